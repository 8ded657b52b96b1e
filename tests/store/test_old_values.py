"""Numbers that a sentence tells as those of before."""

import pytest

from store.old_values import is_old, told_before
from store.steps import step, step_of
from tests.store.judged import dead
from tests.store.test_developments_before import told


def cut(sentence):
    """The words before the number that stands in brackets, and those from it on."""
    before, _, behind = sentence.partition("[")
    return before, behind.replace("]", "", 1)


@pytest.mark.parametrize(
    "sentence",
    [
        "On Sunday evening she had spoken of [70].",
        "It had at first reported [nine] deaths.",
        "The agency had previously put the number of missing at [40].",
        "The mayor, who on Tuesday had given [12] as the number of dead, did not explain it.",
        "A day earlier the ministry had counted [310] homes.",
        "The toll on Friday night had stood at [18].",
        "That is twice an earlier figure of [six].",
        "The army's previous estimate, [400], was widely doubted.",
        "There are 31 of them, compared with [26] last week.",
        "The dead now number 90, up from [84].",
        "The number of trucks burnt is 7, not [nine].",
        "That is half of the [30] first reported.",
        "It had been estimated at [6.4] by another institute.",
        "The office now counts 27 dead; yesterday it was [19].",
        "There are 2,300 of them by now, on Tuesday they were [900].",
        "The ward has 61 beds taken, and last week the number was [14].",
        "The toll rose to 27, a few hours after she had given a figure of [19].",
        "Hurt: 31 ([44] yesterday).",
        "61,000 people affected in Varenia (bulletin no. 2: [48,000]).",
        "Dead: 40 (previous bulletin: [33]).",
        "Hurt: 12 (was [9]).",
        "Deaths in Kessan: 19 (the council, revised from [22]).",
        "The number of deaths told on the night of 4 May ([22]) is corrected to 19.",
        "The toll, put at [22], has been lowered to 19.",
        "The number had risen to 52 from [34], with new deaths in the hills.",
    ],
)
def test_a_number_of_before_is_told_as_one(sentence):
    """Rule: what was said before is told in the pluperfect with its time, or beside the new number."""
    assert is_old(*cut(sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "The hospital had admitted [13] people.",
        "The ministry said on Monday that clinics had reported [23] deaths.",
        "He said the number of injured had reached [40].",
        "The agency raised its earlier figure of 20 to [35].",
        "It revised its previous estimate to [35].",
        "Rebels had earlier killed [12] soldiers near the dam.",
        "Six people died, as first reported by the radio, and [nine] were hurt.",
        "Not fewer than [14] people died.",
        "On Monday [12] people died.",
        "Yesterday [12] soldiers were killed at the gate.",
        "On Tuesday the army had [900] men there.",
        "She said it was [nine] degrees in the hall.",
        "Nine were killed in the town, not far from the [two] bridges.",
        "The previous government sent [300] soldiers.",
        "Hours after the army had left, [12] people were found dead.",
        "Deaths: 38 (hospitals: [41]).",
        "Fever: 12 cases ([7] confirmed).",
        "Deaths: 38 (Kessan: [10]).",
        "They moved 40 people to [12] villages.",
        "The [52] dead are reduced to a number.",
        "The families moved to 12 tents from [three] villages.",
    ],
)
def test_what_is_only_told_of_the_past_is_no_old_number(sentence):
    """Rule: reported speech and what happened before are news as before; so is a number that an old one is raised to."""
    assert not is_old(*cut(sentence))


@pytest.mark.parametrize(
    ("behind", "by"),
    [
        ("26, four more than the ministry had given on Monday.", 4),
        ("Nine people died, two more than first reported.", 2),
        ("33 bodies lie there, 12 fewer than a day earlier.", -12),
        ("88 dead, three more than on Thursday.", 3),
        ("88 dead, twenty-one more than yesterday.", 21),
        ("34 people died, three more than the state has counted.", 0),
        ("300 soldiers, more than last year.", 0),
        ("12 houses, more than in any village.", 0),
    ],
)
def test_how_many_more_is_told_of_what_was_said_before(behind, by):
    """Rule: "more than" what was said before gives the old number; more than another counts is a dispute."""
    assert step(behind) == by


def test_a_cut_of_a_long_sentence_is_no_beginning():
    """Rule: only the last words before a number are read, and their first is not the sentence's first."""
    long = "many words of no number " * 20

    assert is_old(f"{long}, who on Tuesday had given ", "12 as the number of dead")
    assert not is_old(f"{long} Its toll grew{' slowly' * 40} and ", "12 died")


@pytest.mark.parametrize(
    ("sentence", "number", "before"),
    [
        ("84,000 people live in camps, up from 51,000 on Sunday.", "84,000", {51000}),
        ("It raised the number of drowned from 33 to 38.", "38", {33}),
        ("It lowered the count from about ninety people to at least 79.", "79", {90}),
        ("Buses took 38 people from 12 towns to safety.", "38", set()),
        ("People from 12 towns came to 38 camps.", "38", set()),
    ],
)
def test_a_sentence_names_the_number_before(sentence, number, before):
    """Whether or not it was read as a figure: what grew "from 33 to 38" stood at 33; places and towns are nothing of before."""
    assert told_before(told(sentence, number, dead(38))) == before


@pytest.mark.parametrize(
    ("sentence", "measure", "by"),
    [
        ("38 cases and 17 deaths, two cases and one death more than on Thursday night.", "infected", 2),
        ("38 cases and 17 deaths, two cases and one death more than on Thursday night.", "killed", 1),
        ("It is at 37, with 15 deaths, five cases more than the day before.", "infected", 5),
        ("It is at 37, with 15 deaths, five cases more than the day before.", "killed", 0),
        ("38 houses, two more than on Thursday.", "infected", 0),
    ],
)
def test_of_which_of_two_counts_so_many_are_more(sentence, measure, by):
    """Rule: "two cases and one death more" tells of each count its own step."""
    assert step_of(sentence, measure) == by


@pytest.mark.parametrize(
    ("before", "behind", "old"),
    [
        ("214 cases were treated on Thursday, against ", "77 on Wednesday.", True),
        ("He is left with about 2,000 men, against the ", "3,000 of Monday.", True),
        ("The number of infected nurses goes from ", "seven to six.", True),
        ("They fought with 200 men, against ", "300 of the other side.", False),
        ("Help came from ", "seven towns.", False),
    ],
)
def test_a_number_set_against_the_new_one_is_of_before(before, behind, old):
    """Rule: what another day is held against, and what a count goes from, is the value of before."""
    assert is_old(before, behind) is old
