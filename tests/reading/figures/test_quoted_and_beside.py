"""Quotation marks and phrases of time or place that stand between a verb and what it did."""

import pytest

from tests.reading.figures_page import read


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("It says they killed “more than 50 soldiers and policemen”.", [(50, "killed")]),
        ("The militia said that it had wounded “at least 30 soldiers”.", [(30, "wounded")]),
        ("The blast killed ‘at least 20 people’, he said.", [(20, "killed")]),
        ("He said that “12 soldiers” were killed.", [(12, "killed")]),
        (
            "Some 63 soldiers had died since the operation began on Saturday, along with 28 members of the guard.",
            [(63, "killed"), (28, "killed")],
        ),
        ("Ten aircraft were destroyed on the ground, along with 12 tanks.", [(10, "destroyed"), (12, "destroyed")]),
        ("Three soldiers were killed on Monday, along with 300 sheep.", [(3, "killed")]),
    ],
)
def test_what_was_done_holds_across_them(text, told):
    """The mark is no word; "along with" shares the verb past a time; beasts are nobody."""
    assert [(figure.low, figure.measure) for figure in read(text)] == told


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Some 5,000 troops advanced from the camp, 105 km (65 miles) to the east, and killed 300 fighters.", None),
        ("Some 5,000 soldiers are in the east.", "the east"),
        ("Some 5,000 soldiers are on the east coast.", "the east coast"),
        ("It sent 300 troops to the alliance's eastern flank.", "the alliance's eastern flank"),
        ("Norway promised 19 jets, the first six of them around New Year.", None),
    ],
)
def test_directions_are_places_only_where_somebody_is(text, place):
    """How far and in which direction a town lies tells of nobody."""
    assert {figure.place for figure in read(text)} == {place}


@pytest.mark.parametrize(
    "aside", [", most of them women,", ", according to the ministry,", " (a third of them women)", ", he said,", ""]
)
def test_a_place_holds_past_an_aside(aside):
    """Who they were and who says so part nothing."""
    (figure,) = read(f"More than 750 people{aside} have been killed in the town of Brod.")

    assert "Brod" in (figure.place or "")


@pytest.mark.parametrize("noun", ["terrorists", "“terrorists”", '"terrorists"', "‘terrorists’", "“armed terrorists”"])
def test_marks_around_a_word_are_no_words(noun):
    """They only say whose word it is."""
    (figure,) = read(f"The army killed 12 {noun} in the raid.")

    assert (figure.low, figure.measure) == (12, "killed")


@pytest.mark.parametrize("day", ["on Monday", "yesterday", "late on Monday", "earlier today", "now"])
def test_a_day_between_the_verb_s_parts_parts_nothing(day):
    """``were on Monday killed``, as the papers of South Asia write."""
    (figure,) = read(f"Twelve soldiers were {day} killed in the raid.")

    assert (figure.low, figure.measure) == (12, "killed")
