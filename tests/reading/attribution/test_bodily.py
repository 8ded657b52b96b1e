""" "It said": the body that spoke in the sentence before, where only one can be meant."""

import pytest

from tests.reading.claims_page import said
from tests.reading.names_page import figures


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Aircraft crossed the line, the defence ministry reported. It said 68 planes had been seen.", "defence ministry"),
        ("Three people died, the Red Cross said. It said 40 others were missing.", "Red Cross"),
        ("The army said on Monday that Orlo had been attacked.\n\nIt added that 40 rebels had died.", "The army"),
        ("Residents fled, according to the UN refugee agency. It said 4,000 people had crossed.", "UN refugee agency"),
        ("Iran fired six missiles, the Pentagon said. It said two soldiers were hurt.", None),
        ("Three people died, the mayor said. It said 40 others were missing.", None),
    ],
)  # fmt: skip
def test_a_body_goes_on_speaking(text: str, speaker: str | None) -> None:
    """A person is no "it", and two bodies in one sentence leave it open."""
    assert said(text)[-1][0] == speaker


def test_an_it_that_may_be_either_body_tells_no_figure() -> None:
    """Iran leads the sentence, the Pentagon tells it."""
    found = figures("Iran fired six missiles at a base, the Pentagon said. It said two soldiers were hurt.")

    assert [figure.speaker for figure in found if figure.measure == "wounded"] == [None]


def test_an_it_in_an_aside_is_the_body_that_leads() -> None:
    """ "Kesh last gave figures in May, when it said that"."""
    text = "Russia last updated its figures in May, when it said that nearly 500 soldiers had been killed."

    assert [row[0] for row in said(text)] == ["Russia"]
