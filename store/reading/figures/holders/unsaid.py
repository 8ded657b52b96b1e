"""Whose soldiers and policemen are that were harmed where no word says it: the page's own country's, else their army's or the police's.

In: a site and a draft. Out: a holder's name or None. Never of a strength, which may be anybody's.
"""

from store.reading.figures.holders.home import domestic
from store.reading.figures.holders.movement import movement
from store.reading.figures.holders.parties import parties
from store.reading.figures.site import Draft, Site, scope_at
from store.reading.text.harm import CASUALTIES, TAKEN

GUESTS = frozenset(("peacekeepers", "peacekeeper", "peacekeeping", "helmets"))
RECENT = 2  # sentences before in which peacekeepers are told of
CREED = frozenset("jihad islamic islam islamist al ansar qaeda state caliphate sharia mujahideen".split())
MEN = frozenset(("officers", "officer", "recruits"))  # who are men of an army where the army tells of them
BOTH = frozenset(("sides", "both", "each", "either", "governments", "armies"))


def unsaid(site: Site, draft: Draft) -> str | None:
    """``Two soldiers drowned``: with no side named, those in the uniform of a state who are harmed are the page's own."""
    unit = (draft.unit or "").lower()
    if draft.measure in TAKEN:
        return _missed(site, draft)
    if draft.measure not in CASUALTIES or not (
        unit in site.words.forces.soldiers or unit.split(" ")[0] in site.words.forces.policemen
    ):
        return None
    scope = scope_at(site.page, draft.counted.number.start, draft.counted.number.end)
    watched = scope is not None and not site.words.forces.watchers.isdisjoint(
        (scope.speaker_text or "").lower().split()
    )
    if watched or not BOTH.isdisjoint(site.line.present):
        return None  # "killed 4,700 soldiers on both sides"
    if unit not in site.words.forces.soldiers:
        return _local(site, domestic(site, draft.counted.number.start)) or (
            "gendarmerie" if unit.startswith("gendarme") else "police"
        )
    return None if _guests(site) else domestic(site, draft.counted.number.start) or _one_army(site)


def _missed(site: Site, draft: Draft) -> str | None:
    """``Three officers were held for hours, the army said``: an army that tells of men who were taken, and not by whom, tells of its own."""
    told = (draft.teller[1] or "").lower().split()
    passive = draft.cue > draft.counted.last and "by" not in site.line.lowers[draft.cue : draft.cue + 2]
    unit = (draft.unit or "").lower()
    men = unit in site.words.forces.soldiers or unit in MEN
    army = told[-1] if told[-1:] and told[-1] in site.words.forces.armies else None
    return (domestic(site, draft.counted.number.start) or army) if army is not None and passive and men else None


def _local(site: Site, land: str | None) -> str | None:
    """``Turkey has 500 soldiers there. … Clashes in Tripoli hurt five policemen``: those of the land whose town is named, if another's."""
    towns = {place.country for place in site.places if place.country is not None and place.kind in ("town", "region")}
    if land is None or len(towns) != 1:
        return land
    actor = site.page.actors.get(f"country:{towns.pop()}")
    return actor.name if actor is not None else None


def _guests(site: Site) -> bool:
    """``a base manned by Ugandan peacekeepers. The rebels claimed to have killed 137 soldiers``: they may be the guests'."""
    page = site.page
    rows = page.sentences[max(0, site.index - RECENT) : site.index + 1]
    return any(not GUESTS.isdisjoint(page.lowers[row.first : row.last]) for row in rows)


def _one_army(site: Site) -> str | None:
    """``Fighting between the army and the Shield has killed 60 soldiers``: the one army or navy that the sentence speaks of."""
    names = {row.name for row in parties(site) if site.line.lower(row.last - 1) in site.words.forces.armies}
    return names.pop() if len(names) == 1 else None


def own_side(site: Site, draft: Draft) -> str | None:
    """``killed 40 rebels``: the one armed movement of the page, else the word itself."""
    return _movement(site, draft) if (draft.unit or "").lower() in site.words.sides else None


def _movement(site: Site, draft: Draft) -> str | None:
    """The one armed movement of the page, unless it is jihadists who are counted and no name of theirs: then the word itself."""
    if (draft.unit or "").lower() in ("mutineers", "loyalists"):
        return draft.unit  # whose they are is what they quarrel about, or nobody's by name
    found = movement(site)
    creed = (draft.unit or "").lower() == "jihadists"
    return (
        draft.unit if found is None or (creed and CREED.isdisjoint(found.lower().replace("-", " ").split())) else found
    )
