"""A page for the tests of figures: real sentences, tokens and dates; actors, places and speakers as the test states them."""

import datetime as dt

from store.models import Actor, Article, Figure
from store.reading.dates import layer as dates
from store.reading.figures import layer as figures
from store.reading.page import Mention, Page, PlaceMention, Scope
from store.reading.text import sentences, tokens
from tests.reading.names_page import lexicon

DAY = dt.date(2022, 2, 3)


def page(text: str, groups=None, people=None, places=(), says=()) -> Page:
    """``groups``: name -> words for it; ``people``: name -> affiliation; ``says``: (stretch, speaker, speaker's words)."""
    made = Page(Article(text, published=DAY), lexicon(), text, DAY)
    for layer in (sentences.split, tokens.cut, dates.find):
        layer(made)
    for name, words in (groups or {}).items():
        made.actors[name] = Actor(name, name, "country")
        for word in words:
            _mention(made, name, word)
    for name, affiliation in (people or {}).items():
        made.actors[name] = Actor(name, name, "person", affiliation=affiliation)
        _mention(made, name, name)
    for place in places:
        for start in _all(text, place):
            made.places.append(PlaceMention(start, start + len(place), place, None, "town", _sentence(made, start)))
    for stretch, speaker, spoken in says:
        start = text.index(stretch)
        made.scopes.append(Scope(start, start + len(stretch), speaker, spoken, "said"))
    made.mentions.sort(key=lambda row: row.start)
    made.places.sort(key=lambda row: row.start)
    return made


def _mention(made: Page, name: str, word: str) -> None:
    for start in _all(made.text, word):
        made.mentions.append(
            Mention(
                start,
                start + len(word),
                0,
                0,
                name,
                "name" if word.removesuffix("'s") == name else "demonym",
                _sentence(made, start),
            )
        )


def _all(text: str, word: str) -> list[int]:
    found, at = [], text.find(word)
    while at >= 0:
        after = text[at + len(word) : at + len(word) + 1]
        if not after.isalpha():
            found.append(at)
        at = text.find(word, at + 1)
    return found


def _sentence(made: Page, start: int) -> int:
    return next((i for i, row in enumerate(made.sentences) if row.start <= start < row.end), 0)  # furniture has none


def read(text: str, **given) -> list[Figure]:
    """The figures of ``text``."""
    made = page(text, **given)
    figures.find(made)
    return made.figures


def skipped(text: str, **given) -> dict[str, str]:
    """Each skipped number's text and why."""
    made = page(text, **given)
    figures.find(made)
    assert not made.figures
    return {row.text: row.reason for row in made.skipped}


def row(figure: Figure) -> tuple:
    """(low, high, qualifier, measure, unit)."""
    return figure.low, figure.high, figure.qualifier, figure.measure, figure.unit
