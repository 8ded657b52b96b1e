"""What befell people, told by other words than killed and wounded: taken away, sheltering, held, gone, taken in."""

import pytest

from tests.reading.figures_page import read

HARM = [
    ("Gunmen marched 93 pupils into the forest.", (93, "captured")),
    ("Guerrillas burst in and took 400 guests.", (400, "captured")),
    ("The miners' families said 51 miners had been held since Monday.", (51, "detained")),
    ("Of the town's people 60,000 residents have gone.", (60000, "displaced")),
    ("Some 2,400 people still sleep in tents.", (2400, "displaced")),
    ("Some 300 people still sleep in the open.", (300, "homeless")),
    ("The agency registered 62,400 new arrivals.", (62400, "displaced")),
    ("The navy took 900 people off the island.", (900, "evacuated")),
    ("Soldiers moved 12,000 residents to safer ground.", (12000, "evacuated")),
    ("The hospital has taken in 61 civilians since dawn.", (61, "wounded")),
    ("Twenty-two persons are considered missing.", (22, "missing")),
    ("The dead are four farm workers and a driver.", (4, "killed")),
    ("The mayor said 200,000 people have been taken or have fled to Brod.", (200000, "displaced")),
    ("A deal was near for the release of 40 officers.", (40, "captured")),
    ("Doctors, who dare not give their names, count 29 bodies.", (29, "killed")),
    ("The ambush cost the army 17 men.", (17, "killed")),
    ("Some 600 people are believed to be under the rubble.", (600, "trapped")),
    ("Planes have brought home 9,000 citizens.", (9000, "evacuated")),
    ("The kidnappers still hold 110 girls.", (110, "captured")),
    ("Two of the hostages have been killed.", (2, "killed")),
    ("Six of our own soldiers fell and the rest withdrew.", (6, "killed")),
    ("We counted 74 enemy dead on the field.", (74, "killed")),
    ("Two officers, Colonel Juan Vale and Captain Raul Jime, were killed.", (2, "killed")),
    ("Dorvania has taken in 88,000 people.", (88000, "displaced")),
    ("How many people have fled? Nearly 580,000, the agency says.", (580000, "displaced")),
    ("The strike killed him and five of his guards.", (5, "killed")),
    ("Rebels seize 40 soldiers", (40, "captured")),
    ("Nine fishermen, held since May by the rebels, are home.", (9, "captured")),
    ("The enemy has been holding some 350 U.N. peacekeepers since May.", (350, "captured")),
    ("The agency says 200,000 people or more are on the run.", (200000, "displaced")),
    ("Some 40,000 peasants, who were not asked, have left their fields.", (40000, "displaced")),
    ("The army has “eliminated” 5,100 insurgents.", (5100, "killed")),
    ("The enemy lost in manpower 45 soldiers.", (45, "killed")),
    ("They took in captivity 14 servicemen.", (14, "captured")),
    ("From the zone of flooding 860 people were taken out.", (860, "evacuated")),
    ("The dead now number 412.", (412, "killed")),
    ("Estimates of the dead run from 300 to 1,200.", (300, "killed")),
    ("Five worshippers and the gunman died.", (5, "killed")),
    ("Nigeria has reported 21 cases (8 fatal).", (8, "killed")),
    ("Six members of an aid team found dead", (6, "killed")),
    ("About 9,000 people, mostly women and children, had crossed into Brod.", (9000, "displaced")),
    ("The toll on both sides was approaching 5,000.", (5000, "killed")),
    ("Ottria's own dead, the ministry says, number 640.", (640, "killed")),
    ("More than 50 civilians in Brod and over 90 in Hallen have been killed.", (50, "killed")),
]


@pytest.mark.parametrize(("text", "wanted"), HARM)
def test_it_reads_what_befell_people_from_other_words(text, wanted):
    """Verbs of leading away, holding and leaving, states of shelter, and hospitals that take people in."""
    found = [(figure.low or figure.high, figure.measure) for figure in read(text)]

    assert wanted in found


@pytest.mark.parametrize(
    "text",
    [
        "The fighters took 12 patients to hospital.",
        "The guide led 40 tourists into the gorge.",
        "Tourist arrivals reached a peak of 62,400 arrivals.",
        "The two men seized power in a coup.",
        "A rally of 200 people was held on the square.",
        "Some 300 guests have gone to bed.",
        "The hotel took in 80 guests for the fair.",
        "The hospital has received 300 letters.",
        "Tickets cost the army 17 dollars.",
        "He held 40 meetings with people of the town.",
        "How many tickets were sold? Nearly 580,000, the theatre says.",
        "The Bristol has taken in 88 people.",
        "Prices of 40 goods fell.",
        "Doctors fear for the lives of four.",
        "Two fatal mistakes were made by 12 referees.",
        "The bus took 40 pupils to school.",
    ],
)
def test_it_sees_no_harm_in_tours_hotels_and_rallies(text):
    """Guests, tourists, pupils on a bus and patients brought to hospital are nobody's captives or evacuees."""
    assert read(text) == []
