"""Text that is broken into lines of 72 characters tells its names on one line each, as other text does."""

import datetime as dt

import pytest

from store.models import Article
from store.reading.read import read
from tests.reading.names_page import lexicon

WRAPPED = """A convoy crossed the river on Monday, a senior
official of the
defense ministry said. “We have
moved 1,200 soldiers to the Grozna
valley,” a spokesman
of the Polish
army said on Tuesday. The mine killed two at the Strait of
Holm, the defense
ministry said.
"""


@pytest.mark.parametrize("blank", ["\n", "\u00a0", "  ", "\n  "])
def test_names_are_told_on_one_line(blank):
    """A line's end within a name, a space that does not break and a second space are layout."""
    reading = read(Article(WRAPPED.replace("\n", blank), published=dt.date(2024, 3, 1)), lexicon())

    assert {"a senior official of the defense ministry", "a spokesman of the Polish army"} <= {
        one.speaker for one in (*reading.figures, *reading.events, *reading.statements)
    }
    assert [figure.place for figure in reading.figures] == ["Grozna valley", "Strait of Holm"]
    assert not [name for name in names(reading) if " ".join(name.split()) != name]


def test_evidence_and_what_was_said_are_cut_out_as_they_stand():
    """They are slices of the text: offsets count in it."""
    reading = read(Article(WRAPPED, published=dt.date(2024, 3, 1)), lexicon())
    claims = (*reading.figures, *reading.events, *reading.statements)

    assert any("\n" in one.content for one in reading.statements)
    assert all(WRAPPED[e.start : e.end] == e.text for claim in claims for e in claim.evidence)


def names(reading):
    """Every name and phrase that the claims of a reading give, but for what is quoted."""
    for claim in (*reading.figures, *reading.events, *reading.statements):
        fields = ("unit", "holder", "place", "origin", "speaker", "speaker_text", "actor", "recipient")
        for told in (getattr(claim, field, None) for field in fields):
            yield from told if isinstance(told, tuple) else [told] if told else []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The army said 12 soldiers were killed.", "the army"),
        ("A court official said 12 soldiers were killed.", "a court official"),
        ("A K Sharma said 12 soldiers were killed.", "A K Sharma"),
        ("Ada Holm said 12 soldiers were killed.", "Ada Holm"),
    ],
)
def test_who_has_no_name_is_told_as_within_a_sentence(text, speaker):
    """ "says The army" is no English; whatever is a name keeps its capital."""
    (figure,) = read(Article(text, published=dt.date(2024, 3, 1)), lexicon()).figures

    assert (figure.speaker, figure.speaker_text) == (speaker, text.split(" said")[0])
