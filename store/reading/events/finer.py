"""The kind within a mode that people call by a name of its own: a seizure of power among seizures, a dismissal among broken dealings.

In: a page, the event words, an event with its mode and what it is coded as. Out: the finer kind, or the mode itself.
"""

from store.reading.events.coded import Coded
from store.reading.events.lexicon import EventWords
from store.reading.page import Page

BEFORE, BEHIND = 6, 5  # tokens around a happening in which the one stands who suffers it
PUT = frozenset(("put", "puts"))  # off, else nothing is cancelled
PARTS = frozenset((",", ";", ":", ".", "from"))
BY = frozenset(
    ("by", "as", "in", "on", "after", "at", "last", "and", "", "throughout", "across", "for", "from", "today", "until")
)  # behind a verb that has its sufferer before it


def finer(page: Page, words: EventWords, event: str, mode: str | None, coded: Coded) -> str | None:
    """The kind within ``mode`` that the happening's own words tell ("dismissed the general" among broken ties), else ``mode``."""
    kinds = words.finer.get(f"{event}/{mode}" if mode else event)
    if kinds is None:
        return mode  # most
    spots = range(coded.at, coded.end)
    for kind, listed in kinds.items():
        if any(page.lowers[i] in listed and _tells(page, words, kind, coded, i) for i in spots):
            return kind
    return mode


def _tells(page: Page, words: EventWords, kind: str, coded: Coded, at: int) -> bool:
    """Whether the word at ``at`` tells ``kind`` by itself, or ends its phrase ("power", no "power plant"), or stands beside what the kind is done to."""
    word, after = page.lowers[at], page.lowers[at + 1 : at + 2]
    if word in words.ending:
        return not after or not after[0][:1].isalpha() or after[0] in words.endings
    if word in PUT:
        return after == ["off"]
    tied = words.tied.get(kind)
    if tied is None or word not in tied.get("words", (word,)):
        return True
    if not tied["beside"].isdisjoint(_near(page.lowers, coded)):
        return True
    return kind == "power" and any(
        page.actors[name].kind == "person" for name in coded.recipients if name in page.actors
    )


def _near(lowers: list[str], coded: Coded) -> list[str]:
    """The happening's own words, and those of its clause before or behind that name who suffers it."""
    own, behind = lowers[coded.at : coded.end], lowers[coded.end : coded.end + BEHIND]
    if not behind or behind[0] in PARTS or behind[0] in BY:
        before = lowers[max(0, coded.at - BEFORE) : coded.at]
        return own + before
    part = next((i for i, word in enumerate(behind) if word in PARTS), len(behind))
    return own + behind[:part]
