"""Numbers beside a force's word that count somebody else."""

import pytest

from tests.reading.figures_page import read

OTHERS = [
    "The number of patients at the garrison rose to 30.",
    "The number of beds in the army’s hospital will rise to 300.",
    "Donations to the army rose to 300.",
    "Complaints about the force rose to 400.",
    "The singer’s army of fans grew to 30,000.",
    "The firm’s army of lawyers numbers 40.",
]


@pytest.mark.parametrize("text", OTHERS, ids=[text[:40] for text in OTHERS])
def test_others_than_soldiers_are_no_strength(text):
    """What "the number of" counts is no force where the force only says where; an army of fans bears no arms."""
    assert [figure for figure in read(text) if figure.measure == "strength"] == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The number of French troops in the valley will rise to 5,000.", 5000),
        ("The number of soldiers in the garrison rose to 3,000.", 3000),
        ("Their army of conscripts grew to 12,000.", 12000),
        ("An army of volunteers grew to 900.", 900),
    ],
    ids=lambda value: str(value)[:40],
)
def test_a_number_of_soldiers_is_a_strength(text, value):
    """The force itself is counted, in a garrison or of volunteers."""
    assert [(figure.low, figure.measure) for figure in read(text)] == [(value, "strength")]
