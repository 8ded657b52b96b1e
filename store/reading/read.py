"""Runs the layers over one article. Pure: text and lexicon in, claims out, no I/O."""

from store.models import Article, Reading
from store.reading.dates import layer as dates
from store.reading.events import layer as events
from store.reading.figures import layer as figures
from store.reading.issued import C, by_the_house
from store.reading.lexicon import Lexicon
from store.reading.names import layer as names
from store.reading.names.lands.houses import publishing
from store.reading.page import Page
from store.reading.shown_names import within_a_sentence
from store.reading.statements import layer as statements
from store.reading.text import sentences, tokens
from store.reading.text.scopes import Scopes


def page_of(article: Article, lexicon: Lexicon) -> Page:
    """Return the page of ``article`` with its lower layers: sentences, tokens, dates, places, mentions and actors."""
    page = Page(article, lexicon, article.text, article.day)
    for layer in (sentences.split, tokens.cut, dates.find, names.find):
        layer(page)
    return page


def read(article: Article, lexicon: Lexicon) -> Reading:
    """Return all that ``article`` claims."""
    page = page_of(article, lexicon)
    for layer in (statements.find, figures.find, events.find):
        layer(page)
    known = {actor.name for actor in page.actors.values()}
    house, scopes = publishing(page), Scopes(page)

    def told(claim: C) -> C:
        return by_the_house(within_a_sentence(claim, known), house, scopes)

    return Reading(
        article,
        tuple([actor for actor in page.actors.values() if actor.mentions]),
        tuple([told(claim) for claim in page.figures]),
        tuple([told(claim) for claim in page.events]),
        tuple([within_a_sentence(claim, known) for claim in page.statements]),
        tuple(page.skipped),
    )
