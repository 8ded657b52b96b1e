"""Whose men an officer tells of who is called by his rank alone: "A captain of the 9th Brigade said his 80 men", "the Indian general who commands".

In: a site and a token. Out: a holder's name or None. Each look is over the head of one sentence.
"""

from store.reading.figures.holders.groups import group_at
from store.reading.figures.holders.missions import named_mission
from store.reading.figures.holders.parties import led_before, parties
from store.reading.figures.site import Draft, Site, site_of
from store.reading.text.grammar import INDEFINITE, RELATIVES

RANKS = frozenset(
    "officer commander captain lieutenant colonel major sergeant corporal general brigadier admiral commandant leader head chief".split()
)
HEAD = 6  # tokens in which the rank stands
LINKS = frozenset("of with in from".split())
BODY = 3  # tokens from "with" to the body's name
JOINT = frozenset(("force", "mission", "operation", "contingent"))
COMMANDING = frozenset("commands commanded leads led heads headed".split())
NOUN = 5  # tokens from "commands" to the force


def officer_s(site: Site, j: int) -> str | None:
    """``A company commander with the 24th Brigade said his 80 men``: whose officer opens the sentence of "his" at token ``j``, or the one before."""
    if site.line.lower(j) in ("he", "she") and j < 1 and site.index:
        before = site_of(site, site.index - 1)
        same = site.page.sentences[site.index - 1].paragraph == site.page.sentences[site.index].paragraph
        return _opens(before, len(before.line.lowers)) if same else None
    return _its_own(site, j) or _opens(site, j)


def _its_own(site: Site, j: int) -> str | None:
    """``The guard has not moved. Its commander told the radio that he had 1,100 men``: the body that the sentence before is about."""
    lowers = site.line.lowers
    opens = lowers[0] in ("its", "their") and not RANKS.isdisjoint(lowers[1:HEAD])
    return led_before(site) if opens and j >= HEAD // 2 else None


def _opens(site: Site, end: int) -> str | None:
    """The body of the unnamed officer that opens the line before token ``end``, where it names nobody else before it."""
    lowers = site.line.lowers
    if lowers[0] not in INDEFINITE:
        return None
    rank = next((j for j in range(1, min(HEAD, end - 2)) if lowers[j] in RANKS), 0)
    if not rank or lowers[rank + 1] not in LINKS:
        return None
    row = next((row for row in parties(site) if rank + 1 < row.first <= rank + BODY and row.last <= end), None)
    return row.name if row is not None else None


def commanded(site: Site, draft: Draft) -> tuple[str | None] | None:
    """``X, the Indian officer who commands the 3,300-strong force``: no land's of his, but the mission's; None where no officer commands it."""
    lowers, first = site.line.lowers, draft.counted.first
    verb = next((j for j in range(first - 1, max(2, first - NOUN), -1) if lowers[j] in COMMANDING), 0)
    if not verb or lowers[verb - 1] not in RELATIVES or lowers[verb - 2] not in RANKS:
        return None
    joint = (draft.unit or "").lower() in JOINT and not group_at(site, draft.counted.number.last, draft.counted.last)
    return (named_mission(site),) if joint and group_at(site, max(0, verb - NOUN), verb - 2) else None
