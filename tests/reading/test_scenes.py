"""Who belongs where: the land of the scene, of a host, of who speaks on, of what somebody heads."""

import pytest

from tests.reading.names_page import bodies, page, people

PERU = "LIMA, Peru, May 4 – Peru closed the road. "
BELONGS = [
    # an office that nobody holds, of the one who has just spoken
    ("Rui Vale told reporters he would wait. NATO's Secretary General said no more.", "Rui Vale", "NATO"),
    ("Rui Vale, 61, told reporters he would wait. Ana Ruiz agreed. NATO's Secretary General left.", "Rui Vale", None),
    # what somebody heads
    (PERU + "The government of Carlos Rask fell.", "Carlos Rask", "Peru"),
    (PERU + "The army fought the RSF of Carlos Rask.", "Carlos Rask", "RSF"),
    (PERU + "The University of Carlos Rask closed.", "Carlos Rask", None),
    ("Rui Vale leads the opposition in Chile. He was jailed.", "Rui Vale", "Chile"),
    ("Rui Vale heads the Open Bowl Foundation. He wept.", "Rui Vale", "Open Bowl Foundation"),
    ("Rui Vale, a lawyer, was freed. Rui Vale runs the shop.", "Rui Vale", None),
    # those who live there
    (PERU + "Rui Vale, a baker, wept.", "Rui Vale", "Peru"),
    (PERU + "Chilean troops fired. Rui Vale, a baker, wept.", "Rui Vale", None),
    (PERU + "Rui Vale, an analyst, wept.", "Rui Vale", None),
    # hosts
    ("Turkey's minister Ana Ruiz arrived in Baku and met President Rui Vale.", "Rui Vale", "Azerbaijan"),
    (PERU + "Ana Ruiz flew from Baku and thanked President Rui Vale.", "Rui Vale", "Peru"),
    # two lands in one sentence
    ("Samoran troops wait. Chile has recalled its envoy to Peru, Foreign Minister Rui Vale said.", "Rui Vale", None),
    # who sends somebody
    ("The African Union sent an envoy, Rui Vale.", "Rui Vale", "African Union"),
    ("The African Union heard an envoy, Rui Vale.", "Rui Vale", None),
    # the body that told, not the one that was told of
    (
        "The Dravian Air Force hit a bridge, the Meridonian defence ministry said. Its spokesman, Rui Vale, wept.",
        "Rui Vale",
        "Meridonian",
    ),
    (
        "The European Union set sanctions on Cuba, its foreign policy chief, Rui Vale, said.",
        "Rui Vale",
        "European Union",
    ),
    (
        "Lusaria has closed its border. The East Lakes Community met; its secretary-general, Rui Vale, wept.",
        "Rui Vale",
        "East Lakes Community",
    ),
    ("South African mediators, led by retired general Rui Vale, arrived. " + PERU, "Rui Vale", "South Africa"),
    (PERU + "Captain Rui Vale of the coast guard wept.", "Rui Vale", "Peru"),
    (
        "Chile and Peru talked. Afghan Minister Ana Ruiz spoke. The army’s spokesman, Rui Vale, wept.",
        "Rui Vale",
        None,
    ),
    ("Oromar’s regional president, Rui Vale, wept. Minister Ana Ruiz spoke.", "Ana Ruiz", None),
    ("The People’s Army of Liberation fled. Minister Ana Ruiz wept.", "Ana Ruiz", None),
    ("The army is searching, Minister Rui Vale said. Quintara has counted 900 dead this year.", "Rui Vale", "Quintara"),
    ("The army is searching, Minister Rui Vale said. Quintara has sent 900 men to help.", "Rui Vale", None),
    ("China waits. Commodore Rui Vale of the Philippine Coast Guard wept.", "Rui Vale", "Philippines"),
    (PERU + "General Rui Vale of the Tarvish army wept.", "Rui Vale", "Tarvish"),
    ("Amnesty International's Kenya director, Rui Vale, wept.", "Rui Vale", "Amnesty International"),
    (
        "Armenia accused Azerbaijan. Azerbaijan denied it. Prime Minister Rui Vale wept. Armenia lies.",
        "Rui Vale",
        None,
    ),
    (PERU + "The Iron Guard, a militia, fled. Its leader, Rui Vale, wept.", "Rui Vale", "Iron Guard"),
    (PERU + "The Iron Guard fled. Its commander, Rui Vale, wept.", "Rui Vale", "Iron Guard"),
    (
        "The World Bank wept. The Tarkeshi central bank's governor, Rui Vale, did not. Tarkesh wept.",
        "Rui Vale",
        "Tarkesh",
    ),
    ("Vice-Chancellor Rui Vale wept. The Chancellor is in Brussels.", "Rui Vale", None),
    (
        "BRIEFING BY THE DEFENCE MINISTRY OF KORVANIA\n\nCOLONEL RUI VALE: We held the line.\n\nQUESTION: Where?",
        "Rui Vale",
        "Korvania",
    ),
    # offices that few states have under that name
    (
        "KHARTOUM, Sudan, May 4 – Sudan burns. Some 4,000 UK nationals wait. Foreign Secretary Rui Vale said so.",
        "Rui Vale",
        "Britain",
    ),
    ("KHARTOUM, Sudan, May 4 – Sudan burns. Foreign Secretary Rui Vale said so.", "Rui Vale", None),
    (
        "DELHI, India, May 4 – India waits. British Airways flew. Foreign Secretary Rui Vale said so.",
        "Rui Vale",
        "India",
    ),
    ("KESH, Ostra, May 4 – Ostra waits. Foreign Secretary Rui Vale said so.", "Rui Vale", "Ostra"),
    # another state's deeds right before
    (PERU + "Chile has cut off aid. In Lima, foreign minister Rui Vale wept.", "Rui Vale", "Peru"),
    (PERU + "Chile denied it. “We slept,” General Rui Vale said.", "Rui Vale", None),
    (PERU + "The US ambassador left. General Rui Vale wept.", "Rui Vale", "Peru"),
    (PERU + "The President said he would meet President Rui Vale.", "Rui Vale", None),
    (PERU + "Its commander, the Senegalese Brigadier General Rui Vale, wept.", "Rui Vale", "Senegal"),
    (PERU + "King Rui III of Butengwe wept.", "Rui III", "Butengwe"),
    (PERU + "Rui Vale, the Arxene President, wept.", "Rui Vale", None),
    (PERU + "Climate Change Minister Rui Vale wept.", "Rui Vale", "Peru"),
    # names on both sides of "of", towns of the list, heads of who has just spoken, presidents at home
    ("The Sword of the North, a jihadist group led by Rui Vale, fled.", "Rui Vale", "Sword of the North"),
    ("The Bishop of Carmona, Rui Vale, wept.", "Rui Vale", "Carmona"),
    ("Peru’s Mount Merak erupted, the Volcano Centre said. Its head, Rui Vale, wept.", "Rui Vale", "Volcano Centre"),
    ("Kenyan police will go to Haiti, President Rui Vale said in Nairobi.", "Rui Vale", "Kenya"),
    ("Police will go to Haiti, President Rui Vale said in Nairobi.", "Rui Vale", None),
    # a country that opens the paragraph, a hospital by its place, a guard of the coast
    (
        "Chile and Peru talked. Peru wept.\n\nIn Chile, police arrested 300. President Rui Vale wept.",
        "Rui Vale",
        "Chile",
    ),
    (
        "Chile and Peru talked. Peru wept.\n\nIn Chile, police arrested 300.\n\nPresident Rui Vale wept.",
        "Rui Vale",
        None,
    ),
    ("Rui Vale, director of the Apiru hospital, wept.", "Rui Vale", "Apiru hospital"),
    (PERU + "Coastguard commander Rui Vale wept.", "Rui Vale", "Peru"),
    (
        "Envoys met in Vessel. Prime Minister Rui Vale wept. Karvia, Vessel's eastern neighbour, waits.",
        "Rui Vale",
        "Vessel",
    ),
    (PERU + "Queen Margriet of the Low Provinces wept.", "Margriet", "Low Provinces"),
    ("The gang known as the Iron Saints fled. The gang's leader, Rui Vale, wept.", "Rui Vale", "Iron Saints"),
]


