"""A verb form of the lexicon where it stands in a sentence, with the words right before it, by which its voice is told.

In: a page, a sentence, a token and its form. Out: a Verb.
"""

from dataclasses import dataclass

from store.reading.events.lexicon import EventWords
from store.reading.page import Page, Sentence


@dataclass(slots=True)
class Verb:
    """The form at token ``at``; ``run`` are the auxiliaries and adverbs before it, nearest first, ``previous`` the word before those."""

    page: Page
    words: EventWords
    sentence: Sentence
    at: int
    form: str
    run: list[str]
    previous: str
