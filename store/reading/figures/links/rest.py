"""Bare numbers that a whole and its part settle: "the other 175 will follow", "Of 14 helicopters promised, five fly", "1,200: 700 for the navy and 500 for …".

In: a site and a bare draft, or a site. Out: whether it counts what the whole counts; its unit, kind and source are set. The numbers
themselves are the proof: what is left is the whole less its part, and items add up to their whole.
"""

from store.reading.figures.counts.counted import FORCES
from store.reading.figures.measures.elsewhere import RELEASED
from store.reading.figures.site import Draft, Site, most
from store.reading.figures.words import STOPS
from store.reading.text.grammar import WHOLES

COUNTED = (*FORCES, "equipment")
PAIRS = 4  # figures back among which a whole and its part stand
LEAST = 2
FEWEST = 10  # men of an item
BOUNDS = frozenset("only just but about some barely".split())
FIRST = 3  # tokens before the whole that opens a sentence


def rest(site: Site, draft: Draft) -> bool:
    """Whether the number is what is left of a whole, or what part of a whole does."""
    if _adds_up(site, draft):
        return True
    if draft.counted.kind != "bare" or draft.unit or draft.measure:
        return False
    whole = _remainder(site, draft) or _of_whole(site, draft)
    if whole is None:
        return False
    draft.unit, draft.counted.kind, draft.source = whole.unit, whole.counted.kind, whole
    draft.rule = "what a whole leaves"
    return True


def _adds_up(site: Site, draft: Draft) -> bool:
    """``nine were killed, two of them serving with the UN and seven with another force``: the parts make the whole."""
    if draft.at < LEAST or draft.measure or site.line.lower(draft.counted.first - 1) not in ("and", ","):
        return False
    whole, part = site.drafts[draft.at - 2 : draft.at]
    of = part.counted.number.last
    parted = site.line.lower(of) == "of" and site.line.lower(of + 1) in WHOLES
    if (
        not parted
        or whole.measure is None
        or draft.unit not in (None, whole.unit)
        or most(part) + most(draft) != most(whole)
    ):
        return False
    draft.unit, draft.counted.kind, draft.source = whole.unit, whole.counted.kind, whole
    draft.measure, draft.rule = whole.measure, "the other part of the figure before"
    return True


def _remainder(site: Site, draft: Draft) -> Draft | None:
    """``freed 40 of the 215 policemen. The other 175 …``: those not freed are still held."""
    first = draft.counted.number.first
    if site.line.lower(first - 1) not in ("other", "remaining") or site.line.lower(first - 2) != "the":
        return None
    near = [*site.earlier, *site.before(draft)][-PAIRS:]
    for whole in near:
        part = next((other for other in near if most(whole) - most(other) == most(draft) >= LEAST), None)
        if part is None or whole.counted.kind not in COUNTED or whole.measure not in (None, "strength", "captured"):
            continue
        freed = part.measure == "captured" and not RELEASED.isdisjoint(part.rule.split())
        draft.measure = "captured" if freed else whole.measure
        return whole
    return None


def _of_whole(site: Site, draft: Draft) -> Draft | None:
    """``Of the 30 tanks the army bought, only 12 run``: a verb right behind, no noun."""
    line, first = site.line, draft.counted.first
    whole = site.drafts[0] if draft.at > 0 else None
    if whole is None or line.lower(0) != "of" or whole.counted.first > FIRST or whole.counted.kind not in COUNTED:
        return None
    first -= line.lower(first - 1) in BOUNDS
    after = line.lower(draft.counted.last)
    verb = after.isalpha() and (after not in STOPS or line.lower(draft.counted.last + 1).isalpha())
    if line.lower(first - 1) != "," or not verb or not LEAST <= most(draft) < most(whole):
        return None
    if whole.counted.kind == "equipment":
        draft.measure = "equipment"
    return whole


def share_out(site: Site) -> None:
    """``Only 1,200 will get papers: 700 for the navy and 500 for the artillery``: bare items behind a colon that add up to a force."""
    if ":" not in site.line.present:
        return
    for at, whole in enumerate(site.drafts[:-2]):
        items = site.drafts[at + 1 :]
        colon = ":" in site.line.lowers[whole.counted.last : items[0].counted.first]
        if not colon or whole.counted.kind != "force" or whole.measure not in (None, "strength"):
            continue
        bare = all(item.counted.kind == "bare" and most(item) >= FEWEST for item in items)
        if bare and sum(map(most, items)) == most(whole):
            for item in items:
                item.unit, item.counted.kind, item.source = whole.unit, "force", whole
                item.rule, item.measure = "an item of the force before", None
