"""When people are a force: men who are moved to a front, officers who are deployed, all who are under arms or under a general.

In: a site and a draft of people. Out: whether they are a force.
"""

from store.reading.figures.site import Draft, Site
from store.reading.figures.strengths.bands import banded
from store.reading.figures.strengths.bare import amount, labelled, stands_alone
from store.reading.figures.strengths.beside import beside
from store.reading.figures.strengths.contributed import contributed, strong_ones
from store.reading.figures.strengths.deployed import deployed
from store.reading.figures.strengths.drilled import drilled
from store.reading.figures.strengths.hired import hired
from store.reading.figures.strengths.muster import mustered
from store.reading.figures.strengths.nations import nationals, on_guard
from store.reading.figures.strengths.of_bodies import FAR, SENT, before_about, of_body
from store.reading.figures.strengths.plain import uniformed
from store.reading.figures.strengths.police import on_service
from store.reading.figures.strengths.raised import raised
from store.reading.figures.words import AUXILIARIES
from store.reading.text.grammar import ARTICLES, COPULA, THIRD_OWN
from store.reading.text.numbers_line import Line

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
    "women",
    "members",
    "observers",
    "monitors",
)
CALLED = frozenset(
    "pulled withdrawn moved flown relocated deployed mobilised mobilized stationed posted dispatched sent drafted called".split()
)
HOLDING = frozenset(
    "has have had lead leads led brought claim claims claimed count counts counted fields musters".split()
)
NAMED = frozenset("force forces army militia guard guards navy brigades legion".split())
CIVIL_FORCES = frozenset("salvation task work peace labour labor sales".split())
NAME = 5  # tokens of "People's Liberation Army"
SIDES = frozenset(("police", "gendarmerie", "guard", "side", "sides", "front", "movement", "league"))
HAS = frozenset(("has", "had", "leads", "led", "brought"))
KEEPING = frozenset("holds held holding besieges besieged besieging encircled".split())
WITH = frozenset(("him", "her", "them"))
SERVICES = frozenset(("army", "navy", "military", "reserves", "militia"))
FORCES_NAMED = (["armed", "forces"], ["security", "forces"], ["air", "force"], ["national", "guard"])
WHOSE = THIRD_OWN | ARTICLES
ARMIES = frozenset(("army", "navy", "military", "gendarmerie", "army’s", "army's"))
MANY = 50  # fewer men are a boss's, a guide's or a gang's as often as an army's


def in_arms(site: Site, draft: Draft) -> bool:
    """``sent 40 officers``, ``moved 10,000 men to``, ``30,000 under arms``, ``commands 5,200``, ``500 of its men``."""
    line, unit = site.line, (draft.unit or "").lower()
    if _under_arms(site, draft) or _in_forces(site, draft):
        return True
    if unit in ("crew", "crew members"):
        return not site.words.navies.isdisjoint(line.present) or "battery" in line.lowers[: draft.counted.first]
    if banded(site, draft, unit) or mustered(site, draft, unit) or hired(site, draft, unit):
        return True
    if raised(site, draft, unit) or beside(site, draft):
        return True
    if unit in site.words.forces.trades:
        return _of_army(site, draft)
    if draft.counted.kind == "other":
        return nationals(site, draft) or drilled(site, draft)
    if unit and unit not in RANK_AND_FILE and unit not in POLICE:
        return False
    if not unit and draft.counted.kind == "bare":
        alone = _under(site, draft, unit) or stands_alone(site, draft) or strong_ones(site, draft)
        return alone or deployed(site, draft) or drilled(site, draft) or contributed(site, draft)
    if _sent(site, draft, unit) or _ranks(site, draft, unit) or _under(site, draft, unit):
        return True
    return _serves(site, draft, unit) or of_body(site, draft) or (unit == "men" and _next(site, draft))


