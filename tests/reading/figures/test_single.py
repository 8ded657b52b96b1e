"""One person's harm told without a number."""

import pytest

from tests.reading.figures_page import read

TOLD = [
    ("A woman died when the wall fell.", [(1, "killed", "woman")]),
    ("A child was wounded by shrapnel.", [(1, "wounded", "child")]),
    ("Raiders stormed the post, killing a policeman.", [(1, "killed", "policeman")]),
    ("The mission told of the death of a peacekeeper.", [(1, "killed", "peacekeeper")]),
    ("A cook and a guard were killed.", [(1, "killed", "guard")]),
    ("A nurse and a driver were killed.", [(1, "killed", "nurse"), (1, "killed", "driver")]),
    ("A guard and three civilians died.", [(1, "killed", "guard"), (3, "killed", "civilians")]),
    ("A soldier was killed and two others were wounded.", [(1, "killed", "soldier"), (2, "wounded", None)]),
    ("One death was recorded in Brod.", [(1, "killed", "death")]),
    ("Four men, including a guard shot in his hut, were killed.", [(4, "killed", "men"), (1, "killed", "guard")]),
]


@pytest.mark.parametrize(("text", "wanted"), TOLD)
def test_one_person_killed_or_wounded_counts_one(text, wanted):
    """Short reports tell a single death with an article: its verb stands at the noun."""
    found = [(figure.low, figure.measure, figure.unit) for figure in read(text)]

    assert set(wanted) <= set(found)


@pytest.mark.parametrize(
    "text",
    [
        "A soldier said the wounded were safe.",
        "A sniper shot dead the envoy.",
        "A killed switch stopped the train.",
        "A doctor told reporters that nobody died.",
        "A driver and the dead were found.",
        "A person can be killed by this snake.",
        "The king, a widower, died.",
        "A soldier killed the lights.",
    ],
)
def test_doers_tellers_and_appositions_are_no_victims(text):
    """Who shoots, tells or is only described is not counted."""
    assert read(text) == []
