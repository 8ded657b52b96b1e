"""Presidents and ministers of no land in a paragraph that tells of one land alone."""

import pytest

from tests.reading.names_page import people

LIMA = "LIMA, Peru, May 4 – Peru wept. Peru’s army dug. Peruvians prayed.\n\n"
TWO = "Chad and Mali quarrel. Chad’s men left. Mali’s men stayed.\n\n"


@pytest.mark.parametrize(
    ("text", "affiliation"),
    [
        (LIMA + "Chile has cut off aid. All payments are frozen, foreign minister Rui Vale says.", "Chile"),
        (LIMA + "Quito has shut the road. “It is late,” Foreign Minister Rui Vale said.", "Ecuador"),
        (LIMA + "Chile has cut off aid. Foreign minister Rui Vale says Peru will pay.", None),
        (LIMA + "Chile has cut off aid. Foreign minister Rui Vale says Chile will pay.", None),
        (LIMA + "Chile called it a lie. It was late, foreign minister Rui Vale said.", None),
        (LIMA + "Chile has cut off aid. Foreign minister Rui Vale denied it.", None),
        (LIMA + "Nobody went to Chile. It was late, foreign minister Rui Vale said.", "Peru"),
        (LIMA + "Chile sent 40 tanks, Defence Minister Rui Vale said.", None),
        (
            TWO + "Mali’s interior ministry gave 23 as the number. Two days later Rui Vale, the prime minister, wept.",
            "Mali",
        ),
        (TWO + "Nobody in Bamako would say so. President Rui Vale slept.", "Mali"),
        (TWO + "Mali’s Prime Minister Ida Holm left. Prime Minister Rui Vale slept.", None),
        (TWO + "Nobody in Bamako would say so. President Rui Vale met his guests.", None),
        (TWO + "Nobody in Bamako would say so. The farmer Rui Vale slept.", None),
    ],
)
def test_a_paragraph_about_one_land_has_that_land_s_ministers(text, affiliation):
    """Not where it is only a place, where a reply may be the other side's, or where the land has another holder of the office."""
    assert people(text)["Rui Vale"].affiliation == affiliation
