"""Soldiers who are told of and are no force that anybody has: those who ran away or changed sides, delegates, months in brackets.

In: a site and a draft without a measure. Out: why it is no strength, or None.
"""

from store.reading.figures.site import Draft, Site, most
from store.reading.figures.words import AUXILIARIES
from store.reading.text.grammar import ENDS

QUIT = frozenset("deserted defected deserting defecting absconded".split())
OVER = (
    ["went", "over"],
    ["gone", "over"],
    ["changed", "sides"],
    ["switched", "sides"],
    ["crossed", "over"],
    ["swapped", "sides"],
)
REPORTED = frozenset("assembly collection collecting gathering reception registration surrender".split())
POINTS = frozenset("point points office offices centre centres center centers site sites".split())
TALKS = frozenset("talks negotiations negotiate parley negotiating funeral funerals".split())
DELEGATES = TALKS | {"delegation", "delegations", "delegates"}
WHO = frozenset(("who", "whom", "them"))
NUMBERS = frozenset(("number", "figure", "total"))
NUMBER = 4  # tokens from "the number" to it
BACK = 2  # sentences in which talks are told of
FEW = 12  # so many go to talks
VERB = 8  # tokens from those who are counted to their verb
NEAR = 7  # tokens from "reported to" to "with their weapons"


def no_force(site: Site, draft: Draft) -> str | None:
    """Why those who are counted are nobody's strength."""
    line, first, last = site.line, draft.counted.first, draft.counted.last
    few = most(draft) <= FEW
    if few and line.lower(first - 1) == "(" and line.lower(draft.counted.number.last) == ")" and "than" in line.present:
        return "compared in brackets"  # "longer than the rebels (four) admit"
    if few and "sent" in line.lowers[:first] and _to_talks(site, draft):
        return "sent to talk"
    before = site.draft_before(draft)
    if before is not None and draft.counted.head < 0 and _put_at(site, draft) and no_force(site, before) is not None:
        return "left their side"
    if line.lower(first - 1) == "of" or draft.counted.kind == "formation":
        return None  # "a battalion of 450 has gone over": it fights on
    end = next((j for j in range(last, last + VERB) if j in site.heads or line.lower(j) in ENDS), last + VERB)
    return _left_their_side(line.lowers[last : end + 1], line.lowers[last : last + VERB + NEAR])


def _to_talks(site: Site, draft: Draft) -> bool:
    """``sent two sergeants to the talks``; a captain and two sergeants, where talks are told of in the sentence before."""
    last = draft.counted.last
    told = not TALKS.isdisjoint(site.line.lowers[last : last + VERB])
    return told or (site.line.lower(last) in ENDS and not DELEGATES.isdisjoint(site.near(BACK)))


def _put_at(site: Site, draft: Draft) -> bool:
    """``put the number at fewer than 20``: of those before."""
    return not NUMBERS.isdisjoint(site.line.lowers[max(0, draft.counted.first - NUMBER) : draft.counted.first])


def _left_their_side(verb: list[str], behind: list[str]) -> str | None:
    """``had deserted``, ``went over to the rebels``, ``reported to the assembly point with their weapons``; not ``had deserted the town``."""
    at = next((j for j, word in enumerate(verb) if word in QUIT or verb[j : j + 2] in OVER), -1)
    if at >= 0:
        return (
            "left their side"
            if at == 0 or not AUXILIARIES.isdisjoint(verb[:at]) or not WHO.isdisjoint(verb[:at])
            else None
        )
    if "reported" not in verb or "to" not in behind:
        return None
    return "left their side" if not REPORTED.isdisjoint(behind) and not POINTS.isdisjoint(behind) else None
