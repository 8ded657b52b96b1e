"""Names: who is a person, who is the same person, and what looks like a person and is none."""

import pytest

from tests.reading.names_page import bodies, page, people, stands_for
from tests.reading.pace import seconds


@pytest.mark.parametrize(
    "name",
    [
        "Jean-Yves Le Drane",
        "Ursula von der Alm",
        "Faisal bin Nadir",
        "Kim Jong Dal",
        "Min Aung Thar",
        "Pilar de la Cruz",
        "Omar al-Tamimi",
        "Tova O’Dwyer",
        "Ana B. Ruiz",
        "Mohamed “Dakka” Hamdan",
    ],
)
def test_particles_compounds_initials_and_nicknames_are_one_name(name):
    """A name is read whole, whatever joins its parts."""
    assert list(people(f"President {name} said on Monday that talks would follow.")) == [name]


def test_places_companies_units_ships_and_events_are_no_people():
    """Capitals alone make nobody a person."""
    text = (
        "Jordan and Georgia abstained. General Dynamics shares rose. Soldiers of the 82nd Airborne Division flew from Fort Bragg. "
        "Nord Stream 2 stayed shut. The Winter Olympics open in Beijing. HMS Valiant Star sailed through the Black Sea. "
        "Javelin missiles arrived. Mount Kesh erupted. The Lisbon Treaty is dead. Executive Order 12 holds."
    )

    assert people(text) == {}


def test_a_known_place_is_a_surname_after_a_given_name():
    """Israel Marsh, Chad Brandt and Lloyd Austin are people though Israel, Chad and Austin are places."""
    text = "Israel Marsh said no. Lloyd Austin, the defense secretary, agreed. Troops left Chad for Austin."

    assert list(people(text)) == ["Israel Marsh", "Lloyd Austin"]


def test_two_people_of_one_surname_are_kept_apart():
    """A surname alone means the one spoken of, not his brother mentioned in passing."""
    text = "Felix Adomo, the front's leader, spoke. His brother Daniel Adomo was killed. Mr Adomo said he would go on."

    assert set(people(text)) == {"Felix Adomo", "Daniel Adomo"}
    assert ("Adomo", "Felix Adomo") in stands_for(text)


def test_spellings_of_one_name_are_one_person_and_shown():
    """Transliterations, and a misspelling that can mean nobody else, are aliases."""
    text = (
        "President Taras Velensky met Recep Doran, the Turkish president. Velenskyy thanked Dorogan. "
        "Aleksandr Lukash, the mayor, and later Alexander Lukash spoke. Dorogan said talks would follow."
    )
    found = people(text)

    assert set(found) == {"Taras Velensky", "Recep Doran", "Aleksandr Lukash"}
    assert found["Taras Velensky"].aliases == ("Velenskyy",)
    assert found["Recep Doran"].aliases == ("Dorogan",)


def test_short_names_that_are_alike_but_both_in_use_stay_two_people():
    """Erdan and Erdogan are two when both go by their surname."""
    text = "Gil Erdan, the envoy, spoke. Erdan said no. Recep Erdogan, the president, spoke. Erdogan said yes."

    assert set(people(text)) == {"Gil Erdan", "Recep Erdogan"}


def test_family_names_that_stand_first_are_found_alone():
    """Xi, Kim and Yoon are their full names' first words."""
    text = "Chinese President Xi Lanping met Kim Jong Dal. Xi thanked Kim."

    assert ("Xi", "Xi Lanping") in stands_for(text)
    assert ("Kim", "Kim Jong Dal") in stands_for(text)


def test_pronouns_and_offices_lead_to_the_person():
    """He, the minister and the alliance's chief are mentions of the people they mean."""
    text = (
        "NATO Secretary-General Jens Stolt met Ukraine's defense minister, Oleks Rezin. “We help,” NATO’s chief said. "
        "The minister thanked him. Rezin left for Kyiv. He will return."
    )
    found = stands_for(text)

    assert ("NATO’s chief", "Jens Stolt") in found
    assert ("The minister", "Oleks Rezin") in found
    assert ("He", "Oleks Rezin") in found


