"""Numbers whose noun was said in the clause or sentence before."""

import pytest

from tests.reading.figures_page import read


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The governor sent 2,000 soldiers. “I have 5,000 and the bridge,” the rebel said.", 5000),
        ("The mission has 3,000 troops. The envoy said that the strength would climb to 6,500 in spring.", 6500),
        ("The army lists 900 soldiers there. Perhaps 300 turn up.", 300),
        ("The enemy has 11,000 troops at the river, against 7,000 of our own.", 7000),
        ("Lomar has promised 800 soldiers; Kesh, its neighbour, could spare no more than 250.", 250),
        ("Of the garrison of 4,000 soldiers, some 1,500 are already at the front.", 1500),
        ("Lomar sends 700 soldiers and Kesh 200, while the remaining 100 will come from Dural.", 100),
    ],
)
def test_a_number_goes_on_counting_the_force_named_before(text: str, value: int) -> None:
    """The noun is not said twice: what a verb takes behind a force is of that force."""
    found = {(figure.measure, figure.low or figure.high) for figure in read(text)}

    assert ("strength", value) in found


@pytest.mark.parametrize(
    "text",
    [
        "The garrison of 900 soldiers eats well. It ordered 700 loaves; in March it used 400.",
        "The town has 2,000 soldiers. Deputies voted by 141 to 92 to close it.",
        "A force of 300 soldiers holds Brod, a town of 4,200 with one street.",
        "The brigade has 3,000 soldiers. They fired 400 at the hill.",
        "The army moved 600 soldiers. For news, dial 1144. The museum sold 900, and nobody came.",
    ],
)
def test_what_is_no_force_takes_no_noun_from_one(text: str) -> None:
    """Loaves, votes, inhabitants and shots that stand behind soldiers are none."""
    found = [figure for figure in read(text) if figure.measure == "strength"]

    assert len(found) == 1
