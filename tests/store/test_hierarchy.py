"""Places lie in wider ones: towns are looked up when asked for, by the words of their names."""

import pytest

from store.hierarchy import hierarchy
from store.reading.lexicon import CountryRow, Lexicon, PlaceRow

LEXICON = Lexicon(
    {},
    (
        PlaceRow("Paris", ("Parigi",), "FRA", "11", 2_000_000, "Europe/Paris"),
        PlaceRow("São Bento", (), "BRA", "13", 40_000, "America/Belem"),
        PlaceRow("Paris", (), "BRA", "13", 900, "America/Belem"),
        PlaceRow("Nowhere", (), "XXX", "0", 1, "UTC"),
    ),
    (CountryRow("FRA", "FR", "France", "Paris", ()), CountryRow("BRA", "BR", "Brazil", "Brasilia", ())),
)
PLACES = LEXICON.get(hierarchy)


@pytest.mark.parametrize(
    ("place", "parents"),
    [
        ("Paris", ("France",)),
        ("Parigi", ("France",)),
        ("sao bento", ("Brazil",)),
        ("Mariupol, Donetsk", ("Donetsk",)),
        ("Paris, France", ("France",)),
        ("Pari", ()),
        ("Brazil", ()),
        ("Nowhere", ()),
        ("", ()),
        ("—", ()),
    ],
)
def test_a_place_lies_in_what_is_told_and_in_its_country(place, parents):
    """The most populous town of a name is meant; accents and case tell nothing; part of a name is another name."""
    assert PLACES.parents(place) == parents


def test_towns_and_countries_are_places():
    """Whatever else is not known to be one."""
    assert PLACES.is_place("PARIS")
    assert PLACES.is_place("France")
    assert not PLACES.is_place("fra")
    assert not PLACES.is_place("the border")
