"""Speakers whom no reporting verb names by himself."""

import pytest

from tests.reading.claims_page import said


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("In Oslo, as one nurse put it, “everybody knows somebody.”", "one nurse"),
        ("The plan drew the scorn of President Ilka Varro: “There is only one side.”", "Ilka Varro"),
        ("President Ilka Varro was angry. “Houses can be rebuilt,” the politician said.", "Ilka Varro"),
        ("President Ilka Varro spoke first. “Never again,” the president said.", "Ilka Varro"),
        ("Mayor Ilka Varro complained. “I wrote to Minister Jan Kato,” he said.", "Ilka Varro"),
        ("“We dig and dig,” one of his sergeants says.", "one of his sergeants"),
        ("“They burned the carts,” said a nun.", "a nun"),
        ("“Not one,” President Ilka Varro stated.", "Ilka Varro"),
    ],
)
def test_a_speaker_is_told_by_what_stands_near(text, speaker):
    """A colon, “as X put it”, a description of the one just named, a common noun."""
    assert [who for who, kind, _ in said(text) if kind == "direct"] == [speaker]


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("President Ilka Varro met Minister Jan Kato. “No,” the ambassador said.", {"Ilka Varro", "Jan Kato"}),
        ("Ann Lee told President Ilka Varro: “You must go now.”", {"Ilka Varro"}),
        ("“They took her shoes,” her brother and lawyer told Reuters. Ilka Varro was there.", {"Ilka Varro"}),
    ],
)
def test_a_description_that_fits_nobody_stays_unresolved(text, wrong):
    """Silence is better than a wrong name."""
    assert not {who for who, kind, _ in said(text) if kind == "direct"} & wrong


def test_an_explainer_that_answers_its_own_questions_quotes_nobody():
    """“Q:” and “A:” alone are a newsroom's form; with a name among the turns they are a transcript."""
    explainer = "Q: Who is on the list?\n\nA: It names 43 officials.\n\nQ: Will it help?\n\nA: Nobody knows yet.\n"
    transcript = "Q: Who is on the list?\n\nVARRO: We name 43 officials.\n\nQ: Will it help?\n\nVARRO: We think so.\n"

    assert [one for one in said(explainer) if one[1] == "direct"] == []
    assert len([one for one in said(transcript) if one[1] == "direct"]) == 4