def _under_arms(site: Site, draft: Draft) -> bool:
    """``30,000 are still under arms``."""
    line, last = site.line, draft.counted.last
    last += line.lower(last) in COPULA
    last += line.lower(last) in ("still", "now")
    last += 2 * (line.lowers[last : last + 2] == ["and", "women"])
    return line.lowers[last : last + 2] == ["under", "arms"] or line.lowers[last : last + 3] == ["men", "under", "arms"]


def _in_forces(site: Site, draft: Draft) -> bool:
    """``India has 1.4 million people in its armed forces``, ``We have 9,000 in the navy``."""
    line, at = site.line, before_about(site.line, draft.counted.first)
    last, lower = draft.counted.last, line.lower
    if lower(at - 1) not in HOLDING or lower(last) != "in" or lower(last + 1) not in WHOSE:
        return False
    single = lower(last + 2) in SERVICES and lower(last + 3) != "of"  # no "army of sellers"
    if _named_force(line, last + 2):
        return True
    return single or line.lowers[last + 2 : last + 4] in FORCES_NAMED


def _named_force(line: Line, at: int) -> bool:
    """``People's Defence Force``: capitals up to a word for armed men."""
    end = next((j for j in range(at, min(at + NAME, len(line.words))) if not line.words[j][0].isupper()), at + NAME)
    return end > at + 1 and line.lower(end - 1) in NAMED and CIVIL_FORCES.isdisjoint(line.lowers[at:end])


def _serves(site: Site, draft: Draft, unit: str) -> bool:
    """Whether people, men, volunteers, policemen or observers are a force by the words around their number."""
    if unit in ("people", "persons") and (amount(site, draft) or _there(site, draft)):
        return True
    if uniformed(site, draft, unit) or (unit in POLICE and labelled(site, draft)):
        return True
    if unit in ("men", "volunteers") and _made_of(site, draft):
        return True
    if unit == "men" and (stands_alone(site, draft) or on_guard(site, draft)):
        return True
    return unit in ("monitors", "observers") and not site.words.forces.peace.isdisjoint(site.line.present)


def _made_of(site: Site, draft: Draft) -> bool:
    """``the garrison in the town, which consists of 2,600 men``."""
    line, first = site.line, draft.counted.first
    made = line.lower(first - 1) == "of" and line.lower(first - 2) in (
        "consists",
        "consisting",
        "consisted",
        "composed",
    )
    made = (
        made or line.lower(first - 1) == "comprising" or line.lowers[max(0, first - 3) : first] == ["made", "up", "of"]
    )
    return made and not site.words.apposed.isdisjoint(line.lowers[:first])


def _of_army(site: Site, draft: Draft) -> bool:
    """``The army has sent 40 divers``: people of a trade are a force when an army sends them."""
    first = draft.counted.first
    armed = not ARMIES.isdisjoint(site.line.lowers[max(0, first - FAR) : first])
    before = site.draft_before(draft)
    listed = before is not None and before.counted.last == first - 1 and site.line.lower(first - 1) == "and"
    listed = listed and before is not None and before.counted.kind in ("equipment", "force")
    return armed and (site.line.lower(first - 1) in SENT or site.line.lower(first - 1) in HAS or listed)


def _sent(site: Site, draft: Draft, unit: str) -> bool:
    """``sent 40 officers``, ``250 officers had been deployed``, ``recruit up to 16,000 volunteers``."""
    line, counted = site.line, draft.counted
    before = line.lower(counted.first - 1)
    if before == "in" and line.lower(counted.first - 2) in ("sent", "brought", "flown", "threw", "poured", "thrown"):
        before = "sent"  # "has sent in at least 20,000 men"
    if unit in ("men", "volunteers") and before in site.words.recruiting:
        return not (site.words.beside.isdisjoint(line.present) and site.words.domestic.isdisjoint(line.present))
    if unit not in POLICE and unit != "men":
        return False
    if unit in POLICE and on_service(site, draft):
        return True
    tail = line.lowers[counted.last : counted.last + 12]
    called = next((j for j, word in enumerate(tail) if word in CALLED), 0)
    passive = called and tail[called - 1] in ("been", "were", "are", "was") and line.lower(counted.last) != ","
    if before == "by" and not {"reinforced", "strengthened"}.isdisjoint(
        line.lowers[max(0, counted.first - 6) : counted.first]
    ):
        return True
    pulled = before in ("pulled", "pulls", "pull") and line.lower(counted.last) in ("back", "out")
    if pulled and (counted.number.high or MANY) >= MANY:
        return True  # "has pulled 2,000 men back"
    riot = line.lowers[counted.last : counted.last + 3] == ["in", "riot", "gear"]
    many = (counted.number.high or MANY) >= MANY and unit in POLICE
    return before in SENT or bool(passive) or riot or (many and line.lower(counted.last) in site.words.duty)


