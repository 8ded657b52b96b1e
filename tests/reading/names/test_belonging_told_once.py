"""What one phrase tells: whose general, whose report, which land an article without another is set in, and names that end like places."""

import pytest

from tests.reading.names_page import people

STRIKE = "{} general strike turns deadly\n\nKOLDAR, Feb 17 – At least nine people were shot dead in {} on Thursday, {} said.\n\nThe dead were young.\n\nNobody slept.\n\nPresident Rui Vale wept."


@pytest.mark.parametrize(
    ("text", "affiliation"),
    [
        ("The Russian General Staff’s Lt. Gen. Rui Vale said so.", "Russia"),
        ("The Ukrainian army’s Col. Rui Vale said so.", "Ukraine"),
        ("So said NATO’s Gen. Rui Vale on Monday.", "NATO"),
        ("So said Israel’s Brig. Gen. Rui Vale on Monday.", "Israel"),
        ("The Red Cross’s Dr. Rui Vale said so.", "Red Cross"),
        ("He left Israel. Brig. Gen. Rui Vale and Chad’s men met.", None),
        ("The Israeli army’s Arabic-language spokesman, Col. Rui Vale, said so.", "Israel"),
        ("The RSF’s second-in-command, Rui Vale, fled.", "RSF"),
        ("Argentina won. Britain lost. The marines were flown to Montevideo along with Governor Rui Vale.", None),
        ("In London, Defense Secretary Rui Vale spoke. Britain waits. The United States waits.", "Britain"),
        ("Chad waits. Chad and Mali talk. Mali slept. In Bamako, President Rui Vale wept.", "Mali"),
        (
            "POLAR RELIEF – SITUATION REPORT No. 7\n\n“They know,” said Dr Rui Vale, our country director.",
            "Polar Relief",
        ),
        ("POLAR RELIEF – SITUATION REPORT No. 7\n\n“They know,” said Rui Vale, our president.", None),
        ("Our country director, Rui Vale, left.", None),
    ],
)
def test_a_possessive_a_capital_or_a_letterhead_tells(text, affiliation):
    """The body before a rank, the capital that a sentence plays in, whose report it is."""
    assert people(text)["Rui Vale"].affiliation == affiliation


@pytest.mark.parametrize(
    ("text", "affiliation"),
    [
        (
            "Ann Wood is from Pakwari, a town in the north of Zembe. Nobody slept. President Rui Vale will come.",
            "Zembe",
        ),
        ("Ann Wood fled to the highlands of Zembe. Nobody slept. Prime Minister Rui Vale will come.", "Zembe"),
        ("Ann Wood is from Pakwari, a town in the north of Zembe. Nobody slept. The mayor, Rui Vale, will come.", None),
        (STRIKE.format("Zembe", "Zembe", "witnesses"), "Zembe"),
        (STRIKE.format("Zembe", "Pakwari", "witnesses"), None),
        (STRIKE.format("Koldar", "Koldar", "witnesses"), None),
    ],
)
def test_the_one_land_of_a_text_is_told_by_its_north_or_by_title_and_lead(text, affiliation):
    """Where nothing else is told of any land; the town of a dateline is none."""
    assert people(text)["Rui Vale"].affiliation == affiliation


def test_names_that_end_like_places_are_persons_beside_an_office_or_a_verb():
    """Mary Kay Hall and John Paul Hill; Carnegie Hall is a place."""
    found = people(
        "Ambassador Mary Kay Hall left. Envoy John Paul Hill wept. Ann Hall said so. Its head, Olga Hall, left. They met in Carnegie Hall."
    )
    assert sorted(found) == ["Ann Hall", "John Paul Hill", "Mary Kay Hall", "Olga Hall"]
