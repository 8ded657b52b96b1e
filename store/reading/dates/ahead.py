"""Whether the clause of a weekday looks ahead: the weekday is then the coming one, not the latest.

In: the place of a weekday. Out: yes or no.
"""

from store.reading.dates.at import At
from store.reading.text.grammar import PLAIN_PASTS

BACK = 25  # tokens looked at before a weekday for the verb that governs it
AHEAD = 14  # tokens looked at after a weekday that opens its sentence
OPENING = 3  # tokens that may stand before such a weekday ("But on the coming Friday")
_BARS = frozenset("; : ” but when while who which before after since".split())
_PASTS = PLAIN_PASTS | {"says", "was", "were", "had"}
_DONE = _PASTS - {"says"}
_UNSURE = frozenset("be being to the a an as is are will would".split())  # before what is no past tense
_INTENDING = frozenset(
    "announced called scheduled planned agreed promised pledged vowed expected proposed postponed set said offered ordered decided invited wanted hoped due".split()
)
# Told in the present with a weekday, these are a timetable: "talks begin on Monday".
_SCHEDULED = frozenset(
    "go goes holds begin begins start starts opens arrive arrives meet meets travels leaves resume resumes fly flies depart departs convene convenes expire expires end ends gather gathers".split()
)

_RUNS_OUT = frozenset(("runs", "run"))
_INVITING = frozenset("invited invites invite summoned summons postponed rescheduled convened convenes".split())
_MEETINGS = frozenset(
    "talks meeting meetings summit conference negotiations session hearing consultations dialogue".split()
)
_STARTING = frozenset(("starting", "beginning", "effective", "commencing"))  # "frees them, starting on Friday"
_OWNERS = frozenset(("it", "they", "he", "she"))  # in "those it captured"
_CLAUSES = frozenset((",", "and", "but", "as", "that", "”", "“", '"'))


def looks_ahead(at: At) -> bool:
    """Whether the verb that governs the weekday at ``at.i``, before it or (where it opens its sentence) after it, lies in the future."""
    before = _ahead_before(at)
    if before is None:
        return at.i - at.first <= OPENING and _ahead_after(at)
    return before


def told_before(at: At) -> bool:
    """Whether the verb before the date at ``at.i``, in its clause, is told in the past ("signed a truce in August")."""
    lows = at.lows
    for j in range(at.i - 1, max(at.first, at.i - BACK) - 1, -1):
        if lows[j] in _BARS or lows[j] == ",":
            return False
        if lows[j] in _DONE or _is_regular_past(lows[j]):
            return at.low(j - 1) not in _UNSURE and lows[j] not in _INTENDING
    return False


def _ahead_before(at: At) -> bool | None:
    """Will meet on Friday, is to meet on Friday, talks that begin on Friday; None where no verb stands before."""
    lows, stop = at.lows, max(at.first, at.i - BACK)
    for j in range(at.i - 1, stop - 1, -1):
        low = lows[j]
        if _is_future(at, j, stop) or (low in _SCHEDULED and _is_present(at, j)) or _is_set(at, j):
            return True
        if low == "of" and j > stop and lows[j - 1] == "ahead":
            return True
        if low in _BARS:
            return False
        if low in _PASTS or _is_regular_past(low):
            if j > stop and (lows[j - 1] in {"be", "being"} or _describes(at, j)):
                continue
            return lows[j - 1] in {"has", "have"} and "to" in lows[j + 1 : at.i]  # "has agreed to free them on Friday"
    return True if not _STARTING.isdisjoint(lows[max(stop, at.i - 2) : at.i]) else None


def _is_set(at: At, j: int) -> bool:
    """Runs out on Monday; invited both sides to talks on Monday."""
    low = at.lows[j]
    if low in _RUNS_OUT:
        return at.low(j + 1) == "out"
    return low in _INVITING and not _MEETINGS.isdisjoint(at.lows[j + 1 : at.i])


def _describes(at: At, j: int) -> bool:
    """Whether the past verb at ``j`` is of a relative clause without its "that": "those it captured"."""
    return at.low(j - 1) in _OWNERS and j - 2 >= at.first and at.low(j - 2) not in _CLAUSES


def _ahead_after(at: At) -> bool:
    """On Friday, X will meet Y: the first verb after a weekday that opens its sentence."""
    for j in range(at.i + 1, min(at.i + AHEAD, at.last)):
        low = at.lows[j]
        if _is_future(at, j, at.i):
            return True
        if low in _BARS or low in _PASTS or _is_regular_past(low):
            return False
    return False


def _is_future(at: At, j: int, stop: int) -> bool:
    """Will, ’ll, plans, is to, is set to; would, but not "would have been", nor "set up"."""
    low = at.lows[j]
    if low == "set":
        return at.low(j + 1) in {"to", "for"}
    if low == "would":
        return at.low(j + 1) != "have"
    if low in at.words.future or low[-3:] in {"’ll", "'ll"}:
        return True
    return low == "to" and j > stop and at.lows[j - 1] in {"is", "are", "be"}


def _is_present(at: At, j: int) -> bool:
    """Whether the word at ``j`` is a verb in the present by its place: no "to", "did" or article goes before it."""
    return at.low(j - 1) not in {
        "to",
        "did",
        "not",
        "the",
        "a",
        "an",
        "this",
        "his",
        "her",
        "their",
        "its",
        "each",
        "’s",
    }


def _is_regular_past(low: str) -> bool:
    return low.endswith("ed") and len(low) > 4
