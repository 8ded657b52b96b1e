"""Lands and bodies told at the head of a page, in brackets behind a name, or by a force's own words."""

import pytest

from tests.reading.names_page import people

TUVAN = "Tuva shut the road. Tuva’s army waits. Tuva said so. "


@pytest.mark.parametrize(
    ("text", "affiliation"),
    [
        (
            "ORUMBA: KESSI RIVER FLOODS\nPolar Relief – Situation Report #6\n\nThe Minister of Health, Dr Rui Vale, agreed.",
            "Orumba",
        ),
        (
            "POLAR RELIEF – SITREP No. 4\n\nOrumba: measles in the north\n\nPrime Minister Rui Vale came on Monday.",
            "Orumba",
        ),
        ("Cyclone Orsina: floods\nSituation Report 3\n\nThe Minister of Health, Dr Rui Vale, agreed.", None),
        ("HIGHLIGHTS: CHOLERA\nSituation Report 3\n\nThe Minister of Health, Dr Rui Vale, agreed.", None),
        ("Orumba: floods and songs\n\nA column by Ann Wood\n\nThe Minister of Health, Dr Rui Vale, agreed.", None),
        (
            "NATIONAL ASSEMBLY OF ORUMBA\nWritten answers\n\nGeneral Rui Vale, Minister of Defence: We lost 40.",
            "Orumba",
        ),
    ],
)
def test_the_head_of_a_report_tells_its_land(text, affiliation):
    """As offices for aid and parliaments write it; a storm, a section and a column name no land."""
    assert people(text)["Rui Vale"].affiliation == affiliation


@pytest.mark.parametrize(
    ("text", "affiliation"),
    [
        (
            TUVAN + "The Lakes Regional Force has 40 men there. Its commander, Maj. Gen. Rui Vale, wept.",
            "Lakes Regional Force",
        ),
        (TUVAN + "The deserter Colonel Rui Vale wept.", None),
        (TUVAN + "The renegade Lt. Col. Rui Vale wept.", None),
        (TUVAN + "Colonel Rui Vale, who defected in May, wept.", None),
        (TUVAN + "Colonel Rui Vale, who fought in May, wept.", "Tuva"),
        (TUVAN + "Mrs Rui Vale (Reform Party): Who pays?", "Reform Party"),
        (TUVAN + "The bloc ECOWAS met. So said Rui Vale, the commissioner of the bloc.", "ECOWAS"),
        (TUVAN + "So said Rui Vale, the adviser for peace and security of the African Union.", "African Union"),
        (TUVAN + "So said Rui Vale, the global head of operations at Mercy Corps.", "Mercy Corps"),
        (
            "Orsk’s army left Tuva. Tuva’s army left Orsk. The Tuvan President, Ida Holm, wept. Later her chief of the army, Gen. Rui Vale, laughed.",
            "Tuva",
        ),
        ("America waits. Rui Vale, chairman of the Joint Chiefs, left Moscow. Russia and Russians wait.", "America"),
    ],
)
def test_officers_and_officials_are_of_the_body_that_the_text_tells(text, affiliation):
    """A force of several states is its own, a deserter is nobody's, "its nurse" is not the land's."""
    assert people(text)["Rui Vale"].affiliation == affiliation
