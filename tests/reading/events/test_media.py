"""What stands between a verb and its particle, and before its subject: a medium, a month, a lead-in, a share."""

import pytest

from tests.reading.claims_page import happened


def rows(text: str) -> list[tuple[str, str | None, tuple[str, ...]]]:
    """(event, mode, actor) of every event."""
    return [(e.event, e.mode, e.actor) for e in happened(text).events]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway called in a statement for restraint.", [("REQUEST", "yield", ("Norway",))]),
        ("Norway appealed on state television for calm.", [("REQUEST", "yield", ("Norway",))]),
        ("Norway appealed on 12 May for calm.", [("REQUEST", "yield", ("Norway",))]),
        ("Norway called in April for talks.", [("REQUEST", "meet", ("Norway",))]),
        ("Norway called in troops from Oso.", []),
    ],
)
def test_a_medium_or_a_month_may_stand_before_the_particle(text, expected) -> None:
    """“Called in a statement for” is “called for”."""
    assert [row for row in rows(text) if row[0] == "REQUEST"] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The last of 13,000 Norwegian soldiers left Mali on Monday.", ("Norway",)),
        ("The bulk of Iran’s army withdrew from Oso on Monday.", ("Iran",)),
        ("Independently of this, Norway agreed to a truce with Iran.", ("Norway",)),
        ("Regardless of the truce, rebels attacked Oso on Monday.", ("rebels",)),
    ],
)
def test_a_share_or_a_lead_in_hides_no_subject(text, expected) -> None:
    """The last of the soldiers are the soldiers."""
    assert rows(text)[0][2][:1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Omar Vell, the envoy, has tried to mediate.", ("CONSULT", "third-party")),
        ("Omar Vell, the premier, received the military attachés of seven states.", ("CONSULT", "meet")),
        ("Omar Vell, the premier, dismissed both figures as fantasy.", ("REJECT", "deny")),
        ("Norway has given a cautious yes.", ("AGREE", None)),
        ("Iranian troops made a second attempt to cross the river.", ("ASSAULT", None)),
        ("Omar Vell, the envoy, proposes 72 hours of quiet.", ("REQUEST", "change")),
    ],
)
def test_it_is_told_in_these_words_too(text, expected) -> None:
    """Mediation that is tried, visitors without a name, a plan that is a fantasy."""
    assert [(event, mode) for event, mode, _ in rows(text)] == [expected]


def test_another_300_of_those_just_told_of_are_moved() -> None:
    """A bare number stands for the troops of the sentence before, and for nobody else."""
    told = "Norway has 500 troops in Mali. Another 300 were moved to Chad on Monday."
    others = "Norway has 500 cows in Mali. Another 300 were moved to Chad on Monday."

    assert rows(told)[-1][:2] == ("MOBILIZE", "troops")
    assert rows(others) == []


def test_who_has_agreed_to_do_a_thing_on_a_weekday_looks_ahead() -> None:
    """“Has agreed to free them on Friday”, said on a Wednesday: the coming Friday, so agreed today."""
    assert happened("Norway has agreed to free 60 prisoners on Friday.").events[0].date == "2031-05-14"
    assert happened("Norway agreed on Friday to free 60 prisoners.").events[0].date == "2031-05-09"


@pytest.mark.parametrize(
    "text",
    [
        "At 4.35 in the morning a group of about 120 Iranian soldiers, supported by four tanks, stormed Oso.",
        "Before dawn on Tuesday Iranian troops stormed Oso.",
        "At 0410 this morning Iranian forces stormed Oso.",
        "Shortly before midnight Iranian forces stormed Oso.",
    ],
)
def test_an_hour_without_a_comma_hides_no_subject(text) -> None:
    """The subject begins right behind it."""
    assert rows(text)[0][2] == ("Iran",)


def test_two_countries_are_countries() -> None:
    """Two bodies that acted together before are not the two countries that broke off relations."""
    text = (
        "The National Emergency Service and the Interior Ministry have appealed for help. "
        "The two countries broke off relations on Monday."
    )

    assert rows(text)[-1][2] == ("countries",)
