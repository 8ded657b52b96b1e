"""Clauses: where in a sentence a word's own clause begins and ends, and which mentions stand in a stretch of text.

Positions are token indexes. Every search has a fixed reach, so an endless sentence costs no more than its length.
The starts that mentions, dates and places are looked up by are kept on the page; they are made anew when there are more rows,
so the layers that fill those lists must not ask here before they have sorted them.
"""

from bisect import bisect_left, bisect_right
from operator import attrgetter

from store.reading.page import DateMention, Mention, Page, PlaceMention, Sentence
from store.reading.text.grammar import ASIDES, is_past
from store.reading.text.openers import BEFORE_NOUNS, TEMPORAL, TIMES, is_idle, is_pronoun, of_post, renames
from store.reading.text.tokens import places_in, places_of

ASIDE = 8  # tokens: a bracketed short form or age between a subject and its verb
CALLED = 6  # tokens of ", the commercial capital"
SETTLEMENTS = frozenset(("capital", "city", "town", "village", "port", "district", "province"))
RELATIVE_ASIDES = ASIDES | {"whom", "where"}
COMMA = frozenset((",",))
REACH = 40  # tokens: longer clauses are not followed to their ends
START = attrgetter("start")

STOPS = frozenset(';:—–“”"()[]|•')
SUBORDINATORS = frozenset(
    "that which who whom whose because although though while whereas after before when until if unless whether where how why what as since once so than following amid despite".split()
)
CONJUNCTIONS = frozenset(("and", "but", "or", "yet"))
_BREAKS = STOPS | SUBORDINATORS | CONJUNCTIONS  # one look-up settles most words
AFTER_DATES = (
    SUBORDINATORS | CONJUNCTIONS | frozenset("in at on to by for of with from was were is has had and".split())
)
AUXILIARIES = frozenset(
    "is are was were be been being has have had having do does did will would shall should can could may might must to not "
    "never also already then now just still even only later soon again reportedly allegedly n't ’ll 'll 's ’s".split()
)
BE = frozenset("is are was were be been being get got gets getting 's ’s 're ’re".split())
ADVERBS = frozenset(
    "also already then now just still even only later soon again reportedly allegedly recently formally officially jointly "
    "publicly repeatedly subsequently finally immediately briefly further today yesterday tonight earlier once twice "
    "separately meanwhile personally simply probably likely unanimously afterwards thereafter".split()
)
HELPING = AUXILIARIES | ADVERBS  # most words before a verb are none: one look-up tells


def token_at(page: Page, position: int) -> int:
    """Index of the token at or just before a code point."""
    return max(bisect_right(page.starts, position) - 1, 0)


def sentence_at(page: Page, position: int) -> int:
    """Index of the sentence that holds a code point, or the one before it."""
    return max(bisect_right(page.sentences, position, key=START) - 1, 0)


def mentions_between(page: Page, start: int, end: int) -> list[Mention]:
    """The mentions that begin inside text[start:end], in order."""
    rows, starts = page.mentions, page.mention_starts
    if len(starts) != len(rows):
        starts[:] = [row.start for row in rows]
    low = bisect_left(starts, start)
    return rows[low : bisect_left(starts, end, low)]


def dates_between(page: Page, start: int, end: int) -> list[DateMention]:
    """The date phrases that begin inside text[start:end], in order."""
    rows, starts = page.dates, page.date_starts
    if len(starts) != len(rows):
        starts[:] = [row.start for row in rows]
    low = bisect_left(starts, start)
    return rows[low : bisect_left(starts, end, low)]


def places_between(page: Page, start: int, end: int) -> list[PlaceMention]:
    """The places that begin inside text[start:end], in order."""
    rows, starts = page.places, page.place_starts
    if len(starts) != len(rows):
        starts[:] = [row.start for row in rows]
    low = bisect_left(starts, start)
    return rows[low : bisect_left(starts, end, low)]


def clause_start(page: Page, sentence: Sentence, index: int, *, cross_and: bool = True) -> int:
    """First token of the clause that token ``index`` stands in; a subordinating word is the first of its clause.

    Half of the looks are for a token that has been asked for, so the page keeps what was found; ``~index`` is without ``cross_and``.
    """
    key = index if cross_and else ~index
    known = page.clauses.get(key)
    if known is None:
        known = page.clauses[key] = _clause_start(page, sentence, index, cross_and=cross_and)
    return known


def _breaks(page: Page, low: int, high: int) -> list[int]:
    """The tokens in low:high that may part clauses; found once for the page, most words are none."""
    if page.breaks is None:
        page.breaks = places_of(page.lowers, _BREAKS)
    first = bisect_left(page.breaks, low)
    return page.breaks[first : bisect_left(page.breaks, high, first)]


