"""Numbers that go on counting those who fled, by where they went or are: "Another 40,000 have gone to Norland", "; 300 are in the church".

In: a site, a draft without a noun and the drafts before. Out: the draft is measured as the last of these, where that tells of people away
from home, nothing else was counted since, and the number opens a clause that says no more of them than where they are.
"""

from collections.abc import Sequence

from store.reading.figures.counts.completed import DAYS, filled
from store.reading.figures.links.left_out import OPENING, others_between, things_before
from store.reading.figures.measures.away import BORDERS
from store.reading.figures.site import Draft, Site, most
from store.reading.figures.words import AUXILIARIES
from store.reading.text.grammar import COPULA

FEW = 20  # fewer may be anybody
LARGER = 4  # a number so many times theirs is of others
AWAY = ("displaced", "evacuated")
WENT = frozenset(
    "went gone crossed moved come came made settled stayed remained remain live travelled traveled headed walked passed".split()
)
REACHED = frozenset(("reached", "entered"))
BEING = frozenset(
    "living staying sheltering waiting camped camping hiding housed sleeping stuck thought believed known said to be now still already also registered lodged".split()
)
TO = frozenset("to into in across over on at it their way".split())
BACK = frozenset(("back", "home"))


def whereabouts(site: Site, draft: Draft, earlier: Sequence[Draft]) -> bool:
    """Whether the number is of those who fled; its measure, unit and source are set."""
    source = earlier[-1] if earlier else None
    if source is None or source.measure not in AWAY or source.former or not _may_be_some(site, draft, source):
        return False
    if not _somewhere(site, draft.counted.last) or others_between(site, source) or things_before(site, draft, source):
        return False
    draft.measure, draft.unit, draft.source = source.measure, draft.unit or source.unit, source
    draft.rule, draft.counted.kind = "where those before are", "people"
    return True


def _may_be_some(site: Site, draft: Draft, source: Draft) -> bool:
    """Whether the number has no noun, is of a like size and opens a clause."""
    bare = draft.counted.kind == "bare" and (draft.unit is None or draft.counted.further)
    if not (bare or draft.more()) or draft.measure or not FEW <= most(draft) <= most(source) * LARGER:
        return False
    return draft.counted.first <= 1 or site.line.lower(draft.counted.first - 1) in OPENING


def _somewhere(site: Site, at: int) -> bool:
    """``are now in Kesh``, ``have gone to Norland``, ``reached the camp``, ``are waiting at the border`` from token ``at`` on."""
    line = site.line
    while line.lower(at) in AUXILIARIES or line.lower(at) in BEING:
        at += 1
    verb, before = line.lower(at), line.lower(at - 1)
    if verb in WENT or verb in REACHED:
        at += 1
    elif not (before in COPULA or before in BEING) or verb not in TO:
        return False
    start = at
    while line.lower(at) in TO and at < start + 3:
        at += 1
    return (at > start or verb in REACHED) and line.lower(at) not in BACK and _place(site, at)


def _place(site: Site, at: int) -> bool:
    """A name, or where those stay who have fled, at token ``at``."""
    line, company = site.line, site.words.company
    name = "".join(line.words[at : at + 1])
    if name[:1].isupper() and name.lower() not in DAYS:
        return True
    return any(filled(line, nouns, at) for nouns in (company.havens, company.sites, company.makeshift, BORDERS))
