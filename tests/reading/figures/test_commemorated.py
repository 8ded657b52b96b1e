"""Harm that an anniversary is of is history; a bomb at the ceremony is of today."""

import pytest

from tests.reading.names_page import figures


@pytest.mark.parametrize(
    "text",
    [
        "Relatives marked the anniversary of the crash that killed 132 people.",
        "On the tenth anniversary of the flood, which killed 800 people, bells rang in Osterby.",
        "Aceh commemorated the tsunami that killed 170,000 people.",
        "The town commemorates the siege in which 300 people died.",
        "On Monday, the anniversary of the blast that injured 90 people, shops stayed shut.",
        "A march on the centenary of the rising in which 450 people died passed off quietly.",
        "Thousands attended a commemoration of the massacre that killed 60 villagers.",
        "The mayor spoke on the anniversary of the day when 12 sailors drowned.",
        "It was the fifth anniversary of the fire that destroyed 40 houses.",
    ],
)
def test_what_is_commemorated_is_history(text):
    """The clause hangs on what is remembered."""
    assert [figure.modality for figure in figures(text)] == ["historical"]


@pytest.mark.parametrize(
    "text",
    [
        "A bomb at a ceremony on the anniversary of the coup killed 12 people.",
        "On the anniversary of the coup, which brought the army to power, a bomb killed 12 people.",
        "Days after the anniversary of the coup soldiers killed 12 people.",
        "Police who broke up a march to commemorate the coup injured 12 people.",
        "A stampede at the centenary injured 12 people.",
        "As the town commemorated the siege, a fire killed 12 people.",
        "Gunmen that attacked a commemoration killed 12 people.",
        "The crash that killed 12 people came on the anniversary of another.",
        "On the anniversary of the quake, a storm that killed 12 people struck Lorn.",
    ],
)
def test_what_happens_on_the_day_is_news(text):
    """The harm is of the sentence's own verb, or of something else's clause."""
    assert [figure.modality for figure in figures(text)] == ["asserted"]
