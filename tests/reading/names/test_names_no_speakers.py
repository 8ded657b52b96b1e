"""Words with a capital that are nobody: a town before "her spokesman said", bodies in numbers; what people run; a town's namesake."""

import pytest

from tests.reading.names_page import figures, people


@pytest.mark.parametrize(
    ("text", "nobody"),
    [
        ("The general left with 1,200 men from the northern garrison of Bandor, her spokesman said.", "Bandor"),
        ("Nine people died in Bandor, its mayor said.", "Bandor"),
        ("Unions condemned the plan on Monday. The plan was old.", "Unions"),
        ("Councils warned that the river was rising. The river was high.", "Councils"),
        ("Markt24 said that it would close 40 shops.", "Markt24"),
    ],
)
def test_a_place_or_a_body_that_speaks_or_stands_before_who_speaks_is_no_person(text, nobody):
    """No name of one man has a figure in it or is a body's plural."""
    assert nobody not in people(text)


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Ana Ruiz, his lawyer, said that he was well.", "Ana Ruiz", "lawyer"),
        ("Ana Ruiz, who runs a bakery near the bridge, wept.", "Ana Ruiz", "runs a bakery near the bridge"),
        ("Ana Ruiz, who runs the health ministry, wept.", "Ana Ruiz", "head of the health ministry"),
    ],
)
def test_who_runs_a_shop_is_the_head_of_nothing(text, name, role):
    """A ministry has a head; a bakery is told as the text tells it."""
    assert people(text)[name].role == role


def test_a_mayor_of_a_namesake_is_not_of_the_land_that_the_list_knows():
    """Chala of Peru, in a text that never names Tanzania."""
    text = "Peru mourned on Monday. Peru’s army has sent tents. Two people died in Chala, Mayor Ana Ruiz said."

    assert people(text)["Ana Ruiz"].affiliation != "Tanzania"


@pytest.mark.parametrize("verb", ["was pulled alive", "survived", "died", "had been buried"])
def test_how_old_a_child_is_counts_nobody(verb):
    """``a boy of nine was pulled alive from a cellar``."""
    found = figures(f"On Tuesday a boy of nine {verb} in a cellar in Torva after 23 hours.")

    assert not [figure for figure in found if figure.high == 9]


def test_a_group_of_nine_is_counted():
    """Only of one person the number is an age."""
    assert [figure.high for figure in figures("A group of nine died in a cellar in Torva.")] == [9]
