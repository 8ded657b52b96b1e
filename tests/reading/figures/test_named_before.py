"""Numbers of a force that was named without one, in the sentence or the one before."""

import pytest

from tests.reading.figures_page import read


def told(text: str) -> list[tuple]:
    """(number, measure, status) of each figure."""
    return [(figure.low or figure.high, figure.measure, figure.status) for figure in read(text)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Its soldiers went home; Kesh answered that 6,000 more of them had come.", (6000, "strength")),
        ("Lomari soldiers have landed in Brod. The first 1,300 were flown in at dawn.", (1300, "strength")),
        ("It has a week to remove its men. The envoy believes that there are 40,000 of them.", (40000, "strength")),
        ("The police chief said that 200 officers were setting up roadblocks.", (200, "strength")),
        ("How many officers are there? About 340, and the army has lent us 80 from its depot.", (80, "strength")),
    ],
)
def test_of_them_points_at_the_force_named_last(text: str, wanted: tuple) -> None:
    """``of them``, ``the first N`` and the answer to "how many" count who was named."""
    assert wanted in [row[:2] for row in told(text)]


@pytest.mark.parametrize(
    "text",
    [
        "The gangs hold the port. The envoy counts some 200 of them.",
        "Soldiers watched the pupils. There were 400 of them.",
        "Soldiers have landed. The first 300 tickets were sold.",
        "The teachers' union said that 200 officers were setting up stalls.",
        "The police chief said that 200 officers were protesting.",
    ],
)
def test_of_them_points_at_nobody_else(text: str) -> None:
    """Gangs, pupils and tickets stand nearer than the soldiers."""
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "number", "status", "modality"),
    [
        ("A move that would take his army there to nearly 700,000 men.", 700000, "forecast", "forecast"),
        ("The 600 soldiers of the Standby Force have landed.", 600, "moved", "asserted"),
        (
            "Engineers have been there since last year, and it has put 900 soldiers on standby.",
            900,
            "on_alert",
            "asserted",
        ),
        ("A unit was flown in, beside a mission that has 17,000 soldiers.", 17000, "present", "asserted"),
        ("Some 15,000 soldiers, with 120 tanks, are due by June.", 15000, "planned", "planned"),
        ("The Council voted for 5,500 soldiers.", 5500, "planned", "planned"),
    ],
)
def test_the_status_is_of_the_clause_of_the_number(text: str, number: int, status: str, modality: str) -> None:
    """A name is no alert, another clause's year and verb are not the number's."""
    found = [(figure.status, figure.modality) for figure in read(text) if figure.low == number or figure.high == number]

    assert found == [(status, modality)]
