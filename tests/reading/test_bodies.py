"""Bodies: which bare nouns and unknown names are organisations that act, and what is none."""

import pytest

from tests.reading.names_page import bodies


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The army denied it.", "army"),
        ("Two men were held by riot police.", "riot police"),
        ("The harbour pilots’ union walked out.", "harbour pilots’ union"),
        ("The port authority closed the quay.", "port authority"),
        ("In France the Lyon police cleared the square.", "Lyon police"),
        ("Chile’s navy has sent two tugs.", "Chile’s navy"),
        ("Security forces broke up the march.", "Security forces"),
        ("It was shut down by the electoral commission.", "electoral commission"),
    ],
)
def test_a_bare_body_that_acts_is_an_organisation(text, name):
    """A verb behind it or "by" before it makes the army, the union or the port authority a body of the article."""
    assert name in bodies(text)


@pytest.mark.parametrize(
    "text",
    [
        "He walked past the army barracks.",
        "They waited for the police.",
        "Its navy has two tugs.",
        "The whole union cheered.",
        "The pay of police is low.",
    ],
)
def test_a_body_that_does_nothing_is_none(text):
    """What is only named, owned by a pronoun or told by no word of its own stays out."""
    assert bodies(text) == {}


def test_the_government_is_the_country_the_article_is_about():
    """ "The government" and "officials" let the article's country act; without one they are nobody."""
    found = bodies("LIMA, Peru, May 4 – The government closed the road, officials said.")

    assert found["Peru"].mentions == 2
    assert bodies("The government closed the road.") == {}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Farline, the company that ran the coach, paid.", "Farline"),
        ("Guards of a mining company, Ashcroft Ores, fired.", "Ashcroft Ores"),
        ("The research company Clear Lens sold pictures.", "Clear Lens"),
        ("Fighters of the Morgan Sabres fled.", "Morgan Sabres"),
        ("Soldiers calling themselves the “Calm at Sea Board” spoke.", "Calm at Sea Board"),
        ("The mission, known as Unakat, left.", "Unakat"),
        ("The civil protection agency SIPRA warned of rain.", "SIPRA"),
        ("Doctors at Northgate Hospital counted nine.", "Northgate Hospital"),
        ("Dorvo district hospital reports two deaths.", "Dorvo district hospital"),
    ],
)
def test_words_around_an_unknown_name_make_it_a_body(text, name):
    """What explains, introduces or styles a name as a body's is enough; no list of names is needed."""
    assert name in bodies(text)


@pytest.mark.parametrize(
    "text",
    [
        "Farline, the village that burned, is empty.",
        "He came in the company of Ashcroft.",
        "Fighters of the Morgan valley fled.",
        "They called him Sabre.",
        "He was treated at Northgate Hospital.",
    ],
)
def test_a_place_or_a_nickname_is_no_body(text):
    """A village, a valley, company kept and a hospital where something happens do not act."""
    assert bodies(text) == {}


def test_a_letterhead_s_ministry_is_a_body_and_its_country_a_country():
    """Ministry of Health of the Republic of X, alone on its line: both act where the text lets them."""
    found = bodies(
        "Ministry of Public Health of Chile\n\nThe Ministry of Public Health of Chile warned of rain. Chile agreed."
    )

    assert "Chile" in found
    assert any(name.startswith("Ministry of Public Health") for name in found)


def test_a_coalition_named_so_is_a_body_and_no_person():
    """A coalition named X: the noun before the name tells what it is."""
    assert "Viv Lavi" in bodies("A coalition named Viv Lavi holds the port.")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("According to the French general staff, nine died.", "French general staff"),
        ("Nine died, according to the Quarrow city council.", "Quarrow city council"),
        ("She faces a revolt by the Hearth party.", "Hearth party"),
        ("The alliance's supreme commander asked for more.", "alliance"),
    ],
)
def test_an_owner_a_party_or_an_office_goes_with_the_noun(text, name):
    """The words before the noun and a lower-case "party" belong to the name; whose commander asks acts."""
    assert name in bodies(text)


def test_a_party_that_is_a_feast_is_none():
    """A birthday party has no name, and the army's barracks do nothing."""
    assert bodies("He held a Christmas party. They burned the army's barracks.") == {}


def test_a_company_s_first_word_stands_for_it():
    """Farrow, for Farrow Minerals; a person's given name does not stand for the firm that bears it."""
    assert bodies("Farrow Minerals paid. Farrow denied it. Farrow has left.")["Farrow Minerals"].mentions == 3
    assert bodies("Anna Minerals paid. Anna wept.")["Anna Minerals"].mentions == 1


@pytest.mark.parametrize(
    "text",
    [
        "The Armenian border is closed.",
        "Turkish aid was flown in.",
        "The Chilean coast was battered by waves.",
        "Peruvian civil servants have gone home.",
    ],
)
def test_the_first_word_of_a_body_is_no_body(text: str) -> None:
    """A border is no border guard, a coast no coast guard."""
    assert not any(actor.kind == "organisation" for actor in bodies(text).values())
