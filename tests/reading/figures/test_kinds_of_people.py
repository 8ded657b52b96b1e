"""People are counted by their trade, kin, home, travels, belief or amusement as by "people"."""

import pytest

from tests.reading.figures_page import read

PEOPLE = """lumberjacks crofters deckhands railwaymen postmen steelworkers stewardesses orderlies lodgers fisherfolk highlanders uncles newlyweds
classmates bikers canoeists picnickers parishioners friars seminarians choirboys theatregoers diners novelists""".split()


@pytest.mark.parametrize("noun", PEOPLE)
def test_whoever_they_are_they_are_killed_and_held(noun: str) -> None:
    """ "12 crofters were killed", "Gunmen took 14 crofters hostage"."""
    found = read(f"A bomb killed 12 {noun} on Monday. Gunmen took 14 {noun} hostage.")

    assert [(f.low, f.measure, f.unit) for f in found] == [(12, "killed", noun), (14, "captured", noun)]