def test_a_pronoun_inside_a_quotation_means_nobody_we_know():
    """Who "he" is in direct speech is not guessed."""
    assert ("he", "Ana Ruiz") not in stands_for("Ana Ruiz said: “Now he must go.”")


def test_she_does_not_mean_a_man():
    """Given names tell whom a pronoun fits, where they do."""
    text = "Maria Lund met John Tarr. Tarr said nothing. She smiled."

    assert ("She", "Maria Lund") in stands_for(text)


def test_officials_without_a_name_are_not_actors():
    """ "A senior X official" speaks but is nobody."""
    assert people("A senior Biden administration official said so. A US diplomat agreed.") == {}


def test_countries_go_by_their_seats_and_capitals_when_they_act():
    """The White House and Washington are the United States; Moscow and the Kremlin Russia."""
    found = bodies("The White House warned Moscow. The Kremlin said the U.S. lied. Washington will answer Russia.")

    assert set(found) == {"United States", "Russia"}
    assert set(found["Russia"].aliases) == {"Moscow", "Kremlin"}
    assert set(found["United States"].aliases) == {"White House", "U.S.", "Washington"}


def test_a_country_that_is_only_a_place_does_not_act():
    """In, near and along make a place of a name; a capital where people meet is no government."""
    assert bodies("Villagers in Peru fled across Chile. Envoys met in Moscow and flew to Paris.") == {}


def test_an_acronym_in_brackets_is_the_organisation_before_it():
    """The Rapid Defence Front (RDF) and the RDF are one."""
    found = bodies("The Rapid Defence Front (RDF) took Kesh. The RDF said it would stay.")

    assert found["Rapid Defence Front"].aliases == ("RDF",)


def test_ten_thousand_capitals_are_read_in_linear_time():
    """Hostile text stays under a second per 10,000 words."""
    text = "Alpha Beta Gamma Delta al-X de la “Q” J. " * 1_200

    assert seconds(page, lambda: text) < 5


def test_namesakes_with_other_given_names_and_ships_and_streets_are_no_one_else():
    """Marta V. L. is not Teodoro V. L.; a ship, a street and a firm are nobody."""
    text = (
        "Admiral Teodoro Vaz Long was dismissed. He is the brother of the union leader Marta Vaz Long. "
        "HMS Prince Albert left. Lake Victoria Street was under water. General Electric closed its plant."
    )

    assert set(people(text)) == {"Teodoro Vaz Long", "Marta Vaz Long"}


def test_a_place_s_word_behind_an_office_is_a_given_name():
    """Prime Minister Alberta X is a person; in Alberta nothing is."""
    assert "Alberta Rask" in people("On Monday Prime Minister Alberta Rask told parliament so.")
    assert people("The premier of Alberta spoke.") == {}


def test_a_building_or_a_place_where_something_is_does_not_speak():
    """The King Faisal hospital is no king; "in Corva … Corva says" is a government's seat; scientists are many."""
    assert people("They hid in the King Faisal hospital.") == {}
    assert people("He works in Corva. Corva says it is his own doing.") == {}
    assert people("Scientists said so. He had agreed.") == {}


@pytest.mark.parametrize(
    "ship",
    [
        "cruiser General Belmonte",
        "frigate Admiral Tesk",
        "warship Prince Vladimar",
        "ferry Princess Asha",
        "tanker Captain Petro",
    ],
)
def test_a_ship_called_after_a_general_or_a_princess_is_no_person(ship):
    """Rule: a capitalised name right behind a kind of ship is the ship's, its rank included."""
    assert people(f"The {ship} left the harbour on Monday with 40 sailors.") == {}
    assert list(people(f"The {ship} left. Capt. Petro Manos, its master, said so.")) == ["Petro Manos"]
