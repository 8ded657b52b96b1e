"""Whose a force is by what its paragraph is about: the question above it, or a first sentence that only says who comes next.

In: a site and a draft that nothing else gives a holder. Out: the name of a country or body, or None. Each look is over the sentences
between the question and the number, at most a few.
"""

from itertools import pairwise

from store.reading.figures.counts.counted import ARMS
from store.reading.figures.holders.groups import BEFORE_OBJECT, name_of
from store.reading.figures.links.wholes import of_them
from store.reading.figures.site import Draft, Site, inside
from store.reading.page import Mention, Sentence
from store.reading.text.grammar import DETERMINERS, GROUP_OWN
from store.reading.text.harm import HARM
from store.reading.text.realm_words import BORDERS

ASKING = frozenset(("how", "what", "and"))
ANSWER = 5  # sentences of a paragraph that go on about what is asked
NEXT = frozenset("then next now first finally last come comes".split())
SHORT = 7  # tokens of "Then come the British ."
PLACING = frozenset("in near at into inside across around to against from outside".split())
BEHIND = BEFORE_OBJECT | {"of", "beside", "outside"}
UNITS = frozenset("division brigade regiment battalion corps squadron company".split())
MEETING = frozenset("by against face faces faced facing fight fights fought fighting fear fears meet met".split())
REACH = 5  # tokens of "face 900 soldiers and 40"
LONG = 16  # tokens of a question


def topic(site: Site, draft: Draft) -> str | None:
    """``How many French soldiers are there? About 1,500.``: whom it is about, unless another is spoken of since."""
    had = draft.counted.kind in ARMS and draft.measure in (None, "strength", "equipment")
    if not had and not (draft.measure in HARM and of_them(site, draft)):  # "four of them were killed"
        return None
    if _met(site, draft.counted.first):
        return None
    page, own = site.page, site.page.sentences[site.index]
    for index in range(site.index - 1, max(-1, site.index - 1 - ANSWER), -1):
        row = page.sentences[index]
        if (found := _asked(site, row) if _asks(site, row) else _announced(site, row, own)) is not None:
            return found if _goes_on(site, row.end, draft.counted.number.start, found) else None
        if row.paragraph != own.paragraph:
            return None
    return None


def _met(site: Site, first: int) -> bool:
    """``They face 900 soldiers and 40 tanks``, ``were met by 400``, ``stand at its border``: those of another side."""
    lowers = site.line.lowers
    border = any(one in GROUP_OWN and noun in BORDERS for one, noun in pairwise(lowers))
    return border or not MEETING.isdisjoint(lowers[max(0, first - REACH) : first])


def _asks(site: Site, row: Sentence) -> bool:
    return site.page.lowers[row.last - 1] == "?"


def _asked(site: Site, row: Sentence) -> str | None:
    """``And the Americans?``, ``What does Kesh have there?``: the one that a short question is about."""
    asks = site.page.lowers[row.first] in ASKING and row.last - row.first <= LONG
    return _only(site, row) if asks else None


def _announced(site: Site, row: Sentence, own: Sentence) -> str | None:
    """``Then come the British.``: the one that a short first sentence of the paragraph names, and says no more."""
    lowers = site.page.lowers[row.first : row.last]
    told = row.paragraph == own.paragraph and len(lowers) <= SHORT and lowers[0] in NEXT
    return _only(site, row) if told else None


def _only(site: Site, row: Sentence) -> str | None:
    """The one country or body of a sentence that tells no place: the French of "How many French soldiers are in Mali?"."""
    rows = (m for m in inside(site.page.mentions, row.start, row.end) if m.kind != "pronoun")
    names = {name for m in rows if _before(site, m) not in PLACING and (name := name_of(site, m)) is not None}
    return names.pop() if len(names) == 1 else None


def _before(site: Site, mention: Mention) -> str:
    """The word before the mention, an article passed over."""
    lowers, at = site.page.lowers, mention.first - 1
    at -= at > 0 and lowers[at] in DETERMINERS
    return lowers[at] if at >= 0 else ""


def _goes_on(site: Site, start: int, end: int, found: str) -> bool:
    """Whether nobody else is spoken of in text[start:end]; who stands behind a preposition and who only counts are passed over."""
    rows = (m for m in inside(site.page.mentions, start, end) if _before(site, m) not in BEHIND)
    names = {name_of(site, m) for m in rows} - {None, found}
    return all(_passed_over(site, name) for name in names if name is not None)


def _passed_over(site: Site, name: str) -> bool:
    """``the International Institute``, ``the 1st Armoured Division``: a body that only counts others, a unit of nobody's by its name."""
    words = name.lower().split()
    return not site.words.forces.watchers.isdisjoint(words) or words[-1] in UNITS
