"""Counts that are forces, arms or ruins by what they plainly are: many officers, the lorries of a column, the items of a list "Houses: 40 destroyed".

In: a site and a draft. Out: whether it is one; the unit that the label of a line lends its numbers.
"""

from store.reading.figures.counts.counted import ARMS, FORCES
from store.reading.figures.site import Draft, Site, most
from store.reading.figures.strengths.deployed import armed
from store.reading.text.harm import OWNED

MANY = 500  # so many officers or policemen are a force, whatever they do
UNIFORMED = frozenset(("officers", "policemen", "servicemen", "constables"))
CIVIL = frozenset(
    "bank election electoral returning health press medical loan customs polling school probation".split()
)
CARRIERS = frozenset("vehicles lorries trucks jeeps pickups pick-ups buses boats cars guns".split())
BESIDE = frozenset(("in", "with", "and", "aboard", ","))
KEPT = frozenset("has have had possess possesses possessed keeps kept stockpiled stockpiles".split())
GIVEN = frozenset("hand handed handing give gave given turn turned took taken take gathered".split())
CAME = frozenset(
    "came arrived attacked advanced fled withdrew retreated left moved riding returned drove escaped".split()
)
RELIEF = frozenset("aid food wfp unicef humanitarian cross crescent agency goods grain flour wheat".split())
COLUMNS = frozenset(("column", "convoy"))
FAR = 9  # tokens of a clause before its vehicles
STILL = frozenset("still are remain hidden".split())  # before the arms that were not given up
FEW = 10
MADE_UP = frozenset("included includes including comprised comprises comprising numbered".split())
REACH = 12  # tokens between a force and what carries it
MILITARY = frozenset(
    "anti-aircraft self-propelled machine field artillery mortar attack combat military transport assault armed armoured armored gunship".split()
)
MODIFIERS = 3  # tokens between a number and its noun
LENT = frozenset(("buildings", "people", "equipment", "munitions"))
GIVERS = frozenset(("contributors", "contingents"))
LANDS = frozenset("countries nations states contributors lands members contingents".split())
LISTED = frozenset((":", ",", ";", "and"))  # what stands before a land of a list
LEAST = 2  # countries of a list of contributors
MOST = 50_000  # soldiers of one of them


def uniformed(site: Site, draft: Draft, unit: str) -> bool:
    """``41,000 officers of the state police``: so many are a force; loan officers and election officers are none."""
    counted = draft.counted
    civil = not CIVIL.isdisjoint(site.line.lowers[counted.number.last : counted.last])
    return (counted.number.low or 0) >= MANY and unit.rpartition(" ")[2] in UNIFORMED and not civil


def carries(site: Site, draft: Draft) -> bool:
    """``500 soldiers in 90 vehicles``, ``a battalion with some 25 lorries``, ``9,000 men, 40 guns``: what a force drives in or is listed with is its equipment."""
    counted = draft.counted
    if (draft.unit or "").lower() in CARRIERS and _carry(site, draft):
        return True
    if (draft.unit or "").lower() in site.words.afloat and _crewed(site, draft):
        draft.counted.kind = "equipment"
        return True
    if counted.kind == "munitions" and _stock(site, draft):
        return True
    unit = (draft.unit or "").lower()
    if unit in CARRIERS and (_came_in(site, counted.first) or _made_up(site, counted.first)):
        return True
    if not (unit in CARRIERS or unit in site.words.afloat) or site.line.lower(counted.first - 1) not in BESIDE:
        return False
    before = site.draft_before(draft)
    if before is None or counted.first - before.counted.last > REACH or before.measure not in OWNED:
        return False
    joined = before.measure == "strength" or counted.first - before.counted.last == 1  # "12 tanks, 30 trucks"
    draft.source = draft.source or before
    return joined and before.counted.kind in ARMS


def _came_in(site: Site, first: int) -> bool:
    """``The attackers came in more than 50 vehicles``: a force without a number leads the clause."""
    line = site.line
    if line.lower(first - 1) not in ("in", "on", "aboard"):
        return False
    came = line.lower(first - 2) in CAME and first <= FAR
    came = came or not CAME.isdisjoint(line.lowers[max(0, first - FAR) : first - 1])
    if not came:
        return False
    kinds = (site.words.units.get(word) for word in line.lowers[: first - 2] if word not in site.words.singulars)
    return "force" in kinds or not site.words.forces.branded.isdisjoint(line.lowers[:first])


def _made_up(site: Site, first: int) -> bool:
    """``The column was made up of 22 trucks``, ``a convoy of 90 vehicles``: of an army, a mission or a side that is told of near."""
    line = site.line
    of = line.lower(first - 1) == "of"
    verb = first - 1 - of
    while of and line.lower(verb) in ("up", "made"):
        verb -= 1
    within = line.lowers[max(0, verb - FAR) : verb + 1]
    told = (of and verb == first - 2 and line.lower(verb) in COLUMNS) or not COLUMNS.isdisjoint(within)
    joined = of or line.lower(first - 1) in MADE_UP
    return joined and told and armed(site) and RELIEF.isdisjoint(site.near(1))


