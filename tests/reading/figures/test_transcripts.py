"""Answers in a parliament or on the radio: who tells all sentences of a turn, and what he or who asks him counts."""

import pytest

from tests.reading.names_page import figures
from tests.reading.test_layout import kinds

ANSWERS = """House of Assembly of Tavira

Question 12, from Mr Paulo Andrade (Labour): How many soldiers are in Elvas?

Colonel Marta Quintela, Minister of the Interior: There are 2,300 soldiers in Elvas. Eleven soldiers have been killed since January.

Question 13, from the same Member: Has help been sent?

Colonel Quintela: Six of our helicopters have flown 400 soldiers to the dam.
"""


def test_a_minister_answers_with_all_sentences_of_his_turn():
    """A name with its office before a colon opens a turn where others are."""
    told = figures(ANSWERS)

    assert {figure.speaker for figure in told} == {"Marta Quintela"}
    assert {(figure.low, figure.measure) for figure in told} >= {(2300, "strength"), (11, "killed"), (400, "strength")}


def test_a_name_with_its_trade_and_a_verb_before_a_colon_is_prose():
    """ "Lena Orr, a nurse in Brod, had one wish: …" is told by the writer, between notes with a colon too."""
    text = "Note: The names are changed.\n\nLena Orr, a nurse in Brod, had one wish: That they leave.\n\nUpdate: The road is open."

    assert [kind for kind, line in kinds(text) if line.startswith("Lena")] == ["paragraph"]


def test_who_asks_may_say_what_his_side_lost():
    """A number that is only asked for is nobody's; "our sailors" are his who asks."""
    head = "MR. PRICE: Good afternoon.\n\n"
    told = figures(
        head
        + "Q (Corvan State Television): Your ships rammed a boat and five of our sailors were wounded. Why?\n\nMR. PRICE: No."
    )

    assert [(figure.low, figure.measure) for figure in told] == [(5, "wounded")]
    assert figures(head + "Q (Corvan State Television): Are 500 of their sailors there?\n\nMR. PRICE: No.") == []


def test_he_is_not_who_speaks():
    """Nobody calls himself "he" in his own turn."""
    text = (
        "PRESENTER: Their spokesman, Aldo Brandt, has shown a picture.\n\n"
        "GENERAL VORN: I have seen it. We took his camp with 40 of his fighters dead.\n\nPRESENTER: General Petar Vorn of the Kestran army, thank you."
    )

    assert "Kestra" not in {figure.holder for figure in figures(text)}


def test_what_is_asked_of_somebody_is_requested():
    """Whom one asks may stand between the verb and "for"."""
    told = figures("Kesh has asked the President of the Republic of Lomar for 400 soldiers.")

    assert [(figure.low, figure.status) for figure in told] == [(400, "requested")]


ASKED = """PRESENTER: With us is General Petar Vorn of the Kestran army. How strong are they, in your opinion?

GENERAL VORN: In the rainy season we thought 6,000. Now I would say between 3,500 and 4,000, with perhaps 1,200 who have been properly trained. They have drones, small ones, about 50 of them.

PRESENTER: Thank you, General Petar Vorn.
"""


def test_an_estimate_answers_how_strong_they_are():
    """What was thought then is past, what he would say now is no plan, and none of it is his own army's."""
    told = {figure.low: figure for figure in figures(ASKED)}

    assert set(told) == {6000, 3500, 1200, 50}
    assert told[6000].modality == "historical"
    assert told[3500].modality == "asserted"
    assert told[50].unit == "drones"
    assert "Kestra" not in {figure.holder for figure in told.values()}


WERE = [
    ("“I was there with a shotgun,” says Ivo Marr. “We were perhaps 200.”", [200]),
    ("“There were maybe 60 of us, with spears and old rifles,” said the chief.", [60]),
    ("“We were forty in the cellar when the guns began,” said Mara Lund, a baker.", []),
    ("“We were 30 at the table,” said Mara Lund.", []),
]


@pytest.mark.parametrize(("text", "wanted"), WERE)
def test_who_bore_arms_tells_how_many_they_were(text, wanted):
    """Guests and people in a cellar are no force."""
    assert [figure.low for figure in figures(text) if figure.measure == "strength"] == wanted


def test_a_number_that_another_said_is_his_within_a_quotation():
    """The speaker only repeats it."""
    told = figures("“I was there with a shotgun,” says Ivo Marr. “We were perhaps 200. The government said 2,000.”")

    assert [(figure.low, (figure.speaker or "").lower()) for figure in told] == [
        (200, "ivo marr"),
        (2000, "the government"),
    ]


ADMITTED = [
    ("Forty of their fighters were killed and 18 gave themselves up. The Union admits to nine.", (9, "killed")),
    ("The ministry says that five guards were kidnapped; the group claims to hold 14.", (14, "captured")),
]


@pytest.mark.parametrize(("text", "wanted"), ADMITTED)
def test_a_bare_number_that_is_admitted_is_of_the_dead_and_one_held_of_captives(text, wanted):
    """All that is said is a number."""
    last = figures(text)[-1]

    assert (last.low, last.measure) == wanted
