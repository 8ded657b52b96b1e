"""Which numbers are strengths: units of any size, men under a general, small counts of heavy arms; and which are not."""

import pytest

from tests.reading.figures_page import read

FORCES = [
    ("Ottria moved three battalions to the Sarn valley.", (3, "strength", "battalions")),
    ("Two battalions, it was said, stood near the ford.", (2, "strength", "battalions")),
    ("The square was held by two companies of riot police.", (2, "strength", "companies")),
    ("The mission has 140 unarmed observers.", (140, "strength", "observers")),
    ("A field hospital opened with 80 military doctors.", (80, "strength", "military doctors")),
    ("The truce mission, 90 unarmed officers from six countries, is waiting.", (90, "strength", "officers")),
    ("General Osei has 2,500 men beyond the river.", (2500, "strength", "men")),
    ("A month later she commanded 5,200.", (5200, "strength", None)),
    ("Colonel Ruiz has perhaps 300 with him at the fort.", (300, "strength", None)),
    ("Ottria keeps 1,500 men in the port.", (1500, "strength", "men")),
    ("The movement wants another 500 of its men back.", (500, "strength", "men")),
    ("The army is trying to recruit up to 16,000 volunteers.", (16000, "strength", "volunteers")),
    ("An army of 90,000 stands ready.", (90000, "strength", "army")),
    ("He spoke of “at least 70,000” Kestorian soldiers.", (70000, "strength", "soldiers")),
    ("Witnesses counted six armoured vehicles in the yard.", (6, "equipment", "armoured vehicles")),
    ("China put its garrison at Yar, thought to number 9,000, on alert.", (9000, "strength", "garrison")),
    ("The battalion will send one company of 120 to Tessa.", (120, "strength", None)),
    ("The 1,100 members of the observer mission saw nothing.", (1100, "strength", "members")),
    ("Ottria has sent in at least 20,000 men.", (20000, "strength", "men")),
    ("The truce held; General Osei said that his 800 Ghanaians would stay.", (800, "strength", "Ghanaians")),
    ("Largest contributors: Bangladesh (1,620).", (1620, "strength", None)),
    ("Both sides have some 10,000 men in the valley.", (10000, "strength", "men")),
    ("A 40-man patrol crossed the river.", (40, "strength", "patrol")),
    ("Ministry troops, 3,000 in all, cordoned off the centre.", (3000, "strength", "troops")),
    ("About 1,000 police in riot gear faced the crowd.", (1000, "strength", "police")),
    ("Thousands of soldiers line the road.", (None, "strength", "soldiers")),
    ("The number of fighters has fallen to about 800.", (800, "strength", "fighters")),
    ("The contingent is to shrink by 2,500 to 9,500 soldiers.", (9500, "strength", "soldiers")),
    ("The fort's garrison is down to 340.", (340, "strength", "garrison")),
    ("What is left of the division is perhaps 3,000 men.", (3000, "strength", "men")),
    ("Ottria has cut its contingent by half, to 1,500.", (1500, "strength", "contingent")),
    ("Military observers: 86", (86, "strength", None)),
    ("He may send troops to Brod, where Ottria already has about 900.", (900, "strength", "troops")),
    ("Its police has about 9,000 active officers.", (9000, "strength", "officers")),
    ("The gendarmerie has reinforced its posts by 60 men.", (60, "strength", "men")),
    ("It brought up one mechanised battalion (approx. 480).", (480, "strength", "battalion")),
    ("The ministry counts upwards of 100,000 military at the frontier.", (100000, "strength", "military")),
    ("The Russian force now numbered 150,000.", (150000, "strength", "force")),
    ("The first of 4,700 Americans ordered to Poland are here.", (4700, "strength", "Americans")),
    ("The militia, made up of deserters, is put by experts at fewer than 2,000 men.", (2000, "strength", "men")),
    ("A grouping of troops in the amount of 30,000 persons is at the border.", (30000, "strength", "persons")),
    ("Two thousand police guard the summit.", (2000, "strength", "police")),
    ("The vanguard, 200 strong, has arrived.", (200, "strength", "vanguard")),
    ("Ottria's Third Army, which numbers 60,000, has not moved.", (60000, "strength", "Army")),
    ("Eleven Leopard 2 tanks arrived by rail.", (11, "equipment", "tanks")),
    ("Three frigates sailed through the strait.", (3, "equipment", "frigates")),
]


@pytest.mark.parametrize(("text", "wanted"), FORCES)
def test_it_counts_forces_of_any_size_and_under_any_name(text, wanted):
    """Formations, men of a general or a state, and a few heavy arms that are seen or move, are figures."""
    (figure,) = read(text)

    assert (figure.low or figure.high, figure.measure, figure.unit) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "The commanders of the two battalions met for lunch.",
        "The farmer has 60 men for the harvest.",
        "The choir recruited 200 volunteers.",
        "The company has 40 units of stock.",
        "He keeps 12 doctors on call.",
        "Two companies of actors toured the valley.",
        "A policeman of 61 played chess with them.",
        "The choir, thought to number 40, sang on.",
        "Largest cities: Hallen (1,620).",
        "Ottria has flown two planeloads of coats to the army.",
        "A 40-man choir sang.",
        "The number of tourists has fallen to 800.",
        "A crew of four landed the plane.",
        "The police fined 300 drivers.",
        "The rebels of this city of one million people rejoiced.",
        "The column has 400 words.",
        "A company of 300 employees makes tents for the army.",
        "General Osei has 300 on his phone list.",
        "Two planes were painted blue.",
        "Some 300 election observers held a news conference.",
    ],
)
def test_it_leaves_men_and_machines_alone_that_are_no_force(text):
    """Men of a farm, volunteers of a choir, known battalions and idle planes are no strengths."""
    assert read(text) == []
