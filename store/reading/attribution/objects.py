"""Whom a clause tells of right before "who": "the army blamed the separatists, who said".

In: a page and the tokens of the clause. Out: a Phrase or None.
"""

from collections.abc import Container

from store.reading.attribution.edges import PREPOSITIONS
from store.reading.attribution.ends import has_verb
from store.reading.attribution.phrases import ARTICLES, Phrase
from store.reading.page import Page
from store.reading.text.clauses import mentions_between

NEAR_SUBJECT = 9  # tokens of a phrase before "who"


def _is_verb(page: Page, at: int) -> bool:
    """Whether a word in small letters is plainly a verb; "United" is none."""
    return page.words[at].islower() and has_verb(page, at, at + 1)


def object_before(page: Page, low: int, end: int, heads: frozenset[str]) -> Phrase | None:
    """Whom a verb of the clause has for its object right before "who": "the army blamed the separatists, who said"."""
    near = mentions_between(page, page.starts[low], page.ends[end - 1])
    mention = next((m for m in reversed(near) if m.last == end and m.kind in ("name", "surname", "alias")), None)
    first = mention.first if mention is not None else end - 1
    while first > max(low, end - NEAR_SUBJECT):
        before_it = page.lowers[first - 1]
        if before_it == "of" and page.lowers[first - 2] in heads:
            first -= 2  # "the head of the mission"
        elif (
            page.lowers[first] in ARTICLES or before_it in PREPOSITIONS or before_it == "," or _is_verb(page, first - 1)
        ):
            break
        else:
            first -= 1
    told = page.words[first - 1] == "," and mention is not None  # "Forty had landed, General X, who leads them, told"
    if not has_verb(page, low, first) or told:
        return None
    named = next((m for m in near if m.last == first - 1 and page.words[first - 1] == ","), None)
    mention = mention or named  # "General X, the chief of staff, who"
    if mention is not None:
        return Phrase(min(first, mention.first), end, mention.actor)
    return Phrase(first, end, None) if page.lowers[end - 1] in heads else None


def teller_clause(page: Page, first: int, low: int, at: int, cues: Container[str]) -> int | None:
    """The "who" of the clause that itself tells something before the verb at ``at``: "Two residents who confirmed that the gunmen had gone said"."""
    who = next((i for i in range(low - 2, max(first, low - NEAR_SUBJECT), -1) if page.lowers[i] == "who"), 0)
    if page.lowers[low] != "that" or not who or "," in page.words[who - 1 : at]:
        return None
    if page.lowers[at - 1] in ("and", "but") or page.lowers[who + 1] not in cues:
        return None
    return who if has_verb(page, low + 2, at) else None
