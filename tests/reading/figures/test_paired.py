"""Pairs of numbers that take up two counts, ceilings, and refusals that deny no force."""

import pytest

from tests.reading.figures_page import read


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Lomar has pulled back 2,000 troops and 36 howitzers; the envoy could confirm 1,100 and 20.",
            [("strength", 1100), ("equipment", 20)],
        ),
        (
            "The ministry reported 41 new cases and two deaths, taking the totals to 3,900 and 88.",
            [("infected", 3900), ("killed", 88)],
        ),
        (
            "The Council raised the ceiling to 9,000 troops and 800 policemen, from 6,000 and 500.",
            [("strength", 6000), ("strength", 500)],
        ),
    ],
)
def test_a_pair_counts_what_the_pair_before_counts(text: str, wanted: list[tuple[str, int]]) -> None:
    """The nouns are said once, their order stands."""
    found = [(figure.measure, figure.low) for figure in read(text)]

    assert found[-2:] == wanted


def test_a_pair_of_something_else_counts_nothing() -> None:
    """Scores and votes behind two counts take up neither."""
    text = "The army has 2,000 troops and 36 howitzers. Deputies voted by 141 and 92."

    assert [figure.low for figure in read(text)] == [2000, 36]


def test_not_more_than_is_a_ceiling() -> None:
    """``does not have more than N`` says that there are so many at most, and denies nobody."""
    (figure,) = read("The army does not have more than 40,000 men.")

    assert (figure.low, figure.high, figure.modality) == (None, 40000, "asserted")


def test_who_rejects_this_denies_no_force() -> None:
    """What is rejected is the pronoun, not the troops told of behind it."""
    (figure,) = read("Kesh rejected this as long as 8,000 troops remain in the valley.")

    assert figure.modality == "asserted"
