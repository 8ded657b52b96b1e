"""Whose somebody is by whom he stands for, by those he is one of, and by what only such a body can have."""

import pytest

from tests.reading.names_page import people

LIMA = "LIMA, Peru, May 4 – Peru closed the road. "


@pytest.mark.parametrize(
    ("text", "name", "affiliation"),
    [
        ("Rui Vale, who represented the Kremlin, said little.", "Rui Vale", "Russia"),
        ("Rui Vale, who represents UNICEF in Chad, wept.", "Rui Vale", "UNICEF"),
        ("Rui Vale, 81, who signed the treaty for Chile, wept.", "Rui Vale", "Chile"),
        ("Rui Vale, who signed for the Highland Front, wept.", "Rui Vale", "Highland Front"),
        ("Rui Vale, who works for the Red Cross, wept.", "Rui Vale", "Red Cross"),
        ("Rui Vale, who fights with the Highland Front, wept.", "Rui Vale", "Highland Front"),
        ("Rui Vale, who teaches history at the Northern University, wept.", "Rui Vale", "Northern University"),
        ("Rui Vale, who works in Chad, wept.", "Rui Vale", None),
        (
            "It is led by Rui Vale, a retired judge of 71, on behalf of the Northern League.",
            "Rui Vale",
            "Northern League",
        ),
        ("Rui Vale, a lawyer, filed it on behalf of the Northern League.", "Rui Vale", None),
        ("Mali waits, and Niger. When President Rui Vale informed Niger's senate of it, it wept.", "Rui Vale", "Niger"),
        ("Mali waits, and Niger. President Rui Vale informed Niger's press of it.", "Rui Vale", None),
        ("Rui Vale, who represented the families, wept.", "Rui Vale", None),
        ("Rui Vale, who spoke for an hour in Chile, left.", "Rui Vale", None),
        ("The Highland Front met; Rui Vale, one of its leaders, spoke.", "Rui Vale", "Highland Front"),
        ("Rui Vale, one of the Highland Front's senior commanders, spoke.", "Rui Vale", "Highland Front"),
        ("UN Secretary-General Ana Sol agreed, said Rui Vale, one of her spokesmen.", "Rui Vale", "UN"),
        ("The Highland Front met. Rui Vale, one of three survivors, wept.", "Rui Vale", None),
    ],
)
def test_somebody_belongs_to_those_he_stands_for(text, name, affiliation):
    """X, who signed for Chile, · X, one of its leaders: who did not act for a land or a body, and is one of no body's, stays free."""
    assert people(text)[name].affiliation == affiliation


@pytest.mark.parametrize(
    ("text", "name", "affiliation"),
    [
        ("Rui Vale, spokesman for the Ministry of Foreign Affairs in Quito, agreed. " + LIMA, "Rui Vale", "Ecuador"),
        ("The guard met Rui Vale, SFOR's Chilean commander.", "Rui Vale", "SFOR"),
        ("The guard met Rui Vale, the Chilean commander.", "Rui Vale", "Chile"),
        ("Rui Vale of the opposition Reform Party wept.", "Rui Vale", "Reform Party"),
        ("MINUTAR has 90 men in Chad. Chad waited. The head of the mission, Rui Vale, wept.", "Rui Vale", "MINUTAR"),
        ("MINUTAR has 90 men. The UN Council met. Its force commander, General Rui Vale, left.", "Rui Vale", "MINUTAR"),
        (LIMA + "Rui Vale, the leader of the main opposition party, wept.", "Rui Vale", "Peru"),
        (LIMA + "Rui Vale, the self-styled president, fled.", "Rui Vale", None),
        ("The Northern League has 18 observers, whose head, Rui Vale, wept.", "Rui Vale", "Northern League"),
        (LIMA + "On Friday 47 Chilean soldiers gave up, among them Major Rui Vale.", "Rui Vale", "Chile"),
        (LIMA + "Chilean soldiers fled; Major Rui Vale did not.", "Rui Vale", None),
    ],
)
def test_an_office_belongs_to_the_body_that_has_it(text, name, affiliation):
    """The body before the nationality, the ministry's seat, the mission of a force commander; nobody's state for who made himself its head."""
    assert people(text)[name].affiliation == affiliation


@pytest.mark.parametrize(
    ("heading", "affiliation"),
    [
        ("NORTHERN RELIEF NETWORK\n\nSituation report no. 4: floods in Chad\n\n", "Northern Relief Network"),
        ("FLOODS HIT THE NORTH\n\nSituation report no. 4: floods in Chad\n\n", None),
    ],
)
def test_our_coordinator_is_of_the_body_on_the_line_before_its_report(heading, affiliation):
    """A body's name on a line of its own, behind which the report begins; a headline is no body."""
    assert (
        people(heading + "“They know,” said Rui Vale, our emergency coordinator.")["Rui Vale"].affiliation
        == affiliation
    )


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("“No,” said an NLF spokesman known as Commander Otter.", "Otter", "spokesman"),
        ("A spokesman for the rebels who calls himself Commander Otter agreed.", "Otter", "spokesman for the rebels"),
        ("Ana Sol, three weeks in office as Chadian president, waited.", "Ana Sol", "president"),
        ("The Highland Front met; Ana Sol, one of its senior commanders, spoke.", "Ana Sol", "senior commander"),
    ],
)
def test_an_office_told_over_a_few_words(text, name, role):
    """Known as X · who calls himself X · three weeks in office as · one of its commanders."""
    assert people(text)[name].role == role
