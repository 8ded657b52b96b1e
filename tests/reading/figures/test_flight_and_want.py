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
    ("Water rose and made 2,100 people abandon their fields.", (2100, "displaced")),
    ("Since the bombing 75,000 people live under plastic sheets.", (75000, "displaced")),
    ("Since the shelling 1,700 people have been sleeping in the railway station.", (1700, "displaced")),
    ("Fear of another attack has kept 8,200 people from returning.", (8200, "displaced")),
    ("The exodus from the besieged town swelled to 9,000.", (9000, "displaced")),
    ("The village stands empty: its 1,400 people are in the hills, hiding from the militia.", (1400, "displaced")),
    ("The island's last 240 inhabitants left after the eruption.", (240, "displaced")),
    ("Some 2,600 people left their homes.", (2600, "displaced")),
    ("The stadium has become home to 1,100 people since the raid.", (1100, "displaced")),
    ("About 900 people remain in the school a month after the quake.", (900, "displaced")),
    ("The tribal fighting drove out 410 families.", (410, "displaced")),
    ("Twelve thousand Ethiopians have entered Moravia since the fighting began.", (12000, "displaced")),
    ("Since the flood the town is sheltering 3,000 people.", (3000, "displaced")),
    ("Since the shelling 15,500 villagers have trickled into Kassa.", (15500, "displaced")),
    ("Police fired, and 300 families have gone into hiding since the raid.", (300, "displaced")),
    ("The state shifted 175,000 people into cyclone shelters.", (175000, "evacuated")),
    ("Fifteen hundred tourists were flown off the island after the quake.", (1500, "evacuated")),
    ("A gas leak emptied the ward: 260 patients were wheeled out.", (260, "evacuated")),
    ("Nine climbers stranded below the summit were winched to safety.", (9, "evacuated")),
    ("A convoy left the besieged plant carrying 400 civilians.", (400, "evacuated")),
    ("Evacuation orders cover 14,000 households.", (14000, "evacuated")),
    ("Evacuation orders went out; 12,800 people had complied by dusk.", (12800, "evacuated")),
    ("The removal of 3,000 residents from the flooded quarter took all night.", (3000, "evacuated")),
    ("They reached the flooded cave, from which they extracted 27 hikers.", (27, "evacuated")),
    ("Twelve hikers cut off by the tide were winched out by a helicopter.", (12, "evacuated")),
    ("Troops escorted 150 monks from the monastery as shells fell.", (150, "evacuated")),
    ("All 38 crew abandoned ship.", (38, "evacuated")),
    ("The tower was emptied of its 140 tenants after the bomb threat.", (140, "evacuated")),
    ("The governor ordered 4,400 people out as the dam gave way.", (4400, "evacuated")),
    ("Some 25,000 people had gone to cyclone shelters by dusk.", (25000, "evacuated")),
    ("A plane carrying 130 Britons left during the evacuation.", (130, "evacuated")),
    ("Police cleared 1,100 people from buildings after a bomb was found.", (1100, "evacuated")),
    ("A freighter took on board 17 people from the sinking ketch.", (17, "evacuated")),
    ("Sirens wailed during the raid and 12,000 people made their way to the shelters.", (12000, "evacuated")),
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
    ("The drought has pushed 1.9 million people into hunger.", (1900000, "affected")),
    ("The locusts have eaten the crops of 95,000 farmers.", (95000, "affected")),
    ("Some 12,000 residents were told not to drink the water.", (12000, "affected")),
    ("Some 8,700 people have had no running water for a week.", (8700, "affected")),
    ("Two million people are threatened by famine.", (2000000, "affected")),
    ("The disaster has turned the lives of 140,000 people upside down.", (140000, "affected")),
    ("Some 60,000 people went without water.", (60000, "affected")),
    ("Nineteen thousand people are living on half rations.", (19000, "affected")),
    ("The landslide leaves 900 people with no road out.", (900, "affected")),
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
    "Some 52 villagers were sheltering in the church when the shell hit the roof.",
    "In the camp for the displaced, 18,000 children registered for school.",
    "Some 250 voters have not gone home since the polls closed.",
    "The ministry has found rooms for 420 students.",
    "In the earthquake drill 15,000 pupils were led out.",
    "Buses collected 320 pupils from the suburb.",
    "The embassy put 510 fans aboard a ferry.",
    "The ferry strike put 450 jobs at risk.",
    "The match kept 6,000 people from going home.",
    "Some 3,000 residents had left the party.",
    "The sale has brought 88,000 people out to the shops.",
    "Seven choirs came and 150 singers slept in the school.",
    "Sixteen experts left the country after the talks on the war.",
    "Police cleared 1,100 people of wrongdoing after the riot.",
    "The new tax has turned the lives of 140,000 people upside down.",
    "Four hundred people are sheltering under umbrellas at the tennis.",
    "The quake has put 2,400 people out of work.",
    "A wave of layoffs has hit 2,000 people.",
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


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Nine people sheltering in the church were killed.", (9, "killed")),
        ("Fourteen people waiting for food were wounded in the siege.", (14, "wounded")),
        ("Sixty people sleeping in the station were arrested after the riot.", (60, "detained")),
        ("Forty people in tents died when the shell fell.", (40, "killed")),
        ("Shells killed four people queueing for water.", (4, "killed")),
        ("The air strike wounded 12 people sheltering in a school.", (12, "wounded")),
        ("Soldiers rescued 30 people stranded by the flood.", (30, "evacuated")),
        ("Some 300 people sheltering in the church fled when others were killed.", (300, "displaced")),
        ("Some 900 people displaced by the raid, officials said, were killed in rumours only.", (900, "displaced")),
    ],
)
def test_the_main_verb_tells_what_became_of_them_in_the_end(text, wanted):
    """Where they were before, or what befell them first, is less than what the verb of their clause says."""
    assert [(figure.low, figure.measure) for figure in read(text)] == [wanted]


@pytest.mark.parametrize(
    "text",
    [
        "After the attack the militia recruited 400 people in the hills.",
        "The town is hosting 1,000 people for a memorial of the bombing.",
        "Sixteen hikers took to the hills as the flood warning ended.",
        "The minister moved 3,000 people from the disability list after the attack.",
        "The gang's raid sent 25 people into the forest as hostages.",
    ],
)
def test_recruits_guests_hikers_and_hostages_have_not_fled(text):
    """Where somebody is taken or goes for another end tells no flight."""
    assert read(text) == []
