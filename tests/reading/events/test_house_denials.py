"""A ministry's own paper calls a report false: it denies it; a newsroom's sentence judges nothing in its own name."""

import pytest

from tests.reading.claims_page import happened

HEAD = "MINISTRY OF DEFENCE OF NORWAY\n\nCommuniqué No. 3\n\n"


def denials(text: str) -> list[tuple[str, ...]]:
    """Who denies something in a text."""
    return [event.actor for event in happened(text).events if event.event == "REJECT"]


@pytest.mark.parametrize(
    "text",
    [
        "These figures are an invention.",
        "This assertion is false.",
        "Reports of 2,000 demonstrators in Oso are an invention.",
    ],
)
def test_a_communique_denies_in_the_name_of_who_issues_it(text) -> None:
    """And in a newsroom's text nobody does."""
    assert denials(HEAD + text) == [("Norway",)]
    assert denials(text) == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Norway and a panel of experts accuse Iran of arming the rebels.", "ACCUSE"),
        ("Shells landed beside a queue for water at Oso and killed eight people.", "ASSAULT"),
        ("The gunmen opened heavy fire on the convoy.", "ASSAULT"),
        ("The World Food Programme assisted 4,000 families in Oso.", "AID"),
    ],
)
def test_plain_wordings_are_read(text, kind) -> None:
    """A plural of any kind blames, shells land beside what they hit."""
    assert kind in [event.event for event in happened(text).events]


@pytest.mark.parametrize(
    "text",
    [
        "The rules urge the reader to stop.",
        "The stones fell beside the road.",
        "The shop opened a fire exit on Monday.",
        "Prices fell amid the gloom.",
    ],
)
def test_their_near_misses_are_none(text) -> None:
    """Rules urge nobody, and prices only fall."""
    assert happened(text).events == []
