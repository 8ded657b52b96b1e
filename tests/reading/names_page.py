"""Pages for the tests of layout, sentences, names, places and dates: the real layers over a text of the test's own."""

import datetime as dt
import functools

from config.lexicons import load_lexicon
from store.models import Actor, Article, Figure, Reading
from store.reading.lexicon import Lexicon
from store.reading.page import Page
from store.reading.read import page_of, read

THURSDAY = dt.date(2022, 2, 3)


@functools.cache
def lexicon() -> Lexicon:
    """The reader's own lexicon, loaded once."""
    return load_lexicon()


def page(text: str, day: dt.date | None = THURSDAY) -> Page:
    """The page of a text published on ``day``."""
    return page_of(Article(text, published=day), lexicon())


def reading(text: str, day: dt.date | None = THURSDAY) -> Reading:
    """All that the whole reader finds in a text published on ``day``."""
    return read(Article(text, published=day), lexicon())


def figures(text: str) -> list[Figure]:
    """The figures that the whole reader finds."""
    return list(reading(text).figures)


def people(text: str) -> dict[str, Actor]:
    """The persons of a text by the name they are shown under."""
    return {actor.name: actor for actor in page(text).actors.values() if actor.kind == "person"}


def bodies(text: str) -> dict[str, Actor]:
    """The countries and organisations that act in a text, by name."""
    actors = page(text).actors.values()
    return {actor.name: actor for actor in actors if actor.kind != "person" and actor.mentions}


def stands_for(text: str) -> list[tuple[str, str]]:
    """Every mention of a person in order: (as written, whom it means)."""
    made = page(text)
    return [
        (text[mention.start : mention.end], made.actors[mention.actor].name)
        for mention in made.mentions
        if made.actors[mention.actor].kind == "person"
    ]


def sentences(text: str) -> list[str]:
    """The sentences of a text."""
    return [text[sentence.start : sentence.end] for sentence in page(text).sentences]


def places(text: str) -> list[tuple[str, str | None, str]]:
    """The places of a text: name, ISO 3166-1 alpha-3, kind."""
    return [(place.name, place.country, place.kind) for place in page(text).places]


def dates(text: str, day: dt.date | None = THURSDAY) -> list[str]:
    """The dates of a text as "start" or "start/end"."""
    return [
        found.date if found.date == found.enddate else f"{found.date}/{found.enddate}"
        for found in page(text, day).dates
    ]
