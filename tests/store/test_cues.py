"""What a sentence does to what was known, by its words."""

import re

import pytest

from config.lexicons import load_lexicon
from store.cues import Cues, cues
from store.reading.lexicon import Lexicon


@pytest.fixture(scope="module")
def found():
    return load_lexicon().get(cues).found


@pytest.mark.parametrize(
    ("sentence", "cue"),
    [
        ("The ministry corrected the toll to 41.", "correction"),
        ("An earlier version of this story gave the wrong town.", "correction"),
        ("Officials revised down their count.", "correction"),
        ("The list was corrected: eight had been counted in error.", "correction"),
        ("The agency lowered the death toll.", "correction"),
        ("The figure he gave on Monday was wrong.", "correction"),
        ("The Ledger retracts its report that the bridge was shelled.", "retraction"),
        ("The report that nine people died is withdrawn.", "retraction"),
        ("The alert turned out to be false.", "retraction"),
        ("The army denied that its planes hit the market.", "dispute"),
        ("The rebels called the figure a lie.", "dispute"),
        ("A further 30 people were hurt.", "part"),
        ("The toll has risen to 19.", "change"),
    ],
)
def test_a_kind_of_sentence_has_its_cue(found, sentence, cue):
    """Corrections, retractions, disputes, parts and changes are told by how newsrooms word them."""
    assert cue in found(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The general said 400 soldiers had been withdrawn from the coast.",
        "Rescuers reached the village at noon.",
        "The minister met his colleague in the capital.",
        "The hostages were being treated correctly.",
        "He called it the correct decision of a correctional officer.",
        "The soldiers were mistaken for rebels and shot by mistake.",
        "Parliament revised the law and lowered the voting age; the court had amended it.",
        "The minister was wrong, he clarified, to go.",
    ],
)
def test_plain_news_has_no_cue_that_takes_something_back(found, sentence):
    """Withdrawn soldiers are no withdrawn report."""
    assert not found(sentence) & {"correction", "retraction", "dispute"}


def test_no_phrase_is_ruled_out_before_its_pattern_was_asked(found):
    """Rule: what is looked at first only saves time: each phrase is met in any dress its pattern takes."""
    told = load_lexicon().tables["news"]
    missed = [
        (kind, dressed)
        for kind, phrases in told.items()
        for phrase in phrases
        for plain in (phrase.replace("*", ""), phrase.replace("*", "ings"))
        for dressed in (plain, plain.upper(), plain.replace(" ... ", " — he’d said — "), plain.translate(_ODD_LETTERS))
        if kind not in found(f"“{dressed}”, it said.")
    ]

    assert missed == []


_ODD_LETTERS = str.maketrans("sik", "ſıK")


@pytest.mark.parametrize("phrase", ["*count", "re*-do", "été", "won't", "a*"])
def test_a_phrase_of_the_lexicon_may_have_stars_and_marks_anywhere(phrase):
    """Rule: a line of news.toml is found whatever it consists of."""
    lexicon = Lexicon(tables={"news": {"change": [phrase]}})
    told = phrase.replace("*", "mis").upper()

    assert lexicon.get(cues).found(f"They {told} it.") == {"change"}
    assert lexicon.get(cues).found("Nothing of it.") == frozenset()


def test_patterns_alone_rule_nothing_out():
    """Who names no words that phrases begin with has every pattern asked."""
    assert Cues({"correction": re.compile("corrected")}).found("It was corrected.") == {"correction"}
