"""Whose those are that one breath tells together with others of their side: "left 412 dead and 88 prisoners", "1,400 strong and supported by nine trucks".

In: a site and a draft. Out: the holder of the figure before, or None.
"""

from store.reading.figures.counts.counted import FORCES
from store.reading.figures.holders.enemy import enemy
from store.reading.figures.holders.groups import name_of
from store.reading.figures.holders.parties import parties
from store.reading.figures.site import Draft, Site
from store.reading.text.harm import CASUALTIES, HAD

LEAVING = frozenset("left leaving abandoned lost losing leave".split())
LINKS = frozenset((",", "and", "as", "well", "behind", "also", "some", "about", "more", "than", "over"))
SUPPORT = frozenset("supported backed accompanied escorted followed preceded".split())
GIVING = frozenset(
    "delivered promised pledged sent offered lent given supplied donated shipped deployed contributed".split()
)
CRAFT = 4  # tokens back over its name to the noun
NEAR = 4  # tokens from the verb of leaving to its first number
LOST = frozenset((*CASUALTIES, "captured", "missing", "destroyed"))


def together(site: Site, draft: Draft) -> str | None:
    """The holder of the figure right before, where both were left behind by one side, or the first is led by the second."""
    return _left(site, draft) or _supporting(site, draft) or _beside_craft(site, draft) or _also_given(site, draft)


def _left(site: Site, draft: Draft) -> str | None:
    """``The enemy left 230 dead on the field and 64 prisoners in our hands``, ``leaving 40 bodies and six prisoners``."""
    if draft.measure not in LOST or LEAVING.isdisjoint(site.line.present):
        return None
    if (verb := _verb(site, draft)) >= 0:
        return _leaver(site, verb)
    for at in range(draft.at, 0, -1):
        before = site.drafts[at - 1]
        if before.measure not in LOST or not _runs_on(site, before, site.drafts[at]):
            return None
        if (verb := _verb(site, before)) >= 0:
            return before.holder or _leaver(site, verb)
    return None


def _runs_on(site: Site, before: Draft, after: Draft) -> bool:
    """Whether one list holds both: at most "on the field", "behind" between the first and the "and"."""
    between = site.line.lowers[before.counted.last : after.counted.first]
    placed = [word for word in between if word not in LINKS]
    return (
        bool(between)
        and between[-1] in LINKS
        and (not placed or (placed[0] in ("dead", "on", "in", "at") and ";" not in placed))
    )


def _verb(site: Site, first: Draft) -> int:
    """The verb of leaving right before the first number of the list; -1 for none."""
    start = first.counted.first
    near = range(start - 1, max(-1, start - NEAR), -1)
    return next((j for j in near if site.line.lowers[j] in LEAVING), -1)


def _leaver(site: Site, verb: int) -> str | None:
    """Who left them: the enemy, or the party right before the verb."""
    line = site.line
    at = verb - (line.lower(verb - 1) in ("had", "have", "has"))
    word = line.lower(at - 1)
    if word in site.words.forces.enemies or word in site.words.forces.foes:
        return enemy(site, line.starts[verb]) or ("enemy" if word in site.words.forces.enemies else word)
    row = next((row for row in parties(site) if row.last == at and not row.object and not row.owns), None)
    return row.name if row is not None and row.name != "forces" else None  # "loyal forces have lost five men"


def _supporting(site: Site, draft: Draft) -> str | None:
    """``columns of the Front, some 1,400 strong and supported by nine trucks``: what goes with a force is its own."""
    first = draft.counted.first
    before = site.draft_before(draft)
    if before is None or draft.counted.kind != "equipment" or site.line.lower(first - 1) not in ("by", "with"):
        return None
    between = site.line.lowers[before.counted.last : first]
    led = not SUPPORT.isdisjoint(between) and len(between) <= NEAR
    led = led and (between[0] in ("and", ",", "strong") or before.counted.kind == "formation")
    return before.holder if led and before.counted.kind in FORCES else None


def _beside_craft(site: Site, draft: Draft) -> str | None:
    """``the Perunadi frigate Vel and two missile boats entered``: the one craft that leads the list is of a land by its adjective."""
    first, line = draft.counted.first, site.line
    if draft.counted.kind != "equipment" or line.lower(first - 1) != "and" or site.heads.intersection(range(first)):
        return None
    near = range(first - 2, max(0, first - 2 - CRAFT), -1)
    craft = next(
        (
            j
            for j in near
            if line.lowers[j] in site.words.singulars and site.words.units.get(line.lowers[j]) == "equipment"
        ),
        0,
    )
    if craft < 1 or "," in line.lowers[craft:first]:
        return None
    end = line.ends[craft - 1]
    nation = next((m for m in site.mentions if m.end == end and m.kind == "demonym"), None)
    return name_of(site, nation) if nation is not None else None


def _also_given(site: Site, draft: Draft) -> str | None:
    """``X, which has delivered 24 howitzers and promised another 12``: one giver of both."""
    before = site.draft_before(draft)
    if before is None or before.holder is None or before.measure not in HAD or draft.measure not in HAD:
        return None
    between = site.line.lowers[before.counted.last : draft.counted.first]
    given = len(between) == 2 and between[0] in ("and", "but") and between[1] in GIVING
    return before.holder if given and site.line.lower(before.counted.first - 1) in GIVING else None


def body_with(site: Site, its: int) -> str | None:
    """``has placed the Air Force, with its 62 aircraft, on alert``: "its" is of the body right before the comma."""
    line = site.line
    if line.lower(its - 1) != "with" or line.lower(its - 2) != ",":
        return None
    end = line.ends[its - 3] if its >= 3 else -1
    mention = next((m for m in site.mentions if m.end == end and m.kind in ("name", "alias")), None)
    if mention is not None:
        return name_of(site, mention)
    row = next((row for row in parties(site) if row.last == its - 2 and not row.owns), None)
    return row.name if row is not None else None
