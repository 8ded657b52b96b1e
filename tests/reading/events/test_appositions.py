"""Who acts behind an apposition, where an envoy's post is no place, and adjectives that accuse nobody."""

import pytest

from tests.reading.names_page import reading


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Ana Roy, Kesh's foreign minister, who met Peter Burhan on Sunday, left.", "Ana Roy"),
        (
            "Jeffrey Feltman, the U.S. special envoy to the Horn of Africa, who met Peter Burhan on Sunday, left.",
            "Jeffrey Feltman",
        ),
    ],
)
def test_who_goes_back_over_an_office_to_its_holder(text: str, actor: str) -> None:
    """The land that the office belongs to met nobody, and where an envoy is sent nobody met."""
    event = next(event for event in reading(text).events if event.event == "CONSULT")

    assert event.actor[0] == actor
    assert event.place is None


def test_alleged_before_a_noun_accuses_nobody() -> None:
    """ "Two dozen alleged operatives"."""
    events = reading("Israel released the names of two dozen alleged operatives.").events

    assert "ACCUSE" not in {event.event for event in events}
