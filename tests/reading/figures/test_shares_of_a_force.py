"""Forces shared out, answered, told of former days or beaten off: who has them, and that they are counted at all."""

import pytest

from tests.reading.names_page import figures

COUNTED = [
    (
        "The force now has 8,750 personnel from three countries: Burania 3,200, Kestan 2,600 and Tiju 2,950.",
        [8750, 3200, 2600, 2950],
    ),
    ("Q: How many soldiers does Velmark have there?\n\nA: Officially, 2,000 on two islands.", [2000]),
    ("Gangs that hold the port, in the view of envoys, dispose of 12,000 members.", [12000]),
    ("Haiti's own police have shrunk to 9,000.", [9000]),
    ("The garrison there, then 400, has been raised to 2,500.", [400, 2500]),
    ("Its coast guard counted three Morskan ships outside their waters.", [3]),
    ("He said at least 80 protesters lay in the morgue.", [80]),
]


@pytest.mark.parametrize(("text", "values"), COUNTED, ids=[text[:35] for text, _ in COUNTED])
def test_a_share_an_answer_and_a_former_strength_are_counted(text, values):
    """The noun is in the whole, in the question or before the aside."""
    assert [figure.low or figure.high for figure in figures(text)] == values


def test_who_shares_a_force_has_his_share():
    """Behind the colon each name has the number right after it, known or not."""
    told = figures("The force has 8,300 soldiers from three countries: Burania 3,200, Kestan 2,600 and Tiju 2,500.")

    assert [figure.holder for figure in told][1:] == ["Burania", "Kestan", "Tiju"]


def test_soldiers_who_surrendered_are_not_those_of_the_front_that_says_so():
    """A movement of no state tells of the other side's soldiers."""
    told = figures("More than 600 soldiers surrendered in the town, the Karen National Union said.")

    assert "Karen National Union" not in [figure.holder for figure in told]


def test_attackers_who_were_beaten_off_are_nobody_of_ours():
    """Whom an army beats off it does not have."""
    told = figures("Israel said its army had beaten off more than 15 attackers near the town.")

    assert "Israel" not in [figure.holder for figure in told]


NONE = [
    "About 28,000 marched, the police put the crowd at that.",
    "The price list names three cities: Burania 3,200, Kestan 2,600.",
    "The film, then 40 years old, was shown again.",
]


@pytest.mark.parametrize("text", NONE)
def test_crowds_prices_and_years_share_no_force(text):
    """No force stands before the colon, the aside or the number."""
    assert figures(text) == []
