"""Flight, rescue and want in plain words: where people went, who took them in, what they go without."""

import pytest

from tests.reading.figures_page import read

TOLD = [
    ("Militiamen overran Kalvo, sending 9,400 people towards the lake.", (9400, "displaced")),
    ("The raid pushed 700 families from the town of Brod out of the valley.", (700, "displaced")),
    ("The army burned Kalvo. Its 1,800 people are scattered across four villages.", (1800, "displaced")),
    ("About 800 villagers took to the bush after the raid.", (800, "displaced")),
    ("The raids went on. Some 14,000 farmers have packed up and gone to relatives.", (14000, "displaced")),
    ("A fire tore through the camp; 340 asylum seekers are living on the roadside.", (340, "displaced")),
    ("Some 230,000 people are no longer living in their homes because of the clashes.", (230000, "displaced")),
    ("The refugee agency said 70,000 Burundians have left their country.", (70000, "displaced")),
    ("Two hundred Rohingya came ashore after fleeing in a boat.", (200, "displaced")),
    ("The report tallies 67,000 new displacements in the region.", (67000, "displaced")),
    ("After cracks opened in the walls, the council lodged 83 people in a sports hall.", (83, "displaced")),
    ("Lava is still advancing. Schools and churches are sheltering 26,000.", (26000, "displaced")),
    ("After the shelling they registered 7,000 inhabitants at reception points.", (7000, "displaced")),
    ("Police demolished the slum and evicted 900 families.", (900, "displaced")),
    ("Moravia has expelled 23,000 Afghans this month.", (23000, "displaced")),
    ("Officials put the IDP caseload from the raids at 3,500.", (3500, "displaced")),
    ("The state shifted 175,000 people into cyclone shelters.", (175000, "evacuated")),
    ("Fifteen hundred tourists were flown off the island after the quake.", (1500, "evacuated")),
    ("A gas leak emptied the ward: 260 patients were wheeled out.", (260, "evacuated")),
    ("Nine climbers stranded below the summit were winched to safety.", (9, "evacuated")),
    ("A convoy left the besieged plant carrying 400 civilians.", (400, "evacuated")),
    ("Evacuation orders cover 14,000 households.", (14000, "evacuated")),
    ("Evacuation orders went out; 12,800 people had complied by dusk.", (12800, "evacuated")),
    ("The removal of 3,000 residents from the flooded quarter took all night.", (3000, "evacuated")),
    ("They reached the flooded cave, from which they extracted 27 hikers.", (27, "evacuated")),
    ("A blast plunged 18,000 customers into darkness.", (18000, "affected")),
    ("Power came back, though 33,000 homes were still without it.", (33000, "affected")),
    ("Acute malnutrition threatens 510,000 children.", (510000, "affected")),
    ("The flood has hit 50,000 people.", (50000, "affected")),
    ("Since the siege 2,850 people have been waiting for food.", (2850, "affected")),
    ("Clean water has run out. Its 4,200 residents are drinking from the canal.", (4200, "affected")),
    ("The siege has cut 25,000 people off from food.", (25000, "affected")),
    ("The landslide cut off 3,000 villagers.", (3000, "affected")),
    ("Some 7,000 people are living without running water.", (7000, "affected")),
    ("The fumes forced 2,000 people to stay indoors.", (2000, "affected")),
    ("Figures put the population touched by the cyclone at 27,000.", (27000, "affected")),
    ("The quake deprived 260 families of their homes.", (260, "homeless")),
    ("The tornado wrecked the houses of 70 families.", (70, "homeless")),
    ("Homelessness in the quake zone is put at 17,000.", (17000, "homeless")),
]
UNTOLD = [
    "The firm's 1,800 people are scattered across four offices.",
    "After the attack 26 bags were scattered across the road.",
    "Some 6,100 cyclists took to the road for the race.",
    "After the killing 300 protesters took to the hills.",
    "Four hundred journalists were living under canvas at the front.",
    "After the flood the mayor sent 300 volunteers into the hills.",
    "Soldiers drove 200 protesters out of the square after the shooting.",
    "Police removed 60 demonstrators from the area after clashes.",
    "Gunmen took 30 people out of the bus.",
    "The organisers lodged 300 athletes in a school.",
    "The hotel was putting up 2,750 for the summit.",
    "Officials registered 7,000 inhabitants as voters.",
    "The landlord evicted 12 tenants.",
    "Moravia has expelled 23 Afghans.",
    "Some 70,000 Portuguese left their homeland for jobs.",
    "Two hundred tourists came ashore from the cruise ship.",
    "The company shifted 8,000 jobs to Asia.",
    "The relocation of 1,200 employees began.",
    "The removal of 3,000 names from the roll was challenged.",
    "New tax rules were issued; 12,800 firms had complied.",
    "The train left the capital carrying 400 passengers.",
    "A bus carrying 40 people left the road during the evacuation.",
    "The club left 200 fans in the dark about its plans.",
    "The singer touched the lives of 9,700 people.",
    "By noon 2,850 people had been waiting for food at the fair.",
    "The tax has hit 50,000 people.",
    "Some 900 pupils have had no lessons since the holidays began.",
    "The merger cost 2,100 people their jobs.",
    "The manager said 1,600 fans are stuck in traffic.",
    "The sale made the homes of 300 families dearer.",
]


@pytest.mark.parametrize(("text", "wanted"), TOLD)
def test_flight_rescue_and_want_are_told_in_plain_words(text, wanted):
    """A verb with what stands behind its object, a place of refuge, or what people go without says what became of them."""
    assert [(figure.low, figure.measure) for figure in read(text)] == [wanted]


@pytest.mark.parametrize("text", UNTOLD)
def test_the_same_words_of_guests_goods_and_crowds_tell_nothing(text):
    """Races, firms, concerts and those who do their work beside a danger flee from nothing."""
    assert read(text) == []
