"""Where: the town that is itself struck, taken or shaken, as the object or the subject of the verb.

In: a page, a sentence and a Coded. Out: the name of the place as the page has it, or None.
"""

from store.reading.events.coded import Coded
from store.reading.page import Page, PlaceMention, Sentence
from store.reading.text.clauses import BE, HELPING, places_between, token_at
from store.reading.text.grammar import ARTICLES

SETTLEMENTS = frozenset(
    """town city village port island province region district suburb center centre outskirts suburbs heart edge gates county prefecture
    governorate department municipality hamlet commune township quarter neighbourhood neighborhood stronghold""".split()
)
QUALITIES = 5  # words between an article and the town
FALLEN = frozenset(("fall", "falls", "fell", "fallen"))
NEAR = 12  # tokens between a verb and what it strikes, "the small eastern port city of" among them
STRUCK = frozenset(("ASSAULT", "HAZARD"))


def struck(page: Page, sentence: Sentence, coded: Coded) -> str | None:
    """``shelled Lobera``, ``took the eastern town of Lobera``, ``Lobera was shelled``, ``the town of Lobera has fallen to``."""
    if not coded.is_verb or (coded.event not in STRUCK and coded.mode != "seize"):
        return None
    return _object(page, sentence, coded) or _subject(page, sentence, coded)


def phrase_start(words: list[str]) -> int:
    """How many of the words before a town's name are its own phrase: "the small eastern town of"; 0 where the name stands alone."""
    if len(words) < 2 or words[-1] != "of" or words[-2] not in SETTLEMENTS:
        return 0
    before = words[-3 : -3 - QUALITIES : -1]
    return 2 + next((k + 1 for k, word in enumerate(before) if word in ARTICLES), 0)


def _begins(page: Page, low: int, place: PlaceMention) -> int:
    """The token with which the place's phrase begins, at ``low`` or behind it."""
    first = token_at(page, place.start)
    return first - phrase_start(page.lowers[low:first])


def _object(page: Page, sentence: Sentence, coded: Coded) -> str | None:
    """The place whose phrase stands right behind the verb."""
    last = min(sentence.last, coded.end + NEAR) - 1
    if last < coded.end:
        return None
    found = places_between(page, page.starts[coded.end], page.ends[last])
    return found[0].name if found and _begins(page, coded.end, found[0]) == coded.end else None


def _subject(page: Page, sentence: Sentence, coded: Coded) -> str | None:
    """The place whose phrase stands right before a passive, or before "fell"."""
    first = max(sentence.first, coded.at - NEAR)
    found = places_between(page, page.starts[first], page.starts[coded.at])
    if not found:
        return None
    between = page.lowers[token_at(page, found[-1].end - 1) + 1 : coded.at]
    done = not BE.isdisjoint(between) or page.lowers[coded.at] in FALLEN
    opens = _begins(page, sentence.first, found[-1]) - 1
    free = (
        opens < sentence.first
        or not page.lowers[opens].isalpha()
        or page.lowers[opens] in ("and", "but", "as", "when", "after", "that")
    )
    return found[-1].name if done and free and all(word in HELPING for word in between) else None
