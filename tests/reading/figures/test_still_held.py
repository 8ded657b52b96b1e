"""Who is still held: the rest of captives told before, whoever is on board of what hijackers hold, the "guests" of captors."""

import pytest

from tests.reading.names_page import figures


def told(text: str) -> list[tuple]:
    """(number, measure, status) of every figure."""
    return [(f.low or f.high, f.measure, f.status) for f in figures(text)]


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("Gunmen took 15 people captive. Seven officers and eight soldiers are still in Mirov.", [7, 8]),
        ("The rebels freed 34 of their 49 captives. Seven officers and eight soldiers are still in Mirov.", [7, 8]),
        ("The pirates released 12 sailors on Monday. Nine sailors remain with them.", [9]),
        ("Hijackers seized the train on Monday. 94 passengers are still on board.", [94]),
        ("A bus was hijacked near Tavik. Twelve passengers are still aboard.", [12]),
        ("The plane, with 94 people on board, was hijacked on Monday.", [94]),
        ("The hijackers freed 20 women; 74 passengers remain on board.", [74]),
        ("The hijackers freed 20 women and 74 are still on board.", [74]),
        ("The gunmen released 20 women, and 74 people remain on board. The hijacked bus has left Tavik.", [74]),
        ("Bandits abducted 40 pupils. Twelve pupils are still in the forest.", [12]),
        ("Bandits abducted 40 pupils. Twelve pupils remain in their hands.", [12]),
        ("Kesh says 12 of its citizens are thought to be on board. The hijacked plane stands at Tavik.", [12]),
        ('The militia says it has 120 "guests" in Mirov.', [120]),
        ("The rebels say they have 120 “guests”.", [120]),
    ],
)
def test_who_is_still_there_is_held(text: str, held: list[int]) -> None:
    """Captives told before, what was hijacked, captors: these are captured, and not free."""
    assert [row for row in told(text) if row[0] in held] == [(number, "captured", None) for number in held]


@pytest.mark.parametrize(
    "text",
    [
        "Police arrested 40 people on Monday. Twelve people are still under arrest.",
        "The junta detained 40 officers. Twelve officers were still behind bars on Friday.",
    ],
)
def test_who_is_still_behind_bars_is_detained(text: str) -> None:
    """As those before were, of whom he is one."""
    assert told(text) == [(40, "detained", None), (12, "detained", None)]


@pytest.mark.parametrize(
    "text",
    [
        "The army captured 40 rebels. 300 soldiers are still in Mirov.",
        "The army captured 400 rebels. 300 soldiers are still in Mirov.",
        "Rebels captured 400 soldiers. 300 soldiers are still in the army.",
        "Rebels captured 400 soldiers. 300 soldiers remain in position at the bridge.",
        "Rebels captured 400 soldiers. The army said 300 soldiers were still in the town, fighting.",
        "Gunmen abducted 400 pupils. 300 pupils are still at home.",
        "Gunmen abducted 400 pupils. 300 pupils remain in school.",
        "Police arrested 400 people. 300 people were still in the square.",
        "Police arrested 400 robbers. 300 robbers are still at large.",
        "The train derailed near Tavik. 300 passengers were on board.",
        "The ferry left Tavik with 300 people on board.",
        'The hotel says it has 300 "guests".',
        "The hotel in the rebels' town has 300 guests.",
    ],
)
def test_who_is_there_of_his_own_will_is_not_held(text: str) -> None:
    """The other side's soldiers, passengers of an accident, guests."""
    assert [row for row in told(text) if row[0] == 300 and row[1] in ("captured", "detained")] == []


@pytest.mark.parametrize(
    ("text", "freed"),
    [
        ("Kidnappers let go four of the nine.", [4]),
        ("The kidnappers let go four of the nine teachers on Friday.", [4]),
        ("The rebels had held them since May. 15 people were let go: 12 officers and three clerks.", [15, 12, 3]),
        ("The front released 20 of its 26 captives.", [20]),
        ("In a swap on Friday 112 soldiers came home.", [112]),
        ("Some 640 of the captives have gone home.", [640]),
        ("On Friday 112 captives went home.", [112]),
    ],
)
def test_who_was_let_go_is_free(text: str, freed: list[int]) -> None:
    """Some of the held, and each item of those let go."""
    assert [row for row in told(text) if row[0] in freed] == [(number, "captured", "freed") for number in freed]


@pytest.mark.parametrize(
    "text",
    [
        "Eleven of the 14 abducted girls were found alive.",
        "Eleven of the kidnapped girls have been found safe in the forest.",
        "Soldiers found 11 hostages alive in the forest.",
    ],
)
def test_captives_who_are_found_alive_are_no_more_of_the_held(text: str) -> None:
    """Whatever stands before or behind them says so."""
    assert [row for row in told(text) if row[0] == 11] == [(11, "captured", "found")]


def test_who_must_be_freed_is_held() -> None:
    """A demand frees nobody."""
    assert told("The minister said 40 hostages must be freed.") == [(40, "captured", None)]


def test_who_is_detained_as_another_is_found_is_detained() -> None:
    """What is told behind "after" is of somebody else."""
    assert told("Police detained 12 people after a baby was found alive.") == [(12, "detained", None)]


@pytest.mark.parametrize(
    "text",
    [
        "People who had been told to leave came back to carry sandbags. By sunrise some 300 of them stood in a chain.",
        "14,000 people were evacuated. Some came back to carry sandbags. By noon 300 of them were standing in a chain.",
        "The army evacuated 14,000 people. By noon 300 of them were filling sandbags at the dyke.",
        "14,000 people were told to leave. Some 300 of them are still in the town.",
        "Evacuees returned to save their cattle. Some 300 of them were at the dyke at noon.",
    ],
)
def test_who_came_back_to_help_is_not_away(text: str) -> None:
    """Those who fled or were told to go and stand at the dyke are neither displaced nor evacuated."""
    assert 300 not in [row[0] for row in told(text)]


def test_some_of_the_displaced_are_displaced() -> None:
    """ "of them" of those who fled still counts people who are away."""
    text = "The army evacuated 14,000 people. About 2,000 of them are staying in schools."

    assert (2000, "displaced", None) in told(text)
