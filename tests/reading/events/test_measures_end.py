"""Curfews, sanctions and truces that are lifted, eased or prolonged; ways, schools and banks that open and close; who changes sides."""

import pytest

from tests.reading.claims_page import happened


def kinds(text: str) -> list[str]:
    """The event types and modes of a text."""
    return [f"{event.event}/{event.mode}" for event in happened(text).events]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The curfew is lifted throughout the country, except in the harbour quarter.", "CONCEDE/lift-curfew"),
        ("The curfew in Dhaka was lifted on Sunday.", "CONCEDE/lift-curfew"),
        ("The curfew has been shortened by two hours.", "CONCEDE/lift-curfew"),
        ("Norway announced the lifting of its embargo on Iran.", "CONCEDE/lift-sanctions"),
        ("Sanctions on Iran were eased on Monday.", "CONCEDE/lift-sanctions"),
        ("The state of emergency was lifted on Monday.", "CONCEDE/lift"),
        ("The alert below the dam is lifted.", "CONCEDE/lift"),
        ("The truce at the bridge, which ended at six, was prolonged for 24 hours.", "RETREAT/prolong"),
        ("The ceasefire was renewed for ten days.", "RETREAT/prolong"),
        ("Parliament extended the curfew on Monday.", "COERCE/longer-curfew"),
        ("The airport of Oso will reopen on Saturday.", "RETREAT/reopen"),
        ("Banks reopened on Monday.", "RETREAT/reopen"),
        ("Norway reopened three border crossings on Monday.", "RETREAT/reopen"),
        ("All schools in Oso will close for two weeks from Monday.", "COERCE/close"),
        ("Norway will let freight through at Oso from Saturday.", "RETREAT/access"),
        ("The Seventh Regiment declared for the junta on Monday.", "RETREAT/defect"),
        ("The air base, until now neutral, put itself at the orders of President Ada Mbo.", "RETREAT/defect"),
        ("The garrison placed itself under the command of the rebels.", "RETREAT/defect"),
        ("The Seventh Regiment abandoned the junta on Monday.", "RETREAT/defect"),
        ("General Omar Vell is in the custody of the army.", "COERCE/arrest"),
        ("The European Union announced the freezing of the assets of eleven officers.", "SANCTION/discontinue"),
        ("Norway cut off two state banks from its payment systems.", "SANCTION/discontinue"),
        ("The African Union gave the junta until Friday to free the president.", "THREATEN/ultimatum"),
        ("Norway gave the rebels 48 hours to leave Oso.", "THREATEN/ultimatum"),
    ],
)
def test_what_ends_goes_on_or_changes_sides_is_told_by_its_kind(text, expected) -> None:
    """Also in the passive, by a noun and behind an aside; nobody need be named who lifts a curfew."""
    assert kinds(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "The crane lifted the barge off the rocks.",
        "The goal lifted the mood in the capital.",
        "The bank reduced the risk of an emergency.",
        "The rain eased towards evening.",
        "Nobody knows when the curfew will be lifted.",
        "The council will decide whether the curfew can be lifted.",
        "The museum reopened after renovation.",
        "The railway museum reopened on Monday.",
        "The court reopened the case against the general.",
        "The school reopened its gates after the holidays.",
        "The airport closes at midnight.",
        "Schools close for the summer on Friday.",
        "The bank closed higher on Monday.",
        "The crossing is still closed.",
        "The border remains closed.",
        "The regiment declared for the first time that it would not fire.",
        "The officers went over to the window.",
        "The soldiers abandoned the truck.",
        "The colonel put himself at the disposal of the court.",
        "The commander went over to the new system.",
        "The lake froze in January.",
        "The library extended its hours.",
        "The mother gave the boy until nine to come home.",
        "The teacher gave the class two days to rest.",
    ],
)
def test_like_words_of_other_things_tell_no_measure(text) -> None:
    """What merely stays as it is, what opens or closes every day, and things that are no measures."""
    assert kinds(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The minister called for the curfew to be lifted.", ["REQUEST/change"]),
        ("The minister refused to lift the curfew.", ["REJECT/yield"]),
        ("Banks will stay shut until Friday.", ["COERCE/close"]),
    ],
)
def test_a_demand_a_refusal_and_a_new_end_are_told_as_such(text, expected) -> None:
    """A closure with a new end is news; one that lasts is none."""
    assert kinds(text) == expected


def test_a_communique_lifts_in_the_name_of_who_issues_it() -> None:
    """Where a newsroom writes, nobody is said to have lifted it."""
    assert happened("The curfew in Oso was lifted on Monday.").events[0].actor == ()
    assert happened("The Seventh Regiment declared for the junta.").events[0].actor == ("Seventh Regiment",)


def test_where_a_measure_still_holds_is_not_where_it_was_lifted() -> None:
    """The exception is no place of the lifting."""
    assert happened("The curfew was lifted everywhere, except in Oslo.").events[0].place is None
