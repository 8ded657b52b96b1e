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


@pytest.mark.parametrize(
    ("text", "holders"),
    [
        ("Attachés put the Free Riders at between 10,000 and 15,000 fighters.", ["Free Riders"]),
        ("The Kelvar Front holds on. The ministry says rebel dead number 1,960.", ["Kelvar Front"]),
        ("The general put rebel dead at 45.", ["rebel"]),
        ("Peru has 900 soldiers there. Since January, 18 of them have been killed and 40 wounded.", ["Peru"] * 3),
        ("Peru has 900 soldiers there. Chile says 18 of them have been killed.", ["Peru", None]),
    ],
)
def test_whom_estimates_and_tolls_are_of(text: str, holders: list[str | None]) -> None:
    """Rule: whom "put … at" stands before; the side before "dead"; those told before when nobody is named since."""
    assert [figure.holder for figure in figures(text)] == holders
