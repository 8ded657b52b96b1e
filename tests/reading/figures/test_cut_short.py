"""Texts that break off where a rule looks one word further: they are read without an error."""

import datetime as dt

import pytest

from config.lexicons import load_lexicon
from store.models import Article
from store.reading.read import read

CUT = [
    "Since Beginning Of January For Want Money all of them,",
    "ERS, KILLING ‘ FOUR PRIVATE GUARDS AND WAS REINFORCED A DAY LATER BY ABOUT 25 MORE, THE REST OF",
]


@pytest.mark.parametrize("text", CUT)
def test_what_breaks_off_is_read(text):
    assert read(Article(text, published=dt.date(2026, 3, 12)), load_lexicon()) is not None
