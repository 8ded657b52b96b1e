"""What a second sentence says of those of the first: their number rises, some fall, "they" are not "we", a crew is its craft's."""

import pytest

from tests.reading.names_page import figures

RISEN = [
    ("Police detained 120 demonstrators in Minsk. By evening the figure had risen to 300.", (300, "detained")),
    ("The flood left 1,200 people homeless. The number was expected to rise to 2,000.", (2000, "homeless")),
    ("The quake trapped 37 miners. On Monday their number fell to 12.", (12, "trapped")),
    ("Some 12,000 people fled the town. That figure could reach 20,000 by Friday, the UN said.", (20000, "displaced")),
]


@pytest.mark.parametrize(("text", "wanted"), RISEN)
def test_a_count_that_changes_is_of_those_counted_before(text, wanted):
    """ "The number" says of nothing else what it counts."""
    last = figures(text)[-1]

    assert (last.low, last.measure) == wanted


def test_a_count_keeps_its_place():
    """Nobody says that they are elsewhere now."""
    last = figures("The flood killed 12 people in Minsk. Three hours later the number had risen to 19.")[-1]

    assert (last.low, last.place) == (19, "Minsk")


UNRISEN = [
    "The flood killed 12 people in Minsk. The number of boats had risen to 19.",
    "The clashes killed 12 people. The party won 40 seats; the number rose to 45 after a recount.",
    "The clashes killed 12 people. Inflation is high, and the figure rose to 19 percent.",
]


@pytest.mark.parametrize("text", UNRISEN)
def test_another_number_that_changes_counts_no_dead(text):
    """Boats, seats and prices rise too."""
    assert [figure.low for figure in figures(text)] == [12]


HARMED = [
    ("Turkey has 300 marines in Minsk. Two were killed on Monday.", (2, "marines", "Turkey")),
    (
        "The mission has 5,200 peacekeepers in the country. At least 12 have been killed since May.",
        (12, "peacekeepers", "mission"),
    ),
    ("Turkey sent 300 soldiers against the rebels. Forty were killed.", (40, None, None)),
    ("Turkey has 300 marines in Minsk. Two villagers were killed.", (2, "villagers", None)),
]


@pytest.mark.parametrize(("text", "wanted"), HARMED)
def test_soldiers_counted_before_come_to_harm(text, wanted):
    """Unless somebody else is told of: then it may be they."""
    last = figures(text)[-1]

    assert (last.low, last.unit, last.holder) == wanted


WHOSE = [
    ("Troops of the Greek army crossed the river on Monday. There were 600 of them.", "Greece"),
    ("Greek troops crossed the river on Monday, 600 of them.", "Greece"),
    ("A Turkish contingent arrived in May. The contingent was later cut to 300.", "Turkey"),
    ("A Turkish warplane was shot down over Minsk. The pilot was captured and two airmen were killed.", "Turkey"),
    ("A Turkish fishing boat sank on Sunday. Nine crew members are missing.", None),
    ("“We still have 300 men on the ridge,” Turkey's defence minister, Ada Fenn, said.", "Turkey"),
]


@pytest.mark.parametrize(("text", "wanted"), WHOSE)
def test_whose_they_are_stands_in_the_sentence_before_or_with_who_speaks(text, wanted):
    """By the name at the force's noun, the craft of a crew, the officer who has the men."""
    assert figures(text)[-1].holder == wanted


def test_the_director_of_a_mine_has_no_force():
    """Men are soldiers in the mouth of an officer alone."""
    assert not figures("“We have 300 men on the site,” said Ada Fenn, the director of the Turkish mine.")


THEY = [
    ("“We fought all night. They lost 140 men,” Colonel Ilko Brenn of the Greek army said.", None),
    (
        "President Dan Orlo of Greece said Turkey had broken the truce. “They lost 140 men, and we lost nine,” he said.",
        "Turkey",
    ),
]


@pytest.mark.parametrize(("text", "wanted"), THEY)
def test_they_are_not_we(text, wanted):
    """Who says "we" of his own side says "they" of the other."""
    told = {figure.low: figure.holder for figure in figures(text)}

    assert told[140] == wanted
