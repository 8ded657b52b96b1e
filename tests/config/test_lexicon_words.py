"""What keeps the lists of words in config/lexicon fit to be read and extended."""

import tomllib
from collections import Counter
from pathlib import Path

import pytest

LEXICON = Path(__file__).parents[2] / "config" / "lexicon"
PROSE = 12  # words from which on a string is a list of words, no name


def lists(table, path=()):
    """Every list of words below a table: an array of strings, or a long string of words or of phrases between bars."""
    if isinstance(table, dict):
        for key, value in table.items():
            yield from lists(value, (*path, key))
    elif isinstance(table, list) and all(isinstance(word, str) for word in table):
        yield ".".join(path), table
    elif isinstance(table, list):
        for number, value in enumerate(table):
            yield from lists(value, (*path, str(number)))
    elif isinstance(table, str) and "|" in table:
        yield ".".join(path), [phrase.strip() for phrase in table.replace("\n", "|").split("|") if phrase.strip()]
    elif isinstance(table, str) and len(table.split()) > PROSE:
        yield ".".join(path), table.split()


@pytest.mark.parametrize("file", sorted(LEXICON.glob("*.toml")), ids=lambda file: file.stem)
def test_no_word_stands_twice_in_a_list(file):
    """A second one is noise to who extends the list, and hides that a word is there when the first is taken out."""
    table = tomllib.loads(file.read_text(encoding="utf-8"))

    twice = {name: [word for word, count in Counter(words).items() if count > 1] for name, words in lists(table)}
    assert {name: words for name, words in twice.items() if words} == {}


def test_a_word_that_stands_twice_is_seen():
    """The rule above would notice one, in an array, in a string of words and in one of phrases."""
    table = {"a": ["x", "y", "x"], "b": {"words": "a b c d e f g h i j k l m a"}, "c": "New Year|Old Year\nNew Year"}

    assert [Counter(words).most_common(1)[0] for _, words in lists(table)] == [("x", 2), ("a", 2), ("New Year", 2)]


def test_the_slot_of_a_phrase_is_a_list_of_its_file():
    """``went to <hospitals>`` names a list of ``[company]``; one that is misspelt would never be filled."""
    measures = tomllib.loads((LEXICON / "measures.toml").read_text(encoding="utf-8"))
    phrases = [phrase for texts in measures["phrases"].values() for phrase in texts if "<" in phrase]

    assert phrases
    assert {phrase for phrase in phrases if phrase.split()[-1].strip("<>") not in measures["company"]} == set()


def test_the_slots_and_places_of_a_way_are_lists():
    """``places = ["roofs"]`` and ``their <homes>`` name a list of ``[places]`` or of ``[company]``; ``like`` names tables of doubt."""
    measures = tomllib.loads((LEXICON / "measures.toml").read_text(encoding="utf-8"))
    told = tomllib.loads((LEXICON / "ways.toml").read_text(encoding="utf-8"))
    rows = told["ways"].values()
    slots = {text.split()[-1].strip("<>") for row in rows for text in row.get("behind", ()) if "<" in text}
    places = {place for row in rows for place in row.get("places", ())}

    assert slots | places <= {*told["places"], *measures["company"]}
    assert {other for row in rows for other in row.get("like", "").split()} <= {*measures["doubtful"]}


def test_a_doubtful_cue_is_a_cue():
    """A phrase of the tables of doubt that is misspelt would leave the cue undoubted."""
    measures = tomllib.loads((LEXICON / "measures.toml").read_text(encoding="utf-8"))
    cues = [cue for row in measures["doubtful"].values() for cue in row["cues"] if "<" in cue]

    assert set(cues) <= {phrase for texts in measures["phrases"].values() for phrase in texts}
