"""When two claims speak of the same thing."""

import pytest

from store import likeness
from store.units import unit_class


def test_a_body_written_in_two_ways_is_one():
    """Rule: the United Nations, the U.N. and the UN are one speaker; the US embassy is not the United States."""
    assert likeness.same_name("United Nations", "UN")
    assert likeness.same_name("the U.N. refugee agency", "UN refugee agency")
    assert likeness.place_words("United States") == likeness.place_words("U.S.")


def test_a_land_is_one_by_its_own_name_and_by_that_of_its_people():
    """A text that only tells of "Kestian soldiers" calls no land; others name it."""
    assert likeness.same_name("Kestian", "Kestia")
    assert not likeness.same_name("Kestian", "Kesta")
    assert not likeness.same_name("Ian", "Ia")
    assert not likeness.same_name("Syrian Democratic Forces", "Syria")
    assert not likeness.same_name("the Russian opposition", "Russia")


@pytest.mark.parametrize(
    ("unit", "other", "measure", "same"),
    [
        ("health volunteers", "volunteers", "killed", True),
        ("guests of the hotel", "hotel guests", "wounded", True),
        ("cases", "people", "infected", True),
        ("volunteers", "fishermen", "killed", False),
        ("cases", "people", "killed", False),
        ("patrol boats", "fishing boats", "equipment", False),
    ],
)
def test_those_who_are_harmed_go_by_their_last_word(unit, other, measure, same):
    """A text says more of them than another; arms it tells apart. Who is infected is a case."""
    assert (unit_class(unit, measure) == unit_class(other, measure)) == same
