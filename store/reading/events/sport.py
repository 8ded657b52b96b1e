"""Is an article about a game or a race, where "attack", "withdraw", "clash" and "take" tell of no conflict, or about a labour dispute,
where a strike is a stoppage?

In: a page. Out: yes or no. The words are those of config/lexicon/events.toml [sport].
"""

from store.models import Event
from store.reading.events.lexicon import NONE, EventWords
from store.reading.page import Page, Sentence

SURE = 2  # different words of sport alone
ALL = 4  # different words of sport and of those that are used of it too
LABOUR = 3  # different words of labour
CALLED_IN = frozenset(
    ("army", "military", "troops")
)  # who is spoken of in a dispute too ("no intention of sending in the army")
STEM = 5  # letters that the forms of "strike" begin with
SHARE = 0.025  # of the article's tokens: a war report mentions a stadium, a match report is full of matches


def about_sport(page: Page, words: EventWords) -> bool:
    """Whether the article tells of sport."""
    sure, plain = words.sport.get("words", NONE), words.sport.get("plain", NONE)
    found = sure.intersection(page.lowers)
    if len(found) < SURE or len(found) + len(plain.intersection(page.lowers)) < ALL:
        return False
    told = sum(word in sure or word in plain for word in page.lowers)
    return told >= SHARE * len(page.lowers)


def drop_stoppages(page: Page, words: EventWords) -> None:
    """Take the assaults that only a strike tells out of ``page.events`` of an article about a labour dispute."""
    if page.events and _about_labour(page, words):
        page.events = [event for event in page.events if not _is_stoppage(page, event)]


def _about_labour(page: Page, words: EventWords) -> bool:
    """Whether the article tells of a labour dispute and of no fighting."""
    walked_out = any(event.event == "PROTEST" and event.mode == "strike" for event in page.events)
    labour = len(words.sport.get("labour", NONE).intersection(page.lowers))
    if not walked_out and labour < LABOUR:
        return False
    armed = words.sport.get("armed", NONE).intersection(page.lowers)
    return not armed or (walked_out and labour > 0 and armed <= CALLED_IN)


def _is_stoppage(page: Page, event: Event) -> bool:
    """Whether an assault is only told by a strike: "staff at the bank are striking today"."""
    at = event.trace[0].start
    return event.event == "ASSAULT" and page.text[at : at + STEM].lower() in ("strik", "struc")


def in_play(page: Page, words: EventWords, sentence: Sentence) -> bool:
    """Whether a sentence of an article about sport stays with the game: no word of violence, state or police in it."""
    return words.sport.get("grave", NONE).isdisjoint(page.lowers[sentence.first : sentence.last])
