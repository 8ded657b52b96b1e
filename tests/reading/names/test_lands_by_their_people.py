"""Lands told by their people: an adjective is brought to its land; one whose land the text never names stands for itself."""

import pytest

from tests.reading.names_page import bodies, figures, people, reading

HELD = [
    ("A spokesman said that Orvak had moved. Orvaki troops hold Pell. Her Orvaki counterpart was silent.", {"Orvak"}),
    ("Six Belnorian soldiers were killed at Pell, the Belnorian army said.", {"Belnorian"}),
    ("The Skaldian army said on Monday that it had left Pell.", {"Skaldian"}),
]


@pytest.mark.parametrize(("text", "lands"), HELD)
def test_an_adjective_is_brought_to_its_land(text, lands):
    """Orvaki of Orvak, though a counterpart is told of; of Belnorian the text says no more: nothing is made up."""
    assert {name for name, actor in bodies(text).items() if actor.kind == "country"} == lands


@pytest.mark.parametrize("text", ["The Velmaran army said that it had left Pell.", "The Tornese army has left Pell."])
def test_an_adjective_that_may_come_of_several_names_stands_for_itself(text):
    """Velmaran may be of Velmara, Velmar or Velmare: nothing is made up."""
    assert {name for name, actor in bodies(text).items() if actor.kind == "country"} < {"Velmaran", "Tornese"}


@pytest.mark.parametrize("number", ["Twenty-two", "Thirty-one", "Forty-six", "Ninety-nine"])
def test_a_number_that_opens_a_sentence_is_no_part_of_a_people_s_name(number):
    """``Twenty-two Orvaki soldiers``: the soldiers are Orvak's."""
    text = f"{number} Orvaki soldiers fell on Monday. Orvak’s ambassador wept."

    assert [figure.holder for figure in figures(text)] == ["Orvak"]


LEAD = "Six Orvaki guards fell on Monday, Defence Minister Ilan Bor said. The truce of Orvak and Belnoria is over. "
REST = "Belnorian guns fired. Belnorian tanks moved. Belnoria has not answered. Belnoria has 400 men there."


def test_a_text_whose_first_sentence_names_one_land_is_not_taken_for_the_other_s():
    """The land told of most may be the enemy: its ministers are not those that the text has speak."""
    assert people(LEAD + REST)["Ilan Bor"].affiliation != "Belnoria"


def test_a_text_that_opens_with_the_land_it_tells_of_most_is_about_it():
    """Nothing changes where the first sentence names the land itself, or both."""
    both = LEAD.replace("Orvaki guards fell", "Belnorian guards fell")
    actors = {actor.name: actor for actor in reading(both + REST).actors}

    assert actors["Ilan Bor"].affiliation == "Belnoria"
