"""Whole texts that are made to stall the reader: ten thousand words of one phrase, in whatever way it is repeated."""

import pytest

from store.models import Article
from store.reading.read import read
from store.reading.text.crowd import PLENTY, Crowd
from tests.reading.names_page import lexicon
from tests.reading.pace import seconds

WORDS = 10_000


@pytest.mark.parametrize(
    "unit",
    [
        "2,000 soldiers and ",
        "of the army of the ",
        "who said that ",
        "the minister's brother's ",
        "no. 12\n\n",
        "Al, ",
        "the Alpha, ",
        "1.\t",
        "12 killed\n",
        "one hundred, ",
        '"". ',
        "say) (",
        "said\t",
    ],
)
def test_ten_thousand_words_of_one_phrase_cost_their_length(unit):
    """No scan goes back over all that stood before: lists, boxes, tables, marks and reports are looked at near by."""
    article = Article(unit * (WORDS // max(1, len(unit.split()))))

    assert seconds(lambda text: read(text, lexicon()), lambda: article) < 1.5


@pytest.mark.parametrize("joint", [" and ", ".\n\n"])
def test_ten_thousand_words_of_ever_new_names_cost_their_length(joint):
    """A list of all who died names each person once: no name is held against all the others."""
    text = joint.join(f"{n} men were killed in town {n} by General Kesh{n}" for n in range(WORDS // 11))

    assert seconds(lambda article: read(article, lexicon()), lambda: Article(text)) < 1.5


def test_a_text_of_nothing_but_numbers_is_read_at_its_beginning_and_says_so():
    """What no article holds is not read to its end: the rest of the numbers is skipped with a reason."""
    found = read(Article("12 soldiers were killed.\n\n" * 1_000), lexicon())
    passed = [row.text for row in found.skipped if row.reason == "one of too many of one text"]

    assert PLENTY < len(found.figures) < 1_000
    assert set(passed) == {"12"}
    assert len(passed) + len(found.figures) == 1_000


def test_prose_behind_a_page_of_numbers_is_read():
    """A page of numbers, however dense, costs no figure of the text that goes on behind it."""
    prose = "The ministry told reporters in the capital that nothing more was known. On Monday 17 soldiers were killed."
    found = read(Article("12 killed\n\n" * 3_000 + prose), lexicon())

    assert [figure.low for figure in found.figures if "Monday" in figure.evidence[0].text] == [17]


def test_looks_come_back_with_the_text_and_are_never_more_than_plenty():
    """Rule: a sentence is looked at while looks are left; so many tokens give another one, and no quiet page saves up more than plenty."""
    crowd = Crowd(each=10)
    crowd.took(PLENTY)

    assert not crowd.admits(9)
    assert crowd.admits(10)
    assert crowd.admits(1_000_000)
    assert crowd.left == PLENTY
