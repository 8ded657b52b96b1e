"""When people are a force: men who are moved to a front, officers who are deployed, all who are under arms or under a general."""

from store.reading.figures_site import Draft, Site
from store.reading.figures_words import AUXILIARIES, STOPS

POLICE = ("police", "officers", "police officers", "policemen", "agents")
RANK_AND_FILE = (
    "engineers",
    "instructors",
    "trainers",
    "advisers",
    "advisors",
    "specialists",
    "men",
    "people",
    "persons",
    "officers",
    "volunteers",
    "men and women",
    "members",
    "observers",
    "monitors",
)
CALLED = frozenset("deployed mobilised mobilized stationed posted dispatched sent drafted called".split())
SENT = frozenset(
    """posted concentrated massed amassed moved commits committed fielded stationed moving deployed deploy deploys deploying sent
    dispatched mobilised mobilized send keeps kept keep added adds adding add""".split()
)
HOLDING = frozenset(("has", "have", "had", "leads", "led", "brought"))
SIDES = frozenset(("side", "sides", "front", "movement", "league"))
HAS = frozenset(("has", "had", "leads", "led", "brought"))
WITH = frozenset(("him", "her", "them"))
ROUGHLY = frozenset(("perhaps", "only", "just", "still", "now", "some", "about"))
OWN = frozenset(("his", "its", "their", "her"))
FAR = 9
FORCE_AT = 14  # tokens from a force to the number that it is thought to have
SMALL = 10
MEMBERS = 8  # tokens after "members" in which the body is named
SERVING = frozenset(
    "engineers observers monitors instructors trainers advisers advisors specialists policemen officers".split()
)
ROSTERS = frozenset("contributors contributor contributing contributions contingents".split())
MANY = 50  # fewer men are a boss's, a guide's or a gang's as often as an army's


def in_arms(site: Site, draft: Draft) -> bool:
    """``sent 40 officers``, ``moved 10,000 men to``, ``30,000 under arms``, ``commands 5,200``, ``500 of its men``."""
    line, last, unit = site.line, draft.counted.last, (draft.unit or "").lower()
    if line.lowers[last : last + 2] == ["under", "arms"] or line.lowers[last : last + 3] == ["men", "under", "arms"]:
        return True
    if unit in ("crew", "crew members"):
        return not site.words.navies.isdisjoint(line.lowers)
    if draft.counted.kind == "other":
        return _nationals(site, draft)
    if unit and unit not in RANK_AND_FILE and unit not in POLICE:
        return False
    if not unit and draft.counted.kind == "bare":
        return _under(site, draft, unit) or _numbering(site, draft) or _roster(site, draft) or _company(site, draft)
    told = _sent(site, draft, unit) or _ranks(site, draft, unit) or _under(site, draft, unit)
    return told or _body(site, draft) or (unit == "men" and _next(site, draft))


def _sent(site: Site, draft: Draft, unit: str) -> bool:
    """``sent 40 officers``, ``250 officers had been deployed``, ``recruit up to 16,000 volunteers``."""
    line, counted = site.line, draft.counted
    before = line.lower(counted.first - 1)
    if before == "in" and line.lower(counted.first - 2) in ("sent", "brought", "flown", "threw", "poured", "thrown"):
        before = "sent"  # "has sent in at least 20,000 men"
    if unit in ("men", "volunteers") and before in site.words.recruiting:
        return not (site.words.beside | site.words.domestic).isdisjoint(line.lowers)
    if unit not in POLICE and unit != "men":
        return False
    tail = line.lowers[counted.last : counted.last + 12]
    called = next((j for j, word in enumerate(tail) if word in CALLED), 0)
    passive = called and tail[called - 1] in ("been", "were", "are", "was") and line.lower(counted.last) != ","
    riot = line.lowers[counted.last : counted.last + 3] == ["in", "riot", "gear"]
    many = (counted.number.high or MANY) >= MANY and unit in POLICE
    return before in SENT or bool(passive) or riot or (many and line.lower(counted.last) in site.words.duty)


def _ranks(site: Site, draft: Draft, unit: str) -> bool:
    """``fight from 6 to 7 thousand people`` of whom the ranks are named; ``500 of its men``."""
    line, counted = site.line, draft.counted
    if unit == "men" and counted.head > 0 and line.lower(counted.head - 1) in OWN:
        return line.lower(counted.number.last) in ("of", "”", '"')
    fighting = line.lower(counted.first - 1) in ("fight", "serve", "serving", "fighting", "from")
    return unit in ("people", "persons") and fighting and "ranks" in line.lowers[: counted.first]


