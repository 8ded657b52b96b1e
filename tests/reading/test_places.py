"""Places: where the text names them as places, with their country when that is known."""

import pytest

from tests.reading.names_page import page, places


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Troops arrived in Romania.", ("Romania", "ROU", "country")),
        ("Shells fell near Kharkiv.", ("Kharkiv", "UKR", "town")),
        ("They fought in eastern Ukraine.", ("eastern Ukraine", "UKR", "region")),
        ("Envoys met in Minsk.", ("Minsk", "BLR", "town")),
        ("Ships crossed the Black Sea.", ("Black Sea", None, "feature")),
        ("He has troops along Ukraine’s borders.", ("Ukraine’s border", "UKR", "border")),
        ("Guards closed the border with Poland.", ("Poland’s border", "POL", "border")),
        ("Rain fell on the Polish border.", ("Poland’s border", "POL", "border")),
        ("A quake hit the fishing town of Pell Haven.", ("Pell Haven", None, "town")),
        ("Rebels hold the Tarsk region.", ("Tarsk region", None, "region")),
        ("They seized Crimea.", ("Crimea", "UKR", "region")),
        ("She spoke at a Bucharest press conference.", ("Bucharest", "ROU", "town")),
    ],
)
def test_places_are_found_with_their_country(text, expected):
    """Prepositions, verbs such as "seized", nouns such as "region" and borders make places."""
    assert expected in places(text)


def test_its_border_is_that_of_the_country_spoken_of():
    """Also when "the country" takes it up from the sentence before."""
    text = "Tensions rise around Ukraine. The country has 100 tanks along its border."

    assert ("Ukraine’s border", "UKR", "border") in places(text)


def test_lists_of_places_go_on():
    """In Poland, Latvia and Estonia: three places."""
    assert [name for name, _, _ in places("Soldiers are in Poland, Latvia and Estonia.")] == [
        "Poland",
        "Latvia",
        "Estonia",
    ]


def test_an_acting_capital_is_no_place():
    """Kyiv and Moscow between which talks are held are governments."""
    assert places("He offered to mediate between Kyiv & Moscow.") == []


def test_place_mentions_are_exact_slices():
    """Offsets point at the words of the text."""
    text = "KESH, Ostravia (AP) — Rain fell in northern Kenya and on Ukraine's border."
    made = page(text)

    assert [text[place.start : place.end] for place in made.places][-2:] == ["northern Kenya", "Ukraine's border"]
