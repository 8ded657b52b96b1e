"""Forces whose noun and number stand apart: labels in a row, "of the warships, four", "they are 400", "readied 8,500 for deployment"."""

import pytest

from tests.reading.figures_page import read, skipped

FORCES = [
    ("Of the frigates sent north, two were sunk and five damaged.", [(2, "destroyed"), (5, "damaged")]),
    ("Of the conscripts, 300 are recruits.", [(300, "strength")]),
    (
        "Enemy losses: personnel – 4,100; tanks – 36; aircraft – 9.",
        [(4100, "casualties"), (36, "destroyed"), (9, "destroyed")],
    ),
    ("The League keeps a 6,000-member task force.", [(6000, "strength")]),
    ("The mutineers hold the mint. Envoys think they are 700.", [(700, "strength")]),
    ("The mutineers hold the mint. There may be 700, envoys say.", [(700, "strength")]),
    ("The ministry has 3,200 on standby.", [(3200, "strength")]),
    ("Troop numbers along the river climbed past 90,000.", [(90000, "strength")]),
    ("The military headcount near the river exceeds 60,000.", [(60000, "strength")]),
    ("The rebels are growing. Their ranks have swollen to 9,000.", [(9000, "strength")]),
    ("Tallin ordered 2,500 more boots on the ground.", [(2500, "strength")]),
    ("The army sailed south with 9,000 men in 40 ships.", [(9000, "strength"), (40, "equipment")]),
    ("A battalion comprising 400 volunteers left the barracks.", [(400, "strength")]),
    ("Rebels drove off with 14 pickups and two tanks.", [(14, "equipment"), (2, "equipment")]),
]


@pytest.mark.parametrize(("text", "rows"), FORCES, ids=[text[:40] for text, _ in FORCES])
def test_a_force_is_counted_where_its_noun_stands_apart(text, rows):
    """The noun opens the sentence, heads a row, stands in the sentence before or is told by what is done with them."""
    told = [(figure.low or figure.high, figure.measure) for figure in read(text)]

    assert told == rows


def test_a_body_gives_so_many_of_the_soldiers_told_before():
    """A state that sends or lends a number after soldiers were spoken of sends soldiers."""
    groups = {"Burundi": ["Burundi"], "Uganda": ["Uganda"]}
    figures = read("Neighbours will send troops. Burundi has pledged 5,400, Uganda 6,200.", groups=groups)

    assert [(figure.high, figure.holder) for figure in figures] == [(5400, "Burundi"), (6200, "Uganda")]


NONE = [
    "The 15-member council met on Monday.",
    "Of the soldiers' pay, 500 is withheld.",
    "The union says its ranks have swollen to 8,000.",
    "After the attack the party claimed 40,000 members.",
    "The firm sent 1,200 to the fair.",
]


@pytest.mark.parametrize("text", NONE)
def test_councils_pay_unions_and_fairs_count_no_force(text):
    """Nothing in these sentences is under arms."""
    assert skipped(text)