def _nationals(site: Site, draft: Draft) -> bool:
    """A general's ``800 Ghanaians``."""
    line, counted = site.line, draft.counted
    own = counted.head == counted.number.last and line.lower(counted.number.first - 1) in OWN
    return (
        own and line.words[counted.head][0].isupper() and not site.words.ranks.isdisjoint(line.lowers[: counted.first])
    )


def _under(site: Site, draft: Draft, unit: str) -> bool:
    """``she commanded 5,200``; ``General Lafourcade has 2,500 men``; ``Brigadier Vai has perhaps 300 with him``."""
    line, first = site.line, draft.counted.first
    while line.lower(first - 1) in ROUGHLY:
        first -= 1
    verb = line.lower(first - 1)
    if (draft.counted.number.high or MANY) < MANY:
        return False
    if verb in site.words.commanding:
        return True
    bare = not unit and line.lower(draft.counted.last) == "with" and line.lower(draft.counted.last + 1) in WITH
    ranked = not site.words.ranks.isdisjoint(line.lowers[max(0, first - FAR) : first])
    both = unit == "men" and line.lowers[draft.counted.last : draft.counted.last + 2] == ["and", "women"]
    if both and verb in ("has", "have", "had", "keeps"):
        return any(site.token(m.start) < first for m in site.mentions)
    if verb in HOLDING and unit == "men":
        near = line.lowers[max(0, first - FAR) : first]
        ranked = ranked or not (site.words.apposed | SIDES).isdisjoint(near)
        return ranked or any(site.foreign(m) and site.token(m.end) <= first for m in site.mentions)
    return verb in HAS and ranked and bare


def _body(site: Site, draft: Draft) -> bool:
    """``The observer mission, 150 unarmed officers from eight countries``."""
    line, first = site.line, draft.counted.first
    last = draft.counted.last
    if _unit_of(line.lowers[last : last + MEMBERS], site.words.apposed):
        return True  # "the 1,100 members of the UN observer mission"
    if line.lower(first - 1) == ",":
        return line.lower(first - 2) in site.words.apposed
    states = draft.unit in SERVING and line.lower(draft.counted.number.first - 1) in ("its", "their")
    return states and any(site.foreign(m) and site.token(m.start) < first for m in site.mentions)


def _unit_of(after: list[str], bodies: frozenset[str]) -> bool:
    """Whether ``of the … mission`` follows, with nothing but names and adjectives between."""
    at = next((j for j, word in enumerate(after) if word in bodies), 0)
    return at > 1 and after[0] == "of" and STOPS.isdisjoint(after[1:at])


def _next(site: Site, draft: Draft) -> bool:
    """``We withdraw our troops. Four hundred men will leave on Monday``: the men go on with the troops told of before."""
    if draft.counted.first > 1 or not site.index or (draft.counted.number.high or MANY) < MANY:
        return False
    row = site.page.sentences[site.index - 1]
    goes = site.line.lower(draft.counted.last) in AUXILIARIES
    return goes and not site.words.moved_forces.isdisjoint(site.page.lowers[row.first : row.last])


def _numbering(site: Site, draft: Draft) -> bool:
    """``a garrison at Yar, thought to number 9,000``; ``puts the landing force at “no more than 1,500``."""
    line, at = site.line, draft.counted.first - 1
    at -= line.lower(at) in ("“", '"', "‘")
    near = range(max(0, at - FORCE_AT), at)
    heads = [j for j in near if line.lowers[j] in site.words.apposed or site.words.units.get(line.lowers[j]) == "force"]
    if not heads or not site.heads.isdisjoint(range(heads[-1], at)) or (draft.counted.number.high or MANY) < SMALL:
        return False
    put = line.lower(at) == "at" and not {"put", "puts", "putting"}.isdisjoint(
        line.lowers[max(0, heads[-1] - 5) : heads[-1]]
    )
    number = line.lowers[at - 1 : at + 1] in (["to", "number"], ["have", "numbered"])
    draft.unit = line.words[heads[-1]] if put or number else None
    return put or number


def _roster(site: Site, draft: Draft) -> bool:
    """``Largest contributors: Bangladesh (1,620), Nepal (1,180)``: a number in brackets behind a name is its share."""
    line, first = site.line, draft.counted.first
    bracket = line.lower(first - 1) == "(" and line.lower(draft.counted.last) == ")"
    return bracket and line.words[first - 2][0].isupper() and not ROSTERS.isdisjoint(line.lowers[: first - 2])


def _company(site: Site, draft: Draft) -> bool:
    """``The battalion will send one company of 120``: a company of soldiers where soldiers are told of."""
    line, first = site.line, draft.counted.first
    company = line.lower(first - 1) == "of" and line.lower(first - 2) in ("company", "platoon", "squad")
    return company and not site.words.beside.isdisjoint(line.lowers)