def _ranks(site: Site, draft: Draft, unit: str) -> bool:
    """``fight from 6 to 7 thousand people`` of whom the ranks are named; ``500 of its men``."""
    line, counted = site.line, draft.counted
    if unit == "men" and counted.head > 0 and line.lower(counted.head - 1) in THIRD_OWN:
        return line.lower(counted.number.last) in ("of", "”", '"')
    fighting = line.lower(counted.first - 1) in ("fight", "serve", "serving", "fighting", "from")
    return unit in ("people", "persons") and fighting and "ranks" in line.lowers[: counted.first]


def _under(site: Site, draft: Draft, unit: str) -> bool:
    """``she commanded 5,200``; ``General Lafourcade has 2,500 men``; ``Brigadier Vai has perhaps 300 with him``."""
    line, first = site.line, before_about(site.line, draft.counted.first)
    verb = line.lower(first - 1)
    if (draft.counted.number.high or MANY) < MANY:
        return False
    if verb in site.words.commanding:
        return True
    after = line.lower(draft.counted.last)
    if unit == "men" and verb in HOLDING and after == "left":
        return any(other.counted.kind == "force" for other in site.earlier)
    if unit == "men" and verb == "with":
        return not KEEPING.isdisjoint(line.lowers[:first])
    bare = not unit and ((after == "with" and line.lower(draft.counted.last + 1) in WITH) or after == "left")
    ranked = not site.words.ranks.isdisjoint(line.lowers[max(0, first - FAR) : first])
    both = unit == "men" and line.lowers[draft.counted.last : draft.counted.last + 2] == ["and", "women"]
    if both and verb in ("has", "have", "had", "keeps"):
        return line.lower(first - 2) in ("i", "we") or any(site.token(m.start) < first for m in site.mentions)
    if verb in HOLDING and unit in ("men", "officers"):
        near = line.lowers[max(0, first - FAR) : first]
        ranked = ranked or not (site.words.apposed.isdisjoint(near) and SIDES.isdisjoint(near))
        return ranked or any(site.foreign(m) and site.token(m.end) <= first for m in site.mentions)
    return verb in HAS and ranked and bare


def _there(site: Site, draft: Draft) -> bool:
    """``I will send no more troops. We have 340 people there``: a commander's people, soldiers told of in the sentence before."""
    line, first = site.line, draft.counted.first
    ours = line.lower(first - 1) in ("have", "had") and line.lower(first - 2) in ("we", "i") and site.index > 0
    if not ours or line.lower(draft.counted.last) not in ("there", "on", "in"):
        return False
    row = site.page.sentences[site.index - 1]
    return not site.words.moved_forces.isdisjoint(site.page.lowers[row.first : row.last])


def _next(site: Site, draft: Draft) -> bool:
    """``We withdraw our troops. Four hundred men will leave on Monday``: the men go on with the troops told of before."""
    if draft.counted.first > 1 or not site.index or (draft.counted.number.high or MANY) < MANY:
        return False
    row = site.page.sentences[site.index - 1]
    goes = site.line.lower(draft.counted.last) in AUXILIARIES
    return goes and not site.words.moved_forces.isdisjoint(site.page.lowers[row.first : row.last])
