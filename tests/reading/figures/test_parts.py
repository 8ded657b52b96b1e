"""Parts told in an aside, and the places that hold what is counted."""

import pytest

from tests.reading.figures_page import read
from tests.reading.names_page import figures

TOLD = [
    (
        "The storm of shells left 58 people killed (24 civilians, 34 members of the armed forces) and 171 wounded.",
        [(58, "killed", "people"), (24, "killed", "civilians"), (34, "killed", "members"), (171, "wounded", "people")],
    ),
    (
        "In all, 112 people died (70 civilians, 30 soldiers, 12 police officers) and 340 were hurt.",
        [
            (112, "killed", "people"),
            (70, "killed", "civilians"),
            (30, "killed", "soldiers"),
            (12, "killed", "police officers"),
            (340, "wounded", "people"),
        ],
    ),
    (
        "Some 41 people killed, of whom 14 were civilians and 27 soldiers, and 134 wounded.",
        [(41, "killed", "people"), (14, "killed", "civilians"), (27, "killed", "soldiers"), (134, "wounded", "people")],
    ),
    (
        "Forty miners were killed, including five teachers and two cooks, and around 90 were wounded.",
        [(40, "killed", "miners"), (5, "killed", "teachers"), (2, "killed", "cooks"), (90, "wounded", "miners")],
    ),
    (
        "Forty people, including five nurses, were killed and 90 wounded.",
        [(40, "killed", "people"), (5, "killed", "nurses"), (90, "wounded", "people")],
    ),
    (
        "Nine people, including a pregnant woman, were killed and 13 others wounded.",
        [(9, "killed", "people"), (1, "killed", "woman"), (13, "wounded", "people")],
    ),
    (
        "Twenty people, among them three nurses, were killed and 40 injured.",
        [(20, "killed", "people"), (3, "killed", "nurses"), (40, "wounded", "people")],
    ),
    (
        "Of the 50 passengers, 12 died and 20 were injured.",
        [(12, "killed", None), (20, "wounded", None)],
    ),
    (
        "Some 300 houses in 20 villages were damaged.",
        [(300, "damaged", "houses")],
    ),
    (
        "More than 700 homes in two hamlets were damaged, with 60 of them collapsed.",
        [(700, "damaged", "homes"), (60, "destroyed", "homes")],
    ),
    (
        "The ministry gave a toll of four, including a driver, and said 230 strikers had been arrested.",
        [(4, "killed", None), (1, "killed", "driver"), (230, "detained", "strikers")],
    ),
]


@pytest.mark.parametrize(("text", "wanted"), TOLD)
def test_a_part_in_an_aside_shares_the_fate_of_its_whole(text, wanted):
    """What stands behind the aside goes on from the whole, not from the part; villages hold the houses that are counted."""
    found = [(figure.low or figure.high, figure.measure, figure.unit) for figure in read(text)]

    assert found == wanted


def test_villages_that_are_struck_themselves_are_counted():
    """Only what stands in the places of a list is not counted twice."""
    found = [(figure.low, figure.measure, figure.unit) for figure in read("The flood destroyed 20 villages.")]

    assert found == [(20, "destroyed", "villages")]


@pytest.mark.parametrize(
    "text",
    [
        "The storm ruined fields, a loss of 40,500 metric tons of rice.",
        "The disease was reported in five affected countries.",
        "There was an average of seven deaths weekly.",
        "The group had 40 members in 2021.",
    ],
)
def test_tonnes_regions_and_averages_are_no_harm(text):
    """Rice is not killed, countries are not counted as those affected, an average is no toll."""
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The mission has lost 163 peacekeepers, 71 of them in attacks.", [(163, None), (71, 163)]),
        ("At least 33 people were killed, including six children and three women.", [(33, None), (6, 33), (3, 33)]),
        ("The army has 2,300 men at the border, 300 of whom are engineers.", [(2300, None), (300, 2300)]),
        ("Some 300 of the 2,000 troops have left.", [(300, 2000), (2000, None)]),
        ("Of the 2,000 soldiers, 300 were wounded.", [(2000, None), (300, None)]),
        ("Two more bodies were found, raising the death toll to 14.", [(2, 14), (14, None)]),
        ("Twelve people died in Oslo and five in Bergen.", [(12, None), (5, None)]),
        ("Norway lost 40 soldiers and Iran lost 12.", [(40, None), (12, None)]),
    ],
)
def test_a_part_is_tied_to_the_whole_of_its_own_kind(text, wanted):
    """A part is no rival of the whole; 300 wounded of 2,000 soldiers are the whole of the wounded."""
    assert [(figure.high or figure.low, figure.part_of) for figure in read(text)] == wanted


def test_a_list_goes_on_behind_the_body_that_the_first_count_is_of() -> None:
    """ "49 members of the security forces and four civilians": both were killed, the first of them of the forces."""
    found = figures("The attack claimed the lives of 49 members of the security forces and four civilians.")

    assert [(figure.low, figure.measure, figure.holder) for figure in found] == [
        (49, "killed", "security forces"),
        (4, "killed", None),
    ]
