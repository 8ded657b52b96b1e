"""Bare numbers that count what the number before counts: "12 soldiers were killed and 40 wounded", "a further 300".

In: a site, a draft and the figure before it. Out: whether the draft has been given that one's unit.
"""

from store.reading.figures.counts.counted import FORCES, fits
from store.reading.figures.counts.units import COUNTING_IN
from store.reading.figures.links import shared as figures_shared
from store.reading.figures.links import wholes as figures_wholes
from store.reading.figures.links.between import LISTED
from store.reading.figures.site import Draft, Site
from store.reading.figures.words import STOPS
from store.reading.text.harm import CASUALTIES, TOLLS

STAYING = frozenset("remain remains stay stays".split())
BODIES = frozenset("company platoon squad team party group".split())
RELATING = frozenset(("where", "whose"))
OTHER_SIDE = frozenset(("losses", "casualties"))


def lend_unit(site: Site, draft: Draft, before: Draft) -> bool:
    """``12 soldiers were killed and 40 wounded``, ``a further 300``: a bare number counts what the one before it counts."""
    bare = draft.counted.kind == "bare" or draft.unit in ("others", "more")
    if not bare or before.unit is None or before.counted.kind == "other" or before.rule.startswith("among the"):
        return False
    if _further_of_others(site, draft, before) or _counts_its_own(site, draft, before):
        return False
    if draft.measure and before.measure != draft.measure and before.unit.lower() in site.words.nouns:
        return False  # "17 fallen and 64 wounded": nobody is a wounded fallen
    if not _linked(site, draft, before) or (draft.measure and not fits(site.words, draft.measure, before.counted)):
        return False
    one = before.counted.number.high == 1 and draft.counted.number.high != 1
    other = figures_shared.other_kind(site, before)
    others = (
        draft.unit is not None or draft.counted.further
    )  # "a soldier was killed and two others were hurt": whoever they were
    several = (None if others else _several(site, before)) if one else before.unit
    draft.unit, draft.counted.kind = None if other else several, before.counted.kind
    draft.source = other or before
    return True


def _several(site: Site, one: Draft) -> str | None:
    """``One soldier was killed and four were hurt``: the noun of one of a force, as of many."""
    unit = one.unit or ""
    many = f"{unit[:-3]}men" if unit.endswith("man") else f"{unit}s"
    hurt = one.measure in CASUALTIES and one.counted.kind == "force" and unit not in site.words.collectives
    return many if hurt and many.lower() in site.words.units and many != "forces" else None


def _further_of_others(site: Site, draft: Draft, before: Draft) -> bool:
    """Whether a further number adds to another than the one before: "two helicopters; fishermen came with 40 more"."""
    if not draft.counted.further:
        return False
    if not figures_wholes.like(draft, before):
        return True
    staying = site.line.lower(draft.counted.last) in STAYING
    return before.measure in TOLLS and staying  # "up to 50,000 deaths … An additional 5,000 remain at the fort"


def _counts_its_own(site: Site, draft: Draft, before: Draft) -> bool:
    """Whether the words between the numbers, or around the second, tell what that one counts."""
    if _crew(site, draft) or _other_one(site, draft) or _among_ends(site, before, draft):
        return True
    between = site.line.lowers[before.counted.last : draft.counted.first]
    other = draft.measure != before.measure and draft.rule.startswith("label ")
    if other and not RELATING.isdisjoint(between):
        return True  # "17 girls were found alive, in a valley where the count of dead rose to 83"
    if not OTHER_SIDE.isdisjoint(between):
        return True  # "61 rebels were killed; the army's own losses are nine dead"
    # "raised from 28 divisions to 41, and its park of tanks to 2,600"
    return before.counted.kind in FORCES and any(site.words.units.get(word) == "equipment" for word in between)


def _linked(site: Site, draft: Draft, before: Draft) -> bool:
    """Whether a verb, "further" or "and" ties the number to the one before: "and damaged 1,100", "150,000 counting sailors"."""
    line, counted = site.line, draft.counted
    verb = line.lower(counted.last) in site.words.verbs or line.lower(counted.first - 1) in site.words.verbs
    told = bool(draft.measure or verb) and before.measure is not None
    return told or counted.further or _joined(site, before, draft) or line.lower(counted.last) in COUNTING_IN


def _crew(site: Site, draft: Draft) -> bool:
    """``four jets and a frigate with a crew of 160``: the number measures the body right before it."""
    first = draft.counted.first
    body = site.line.lower(first - 2)
    return site.line.lower(first - 1) == "of" and (body in site.words.collectives or body in BODIES)


def _other_one(site: Site, draft: Draft) -> bool:
    """``as one blaze burned``: "one" of a noun of its own."""
    after = site.line.lower(draft.counted.number.last)
    plain = after.isalpha() and after not in STOPS and not site.words.cue(after) and draft.counted.unit is None
    return draft.counted.number.high == 1 and plain


def _among_ends(site: Site, before: Draft, draft: Draft) -> bool:
    """``Among the dead were five children, while 17 were injured``: the list of the dead has ended."""
    between = site.line.lowers[before.counted.last : draft.counted.first]
    return "while" in between and site.line.lower(0) == "among"


def _joined(site: Site, before: Draft, draft: Draft) -> bool:
    between = site.line.lowers[before.counted.last : draft.counted.first]
    # "from nineteen countries, and the roster reached"
    far = before.counted.kind == "neither" and len(between) > LISTED
    return "and" in between and before.measure is None and not far
