"""Tails: what must follow a trigger word for it to mean its event - particles, objects, actors and places, with or without a gap.

In: a page, the token behind the word and the elements of its pattern. Out: one past the token where the pattern is complete, or None.
"""

from calendar import month_name

from store.reading.dates.days import WEEKDAYS
from store.reading.events.rules import PLACE, Rule
from store.reading.page import Page
from store.reading.text.clauses import SUBORDINATORS, mentions_between, places_between, token_at
from store.reading.text.grammar import ARTICLES

GOALS = frozenset(("for", "against"))  # a purpose ends what a verb takes: "keeps stocks for a brigade"
AIMS = GOALS | {"to", "among", "around", "with", "on"}  # "sent a signal to the troops" moves none
NUMBERS = frozenset("two three four five six seven eight nine ten dozens hundreds thousands some about".split())
SHORT = 4  # letters: "only" and "early" end like adverbs and are some, "fly" is none
TIMES = frozenset("night week month year morning afternoon evening weekend".split())
BETWEEN = WEEKDAYS | frozenset(
    "meanwhile now already still today tomorrow yesterday tonight straight again also then later once instead overnight together first".split()
)
TIMED = frozenset(("on", "in", "at", "last", "this"))
MONTHS = frozenset(name.lower() for name in month_name if name)
MEDIA = frozenset(
    "statement letter speech message interview address note telegram post tweet communiqué communique conference briefing television tv radio twitter facebook".split()
)
ADVERBS = 2  # of "voted unanimously on Saturday for"
MEDIUM = 5  # tokens of "in a joint statement"
STOP = frozenset(';:.?!”“"') | (SUBORDINATORS - {"as", "than", "so", "once", "since"})
OPENING = frozenset(("“", '"'))  # "called that “a wrong choice”"
CLOSING = frozenset(("”", '"'))
QUOTED = 4  # tokens from the opening to the closing mark around a word or two
STYLED = frozenset(("called", "calls", "call", "termed", "described", "dubbed", "labelled", "labeled"))
ANEW = frozenset(("but", "saying", "adding", "yet"))  # behind a comma another clause begins
LINKS = frozenset(("to", "for", "of", "on", "with", "from", "against", "that", "out", "up"))


def tail_end(page: Page, at: int, tail: tuple[frozenset[str] | None, ...], limit: int, rule: Rule) -> int | None:
    """One past the token where the tail is complete, or None."""
    gap = False
    ends = AIMS if rule.event == "MOBILIZE" else GOALS
    for element in tail:
        if element is not None and "..." in element:
            gap = True
            continue
        if gap:
            found = _next(page, at, element, min(limit, at + rule.reach + 1), limit, ends)
        else:
            found = _beside(page, at, element, limit)
            later = at
            for _ in range(ADVERBS if found is None else 0):
                before, later = later, past_adverbs(page.lowers, later, limit)
                found = found or (_beside(page, later, element, limit) if later > before else None)
        if found is None:
            return None
        at, gap = found, False
    return at


def past_adverbs(lowers: list[str], at: int, limit: int) -> int:
    """One past an adverb or a day that stands between a verb and its particle ("called unanimously for", "travels on Monday to")."""
    if at >= limit:
        return at
    word = lowers[at]
    if word in BETWEEN or (word[-2:] == "ly" and len(word) > SHORT):
        return at + 1
    if word not in TIMED or at + 1 >= limit:
        return at
    if lowers[at + 1] in (WEEKDAYS if word == "on" else TIMES):
        return at + 2
    return _past_medium(lowers, at, limit)


def _past_medium(lowers: list[str], at: int, limit: int) -> int:
    """One past "in a statement", "on state television", "on 3 May", "in June" at token ``at``, else ``at``."""
    if lowers[at] == "on" and at + 2 < limit and {lowers[at + 1], lowers[at + 2]} & MONTHS:
        return at + 3
    if lowers[at] == "in" and lowers[at + 1] in MONTHS:
        return at + 2
    for index in range(at + 1, min(at + MEDIUM, limit)):
        if lowers[index] in MEDIA:
            return index + 1
        if lowers[index] in STOP or lowers[index] in LINKS:
            return at
    return at


def _counts(page: Page, at: int) -> bool:
    """Whether a number stands at token ``at``: "add up to 350 soldiers", "a ship with 86 sailors"."""
    return page.lowers[at : at + 1] != [] and (page.lowers[at][0].isdigit() or page.lowers[at] in NUMBERS)


def _place(page: Page, at: int) -> int | None:
    """One past a town, region or country named at token ``at``, or the seat of a government."""
    start, end = page.starts[at], page.ends[at]
    for place in places_between(page, start, end):
        return token_at(page, place.end - 1) + 1
    lands = [m for m in mentions_between(page, start, end) if m.kind in ("name", "capital")]
    return next((m.last for m in lands if page.actors[m.actor].kind == "country"), None)


def _beside(page: Page, at: int, element: frozenset[str] | None, limit: int) -> int | None:
    """One past token ``at`` when the element names it, or past the actor or place that begins there; None stands for any actor."""
    if at >= limit:
        return None
    if element is None:
        return _actor(page, at, limit)
    if element is PLACE:
        return _place(page, at)
    return at + 1 if page.lowers[at] in element and _is_named(page, at) else None


def _actor(page: Page, at: int, limit: int) -> int | None:
    """One past the actor who is named at token ``at`` or behind an article there."""
    start = at + 1 if page.lowers[at] in ARTICLES else at
    near = mentions_between(page, page.starts[at], page.ends[min(start, limit - 1)])
    return next((m.last for m in near if m.kind != "pronoun"), None)


def _is_named(page: Page, at: int) -> bool:
    """Whether a word of an element is meant: no month, and not "what he called" before the thing itself."""
    word = page.lowers[at]
    return not (word == "march" and page.words[at] == "March") and not (word == "what" and _is_styled(page, at))


def _closes_one(page: Page, at: int) -> bool:
    """Whether the mark at token ``at`` closes quotation marks around a word or two: "ordered the “activation” of a force"."""
    return page.lowers[at] in CLOSING and not OPENING.isdisjoint(page.lowers[max(0, at - QUOTED) : at - 1])


def _is_styled(page: Page, at: int) -> bool:
    return page.lowers[at + 2 : at + 3] != [] and page.lowers[at + 2] in STYLED


def _next(
    page: Page, at: int, element: frozenset[str] | None, until: int, limit: int, ends: frozenset[str]
) -> int | None:
    """One past the token in at:until that the element names, if none of ``ends`` stands before it."""
    if element is None or element is PLACE:
        return _beside(page, at, element, limit)
    for index in range(at, min(until, limit)):
        word = page.lowers[index]
        if word == "what" and _is_styled(page, index):
            continue  # "ordered what he called peacekeepers into X"
        if word in element and _is_named(page, index):
            return index + 1
        if (
            (word in STOP and word not in OPENING and not _closes_one(page, index))
            or (word in ends and not _counts(page, index + 1))
            or (
                word == ","
                and (not LINKS.isdisjoint(element) or not ANEW.isdisjoint(page.lowers[index + 1 : index + 2]))
            )
        ):
            return None
    return None
