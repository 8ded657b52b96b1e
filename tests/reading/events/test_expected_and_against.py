"""Verbs that fit any crisis: who is due somewhere visits, who is against it rejects, who opens a hall for the homeless helps, what goes through the ice is an accident."""

import datetime as dt

import pytest

from store.models import Article
from store.reading.read import read
from tests.reading.names_page import lexicon


def events(text):
    """Type, doers and standing of the events of a text."""
    found = read(Article(text, published=dt.date(2023, 6, 22)), lexicon()).events
    return [(e.event, e.actor, e.modality) for e in found]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("President Hosni Mubarak is due in Tripoli on Friday.", ("CONSULT", ("Hosni Mubarak",), "planned")),
        ("President Hosni Mubarak is due on Monday.", ("CONSULT", ("Hosni Mubarak",), "planned")),
        ("Hassan Diab, the prime minister, is expected here today.", ("CONSULT", ("Hassan Diab",), "planned")),
        ("President Hosni Mubarak came to Tripoli on Tuesday.", ("CONSULT", ("Hosni Mubarak",), "asserted")),
        ("The defence minister, Lucia Ferrant, is against.", ("REJECT", ("Lucia Ferrant",), "asserted")),
        ("Russia was against the extension.", ("REJECT", ("Russia",), "asserted")),
        ("Hungary abstained from the decision.", ("REJECT", ("Hungary",), "asserted")),
        ("The EU has activated its civil protection mechanism.", ("AID", ("EU",), "asserted")),
        ("Poland contributed a field hospital.", ("AID", ("Poland",), "asserted")),
        ("An army truck went through the ice of a lake on Tuesday.", ("HAZARD", (), "asserted")),
        ("A helicopter made a forced landing in Poland on Tuesday.", ("HAZARD", (), "asserted")),
        ("The barracks collapsed on Tuesday.", ("HAZARD", (), "asserted")),
    ],
)
def test_verbs_of_any_crisis(text, wanted):
    """No crisis has words of its own for these."""
    assert events(text) == [wanted]


@pytest.mark.parametrize(
    "text",
    [
        "The report of President Hosni Mubarak is due on Friday.",
        "A verdict is expected on Friday.",
        "Rain is expected in Tripoli on Friday.",
        "The payment is due in Tripoli on Friday.",
        "Hassan Diab came to power in Libya on Friday.",
        "The odds are against Russia.",
        "The ladder was against the wall.",
        "Hassan Diab abstained from meat.",
        "Poland contributed 200 workers to the project.",
        "The firm opened a hall in Tripoli.",
        "He went through the ice cream.",
        "The barracks were painted.",
    ],
)
def test_the_same_words_of_other_things(text):
    """Reports, rain and payments are no visitors; odds and ladders reject nothing."""
    assert events(text) == []
