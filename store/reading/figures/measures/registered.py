"""People who are registered, housed or staying at sites for the displaced, or where nobody lives who has a home: "84,000 persons are registered
in 23 sites", "620 people have been sleeping under trees", "registered 7,000 inhabitants at reception points".

In: a line, the figures' words and what is counted. Out: (measure, rule, token of the cue) or None.
"""

from store.reading.figures.counts.counted import Counted
from store.reading.figures.words import Words
from store.reading.text.grammar import COPULA, HAVE
from store.reading.text.numbers_line import Line

STAYING = frozenset(
    """registered housed staying sheltering living sleeping accommodated lodged camped crammed crowded
    live lives sleep slept stay stayed camping squatting huddled huddling packed cramped waiting spending quartered
    lodging remain remained remains remaining""".split()
)
LATELY = frozenset("overnight today yesterday here now together huddled crammed crowded packed".split())
PLACING = frozenset("in at under on by with along beside beneath inside outside among".split())
OTHERS = frozenset(("persons", "people", "households", "women", "children"))
LISTING = frozenset(
    "registered registering recorded recording counted counting screened screening received receiving".split()
)
NEAR = 5  # tokens from "registered in" to the sites
POLLS = frozenset(
    """vote votes voters voting polling election elections training test testing call shopping sports holiday summer job jobs
    employment labour labor unemployment blind deaf leisure garden skating language""".split()
)


def registered(line: Line, words: Words, counted: Counted) -> tuple[str, str, int] | None:
    """Those who dwell somewhere, a word for staying, and sites or a makeshift place within a few tokens of it; or those whom somebody lists there."""
    if line.lower(counted.first - 1) in LISTING:
        return _listed(line, words, counted)
    unit = (counted.unit or "").lower()
    if unit not in words.company.dwellers and unit not in OTHERS:
        return None
    at = counted.last + (line.lower(counted.last) in ("who", "that"))
    while line.lower(at) in COPULA or line.lower(at) in HAVE or line.lower(at) in ("been", "now", "still", "already"):
        at += 1
    if line.lower(at) not in STAYING:
        return None
    at += line.lower(at + 1) in LATELY
    near = line.lowers[at + 2 : at + 2 + NEAR]
    if line.lower(at + 1) not in PLACING or not POLLS.isdisjoint(near):
        return None
    inside = at > counted.last and line.lower(at + 1) in ("in", "at")
    if inside and not words.company.sites.isdisjoint(near):
        return "displaced", f"{line.lower(at)} at sites", at
    lodged = not (words.company.havens.isdisjoint(near) and words.company.makeshift.isdisjoint(near))
    return ("displaced", "staying where nobody lives", at) if lodged else None


def _listed(line: Line, words: Words, counted: Counted) -> tuple[str, str, int] | None:
    """``registered 7,000 of their inhabitants at reception points``: whom they list there has fled, where danger is told of."""
    near = line.lowers[counted.last : counted.last + NEAR + 1]
    if counted.kind != "people" or near[:1] not in (["at"], ["in"]) or words.company.sites.isdisjoint(near):
        return None
    return ("displaced", "listed at sites", counted.first - 1) if POLLS.isdisjoint(near) else None
