"""Men, guards, agents and members whom a state or an armed body raises, sends, lists or can call on."""

import pytest

from tests.reading.figures_page import read

GROUPS = {"Lomar": ("Lomar",), "Kesh": ("Kesh",)}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Lomar has moved 2,000 more guards up to the frontier.", 2000),
        ("The National Guard put 650 agents into Brod by air.", 650),
        ("Lomar has drafted 18,000 young men since the harvest.", 18000),
        ("The junta has signed up 21,000 volunteers for the defence of the homeland.", 21000),
        ("Hezbollah could call on 24,000 men in the event of a war.", 24000),
        ("The accord lets Lomar station 600 men on the soil of Kesh.", 600),
        ("Some 1,800 members of the People's Defence Units came home.", 1800),
        ("Inside are 85 members of the Kesh police's special unit.", 85),
        ("The volunteer battalion had on its rolls 750 drivers, students and pensioners.", 750),
        ("Some 400 men hold the far bank.", 400),
        ("About 700 volunteers have taken up positions along the canal.", 700),
        ("Two thousand men marched out of the fortress with their rifles.", 2000),
        ("The outpost is held by 45 men and a mortar.", 45),
        ("Ninety guards of the border force were posted along the fence.", 90),
        ("The general's men, 6,000 by his own count, hold the bridges.", 6000),
        ("Of its troops 2,600 stay on.", 2600),
        ("They had counted 600 Taliban on the road.", 600),
        ("Around 130 Maoist cadres planned the ambush.", 130),
    ],
)
def test_whom_an_army_raises_is_a_force(text: str, value: int) -> None:
    """What is done with them, or whose they are, makes soldiers of men."""
    found = [(figure.measure, figure.low or figure.high) for figure in read(text, groups=GROUPS)]

    assert found == [("strength", value)]


@pytest.mark.parametrize(
    "text",
    [
        "The museum moved 300 guards to another line of the payroll.",
        "The travel firm put 40 agents into its new office.",
        "The Vikings have drafted 18 young men since spring.",
        "The Red Cross has signed up 15,000 volunteers to pack food.",
        "The committee could call on 12,000 men and women for the games.",
        "Some 3,600 members of the Teachers' Union came.",
        "About 85 members of the police choir sang.",
        "The evening school had on its rolls 750 drivers and pensioners.",
        "Some 60 men now hold the only jobs at the mill.",
        "About 700 volunteers have taken up posts at the museum.",
        "Two thousand men marched out of the factory with their banners.",
        "The record is held by 45 men in history.",
        "Around 130 Communist cadres attended the congress.",
    ],
)
def test_whom_others_raise_is_none(text: str) -> None:
    """Clubs draft, charities sign up, and unions have members."""
    assert [figure for figure in read(text, groups=GROUPS) if figure.measure == "strength"] == []
