"""What a force was and what it is: "from 8,350 to 4,500" tells both, of one holder and place, the first as of former days."""

import pytest

from tests.reading.figures_page import read

CHANGES = [
    ("Tarsk said its force near Rusk had been cut from 8,350 to 4,500.", 8350, 4500, "Tarsk"),
    ("Tarsk increased its forces on the border from 20,000 to 35,000 in two weeks.", 20000, 35000, "Tarsk"),
    ("Tarsk said its garrison on the island had been reduced from about 900 men to 300.", 900, 300, "Tarsk"),
]


@pytest.mark.parametrize(("text", "before", "now", "holder"), CHANGES, ids=[row[0][:40] for row in CHANGES])
def test_a_change_of_strength_tells_what_was_and_what_is(text, before, now, holder):
    """Rule: the former strength is background, so it is told as historical and never as what stands there now."""
    was, is_now = read(text, groups={"Tarsk": ["Tarsk"]}, places=("Rusk",))

    assert (was.high, was.modality, was.holder) == (before, "historical", holder)
    assert (is_now.high, is_now.modality, is_now.holder) == (now, "asserted", holder)


@pytest.mark.parametrize(
    "text", ["The rebels have from 300 to 400 men.", "It would take from 3,000 to 4,000 soldiers."]
)
def test_a_range_without_a_change_stays_one_range(text):
    """Rule: only behind a verb of change does "from" part the two numbers."""
    [figure] = read(text)

    assert figure.low is not None
    assert figure.high is not None
    assert figure.low < figure.high


@pytest.mark.parametrize(
    "text",
    ["The group said it had lost four fighters and seized 12 vehicles.", "It lost 40 men and captured six tanks."],
)
def test_what_a_second_verb_takes_is_not_among_the_losses(text):
    """Rule: a list shares its verb only as far as the next verb of taking or harming."""
    assert "destroyed" not in [figure.measure for figure in read(text)]


def test_a_unit_s_number_is_no_count_where_the_unit_owns_something():
    """Rule: "the 444 Brigade's commander" names a brigade."""
    assert read("It began after the 444 Brigade's commander was detained.") == []
