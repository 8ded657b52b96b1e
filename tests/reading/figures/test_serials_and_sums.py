"""The number of a house, the year of a quake, a way, a threshold and a payment count nobody; who is brought out dead is not saved."""

import pytest

from tests.reading.figures_page import read

NOT = [
    "Inmates of Colony No. 9 refused food.",
    "The wounded were taken to hospital no. 4 in Tavik.",
    "Shells fell on Schools Nos. 3 and 4.",
    "He died in the storming of Prison No. 6 in Tavik, was not stabbed but struck by a bullet.",
    "The Border Post No. 17 was held by mortars.",
    "After the earthquake of 1974 families lived in wagons.",
    "Since the floods of 2010 villagers have been displaced.",
    "After the war of 2008 soldiers stayed in the north.",
    "More than 20 aftershocks of magnitude 4 or greater were felt.",
    "The council approved a payment of 60,000 lenks to each family of the dead.",
    "The widows of the killed are promised compensation of 5,000.",
    "The sound comes from the 540-metre level, 80 metres above the gallery that fell.",
    "An increase of three cases and two deaths since Monday was reported.",
    "Five babies were flown out. Of the 22 who were inside the ward, most are there.",
]
TOLD = [
    ("At Hospital No. 4 in Tavik, 12 people died.", [(12, "killed")]),
    ("Asked about it, he said no. 40 people died.", [(40, "killed")]),
    ("An army of 2000 soldiers stayed in the north.", [(2000, "strength")]),
    ("The payment of 400 soldiers killed in the war was stopped.", [(400, "killed")]),
    ("A quake of magnitude 4 was felt.", [(4, "magnitude")]),
    ("It struck at a depth of 10 km, about 14 km north-west of Tavik.", [(10, "depth")]),
    ("It struck at a depth of 33 kilometres (20 miles), 60 km off the coast.", [(33, "depth")]),
    ("Four miners were brought out dead.", [(4, "killed")]),
    ("Four children were brought out lifeless.", [(4, "killed")]),
    ("The ministry counts 37 cases of cholera, five cases more than the day before.", [(37, "infected")]),
    (
        "It reported 38 cases and 17 deaths, two cases and one death more than on Monday.",
        [(38, "infected"), (17, "killed")],
    ),
    ("Soldiers seized 61 firearms, nine rifles and more than 420 charges.", [(61, "captured"), (9, "captured")]),
    ("The river rose to a level 3 metres above its banks.", [(3, "water")]),
    ("Four miners were brought out alive.", [(4, "evacuated")]),
]


@pytest.mark.parametrize("text", NOT)
def test_numbers_of_names_years_ways_and_sums_of_money_are_no_figures(text) -> None:
    """Whatever befell people in the same sentence."""
    assert [f for f in read(text) if (f.high or f.low) != 5] == []


@pytest.mark.parametrize(("text", "wanted"), TOLD, ids=[text[:40] for text, _ in TOLD])
def test_those_who_are_counted_beside_them_are_told(text, wanted) -> None:
    """The same words where they do count people or measure a quake."""
    assert [(f.high or f.low, f.measure) for f in read(text)] == wanted


def test_cases_of_two_kinds_are_no_probable_ones() -> None:
    """The unit tells both."""
    assert [f.unit for f in read("The agency reports 45 confirmed and probable cases.")] == [
        "confirmed and probable cases"
    ]
