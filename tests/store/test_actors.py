"""Who is who over several articles."""

from dataclasses import replace
from datetime import date

import pytest

from store import actors, articles
from store.models import Actor
from tests.store.made import BRAND, KARVONIA, NOW, TEXT, VELM, reading


def save(store, *readings):
    for one in readings:
        store.write(articles.save, one, NOW, "1", None)


def of(day, *found):
    """An article of some day that names these actors and claims nothing."""
    whole = reading(f"{TEXT}\n\n{day}", published=date(2031, 5, day))
    return replace(whole, actors=found, figures=(), events=(), statements=())


def person(name, *aliases, role=None, mentions=1):
    return Actor("x", name, "person", aliases, role, None, mentions)


def everybody(store):
    return store.read(actors.people)


def test_one_man_over_two_articles(store):
    """Rule: a shared full name is one person; his roles are dated, the latest counts."""
    save(store, of(3, VELM), of(9, replace(VELM, role="President", aliases=("Velm", "Madam Velm"))))
    (velm,) = everybody(store)

    assert (velm.name, velm.role, velm.articles, velm.mentions) == ("Ada Velm", "President", 2, 4)
    assert [(o.role, o.day) for o in velm.offices] == [("President", "2031-05-09"), ("Prime Minister", "2031-05-03")]
    assert set(velm.aliases) == {"Velm", "Madam Velm"}


def test_a_late_article_does_not_take_the_office_back(store):
    """Rule: which role is the latest depends on the day of the article, not on its arrival."""
    save(store, of(9, replace(VELM, role="President")), of(3, VELM))

    assert everybody(store)[0].role == "President"


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_a_surname_alone_joins_the_one_it_fits(store, order):
    """Rule: 'Velm' is Ada Velm when there is only one, whichever article came first; the full name is shown."""
    both = (of(3, VELM), of(4, person("Velm")))
    save(store, *(both[i] for i in order))

    assert [a.name for a in everybody(store)] == ["Ada Velm"]


def test_a_surname_of_two_people_joins_neither(store):
    """Rule: nobody is merged on a guess."""
    save(store, of(3, VELM, person("Tomas Velm", "Velm")), of(4, person("Velm")))

    assert sorted(a.name for a in everybody(store)) == ["Ada Velm", "Tomas Velm", "Velm"]


def test_two_full_names_are_two_people(store):
    """Rule: a shared surname makes no one of two."""
    save(store, of(3, VELM), of(4, person("Tomas Velm", "Velm")))

    assert sorted(a.name for a in everybody(store)) == ["Ada Velm", "Tomas Velm"]


def test_kinds_are_never_merged(store):
    """Rule: a country and a person of one name are two actors."""
    save(store, of(3, KARVONIA, person("Karvonia")))

    assert {a.kind for a in store.read(actors.find, "karvonia")} == {"country", "person"}


@pytest.mark.parametrize("word", ["velm", "Ada Velm", "ADA", "ada", "vélm", " Velm "])
def test_people_are_found_by_any_of_their_names(store, word):
    """Rule: every name and every part of it finds the one man."""
    save(store, reading())

    assert [a.name for a in store.read(actors.find, word)] == ["Ada Velm"]


@pytest.mark.parametrize("word", ["", "xyz", "'; DROP TABLE actor;--", "%", "_", "\x00", "“”", "a" * 10_000])
def test_strange_words_find_nobody(store, word):
    """Rule: anything may be typed."""
    save(store, reading())

    assert store.read(actors.find, word) == ()
    assert store.read(actors.nearest, word) == ()


def test_a_misspelt_name_is_guessed(store):
    """Rule: a wrong name gets the nearest right ones, by part or as a whole."""
    save(store, reading())

    assert store.read(actors.nearest, "vellm") == ("Ada Velm",)
    assert store.read(actors.nearest, "nobody") == ()
    assert store.read(actors.nearest, "oto brant") == ("Oto Brand",)


def test_what_he_last_said_and_did(store):
    """Rule: the newest statement and the newest event of his own."""
    save(store, reading())
    velm, brand = (store.read(actors.find, name)[0] for name in ("velm", "brand"))

    assert velm.said.claim.speaker == "Ada Velm"
    assert velm.did.claim.event == "CONSULT"
    assert (brand.said, brand.did.id) == (None, velm.did.id)


def test_groups_are_those_that_act(store):
    """Rule: a country only mentioned as a place or holder is not listed as acting."""
    save(store, reading())
    acting = replace(reading("Other."), events=(replace(reading().events[0], actor=("Karvonia",)),))
    before = store.read(actors.groups)
    save(store, acting)

    assert before == ()
    assert [a.name for a in store.read(actors.groups)] == ["Karvonia"]


def test_completions_begin_with_what_was_typed(store):
    """Rule: any part of a name completes it, often mentioned first."""
    save(store, of(3, VELM, BRAND, person("Vera Lund")))

    assert store.read(actors.names, "ve") == ("Ada Velm", "Vera Lund")
    assert store.read(actors.names, "lu") == ("Vera Lund",)
    assert len(store.read(actors.names, "", 2)) == 2


def body(name, country, *aliases):
    return Actor("x", name, "organisation", aliases, None, country, 1)


def test_every_country_has_an_army_of_its_own(store):
    """Rule: a body that every country has is one only with its country; of none told, it is nobody known."""
    ministry = body("Karvonia's Defence Ministry", "Karvonia", "Defence Ministry")
    save(
        store, of(3, body("army", "Karvonia"), ministry), of(4, body("army", "Velm"), body("defence ministry", "Velm"))
    )
    save(store, of(5, body("army", "Karvonia"), body("defence ministry", "Karvonia")), of(6, body("army", None)))
    known = store.read(lambda conn: [dict(row) for row in conn.execute("SELECT name, articles FROM actor ORDER BY id")])

    assert [(row["name"], row["articles"]) for row in known] == [
        ("army", 2),
        ("Karvonia's Defence Ministry", 2),
        ("army", 1),
        ("defence ministry", 1),
        ("army", 1),
    ]


def test_a_body_with_a_name_is_one_over_all_articles(store):
    """Rule: the Red Cross is the Red Cross."""
    save(store, of(3, body("Red Cross", None)), of(4, body("Red Cross", "Velm")))

    assert store.read(lambda conn: conn.execute("SELECT count(*) AS n FROM actor").fetchone()["n"]) == 1


def test_the_united_nations_are_the_un(store):
    """Rule: a body that newsrooms write in two ways is one, shown under both."""
    save(store, of(3, body("United Nations", None)), of(4, body("UN", None)), of(5, body("U.N.", None)))
    rows = store.read(lambda conn: [dict(row) for row in conn.execute("SELECT name, articles FROM actor")])

    assert rows == [{"name": "United Nations", "articles": 3}]
