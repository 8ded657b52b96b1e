"""What an office sets right in its own words: the value before and the false one are told as such, and nobody corrects another's count."""

import pytest

from store.old_values import not_so, told_before
from store.wrong_values import is_called_wrong
from tests.store.test_observe import figure, seen_in
from tests.store.test_told_again import figures, told

MINERS = "Miners held in Tarn\nThe Interior Ministry of Varenia said 40 miners were detained at the Oso pit in Tarn on Monday."


@pytest.mark.parametrize(
    ("before", "text", "expected"),
    [
        (
            "Cholera in Ost\nForty-one people have died of cholera in Ost, the Ministry of Health said.",
            "Cholera in Ost\nThe Ministry of Health revises its count of deaths from cholera in Ost to 29. The figure of 41 given on Monday was due to a double entry.",
            ("CORRECTED", 41, 29),
        ),
        (
            "Ferry Ardent sinks off Port Sel\nNineteen people died when the ferry Ardent sank off Port Sel, the coast guard said.",
            "Ferry Ardent sinks off Port Sel\nThe coast guard revises the number of dead of the ferry Ardent off Port Sel to 17, from nineteen.",
            ("CORRECTED", 19, 17),
        ),
        (
            "Ferry Ardent sinks off Port Sel\nNineteen people died when the ferry Ardent sank off Port Sel.",
            "Ferry Ardent sinks off Port Sel\nSeveral people died when the ferry Ardent sank off Port Sel. (Corrects number of dead to 16; an earlier version said nineteen.)",
            ("CORRECTED", 19, 16),
        ),
    ],
)
def test_a_revision_in_words_corrects_the_value_before(tmp_path, before, text, expected):
    """Rule: an office's own number that it revises is CORRECTED from the old value, and the false one is not told as new."""
    found = figures(told(tmp_path, before, text))

    assert expected in found
    assert not [one for one in found if one[2] == expected[1] and one[0] in ("NEW", "CHANGED", "CONTRADICTED")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Miners in Tarn\nThe Interior Ministry of Varenia said it had detained 26 miners at the Oso pit in Tarn and not 40, as announced on Monday.", "CORRECTED"),
        ("Miners in Tarn\nThe Miners' Union of Varenia said 26 miners were detained at the Oso pit in Tarn and not 40, as the Interior Ministry had it.", "CONTRADICTED"),
    ],
)  # fmt: skip
def test_only_its_own_number_is_corrected(tmp_path, text, expected):
    """Rule: "26 and not 40" of who told the 40 corrects it; of another it disputes it."""
    found = figures(told(tmp_path, MINERS, text), "detained")

    assert (expected, 40, 26) in found


@pytest.mark.parametrize(
    ("sentence", "old"),
    [
        ("The ministry put its losses at 11 killed, from three.", 3),
        ("Cases in Sedlin have gone up to 112, from 37.", 37),
        ("The office counts 9 dead, from about 14 on Monday.", 14),
    ],
)
def test_from_right_behind_a_number_tells_the_one_before(sentence, old):
    """Rule: "11 killed, from three" tells the value before."""
    word = "11" if "11 k" in sentence else "112" if "112" in sentence else "9"
    claim = seen_in(sentence, figure(sentence, sentence, word, int(word)))[0].claim

    assert old in told_before(claim)


@pytest.mark.parametrize(
    "sentence",
    [
        "The army freed 11 people, from three villages.",
        "There were 11 wounded, from two units.",
        "They took 11 hostages, from five families in Ost.",
    ],
)
def test_where_they_are_from_is_no_value_of_before(sentence):
    """Rule: "11 people, from three villages" tells no number before."""
    claim = seen_in(sentence, figure(sentence, sentence, "11", 11))[0].claim

    assert not told_before(claim)


def test_the_numbers_that_a_sentence_says_it_is_not():
    """Rule: in digits or words, behind "not", "instead of" and "rather than"."""
    assert not_so("It held 26 and not 40, rather than the seven it had named.") == {40, 7}
    assert not_so("It did not say whether 40 were held.") == frozenset()


@pytest.mark.parametrize(
    ("behind", "wrong"),
    [
        (" The number of 40 named on 9 May arose from an error of transmission.", True),
        (" The figure of 150 is superseded.", True),
        (" The earlier toll of 31 was too high.", True),
        (" The number of 40 is confirmed.", False),
        (" The toll of 31 rose by four. The error was found later.", False),
        (" Police spoke of an error.", False),
    ],
)
def test_the_next_sentence_calls_a_number_wrong(behind, wrong):
    """Rule: only a sentence that opens with the number and calls it wrong or overtaken."""
    assert is_called_wrong(behind) is wrong
