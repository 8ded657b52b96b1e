"""Whose a force is presumed to be where no rule tells: of the body its sentence is about, else of the one its paragraph goes on about.

In: a site and a draft that nothing gives a holder. Out: the holder's name with the rule, or None. Nothing has to speak for it but the order
of the words, whatever the verb; a closed list of signs speaks against: somebody tells, counts, faces or asks for them, another clause
begins in between, or they are of a kind that is as often another's ("gunmen", "observers").
"""

from store.reading.figures.counts.counted import ARMS
from store.reading.figures.holders.clause import WATCHING, given_to
from store.reading.figures.holders.groups import name_of, named
from store.reading.figures.holders.home import called
from store.reading.figures.holders.parties import led_before, parties
from store.reading.figures.holders.party import Party
from store.reading.figures.site import Draft, Site, site_of
from store.reading.figures.words import AUXILIARIES
from store.reading.text.grammar import ARTICLES, RELATIVES, SUBJECTS
from store.reading.text.harm import OWNED
from store.reading.text.numerals import CARDINALS
from store.reading.text.telling import SAID, SPOTTING, VALUING
from store.reading.text.tokens import OWNER_ENDINGS

Presumed = tuple[str, str]
SEEING = SPOTTING | WATCHING
TELLING = SAID | VALUING | SEEING
BEHIND = frozenset(("by", "against", "than", "beside", "for"))  # "defended by 900 men", "against 400"
PARTING = frozenset((":", ";", "“", "(", "while", "but", "when", "if", "foreign", "allied"))
WATCHED = frozenset("peacekeepers observers monitors mercenaries police militia volunteers".split())
GUARDS = frozenset("policemen gendarmes militiamen paramilitaries".split())
MIXED = frozenset("gunmen recruits fighters officers".split())
SOME = frozenset("battalion brigade force regiment crew grouping office company unit".split())  # anybody's
COMPARED = frozenset("smaller weaker larger bigger stronger".split())  # "the smaller navy": of the other
RULERS = frozenset(
    "government opposition ministry presidency parliament".split()
)  # who tell of others as often as of their own
ASKED = frozenset("asked asks ask asking told tells tell urged urges expect expects expected wants wanted".split())
NEAR = 10  # tokens of "he and a team of 35 had enlarged"
OTHERS = ("the figure before", "part of")  # rules by which another's number is set beside one


def presumed(site: Site, draft: Draft) -> Presumed | None:
    """The holder that the order of words tells, and by which of the two rules."""
    had = draft.counted.kind in ARMS and draft.measure in OWNED
    if not COMPARED.isdisjoint(site.line.present) or not had or draft.total or draft.rule.startswith(OTHERS):
        return None
    unit = (draft.unit or "").lower().rpartition(" ")[2]
    if unit in site.words.sides or unit in WATCHED or unit in GUARDS:
        return None
    if (lead := _leading(site, draft)) is not None:
        return lead, "presumed of whom the sentence is about"
    topic = None if unit in MIXED or unit in SOME else _topic(site)
    return (topic, "presumed of whom the sentences before are about") if topic is not None else None


def _leading(site: Site, draft: Draft) -> str | None:
    """``The Navy will raise its presence from six to 11 ships``: the first body that is no object."""
    lowers, first = site.line.lowers, draft.counted.first
    rows = [row for row in parties(site) if row.first < first]
    row = next((row for row in rows if not row.object and not row.owns), None)
    between = lowers[row.last : first] if row is not None else []
    if row is None or not between or between[-1] in BEHIND or "if" in lowers[:first] or given_to(site, first):
        return None
    judges = not site.words.forces.judging.isdisjoint(between) or between[-1] in RELATIVES
    if judges or _came_from(site, draft, row.name) or (between[-1] == "of" and "by" in between[-4:]):
        return (
            None  # "X denounced a move of 900 soldiers", "an exercise in which 40 tanks", "900 soldiers from Y and Z"
        )
    if not TELLING.isdisjoint(between) or not PARTING.isdisjoint(between) or _asked(site, row):
        return None
    if _of_another(site, draft, rows, row):
        return None
    return row.name if has_forces(site, row.name) else None


def _asked(site: Site, row: Party) -> bool:
    """``told the Council that``, ``he enlarged the army``: whether the body is an object, of a verb of asking or of somebody's by a pronoun."""
    before = row.first - 1
    before -= site.line.lower(before) in ARTICLES
    if site.line.lower(before).endswith(OWNER_ENDINGS):
        return True  # "lists the host nation's ground forces at 13,400"
    return site.line.lower(before) in ASKED or not SUBJECTS.isdisjoint(
        site.line.lowers[max(0, row.first - NEAR) : row.first]
    )


def _of_another(site: Site, draft: Draft, rows: list[Party], lead: Party) -> bool:
    """``left, and 900 reservists were called up``, ``X sends a frigate, and Y two``, ``for the Grouping, which will grow to 900``: of another clause."""
    line, first = site.line, draft.counted.first
    between = range(lead.last, first)
    if any(line.lowers[j].endswith(OWNER_ENDINGS) for j in between) or any(
        j in site.heads for j in range(lead.first - 1, lead.last)
    ):
        return True
    if any(line.lowers[j] in RELATIVES and line.words[j - 2].istitle() for j in range(lead.last + 2, first)):
        return True
    if line.lower(first - 1) in ("and", ",") and line.lower(draft.counted.last) in AUXILIARIES:
        return True
    for row in rows:
        if row.first <= lead.last or row.name == lead.name:
            continue
        acts = line.lower(row.last) in AUXILIARIES or line.lower(row.last) in site.words.own
        joined = line.lower(row.first - 1 - (line.lower(row.first - 1) in ARTICLES)) in ("and", ",")
        if joined and acts and not row.object and not row.owns:
            return True
    return False


def _came_from(site: Site, draft: Draft, lead: str) -> bool:
    """``900 soldiers from Dorvia``: whether a land stands behind who is counted that they are of."""
    last = draft.counted.last
    land = named(site, last + 1, last + 3) if site.line.lower(last) == "from" else None
    return land is not None and land != lead


def has_forces(site: Site, name: str) -> bool:
    """Whether a name is of no town, no watcher, no council and no ruler that has no land."""
    words = name.lower().split()
    if any(place.name == name and place.kind != "country" for place in site.page.places):
        return False
    forces = site.words.forces
    nobody = name.lower() in RULERS or name.lower() in CARDINALS or words[-1] in forces.deciding
    return not nobody and forces.watchers.isdisjoint(words)


def _topic(site: Site) -> str | None:
    """``Kesh has 900 men there. Another 300 were on the road``: who leads the sentence before, where the numbers before are all his too."""
    holders = {row.holder for row in site.earlier} - {None}
    if len(holders) != 1 or not SEEING.isdisjoint(site.line.present) or _names(site):
        return None
    lead = led_before(site)
    if lead is None or lead not in holders or called(site, lead) is None:
        return None
    before = parties(site_of(site, site.index - 1))
    leads = not before or any(row.name == lead and not row.object for row in before)
    return lead if leads and has_forces(site, lead) else None


def _names(site: Site) -> bool:
    """Whether the sentence itself names a land or a body."""
    actors = site.page.actors
    rows = (row for row in site.mentions if row.kind != "pronoun" and row.actor in actors)
    named = any(actors[row.actor].kind != "person" and name_of(site, row) is not None for row in rows)
    return named or any(not row.object and not row.owns for row in parties(site))
