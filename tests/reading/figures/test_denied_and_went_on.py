"""Who rejects what others say and goes on with his own words denies only the first."""

import pytest

from tests.reading.figures_page import read


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("A spokeswoman rejected the criticism, saying 600 troops had been in the streets by sunrise.", "asserted"),
        ("The minister dismissed the report, adding that 600 soldiers held the town.", "asserted"),
        ("He denied reports that the army had fled, insisting that 600 soldiers held the town.", "asserted"),
        ("The governor did not accept it and announced 600 dead the same day.", "asserted"),
        ("She rejected the claim as false and put the garrison at 600 troops.", "asserted"),
        ("The army denied that it had 600 troops in the town.", "denied"),
        ("The army denied the report that said 600 soldiers had been sent.", "denied"),
        ("He denied saying 600 troops had died.", "denied"),
        ("The ministry rejected the report, saying there was no evidence that 600 soldiers had died.", "denied"),
        ("The ministry rejected the figure, saying it was absurd to claim that 600 soldiers had died.", "denied"),
        ("The spokesman denied that troops, saying they were hungry, had killed 600 villagers.", "denied"),
        ("The general rejected claims that 600 troops had died.", "denied"),
    ],
)
def test_what_stands_behind_the_denial(text, modality):
    """``saying``, ``and put``: their own; ``denied saying``, ``the report that said``: what is denied."""
    assert [figure.modality for figure in read(text)] == [modality]


@pytest.mark.parametrize("text", ["There were six attackers, he said.", "Witnesses saw eight or more gunmen."])
def test_a_few_attackers_are_a_figure(text):
    """They are told of because they are few."""
    assert [figure.measure for figure in read(text)] == ["strength"]
