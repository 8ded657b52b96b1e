"""Places behind a number that are not the number's: the way's end, one part's, an owner's, another land's."""

import pytest

from tests.reading.names_page import figures

ELSEWHERE = [
    "About 4,000 people are living in 11 camps, the largest of which is at Torva.",
    "Some 900 families are staying in tents, one of which stands in Torva.",
    "A court ordered the arrest of two managers of the firm that owned the factory in Torva.",
    "A farmer saw some 60 tanks leave the town on the road to Torva.",
    "The colonel offered to free the 40 hostages in return for safe passage to Morocco.",
    "President Ana Ruiz called up 20,000 reservists, as the quarrel over the bridge in Torva grew louder.",
]


@pytest.mark.parametrize("text", ELSEWHERE)
def test_a_place_behind_the_noun_that_is_another_s_is_not_the_number_s(text):
    """Nobody who is counted is there."""
    found = figures(text)

    assert found
    assert "Torva" not in {figure.place for figure in found}
    assert "Morocco" not in {figure.place for figure in found}


THERE = [
    "About 4,000 people are living in camps in Torva, the largest of which are full.",
    "Nine people were killed on Monday, as rebels stormed the town of Torva.",
    "Nine people were killed on the road to Torva.",
    "Two people were killed by a bomb that went off in Torva.",
    "Kenya will send 300 soldiers to Torva, and Norway will pay for them.",
]


@pytest.mark.parametrize("text", THERE)
def test_a_place_that_is_the_number_s_stays_so(text):
    """Where they live, die or are sent."""
    assert figures(text)[0].place == "Torva"


def test_a_land_s_own_clause_keeps_its_place():
    """``X will withdraw 3,000 men, and Y will pull back its guns to the river``."""
    found = figures("Kenya will withdraw 3,000 soldiers, and Norway will pull back its guns to the hills of Torva.")

    assert [figure.place for figure in found if figure.high == 3000] == [None]


@pytest.mark.parametrize("goal", ["to schools in the district of Torva", "to a stadium in Torva", "to Torva"])
def test_those_who_are_evacuated_are_told_where_they_left(goal):
    """The danger was there; where they are taken is not where anything happened."""
    assert [figure.place for figure in figures(f"Some 3,200 people were evacuated from Pell {goal}.")] == ["Pell"]


def test_the_guns_of_a_land_are_no_origin_of_those_they_hurt():
    """``fire from X hit``: the shells came from there, not the wounded."""
    found = figures("Four soldiers were killed and 11 wounded when fire from Kenya hit positions near Torva.")

    assert [(figure.place, figure.origin) for figure in found] == [("Torva", None), ("Torva", None)]


@pytest.mark.parametrize("verb", ["maintains", "insists", "maintained"])
def test_the_seat_of_a_ministry_that_tells_is_no_place(verb):
    """``The defence ministry in X maintains``."""
    text = f"The defence ministry in Torva {verb} that Kenya has gathered 14,000 soldiers on its bank."

    assert "Torva" not in {figure.place for figure in figures(text)}


@pytest.mark.parametrize("hamlet", ["hamlet", "mining hamlet", "fishing village"])
def test_a_hamlet_is_a_place_of_its_own(hamlet):
    """``four in X and two in the hamlet of Y``."""
    found = figures(f"Four people were killed in Torva and two in the {hamlet} of Oleri, officials said.")

    assert [figure.place for figure in found] == ["Torva", "Oleri"]
