"""When two claims speak of the same thing."""

from store import likeness


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
