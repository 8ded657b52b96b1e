"""When two claims speak of the same thing."""

from store import likeness


def test_a_body_written_in_two_ways_is_one():
    """Rule: the United Nations, the U.N. and the UN are one speaker; the US embassy is not the United States."""
    assert likeness.same_name("United Nations", "UN")
    assert likeness.same_name("the U.N. refugee agency", "UN refugee agency")
    assert likeness.place_words("United States") == likeness.place_words("U.S.")
