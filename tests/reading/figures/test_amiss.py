"""Cues of harm and words of forces in sentences that tell of none: outings, laws, lifted orders, sport, films, museums, brigades of firemen."""

import pytest

from tests.reading.figures_page import read

TOLD = [
    ("About 600 pupils fled across the border and slept in cars.", (600, "displaced", "pupils")),
    ("The cyclone affected 40,000 shopkeepers.", (40000, "affected", "shopkeepers")),
    ("Officials issued an evacuation order for 3,000 residents.", (3000, "evacuated", "residents")),
    ("The patrol lost 7 men.", (7, "killed", "men")),
    ("Twelve pupils came down with a fever.", (12, "infected", "pupils")),
    ("The surgeon operated on 40 people after the shelling.", (40, "wounded", "people")),
    ("Gunmen captured 12 cyclists on the road.", (12, "captured", "cyclists")),
    ("The shelling demolished 120 flats.", (120, "destroyed", "flats")),
    ("Divers are looking for 12 engineers after the ferry sank.", (12, "missing", "engineers")),
    ("The prison holds 300 people.", (300, "detained", "people")),
    ("The shelters house 4,000.", (4000, "displaced", None)),
    ("The army of the north, 8,000 strong, marched to the river.", (8000, "strength", "army")),
    ("The rebels have 30 tanks of the old army.", (30, "equipment", "tanks")),
    ("The militia has 90 men.", (90, "strength", "men")),
    ("The battalion came home. Around 250 stayed at the front.", (250, "strength", "battalion")),
    ("Camp doctors say 2,000 people suffer from cholera.", (2000, "affected", "people")),
    ("A thousand people poured out of the burning town.", (1000, "displaced", "people")),
    ("Some 200 men dug in along the ridge.", (200, "strength", "men")),
    ("The rule forced 900 villagers to take refuge in the hills.", (900, "displaced", "villagers")),
]
AHEAD = [
    ("Officials plan to evacuate 12,000 people if the river rises.", "planned"),
    ("The plan is to evacuate 9,000 people.", "planned"),
    ("The governor ordered the evacuation of 15,000 people before nightfall.", "planned"),
    ("She asked for an evacuation of 700 islanders by sea.", "planned"),
    ("Two countries are to evacuate some 130 foreigners by Saturday.", "planned"),
    ("The mayor, who ordered a curfew, oversaw the evacuation of 3,000 people.", "asserted"),
    ("An order led to the evacuation of 3,000 people.", "asserted"),
    ("The city has buses to evacuate 9,000.", "hypothetical"),
    ("A blackout would affect 300,000 homes.", "hypothetical"),
    ("The firm says an eruption would displace 9,000 people.", "hypothetical"),
    ("Some 900 people would be displaced by the dam.", "hypothetical"),
    ("The dam threatens to displace 900 people.", "hypothetical"),
    ("The army had to evacuate 900 people.", "asserted"),
    ("The flood continued to displace 900 families.", "asserted"),
    ("They managed to evacuate 900 people.", "asserted"),
]
UNTOLD = [
    "About 600 fans slept in cars to be first in the queue.",
    "More than 1,200 campers slept in the open at the music festival.",
    "Some 700 mourners crammed into the church after the attack.",
    "Some 700 cyclists crossed the border into Kesh on the second stage.",
    "About 400 journalists crossed the border with the convoy.",
    "The army flew 60 athletes home from the games.",
    "The new law affects 40,000 shopkeepers.",
    "Officials lifted the evacuation order for 3,000 residents.",
    "The Raiders lost 6 of their last 8 games.",
    "The police choir lost 7 members.",
    "Twelve players came down with cramp in the second half.",
    "The federation said 12 athletes tested positive for steroids.",
    "The bakery burned 40 loaves before the oven was repaired.",
    "Doctors operated on 400 hips.",
    "Ambulances took 40 mothers to the maternity ward in May.",
    "The clinic admitted 200 mothers to its birth course.",
    "The cameras captured 12 cyclists running a red light.",
    "The chess club holds 12 members hostage to its rules.",
    "Builders demolished 120 empty flats to make room for a park.",
    "A developer razed 300 houses for a mall.",
    "In a drill 2,000 residents were evacuated from a mock quake.",
    "About 200 lorries were stuck at the border after the clashes.",
    "The Salvation Army served 4,000 meals in shelters.",
    "The general visited 300 families of fallen soldiers.",
    "The firm is looking for 200 engineers.",
    "The army is looking for 2,000 recruits.",
    "The prison museum holds 300 visitors at a time.",
    "The shelters can house 4,000.",
    "Brask has taken in 2,300 exchange students since 1990.",
    "The road works forced 2,000 drivers to take a detour.",
    "In the film, 300 soldiers storm the castle.",
    "In the film, 40 soldiers are killed.",
    "The museum shows 70 tanks and 12 aircraft.",
    "The aquarium has 80 tanks.",
    "The company sold 30 tanks of helium.",
    "The toy firm sold 400,000 soldiers.",
    "The fire brigade has 90 men and three engines.",
    "The Salvation Army sent 60 members to the flood zone.",
    "The army of fans, 8,000 strong, marched to the stadium.",
    "The regiment of drummers numbered 200 at the carnival.",
    "Police formed a cordon. Some 4,000 marched.",
    "The army helped in the harvest. More than 700 were fed at the farm.",
    "The army sold the barracks. The buyer wants to house 1,200 there.",
    "Kesh sent 2,000 to Torvald as seasonal workers despite the war.",
    "The ferry can evacuate 600 people an hour.",
    "About 2,000 people suffer from hay fever here.",
    "A thousand people poured out of the theatre.",
    "A study followed 4,000 people with flu.",
    "Archaeologists found the remains of 40 people from the Bronze Age.",
    "The tree disease killed 4,000 elms.",
    "The airline has 120 planes and 6,000 staff.",
    "A convoy brought 200 observers to safety checks at the border.",
    "The film shows how 40 miners were trapped for 12 days.",
    "The book tells of 300 children who fled across the mountains.",
    "The opera is about 12 hostages.",
    "Actors played 40 wounded in the exercise.",
    'In the exercise 300 "casualties" were treated.',
    "About 4,000 families offered rooms to refugees.",
    "The party has 3,000 members of the old guard.",
    "Some 200 members of the National Guard Museum met.",
    "Some 120 members of the Air Force Band played.",
    "About 90 members of the Youth Brigade planted trees.",
    "The 24 members of the Armed Services Committee met.",
    "The factory set up 12 batteries near the village to store wind power.",
    "The diplomatic corps met. About 120 came.",
    "The Peace Corps left. About 90 remained.",
    "The retailer stationed 400 agents at its doors.",
]


@pytest.mark.parametrize(("text", "figure"), TOLD)
def test_harm_and_forces_are_told(text: str, figure: tuple[float, str, str | None]) -> None:
    assert figure in [(row.low, row.measure, row.unit) for row in read(text)]


@pytest.mark.parametrize("text", UNTOLD)
def test_what_only_sounds_like_it_is_not_told(text: str) -> None:
    assert not read(text)


@pytest.mark.parametrize(("text", "modality"), AHEAD)
def test_what_is_planned_or_imagined_has_not_been_done(text: str, modality: str) -> None:
    assert [row.modality for row in read(text)] == [modality]
