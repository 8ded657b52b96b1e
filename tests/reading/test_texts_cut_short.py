"""Texts cut short: a headline, a caption or a torn page ends without a full stop, at any word, and is read all the same."""

import datetime as dt

import pytest

from store.models import Article
from store.reading.read import read
from tests.reading.names_page import lexicon

SENTENCES = (
    "Odile Maran, a retired judge from Velmara who works for the relief office, said the toll was put at 40",
    "Two army helicopters carried 299 Norwegian citizens to Bergen, the ministry said",
    "How strong is the force? 3,000, said General Piotr Landa, who leads it",
    "Kesh accused the army of shelling a village, denied it and on Thursday ordered the envoy to leave",
    "Kesh denied the claims and Thursday",
    "The protesters called the curfew treason and the column came under fire from a hill",
    "Sweden, meanwhile, had called up its reservists; Foreign Minister Eva Lund said ten of them would go to Denmark",
    "“We fled in the night,” said a man who gave only his name, Omar, and a woman known as Essie, by the name of, said so too",
    "Fighting broke out between the army, led by Gen. Karel Novak, and the guards",
    "An earlier version of this report said the two of them, who were flown to hospital, had been killed by the army of Kesh",
)
TORN = (
    "They asked how\n\n300",
    "The allies have 1,800 combat aircraft, 1,300 of them American, against 700 of 3",
    "Sekgoma, a judge who",
    "The jet carried 299 citizens to",
    "Crossing the square with Essie, Bishop Paul Orlo",
    "Crossing cathedral Essie, Bishop Paul",
    "The two killed",
    "The frontier would be reinforced by 600 more before the weekend & & 12 helicopters had",
    "President Ana Ruiz said Mexico",
    "Two engineers of UNICEF, Rui Vale and Omar The operation",
    "The enemy lost eight men killed.\n\nObservers led by the Finnish",
)


def prefixes(sentence: str) -> list[str]:
    """The sentence cut behind each of its words, without and with the marks that words end with."""
    words = sentence.split(" ")
    cuts = [" ".join(words[:length]) for length in range(1, len(words) + 1)]
    return cuts + [cut.rstrip(",;?.") for cut in cuts]


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_sentence_that_breaks_off_behind_any_word_is_read_without_an_error(sentence):
    """No rule looks at a word behind the text's end: one such look would cost the whole article."""
    for text in prefixes(sentence):
        article = Article(text, published=dt.date(2024, 3, 1))

        assert read(article, lexicon()).article.text == text


@pytest.mark.parametrize("text", TORN)
def test_a_paragraph_that_breaks_off_is_read_without_an_error(text):
    """A paragraph ends a sentence as a text's end does, whatever word stands there."""
    reading = read(Article(text, published=dt.date(2024, 3, 1)), lexicon())

    assert all(text[e.start : e.end] == e.text for figure in reading.figures for e in figure.evidence)
