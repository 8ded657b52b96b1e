"""Who has left, fled, been deported, carried out or counted as dead, and of whom that is said."""

import pytest

from tests.reading.figures_page import read

GONE = [
    ("Kesh sent 350 soldiers. Of the 5,400 people in the valley 1,900 have left, says the mayor.", (1900, "displaced")),
    ("The attackers were 400 gunmen. The agency says that 46,000 have fled the district.", (46000, "displaced")),
    ("Kesh has deported around 70,000 people of Lomari origin.", (70000, "displaced")),
    ("The hospital was cleared: all 219 patients were carried out alive.", (219, "evacuated")),
    ("He is one of the 1,904 people whom the government counted as dead.", (1904, "killed")),
]


@pytest.mark.parametrize(("text", "row"), GONE, ids=[text[-35:] for text, _ in GONE])
def test_what_befell_them(text, row):
    """The last number told counts people, whatever force is told before."""
    told = read(text)[-1]

    assert (told.low, told.measure) == row


def test_who_is_no_part_of_those_gone():
    """Soldiers who flee are no refugees, one of many is not counted again, and who stays has not left."""
    soldiers = read("The army had 400 soldiers at the gate. About 40 fled.")
    one = read("He is one of the 1,904 people whom the government counted as dead.")

    assert "displaced" not in [figure.measure for figure in soldiers]
    assert [figure.low for figure in one] == [1904]
    assert read("Of the 5,400 people in the valley 1,900 have left jobs behind.") == []