@pytest.mark.parametrize(("text", "name", "affiliation"), BELONGS)
def test_a_person_belongs_where_the_scene_says_and_nowhere_when_in_doubt(text, name, affiliation):
    """Each kind of sign stands beside a sentence that must not be taken for it."""
    found = people(text)

    assert (found[name].affiliation if name in found else None) == affiliation


LANDS = [
    ("The envoys met in Marabal's second city. President Rui Vale wept.", "Marabal"),
    ("Lomar broke off diplomatic relations with Tessia. Tessia wept.", "Tessia"),
    ("The Red Crescent of Nambira counted the dead.", "Nambira"),
    ("Minister Ivo Tamm met his Osten counterpart, Greta Moll.", "Osten"),
    ("Fever spread in northern Zambura, the health minister said.", "Zambura"),
    ("Ruritania and Graustark exchanged 40 prisoners.", "Graustark"),
    ("The Skaldian Fishermen's Union struck. Skaldia was quiet.", "Skaldia"),
]


@pytest.mark.parametrize(("text", "land"), LANDS)
def test_one_phrase_teaches_an_unknown_land(text, land):
    """Second cities, relations, national societies, counterparts and parts of a ruled land are a state's."""
    found = page(text)
    lands = {actor.name for actor in found.actors.values() if actor.kind == "country"}

    assert land in lands | {found.home} | {place.name for place in found.places if place.kind == "country"}


