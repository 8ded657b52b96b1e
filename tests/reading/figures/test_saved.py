"""Those who are freed, found or not found, bodies brought out, and what is counted by the head."""

import pytest

from tests.reading.figures_page import read


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Rescue teams have brought out 19 bodies.", [(19, "killed")]),
        ("Ten of them, all women, walked free after 26 hostages were seized.", [(26, "captured")]),
        ("Forty people had to be cut from the wreckage.", [(40, "evacuated")]),
        ("They buried 21 of the miners; the other six have not been found.", [(21, "killed"), (6, "missing")]),
        ("Only 3 of the crew of 22 were saved.", [(3, "evacuated")]),
        ("Some 900 families have no water.", [(900, "affected")]),
        ("Masked men made off with 16 schoolgirls.", [(16, "captured")]),
    ],
)
def test_what_became_of_them_is_read_from_verb_and_particle(text: str, wanted: list[tuple]) -> None:
    """A body is nobody saved, cattle are nobody killed, the whole of a crew did not share its part's luck."""
    found = [(figure.low or figure.high, figure.measure) for figure in read(text)]

    assert set(wanted) <= set(found)


@pytest.mark.parametrize("text", ["No one was killed, but 130 head of cattle were lost.", "The crew of 22 sang."])
def test_cattle_and_crews_come_to_no_harm(text: str) -> None:
    """What is counted by the head is no person."""
    assert [figure for figure in read(text) if figure.measure in ("killed", "evacuated")] == []
