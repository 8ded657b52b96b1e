"""Near misses of what is only pictured or long gone: a coup told of by voters, and shots in a museum of an old war."""

import pytest

from tests.reading.names_page import figures, reading

CIVIL = "The election campaign was under way. Voters and candidates waited, and the polling stations of the constituency were shut."


@pytest.mark.parametrize(
    ("sentence", "event"),
    [
        ("In a coup on Monday rebels in the guard seized the parliament.", "COERCE"),
        ("Rebels attacked the village of Ost and looted shops.", "ASSAULT"),
    ],
)
def test_a_coup_and_looters_are_no_pictures_of_an_election(sentence: str, event: str) -> None:
    """Rule: grave words make an article about votes one about violence."""
    assert event in [row.event for row in reading(f"{sentence} {CIVIL}").events]


def test_a_place_named_after_an_old_war_is_of_today() -> None:
    """Rule: a war's name before a museum or a park is a place's."""
    shot = "Three people were shot in the Boer War Memorial park on Monday."

    assert [row.modality for row in figures(shot)] == ["asserted"]


def test_a_bomb_of_an_old_war_kills_today() -> None:
    """Rule: what a war has left is of the war, whom it kills is not."""
    bomb = "A bomb from the Second World War killed two boys on Monday."

    assert [row.modality for row in figures(bomb)] == ["asserted"]
    assert [row.modality for row in reading(bomb).events] == ["asserted"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"{CIVIL} The governor said 300 workers lost their lives in the mine.", [(300, "killed")]),
        ("The bishop said the church had lost 14 members when gunmen opened fire.", [(14, "killed")]),
        ("The church has lost 14 members in a year, the bishop said.", []),
    ],
)
def test_who_lost_their_lives_is_dead_in_any_article(text: str, told: list[tuple[int, str]]) -> None:
    """Rule: lives are lost in earnest, and a congregation's members under fire."""
    assert [(row.low, row.measure) for row in figures(text)] == told


@pytest.mark.parametrize(
    ("before", "modality"),
    [
        ("The bridge opened in 1975.", "asserted"),
        ("In 1990 a dam was built above Oso.", "asserted"),
        ("In 1944 the village was burned.", "historical"),
    ],
)
def test_who_dies_on_what_was_built_of_old_dies_today(before: str, modality: str) -> None:
    """Rule: a tale goes on about a year of old, but not after a sentence that only says how old a thing is."""
    assert [row.modality for row in figures(f"{before} Some 200 people were killed.")] == [modality]
