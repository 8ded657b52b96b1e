"""Numbers of what no one knows, shares of a whole, and policemen who are tried."""

import pytest

from tests.reading.figures_page import read


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Nobody knows the number of dead; the gravediggers say 400.", [(400, "killed")]),
        ("It is not known how many have drowned, but the fishermen say 60.", [(60, "killed")]),
        ("Nobody knows the number of songs; the singers say 400.", []),
        ("Nine in ten of the 3,000 villagers are gone.", []),
        ("The mob burned 14 shops and two police stations.", [(14, "destroyed")]),
        ("Forty policemen have been suspended.", []),
        ("Some 1,900 have caught the fever.", [(1900, "infected")]),
    ],
)
def test_a_number_answers_what_was_left_open(text: str, wanted: list[tuple]) -> None:
    """The noun of harm stands before, without a number; shares and trials harm no whole."""
    assert [(figure.low, figure.measure) for figure in read(text)] == wanted


def test_what_an_army_began_with_is_past() -> None:
    """``40 left of the 70 with which it began``: the seventy are no more."""
    found = {figure.low: figure.modality for figure in read("Kesh has 40 fighters left of the 70 with which it began.")}

    assert found[70] == "historical"
