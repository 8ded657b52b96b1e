"""Which reader read a claim: a fingerprint of rules and words."""

from dataclasses import replace

from store.intake import reader_version as module
from store.intake.reader_version import reader_version
from store.reading.lexicon import Lexicon, PlaceRow

WORDS = Lexicon({"offices": {"words": ["president"]}})


def test_the_same_rules_and_words_are_the_same_reader():
    """Rule: nothing is read again for nothing."""
    assert reader_version(WORDS) == reader_version(Lexicon({"offices": {"words": ["president"]}}))


def test_another_word_is_another_reader():
    """Rule: a word in CRISIS_LEXICON is a reason to read the store again."""
    more = replace(WORDS, tables={"offices": {"words": ["president", "satrap"]}})

    assert reader_version(more) != reader_version(WORDS)


def test_a_town_that_moved_is_another_reader():
    """Rule: the gazetteer decides places and countries, and a mended row of it leaves the number of rows as it was."""
    town = PlaceRow("Orlesk", (), "UKR", "", 9_000, "Europe/Kyiv")
    here, there = replace(WORDS, places=(town,)), replace(WORDS, places=(replace(town, country="POL"),))

    assert reader_version(here) != reader_version(there)


def test_another_rule_is_another_reader(monkeypatch):
    """Rule: nobody has to remember to raise a number after mending the reader."""
    before = reader_version(WORDS)
    monkeypatch.setattr(module, "_rules", lambda: "other rules")

    assert reader_version(WORDS) != before
