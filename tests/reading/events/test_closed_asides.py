"""A clause within an aside is over where the aside is: the main verb has its own subject, sureness and day."""

import pytest

from tests.reading.claims_page import happened


def last(text: str) -> tuple[str, tuple[str, ...], str | None, str]:
    """(event, actor, date, modality) of a text's last event."""
    event = happened(text).events[-1]
    return event.event, event.actor, event.date, event.modality


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The army, which denies that any prisoners were exchanged, has sent two battalions to Oso.",
            ("MOBILIZE", ("army",), "2031-05-14", "asserted"),
        ),
        (
            "Norway, which warned that Iran might attack, closed its border on Monday.",
            ("COERCE", ("Norway",), "2031-05-12", "asserted"),
        ),
        (
            "Omar Vell, who fled after rebels took the town, condemned Iran on Monday.",
            ("ACCUSE", ("Omar Vell",), "2031-05-12", "asserted"),
        ),
        (
            "Omar Vell, who took command in what Iran calls the east in March, condemned Norway.",
            ("ACCUSE", ("Omar Vell",), "2031-05-14", "asserted"),
        ),
    ],
)
def test_the_main_verb_goes_on_behind_the_aside(text, expected) -> None:
    """Neither the prisoners nor Iran nor the rebels do it."""
    assert last(text) == expected


def test_a_day_behind_an_aside_is_not_the_asides() -> None:
    """“Which brokered the deal, will host a round in July”: it was not brokered in July."""
    first = happened("Oman, which helped to broker the deal, offered to host a second round in July.").events[0]

    assert (first.mode, first.date) == ("third-party", "2031-05-14")


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("The general, Omar Vell, warned that soldiers would “shoot looters on sight”.", "hypothetical"),
        ("The general, Omar Vell, said that soldiers had “shot looters”.", "asserted"),
    ],
)
def test_what_stands_before_the_mark_governs_what_is_quoted(text, modality) -> None:
    """“Would “shoot looters””: nobody has been shot."""
    assert happened(text).events[-1].modality == modality


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Rebels killed six soldiers near Oso in the run-up to Saturday’s election.", "2031-05-14"),
        ("Rebels killed six soldiers near Oso ahead of Sunday’s vote.", "2031-05-14"),
        ("Rebels killed six soldiers near Oso on Sunday.", "2031-05-11"),
        ("A court on Monday sentenced Omar Vell to 20 years for a murder in 2009.", "2031-05-12"),
    ],
)
def test_the_day_of_what_comes_after_or_was_tried_is_another(text, day) -> None:
    """A vote's day dates no raid before it, a crime's year no sentence."""
    event = happened(text).events[0]

    assert (event.date, event.modality) == (day, "asserted")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Oxfam suspended its work in Oso on Monday.", ("RETREAT", "suspend")),
        ("The junta suspended the activities of three parties on Monday.", ("COERCE", "restrict")),
        ("The minister, Omar Vell, informed Ana Roy by telephone on Monday.", ("CONSULT", "phone")),
        ("The navy captured 11 pirates on Monday.", ("COERCE", "arrest")),
    ],
)
def test_who_stops_his_own_work_forbids_nothing(text, expected) -> None:
    """Pirates are captured as men are, and who is informed by telephone is called."""
    event = happened(text).events[0]

    assert (event.event, event.mode) == expected
