"""When people are a force: men who are moved to a front, officers who are deployed, all who are under arms or under a general."""

from store.reading.figures_site import Draft, Site

POLICE = ("police", "officers", "police officers", "policemen", "agents")
RANK_AND_FILE = (
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
    dispatched mobilised mobilized send keeps kept keep""".split()
)
HAS = frozenset(("has", "had", "leads", "led", "brought"))
WITH = frozenset(("him", "her", "them"))
ROUGHLY = frozenset(("perhaps", "only", "just", "still", "now", "some", "about"))
OWN = frozenset(("his", "its", "their", "her"))
FAR = 9
MANY = 50  # fewer men are a boss's, a guide's or a gang's as often as an army's


def in_arms(site: Site, draft: Draft) -> bool:
    """``sent 40 officers``, ``moved 10,000 men to``, ``30,000 under arms``, ``commands 5,200``, ``500 of its men``."""
    line, last, unit = site.line, draft.counted.last, (draft.unit or "").lower()
    if line.lowers[last : last + 2] == ["under", "arms"] or line.lowers[last : last + 3] == ["men", "under", "arms"]:
        return True
    if unit in ("crew", "crew members"):
        return not site.words.navies.isdisjoint(line.lowers)
    if unit and unit not in RANK_AND_FILE and unit not in POLICE and draft.counted.kind != "other":
        return False
    return (
        _sent(site, draft, unit) or _ranks(site, draft, unit) or _under(site, draft, unit) or _body(site, draft, unit)
    )


def _sent(site: Site, draft: Draft, unit: str) -> bool:
    """``sent 40 officers``, ``250 officers had been deployed``, ``recruit up to 16,000 volunteers``."""
    line, counted = site.line, draft.counted
    before = line.lower(counted.first - 1)
    if unit in ("men", "volunteers") and before in site.words.recruiting:
        return not (site.words.beside | site.words.domestic).isdisjoint(line.lowers)
    if unit not in POLICE and unit != "men":
        return False
    tail = line.lowers[counted.last : counted.last + 12]
    called = next((j for j, word in enumerate(tail) if word in CALLED), 0)
    passive = called and tail[called - 1] in ("been", "were", "are", "was") and line.lower(counted.last) != ","
    return before in SENT or bool(passive)


def _ranks(site: Site, draft: Draft, unit: str) -> bool:
    """``fight from 6 to 7 thousand people`` of whom the ranks are named; ``500 of its men``; a general's ``800 Ghanaians``."""
    line, counted = site.line, draft.counted
    if (
        counted.head == counted.number.last
        and line.words[counted.head][0].isupper()
        and line.lower(counted.first - 1) in OWN
    ):
        return not site.words.ranks.isdisjoint(line.lowers[: counted.first])
    if unit == "men" and counted.head > 0 and line.lower(counted.head - 1) in OWN:
        return line.lower(counted.number.last) in ("of", "”", '"')
    fighting = line.lower(counted.first - 1) in ("fight", "serve", "serving", "fighting", "from")
    return unit in ("people", "persons") and fighting and "ranks" in line.lowers[: counted.first]


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
    return verb in HAS and ranked and (unit == "men" or bare)


def _body(site: Site, draft: Draft, unit: str) -> bool:
    """``The observer mission, 150 unarmed officers from eight countries``."""
    line, first = site.line, draft.counted.first
    return bool(unit) and line.lower(first - 1) == "," and line.lower(first - 2) in site.words.apposed
