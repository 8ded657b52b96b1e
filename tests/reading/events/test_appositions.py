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


def test_where_somebody_spoke_is_not_where_it_will_happen() -> None:
    """ "Said in Ankara that the soldiers would leave"; what opens the sentence still is the place."""
    abroad = reading("The minister said in Ankara that 300 soldiers would leave the island.").events
    there = reading("In Orlo, the army said rebels had attacked a bus.").events

    assert "Ankara" not in {event.place for event in abroad}
    assert [event.place for event in there if event.event == "ASSAULT"] == ["Orlo"]
