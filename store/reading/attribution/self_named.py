"""The name that an unnamed speaker goes by: "a commander, who gave only his callsign, Lemko, said", "said a man who gave his name as Elman".

In: a page, and the tokens from behind his phrase on. Out: the stretch of the name, or None.
"""

from store.reading.attribution.report import Report
from store.reading.page import Page
from store.reading.text.clauses import mentions_between
from store.reading.text.grammar import OPENING_QUOTES

REACH = 14  # tokens from the phrase to the name
NAME = 4  # tokens of a name
NAMES = frozenset("name names callsign nickname surname pseudonym alias forename".split())
GIVEN = frozenset("gave gives give used uses use offered offers shared".split())
CALLED = frozenset("named identified known called quoted introduced".split())
ONESELF = frozenset(("himself", "herself"))
CALLING = frozenset("introduces introduced introducing identifies identified identifying calls called calling".split())
WHO = frozenset(("who", ","))
SOFT = frozenset("only simply just merely as by under the his her a an of first given war last family".split())


def alias(page: Page, first: int, limit: int) -> tuple[int, int] | None:
    """The tokens of the name by which tokens first:limit say that somebody goes."""
    limit = min(limit, first + REACH)
    at = first
    while at < limit and page.lowers[at] in WHO:
        at += 1
    told = page.lowers[at:limit]
    of = next((j for j in range(first, limit - 4) if page.lowers[j : j + 4] == ["by", "the", "name", "of"]), 0)
    if of:
        return _name(page, of + 4, limit)  # "a former inspector by the name of Kern"
    if at == first and told[:1] not in (["known"], ["nicknamed"]):
        return None
    begin = _behind(page, at, limit)
    return _name(page, begin, limit) if begin else None


def _behind(page: Page, at: int, limit: int) -> int:
    """The token behind the words for calling: "gave his name as", "asked to be known only as", "introduces himself as"; 0 for none."""
    lowers = page.lowers
    for j in range(at, limit):
        word, before = lowers[j], lowers[max(at, j - 4) : j]
        if word in NAMES and (not GIVEN.isdisjoint(before) or lowers[at] in ("goes", "went")):
            return j + 1
        if word in CALLED and (j == at or "be" in before):
            return j + 1
        if word in ONESELF and lowers[j - 1] in CALLING:
            return j + 1
    return at + 1 if lowers[at : at + 1] == ["nicknamed"] else 0


def _name(page: Page, at: int, limit: int) -> tuple[int, int] | None:
    """The capitals at token ``at``, small words, a comma and marks before them stepped over."""
    while at < limit and (page.lowers[at] in SOFT or page.words[at] in OPENING_QUOTES or page.words[at] == ","):
        at += 1
        if page.lowers[at - 1] == "," and at < limit and not page.words[at][0].isupper():
            return None  # "who gave only his first name, said"
    last = at
    while last < min(len(page.words), at + NAME) and page.words[last][0].isupper() and page.words[last][0].isalpha():
        last += 1
    return (at, last) if at < last and at < limit else None


def self_named(page: Page, report: Report) -> tuple[str, str | None] | None:
    """The name's words, and its actor where a layer knows one, of a report's unnamed speaker."""
    end = report.at if report.first < report.at else page.sentences[report.sentence].last
    found = alias(page, report.last, end) if report.actor is None else None
    return spoken(page, *found) if found is not None else None


def spoken(page: Page, first: int, last: int) -> tuple[str, str | None]:
    """The words of a name and the person who bears it, if a layer knows him."""
    start, end = page.starts[first], page.ends[last - 1]
    people = (m.actor for m in mentions_between(page, start, end) if page.actors[m.actor].kind == "person")
    return page.text[start:end], next(people, None)
