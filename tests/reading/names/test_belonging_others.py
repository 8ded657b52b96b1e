"""Offices in a text about one land whose sentences show another's: senders of help, governments of one's own, "its" and headings of two hosts."""

import pytest

from tests.reading.names_page import people

LIMA = "LIMA, Peru, May 4 – Peru wept. Peru’s army dug. Peruvians prayed. "


@pytest.mark.parametrize(
    ("text", "affiliation"),
    [
        ("\n\nSpain sent 56 rescuers with four dogs, Defence Minister Rui Vale said.", "Spain"),
        ("\n\nItaly has flown in a field hospital, Health Minister Rui Vale told reporters.", "Italy"),
        ("\n\nQatar is sending tents and blankets, Interior Minister Rui Vale announced.", "Qatar"),
        ("\n\nSpain sent 56 tanks with four guns, Defence Minister Rui Vale said.", None),
        ("\n\nSpain and Italy sent rescuers, Interior Minister Rui Vale said.", None),
        (
            "\n\nPortugal made the largest offer. Foreign Minister Rui Vale said that her government was ready.",
            "Portugal",
        ),
        ("\n\nAlgeria called it an insult. Foreign Minister Rui Vale said his country would wait.", "Algeria"),
        ("\n\nAlgeria called it an insult. Foreign Minister Rui Vale said it was none.", None),
        ("\n\nAlgeria called it an insult. Foreign Minister Rui Vale said Peru and his country would wait.", None),
        ("\n\nIt is late. Nobody came. We are grateful. Its foreign minister, Rui Vale, will come.", None),
        ("\n\nPrime Minister Rui Vale said Peruvian President Ida Holm had asked for marines.", None),
        ("\n\nThe island’s self-declared president, Rui Vale, fled.", None),
        ("\n\nChad’s army, which is small, began to move guns, Defence Ministry spokesman Rui Vale said.", None),
        ("\n\nChad has 40 tanks. Its fleet numbers two boats. General Staff chief Rui Vale denies it.", "Chad"),
        ("\n\nChad has 40 tanks. Since May it has sold ten. General Rui Vale denies it.", None),
        ("\n\nChad has 40 tanks. General Rui Vale denies it.", None),
        ("\n\nBogotá’s justice minister, Rui Vale, objected.", "Colombia"),
        ("\n\nAmong the dead was the commander of the 16th Sunda, Colonel Rui Vale.", "Peru"),
    ],
)
def test_another_land_s_officials_are_not_the_article_s(text, affiliation):
    """Who sends help or speaks of a government of his own tells his land; an enemy's deed and "its" without a land tell none."""
    assert people(LIMA.strip() + text)["Rui Vale"].affiliation == affiliation


@pytest.mark.parametrize(
    ("text", "name", "affiliation"),
    [
        (
            "The Army of the Cedars won. The group’s political bureau is headed by Rui Vale.",
            "Rui Vale",
            "Army of the Cedars",
        ),
        ("NATO and the Bundeswehr wait. The alliance’s secretary-general, Rui Vale, wept.", "Rui Vale", "NATO"),
        ("Lower Tess, which buys gas from Chad, held out. Its prime minister, Rui Vale, gave way.", "Rui Vale", None),
        (
            "Ida Holm, spokeswoman for the Chinese Ministry of Foreign Affairs, wept. Her colleague at the Ministry of Defence, Rui Vale, laughed.",
            "Rui Vale",
            "China",
        ),
        (
            (
                "Joint press conference of the Foreign Minister of Tuva and the High Representative of the Reef Union\n\n"
                "MODERATOR: Minister.\n\nFOREIGN MINISTER RUI VALE: Thank you. Tuva has shut its border. Tuva’s army waits.\n\nHIGH REPRESENTATIVE IDA HOLM: Thank you."
            ),
            "Rui Vale",
            "Tuva",
        ),
        ("The Minister of Population, Dr Rui Vale, wept. Population grew. Population fell.", "Rui Vale", None),
    ],
)
def test_bodies_and_offices_lead_to_whose_they_are(text, name, affiliation):
    """A part of a group is the group's, the alliance is the one of the list, a heading of two hosts tells who is whose."""
    assert people(text)[name].affiliation == affiliation
