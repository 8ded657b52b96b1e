"""Men, officers and members who are a body's by the words around their number: "The observer mission, 150 unarmed officers".

In: a site and a draft of people. Out: whether they are a force.
"""

from store.reading.figures.counts.heads import class_of
from store.reading.figures.site import Draft, Site
from store.reading.figures.words import STOPS
from store.reading.text.grammar import COPULA
from store.reading.text.numbers_line import Line

SENT = frozenset(
    """posted concentrated massed amassed moved commits committed fielded stationed moving deployed deploy deploys deploying sent
    dispatched mobilised mobilized withdraw withdraws withdrew withdrawing involved involving redeploy redeploys massing send keeps kept keep added adds adding add""".split()
)
ROUGHLY = frozenset(("perhaps", "only", "just", "still", "now", "some", "about"))
FAR = 9
SENDERS = frozenset(("minister", "infantry", "army", "president", "troops", "soldiers", "nato"))
FLOWN = frozenset(("flew", "flown", "lent", "pulled", "withdrew", "withdrawn", "recalled"))
MOVED = SENT | FLOWN
MEMBERS = 8  # tokens after "members" in which the body is named
SERVING = frozenset(
    "engineers observers monitors instructors trainers advisers advisors specialists policemen officers".split()
)
IN_ALL = (["in", "all"], ["in", "total"], ["all", "told"])


def of_body(site: Site, draft: Draft) -> bool:
    """``The observer mission, 150 unarmed officers from eight countries``."""
    line, first = site.line, draft.counted.first
    last = draft.counted.last
    if _unit_of(line.lowers[last : last + MEMBERS], site.words.apposed):
        return True  # "the 1,100 members of the UN observer mission"
    at = draft.counted.whole if draft.counted.whole > 0 else draft.counted.number.first
    if (
        draft.unit == "men"
        and line.lower(at - 1)[:-2] in site.words.apposed
        and line.lower(at - 1)[-2:] in ("'s", "’s")
    ):
        return True  # "1,400 of the regiment's 1,800 men"
    first = before_about(line, first)
    if draft.unit == "men" and line.lower(first - 1) in COPULA:
        return not site.words.apposed.isdisjoint(line.lowers[max(0, first - FAR) : first])
    if line.lower(first - 1) == ",":
        force = draft.unit == "men" and site.words.units.get(line.lower(first - 2)) == "force"
        force = force or (draft.unit == "men" and line.lowers[last : last + 2] in IN_ALL and _named(site, first))
        return force or line.lower(first - 2) in site.words.apposed  # "gendarmes, 230 men, have dug in"
    if draft.unit in SERVING and not MOVED.isdisjoint(line.lowers[max(0, first - FAR) : first]):
        named = any(site.foreign(m) and site.token(m.start) < first for m in site.mentions)
        named = named or (line.lower(first - 1) in SENT and site.mentions_before(first))
        return named or not SENDERS.isdisjoint(line.present)
    states = draft.unit in SERVING and line.lower(draft.counted.number.first - 1) in ("its", "their")
    return states and any(site.foreign(m) and site.token(m.start) < first for m in site.mentions)


def before_about(line: Line, first: int) -> int:
    """Where "perhaps only 300" begins, for a number that begins at token ``first``."""
    while line.lower(first - 1) in ROUGHLY:
        first -= 1
    return first


def _named(site: Site, first: int) -> bool:
    """``the blue berets of the United Nations, 2,300 men in all``: a force without a number stands before."""
    kinds = (class_of(site.line, site.words, max(0, j - 1), j) for j in range(max(0, first - FAR), first - 1))
    return "force" in kinds


def _unit_of(after: list[str], bodies: frozenset[str]) -> bool:
    """Whether ``of the … mission`` follows, with nothing but names and adjectives between."""
    at = next((j for j, word in enumerate(after) if word in bodies), 0)
    return at > 1 and after[0] == "of" and STOPS.isdisjoint(after[1:at])
