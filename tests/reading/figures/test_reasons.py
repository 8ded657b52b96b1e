"""Why something will be, and how far a count was wrong, are no figures of what will be or was: a reason has its own clause."""

import pytest

from tests.reading.figures_page import read


@pytest.mark.parametrize(
    "text",
    [
        "The toll would rise because 65 people were still missing.",
        "The toll could rise as 65 people are missing.",
        "Police would not comment while 65 people were missing.",
    ],
)
def test_a_reason_is_asserted_whatever_it_is_a_reason_for(text: str) -> None:
    """65 are missing now; nobody foretells or imagines it, and they are not the toll."""
    found = read(text)

    assert [(f.measure, f.low, f.modality) for f in found] == [("missing", 65, "asserted")]


def test_a_toll_given_as_a_number_is_the_toll() -> None:
    """“As” gives the value where nothing rises."""
    assert [(f.measure, f.low) for f in read("The ministry gave the toll as 65.")] == [("killed", 65)]


def test_bodies_counted_twice_are_no_more_dead() -> None:
    """They tell how far another number was wrong."""
    assert read("The agency said it had counted nine bodies twice.") == []
    assert [f.low for f in read("The rebels struck twice; police counted nine bodies.")] == [9]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Seven people died outside the state broadcaster.", None),
        ("Seven people died at the border.", "the border"),
    ],
)
def test_whose_house_it_is_says_not_where(text: str, place: str | None) -> None:
    """The state broadcaster stands somewhere; “the state” is not that place."""
    assert [f.place for f in read(text)] == [place]


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("Cholera has killed 58 people in the camps.", "killed"),
        ("There are 58 people in the camps.", "displaced"),
        ("Police shot 14 protesters.", "casualties"),
        ("Police shot dead 14 protesters.", "killed"),
        ("Fourteen people were shot and wounded.", "wounded"),
    ],
)
def test_what_befell_them_is_told_by_the_verb(text: str, measure: str) -> None:
    """Where people live tells less than that they were killed; "shot" alone does not say whether they live."""
    assert [f.measure for f in read(text)] == [measure]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("The blast killed five people ahead of talks in Geneva.", None),
        ("The blast killed five people in Geneva ahead of the talks.", "Geneva"),
    ],
)
def test_where_talks_are_held_nobody_dies(text: str, place: str | None) -> None:
    """The place behind “talks in” is theirs."""
    assert [f.place for f in read(text)] == [place]


@pytest.mark.parametrize(
    ("text", "former"),
    [
        ("Cholera has infected 2,314 people, up from 41 deaths and 1,690 cases a week earlier.", [41, 1690]),
        ("There are 90 dead, up from 41, and 300 wounded.", [41]),
    ],
)
def test_what_is_joined_to_a_former_value_is_former(text: str, former: list[int]) -> None:
    """Last week's cases are not this week's."""
    assert [f.low for f in read(text) if f.modality == "historical"] == former