def _carry(site: Site, draft: Draft) -> bool:
    """``Sixty lorries with 1,200 soldiers rolled over the border``: soldiers are counted in them."""
    after = site.draft_behind(draft)
    last = draft.counted.last
    if site.line.lower(draft.counted.first - 1) in MADE_UP and site.line.lower(last) == "and":
        return after is not None and after.counted.kind == "force"  # "The column included 30 vehicles and 600 soldiers"
    if site.line.lower(last) in ("with", "mounting") and "gun" in "".join(site.line.lowers[last + 1 : last + 4]):
        return True  # "three pickups with machine guns"
    if after is None or after.measure not in (None, "strength", "equipment"):
        return False
    between = site.line.lowers[last : after.counted.first]
    if after.counted.kind == "equipment" and (after.unit or "").lower() in site.words.warlike:
        return between == ["and"]  # "14 pickups and two tanks"
    bearing = between[1:] if between[:1] == [","] else between
    return after.counted.kind == "force" and (bearing in (["with"], ["full", "of"]) or _bearing(bearing))


def _bearing(between: list[str]) -> bool:
    """``carrying``, ``carrying by his estimate``: all that stands between vehicles and the soldiers in them."""
    return between[:1] == ["carrying"] and len(between) <= MODIFIERS + 1 and "," not in between


def _stock(site: Site, draft: Draft) -> bool:
    """``it also has some 12,000 rockets``, ``is to hand over 840 weapons``: arms that a side has or gives up."""
    line, first = site.line, draft.counted.first
    if most(draft) < FEW:
        return False
    verb = line.lower(first - 1)
    if verb in STILL and any(other.counted.kind == "munitions" and other.measure for other in site.earlier):
        return True  # "864 were handed in; there are still 150 rifles in the hills"
    kept = verb in KEPT or (verb in ("over", "in", "up") and line.lower(first - 2) in GIVEN)
    sides = site.words.parties | site.words.beside
    told = [*site.earlier, *site.before(draft)]
    armed = not sides.isdisjoint(line.present) or any(other.counted.kind in FORCES for other in told)
    return kept and armed


def _crewed(site: Site, draft: Draft) -> bool:
    """``On our side there are nine ships and 1,450 men``: ships told beside soldiers or sailors, unless they carry goods."""
    after = site.draft_behind(draft)
    if after is None or after.counted.kind != "force" or after.measure not in (None, "strength"):
        return False
    joined = site.line.lowers[draft.counted.last : after.counted.first] in (["and"], ["with"])
    return joined and site.words.cargo.isdisjoint(site.line.lowers[draft.counted.first : draft.counted.last])


def military(site: Site, draft: Draft) -> bool:
    """``six attack helicopters``, ``three Chinook helicopters``: the word before the noun makes arms of them."""
    line, counted = site.line, draft.counted
    between = line.words[counted.number.last : counted.head][:MODIFIERS] if counted.head > 0 else []
    return any(word.lower() in MILITARY or (word[0].isupper() and word[-1] != "s") for word in between)


def labels(site: Site) -> None:
    """``Houses: 191,058 destroyed and 175,162 damaged``: the label says what every bare number of the line counts."""
    line = site.line
    if ":" in line.present and (not GIVERS.isdisjoint(line.present) or _shared_out(site)):
        _givers(site)
    if line.lower(1) != ":" or site.words.units.get(line.lower(0)) not in LENT:
        return
    for draft in site.drafts:
        if draft.counted.kind == "bare":
            draft.counted.kind, draft.counted.unit = site.words.units[line.lower(0)], line.words[0]


def _shared_out(site: Site) -> bool:
    """``8,750 soldiers from five countries: Burania 3,200, Kestan 2,600``: a force and where it is from stand before the colon."""
    colon = site.line.lowers.index(":")
    force = any(draft.counted.kind == "force" and draft.counted.first < colon for draft in site.drafts)
    return force and not LANDS.isdisjoint(site.line.lowers[:colon])


def _givers(site: Site) -> None:
    """``Main contributors: Pakistan 1,910; Ethiopia 1,480``: the countries that lend a mission its soldiers, each before its number."""
    colon = site.line.lowers.index(":")
    listed = [draft for draft in site.drafts if draft.counted.first > colon and draft.counted.kind == "bare"]
    named = [(draft, name) for draft in listed if (name := _country(site, draft.counted.first)) is not None]
    if len(named) < LEAST or len(named) < len(listed):
        return
    for draft, name in named:
        if (draft.counted.number.high or 0) <= MOST:
            draft.counted.kind, draft.counted.unit, draft.holder = "force", "troops", name


def _country(site: Site, first: int) -> str | None:
    """The country whose name stands right before token ``first``."""
    end = site.line.ends[first - 1] if first else -1
    land = next((m for m in site.mentions if m.end == end and m.kind == "name" and site.foreign(m)), None)
    if land is not None:
        return site.page.actors[land.actor].name
    known = next((place.name for place in site.places if place.end == end and place.kind == "country"), None)
    word = site.line.words[first - 1] if first else ""
    plain = word[:1].isupper() and word.isalpha() and site.line.lower(first - 2) in LISTED
    strange = plain and _shared_out(site) and not any(m.end == end for m in site.mentions)
    return known or (word if strange else None)
