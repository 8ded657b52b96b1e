"""Wounded who are brought out, passengers who get off, a toll told of a place, and the army of another story in the same article."""

import pytest

from store.reading.figures import layer
from tests.reading.figures_page import page, read


def told(text: str) -> list[tuple[str, float | None, str | None]]:
    """Measure, value and unit of each figure."""
    return [(row.measure, row.high, row.unit) for row in read(text)]


OUT = [
    ("By then 118 wounded people had been flown out in two days.", "wounded people"),
    ("Two planes took out 118 wounded on Friday.", "wounded"),
    ("Helicopters have flown out 118 wounded soldiers.", "wounded soldiers"),
    ("UN aircraft had brought 118 wounded people out of the city.", "wounded people"),
    ("Some 118 injured villagers were taken out by boat.", "injured villagers"),
]
HURT = [
    "The shelling left 118 wounded people in the hospital.",
    "118 wounded people were taken to hospital.",
    "Two planes crashed and 118 people were wounded.",
    "118 people were wounded when the lights went out.",
]


@pytest.mark.parametrize(("text", "unit"), OUT)
def test_wounded_who_are_brought_out_are_evacuated(text: str, unit: str) -> None:
    """They are not all who are hurt."""
    assert ("evacuated", 118, unit) in told(text)


@pytest.mark.parametrize("text", HURT)
def test_wounded_of_whom_that_is_not_told_are_wounded(text: str) -> None:
    """A hospital, a crash, the lights."""
    assert [(measure, value) for measure, value, _ in told(text) if value == 118] == [("wounded", 118)]


def test_some_of_those_who_are_brought_out_are_evacuated_too() -> None:
    """``62 wounded, 19 of them children``."""
    rows = read("Two planes took out 62 wounded, 19 of them children.")
    assert [(row.measure, row.high, row.part_of) for row in rows if row.unit != "planes"] == [
        ("evacuated", 62, None),
        ("evacuated", 19, 62),
    ]


@pytest.mark.parametrize("carrier", ["train", "bus", "ferry", "plane"])
def test_who_has_left_what_carried_him_has_a_home(carrier: str) -> None:
    """``Six others had left the train at Brevik``."""
    assert told(f"Twenty people are missing. Six people have left the {carrier} at Brevik.")[1:] == []


def test_who_has_left_his_town_is_displaced() -> None:
    """``have left the town``."""
    assert ("displaced", 600, "people") in told("The flood has come. Some 600 people have left the town.")


def test_the_toll_of_a_place_does_not_count_whom_the_sentence_is_about() -> None:
    """``Seventeen girls were found alive in a valley where the count of dead rose to 83``."""
    text = "Seventeen girls missing since Monday were found alive in a valley where the number of dead rose to 83."
    assert ("killed", 83, None) in told(text)


STORIES = (
    "Burania has sent its army to the dam.\n\n**KESTAN: rebels in Arn.** Gunmen hold Arn. The army lost four men.\n\n"
    "**VELM: fire in a tunnel.** A train burned."
)


def holders(text: str) -> list[str | None]:
    """Whose the figures are in an article of Burania."""
    made = page(text, groups={"Burania": ["Burania"]})
    made.home = "Burania"
    layer.find(made)
    return [row.holder for row in made.figures]


def test_a_story_under_a_run_in_heading_is_not_of_the_land_of_the_title() -> None:
    """``**KESTAN: …** The army lost four men``."""
    assert "Burania" not in holders(STORIES)


def test_a_story_headed_by_the_land_of_the_title_is_of_it() -> None:
    """``**BURANIA: …**``."""
    assert holders(STORIES.replace("KESTAN", "BURANIA")) == ["Burania"]
