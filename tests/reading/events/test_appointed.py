"""Who takes an office: appointments, elections, oaths."""

import pytest

from tests.reading.claims_page import happened


def coded(text: str) -> list[tuple[str, str | None, tuple[str, ...], tuple[str, ...]]]:
    """Type, mode, doers and sufferers of a text's events."""
    return [(event.event, event.mode, event.actor, event.recipient) for event in happened(text).events]


@pytest.mark.parametrize(
    ("text", "mode", "actor", "recipient"),
    [
        ("Omar Vell was sworn in as president on Monday.", "swear-in", (), ("Omar Vell",)),
        ("President Ada Mbo took the oath of office on Monday.", "swear-in", ("Ada Mbo",), ()),
        ("A new government was sworn in on Monday.", "swear-in", (), ("government",)),
        ("Omar Vell was appointed prime minister on Monday.", None, (), ("Omar Vell",)),
        (
            "The African Union appointed Omar Vell, a former president of Tarn, as mediator.",
            None,
            ("African Union",),
            ("Omar Vell",),
        ),
        ("The king named Omar Vell prime minister.", None, ("king",), ("Omar Vell",)),
        ("Omar Vell was named special envoy of the United Nations.", None, (), ("Omar Vell",)),
        ("Parliament elected Omar Vell president.", "elect", ("parliament",), ("Omar Vell",)),
        ("Omar Vell was elected president on Monday.", "elect", (), ("Omar Vell",)),
    ],
)
def test_who_takes_an_office_is_told_with_who_gives_it(text, mode, actor, recipient) -> None:
    """The one appointed is the recipient; nobody need be named who appoints."""
    assert coded(text) == [("APPOINT", mode, actor, recipient)]


@pytest.mark.parametrize(
    "text",
    [
        "The jury was sworn in on Monday.",
        "The ship was named by the president.",
        "The street was named after the president.",
        "Omar Vell was appointed head coach of the club.",
        "Omar Vell was elected president of the football federation.",
        "The company named a new chief executive.",
        "The paper named the minister as the source.",
        "He was named in a report by the prosecutor.",
        "The rebels have named Omar Vell, their commander, whose real name is Ben Adu.",
        "The school elected a class president.",
        "The meeting was appointed for Monday.",
        "A museum of the presidency was inaugurated on Monday.",
    ],
)
def test_coaches_chairs_and_names_are_no_offices_of_state(text) -> None:
    """Who is only called by a name takes no office."""
    assert [event for event, *_ in coded(text) if event == "APPOINT"] == []


def test_the_junta_that_chooses_its_head_seizes_power() -> None:
    """What those do who took power."""
    assert coded("General Omar Vell was named president of the transition.")[0][0] == "COERCE"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway has begun moving 350 marines to Poland.", "MOBILIZE"),
        ("Goma, a lakeside city of one million people, fell on Monday after a battle.", "COERCE"),
        ("A general has taken over the government.", "COERCE"),
        ("Omar Vell, the foreign minister, wants the group dissolved.", "REQUEST"),
        ("Iran stopped a tanker in the strait on Monday.", "COERCE"),
    ],
)
def test_other_everyday_wordings_of_main_developments(text, expected) -> None:
    """A gerund behind "begun", a town behind an aside, a wish."""
    assert [event for event, *_ in coded(text)] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "The tree, an old oak of the city, fell on Monday.",
        "The son has taken over the farm.",
        "The minister wants his tea.",
        "The plumber stopped the leak.",
    ],
)
def test_their_near_misses_tell_nothing(text) -> None:
    """A tree falls, a farm changes hands."""
    assert coded(text) == []
