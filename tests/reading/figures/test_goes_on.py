"""Bare numbers that go on about the force told before: what is thought, expected, taken home, cut to, missing or owned up to."""

import pytest

from tests.reading.figures_page import read

FORCE = [
    ("Kesh has 100 troops in Lomar; the last 40 landed on Tuesday.", [100, 40]),
    ("About 300 soldiers were ashore; the ministry expects more than 1,000 within days.", [300, 1000]),
    ("Kesh has 9,000 soldiers there; a diplomat thinks 6,000.", [9000, 6000]),
    ("Its garrison of 1,300 had been cut to 800 in April.", [1300, 800]),
    ("The mission has 4,000 soldiers. Kesh took its 800 home in January.", [4000, 800]),
    ("There are 22 marines at the light. Until August there were eight.", [22, 8]),
    ("The army has 40,000 soldiers. The minister would like to go to 34,000.", [40000, 34000]),
    ("The rebels have 3,000 fighters; officials thought 300 nearer the mark.", [3000, 300]),
]


@pytest.mark.parametrize(("text", "values"), FORCE, ids=[text[-40:] for text, _ in FORCE])
def test_a_number_goes_on_about_the_force_before(text, values):
    """The verb or what stands behind the number says that the same soldiers are counted."""
    told = read(text)

    assert [figure.low for figure in told] == values
    assert {figure.measure for figure in told} == {"strength"}


OTHERS = [
    "Kesh has 4,000 soldiers there. The club took its 800 euros home.",
    "Kesh has 4,000 soldiers there, half of them past fifty.",
    "Kesh has 4,000 soldiers there. Prices rose to 3,000.",
    "Kesh has 4,000 soldiers there. Until August there were eight schools.",
]


@pytest.mark.parametrize("text", OTHERS, ids=[text[-30:] for text in OTHERS])
def test_other_numbers_behind_a_force_are_none(text):
    """Money, ages, prices and schools are no soldiers."""
    assert [figure.low for figure in read(text)] == [4000]


MISSING = [
    ("The ministry says it is missing 34 officers.", (34, "missing", "officers")),
    ("Six soldiers were killed and four cannot be found.", (4, "missing", "soldiers")),
]


@pytest.mark.parametrize(("text", "row"), MISSING, ids=[text[:30] for text, _ in MISSING])
def test_who_cannot_be_found_is_missing(text, row):
    """Who is missed by his own, or cannot be found."""
    told = read(text)[-1]

    assert (told.low, told.measure, told.unit) == row


def test_what_is_owned_up_to_is_no_bound():
    """ "Owns up to 13" tells 13, not at most 13."""
    told = read("The army killed 60 rebels; the Front owns up to 13.")[-1]

    assert (told.low, told.high, told.measure) == (13, 13, "killed")


STANDING = [
    ("He ordered 2,000 guardsmen south, on top of the 1,500 already there.", [(2000, "planned"), (1500, "asserted")]),
    ("He ordered 2,000 guardsmen south and another 500 would be on call.", [(2000, "planned"), (500, "planned")]),
    (
        "Thirty lands take part with 7,900 soldiers; Rulia alone supplies 1,700.",
        [(7900, "asserted"), (1700, "asserted")],
    ),
    (
        "Estimates of its force range from 25,000 (the government) to 60,000 (two embassies).",
        [(25000, "asserted"), (60000, "asserted")],
    ),
]


@pytest.mark.parametrize(("text", "rows"), STANDING, ids=[text[-40:] for text, _ in STANDING])
def test_more_of_the_force_and_how_sure_it_is(text, rows):
    """Who is there already is no plan; what is on call or supplied counts the same soldiers; a range has two ends."""
    assert [(figure.low, figure.modality) for figure in read(text)] == rows


def test_opponents_count_more_dead():
    """Whose own toll is told before."""
    told = read("Tarsk admits to 312 dead; its opponents count 2,900 and show flags.")

    assert [(figure.low, figure.measure) for figure in told] == [(312, "killed"), (2900, "killed")]


def test_who_shares_the_verb_before():
    """ "…, and 1,100 allied soldiers." dies with those before; a clause of its own does not."""
    shared = read("Nearly 2,400 Danes have died there, and 1,100 allied soldiers.")
    apart = read("Nearly 2,400 Danes have died there, and 1,100 allied soldiers remain.")

    assert [figure.measure for figure in shared] == ["killed", "killed"]
    assert [figure.measure for figure in apart] == ["killed", "strength"]


def test_what_men_never_did_denies_no_number():
    """The clause tells of those counted, not of the count; a strength to be is planned."""
    told = read('The brigade has 3,600 men. "I got 120 who had never fired," he said.')
    plan = read("In May the force numbered 9,800, and by June it is to be 1,000.")

    assert [(figure.low, figure.modality) for figure in told][-1] == (120, "asserted")
    assert [(figure.low, figure.modality) for figure in plan][-1] == (1000, "planned")


def test_a_land_has_some_of_the_force_told_last():
    """Losses told in between change nothing; a gap in the sentence lends no loss of a sentence before."""
    lands = {"Lomar": ["Lomar"], "Tarsk": ["Tarsk"]}
    told = read("The force has 9,000 soldiers. It lost 43 men. Lomar has 900 there and Tarsk 60.", groups=lands)

    assert [(figure.low, figure.measure) for figure in told if figure.low != 60] == [
        (9000, "strength"),
        (43, "killed"),
        (900, "strength"),
    ]
    assert all(figure.measure == "strength" for figure in told if figure.low == 60)


def test_who_is_said_to_stay_counts_the_force_and_who_is_said_to_vote_does_not():
    """Only verbs of moving go on about soldiers behind "said"; what police count are marchers."""
    assert [figure.low for figure in read("Kesh has 3,000 troops there. She said 700 would stay.")] == [3000, 700]
    assert [figure.low for figure in read("Kesh has 3,000 troops there. She said 700 had voted.")] == [3000]
    assert read("Some 5,000 people rallied. Police counted 3,200.") == []
