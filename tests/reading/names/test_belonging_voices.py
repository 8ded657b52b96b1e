"""Voices of several lands in one text: whoever speaks after a foreign body, in a foreign capital or of another land's will is not the article's."""

import pytest

from tests.reading.names_page import people

LIMA = "LIMA, Peru, May 4 – Peru wept. Peru’s army dug. Peruvians prayed.\n\n"


@pytest.mark.parametrize(
    ("text", "affiliation"),
    [
        ("The Israeli military said it had seen a fire. Spokesman Rear Adm. Rui Vale said it was small.", "Israel"),
        ("The Pentagon said it had sent help. Navy spokesman Cmdr. Rui Vale said nobody was hurt.", "United States"),
        ("UNICEF said it had sent help. Navy spokesman Cmdr. Rui Vale said nobody was hurt.", "Peru"),
        ("In Quito, spokesman Ida Holm wept. President Rui Vale returned from the coast.", "Peru"),
        ("President Rui Vale said Chile would answer with a cool head.", None),
        ("President Rui Vale said that Chile will answer with a cool head.", None),
        ("President Rui Vale said Chile had answered with a cool head.", "Peru"),
        ("Chad, which has 400 men there, condemned it. Its foreign ministry spokesman, Rui Vale, wept.", "Chad"),
        ("Interior Minister Rui Vale wept.\n\nChile has sent men. Interior Minister Ida Holm laughed.", "Peru"),
        ("Chile has sent 40 men. Its head, Rui Vale, wept.", None),
        ("Rui Vale, president of the Law Society of Chad, wept.", "Law Society of Chad"),
        ("They were at Madina hospital, whose director, Rui Vale, wept.", "Madina hospital"),
        (
            "The army blamed the Pakistani Taliban. Afghanistan’s Taliban government denied it; its spokesman, Rui Vale, wept.",
            "Taliban",
        ),
        ("Colonel Rui Vale of the Eastern Theatre Command wept.", "China"),
    ],
)
def test_each_voice_has_its_own_land(text, affiliation):
    """Where the sentence or the one before it shows another land or body, the article's is not taken."""
    assert people(LIMA + text)["Rui Vale"].affiliation == affiliation
