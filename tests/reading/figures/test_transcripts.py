"""Answers in a parliament or on the radio: who tells all sentences of a turn, and what he or who asks him counts."""

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
