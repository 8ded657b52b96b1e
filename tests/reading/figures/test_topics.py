"""Whose a force is by what its paragraph is about: the question above, or the first sentence that only says who comes next."""

import pytest

from store.models import Article
from store.reading.read import read
from tests.reading.figures_page import DAY, lexicon


def told(text: str) -> list[tuple[float | None, str | None]]:
    """The numbers of a text with their holder."""
    return [(f.low, f.holder) for f in read(Article(text, published=DAY), lexicon()).figures]


ASKED = [
    ("How many Danish soldiers are there?\n\nAbout 1,200.", [1200]),
    ("And the Danes?\n\nNobody says. Most guesses lie near 900 soldiers, spread over six camps.", [900]),
    ("What does Denmark have in Mali?\n\nSome 40 commandos and 12 tanks were seen last week.", [40, 12]),
]


@pytest.mark.parametrize(("text", "numbers"), ASKED)
def test_an_answer_counts_whom_the_question_asks_for(text, numbers):
    """The question names one side; nothing in the answer names another."""
    assert told(text) == [(number, "Denmark") for number in numbers]


def test_an_answer_that_turns_to_another_is_not_the_questions():
    """A second side between the question and the number, or a second one in the question, leaves it open."""
    turned = told("What about the Danes?\n\nDenmark is silent. Norway has been asked. Perhaps 900 soldiers were seen.")
    both = told("What do Denmark and Norway want?\n\nPeace, they say. Some 900 soldiers were seen at the port.")

    assert [holder for _, holder in turned + both] == [None, None]


def test_a_first_sentence_that_only_says_who_comes_next_tells_whose_the_rest_is():
    """ "Then come the Danes." names the owner of what the paragraph counts."""
    text = "Then come the Danes. One general is given 90 tanks and, with gunners and cooks, 8,000 soldiers."

    assert told(text) == [(90, "Denmark"), (8000, "Denmark")]
