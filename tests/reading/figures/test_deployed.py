"""Bare numbers of soldiers whom a state, an army or a commander sends or keeps somewhere."""

import pytest

from tests.reading.figures_page import read

GROUPS = {"Lomar": ("Lomar",), "Kesh": ("Kesh",)}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Lomar massed 20,000 around Brod ahead of the assault.", 20000),
        ("Kesh complained that Lomar had deployed 10,500 along the frontier.", 10500),
        ("Kesh says that Lomar has dispatched a further 17,000 since winter.", 17000),
        ("Lomar flew 630 to Kesh within days of the riots.", 630),
        ("The garrison has been strengthened. Lomar, to whom the fort has belonged for long, keeps 1,400 there.", 1400),
        ("Marshal Vek, who holds the south, has 5,200 under him.", 5200),
        ("Lomar has sent 1,800 to the north to retake the town from the jihadists.", 1800),
        ("Lomar pulled 900 out of the border zone in March.", 900),
        ("The junta threw 5,000 into the battle for Brod.", 5000),
        ("General Vek kept 2,200 back to guard the airport.", 2200),
        ("Lomar left 350 behind to train the army.", 350),
        ("Lomar can field 15,000 within a week, its chief of staff boasted.", 15000),
        ("Lorries carried the Fourth Brigade's 3,200 to the front.", 3200),
        ("Lomar has promised to commit 4,000 to the force in the east.", 4000),
        ("Commander Vek said he had 2,800 and that they were short of boots.", 2800),
        ("The army sent 2,000 to the front.", 2000),
        ("Lomar stationed 1,600 at the dam after the raid.", 1600),
    ],
)
def test_who_is_sent_by_a_state_is_a_soldier(text: str, value: int) -> None:
    """The doer and the verb say what the number counts."""
    found = [(figure.measure, figure.low or figure.high) for figure in read(text, groups=GROUPS)]

    assert found == [("strength", value)]


@pytest.mark.parametrize(
    "text",
    [
        "Lomar flew 630 to Kesh after the storm.",
        "Lomar deployed 200 along the road to clear the snow.",
        "The firm deployed 60 on the busiest routes.",
        "Lomar sent 5,000 to the victims of the flood.",
        "Lomar pulled 900 out of poverty in March.",
        "The junta threw 5,000 into jail.",
        "The bank kept 2,200 back to pay the guards.",
        "That leaves 300 behind the team at the front.",
        "Lomar moved 1,200 from Brod to Dol after the capital fell to the rebels.",
        "Lomar mobilised 3,000 to search for the missing after the quake.",
        "Tesla massed 200 around the plant.",
        "Lomar has deployed 450 to fight the wildfires along the border.",
        "The museum keeps 1,400 there.",
        "The commander said he had 300 on his list.",
        "Lomar bought 300 buses and deployed 120 along the frontier.",
        "The headmaster has 5,200 under him.",
        "The army rescued 400 people from the flood and sent 200 to the border.",
    ],
)
def test_what_others_send_or_keep_is_no_force(text: str) -> None:
    """Travellers, ploughs, money and paintings are sent and kept too."""
    assert [figure for figure in read(text, groups=GROUPS) if figure.measure == "strength"] == []
