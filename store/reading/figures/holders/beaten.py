"""Whose the harmed are whom the words before them name as those attacked: "police were stoned, with 7 of them hurt", "attacked a camp of the
Front. It counted 31 bodies afterwards".

In: a site and a draft of harm. Out: a country's or body's name, "police", or None.
"""

from store.reading.figures.holders.groups import group_at, name_of
from store.reading.figures.holders.parties import parties
from store.reading.figures.holders.sides import ATTACKED, STRIKING
from store.reading.figures.links.wholes import of_them
from store.reading.figures.site import Draft, Site, inside, site_of
from store.reading.text.harm import CASUALTIES

CALM = frozenset("took taken against into on at".split())  # before what is struck, and before much else
STRUCK = (STRIKING - CALM) | frozenset(
    """fired ambush hits strike strikes attack attacks shot drove drive opened detonated exploded rammed bombing under off raid raids blast
    explosion shelling""".split()
)
MEN = frozenset("peacekeepers policemen officers guards crew sailors fighters recruits soldiers".split())
NEAR = 9  # tokens from the verb to whose the thing is
COUNTING = frozenset("counted found recovered collected counts".split())
BODIES = frozenset(("bodies", "corpses", "dead"))
PHRASE = 3  # tokens of "Malian riot police"


def beaten(site: Site, draft: Draft) -> str | None:
    """The one side that was attacked."""
    if draft.measure not in CASUALTIES:
        return None
    if of_them(site, draft) and draft.source is None and (men := _men_before(site, draft)) is not None:
        return men
    if (struck := _struck_before(site, draft) or _foes_before(site, draft)) is not None:
        return struck
    return _attacked(site, draft) if draft.measure == "killed" and draft.at < 1 else None


def _men_before(site: Site, draft: Draft) -> str | None:
    """``threw stones at the police, injuring eight of them``: the last men in arms told before the number."""
    lowers = site.line.lowers
    for j in range(draft.counted.first - 1, -1, -1):
        police = lowers[j] in site.words.forces.policemen
        if police or lowers[j] in site.words.forces.soldiers:
            return group_at(site, max(0, j - PHRASE), j) or ("police" if police else None)
    return None


def _struck_before(site: Site, draft: Draft) -> str | None:
    """``Hezbollah fired at an Israeli jeep. Five soldiers were killed``: whose the one thing is that the sentence before says was hit."""
    if not site.index or draft.at > 0 or not _in_arms(site, draft) or site.mentions_before(draft.counted.last):
        return None
    row = site.page.sentences[site.index - 1]
    if STRUCK.isdisjoint(site.page.lowers[row.first : row.last]):
        return None
    before = site_of(site, site.index - 1)
    named = [m for m in before.mentions if _struck(before, before.token(m.start), before.token(m.end))]
    names = {name_of(before, m) for m in named} - {None}
    names |= {row.name for row in parties(before) if _struck(before, row.first, row.last)}
    return names.pop() if len(names) == 1 else None


def _in_arms(site: Site, draft: Draft) -> bool:
    """Whether soldiers, a crew or "of them" are harmed, whose side no words behind them tell: no "sailors of the Coast Guard"."""
    unit = (draft.unit or "").lower()
    if of_them(site, draft):
        return True
    men = unit in site.words.forces.soldiers or unit in MEN
    police = unit == "officers" and "police" in site.line.present
    return men and not police and site.line.lower(draft.counted.last) != "of"


def _foes_before(site: Site, draft: Draft) -> str | None:
    """``Jets struck back at the Front. The ministry said 16 militants were killed``: the one body of no state that was struck."""
    unit, forces = (draft.unit or "").lower(), site.words.forces
    if not (unit in forces.foes or unit in site.words.sides or unit == "fighters") or not site.index or draft.at > 0:
        return None
    row = site.page.sentences[site.index - 1]
    hit = next((j for j in range(row.first, row.last) if site.page.lowers[j] in STRUCK), row.last)
    struck = inside(site.page.mentions, site.page.starts[min(hit, len(site.page.starts) - 1)], row.end)
    actors = [actor for m in struck if (actor := site.page.actors.get(m.actor)) is not None]
    names = {actor.name for actor in actors if actor.kind == "organisation" and actor.affiliation is None}
    apart = all(forces.watchers.isdisjoint(name.lower().split()) for name in names)
    return names.pop() if len(names) == 1 and apart and hit < row.last else None


def _struck(site: Site, first: int, last: int) -> bool:
    """Whether tokens [first, last) own a thing that a verb of striking stands before: "an Israeli jeep", "a position of UNIFIL"."""
    line = site.line
    behind = any(
        word in ATTACKED or word in site.words.forces.vehicles or site.words.units.get(word) == "equipment"
        for word in line.lowers[last : last + 2]
    )
    of = first - 1 - (line.lower(first - 1) == "the")
    owned = line.lower(of) == "of" and line.lower(of - 1) in ATTACKED
    hit = not STRUCK.isdisjoint(line.lowers[max(0, first - NEAR) : first])
    return hit and (behind or owned)


def _attacked(site: Site, draft: Draft) -> str | None:
    """Those whose camp the sentence before says was attacked by those who count bodies now."""
    line, first = site.line, draft.counted.first
    bodies = (draft.unit or "").lower() in BODIES and not COUNTING.isdisjoint(line.lowers[max(0, first - 2) : first])
    if not bodies or not site.index:
        return None
    before = site_of(site, site.index - 1)
    hit = next((j for j, word in enumerate(before.line.lowers) if word in STRIKING and j > 0), -1)
    objects = {row.name for row in parties(before) if row.first > hit} if hit > 0 else set[str]()
    doers = {row.name for row in parties(before) if row.last <= hit}
    return objects.pop() if len(objects) == 1 and objects.isdisjoint(doers) else None
