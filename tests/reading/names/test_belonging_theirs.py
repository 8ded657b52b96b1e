"""Whose somebody is by his own troops, a ruler's child, a decree, a national body's seat; and silence for "their leader" of men told before."""

import pytest

from tests.reading.names_page import people

LIMA = "LIMA, Peru, May 4 – Peru closed the road. "


@pytest.mark.parametrize(
    ("text", "affiliation"),
    [
        (LIMA + "Chile denies it. President Rui Vale said he did not know whether his troops were in Peru.", "Chile"),
        (LIMA + "Chile denies it. President Rui Vale said he would not give in.", None),
        (LIMA + "General Ida Holm, Chile's army chief and the son of President Rui Vale, wept.", "Chile"),
        (LIMA + "General Ida Holm, Chile's army chief, met President Rui Vale.", "Peru"),
        ("The ferry sank off Chile. President Rui Vale left early and declared four days of mourning.", "Chile"),
        ("Rui Vale, director of the National Security Office in Quito, wept. " + LIMA, "Ecuador"),
        ("Rui Vale, director of the Relief Office in Quito, wept. " + LIMA, "Relief Office"),
        (LIMA + "Two planes brought 90 men. “We wait,” their leader, Captain Rui Vale, said.", None),
        (LIMA + "General Rui Vale, who commands over there, wept.", None),
        ("It was Chile's deadliest crash. Interior Minister Rui Vale wept.", "Chile"),
    ],
)
def test_whose_somebody_is_by_what_is_his_own(text: str, affiliation: str | None) -> None:
    """A ruler's troops stand in another's land, his child serves his own, he declares mourning at home."""
    assert people(text)["Rui Vale"].affiliation == affiliation
