"""Bare numbers of a force that was named without a number, by who sends or has them: "sends troops … Lomar will give 2,000".

In: a site and a bare draft that no other rule could read. Out: whether it counts the force named before; its unit, kind and holder
are set. The force is the last plural noun for people or things before the number's clause, and nothing was counted since.
"""

from store.reading.figures.counts.counted import FORCES
from store.reading.figures.holders.parties import parties
from store.reading.figures.links.left_out import BEHIND, GOING, LEAST, MOST, OPENING
from store.reading.figures.links.named_before import force_before
from store.reading.figures.links.on_duty import on_duty
from store.reading.figures.site import Draft, Site, most
from store.reading.figures.words import AUXILIARIES
from store.reading.text.grammar import BODY_PRONOUNS, OPENING_QUOTES

GIVING = frozenset(
    """send sends sent sending deploy deploys deployed deploying contribute contributes contributed contributing lend lends lent pledge
    pledges pledged commit commits committed provide provides provided dispatch dispatches dispatched withdraw withdraws withdrew
    withdrawn withdrawing recall recalls recalled field fields fielded muster musters mustered ready readies readied supply supplies
    supplied furnish furnishes furnished station stations stationed mobilise mobilises mobilised mobilize mobilizes mobilized
    command commands commanded offered offers""".split()
)
NUMBERED = frozenset("are were number numbered be total".split())
BOUND = frozenset("bound headed heading due going stationed based posted deployed".split())
JOINING = (["signed", "up"], ["joined", "up"])
BODY = 5  # tokens from "to" to the force that so many are given to
LEADING = frozenset(
    "could may might to also already promised pledged agreed offered decided ready able plans wants hopes intends".split()
)
COMMANDING = frozenset(("defence", "defense", "army", "army's", "military"))
CHAIN = 4  # auxiliaries between a party and its verb


def implied(site: Site, draft: Draft) -> bool:
    """Whether the number counts the force named before; its unit, kind and holder are set."""
    value = most(draft)
    if draft.counted.kind != "bare" or draft.unit or draft.measure or not LEAST <= value <= MOST:
        return False
    if _enlisted(site, draft):
        draft.counted.kind, draft.rule = "force", "who enlisted"
        return True
    told = any(other.counted.kind in FORCES for other in (*site.earlier[-1:], *site.before(draft)))
    if not told and on_duty(site, draft) and _of_the_army(site):
        draft.counted.kind, draft.rule = "force", "on duty, by those who command them"
        return True
    given = _given(site, draft)
    if given and _to_force(site, draft):
        draft.counted.kind, draft.rule = "force", "given to a force"
        return True
    if not (given or _goes(site, draft) or _numbered(site, draft)):
        return False
    unit = force_before(site, draft)
    if unit is None:
        return False
    draft.unit, draft.counted.kind, draft.rule = unit, "force", "of the force named before"
    return True


def _enlisted(site: Site, draft: Draft) -> bool:
    """``Last year 18,800 signed up``, where an army is told of beside."""
    line, last = site.line, draft.counted.last
    joined = line.lowers[last : last + 2] in JOINING or line.lower(last) == "enlisted"
    near = site.near(1) if joined else frozenset[str]()
    return not site.words.beside.isdisjoint(near) or "arms" in near


def _of_the_army(site: Site) -> bool:
    """``The defence minister says 1,200 are at work``: the army's own tell of it, and of nobody else."""
    near, words = site.near(1), site.words
    told = not near.isdisjoint(COMMANDING) or not words.ranks.isdisjoint(near)
    told = told and words.forces.peaceful.isdisjoint(near)
    return told and not any(words.units.get(word) == "people" and word[-1] == "s" for word in near)


def _goes(site: Site, draft: Draft) -> bool:
    """``Two thousand are bound for Poland``: they open a clause and are on their way."""
    at = draft.counted.last
    opens = draft.counted.first <= 1 or site.line.lower(draft.counted.first - 1) in OPENING
    return opens and site.line.lower(at) in GOING and site.line.lower(at + 1) in BOUND


def _given(site: Site, draft: Draft) -> bool:
    """``Burundi contributed 5,400``, ``the alliance could send 5,000 to the east``: a body gives so many."""
    line, at = site.line, draft.counted.first - 1
    at -= line.lower(at) in OPENING_QUOTES
    if line.lower(at) not in GIVING or not (
        line.lower(draft.counted.last) in BEHIND or line.lower(draft.counted.last) in ("to", "for")
    ):
        return False
    for _ in range(CHAIN):
        at -= line.lower(at - 1) in AUXILIARIES or line.lower(at - 1) in LEADING
    return line.lower(at - 1) in BODY_PRONOUNS or any(row.last == at and not row.object for row in parties(site))


def _numbered(site: Site, draft: Draft) -> bool:
    """``Diplomats think they are 400``, ``they number about 900``."""
    line, at = site.line, draft.counted.first - 1
    if line.lower(at) not in NUMBERED or line.lower(draft.counted.last) not in BEHIND:
        return False
    at -= line.lower(at) == "be" and line.lower(at - 1).isalpha()
    return line.lower(at - 1) in ("they", "there")


def _to_force(site: Site, draft: Draft) -> bool:
    """``contributed 5,400 to the mission``, ``gave 900 to the UN force``."""
    line, last = site.line, draft.counted.last
    tail = line.lowers[last + 1 : last + 1 + BODY]
    return line.lower(last) == "to" and not site.words.apposed.isdisjoint(tail)
