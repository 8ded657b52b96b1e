"""Soldiers who are nobody's strength: deserters, delegates, months in brackets."""

import pytest

from tests.reading.names_page import figures


@pytest.mark.parametrize(
    "text",
    [
        "Some 30 soldiers deserted on Sunday night.",
        "The ministry said 64 servicemen had deserted.",
        "By noon 64 servicemen had reported to the assembly point at Dombre with their weapons.",
        "Forty policemen defected to the rebels.",
        "About 240 rebels have gone over to the government.",
        "The 90 gendarmes changed sides.",
        "The council sent its captain and two sergeants to the talks.",
        "Talks opened on Monday. The council sent Captain Lio Santer and two sergeants.",
        "The siege has lasted longer than the rebels (four) have said.",
        'He called the claim that 64 of his soldiers had deserted "a tale" and put the number at fewer than 20.',
    ],
)
def test_who_left_his_side_or_went_to_talk_is_no_strength(text) -> None:
    """Who deserted is no force of those he left, nor yet of others."""
    assert figures(text) == []


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("A battalion of 400 men changed sides.", [400]),
        ("The town was deserted when 300 soldiers arrived.", [300]),
        ("Some 300 soldiers crossed the deserted square.", [300]),
        ("The 900 soldiers held the bridge after 30 deserted.", [900]),
        ("A force of 800 soldiers reported to the base.", [800]),
        ("The army sent 40 soldiers to guard the talks.", [40]),
        ("The brigade sent a captain and two sergeants to the roadblock.", [2]),
    ],
)
def test_who_stays_is_one(text, numbers) -> None:
    """A square is deserted, a body fights on for others, a base is no assembly point."""
    assert [figure.low for figure in figures(text)] == numbers
