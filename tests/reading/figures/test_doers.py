"""Who does something is not whom it befell; nations that guard; wholes of a ratio; soldiers by where they stand."""

import pytest

from tests.reading.figures_page import read


def told(text: str) -> list[tuple]:
    """(number, measure, modality) of each figure."""
    return [(figure.low or figure.high, figure.measure, figure.modality) for figure in read(text)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("About 150 Fijians guard the crossing.", [(150, "strength", "asserted")]),
        ("Some 180 Finns have patrolled the valley since May.", [(180, "strength", "asserted")]),
        ("Some 180 Finns have driven to the lake.", []),
        ("Around one in three of the town's 60,000 people has fled.", []),
        ("Four of the seven trapped miners are alive.", []),
        ("The choir's list has 5,100 names, and a third of those are dead.", []),
        ("Not one of my 450 soldiers has run.", [(450, "strength", "asserted")]),
        ("We have some 4,300 on the ground now.", [(4300, "strength", "asserted")]),
        ("We have some 4,300 on the waiting list.", []),
        ("The first contingent, 600 of them, came.", [(600, "strength", "asserted")]),
        ("The raid netted 30 suspected rebels.", [(30, "detained", "asserted")]),
    ],
)
def test_doers_ratios_and_lists_are_no_victims(text: str, wanted: list[tuple]) -> None:
    """An active verb harms nobody who does it; a ratio is no count; a choir's names are alive."""
    assert told(text) == wanted


def test_what_has_arrived_of_a_promise_is_there() -> None:
    """``promised 9,200 troops, of which 5,100 have arrived``: the promise ends before "of which"."""
    found = {figure.low: figure.status for figure in read("They promised 9,200 troops, of which 5,100 have arrived.")}

    assert found == {9200: "planned", 5100: "moved"}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Nearly 6,000 soldiers have not been paid.", [(6000, "strength", "asserted")]),
        ("Nearly 6,000 soldiers have not been sent.", [(6000, "strength", "denied")]),
        ("The gendarmes, 230 men, have dug in.", [(230, "strength", "asserted")]),
        ("“I command 1,800 men,” he wrote.", [(1800, "strength", "asserted")]),
        ("The Guard, 4,000 strong before the coup, is gone.", [(4000, "strength", "historical")]),
        ("The peacekeepers, about 2,300 Bengalis, live in tents.", [(2300, "strength", "asserted")]),
    ],
)
def test_a_force_that_is_unpaid_or_in_tents_is_there(text: str, wanted: list[tuple]) -> None:
    """Pay that was not given denies no soldier; tents make no peacekeeper a refugee."""
    assert told(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Twelve gunmen carried off 40 girls.", [(12, "strength", "asserted"), (40, "captured", "asserted")]),
        ("Five soldiers shot dead 11 farmers on Monday.", [(11, "killed", "asserted")]),
        ("Six helicopters shot down four drones.", [(4, "destroyed", "asserted")]),
        ("Some 200 police rounded up the strikers.", []),
        ("About 300 protesters cut off the road to the airport.", []),
        ("Forty houses were swept away the next day.", [(40, "destroyed", "asserted")]),
        ("Thirty miners lost their lives.", [(30, "killed", "asserted")]),
    ],
)
def test_a_verb_with_its_particle_has_doers_too(text: str, wanted: list[tuple]) -> None:
    """Behind "shot dead" or "carried off" an object tells that those before it did so, unless the verb is passive."""
    assert told(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Three people shot dead this week were teachers.", [(3, "killed", "asserted")]),
        ("Sixty people killed the night before were buried.", [(60, "killed", "asserted")]),
        ("Sixty rebels were later arrested the same day.", [(60, "detained", "asserted")]),
        ("Twelve rebels killed a night watchman.", [(12, "strength", "asserted"), (1, "killed", "asserted")]),
    ],
)
def test_when_it_was_is_no_object(text: str, wanted: list[tuple]) -> None:
    """``the night before`` stands where an object would, and nobody is killed by those who were killed then."""
    assert told(text) == wanted
