"""Houses by what befell them, those who are hosted or led away, and policemen lent by a nation."""

import pytest

from tests.reading.figures_page import read


def told(text: str) -> list[tuple]:
    """(number, measure, unit) of each figure."""
    return [(figure.low or figure.high, figure.measure, figure.unit) for figure in read(text)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("It swept away 40 houses, of which 25 were completely destroyed.", (25, "destroyed", "houses")),
        ("Some 900 houses were destroyed, and another 431 sustained partial damage.", (431, "damaged", "houses")),
        ("The flood hit 900 houses, including 60 partially destroyed.", (60, "damaged", "houses")),
        ("The camp is hosting more than 18,000 people.", (18000, "displaced", "people")),
        ("Gunmen took away 27 students, along with three teachers.", (3, "captured", "teachers")),
        ("Rescuers pulled at least 42 from the ruins.", (42, "evacuated", None)),
        ("Two miners died and six had minor injuries.", (6, "wounded", "miners")),
        ("A contingent of 200 officers came.", (200, "strength", "officers")),
        ("Some 230 Kenyan police arrived.", (230, "strength", "police")),
        ("The agency put the toll at 248, but later reduced the number to 217.", (217, "killed", None)),
    ],
)
def test_harm_is_told_of_what_was_counted_before(text: str, wanted: tuple) -> None:
    """The verb of ruin finds its houses; hosts, captors and nations tell who is counted."""
    assert wanted[:2] in [row[:2] for row in told(text)]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Forty people died; 12 were completely destroyed by grief.", 12),
        ("The hotel is hosting 800 people at a wedding.", 800),
        ("Some 66 Kenyan officers stood before the court.", 66),
        ("He took 42 from the shelf.", 42),
    ],
)
def test_nothing_is_told_without_houses_camps_or_police(text: str, number: int) -> None:
    """A wedding shelters nobody and a trial is no contingent."""
    assert [row for row in told(text) if row[0] == number] == []
