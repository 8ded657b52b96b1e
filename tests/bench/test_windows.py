"""What the storylines' digests must show and may not, on labelled claims."""

from bench.storylines import storylines
from bench.windows import windows


def test_digests_show_what_is_new_and_nothing_that_was_overtaken_or_repeated():
    """Nearly every line that must be there is, with its reason; no more than one in fifty that may not be there is."""
    seen = windows(storylines())

    assert seen["must"] > 100
    assert seen["right"] >= 0.95 * seen["must"]
    assert seen["shown all the same"] <= 0.02 * seen["must not"]
