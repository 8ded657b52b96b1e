"""Where harm was done that is told right behind a strike or a dateline: "A missile struck a house in X. Seven people died."

In: a site, a draft and the sentence's spots. Out: a place's name or None.
"""

import re
from itertools import pairwise

from store.reading.figures.places.lands import Spot
from store.reading.figures.site import Draft, Site, inside
from store.reading.page import PlaceMention
from store.reading.text.harm import CASUALTIES

_TOWN_END = re.compile(r",|\(|\s[—–-]|[—–:]|--")
LOST = frozenset(("lost", "losing", "loses"))
AFIELD = frozenset("region regions province provinces district oblast over overnight border".split())
LONG = frozenset(
    "since war year years months month total weeks conflict elsewhere nationwide country countrywide".split()
)

SOON = 5  # tokens from "fled" to where
STRUCK = frozenset(
    "bombed struck raids strikes airstrikes shelled blasted pounded attacked invaded stormed retaliated bombing raid bombarded fired".split()
)
FLEEING = frozenset("fled flee fleeing escaped escaping".split())
DRIVING = frozenset("when after as from because since following before".split())


def revenged(site: Site, spot: Spot, draft: Draft) -> bool:
    """``Jets bombed X after militants had killed ten``: where somebody strikes back is not where the dead had died."""
    lowers = site.line.lowers
    between = lowers[spot.last : draft.counted.first]
    if not FLEEING.isdisjoint(lowers[max(0, spot.first - SOON) : spot.first]) and draft.measure in CASUALTIES:
        return not DRIVING.isdisjoint(between)  # "fled to X, when a mutiny killed 214"
    return ("after" in between or "following" in between) and not STRUCK.isdisjoint(lowers[: spot.last])


def place(site: Site, draft: Draft, tied: list[Spot]) -> str | None:
    """``A missile struck a block of flats in X. Seven people died.``: the one place of the sentence before, for harm told at once."""
    civil = draft.measure in CASUALTIES and draft.counted.kind != "force"
    if not civil or draft.source is not None or tied or site.places or site.index == 0:
        return None
    page = site.page
    row, own = page.sentences[site.index - 1], page.sentences[site.index]
    struck = not site.words.striking.isdisjoint(page.lowers[row.first : row.last])
    if row.paragraph != own.paragraph or not struck or not LONG.isdisjoint(site.line.present):
        return None
    names = {place.name for place in inside(page.places, row.start, row.end)}
    return names.pop() if len(names) == 1 else None


def dated(site: Site, draft: Draft) -> str | None:
    """``X, May 14 – Eleven people were killed``: the dateline's town, for harm told at once without another place."""
    row = site.page.sentences[site.index - 1] if site.index else None
    if row is None or row.kind != "dateline" or draft.measure in ("strength", "equipment", "evacuated", "displaced"):
        return None
    if _is_wider(site, draft) or any(one.measure == draft.measure and not one.place for one in site.before(draft)):
        return None  # "Two more sailors died, bringing the number of dead to nine"
    rows = inside(site.page.places, row.start, row.end)
    if _abroad(site, rows, draft.counted.first):
        return None
    if rows and rows[0].start == row.start:
        return rows[0].name
    town = _TOWN_END.split(site.page.text[row.start : row.end], maxsplit=1)[0].strip()
    return town.title() if town.isupper() else None


def _is_wider(site: Site, draft: Draft) -> bool:
    """Whether the harm was not the town's: of a force or of a war, counted over a time, of a land that the sentence names, or in another place."""
    present = site.line.present
    if draft.cue >= 0 and site.line.lower(draft.cue) in LOST:
        return True  # an army's losses "over the past day" were in no town
    if draft.counted.kind == "force" or site.places or not LONG.isdisjoint(present):
        return True
    if any(map(site.foreign, site.mentions)):
        return True  # "LIMA - Peru put the toll of the earthquake at 98": from where it is told
    return draft.measure == "destroyed" and not AFIELD.isdisjoint(present)


def _abroad(site: Site, rows: list[PlaceMention], first: int) -> bool:
    """``WASHINGTON – … sanctions on Iranian officials over a crackdown in which 488 were killed``: an aside about another land than the dateline's."""
    lowers = site.line.lowers[:first]
    if not any(pair == ("in", "which") for pair in pairwise(lowers)):
        return False
    own = {place.country for place in rows}
    lands = {m.actor.removeprefix("country:") for m in site.mentions if site.foreign(m)}
    return bool(lands - own)
