"""Claims that their own sentence rejects or calls a lie, who makes them, and who is seen, held or meant by a clause a phrase away."""

import pytest

from tests.reading.names_page import figures

UNTRUE = [
    ("The claim that 30 soldiers died is an invention.", ("denied", None)),
    (
        "The announcement that 190 soldiers had fallen and that the town had been taken is an invention from beginning to end.",
        ("denied", None),
    ),
    ("The ministry rejects the assertion of the union that 46 peasants were killed.", ("alleged", "the union")),
    ("The statement of the rebels that they hold 60 soldiers is false.", ("alleged", "the rebels")),
    ("The claim made on the radio by the rebels that 60 soldiers had been killed is a lie.", ("alleged", "the rebels")),
    ("The figure of 300 dead is a fabrication.", ("denied", None)),
    ("A claim that 12 tanks had burned was called a lie.", ("denied", None)),
    ("The miners called a claim that 12 tanks had burned a lie.", ("denied", None)),
    ("The miners called a report on the 12 tanks fair and said the peace was a lie.", ("asserted", None)),
    ("The announcement that 190 soldiers had fallen came on Monday.", ("asserted", None)),
    (
        "The statement said that 40 people were killed and that the reports of looting were false.",
        ("asserted", "the statement"),
    ),
    ("He rejected reports of a mutiny at the barracks, where 300 soldiers were wounded.", ("asserted", None)),
]


@pytest.mark.parametrize(("text", "wanted"), UNTRUE)
def test_a_claim_called_untrue_is_its_makers_or_nobodys(text, wanted):
    """Whoever makes it alleges it; one that nobody makes is denied."""
    assert [(figure.modality, figure.speaker) for figure in figures(text)] == [wanted]


def test_our_men_in_the_claim_of_another_are_the_bulletins():
    """The bulletin reports it in its own first person."""
    text = (
        "MINISTRY OF DEFENCE OF TUVARRA\n\nBulletin No. 9\n\n"
        "The announcement by the Front's leader, Dr Lemlem Tesfu, that 190 of our men had fallen is an invention."
    )
    last = figures(text)[-1]

    assert (last.low, last.holder, last.speaker) == (190, "Tuvarra", "Lemlem Tesfu")


WHO = [
    ("Our consul has seen 48 crew members from five boats, who are detained in the port.", [(48, "detained")]),
    ("The coroner has named 12 women from the village, who were killed in the raid.", [(12, "killed")]),
]


@pytest.mark.parametrize(("text", "wanted"), WHO)
def test_a_clause_behind_where_they_are_from_tells_what_befell_them(text, wanted):
    """The phrase between names no people of its own."""
    told = [(figure.low, figure.measure) for figure in figures(text) if figure.measure in ("detained", "killed")]

    assert told == wanted


def test_the_label_of_a_question_is_no_part_of_who_tells():
    """ "QUESTION: The Prime Minister spoke of 5,000": he does."""
    text = (
        "MS ORR: Good morning.\n\nQUESTION: The Prime Minister spoke on television of 5,000 reservists.\n\nMS ORR: No."
    )

    assert "QUESTION: The Prime Minister" not in {figure.speaker for figure in figures(text)}
