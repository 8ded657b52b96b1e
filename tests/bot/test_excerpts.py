"""The words of a sentence around what tells a claim."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.excerpts import SHORTEST, excerpt
from bot.sayings import bare

SENTENCE = (
    "Nineteen miners were trapped hundreds of metres underground on Monday after part of a zinc mine collapsed in "
    "eastern Dastan, the emergencies ministry said."
)


@pytest.mark.parametrize(
    ("cue", "room", "words"),
    [
        ("trapped", 200, SENTENCE),
        ("trapped", 80, "Nineteen miners were trapped hundreds of metres underground on Monday…"),
        ("trapped", 131, SENTENCE[: SENTENCE.index(", the")] + "…"),
        ("collapsed", 60, "…after part of a zinc mine collapsed in eastern Dastan…"),
        ("collapsed", 40, "…zinc mine collapsed in eastern Dastan…"),
        (None, 40, "Nineteen miners were trapped hundreds…"),
        ("an old cue that stands nowhere", 40, "Nineteen miners were trapped hundreds…"),
        ("trapped", SHORTEST - 1, ""),
    ],
)
def test_a_long_sentence_is_cut_where_its_clauses_are(cue, room, words):
    """The cue and what stands right behind it stay; a cut is marked."""
    assert excerpt(SENTENCE, cue, room) == words


@pytest.mark.parametrize(
    "sentence",
    [
        "**15:30** The bridge fell.",
        "- The bridge fell.",
        "• **The bridge** fell.",
        "## The  bridge\nfell.",
        "PEMBA, 14 Jan (Wire) – The bridge fell.",
    ],
)
def test_marks_of_layout_are_left_out(sentence):
    """An hour of a live entry, a list's dash and stars are no words of the sentence."""
    assert excerpt(sentence, "fell", 100) == "The bridge fell."


@given(st.text(max_size=300), st.data(), st.integers(0, 200))
def test_an_excerpt_is_a_slice_of_its_sentence_that_fits(sentence, data, room):
    """Whatever the sentence: never longer than the room, never a word that the sentence has not, the cue in it where it can be."""
    start = data.draw(st.integers(0, len(sentence)))
    cue = sentence[start : data.draw(st.integers(start, len(sentence)))]
    words = excerpt(sentence, cue, room)

    assert len(words) <= max(room, 0)
    assert words.strip("…") in bare(sentence).strip("…") or words == bare(sentence)
    told = bare(cue)
    if words and told and told in bare(sentence) and len(told) < room // 2:
        assert told in words
