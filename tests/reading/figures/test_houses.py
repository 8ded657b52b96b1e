"""Papers that a ministry or a staff publishes itself: it tells them, "our units" are its land's, the enemy is the other side."""

import pytest

from store.models import Article, Reading
from store.reading.read import read
from store.reading.text.house import house_of
from tests.reading.figures_page import DAY, lexicon


def issued(text: str, publisher: str = "Ministry of Defence of Orvak") -> Reading:
    """The reading of a paper."""
    return read(Article(text, publisher=publisher, published=DAY), lexicon())


HOUSES = [
    ("Ministry of Defence of Orvak", "Orvak", True),
    ("Ministry of Defense of the Republic of Orvak", "Orvak", True),
    ("The Ministry of Internal Affairs of Ukraine", "Ukraine", True),
    ("General Staff of the Armed Forces of Orvak", "Orvak", True),
    ("Government of Canada", "Canada", True),
    ("Office of the President of Orvak", "Orvak", True),
    ("Ministry of Defence of Orvak Press Service", "Orvak", True),
    ("Orvaki Defence Ministry", "Orvaki", False),
    ("Orvak's Ministry of Foreign Affairs", "Orvak", False),
    ("UK Ministry of Defence", "UK", False),
    ("General Staff", "", False),
]


@pytest.mark.parametrize(("publisher", "land", "of"), HOUSES)
def test_a_publisher_that_is_a_ministry_or_a_staff_is_a_house(publisher, land, of):
    """With the land in its name, called or by its adjective."""
    house = house_of(publisher)

    assert house is not None
    assert (house.land, house.of) == (land, of)


@pytest.mark.parametrize(
    "publisher",
    [
        None,
        "",
        "Army Times",
        "The Government Executive",
        "Navy News",
        "Salvation Army",
        "The Orvak Post",
        "White Army",
        "Ministry of Sound",
        "Ministry of Silly Walks of Orvak",
    ],
)
def test_a_newsroom_is_no_house(publisher):
    """Papers that write of armies, and armies of no land."""
    assert house_of(publisher) is None


WAR = """At dawn the forces of Belnor resumed their attacks near Pell. In two days the enemy lost up to 120 soldiers killed.

Our units destroyed 14 tanks and two helicopters. The losses of our troops are 17 killed."""


def test_the_enemy_of_a_house_is_the_land_whose_forces_it_tells_of():
    """``The enemy lost``, ``our units destroyed`` are of the other side; ``our troops`` of the house's."""
    whose = [(figure.high, figure.holder) for figure in issued(WAR).figures]

    assert whose == [(120, "Belnor"), (14, "Belnor"), (2, "Belnor"), (17, "Orvak")]


def test_a_house_that_names_no_other_land_leaves_the_enemy_unnamed():
    """Nothing is guessed."""
    found = issued("In two days the enemy lost up to 120 soldiers killed. Pell is quiet.").figures

    assert [figure.holder for figure in found] == ["enemy"]


@pytest.mark.parametrize(
    "publisher",
    ["Ministry of Defence of Orvak", "General Staff of the Armed Forces of Orvak", "UK Ministry of Defence"],
)
def test_what_nobody_is_said_to_tell_the_house_tells(publisher):
    """A side's word is not the newsroom's."""
    found = issued("The troops left Pell. Two officers were wounded.", publisher)
    claims = (*found.figures, *found.events)

    assert found.figures
    assert {(claim.speaker, claim.speaker_text) for claim in claims} == {(publisher, publisher)}


def test_what_somebody_else_tells_in_a_house_s_paper_stays_his():
    """``the mayor said``: a speaker who is named stays."""
    found = issued("Two officers were wounded in Pell, the mayor said.").figures

    assert [figure.speaker for figure in found] == ["the mayor"]


def test_a_newsroom_s_own_words_have_no_speaker():
    """As before."""
    found = issued("Two officers were wounded in Pell.", "The Orvak Post").figures

    assert [figure.speaker for figure in found] == [None]


def test_a_house_of_a_land_that_a_list_knows_is_of_that_land():
    """``Ministry of Defence of Ukraine``, ``UK Ministry of Defence``: its servicemen, its minister."""
    text = "A total of 600 servicemen take part in the drill. The Minister of Defence, Ilan Bor, watched."
    found = [issued(text, name) for name in ("Ministry of Defence of Ukraine", "UK Ministry of Defence")]

    assert [figure.holder for one in found for figure in one.figures] == ["Ukraine", "Britain"]
    assert [actor.affiliation for one in found for actor in one.actors if actor.kind == "person"] == [
        "Ukraine",
        "Britain",
    ]


@pytest.mark.parametrize("publisher", ["Army of Me", "The Army of God", "Government of the Tongue", "Navy of Ghosts"])
def test_an_army_of_no_land_is_no_house(publisher):
    """Neither a list nor the text knows the land."""
    found = issued("Two officers were wounded in Pell. Ghosts sang to me of God.", publisher).figures

    assert [figure.speaker for figure in found] == [None]


@pytest.mark.parametrize(
    ("publisher", "text", "speaker"),
    [
        ("Ministry of Health", "Nine people died in Kenya on Monday. Kenya has sent doctors.", "Ministry of Health"),
        ("Ministry of Health", "Nine people died on Monday.", None),
        ("General Staff", "Nine soldiers died on Monday.", None),
        ("Army of Peru", "Nine soldiers died on Monday.", "Army of Peru"),
    ],
)
def test_a_ministry_of_no_named_land_tells_what_its_text_s_land_is_told_of(publisher, text, speaker):
    """Where the text's land is not known either, nobody knows whose ministry it is."""
    assert {figure.speaker for figure in issued(text, publisher).figures} == {speaker}
