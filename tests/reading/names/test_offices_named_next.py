"""Offices whose holder is named soon after: "…, the town's mayor said. Mayor Lena Brusk …"."""

import datetime as dt

import pytest

from config.lexicons import load_lexicon
from store.models import Article
from store.reading.read import read


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Shells killed four people, the town's mayor said. Mayor Lena Brusk fled.", "Lena Brusk"),
        ("Four people died, the mayor said.\n\n“It was at noon,” Mayor Lena Brusk told the Post.", "Lena Brusk"),
        ("Four people died, the regional governor said. Governor Lena Brusk wept.", "Lena Brusk"),
        ("Governor Lena Brusk wept. Four people died, the regional governor said.", "Lena Brusk"),
        ("Four people died, the mayor said. In nearby Ost, Mayor Lena Brusk fled.", "the mayor"),
        ("Four people died, the mayor said. Mayor Lena Brusk met Mayor Ivo Karl.", "the mayor"),
        ("Four people died, the deputy mayor said. Mayor Lena Brusk fled.", "the deputy mayor"),
        ("Four people died, the former mayor said. Mayor Lena Brusk fled.", "the former mayor"),
        ("Four people died, a mayor said. Mayor Lena Brusk fled.", "a mayor"),
        ("Four people died, the minister said. Finance Minister Lena Brusk fled.", "the minister"),
    ],
)
def test_the_one_holder_who_opens_a_sentence_soon_is_meant(text, speaker):
    """Not one of two, nor one of another town, nor whoever held or helps to hold the office."""
    figures = read(Article(text, published=dt.date(2030, 5, 8)), load_lexicon()).figures

    assert [figure.speaker for figure in figures] == [speaker]
