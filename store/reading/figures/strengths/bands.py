"""Men who are a band's or an army's by what they do, where they stand or whose they are: "900 men are in revolt", "600 Shepherds",
"there had been 14,000 men near the line", "Wagner has some 1,000 men in the country".

In: a site and a draft of people. Out: whether it is a force; the holder of members called by their band's name is set.
"""

from store.reading.figures.holders.home import called
from store.reading.figures.holders.short_names import shortened
from store.reading.figures.site import Draft, Site, most
from store.reading.figures.words import AUXILIARIES
from store.reading.text.grammar import BEING, DEFINITE, HAVE, OWN

FEW, MANY = 10, 50
MEN = frozenset(("men", "men and women"))
RISING = frozenset("revolt mutiny rebellion arms uprising insurrection".split())
LINES = frozenset("border frontier line front frontline ridge boundary crossing trenches river front-line".split())
KEEPING = frozenset(
    "has have had keeps kept maintains deploys fields commands musters assembled massed amassed gathered".split()
)
MAINTAINING = frozenset(
    "maintains maintained deploys fields massed amassed musters".split()
)  # what a state does with no others
BELIEVED = frozenset("is are was were believed thought said estimated reported understood reckoned to have has".split())
ENDING = frozenset(". , ; and or under left when since at".split())
BODIES = frozenset(("organisation", "country"))
THERE = frozenset("in there near along on at across around under inside within".split())
ADVERBS = frozenset("now still already openly currently also".split())
ROUGHLY = frozenset("some about perhaps only around roughly now still".split())
NEAR = 4  # tokens from "near" to the line
FAR = 9  # tokens to "taking part"
BATTLES = frozenset(
    "push offensive assault attack operation raid battle fighting advance storming ambush siege".split()
)
FIELD = ("in", "the", "field")
SURVEYING = frozenset("union survey firm company charity agency farm research team club campaign sales aid".split())
ARMED = (("under", "arms"), ("in", "arms"), ("in", "uniform"), ("in", "boots"))
UNITS = frozenset(
    "company platoon battalion unit regiment brigade squad section division battery squadron garrison".split()
)
BOSSES = frozenset("manager managers director executive foreman coach editor fire firm bank sales".split())
MOUNTS = frozenset("motorcycles motorbikes horseback camels pickups pick-ups technicals bikes horses".split())
BACK = 2  # sentences before in which a raid may be told of
CHAIN = 3
FOLLOWERS = 200


def banded(site: Site, draft: Draft, unit: str) -> bool:
    """Whether those who are counted are under arms."""
    value = most(draft)
    if draft.counted.kind == "other":
        return value >= FEW and _members(site, draft)
    if unit == "people" and value >= MANY and _afield(site, draft):
        return True
    if unit not in MEN or value < FEW:
        return False
    if _fighting(site, draft) or _in_his_unit(site, draft) or _mounted(site, draft):
        return True
    many = value >= MANY and (_lined_up(site, draft) or _kept(site, draft))
    return many or _rising(site, draft) or _behind_him(site, draft)


def _members(site: Site, draft: Draft) -> bool:
    """``600 Shepherds`` of the Free Shepherds: the plural is a word of one armed movement's name on the page."""
    unit = draft.unit or ""
    name = shortened(site, unit) if unit[:1].isupper() and unit.endswith("s") else None
    actor = called(site, name)
    if actor is None or actor.affiliation is not None or (name or "").split()[-1] != unit:
        return False
    if not any(
        word in site.page.lowers for word in ("militia", "rebels", "guerrillas", "insurgents", "fighters", "gunmen")
    ):
        return False
    draft.holder = name
    return True


def _rising(site: Site, draft: Draft) -> bool:
    """``some 900 men are now in revolt``, ``300 men rose in rebellion``."""
    line, at = site.line, draft.counted.last
    for _ in range(CHAIN):
        at += line.lower(at) in AUXILIARIES or line.lower(at) in ADVERBS or line.lower(at) == "rose"
    return line.lower(at) == "in" and line.lower(at + 1 + (line.lower(at + 1) == "open")) in RISING


