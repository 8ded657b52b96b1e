"""Whose those are who are counted beside one of theirs: "a Russian colonel and five other peacekeepers".

In: a site and a draft. Out: the country or body of the person before "and", or None.
"""

from store.reading.figures.counts.counted import ARMS
from store.reading.figures.holders.groups import name_of
from store.reading.figures.site import Draft, Site
from store.reading.text.grammar import ARTICLES

ARMED = (None, "strength", "equipment")
WHOLES = frozenset(("they", "these", "those"))
INCLUDING = frozenset("included include comprised comprise".split())
KINDS = {  # "nine pick-up trucks …; seven of the vehicles"
    "vehicles": ("trucks", "pickups", "pick-ups", "lorries", "jeeps", "carriers", "cars"),
    "ships": ("frigates", "corvettes", "destroyers", "warships", "vessels", "boats"),
    "vessels": ("frigates", "corvettes", "destroyers", "warships", "ships", "boats"),
    "aircraft": ("jets", "planes", "warplanes", "helicopters", "fighters", "bombers"),
    "machines": ("tanks", "helicopters", "planes"),
}
MEN = frozenset(("men", "women", "bodyguards", "officers", "comrades", "staff"))
PHRASE = 6  # tokens of the person before "and"
LOST_LISTS = ("list of losses", "list with lost", "list with losing", "list with killed")


def listed(site: Site, draft: Draft) -> str | None:
    """``South Africa has lent three helicopters and 60 soldiers``: what "and" joins to the number before, nothing between, is of the same side."""
    before = site.draft_before(draft)
    if (
        before is None
        or before.holder is None
        or site.line.lower(draft.counted.number.last) == "other"  # "2,800 U.S. and 7,000 other troops"
        or site.line.lowers[before.counted.last : draft.counted.first] != ["and"]
    ):
        return None
    had = (
        before.measure in ARMED
        and draft.measure in ARMED
        and before.counted.kind in ARMS
        and draft.counted.kind in ARMS
    )
    return before.holder if had else None


def of_those(site: Site, draft: Draft) -> str | None:
    """``Forty-seven of the planes crossed the line``: of those told before under the same noun."""
    line, at = site.line, draft.counted.number.last
    before = site.earlier[-1] if site.earlier else None
    if draft.at >= 0 and line.lower(0) in WHOLES and line.lower(1) in INCLUDING and before is not None:
        return _item(site, draft, before)
    if line.lower(at) != "of" or line.lower(at + 1) not in ("the", "these", "those") or draft.counted.head != at + 2:
        return None
    noun = line.lower(at + 2)
    kinds = KINDS.get(noun, ())
    units = ((one, (one.unit or "").lower().rpartition(" ")[2]) for one in reversed(site.earlier))
    told = next((one for one, unit in units if unit.endswith(noun) or unit in kinds), None)
    return told.holder if told is not None else None


def _item(site: Site, draft: Draft, whole: Draft) -> str | None:
    """``They included 18 fighters``, ``They comprise 900 men of the 2nd Brigade, 700 gunners``: whose the whole is, in each item of the list."""
    alike = all(one.counted.kind == whole.counted.kind for one in (*site.before(draft), draft))
    plain = alike and ";" not in site.line.lowers[: draft.counted.first]
    joined = draft.at == 0 or site.line.lower(draft.counted.first - 1) in (",", "and")
    return whole.holder if plain and joined else None


def fellow(site: Site, draft: Draft) -> str | None:
    """The nation told of the one soldier whom the others are beside; "a Russian journalist and five other people" may be of any."""
    line, first, last = site.line, draft.counted.first, draft.counted.number.last
    his = line.lower(last) == "of" and line.lower(last + 1) in ("his", "her")  # "a Kenyan colonel and three of his men"
    force = draft.counted.kind == "force" or (his and draft.unit in MEN)
    if not force or not (his or line.lower(last) == "other") or line.lower(first - 1) != "and":
        return None
    start = next((j for j in range(first - 2, max(-1, first - 2 - PHRASE), -1) if line.lowers[j] in ARTICLES), -1)
    if start < 0 or "," in line.lowers[start:first]:
        return None
    nation = next((m for m in site.mentions if m.kind == "demonym" and start < site.token(m.start) < first - 1), None)
    return name_of(site, nation) if nation is not None else None


def lost_with(site: Site, draft: Draft) -> str | None:
    """``X lost 140 men, three tanks and five guns``: one list of losses is one side's."""
    before = site.draft_before(draft)
    listed = draft.rule in LOST_LISTS and before is not None and before.cue == draft.cue
    return before.holder if before is not None and listed else None
