"""Harm and forces that are told only to be ruled out, or that are still to come.

In: a site and a draft with its measure. Out: (modality, the words that say so), or None.
"""

from store.models import Modality
from store.reading.figures.site import Draft, Site
from store.reading.figures.standing.denied import says_own
from store.reading.figures.standing.untrue import untrue
from store.reading.text.grammar import REASONS
from store.reading.text.harm import HARM, OWNED, TAKEN
from store.reading.text.modality import REPORTS
from store.reading.text.telling import REFUSING
from store.reading.text.unproven import UNTRUE

NONE_OF = 4  # tokens of "none of his "
CALLED_FALSE = UNTRUE - {"wrong"} | {"dismissed"}
DISMISSING = frozenset("dismissed dismisses dismissing rejected rejects denied denies".split())
BEFORE_HARM = 4  # tokens before a number in which "will kill", "would have lost" stand
SAYING = frozenset(("say", "confirm", "acknowledge", "admit", "tell", "concede"))
MAY = frozenset(("may", "might", "could"))
AHEAD = MAY | {"would", "will"}
WRONGLY = frozenset("erroneously falsely wrongly mistakenly incorrectly".split())
REPORTED = frozenset("reported believed thought feared presumed said".split())
FOUND = frozenset("found turned were was are".split())
RELEASING = frozenset("free release hand exchange swap freed released exchanged swapped".split())
SOUGHT = frozenset("demanded demands demand demanding urged urges urging sought seeks seeking for wanted wants".split())
TRYING = frozenset(
    "trying tried try tries attempting attempted raid raids attempt came hoping sought seeking wants wanted".split()
)
BEFALLING = frozenset("displaced evacuated affected homeless infected trapped destroyed damaged".split())
PLANNING = frozenset(
    """plan plans planned planning intend intends intended intending want wants wanted aim aims hope hopes hoped hoping prepare prepares
    preparing prepared ready threaten threatens threatened threatening vowed""".split()
)
MEANS = frozenset("buses boats ships planes helicopters capacity means ability able enough".split())
ORDERING = frozenset(
    """order orders ordered ordering ask asks asked asking call calls called calling demand demands demanded demanding request requests requested
    urge urges urged appeal appeals appealed propose proposed authorise authorised authorize authorized approve approved prepare prepares preparing""".split()
)
PLAN = 4  # tokens of "plan is to"
ORDER = 3  # of "asked for an evacuation"
SEEKING = 6  # tokens before a number in which "demanded the arrest of" stands


def undone(site: Site, draft: Draft) -> tuple[Modality, str] | None:
    """Denied, hypothetical or forecast by the words around the number; None where they rule nothing out."""
    if (claim := untrue(site, draft)) is not None:
        return claim
    if _denied(site, draft):
        return "denied", "none of them, or a report called false"
    return _ahead(site, draft) or _meant(site, draft)


def _denied(site: Site, draft: Draft) -> bool:
    """``none of the six``, ``reports of 40 deaths are false``, ``dismissed claims that 40 had drowned``, ``deny killing two``."""
    before = site.line.lowers[: draft.counted.first]
    if draft.measure in ("killed", "missing") and (_alive(site, draft) or not WRONGLY.isdisjoint(before)):
        return True
    near = before[-NONE_OF:]
    if draft.measure not in OWNED and ("none" in near or "neither" in near) and "of" in near:
        return True
    if draft.measure in HARM and not REFUSING.isdisjoint(before[-2:]):
        return True
    told = not REPORTS.isdisjoint(before)
    if not told:
        return False
    return not CALLED_FALSE.isdisjoint(site.line.lowers[draft.counted.last :]) or _dismissed(before)


def _alive(site: Site, draft: Draft) -> bool:
    """``Two rescuers who were reported to have died were subsequently found alive``."""
    after = site.line.lowers[draft.counted.last :]
    if "alive" not in after:
        return False
    at = after.index("alive")
    told = not REPORTED.isdisjoint(after[:at])
    return told and not FOUND.isdisjoint(after[max(0, at - 3) : at]) and "or" not in after[:at]


