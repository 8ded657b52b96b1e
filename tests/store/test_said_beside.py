"""A number is CORRECTED only where its own sentence, or the one beside it, says that the old one was wrong."""

import pytest

from store.models import Evidence
from store.old_values import dated_before
from store.said_beside import beside, says_we_told
from tests.store.desk import figures_of

FIRST = (
    "Brightwell Aid",
    0,
    "Tovara flood: Report No. 2",
    "The flood in Tovara has killed 121 people. 214 people are infected with cholera in Tovara.",
)


def told(store, title, text):
    """What a second report of the same newsroom makes of its numbers a day later."""
    return figures_of(store, FIRST, ("Brightwell Aid", 24, title, text))


def around(text, sentence):
    start = text.index(sentence)
    return beside(text, Evidence(sentence, start, start + len(sentence)))


@pytest.mark.parametrize(
    "text",
    [
        "The flood in Tovara has killed 134 people (Monday: 121).",
        "The flood in Tovara has killed 134 people (NDO; Monday: 121).",
        "The flood in Tovara has killed 134 people, up from 121.",
        "The flood in Tovara has killed 134 people, against 121 on Tuesday.",
        "The flood in Tovara has killed 134 people.",
    ],
)
def test_a_rise_is_no_correction_whatever_the_title_corrects(store, text):
    """Rule: "displaced revised DOWN" in a headline says nothing of the dead."""
    found = told(store, "Tovara flood: Report No. 3 (displaced revised DOWN)", text)

    assert found["killed", 134][0] == "CHANGED"


def test_a_rise_beside_another_correction_is_none(store):
    """ "Yesterday we said that the bridge was open; that was an error" corrects no number that goes on with its day in brackets."""
    text = (
        "Yesterday we gave the height of the dam in error. The flood in Tovara has killed 134 people (Wednesday: 121)."
    )

    assert told(store, "Tovara flood: Report No. 3", text)["killed", 134][0] == "CHANGED"


@pytest.mark.parametrize(
    "text",
    [
        "The number of dead in Tovara was lowered to 108 from 121 after a correction of the lists.",
        "The flood in Tovara has killed 108 people, not 121 as we reported: a correction.",
        "Correction: the flood in Tovara has killed 108 people, not 121.",
    ],
)
def test_a_sentence_that_says_so_corrects(store, text):
    """Rule: who says that the old number was wrong sets it right."""
    assert told(store, "Tovara flood: Report No. 3", text)["killed", 108][0] == "CORRECTED"


def test_bodies_entered_twice_are_no_toll(store):
    """ "A double entry (eleven bodies)" tells how many were counted wrongly."""
    text = "The lower figure was a correction of a double entry (eleven bodies)."

    assert told(store, "Tovara flood: Report No. 3", text).get(("killed", 11), ("BACKGROUND",))[0] == "BACKGROUND"


def test_what_stands_beside_a_sentence_ends_with_the_paragraph():
    """Rule: neighbours are of one paragraph."""
    text = "One came. Two went.\n\nThree stayed. Four fell. Five rose."

    assert around(text, "Two went.") == ("One came.", "")
    assert around(text, "Four fell.") == ("Three stayed.", "Five rose.")


def test_a_newsroom_that_told_it_itself_corrects_in_the_next_sentence():
    """ "On Monday we said that the shell killed nine. It killed seven."."""
    text = "On Monday we said that the shell killed nine. It killed seven. They were shot."
    spots = [Evidence(s, text.index(s), text.index(s) + len(s)) for s in ("It killed seven.", "They were shot.")]

    assert [says_we_told(text, spot) for spot in spots] == [True, False]


@pytest.mark.parametrize(
    ("sentence", "numbers"),
    [
        ("Cases: 388 (Friday: 214), two deaths.", {214}),
        ("Dead: 134 (NDO; on Friday: 121).", {121}),
        ("Hurt: 61 (yesterday: 44).", {44}),
        ("Dead: 134 (NDO: 121).", set()),
        ("Dead: 134, not 121.", set()),
    ],
)
def test_numbers_in_brackets_behind_their_day(sentence, numbers):
    """Rule: a day before the colon dates the number; a name says who counts."""
    assert dated_before(sentence) == numbers
