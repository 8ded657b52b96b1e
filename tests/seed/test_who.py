"""Who the seed names, with the roles it states and nothing invented."""

import pytest

from adapters.console import render

PEOPLE = [
    ("Volodymyr Zelenskyy", "President", "Ukraine"),
    ("Emmanuel Macron", "President", "France"),
    ("Vladimir Putin", "President", "Russia"),
    ("Jens Stoltenberg", "Secretary-General", "NATO"),
    ("Alberto Fernandez", "President", "Argentina"),
    ("Joe Biden", None, None),
    ("Sergei Shoigu", "Russian Defense Minister", "Russia"),
    ("Jean-Yves Le Drian", "French Foreign Minister", "France"),
    ("Bogdan Aurescu", "Foreign Minister", "Romania"),
    ("Oleksii Reznikov", "defense minister of Ukraine", "Ukraine"),
    ("Xi Jinping", "President", "China"),
    ("Yuri Ushakov", "foreign policy adviser", "Russia"),
]


async def test_thirteen_people_are_named_and_nobody_else(seed, items):
    """An official without a name is a speaker, not a person."""
    people = [i["name"] for i in await items("who") if i["kind"] == "person"]

    assert sorted(people) == sorted(seed.so(name) for name in [*(p[0] for p in PEOPLE), "Recep Tayyip Erdan"])


@pytest.mark.parametrize(("name", "role", "of"), PEOPLE, ids=[p[0] for p in PEOPLE])
async def test_each_has_the_role_that_the_text_states(seed, items, name, role, of):
    """As stated; none where none is stated; a sentence away as well."""
    person = next(i for i in await items("who") if i["name"] == seed.so(name))
    core = seed.so(role or "").split(" of ")[0].lower().removeprefix("russian ").removeprefix("french ")

    assert core in (person["role"] or "").lower() if role else person["role"] is None
    assert person["affiliation"] == of if role else person["affiliation"] in (None, "United States")


async def test_two_spellings_find_the_one_man_and_are_told(seed):
    """The text spells him two ways; the answer says so."""
    one, other = await seed.ask("who Erdogan"), await seed.ask("who Erdan")

    assert one.data["items"] == other.data["items"]
    assert seed.so("The article spells the name two ways: Erdan and Erdogan.") in render(one)


@pytest.mark.parametrize(("word", "name"), [
    ("Moscow", "Russia"), ("the Kremlin", "Russia"), ("White House", "United States"), ("Kyiv", "Ukraine"), ("NATO", "NATO"),
    ("Paris", "France"), ("Biden administration", "United States"),
])  # fmt: skip
async def test_a_capital_or_a_house_stands_for_its_country(seed, word, name):
    """Whoever asks for the Kremlin is told of Russia."""
    reply = await seed.ask(f"who {word}")

    assert reply.data["items"][0]["name"] == name


async def test_organisations_and_countries_come_after_the_people(items):
    """And those that act are all there."""
    found = await items("who")
    kinds = [i["kind"] == "person" for i in found]

    assert kinds == sorted(kinds, reverse=True)
    assert {"United States", "Russia", "NATO", "Ukraine", "France"} <= {i["name"] for i in found}


@pytest.mark.parametrize(
    "name", ["Stoltenberg", "Erdogan", "Le Drian", "Aurescu", "Reznikov", "Ushakov", "Putin", "Macron"]
)
async def test_what_somebody_last_said_or_did_is_shown(seed, items, name):
    """Each of them says or does something in the text."""
    person = next(
        i for i in await items("who") if seed.so(name) in (i["name"], *i["aliases"]) or seed.so(name) in i["name"]
    )

    assert person["said"] or person["did"]
