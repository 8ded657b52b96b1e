"""Whose troops a ministry tells of: its own, unless the text has just told of another's, or they stand before its border."""

import pytest

from tests.reading.names_page import figures


def holders(text: str) -> list[str | None]:
    """Who has the soldiers that are numbered."""
    return [f.holder for f in figures(text) if f.low]


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        (
            "Georgia has moved troops. About 9,000 soldiers are along the border, according to Armenia's defence ministry.",
            "Georgia",
        ),
        (
            "Georgian tanks were seen on Monday. Some 9,000 soldiers are deployed along the border, Armenia's defence ministry said.",
            "Georgia",
        ),
        (
            "Georgia has moved troops. Armenia's defence ministry said 9,000 soldiers were ready to defend the country.",
            "Armenia",
        ),
        (
            "Georgia has moved troops. Armenia's president said 9,000 soldiers had been mobilised along the border.",
            "Armenia",
        ),
        ("Armenia's defence ministry said 12,000 soldiers were massed along its border.", None),
        ("About 12,000 troops have gathered near Armenia's border, the Armenian president said.", None),
        (
            "About 9,000 soldiers are deployed along the border with Georgia, Armenia's defence ministry said.",
            "Armenia",
        ),
        ("Armenia's defence ministry said it had deployed 12,000 soldiers along its border.", "Armenia"),
        (
            "Armenia's army has moved. Georgian troops fell back. Some 9,000 soldiers are there, Armenia's defence ministry said.",
            "Armenia",
        ),
    ],
)
def test_whoever_counts_another_s_troops_does_not_have_them(text, holder) -> None:
    """The teller's own is only the default."""
    assert holders(text) == [holder]
