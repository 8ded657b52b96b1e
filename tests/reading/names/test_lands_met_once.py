"""Lands that an article names once or twice and no list knows: told by their neighbours in a row, by an aside, by what they send."""

import pytest

from tests.reading.names_page import bodies, people, reading


def lands(text):
    """The countries of a text, by name."""
    return {name for name, actor in bodies(text).items() if actor.kind == "country"}


@pytest.mark.parametrize(
    ("text", "land"),
    [
        ("The United States, Kenya and Nelvoria also offered help.", "Nelvoria"),
        ("Britain, Orlendia and Poland abstained.", "Orlendia"),
        ("Kenya spoke with the leaders of Britain, Poland, Wendoria and Selgaria.", "Selgaria"),
        ("Troops: 1,842 (Norway 800, Poland 420, Mbeku 240).", "Mbeku"),
        ("China, Kenya, the European Union and Velria called for restraint.", "Velria"),
        ("Italy, Greece and neighbouring Montara sent aircraft.", "Montara"),
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
        ("Teskal, which borders on nothing, is no land. Teskalia, which borders Kenya, wants talks.", "Teskalia"),
        ("Yaldoria plans to station two F-35 jets in Kenya from April on.", "Yaldoria"),
        ("Sarmenia flew in 219 soldiers on Friday.", "Sarmenia"),
        ("Quellonia and Ulbrania were ready to provide 1,800 troops.", "Ulbrania"),
        ("Senegia, which had promised 300 soldiers, never sent them.", "Senegia"),
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


@pytest.mark.parametrize(
    "text",
    [
        "Putin agreed to send 400 troops.",
        "Haftar plans to send 400 soldiers to Tripolis.",
        "The warlord known as Hemedti spoke. Hemedti pledged 4,000 soldiers to the capital.",
        "Walmart promised soldiers 400 jobs.",
        "Lufthansa flew 400 soldiers home.",
        "The newspaper Izvestia said 12 people were killed.",
        "“We lost 12 men,” Correia said.",
        "Officials said Idalia struck the coast on Monday, killing 12 people.",
        "Seats: Likud 32, Shas 11.",
        "Iberia and Alitalia have offered refunds to 400 passengers.",
        "Iberia, which sold 12 jets, said 400 workers were sacked.",
        "Wilkes, whose navy career lasted 12 years, was killed.",
        "Disney, whose central bank accounts were frozen, lost $40 million.",
        "Shell, the former colonial power in oil, lost 12 points.",
        "Gucci, the fashion house, named 12 singers as its ambassadors.",
        "Velmara said it",
    ],
)
def test_firms_persons_storms_and_parties_are_no_lands(text):
    """They promise, fly, sell, say and strike too; a text that ends is no error."""
    assert not lands(text)


@pytest.mark.parametrize(
    "text",
    [
        "Votes: Trump 400, Biden 390, Norway 12.",
        "Italy, Norway and Iberia signed the deal.",
        "Norway and Nvidia signed the deal.",
    ],
)
def test_one_country_or_a_firm_makes_no_row_of_lands(text):
    """A country may win seats, votes and deals beside anybody."""
    assert lands(text) <= {"Norway", "Italy"}


@pytest.mark.parametrize("town", ["Dera Ismail Khan", "Ciudad Miguel Aleman", "Wadi Mohammed Saleh"])
def test_a_town_named_after_a_person_is_none(town):
    """Its people are killed there, not he."""
    assert not people(f"In {town} 12 soldiers were killed. Gunmen killed 12 soldiers in {town} on Monday.")


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


@pytest.mark.parametrize("last", ["governor", "mayor", "prefect."])
def test_what_leads_a_sentence_is_not_governed_by_another_one(last):
    """ "Of neighbouring X": no word of another sentence, the last of the text least of all, makes X a region."""
    assert lands(f"Of neighbouring Ulvan little is known. Soldiers detained the {last}") == {"Ulvan"}
