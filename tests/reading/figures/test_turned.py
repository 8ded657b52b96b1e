"""Values that were so before, households, and words that only seem to plan a force."""

import pytest

from tests.reading.figures_page import read


def told(text: str) -> list[tuple]:
    """(number, measure, modality) of each figure."""
    return [(figure.low or figure.high, figure.measure, figure.modality) for figure in read(text)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The blast killed a family of five.", [(5, "killed", "asserted")]),
        ("The office lowered the toll from 58 to 51.", [(51, "killed", "asserted")]),
        (
            "The garrison has grown to 6,000 soldiers from 4,500 in the autumn.",
            [(6000, "strength", "asserted"), (4500, "strength", "historical")],
        ),
        (
            "The clinic shelters 6,200 refugees, up from 1,900 a week ago.",
            [(6200, "displaced", "asserted"), (1900, "displaced", "historical")],
        ),
        ("Forty were hurt, six of whom did not survive.", [(40, "wounded", "asserted"), (6, "killed", "asserted")]),
        ("The rebels are believed to field 3,000 fighters.", [(3000, "strength", "asserted")]),
        (
            "Of the 2,000 police promised by Kesh, 350 are in Brod.",
            [(2000, "strength", "planned"), (350, "strength", "asserted")],
        ),
        ("The mission is to shrink to 9,500 by June.", [(9500, "strength", "planned")]),
        ("Captain Aru said he had 85 left.", [(85, "strength", "asserted")]),
    ],
)
def test_each_number_is_told_as_it_is_meant(text: str, wanted: list[tuple]) -> None:
    """A family is not one person, the value before a change does not hold, a promise is not there."""
    assert told(text) == wanted
