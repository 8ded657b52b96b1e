"""Moves, refusals, clashes and sinkings: light verbs, bracketed bodies, and who does what to a ship."""

import pytest

from tests.reading.claims_page import coded, happened


@pytest.mark.parametrize(
    ("text", "event", "actor"),
    [
        ("The lease expires in June and Norway has declined to renew it.", "REJECT", ("Norway",)),
        ("Norway took its 800 home in January.", "RETREAT", ("Norway",)),
        ("President Ola Brenn authorised the call-up of 5,000 reservists.", "MOBILIZE", ("Ola Brenn",)),
        ("Iranian tanks put down the workers' rising.", "ASSAULT", ("Iran",)),
        ("Norway has flown in 75 soldiers.", "MOBILIZE", ("Norway",)),
    ],
)
def test_more_words_of_moves_and_refusals_are_read(text, event, actor):
    """A singular verb behind “and” has its own subject; light verbs tell with their nouns."""
    found = happened(text).events[0]

    assert (found.event, found.actor) == (event, actor)


def test_who_is_put_at_the_disposal_of_whom():
    """Those lent are from somewhere; the one they are lent to stands behind “of”."""
    found = happened("Norway has placed 640 engineers from Uruguay at the disposal of Iran.").events[0]

    assert (found.event, found.actor, found.recipient) == ("AID", ("Norway",), ("Iran",))


def test_clashes_of_bodies_with_short_forms_are_found_where_they_are_told():
    """Brackets are no words between the noun and its verb."""
    text = "Clashes between the Sarn National Army (SNA) and the Front for the High Plains (FHP) resumed on Monday."

    assert happened(text).events[0].event == "ASSAULT"


def test_a_ship_that_somebody_sinks_is_no_accident():
    """With an object somebody does it; without one it befalls a ship."""
    assert coded("A patrol boat sank an Iranian trawler, killing two.")[0][0] == "ASSAULT"
    assert coded("A trawler sank off Basra, killing two.")[0][0] == "HAZARD"
    assert coded("The ferry sank a mile from the ship.") == []
