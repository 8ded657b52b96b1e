"""The seed, coded: every row of docs/plover.md comes out, nothing is an ASSAULT, and another seed gives other events."""

import pytest

from store.models import Event
from tests.reading.claims_page import SEED, happened, seed


def one(**wanted: object) -> list[Event]:
    """The seed's events with these fields."""
    return [e for e in seed().events if all(getattr(e, key) == value for key, value in wanted.items())]


@pytest.mark.parametrize(
    "wanted",
    [
        {"event": "CONSULT", "actor": ("Emmanuel Macron", "Volodymyr Zelenskyy", "Vladimir Putin"), "mode": "phone"},
        {"event": "CONSULT", "actor": ("Joe Biden", "Emmanuel Macron"), "mode": "phone", "date": "2022-02-02"},
        {"event": "ACCUSE", "mode": "allege", "speaker": "a senior Biden administration official"},
        {
            "event": "MOBILIZE",
            "mode": "troops",
            "actor": ("Russia",),
            "place": "Belarus",
            "speaker": "Jens Stoltenberg",
        },
        {"event": "MOBILIZE", "mode": "troops", "actor": ("France",), "place": "Romania", "modality": "planned"},
        {
            "event": "MOBILIZE",
            "mode": "troops",
            "actor": ("United States",),
            "place": "Romania",
            "modality": "asserted",
        },
        {
            "event": "COOPERATE",
            "actor": ("Russia", "Belarus"),
            "date": "2022-02-10",
            "enddate": "2022-02-20",
            "modality": "planned",
        },
        {"event": "REQUEST", "mode": "yield", "actor": ("Jens Stoltenberg",), "recipient": ("Russia",)},
        {"event": "THREATEN", "actor": ("Jens Stoltenberg",)},
        {"event": "ACCUSE", "mode": "allege", "actor": ("Russia",), "recipient": ("Ukraine",)},
        {"event": "CONSULT", "mode": "visit", "actor": ("Vladimir Putin",), "modality": "planned", "place": "Beijing"},
        {"event": "CONSULT", "actor": ("Vladimir Putin", "Xi Jinping"), "modality": "planned"},
        {"event": "SUPPORT", "actor": ("Russia",), "recipient": ("China",), "speaker": "Yuri Ushakov"},
        {"event": "COERCE", "mode": "seize", "actor": ("Russia",), "modality": "historical"},
        {"actor": ("Ukraine",), "modality": "denied"},
    ],
    ids=lambda wanted: "-".join(str(v) for v in wanted.values())[:60],
)
def test_each_row_of_the_table_comes_out(wanted):
    """docs/plover.md, "The seed, coded"."""
    assert one(**wanted)


def test_the_two_presidents_met_and_one_offered_to_host_talks():
    """The man whose name the article spells two ways is one actor."""
    meeting = [
        e for e in seed().events if e.event == "CONSULT" and "Volodymyr Zelenskyy" in e.actor and len(e.actor) == 2
    ]
    offers = [e for e in seed().events if e.event == "AGREE"]

    assert meeting
    assert len({e.actor for e in offers}) == 1
    assert all(e.modality == "asserted" for e in offers)


def test_nothing_in_the_seed_is_an_assault():
    """A staged attack, a feared invasion and a plan that is denied are no attacks."""
    assert one(event="ASSAULT") == []


def test_every_evidence_is_an_exact_slice():
    """Evidence is the article's own sentence."""
    page = seed()

    assert all(page.text[e.start : e.end] == e.text for event in page.events for e in event.evidence)


def test_other_names_and_days_give_other_events():
    """Nothing of the seed stands in the code: a rewritten seed is read as well."""
    text = SEED.read_text(encoding="utf-8").split("---\n", 2)[2]
    for old, new in (
        ("Stoltenberg", "Orvalsen"),
        ("Russia backs China", "Latvia backs Peru"),
        ("February 10-20", "March 3-9"),
    ):
        text = text.replace(old, new)
    events = happened(text, seed().day).events

    assert any(e.event == "REQUEST" and e.actor == ("Jens Orvalsen",) for e in events)
    assert any(e.event == "SUPPORT" and e.actor == ("Latvia",) and e.recipient == ("Peru",) for e in events)
    assert any(e.event == "COOPERATE" and (e.date, e.enddate) == ("2022-03-03", "2022-03-09") for e in events)
