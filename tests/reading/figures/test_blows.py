"""What strikes people down without a verb of killing: an ambush claims them, they fall in action, a fire consumes houses."""

import pytest

from tests.reading.figures_page import read, skipped

BLOWS = [
    ("The ambush claimed nine soldiers.", (9, "killed")),
    ("Measles has claimed 68 children.", (68, "killed")),
    ("Nine soldiers fell in the ambush.", (9, "killed")),
    ("A sniper felled two officers.", (2, "killed")),
    ("The clash cost the lives of a guard and three gunmen.", (3, "killed")),
    ("Fire consumed 75 dwellings.", (75, "destroyed")),
    ("The tremor turned 400 houses to rubble.", (400, "destroyed")),
    ("The shelling deprived 12,000 households of power.", (12000, "affected")),
    ("Sixteen fishermen have not come home.", (16, "missing")),
    ("Upwards of 30,000 people were told to leave.", (30000, "evacuated")),
    ("Officers hauled away 120 protesters.", (120, "detained")),
]


@pytest.mark.parametrize(("text", "row"), BLOWS, ids=[text[:40] for text, _ in BLOWS])
def test_a_blow_tells_what_became_of_them(text, row):
    """The last figure of each text is harmed by what its verb or phrase says."""
    told = read(text)[-1]

    assert (told.low or told.high, told.measure) == row


def test_a_party_that_claims_members_has_killed_nobody():
    """Only a blow or a plague claims lives; who claims members boasts."""
    assert skipped("After the attack on Brod the front page claimed 40,000 readers.")
