"""Some of those who were counted before: told as a part of that count and not as a count of its own."""

import pytest

from tests.reading.names_page import figures


def parts(text: str) -> list[tuple[float | None, float | None]]:
    """(number, of which whole) of every figure but the first."""
    return [(figure.low, figure.part_of) for figure in figures(text)[1:]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The flood in Osterby killed 60 people. Among the dead were 12 children.", [(12, 60)]),
        ("The flood in Osterby killed 60 people. The dead include 7 nurses and 2 doctors.", [(7, 60), (2, 60)]),
        ("The flood in Osterby killed 60 people. The victims included 14 children.", [(14, 60)]),
        ("The flood in Osterby killed 60 people. Eight of the dead were from one family.", [(8, 60)]),
        ("The flood in Osterby killed 60 people. At least 9 firefighters were among the dead.", [(9, 60)]),
        ("The flood in Osterby killed 60 people. Nine firefighters were among those killed.", [(9, 60)]),
        ("The toll of the flood in Osterby rose to 60. The toll includes 5 rescue workers.", [(5, 60)]),
        ("The blast injured 80 people. Fifteen of the injured are children.", [(15, 80)]),
        ("The blast injured 80 people. The injured include 15 children.", [(15, 80)]),
        ("Police arrested 300 people. Those detained include 20 students.", [(20, 300)]),
        ("The storm killed 40 people. It tore off roofs. Six of the dead were sailors.", [(6, 40)]),
        ("The blast in Torvik killed 30 people, including 3 officers.", [(3, 30)]),
        ("The blast killed 30 people, 12 of whom were children.", [(12, 30)]),
    ],
)
def test_some_of_those_told_before_are_a_part_of_them(text, expected):
    """The text says "of the dead", "among the dead", "the dead include"."""
    assert parts(text) == expected


def test_the_harm_of_the_whole_makes_its_part_one_of_the_harmed():
    """ "Fifteen of the 48 killed" are of 48 dead; of 48 pilgrims who were not all killed they are none."""
    of_dead = figures("Fifteen of the 48 killed were pilgrims.")
    of_pilgrims = figures("Fifteen of the 48 pilgrims were killed.")

    assert [figure.part_of for figure in (*of_dead, *of_pilgrims)] == [48, None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The flood killed 60 people. In Marsk 12 people were injured.", [(12, None)]),
        ("The flood killed 60 people. Cholera killed 12 children.", [(12, None)]),
        ("The blast killed 8 people. Among the dead were 12 children.", [(12, None)]),
        ("The flood killed 60 people. The injured include 15 children.", [(15, None)]),
        ("Some 90 died in Lorn and 60 in Marsk. Eight of the dead were sailors.", [(60, None), (8, None)]),
        ("The crash killed 44 people. The victims were 38 passengers and 6 crew.", [(38, None), (6, None)]),
    ],
)
def test_what_is_of_another_count_is_no_part(text, expected):
    """Another harm, a larger number, two wholes."""
    assert parts(text) == expected
