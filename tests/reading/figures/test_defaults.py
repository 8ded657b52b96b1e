"""What a number counts by its noun and the armies around it, where no verb says so; and the closed reasons that keep it silent."""

import pytest

from tests.reading.figures_page import read
from tests.reading.names_page import figures as with_names

SERVING = [
    ("The brigade lay by the river. Some 900 men are ashore.", 900),
    ("Captain Oru walked back with 41 men of the regiment.", 41),
    ("Major Tamm of the signals, whose 85 engineers sleep at the showground, wants pumps.", 85),
    ("Eight Velian pilots and 65 mechanics are training at the Skar airbase.", 65),
    ("The army keeps its own. The exception is 60 engineers.", 60),
    ("Kesh drew up its brigades; it promised a team of 40 divers too.", 40),
    ("The general has hired about 400 instructors from Redoubt.", 400),
    ("The manoeuvres began on Monday with 13,000 participants.", 13_000),
    ("Gangs, put at between 5,500 and 12,000 adherents, hold the port.", 5500),
    ("They sent two batteries, with around 180 people.", 180),
    ("At work are 1,150 soldiers and 490 employees of the police.", 490),
    ("The 310 men with whom the colonel began the week are tired.", 310),
    ("General Orbel tells everybody that he has 8,000 men.", 8000),
]

NO_FORCE = [
    "The commander watched. Then 900 men, chanting, came to the ministry.",
    "The two men shook hands before the commander.",
    "The militia freed 31 men and a boy.",
    "The brigade's wages are late. A federation of miners, with 16,000 members, is on strike.",
    "Soldiers guarded the hospital, which has 22 doctors and 140 staff.",
    "Rebels hold the north of Oruba, a land of 11 million people.",
    "The general told the 15 members of the Council that the front was quiet.",
    "The United States imposed sanctions on 14 officers of the junta.",
    "Mutineers are holding 27 officers at a college.",
    "The army freed 34 captives on Friday. Seven officers are still there.",
    "The ministry of defence said 2,000 workers of the mining company had gone home.",
    "Police cleared 1,100 people of wrongdoing after the riot.",
    "The prison at Halden employs 230 guards, the army said.",
    "The commander came. There somebody told us that 500 men could not simply be taken.",
    "The regiment has left.\n\nElsewhere all was quiet.\n\nIn the pit the night shift has 16 men.",
    "The police academy graduated 74 officers.",
]

NATIONS = [
    ("General Radu said about 1,000 Americans would stay at the Skar air base.", 1000),
    ("A convoy of the mission with 61 Kenyans on board was on its way to the camp.", 61),
    ("Officers counted some 1,900 Ethiopians in uniform inside the buffer zone.", 1900),
    ("The coalition fights on; fewer than 1,000 Jordanians are on the ground, the general thinks.", None),
    ("The admiral said that about 500 Americans were training the island's troops.", 500),
    ("About 800 Danes and a company of 140 are to stay until June, the brigade said.", 800),
]

NO_SOLDIERS = [
    "The army says 1,400 Britons remain in Accra, and the embassy advised them to leave.",
    "Around 500 Britons were in the land, the defence minister said. He told all of them to leave.",
    "Beside the garrison 2,700 Germans lived in the town.",
    "The coastguard took 88 shipwrecked Tunisians aboard, the navy said.",
    "Troops watched 2,700 Kenyans gather around the church.",
    "The army freed 1,500 Colombians from the camp.",
]

THINGS = [
    ("The navy's drones found it; the fleet has 48 new drones.", 48),
    ("Kesh's air force said Lomar had launched 415 drones overnight.", 415),
    ("The army has 248 of the six-wheelers.", 248),
    ("The column crossed at dawn. A trader said he saw 30 pick-ups in the column.", 30),
    ("The rebels, who came over the border in 22 vehicles, burnt nothing.", 22),
    ("The river police contribute 45 boats.", 45),
    ("Some 1,200 items of military equipment took part in the exercise of the army.", 1200),
    ("The Keshi navy showed itself: eight ships took part.", 8),
    ("The army's only squadron, eight ageing machines, has been moved to a stadium.", 8),
    ("Parked near Nyala were 60 pick-ups mounted with heavy machine guns.", 60),
]

