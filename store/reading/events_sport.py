"""Is an article about a game or a race, where "attack", "withdraw", "clash" and "take" tell of no conflict?

In: a page. Out: yes or no. The words are those of config/lexicon/events.toml [sport].
"""

from store.reading.events_lexicon import NONE, EventWords
from store.reading.page import Page, Sentence

SURE = 2  # different words of sport alone
ALL = 4  # different words of sport and of those that are used of it too
SHARE = 0.025  # of the article's tokens: a war report mentions a stadium, a match report is full of matches


def about_sport(page: Page, words: EventWords) -> bool:
    """Whether the article tells of sport."""
    sure, plain = words.sport.get("words", NONE), words.sport.get("plain", NONE)
    found = sure.intersection(page.lowers)
    if len(found) < SURE or len(found) + len(plain.intersection(page.lowers)) < ALL:
        return False
    told = sum(word in sure or word in plain for word in page.lowers)
    return told >= SHARE * len(page.lowers)


def in_play(page: Page, words: EventWords, sentence: Sentence) -> bool:
    """Whether a sentence of an article about sport stays with the game: no word of violence, state or police in it."""
    return words.sport.get("grave", NONE).isdisjoint(page.lowers[sentence.first : sentence.last])
