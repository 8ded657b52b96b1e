"""Men behind "of" are theirs whose deed it is, not theirs who judge or tell of it."""

import pytest

from tests.reading.names_page import figures


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("US envoy Ann Lee said Russia's build-up of more than 100,000 troops was alarming.", "Russia"),
        ("US envoy Ann Lee said the Russian build-up of 100,000 troops was alarming.", "Russia"),
        ("Canada welcomed the German contribution of 450 peacekeepers.", "Germany"),
        ("France condemned Iran's dispatch of 300 soldiers to Syria.", "Iran"),
        ("Washington announced the deployment of 3,000 soldiers to Poland.", "United States"),
        ("Moscow denounced the deployment of 3,000 soldiers in Poland.", None),
        ("Ukraine's estimate of 127,000 troops on its border is higher.", None),
        ("Canada welcomed the arrival of 450 peacekeepers in Goma.", None),
    ],
)
def test_whose_deed_it_is_theirs_the_men_are(text: str, holder: str | None) -> None:
    """A possessive or an adjective before the noun says whose; a judge in front of it does not."""
    assert [figure.holder for figure in figures(text)] == [holder]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One Argentine officer died and two soldiers were hurt in the Falkland Islands.", ["Argentina", "Argentina"]),
        ("Rebels killed two Turkish soldiers.", ["Turkey"]),
    ],
)
def test_soldiers_harmed_in_one_breath_are_of_one_side(text: str, expected: list[str]) -> None:
    """Two counts that only "and" joins, each with its verb."""
    assert [figure.holder for figure in figures(text)] == expected


def test_a_verb_with_a_particle_takes_men_whose_noun_is_left_out() -> None:
    """ "Is pulling out 300" goes on counting the soldiers told before."""
    found = figures("Germany has 1,100 soldiers in Mali. Britain is pulling out 300.")

    assert [(figure.low, figure.holder) for figure in found] == [(1100, "Germany"), (300, "Britain")]


def test_a_force_measured_in_an_aside_is_not_planned_with_the_rest() -> None:
    """ "Would join the force, which numbers 40,000": they are there."""
    found = figures("They would join the alliance's response force, which numbers around 40,000 soldiers.")

    assert [figure.modality for figure in found] == ["asserted"]
