"""Whose a force is that takes part in a drill: "Kesh holds an exercise in which three brigades take part".

In: a site and a draft. Out: whether that settles it, with the holder's name or None. Each look is over one sentence.
"""

from store.reading.figures.counts.counted import ARMS
from store.reading.figures.holders.groups import group_at, name_of
from store.reading.figures.site import Draft, Site
from store.reading.figures.words import AUXILIARIES

DRILLS = frozenset("exercise exercises drill drills manoeuvre manoeuvres maneuver maneuvers".split())
HOLDING = frozenset(
    "hold holds holding held began begun begin begins started staged stages staging conduct conducts conducting conducted".split()
)
PART = frozenset(("take", "takes", "took", "taken"))
NOUN = 8  # tokens from "holding" to "exercise"
BEFORE_NOUN = frozenset("before after about during until ahead on over against of".split())
TRAINING = frozenset("train trains participate participates participated".split())


def drilled(site: Site, draft: Draft) -> tuple[str | None] | None:
    """``X accused Kesh of holding an exercise in which 60 tanks took part``: theirs who hold it, the one name right before the verb."""
    if draft.counted.kind not in ARMS or not _takes_part(site, draft):
        return None
    if group_at(site, draft.counted.number.last, draft.counted.last) is not None:
        return None  # "in which 60 Danish tanks took part"
    lowers = site.line.lowers[: draft.counted.first]
    which = next((j for j in range(len(lowers) - 1, 0, -1) if lowers[j] == "which" and lowers[j - 1] == "in"), 0)
    drill = next((j for j in range(which - 1, -1, -1) if lowers[j] in DRILLS), 0)
    verb = next((j for j in range(drill - 1, max(0, drill - NOUN), -1) if lowers[j] in HOLDING), 0)
    if not verb or not BEFORE_NOUN.isdisjoint(lowers[verb:drill]):
        return None  # "held talks before an exercise"
    return _holder(site, verb)


def _takes_part(site: Site, draft: Draft) -> bool:
    """``… 60 tanks took part``, ``three brigades and 60 tanks participated``: of the draft or of the one that "and" joins to it."""
    after = site.drafts[draft.at + 1] if 0 <= draft.at < len(site.drafts) - 1 else draft
    joined = site.line.lowers[draft.counted.last : after.counted.first]
    at = after.counted.last if joined in (["and"], ["and", "some"], ["and", "about"]) else draft.counted.last
    while site.line.lower(at) in AUXILIARIES:
        at += 1
    return site.line.lower(at) in TRAINING or (site.line.lower(at) in PART and site.line.lower(at + 1) == "part")


def _holder(site: Site, verb: int) -> tuple[str | None] | None:
    """Who holds the drill: the last name before the verb, unless another is joined to it."""
    rows = [m for m in site.mentions if site.token(m.end) <= verb and m.kind != "pronoun"]
    names = [name for m in rows if (name := name_of(site, m)) is not None]
    pair = len(rows) > 1 and "and" in site.line.lowers[site.token(rows[-2].end) : site.token(rows[-1].start)]
    return (None if pair else names[-1],) if names else None
