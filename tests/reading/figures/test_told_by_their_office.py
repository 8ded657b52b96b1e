"""Whose the men are of "he" who commands a body, of "them", of a part said to be of a people, of whom another is compared with."""

import pytest

from tests.reading.names_page import figures

COMMANDED = [
    (
        "The presidential guard has not moved. Its commander told the BBC that he had 1,100 men.",
        1100,
        "presidential guard",
    ),
    (
        "The garrison of Halm is cut off. Its commander told the radio that he had 300 men left and food for a week.",
        300,
        "garrison",
    ),
    ("The Orsa Front holds the pass. Its leader said he had lost nine men.", 9, "Orsa Front"),
    ("The M23 left the town. Its military chief boasted that he had 4,000 fighters.", 4000, "M23"),
    ("Colonel Akor Deng, the militia's chief, says that he has 900 men.", 900, "militia"),
    (
        "The guard was beaten. Major Ossele, deputy commander of the presidential guard, said he had 700 men at Mbessi.",
        700,
        "presidential guard",
    ),
    ("Abu Salim, a commander of the Black Banner, said he had come to the town with 60 fighters.", 60, "Black Banner"),
    ("Lt. Col. Tariq Mahmood, the commander of the Pakistani battalion, said he had 600 men.", 600, "Pakistan"),
]
ALONG = [
    ("A spokesman said that two Iraqi divisions had moved south. Some 700 tanks were with them.", 700, "Iraq"),
    ("Kesh has moved two divisions to the river. With them are 300 tanks.", 300, "Kesh"),
    ("Three Turkish battalions are in the valley. Along with them came 60 tanks.", 60, "Turkey"),
    (
        "Turkey has 15,000 soldiers in the north. Those of Iran are harder to count: the Israelis say 2,000.",
        2000,
        "Iran",
    ),
    ("The M23 rebels control the road. Their strength is put at 5,000 by U.N. experts.", 5000, "M23"),
    ("The Orsa Front holds the pass. Its strength is estimated at 900.", 900, "Orsa Front"),
]
PARTS = [
    ("The mission has 4,200 soldiers at present, of whom 1,100 are Germans.", 1100, "Germany"),
    ("The force will have 5,000 soldiers, of whom 2,000 are to be Kenyans.", 2000, "Kenya"),
    ("Nato plans a force of 50,000, of whom 13,000 are to be British, 8,000 German and 7,000 French.", 8000, "Germany"),
    ("Nato plans a force of 50,000, of whom 13,000 are to be British, 8,000 German and 7,000 French.", 7000, "France"),
    (
        "The coalition that drove the Iraqis out had 545,000 Americans in it, 148 of whom were killed.",
        148,
        "United States",
    ),
    ("The force that took Kabul had 12,000 Britons in it, 40 of whom were wounded.", 40, "Britain"),
    (
        "The 1,100 soldiers and observers of the United Nations mission have been told to stay in camp.",
        1100,
        "United Nations",
    ),
    ("The 620 sailors and airmen of the Spanish navy took part.", 620, "Spain"),
]
COMPARED = [
    (
        "Ghana, whose 820 troops make it the largest contributor after Pakistan with its 1,300, said it would go.",
        1300,
        "Pakistan",
    ),
    ("Italy has the largest contingent, ahead of Spain with its 900 soldiers.", 900, "Spain"),
    ("Italy is second to France, with its 700 troops.", 700, "France"),
    ("Only Rwanda with its 2,000 soldiers sends more than Kenya.", 2000, "Rwanda"),
    ("Kenya is outnumbered by Ethiopia with its 300 tanks.", 300, "Ethiopia"),
    ("Italy marched into Albania with its 900 soldiers.", 900, "Italy"),
    ("Russia came to Armenia with its 3,000 soldiers.", 3000, "Russia"),
]
OTHERS = [
    ("The police shot nine members of the Sons of Orsa. The movement admitted four dead.", 4, "Sons of Orsa"),
    ("The garrison is cut off. Its commander said he faced 900 rebels.", 900, "rebels"),
    ("The hospital is full. Its director said he had treated 90 soldiers.", 90, None),
]


def _ids(rows):
    return [text[:35] for text, *_ in rows]


@pytest.mark.parametrize(("text", "value", "holder"), COMMANDED, ids=_ids(COMMANDED))
def test_an_officer_s_men_are_his_body_s(text, value, holder):
    """A guard, a garrison or a movement by its own name; a battalion of a land is the land's."""
    assert [figure.holder for figure in figures(text) if figure.high == value] == [holder]


@pytest.mark.parametrize(("text", "value", "holder"), ALONG, ids=_ids(ALONG))
def test_what_goes_with_them_is_theirs_of_whom_the_sentence_before_tells(text, value, holder):
    """Units by whose they are said to be, else who leads the sentence before."""
    assert [figure.holder for figure in figures(text) if figure.high == value] == [holder]


@pytest.mark.parametrize(("text", "value", "holder"), PARTS, ids=_ids(PARTS))
def test_a_part_is_of_the_people_that_it_is_said_to_be(text, value, holder):
    """The whole is the mission's, its part the land's that the part's own words name."""
    assert [figure.holder for figure in figures(text) if figure.high == value] == [holder]


@pytest.mark.parametrize(("text", "value", "holder"), COMPARED, ids=_ids(COMPARED))
def test_its_behind_a_comparison_is_of_who_is_compared(text, value, holder):
    """ "After Pakistan with its 1,300" is Pakistan; who marches into a land goes there with his own."""
    assert [figure.holder for figure in figures(text) if figure.high == value] == [holder]


@pytest.mark.parametrize(("text", "value", "holder"), OTHERS, ids=_ids(OTHERS))
def test_those_whom_another_fights_or_treats_are_not_his(text, value, holder):
    """Neither the police are a movement, nor are a hospital's patients its men."""
    assert [figure.holder for figure in figures(text) if figure.high == value] == [holder]
