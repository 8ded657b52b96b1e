"""Whose men are counted where a body goes by its noun alone, behind an aside, or beside a neighbour."""

import pytest

from tests.reading.names_page import figures


@pytest.mark.parametrize(
    ("text", "holders"),
    [
        (
            "A Committee of National Order took power. The committee sent 600 paratroopers to the port.",
            ["Committee of National Order"],
        ),
        (
            "A Committee of Order took power. The committee admitted the loss of nine soldiers and said 31 guardsmen had died.",
            ["Committee of Order", None],
        ),
        (
            "The NATO peacekeeping contingent will leave, he said. The contingent numbers 2,030 soldiers.",
            ["NATO"],
        ),
        (
            "Kenya contributed 200 soldiers and Uganda, following a stormy sitting of its parliament, 150.",
            ["Kenya", "Uganda"],
        ),
        (
            "Kenya's president spoke. The deal was made by envoys of neighbouring Uganda. The government pulled 1,300 troops out.",
            ["Kenya"],
        ),
    ],
)
def test_a_body_is_known_by_its_noun_and_a_list_goes_on_past_an_aside(text: str, holders: list[str | None]) -> None:
    """Rule: the one body of the page with the noun; the name before the commas; no neighbour's government."""
    assert [figure.holder for figure in figures(text)] == holders
