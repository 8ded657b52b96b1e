"""Joined speakers: "Britain and Germany said", "France, Chad and the African Union warned", "Witnesses and Amnesty International said".

In: a page, the tokens of a subject and the words that can head an unnamed speaker. Out: whether two or more speakers, one of them
named, fill it. No single actor stands for them then: the words of all are the speaker, half of them would be a wrong one.
"""

from store.reading.page import Mention, Page
from store.reading.text.clauses import mentions_between
from store.reading.text.grammar import ARTICLES, THIRD_OWN
from store.reading.text.tokens import POSSESSIVES

LONGEST = 30  # tokens of a list of speakers
PART = 7  # tokens of one speaker of the list
_OPENS = ARTICLES | THIRD_OWN | {"both"}
_INSIDE = _OPENS | POSSESSIVES | {"."}


def joined(page: Page, start: int, high: int, heads: frozenset[str]) -> bool:
    """Whether speakers joined by one "and" fill tokens start:high."""
    if page.lowers[start:high].count("and") != 1 or high - start > LONGEST:
        return False
    mentions = [m for m in mentions_between(page, page.starts[start], page.ends[high - 1]) if m.kind != "pronoun"]
    both = page.lowers.index("and", start, high)
    if not mentions or any(m.first < both < m.last for m in mentions):
        return False
    cuts = [at for at in range(start, both) if page.words[at] == ","] + [both, high]
    named = []
    for cut in cuts:
        named.append(_named(page, mentions, start, cut, heads))
        if named[-1] is None and (cut == high or not _described(page, start, cut, heads)):
            return False
        start = cut + 1
    return not _is_envoy(page, named[0], named[-1], both)


def _named(page: Page, mentions: list[Mention], first: int, last: int, heads: frozenset[str]) -> Mention | None:
    """The mention that ends one speaker's words, nothing but his article and title before it."""
    mention = next((m for m in mentions if m.last == last and m.first >= first and m.kind != "demonym"), None)
    if mention is None or mention.first - first > PART:
        return None
    before = range(first, mention.first)
    titled = all(page.words[at][0].isupper() or page.lowers[at] in _INSIDE or page.lowers[at] in heads for at in before)
    return mention if titled else None


def _described(page: Page, first: int, last: int, heads: frozenset[str]) -> bool:
    """Whether a speaker without a name fills the tokens: "witnesses", "the army", "Israel's army"."""
    if not 0 < last - first <= PART or page.lowers[last - 1] not in heads:
        return False
    whole = page.lowers[first] in _OPENS or not POSSESSIVES.isdisjoint(page.lowers[first:last])
    return whole or (last - first == 1 and page.lowers[first].endswith("s"))


def _is_envoy(page: Page, left: Mention | None, right: Mention | None, both: int) -> bool:
    """Whether the countries only say where one man is envoy: "Ukraine and Russia envoy X"."""
    if left is None or right is None:
        return False
    person = page.actors[right.actor].kind == "person" and page.actors[left.actor].kind != "person"
    return left.actor == right.actor or (person and right.first - both > 1 and page.words[right.first - 1].islower())
