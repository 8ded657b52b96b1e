"""Weekdays that lie ahead, and days that are another matter's: of an invitation's talks, of a visit put off, of a plan made known."""

import pytest

from tests.reading.claims_page import coded, happened


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Iran frees the 49 men it holds and those it captured, starting on Friday at noon.", "2031-05-16"),
        ("The truce runs out on Monday, the day on which talks between Iran and Oman are to begin.", "2031-05-19"),
        ("The rebels shelled Basra on Monday.", "2031-05-12"),
        ("The men it captured on Friday were freed by the rebels.", None),
    ],
)
def test_a_weekday_looks_ahead_where_its_clause_does(text, day):
    """What starts, runs out or is to begin on a weekday lies ahead; what was done lies behind."""
    days = [e.date for e in happened(text).events]

    assert day in days if day else "2031-05-16" not in days


@pytest.mark.parametrize(
    "text",
    [
        "The envoy invited both sides to talks in Oslo on Friday.",
        "The envoy Ilka Varro put off her visit to Basra, also to Saturday.",
        "The minister Ilka Varro postponed her trip to Basra to Friday.",
    ],
)
def test_an_invitation_or_a_delay_is_not_of_the_day_it_names(text):
    """The day of the talks or of the later visit is not that of the word itself, least of all a week before."""
    assert {e.date for e in happened(text).events} <= {"2031-05-14", None}


def test_a_plan_is_not_of_the_day_on_which_it_was_made_known():
    """ "…, announced in late April, …" dates the announcement."""
    found = happened(
        "Rebels hold the north. A plan of Iran to move two battalions south, announced in late April, angered them."
    )

    assert not [e for e in found.events if e.date and e.date.startswith("2031-04")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The hospital is asking for blood.", ("REQUEST", "assist")),
        ("The Red Cross has launched an appeal for $18 million.", ("REQUEST", "assist")),
        ("The minister Ilka Varro put off her visit to Basra.", ("SANCTION", "cancel")),
        (
            "President Ilka Varro published a decree relieving General Otto Brand of his command.",
            ("SANCTION", "dismiss"),
        ),
        ("A curfew from 8 p.m. to 6 a.m. applies in Basra.", ("COERCE", "curfew")),
    ],
)
def test_pleas_delays_and_dismissals_have_their_kinds(text, expected):
    """Blood and sums are help; a visit put off is called off for now; a decree relieves a general."""
    assert expected in {(event, mode) for event, mode, *_ in coded(text)}


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("In parliament the opposition has asked for a special sitting.", [("opposition",)]),
        ("Rebels had freed 34 men by Friday evening and the first aid had reached the town.", [("rebels",), ()]),
    ],
)
def test_where_it_was_and_who_did_another_thing_are_no_doers(text, actors):
    """The parliament only tells where; those who freed the men brought no aid."""
    assert [e.actor for e in happened(text).events] == actors
