"""People on the move: those who are home again, those brought out of detention, and forces sent on from where they are based."""

import pytest

from tests.reading.names_page import figures


def counted(text: str) -> list[tuple]:
    """(number, measure, status or modality) of every figure."""
    return [(f.low or f.high, f.measure, f.status or f.modality) for f in figures(text)]


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("About 9,000 displaced people have returned home, the mission said.", "returned"),
        ("Some 4,000 refugees went back to Syria last week.", "returned"),
        ("More than 300 displaced families were able to go home.", "returned"),
        ("The return of 12,000 refugees to Burundi has ended.", "returned"),
        ("The agency helped in the return of 12,000 refugees.", "returned"),
        ("Chad opposes the return of 12,000 refugees.", "asserted"),
        ("The mission called for the return of 12,000 refugees.", "asserted"),
        ("Some 9,000 displaced people are waiting to return home.", "asserted"),
        ("About 4,000 refugees cannot return to their villages.", "asserted"),
        ("Some 2,000 refugees returned to the camps.", "asserted"),
        ("About 2,000 refugees who had returned fled again.", "asserted"),
    ],
)
def test_who_is_home_again_is_no_longer_displaced(text, modality) -> None:
    """A return ends a displacement; a hope, a camp or a second flight does not."""
    assert [(measure, how) for _, measure, how in counted(text)] == [("displaced", modality)]


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("Buses evacuated 325 detained refugees from Tripoli on Monday.", "evacuated"),
        ("The agency evacuated 130 migrants detained in Tripoli.", "evacuated"),
        ("Police guard 325 detained refugees in Tripoli.", "detained"),
        ("Rescuers evacuated 40 wounded soldiers.", "wounded"),
    ],
)
def test_who_is_brought_out_of_detention_is_evacuated(text, measure) -> None:
    """What is done to them tells more than what they were."""
    assert [found for _, found, _ in counted(text)] == [measure]


@pytest.mark.parametrize(
    ("text", "place", "status"),
    [
        ("About 800 troops based in Vilseck, Germany, are being shifted to Romania.", "Romania", "moved"),
        ("France is moving 500 soldiers who are stationed in Chad to Gabon.", "Gabon", "moved"),
        ("Some 400 soldiers from a brigade in Bruck were redeployed to Bulgaria.", "Bulgaria", "moved"),
        ("A force of 800 troops based in Chad is loyal to the president.", "Chad", "present"),
    ],
)
def test_a_force_is_where_it_is_sent(text, place, status) -> None:
    """Its base tells where it comes from, unless it goes nowhere."""
    assert [(f.place, f.status) for f in figures(text)] == [(place, status)]