@pytest.mark.parametrize(
    "text",
    [
        "Fever spread in northern Zambura, the mayor said.",
        "Rui Vale cut his relations with Tessia after a quarrel.",
        "The friends of Nambira counted the dead.",
        "Hansa and Graustark exchanged 40 barrels.",
    ],
)
def test_a_place_is_no_land_without_such_a_phrase(text):
    """A mayor, a quarrel and friends say nothing of a state."""
    assert all(actor.kind != "country" for actor in page(text).actors.values())


def test_a_party_a_paper_and_a_union_of_people_are_bodies_by_their_whole_name():
    """An office inside a party's name, a noun beside a paper's and "’s" in a union's part no name."""
    found = bodies(
        "The National Justice Party won. The Daily Lantern newspaper said so. "
        "The Kalmeth Fishermen's Union struck. The Black River Front fled. The Front (BRF) lost."
    )

    assert {"National Justice Party", "Daily Lantern", "Kalmeth Fishermen's Union", "Black River Front"} <= found.keys()
    assert "BRF" in found["Black River Front"].aliases


def test_a_town_behind_a_verb_or_its_country_is_nobody():
    """In Sudan's El Fasher and who fled El Geneina tell of towns, whatever "her" stands behind them."""
    found = people("In Sudan's El Fasher nobody slept. Fatima Adam, who fled El Geneina, lost her husband.")

    assert found.keys() == {"Fatima Adam"}


@pytest.mark.parametrize(("text", "named"), [("Minister Hedda Storm wept.", 1), ("The Hedda Storm raged.", 0)])
def test_an_office_makes_a_surname_of_a_noun_that_is_no_name_else(text, named):
    """Storm is a word of things; behind a minister's office it is somebody's."""
    assert len(people(text)) == named


def test_rebels_that_open_a_sentence_are_no_part_of_their_front_and_a_mine_is_no_body():
    """A capital at the beginning of a sentence says nothing: Rebels of the X Front, Mine director Y."""
    found = page("Rebels of the Blue Hill Front fled. Mine director Rui Vale wept.")
    actors = {actor.name: actor for actor in found.actors.values()}

    assert "Blue Hill Front" in actors
    assert actors["Rui Vale"].affiliation is None


def test_where_firemen_come_from_is_nobody():
    """From X they arrived is no person's arriving, whatever "she" follows."""
    assert "Slavonia" not in people("Firefighters from Slavonia arrived on Sunday. She wept.")
    assert "Dawn Column" in bodies("Insurgents of the Dawn Column killed 11 soldiers. The Dawn Column fled.")


def test_a_justice_of_a_court_and_a_farmers_wife_are_no_party():
    """The office stays one where no noun of bodies follows."""
    assert people("Chief Justice Ana Ruiz won.")["Ana Ruiz"].role == "Chief Justice"