def _dismissed(before: list[str]) -> bool:
    """``dismissed claims that 40 …``; not ``rejected the accusation and claimed that 17 …``, which says its own."""
    at = max((j for j, word in enumerate(before) if word in DISMISSING), default=-1)
    if at < 0:
        return False
    if "where" in before[at:]:
        return False  # "rejected reports of a mutiny at the barracks, where 300 recruits broke out"
    return not says_own(before[at:])


def _ahead(site: Site, draft: Draft) -> tuple[Modality, str] | None:
    """``will kill 300 more``, ``would lose 5,000 soldiers``, ``300 would be killed``: harm that has not been done."""
    if draft.measure not in HARM or (draft.measure != "detained" and AHEAD.isdisjoint(site.line.present)):
        return None
    first, last = draft.counted.first, draft.counted.last
    near = [*_own_clause(site.line.lowers[max(0, first - BEFORE_HARM) : first]), *site.line.lowers[last : last + 1]]
    if (
        draft.rule.startswith("list with")
        and draft.cue > last
        and not MAY.isdisjoint(site.line.lowers[draft.cue - BEFORE_HARM : draft.cue])
    ):
        return "hypothetical", "may"  # "three soldiers and a driver may have been killed"
    if draft.measure in TAKEN and not RELEASING.isdisjoint(near):
        return None  # whom somebody will free is held still
    if "only" in near and not SAYING.isdisjoint(near):
        return None  # "would only confirm 12 dead"
    if draft.measure == "detained" and _sought(site.line.lowers, first):
        return "planned", "to arrest"
    if "would" in near:
        return "hypothetical", "would"
    return ("forecast", "will") if "will" in near else None


def _sought(lowers: list[str], first: int) -> bool:
    """``demanded the arrest of 36``, ``police trying to arrest one of``: nobody is held yet."""
    before = lowers[max(0, first - SEEKING) : first]
    if before[-1:] == ["of"] and before[-2:-1] and before[-2] in ("arrest", "detention"):
        return not SOUGHT.isdisjoint(before)
    return before[-1:] in (["arrest"], ["detain"]) and before[-2:-1] == ["to"] and not TRYING.isdisjoint(before)


def _own_clause(before: list[str]) -> list[str]:
    """The words behind the last one that gives a reason: "would rise because 65 people were missing" imagines no missing."""
    at = max((j for j, word in enumerate(before) if word in REASONS), default=-1)
    return before[at + 1 :]


def _is_ordered(lowers: list[str], at: int) -> bool:
    """``ordered the evacuation of 15,000``, ``asked for an evacuation of 700``: nobody has left yet."""
    return lowers[at] == "evacuation" and not ORDERING.isdisjoint(lowers[max(0, at - ORDER) : at])


def _meant(site: Site, draft: Draft) -> tuple[Modality, str] | None:
    """``would displace 9,000 people``, ``300 would be homeless``, ``plans to evacuate 12,000``, ``has buses to evacuate 9,000``."""
    if draft.measure not in BEFALLING or draft.cue < 0:
        return None
    line, first, last = site.line, draft.counted.first, draft.counted.last
    if draft.cue < first and _is_ordered(line.lowers, draft.cue):
        return "planned", "ordered"
    helper = line.lower(draft.cue - 1) if draft.cue < first else line.lower(last)
    if helper == "would":
        return "hypothetical", "would"
    if helper in ("will", "shall") and draft.measure in ("evacuated", "displaced"):
        return ("planned" if draft.measure == "evacuated" else "forecast"), helper
    if draft.cue >= first or helper != "to":
        return None
    before = line.lowers[max(0, draft.cue - PLAN) : draft.cue - 1]
    if draft.measure == "evacuated" and before[-1:] in (["are"], ["is"]):
        return "planned", "are to"
    if not PLANNING.isdisjoint(before) and "," not in before:
        return ("planned" if draft.measure == "evacuated" else "hypothetical"), "planned to"
    return ("hypothetical", "means to") if before[-1:] and before[-1] in MEANS else None
