"""Strengths told side by side: services, brigades with men each, exercises, mutineers "of whom there may be 700", who report when called."""

import pytest

from tests.reading.figures_page import read

TOLD = [
    ("The navy has 2,100, the air force 1,700.", (1700, "strength", "air force")),
    ("It keeps six brigades on the border, each with some 3,500 men.", (3500, "strength", "men")),
    ("They speak of an exercise with 5,000 participants.", (5000, "strength", "participants")),
    ("The mutineers, of whom there may be 700, have the radio.", (700, "strength", "mutineers")),
    ("Every year 6,500 conscripts are called up, but barely 4,000 report.", (4000, "strength", "conscripts")),
    ("Lomar has 900 soldiers there. Kesh will send 120 to replace them.", (120, "strength", "soldiers")),
    ("Pictures show 340 tanks, 120 guns and more than 2,000 lorries.", (2000, "equipment", "lorries")),
    ("The raiders left behind 14 of their own dead.", (14, "killed", None)),
    ("The pirates hold 71 seamen.", (71, "captured", "seamen")),
]


@pytest.mark.parametrize(("text", "row"), TOLD, ids=[text[:35] for text, _ in TOLD])
def test_the_last_number_of_each_text_is_told(text, row):
    """What stands around the number says what it counts."""
    told = read(text)[-1]

    assert (told.low, told.measure, told.unit) == row


OTHERS = [
    "They speak of a race with 5,000 participants.",
    "It keeps six schools in the valley, each with some 350 men.",
    "The guests, of whom there may be 700, have the hall.",
    "The navy has a hall; the police 1,700 chairs.",
    "The town counted its 900 sheep twice.",
]


@pytest.mark.parametrize("text", OTHERS, ids=[text[:35] for text in OTHERS])
def test_races_schools_and_guests_are_no_force(text):
    """The same grammar of other things tells nothing."""
    assert read(text) == []


def test_losses_go_on_behind_a_label_of_time():
    """What was lost since the start of a war stands in the next sentence; who is deployed somewhere was not lost."""
    text = "Enemy losses over 24 hours: 640 personnel, 9 tanks. {}: 61,300 personnel."

    assert read(text.format("Since the start of the war"))[-1].measure == "casualties"
    assert read(text.format("In the south"))[-1].measure == "strength"


MORE = [
    ("Scouts gave the garrison 2,000; it turned out to have 800.", [2000, 800]),
    ("Kesh has 2,300 soldiers there. Two thirds fight, so roughly 1,500.", [2300, 1500]),
    ("The fort has 800 soldiers. On Saturday 300 of these tried to break out.", [800, 300]),
    ("Some 80 men on motorcycles stormed the post.", [80]),
]


@pytest.mark.parametrize(("text", "values"), MORE, ids=[text[:30] for text, _ in MORE])
def test_given_garrisons_shares_attempts_and_raiders(text, values):
    """A garrison is given a number, a share is reckoned, soldiers try something, men storm a post."""
    assert [figure.low for figure in read(text)] == values


def test_another_300_are_no_helicopters_of_a_dozen():
    """A further number counts those of its own size."""
    told = read("It sent 150 soldiers and a dozen helicopters. The army could spare another 300.")

    assert told[-1].unit == "soldiers"
    assert read("The court said 300 men were tried for theft.") == []


def test_rivals_claims_answer_losses():
    """A side's claim takes up the losses that the other side told."""
    told = read("The ministry put its losses at nine. The rebels claimed 23.")

    assert [(figure.low, figure.measure) for figure in told] == [(9, "casualties"), (23, "casualties")]


def test_all_but_a_few_counts_nobody_harmed():
    """Those excepted are the only ones to whom it did not happen."""
    assert read("At the bridge all but five were shot.") == []


def test_one_more_thing_without_a_number_parts_no_list():
    """A list of losses goes on behind a single vehicle; a sentence of its own does not."""
    told = read("The enemy lost two tanks, a Bradley fighting vehicle and six trucks.")

    assert [(figure.low, figure.measure) for figure in told] == [(2, "destroyed"), (6, "destroyed")]
    assert len(read("The enemy lost two tanks, a minister said and six trucks came.")) == 1


def test_what_is_there_of_an_authorised_strength_is_no_plan():
    """The promise belongs to the whole; a label of police counts a force."""
    told = read("Troop strength: 11,842 of an authorized 13,000. Police: 1,190.")

    assert [(figure.low, figure.modality) for figure in told] == [
        (11842, "asserted"),
        (13000, "planned"),
        (1190, "asserted"),
    ]
