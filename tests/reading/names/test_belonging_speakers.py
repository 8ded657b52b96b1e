"""Spokesmen of whoever the sentence or the one before begins with; ministers by fields; a land told beside its neighbours."""

import pytest

from tests.reading.names_page import people


@pytest.mark.parametrize(
    ("text", "name", "home"),
    [
        ("Chad and Mali met. Norway threw its weight behind Chad. Spokeswoman Ida Holm said so.", "Ida Holm", "Norway"),
        (
            "Chad waited. Norway's foreign ministry is pressing Mali for their release, spokesman Lars Dahl said.",
            "Lars Dahl",
            "Norway",
        ),
        ("Chad and Mali met. Gunmen fled to Norway. A spokesman, Lars Dahl, said so.", "Lars Dahl", None),
        ("The minister of external relations, Lars Dahl, spoke in Norway. Norway mourned.", "Lars Dahl", "Norway"),
        (
            "Teachers across Ostria met at the border with Polmark. The education minister, Petra Holub, met President Karel Dom.",
            "Petra Holub",
            "Ostria",
        ),
        (
            "Gunmen crossed into the neighbouring state of Bandia. Its head of state, Ali Dembo, met them.",
            "Ali Dembo",
            "Bandia",
        ),
    ],
)
def test_whose_somebody_is_by_the_subject_told(text, name, home):
    """A spokesman speaks for the subject that he goes on with; a land that is no neighbour is the article's."""
    assert people(text)[name].affiliation == home