def _behind_him(site: Site, draft: Draft) -> bool:
    """``claims to have 25,000 men behind him``, ``has 3,000 men under his command``: so many follow no mayor."""
    last, low = draft.counted.last, draft.counted.number.low or 0
    tail = site.line.lowers[last : last + 3]
    behind = tail[:2] in (["behind", "him"], ["behind", "her"], ["at", "arms"])
    return low >= FOLLOWERS and (behind or (tail[:1] in (["under"], ["at"]) and tail[2:] == ["command"]))


def _afield(site: Site, draft: Draft) -> bool:
    """``has never had more than 700 people in the field``, ``40,000 people under arms``: as soldiers are."""
    last = draft.counted.last
    alone = draft.counted.head == draft.counted.number.last  # not of "300 sales people"
    peaceful = not SURVEYING.isdisjoint(site.line.present)
    afield = alone and not peaceful and tuple(site.line.lowers[last : last + 3]) == FIELD
    return afield or tuple(site.line.lowers[last : last + 2]) in ARMED


def _fighting(site: Site, draft: Draft) -> bool:
    """``1,400 men and 160 vehicles are taking part in the push``."""
    lowers, last = site.line.lowers, draft.counted.last
    at = next(
        (j for j in range(last, min(last + FAR, len(lowers) - 2)) if lowers[j] == "part" and lowers[j + 1] == "in"), 0
    )
    told = at > 0 and lowers[at - 1] in ("take", "taking", "took", "taken") and ";" not in lowers[last:at]
    return told and not BATTLES.isdisjoint(lowers[at + 2 : at + 2 + NEAR])


def _in_his_unit(site: Site, draft: Draft) -> bool:
    """``Of the 140 men in his company``: of the unit that somebody serves in."""
    line, last = site.line, draft.counted.last
    if not BOSSES.isdisjoint(line.present):
        return False  # "The manager had 30 men in his unit"
    return line.lower(last) in ("in", "of") and line.lower(last + 1) in OWN and line.lower(last + 2) in UNITS


def _mounted(site: Site, draft: Draft) -> bool:
    """``60 to 80 men on motorcycles`` where a raid or a battle is told of."""
    line, last = site.line, draft.counted.last
    if line.lower(last) not in ("on", "in", "riding") or line.lower(last + 1) not in MOUNTS:
        return False
    return not site.words.company.violent.isdisjoint(site.near(BACK))


def _lined_up(site: Site, draft: Draft) -> bool:
    """``there had been 14,000 men near the line``."""
    line, at = site.line, draft.counted.first - 1
    while line.lower(at) in BEING or line.lower(at) in HAVE:
        at -= 1
    last = draft.counted.last
    stands = at < draft.counted.first - 1 and line.lower(at) == "there" and line.lower(last) in THERE
    return stands and not LINES.isdisjoint(line.lowers[last : last + NEAR])


def _kept(site: Site, draft: Draft) -> bool:
    """``Wagner is believed to have 1,000 men in the country``, ``The group fields 300 men.``: a body, no person, keeps them."""
    line, at = site.line, draft.counted.first - 1
    while line.lower(at) in ROUGHLY:
        at -= 1
    verb = at
    if line.lower(at) not in KEEPING:
        return False
    while line.lower(at - 1) in BELIEVED:
        at -= 1
    there = line.lower(draft.counted.last) in THERE
    if not there and line.lower(draft.counted.last) not in ENDING:
        return False
    if line.lower(at - 1) == "group" and line.lower(at - 2) in DEFINITE:
        return True
    end = line.ends[at - 1] if at else -1
    actors = (site.page.actors.get(m.actor) for m in site.mentions if m.end == end and m.kind == "name")
    kinds = {actor.kind for actor in actors if actor is not None}
    kept = there or line.lower(verb) in MAINTAINING
    return bool(kinds & (BODIES if kept else {"organisation"}))
