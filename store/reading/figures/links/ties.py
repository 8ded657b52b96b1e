"""Bare numbers tied to the figure before by a verb or a clause of their own.

"of whom Lomar will provide 2,000", "two regiments with 1,800 each", "at least 20,000 have reached Chad", "12,000 did so".
In: a site, a bare draft and the figure before. Out: why the number counts what the one before counts, or None.
"""

from store.reading.figures.counts.counted import ARMS, FORCES
from store.reading.figures.links.goods import asked_for
from store.reading.figures.links.left_out import others_between
from store.reading.figures.links.pointing import were
from store.reading.figures.links.sums import CORRECTED, of_their_number
from store.reading.figures.links.wholes import like
from store.reading.figures.site import Draft, Site, most
from store.reading.figures.standing.wanted import wanted
from store.reading.figures.words import AUXILIARIES

AS_IT_WAS = "the figure before, as it was"
GIVING = frozenset(
    "provide provides provided contribute contributes contributed send sends sent supply supplies supplied give gives gave lend offered offers pledged promised".split()
)
ARRIVING = frozenset(
    "reached entered crossed arrived come followed registered returned arriving entering crossing".split()
)
FLED = ("displaced", "evacuated")
ENDS = frozenset((",", ".", ";", "", "and", "”", '"'))
PLEDGED = frozenset(("pledged", "promised", "offered"))
FOLLOWING = frozenset("follow join arrive come land deploy leave depart".split())
WAITING = frozenset(("standby", "stand-by", "alert", "call"))
BE = frozenset(("are", "were", "be", "is"))
REACH = 7
LEAST = 20
TAIL = 4


def tied(site: Site, draft: Draft, source: Draft) -> str | None:
    """The tie of the number to the figure before."""
    if not (draft.counted.kind == "bare" or draft.more()) or most(draft) < LEAST:
        return None
    if (
        _wanted(site, draft, source)
        and not asked_for(site)
        and (like(draft, source) or not any(row.counted.kind == "force" for row in site.earlier))
    ):
        return "wanted of the kind before"
    if source.counted.kind in FORCES and source.measure in (None, "strength"):
        return _given(site, draft, source) or _each(site, draft) or _nearer(site, draft, source)
    if source.measure == "infected" and site.line.lower(draft.counted.last) in site.words.forces.cases:
        return "part of the cases before"
    rest = site.line.lowers[draft.counted.first : draft.counted.number.first] == ["the", "other"]
    if rest and source.measure and were(site, draft):
        return "the rest of the figure before"
    return _arrived(site, draft, source) or _nearer(site, draft, source) or _did_so(site, draft)


def changes_to(site: Site, draft: Draft) -> None:
    """``raised its garrison from 70 to 130 soldiers``: a former value without a noun counts what the value behind "to" counts."""
    after = site.drafts[draft.at + 1] if draft.former and 0 <= draft.at < len(site.drafts) - 1 else None
    if after is None or draft.counted.kind != "bare" or after.unit is None or after.counted.head < 0:
        return
    if site.line.lowers[draft.counted.last : after.counted.first] == ["to"]:
        draft.unit, draft.counted.kind = after.unit, after.counted.kind


def was_before(site: Site, draft: Draft, last: Draft | None) -> bool:
    """``The toll is 71, up from 58``, ``94 tanks, down from 120``: a former value counts what the number right before it counts."""
    if not draft.former or draft.counted.kind != "bare" or draft.measure or last is None or others_between(site, last):
        return False
    if (last.measure is None and last.counted.kind not in ARMS) or of_their_number(site, draft, last):
        return False
    draft.unit, draft.counted.kind, draft.source = last.unit, last.counted.kind, last
    draft.measure, draft.rule = last.measure, AS_IT_WAS
    return True


def _given(site: Site, draft: Draft, source: Draft) -> str | None:
    """``4,500 troops, of whom Lomar will provide 2,000``; ``only 6,400 have been pledged``."""
    lowers, first, last = site.line.lowers, draft.counted.first, draft.counted.last
    near = lowers[max(0, first - REACH) : first]
    if draft.counted.further and lowers[last : last + 1] == ["will"] and site.line.lower(last + 1) in FOLLOWING:
        return "more of the force before"
    if near[-1:] and near[-1] in GIVING and "whom" in near and site.line.lower(last) in ENDS:
        return "part of the force before, by giver"
    be = last + (site.line.lower(last) in ("would", "will", "to"))
    waits = site.line.lower(be) in BE and site.line.lower(be + 1) == "on" and site.line.lower(be + 2) in WAITING
    if waits and (draft.counted.further or first <= 1 or site.line.lower(first - 1) == "and"):
        return "more of the force before"
    tail = lowers[last : last + TAIL]
    pledged = not PLEDGED.isdisjoint(tail) and tail[0] in AUXILIARIES
    return "part of the force before" if pledged and site.has(source) else None


def _wanted(site: Site, draft: Draft, source: Draft) -> bool:
    """``sent six tanks; it needs at least 300``."""
    kind = source.counted.kind in ARMS and source.measure in (None, "strength", "equipment")
    ends = site.line.lower(draft.counted.last) in ENDS
    return kind and ends and wanted(site, draft)


def _each(site: Site, draft: Draft) -> str | None:
    """``two regiments with 1,800 each``."""
    with_each = (
        site.line.lower(draft.counted.first - 1) in ("with", "of") and site.line.lower(draft.counted.last) == "each"
    )
    return "each of the force before" if with_each else None


def _arrived(site: Site, draft: Draft, source: Draft) -> str | None:
    """``At least 20,000 have reached Chad already`` of people who fled; ``4,700 entered the country``."""
    last = draft.counted.last
    last += site.line.lower(last) in ("have", "had")
    last += site.line.lower(last) in ("already", "since", "also", "now")
    verb = site.line.lower(last) in ARRIVING
    return "those who fled before" if source.measure in FLED and verb else None


def _nearer(site: Site, draft: Draft, source: Draft) -> str | None:
    """``the truth was nearer 22,000``: the number is nearer to it than the one before."""
    line, at = site.line, draft.counted.number.first - 1
    at -= line.lower(at) in ("“", '"', "to")
    nearer = line.lower(at) in ("nearer", "closer") and draft.counted.qualifier == "about"
    return CORRECTED if nearer and (source.measure or source.counted.kind in FORCES) else None


def _did_so(site: Site, draft: Draft) -> str | None:
    """``85,000 crossed the bridge; 12,000 did so yesterday``."""
    last = draft.counted.last
    return "did as those before" if site.line.lowers[last : last + 2] in (["did", "so"], ["do", "so"]) else None
