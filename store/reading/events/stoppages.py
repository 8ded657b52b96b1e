"""Is an article about a labour dispute, where a strike is a stoppage?

In: a page with its events. Out: ``page.events`` without the assaults that only a strike tells. The words are those of
config/lexicon/events.toml [labour].
"""

from store.models import Event
from store.reading.events.lexicon import EventWords
from store.reading.events.rules import NONE
from store.reading.page import Page

LABOUR = 3  # different words of labour
CALLED_IN = frozenset(
    ("army", "military", "troops")
)  # who is spoken of in a dispute too ("no intention of sending in the army")
STEM = 5  # letters that the forms of "strike" begin with


def drop_stoppages(page: Page, words: EventWords) -> None:
    """Take the assaults that only a strike tells out of ``page.events`` of an article about a labour dispute."""
    if page.events and _about_labour(page, words):
        page.events = [event for event in page.events if not _is_stoppage(page, event)]


def _about_labour(page: Page, words: EventWords) -> bool:
    """Whether the article tells of a labour dispute and of no fighting."""
    walked_out = any(event.event == "PROTEST" and event.mode == "strike" for event in page.events)
    labour = len(words.labour.get("words", NONE).intersection(page.present))
    if not walked_out and labour < LABOUR:
        return False
    armed = words.labour.get("armed", NONE).intersection(page.present)
    return not armed or (walked_out and labour > 0 and armed <= CALLED_IN)


def _is_stoppage(page: Page, event: Event) -> bool:
    """Whether an assault is only told by a strike: "staff at the bank are striking today"."""
    at = event.trace[0].start
    return event.event == "ASSAULT" and page.text[at : at + STEM].lower() in ("strik", "struc")
