"""Bare numbers in brackets and of survivors: values of an earlier day, ages and those who live are not told as the toll of today."""

from datetime import date

import pytest

from store.models import Article
from store.reading.read import read
from tests.reading.names_page import lexicon

SATURDAY = date(2028, 10, 14)


def told(text: str):
    """(number, measure, modality) of each figure."""
    return [(f.low, f.measure, f.modality) for f in read(Article(text, published=SATURDAY), lexicon()).figures]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("68 dead (SNE, Saturday 08:00; Friday: 61).", [(68, "killed", "asserted"), (61, "killed", "historical")]),
        (
            "The number of missing in Narvan is 410. The increase (260 yesterday) is due to Pirgal.",
            [(410, "missing", "asserted"), (260, "missing", "historical")],
        ),
        ("61 people died in Pozo Hondo. The policeman Pavel Dorn (47) was at home.", [(61, "killed", "asserted")]),
        (
            "The toll in Tovara is 40 dead. In Pirgal (12) the school stands.",
            [(40, "killed", "asserted"), (12, "killed", "asserted")],
        ),
        (
            "Five people have lost their lives in the embassy. Seventeen of the 20 who were in the building have survived.",
            [(5, "killed", "asserted")],
        ),
    ],
)
def test_what_a_bare_number_behind_a_toll_is(text, wanted) -> None:
    """By the day in its brackets, the name before them and what is said of those who live."""
    assert told(text) == wanted
