"""Roles: as the text states them, before the name, after it, or a sentence away, and whose office it is."""

import pytest

from tests.reading.names_page import people


@pytest.mark.parametrize(
    ("text", "role", "affiliation"),
    [
        ("French Foreign Minister Ana Ruiz said so.", "Foreign Minister", "France"),
        ("France's foreign minister, Ana Ruiz, said so.", "foreign minister", "France"),
        ("Ana Ruiz, the foreign minister of France, said so.", "foreign minister", "France"),
        ("Ana Ruiz, French Foreign Minister, arrived.", "Foreign Minister", "France"),
        ("Ana Ruiz the French President spoke.", "President", "France"),
        ("The foreign minister of France, Ana Ruiz, said so.", "foreign minister", "France"),
        ("Former French president Ana Ruiz spoke.", "former president", "France"),
        ("NATO Secretary-General Ana Ruiz spoke.", "Secretary-General", "NATO"),
        ("Ana Ruiz, 54, NATO's deputy head, spoke.", "deputy head", "NATO"),
        ("Ana Ruiz, who heads NATO's Response Force, spoke.", "head of NATO's Response Force", None),
        ("Ana Ruiz is France's chief negotiator.", "chief negotiator", "France"),
        (
            "The head of the World Health Organization, Ana Ruiz, spoke.",
            "head of the World Health Organization",
            "World Health Organization",
        ),
        ("Climate Change Minister Ana Ruiz of Chile spoke.", "Climate Change Minister", "Chile"),
        ("The minister for refugees, Ana Ruiz, came.", "minister for refugees", None),
        ("Crown Prince Faisal bin Nadir called.", "Crown Prince", None),
        ("A spokesman for Hamas, Ana Ruiz, said so.", "spokesman for Hamas", "Hamas"),
        ("“No,” said Ana Ruiz, a retired railwayman who fled.", "retired railwayman", None),
        ("Ana Ruiz, a 54-year-old baker, stayed.", "baker", None),
    ],
)
def test_role_and_owner_are_read_as_stated(text, role, affiliation):
    """Each way of stating an office gives the office as written and its country or organisation."""
    (person,) = people(text).values()

    assert person.role == role
    if affiliation:
        assert person.affiliation == affiliation


def test_a_rank_is_the_role_only_when_no_office_is_given():
    """Maj. Gen. X, the ministry's spokesman, is a spokesman; Col. Y alone a colonel."""
    found = people("The ministry's spokesman, Maj. Gen. Igor Dansin, spoke. Col. Jan Dorvik agreed.")

    assert found["Igor Dansin"].role.endswith("spokesman")
    assert found["Jan Dorvik"].role == "Col."


def test_an_aide_belongs_where_his_principal_belongs():
    """X is Y's adviser, Y is a country's president: X is of that country."""
    found = people("Russian President Vlad Putov called. Yuri Ushak is Putov's foreign policy adviser.")

    assert (found["Yuri Ushak"].role, found["Yuri Ushak"].affiliation) == ("foreign policy adviser", "Russia")


def test_the_office_of_one_sentence_is_held_by_the_new_name_of_the_next():
    """The minister of X is calm. Y stated: Y is that minister."""
    found = people("The defense minister of Chile is calm. Oleks Rezin stated that all is well.")

    assert (found["Oleks Rezin"].role, found["Oleks Rezin"].affiliation) == ("defense minister", "Chile")


def test_no_role_is_shown_where_none_is_stated():
    """Nothing is known from elsewhere."""
    assert people("Joe Biden called Macron.")["Joe Biden"].role is None


def test_an_office_after_a_name_does_not_go_to_the_next_name():
    """In "X the Ukrainian President, Y, Turkish President," each has his own."""
    found = people("After meeting Olek Zelin the Ukrainian President, Recep Dora, Turkish President, left.")

    assert (found["Olek Zelin"].affiliation, found["Recep Dora"].affiliation) == ("Ukraine", "Turkey")


def test_kin_show_a_person_and_give_no_office():
    """Brother and wife are no roles."""
    found = people("Felix Adomo, the leader of Hamas, met his brother, Daniel Adomo.")

    assert found["Daniel Adomo"].role is None


def test_why_tells_the_words_that_gave_the_role_and_where_it_belongs():
    """Every actor with a role can be followed to the office, its owner and their places in the text."""
    text = "France's foreign minister, Ana Ruiz, said so on Monday."
    (person,) = people(text).values()
    steps = [(step.rule, text[step.start : step.end]) for step in person.trace]

    assert ("office “minister” (offices.toml) before the name", "France's foreign minister") in steps
    assert ("belongs to France: owner “France”", "France") in steps


@pytest.mark.parametrize(
    ("text", "name", "role", "affiliation"),
    [
        ("The Reef Front has split. The front's political wing is led by Ana Ruiz.", "Ana Ruiz", "leader", "Reef Front"),
        ("President Vlad Putov of Norania spoke. His defence chief, Vice Adm. Jan Orlo, left.", "Jan Orlo", "chief", "Norania"),
        ("The head of the electoral commission, Ana Ruiz, resigned.", "Ana Ruiz", "head", "electoral commission"),
        ("Norania's army denied it. The ambassador of the Kingdom of Halm, Ms Ana Ruiz, left.", "Ana Ruiz", "ambassador", "Halm"),
        ("Norania's parliament met. The town, said its mayor, Ana Ruiz, was empty.", "Ana Ruiz", "mayor", None),
        ("Norania's army met rebels. The rebel commander, Jan Orlo, came.", "Jan Orlo", "commander", None),
        ("The virologist who found it, Ana Ruiz, slept.", "Ana Ruiz", "virologist", None),
        ("Ana Ruiz, a French volunteer with the relief group Open Hands, stayed.", "Ana Ruiz", "volunteer", "Open Hands"),
        ("The minister of health of Norania is calm. On Sunday Ana Ruiz shouted.", "Ana Ruiz", "minister of health", "Norania"),
    ],
)  # fmt: skip
def test_an_office_belongs_where_the_text_puts_it(text, name, role, affiliation):
    """The front's wing, his chief, the commission's head: the owner is who is meant, and nobody where nobody is told."""
    person = people(text)[name]

    assert role in (person.role or "")
    assert person.affiliation == affiliation


def test_two_ministers_of_one_plural_each_belong_to_their_own_country():
    """The foreign ministers of A and B, X and Y: X is A's, Y is B's."""
    found = people("The foreign ministers of Elmark and Ruvenia, Pia Lund and Jan Stoev, met.")

    assert (found["Pia Lund"].affiliation, found["Jan Stoev"].affiliation) == ("Elmark", "Ruvenia")
