"""Numbers that nobody has, had for long, or says: wants, former strengths, captives set free, questions, lists of losses."""

import pytest

from tests.reading.figures_page import read, skipped


def told(text: str, **given) -> list[tuple]:
    """(high or low, measure, status, modality) of each figure."""
    found = read(text, **given)
    return [(figure.high or figure.low, figure.measure, figure.status, figure.modality) for figure in found]


WANTED = [
    ("The front needs 12,000 riflemen and 40 tanks.", {12000: "requested", 40: "requested"}),
    ("The brigade is short of 900 soldiers.", {900: "requested"}),
    ("Officials admit a shortfall of 6,000 conscripts.", {6000: "requested"}),
    ("The commander asked for 80 howitzers.", {80: "requested"}),
    ("Another 3,000 peacekeepers are needed.", {3000: "requested"}),
    ("The corps is 2,000 soldiers short.", {2000: "requested"}),
    ("Kesh asked the council to raise the ceiling to 16,500 soldiers.", {16500: "requested"}),
    ("She pleads for a presence of 800 soldiers.", {800: "requested"}),
    ("She asked her guests to come to the base of 800 soldiers.", {800: "present"}),
    ("Just short of 900 soldiers hold the bridge.", {900: "present"}),
    ("The army, which needs money, has 12,000 soldiers.", {12000: "present"}),
]


@pytest.mark.parametrize(("text", "statuses"), WANTED, ids=[text[:30] for text, _ in WANTED])
def test_what_is_needed_or_lacking_is_not_told_as_being_there(text, statuses):
    """A want is a request; a need of other things does not touch the strength beside it."""
    assert {figure.high or figure.low: figure.status for figure in read(text)} == statuses


FORMER = [
    ("At its height the movement had 40,000 fighters.", "historical"),
    ("The corps, once 70,000 strong, guards a road.", "historical"),
    ("The air force used to have 300 warplanes.", "historical"),
    ("The force peaked at 9,000 soldiers.", "historical"),
    ("The state had 500 tanks before the war.", "historical"),
    ("Once 40,000 soldiers are there, the city will be closed.", "asserted"),
    ("The army has 8,000 soldiers at the peak.", "asserted"),
    ("The town had 500 soldiers.", "asserted"),
]


@pytest.mark.parametrize(("text", "modality"), FORMER, ids=[text[:30] for text, _ in FORMER])
def test_a_strength_of_former_days_is_in_the_past(text, modality):
    """Heights, "once" before a verb of having, "used to": no strength of today; "once" before a clause is "when"."""
    assert [figure.modality for figure in read(text)] == [modality]


def test_whom_rescuers_save_are_brought_to_safety():
    """Rescue after being trapped is told as rescue; the dead who are found are none."""
    assert told("Four miners were rescued after being trapped for a day.") == [(4, "evacuated", None, "asserted")]
    assert told("Firemen saved 14 people from the hotel.") == [(14, "evacuated", None, "asserted")]
    assert told("Two of those rescued were wounded.") == [(2, "wounded", None, "asserted")]


def test_a_question_asserts_no_number_but_its_answer_does():
    """What an interviewer asks is not said by him; the answer may be a bare number that points back."""
    found = read("QUESTION: Have 60 civilians been killed?\n\nMINISTER VOSS: I confirm 14.")

    assert [(figure.high, figure.measure) for figure in found] == [(14, "killed")]
    assert skipped("Did 300 soldiers die?") == {"300 soldiers": "asked, not said"}
    assert told("Who shot the 300 soldiers?")


def test_an_asker_may_report_what_others_say():
    """A turn that asks tells the words of others as theirs."""
    found = read(
        "QUESTION: The rebels say 22 sailors died. Why?\n\nMINISTER VOSS: No.",
        says=[("22 sailors died", None, "The rebels")],
    )

    assert [(figure.high, figure.speaker) for figure in found] == [(22, "The rebels")]


def test_points_under_a_heading_of_losses_are_lost():
    """The line above a list says what befell what its points count; a heading of contributors does not."""
    losses = "Losses over the past day:\n- 1,110 soldiers\n- 12 tanks\n- 3 helicopters\n"
    numbered = "5. The estimated losses of the enemy amount to:\n• tanks – 412;\n• helicopters – 41.\n"

    assert [row[:2] for row in told(numbered)] == [(412, "destroyed"), (41, "destroyed")]
    assert [row[:2] for row in told(losses)] == [(1110, "casualties"), (12, "destroyed"), (3, "destroyed")]
    assert [row[:2] for row in told("Contributions to date:\n- 400 soldiers\n- 12 tanks\n")] == [
        (400, "strength"),
        (12, "equipment"),
    ]


APART = [
    ("The fever struck 9,800 children, of whom 212 have died.", {212}),
    ("The storm cut power to 14,000 customers and killed eight.", {8}),
    ("A gale killed 40 people, of whom 12 were children, and felled trees.", {40, 12}),
    ("The rebels admit to 45 deaths.", {45}),
]


@pytest.mark.parametrize(("text", "killed"), APART, ids=[text[:30] for text, _ in APART])
def test_a_verb_kills_only_those_it_is_said_of(text, killed):
    """What befalls a part or the object of the next verb did not befall the whole."""
    assert {figure.high for figure in read(text) if figure.measure == "killed"} == killed


def test_scales_piled_on_each_other_are_no_number():
    """ "A million billion" is silent; "a hundred thousand" is a number."""
    assert not told("A million billion people fled. Some 3 thousand million people fled.")
    assert [row[0] for row in told("A hundred thousand people fled.")] == [100000]


def test_who_lives_in_a_town_is_no_force_that_took_it():
    """A town's people stay its people whatever the sentence says next."""
    assert not told("Rebels took this city of one million on Monday.")
    assert not told("The army has left a town of 40,000 near the border.")


def test_what_somebody_will_only_say_is_no_plan():
    """ "Will only say" says it now."""
    found = read("The mayor will only say that 40 soldiers came. The ministry would only confirm 12 dead.")

    assert [(figure.high, figure.modality) for figure in found] == [(40, "asserted"), (12, "asserted")]
