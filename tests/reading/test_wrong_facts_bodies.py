"""Names that begin with "People's", means of travel, and wounds that kill."""

import pytest

from tests.reading.names_page import bodies, figures, reading


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Fighters of the People's Liberation Front fled.", "People's Liberation Front"),
        ("Groups calling themselves People's Defense Forces attacked a post.", "People's Defense Forces"),
        ("China said the People's Liberation Army had sent 40 ships.", "People's Liberation Army"),
    ],
)
def test_a_name_is_not_cut_at_its_possessive(text: str, name: str) -> None:
    """ "People" alone is no body."""
    found = set(bodies(text))

    assert name in found
    assert "People" not in found


def test_a_means_of_travel_does_nothing() -> None:
    """ "Rescuers arrived by helicopter"."""
    events = reading("Rescuers arrived by helicopter but were hampered by rain.").events

    assert all("helicopter" not in event.actor for event in events)


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("At least 40 civilians were stabbed or hacked to death in Orlo.", "killed"),
        ("At least 40 civilians were stabbed in Orlo.", "wounded"),
    ],
)
def test_wounds_to_death_kill(text: str, measure: str) -> None:
    """The end of the phrase decides."""
    assert [figure.measure for figure in figures(text)] == [measure]
