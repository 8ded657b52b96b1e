"""What became of claims."""

import re

import pytest

from store import fates
from store.db import Store
from store.fates import Fate
from tests.fakes.desk import Desk

RETRACTING = {"retraction": re.compile("took it back")}


@pytest.fixture
def world(tmp_path):
    with Store.open(tmp_path / "desk.db") as store:
        yield Desk(store)


def test_a_count_is_overtaken_by_the_next_of_its_thread(world):
    """The first toll no longer stands, the second does; who repeats the second tells the same fact."""
    for number, publisher in ((12, "Sel Wire"), (19, "Sel Wire"), (19, "Gazette")):
        world.toll(number, publisher=publisher)
        world.pass_time(hours=1)

    assert world.store.read(fates.of_claims, [1, 2, 3, 99]) == {
        1: Fate(1, retracted=False, overtaken=True),
        2: Fate(1, retracted=False, overtaken=False),
        3: Fate(1, retracted=False, overtaken=False),
    }


def test_what_was_taken_back_is_so_in_each_claim_that_told_it(world):
    """Also in the sentence that takes it back."""
    world.toll(12)
    world.pass_time(hours=1)
    world.toll(12, text="Sel Wire took it back that 12 people were killed in Port Sel.", cues=RETRACTING)
    found = world.store.read(fates.of_claims, [1, 2])

    assert [fate.retracted for fate in found.values()] == [True, True]
