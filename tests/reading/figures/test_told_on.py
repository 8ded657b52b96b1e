"""What a second sentence says of those of the first: their number rises, some fall, "they" are not "we", a crew is its craft's."""

import pytest

from tests.reading.names_page import figures

RISEN = [
    ("Police detained 120 demonstrators in Minsk. By evening the figure had risen to 300.", (300, "detained")),
    ("The flood left 1,200 people homeless. The number was expected to rise to 2,000.", (2000, "homeless")),
    ("The quake trapped 37 miners. On Monday the number fell to 12.", (12, "trapped")),
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
    "The clashes killed 12 people. Rescuers were sent in. On Monday their number fell to 9.",
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


ASIDE = [
    (
        "She said six people, four of them from one family, had drowned on Saturday when a boat capsized.",
        [(6, "killed"), (4, "killed")],
    ),
    ("Nine soldiers, at least two of them from one village, have been killed.", [(9, "killed"), (2, "killed")]),
    ("Officials said more than 9,000 of its 25,000 inhabitants had left since Friday.", [(9000, "displaced")]),
    ("The company said 40 of its 300 workers had left since Friday.", []),
    ("Eleven people have burns, the hospital said.", [(11, "wounded")]),
]


@pytest.mark.parametrize(("text", "wanted"), ASIDE)
def test_what_befalls_the_many_is_told_behind_a_part_of_them(text, wanted):
    """One family is no victim; workers who leave a firm have not fled."""
    assert [(figure.low, figure.measure) for figure in figures(text)] == wanted


NOT_THEIRS = [
    ("Belarus claimed that 200,000 troops and 100 warplanes had been massed against it.", [None, None]),
    ("What is new is 24 helicopters, which have been on the airfield since Monday.", [None]),
    ("The Turkish navy has flown in six jets from Iwakuni, Japan.", ["Turkey"]),
    ("The bloc sent 900 soldiers from Dorvia, Japan and Italy.", [None]),
]


@pytest.mark.parametrize(("text", "wanted"), NOT_THEIRS)
def test_whose_they_are_not(text, wanted):
    """Not those of whom they threaten, of "what", of the land a town is in."""
    assert [figure.holder for figure in figures(text)] == wanted


LEAVING = [
    ("150 Nepali soldiers had left Bangui for Bria on Sunday.", "moved"),
    ("150 Nepali soldiers have left the country for the first time.", "withdrawn"),
]


@pytest.mark.parametrize(("text", "wanted"), LEAVING)
def test_who_leaves_for_another_place_moves(text, wanted):
    """A time is no place to go to."""
    assert figures(text)[0].status == wanted


def test_a_side_s_dead_lend_it_to_no_soldiers_beside_them():
    """Soldiers who are arrested beside dead mutineers are nobody's by that."""
    told = figures("He said that two mutineers had been killed and seven soldiers arrested.")

    assert [(row.low, row.holder) for row in told] == [(2, "mutineers"), (7, None)]


def test_the_number_who_have_left_where_they_live_is_told():
    """Members who leave a club are not displaced."""
    assert figures("The number of people who have left Minsk has grown to 3,000.")[-1].measure == "displaced"
    assert not figures("The number of members who have left the club has grown to 3,000.")


RUINS = [
    ("The governor puts the number of destroyed homes at 1,120.", [(1120, "destroyed", "homes")]),
    ("The number of damaged schools has risen to 40.", [(40, "damaged", "schools")]),
    ("The number of open schools has risen to 40.", []),
    ("Fifteen people were killed. Four of those named were alive.", [(15, "killed", "people")]),
]


@pytest.mark.parametrize(("text", "wanted"), RUINS)
def test_ruins_in_a_label_and_the_living_among_the_dead(text, wanted):
    """The word before the thing says what befell it; who is alive is no dead."""
    assert [(row.low, row.measure, row.unit) for row in figures(text)] == wanted
