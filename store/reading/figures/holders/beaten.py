"""Whose the harmed are whom the words before them name as those attacked: "police were stoned, with 7 of them hurt", "attacked a camp of the
Front. It counted 31 bodies afterwards".

In: a site and a draft of harm. Out: a country's or body's name, "police", or None.
"""

from store.reading.figures.holders.groups import group_at
from store.reading.figures.holders.parties import parties
from store.reading.figures.holders.sides import STRIKING
from store.reading.figures.links.wholes import of_them
from store.reading.figures.site import Draft, Site, open_site
from store.reading.text.harm import CASUALTIES

COUNTING = frozenset("counted found recovered collected counts".split())
BODIES = frozenset(("bodies", "corpses", "dead"))
PHRASE = 3  # tokens of "Malian riot police"


def beaten(site: Site, draft: Draft) -> str | None:
    """The one side that was attacked."""
    if draft.measure not in CASUALTIES:
        return None
    if of_them(site, draft) and draft.source is None:
        return _men_before(site, draft)
    return _attacked(site, draft) if draft.measure == "killed" and draft.at < 1 else None


def _men_before(site: Site, draft: Draft) -> str | None:
    """``threw stones at the police, injuring eight of them``: the last men in arms told before the number."""
    lowers = site.line.lowers
    for j in range(draft.counted.first - 1, -1, -1):
        police = lowers[j] in site.words.forces.policemen
        if police or lowers[j] in site.words.forces.soldiers:
            return group_at(site, max(0, j - PHRASE), j) or ("police" if police else None)
    return None


def _attacked(site: Site, draft: Draft) -> str | None:
    """Those whose camp the sentence before says was attacked by those who count bodies now."""
    line, first = site.line, draft.counted.first
    bodies = (draft.unit or "").lower() in BODIES and not COUNTING.isdisjoint(line.lowers[max(0, first - 2) : first])
    if not bodies or not site.index:
        return None
    row = site.page.sentences[site.index - 1]
    before = open_site(site.page, site.words, site.index - 1, row.start, row.end, site.memory)
    hit = next((j for j, word in enumerate(before.line.lowers) if word in STRIKING and j > 0), -1)
    objects = {row.name for row in parties(before) if row.first > hit} if hit > 0 else set[str]()
    doers = {row.name for row in parties(before) if row.last <= hit}
    return objects.pop() if len(objects) == 1 and objects.isdisjoint(doers) else None