def _clause_start(page: Page, sentence: Sentence, index: int, *, cross_and: bool) -> int:
    """The same, looked for from right to left; asides in brackets are stepped over."""
    lowers = page.lowers
    aside = index
    furthest = max(sentence.first, index - REACH)
    for at in reversed(_breaks(page, furthest, index)):
        if at >= aside:
            continue
        word = lowers[at]
        if word == ")" and "(" in (inside := lowers[max(sentence.first, at - ASIDE) : at]):
            aside = at - 1 - inside[::-1].index("(")
            continue
        if word in STOPS:
            return at + 1
        if word in SUBORDINATORS:
            if page.words[at] != "WHO" and not is_idle(lowers, at, word) and not of_post(page, at):
                return at
        elif word in CONJUNCTIONS and at > sentence.first and _joins(page, at, cross_and=cross_and):
            return at + 1
    return furthest


def _joins(page: Page, at: int, *, cross_and: bool) -> bool:
    """Whether "and", "or" or "but" at token ``at`` begins another clause: not in "the Army, or ELN, resumed"."""
    word = page.lowers[at]
    if word == "or" and renames(page, at):
        return False
    return not cross_and or page.lowers[at - 1] == "," or word in ("but", "yet")


def clause_end(page: Page, sentence: Sentence, index: int) -> int:
    """One past the last token of the clause that token ``index`` stands in; kept by the page like its start."""
    known = page.clause_ends.get(index)
    if known is None:
        known = page.clause_ends[index] = _clause_end(page, sentence, index)
    return known


def _clause_end(page: Page, sentence: Sentence, index: int) -> int:
    """The same, looked for from left to right, within the aside that the token stands in."""
    lowers = page.lowers
    limit = _aside_end(page, sentence, index, min(sentence.last, index + REACH))
    for at in _breaks(page, index + 1, limit):
        word = lowers[at]
        if word in STOPS or (
            word in SUBORDINATORS
            and page.words[at] != "WHO"
            and not (word == "so" and lowers[at + 1 : at + 2] == ["far"])
            and not (word == "that" and is_pronoun(lowers, at))
            and not (word in TEMPORAL and lowers[at + 1 : at + 2] and lowers[at + 1] in TIMES)
            and not of_post(page, at)
        ):
            return at
        if word == "but" or (word in CONJUNCTIONS and lowers[at - 1] == ","):
            return at
    return limit


def _aside_end(page: Page, sentence: Sentence, index: int, limit: int) -> int:
    """The comma that closes the aside of token ``index``, where the main clause's verb follows it: "X, which left when Y fell, plans to"."""
    lowers = page.lowers
    for at in _breaks(page, max(sentence.first, index - REACH), index):
        if lowers[at] in RELATIVE_ASIDES and at > sentence.first and lowers[at - 1] == ",":
            break
    else:
        return limit
    return next((at for at in places_in(lowers, index + 1, limit - 2, COMMA) if _goes_on(lowers, at + 1)), limit)


def _goes_on(lowers: list[str], at: int) -> bool:
    """Whether a verb that can only be the main clause's begins at token ``at``."""
    return lowers[at] in AUXILIARIES or is_past(lowers[at]) or (lowers[at][-1:] == "s" and lowers[at + 1] == "to")


def dates_a_noun(page: Page, mention: DateMention) -> bool:
    """Whether a date only describes the noun after it ("the 2019 massacre", "its June 7 attack")."""
    at = token_at(page, mention.start)
    if at == 0 or page.lowers[at - 1] not in BEFORE_NOUNS:
        return False
    after = token_at(page, mention.end - 1) + 1
    word = page.words[after] if after < len(page.words) else ""
    return word[:1].isalpha() and page.lowers[after] not in AFTER_DATES


def before_auxiliaries(lowers: list[str], low: int, at: int) -> int:
    """First token of the verb at token ``at`` with the auxiliaries and adverbs before it ("has already left"), not before ``low``."""
    while at > low and lowers[at - 1] in HELPING:
        at -= 1
    return at


def names_town(page: Page, first: int) -> bool:
    """Whether the name at token ``first`` is a town's: "Blantyre, the commercial capital, recorded 158 deaths" counts nothing itself."""
    called = page.lowers[first + 1 : first + 1 + CALLED]
    named = called[:1] == [","] and not SETTLEMENTS.isdisjoint(called)
    return named or any(place.kind == "town" for place in places_between(page, page.starts[first], page.ends[first]))