NO_ARMS = [
    "Soldiers turned back 14 trucks at the bridge.",
    "The army closed the crossing, stranding some 600 trucks.",
    "The army let a convoy through: 24 trucks with maize.",
    "The navy says some 40 merchant ships wait outside the strait.",
    "Two Halvar fishing boats picked up the sailors of the navy.",
    "The brigade watches the Sound. About 70 boats pass through it each day.",
    "Fighters held up the aid convoy and took two of our lorries.",
    "The air force said it had shot down 21 of 41 missiles.",
    "The army showed 30 models of ships at the museum.",
    "The army flew 28 sorties against three provinces.",
    "The cost of repairing the two ships of the navy is put at 38 million kroner.",
    "The army's gunners struck the frigate and two boats.",
    "The army fled. Two helicopters were hit by ground fire.",
    "The field hospital of the army has 40 beds and four dogs.",
]

A_FEW = [
    ("Then six armed men walked up to the wire of the post.", 6),
    ("The kingdom has promised the force two helicopters.", 2),
    ("The rebels shelled the post. Several hundred fighters overran it before dawn.", None),
    ("A reporter of the army's paper saw two helicopters behind the barracks.", 2),
    ("The air force confirmed a mission by six F-16s.", 6),
]

NOT_SO_FEW = [
    "The post of the army was praised by six soldiers.",
    "Four servicemen fell in the performance of their duty.",
    "The widows of the three soldiers marched to the barracks.",
    "The president and four bodyguards fled from the army.",
    "Three fighters were dead in that street.",
    "An attacker needs three soldiers for every defender.",
    "Two strong aftershocks shook the barracks.",
    "The army's frigate seized two aircraft of the fishing company.",
]


def told(text: str) -> list[tuple[str, float | None]]:
    """The strengths and the equipment of a text, with their lower bounds."""
    return [(figure.measure, figure.low) for figure in read(text) if figure.measure in ("strength", "equipment")]


@pytest.mark.parametrize(("text", "value"), SERVING)
def test_people_by_armies_serve(text: str, value: int) -> None:
    """Men and trades where armies are told of, staff where a body stands right by."""
    assert ("strength", value) in told(text)


@pytest.mark.parametrize("text", NO_FORCE)
def test_others_by_armies_do_not(text: str) -> None:
    """Crowds, captives, patients, miners, councillors and the peoples of lands."""
    assert [row for row in told(text) if row != ("strength", 900)] == []


@pytest.mark.parametrize(("text", "value"), NATIONS)
def test_a_nation_s_people_by_armies_are_its_soldiers(text: str, value: int | None) -> None:
    """Where nobody lives, leaves or is brought away."""
    assert ("strength", value) in [(figure.measure, figure.low) for figure in with_names(text)]


@pytest.mark.parametrize("text", NO_SOLDIERS)
def test_those_who_live_or_leave_are_none(text: str) -> None:
    """Embassies, inhabitants and the shipwrecked."""
    assert [figure.low for figure in with_names(text) if figure.measure == "strength"] == []


@pytest.mark.parametrize(("text", "value"), THINGS)
def test_things_by_armies_are_their_equipment(text: str, value: int) -> None:
    """Arms wherever armies are told of, vehicles and ships in their sentence."""
    assert ("equipment", value) in told(text)


@pytest.mark.parametrize("text", NO_ARMS)
def test_traders_and_helpers_things_are_not(text: str) -> None:
    """What is stopped, shot down, lost, sold or shown is nobody's equipment."""
    assert told(text) == []


@pytest.mark.parametrize(("text", "value"), A_FEW)
def test_a_few_are_told_of(text: str, value: int | None) -> None:
    """Machines from two on, soldiers from three."""
    assert value in [low for _, low in told(text)]


@pytest.mark.parametrize("text", NOT_SO_FEW)
def test_a_few_persons_are_no_force(text: str) -> None:
    """Those one knows, doers, bodyguards, the fallen."""
    assert told(text) == []


def test_the_reason_says_default() -> None:
    """``crisis read --why`` names the rule."""
    assert read("Lomar's army has 248 of the six-wheelers.")[0].trace[0].rule.startswith("default: ")
