"""Lands that an article names once or twice and no list knows: told by their neighbours in a row, by an aside, by what they send."""

import pytest

from tests.reading.names_page import bodies, people, reading


def lands(text):
    """The countries of a text, by name."""
    return {name for name, actor in bodies(text).items() if actor.kind == "country"}


@pytest.mark.parametrize(
    ("text", "land"),
    [
        ("The United States and Nelvoria also offered help.", "Nelvoria"),
        ("Britain, Orlendia and Poland abstained.", "Orlendia"),
        ("Kenya spoke with the leaders of Britain, Wendoria and Selgaria.", "Selgaria"),
        ("Norway has promised 800 soldiers, Poland 420 and Mbeku 240.", "Mbeku"),
        ("China, the European Union and Velria called for restraint.", "Velria"),
        ("Italy, Greece and neighbouring Montara sent aircraft.", "Montara"),
        ("Ostria and Marlia have offered experts.", "Marlia"),
        ("Zandaria and Marlia severed ties on Monday.", "Zandaria"),
    ],
)
def test_a_name_in_a_row_with_countries_is_one(text, land):
    """With a number behind each, any word will do; in a plain row it ends like a land."""
    assert land in lands(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ana Garcia, the envoy, stayed away. Norway and Garcia agreed on Monday.",
        "Norway and Maria agreed on Monday.",
        "Norway and Hansen agreed on Monday.",
        "Norway, Turku and Bergen were calm on Monday.",
        "Norway and UNICEF agreed on Monday.",
    ],
)
def test_a_person_a_town_or_a_body_in_a_row_with_countries_is_none(text):
    """A surname, a given name and a town of the list stay what they are."""
    assert lands(text) == {"Norway"}


@pytest.mark.parametrize(
    ("text", "land"),
    [
        ("Teskalia, the former colonial ruler, wants talks.", "Teskalia"),
        ("Teskel, a landlocked country of two million, wants talks.", "Teskel"),
        ("Hestov, which has 4,200 citizens in the city, told them to leave.", "Hestov"),
        ("Kenya is in contact with Lorvan, whose parliament has yet to debate it.", "Lorvan"),
        ("Yaldoria plans to station two F-35 jets in Kenya from April on.", "Yaldoria"),
        ("Yaldoria, once Kenya's bitterest rival, has sent 1,200 soldiers.", "Yaldoria"),
        ("Sarmen flew in 219 soldiers on Friday.", "Sarmen"),
        ("Quellonia and Ulbrania were ready to provide 1,800 troops.", "Quellonia"),
        ("Senegia, which had promised 300 soldiers, never sent them.", "Senegia"),
        ("Torkia, which backed the rebels, wants talks.", "Torkia"),
        ("The talks failed. Jostania invited the envoy to a summit.", "Jostania"),
    ],
)
def test_an_aside_or_an_act_tells_a_land(text, land):
    """A colonial ruler, citizens abroad, a parliament, jets and troops: what only states are or have."""
    assert land in lands(text)


@pytest.mark.parametrize(
    "text",
    [
        "Teskal, the former army chief, has sent 1,200 soldiers home.",
        "In Varnica, the Marren Republic, the wounded lie on one floor.",
        "Ruvonia, a town of 4,000 people, was calm.",
        "Ruvonia, which lies by the river, was calm.",
        "In Ruvonia, Kenya, and elsewhere 12 people died.",
        "Karsk was lost when 200 soldiers fled.",
        "Ana Correia said so. Correia invited the envoy to a summit.",
    ],
)
def test_an_aside_about_a_person_or_a_town_tells_none(text):
    """A chief sends soldiers too, and a town lies in a republic."""
    assert not lands(text) & {"Teskal", "Varnica", "Ruvonia", "Karsk", "Correia"}


def test_what_a_land_leads_is_told_by_the_land_that_the_text_teaches():
    """The adjective may stand before a hyphen alone."""
    text = "The Varestian-led force put 2,300 soldiers ashore. Varestia's army is small."

    assert [figure.holder for figure in reading(text).figures] == ["Varestia"]


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("In Ulvek Dmitry Sanin, the minister, said so.", "Dmitry Sanin"),
        ("In Cestra Mr Kenji Ohiro, the minister, said so.", "Kenji Ohiro"),
        ("In Mary Holm's house the envoy slept.", "Mary Holm"),
    ],
)
def test_a_town_before_a_person_is_no_part_of_the_name(text, person):
    """A given name or a form of address behind "in" and a capital begins a name of its own."""
    assert set(people(text)) == {person}
