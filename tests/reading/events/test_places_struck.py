"""The town that a verb strikes or takes is where it happened; an adjective before "the town of" is no town."""

import pytest

from tests.reading.claims_page import happened
from tests.reading.names_page import places


@pytest.mark.parametrize(
    "text",
    [
        "Rebels attacked the small eastern town of Lobera.",
        "The army retook the strategic northern Tessian town of Lobera on Monday.",
        "An earthquake hit the remote western Tessian district of Lobera.",
        "Gunmen took control of the eastern village of Lobera.",
        "The town of Lobera has fallen to the rebels.",
        "The town of Lobera was attacked by rebels on Monday.",
        "The minister said that the town of Lobera had been shelled overnight.",
        "Rebels seized the Tessian port of Lobera on Monday.",
        "Floods hit the Tessian province of Lobera on Monday.",
        "Shells hit a school in the small northern town of Lobera.",
    ],
)
def test_the_town_that_is_struck_is_the_place(text) -> None:
    """However many words describe it between its article and its name."""
    assert [event.place for event in happened(text).events] == ["Lobera"]


@pytest.mark.parametrize(
    "text",
    [
        "Rebels from the town of Lobera attacked a convoy.",
        "The mayor of the town of Lobera was attacked by rebels.",
    ],
)
def test_where_somebody_comes_from_is_not_struck(text) -> None:
    """A town that only says whose the doers or victims are."""
    assert "Lobera" not in [event.place for event in happened(text).events]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Floods hit the Tessian province of Maren.", ["Maren"]),
        ("Fighting went on in the Donetsk city of Avdiivka.", ["Avdiivka"]),
        ("Six people died in the Sumy region of Ukraine.", ["Sumy region"]),
        ("Six people died in the Amhara region.", ["Amhara region"]),
    ],
)
def test_an_adjective_before_a_named_province_is_no_place(text, expected) -> None:
    """What "of" names is the place; a name before a province that is no adjective is the province's own."""
    assert [name for name, *_ in places(text)] == expected
