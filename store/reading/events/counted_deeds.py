"""What a figure tells to have happened, by its measure, its status and the words of its clause: a move of forces, help, an arrest, a release.

In: a figure where it stands (Counted). Out: an event and its mode, or None: a strength that merely exists, a ceiling, a wish, a sum of former
days and what is denied are no deeds.
"""

from dataclasses import dataclass

from store.models import Figure
from store.reading.dates.event_days import is_old
from store.reading.page import DateMention, Page, Sentence
from store.reading.text.clauses import dates_between, token_at
from store.reading.text.grammar import COPULA, HAVE, KNOWN, NOT
from store.reading.text.harm import OWNED

AHEAD = ("planned", "forecast")
COMING = (*AHEAD, "moved", "on_alert")
FINE = frozenset(("hour", "day", "range", "week"))  # dates that tell a day of this crisis and no year of a census
STATES = (
    COPULA
    | HAVE
    | frozenset(
        "have possess possesses possessed keep keeps kept number numbers numbered total totals totalled".split()
    )
)
SUMS = frozenset(
    "strong consists consisted comprises comprised number numbers numbered figure tally total totals strength estimated".split()
)
FORMER = frozenset(("previous", "earlier", "prior"))
UNMOVED = frozenset(  # ceilings, wishes and supposed cases, and forces that shrink, go home or are bought
    """meant intended supposed mandated allowed ceiling limit establishment paper propose proposes proposed proposal
    want wants wanted wish wishes hope hopes hoped ask asks asked would could might may if whether what how promised offer offers offered
    shrink reduce reduced return returns returned leave leaves home homes withdraw withdrawn disband scrapyard delivery buy buys bought purchase
    rebuilt flag then minus manned war""".split()
)
HELD = frozenset(
    "held hold holds holding detain detains detaining kept remain remains remained stay stays staying jailed release released still".split()
)
STAYING = frozenset(
    "sheltering sheltered shelter living housed spent sleeping slept waiting evacuees told ordered advised urged asked warnings warning orders".split()
)
MOVING = frozenset(  # what forces do that are brought to bear, and who gives them
    """come came coming joined lend lends lending lent provide provides provided providing contribute contributes contributed
    contributing arrive arrived arriving depart departed landed lands engaged deployed committed assigned diverted rushed flew
    flown sailed marched moved moving reinforced advanced went
    entered crossed drove rolled steamed swept patrolled patrolling""".split()
)
MADE_UP = frozenset(("made", "up", "of"))
TAKING = frozenset("take takes took taking".split())
HURT = ("wounded", "infected", "affected")
CARRIED = frozenset("flown airlifted ferried winched lifted carried taken".split())  # of the hurt: brought away
LEFT = frozenset("left fled escaped got gone walked ran".split())
FEWER = ("less_than", "up_to", "none")
DRILLS = frozenset("exercise exercises drill drills manoeuvres maneuvers".split())
THERE = frozenset("on at in off ashore under there due".split())  # behind "are": where they are
WAYS = frozenset(("way", "road"))
WAY = 5  # tokens of "are already on the road"
DATED = 4  # tokens before "when", or from "as of", in which its date stands
Kind = tuple[str, str | None]  # an event and its mode


@dataclass(frozen=True, slots=True)
class Counted:
    """A figure of ``sentence``, told by tokens first:last, and the verb of its ``clause``, the tokens low:high, at token ``at``; ``relief``
    where the text is one of help.
    """

    page: Page
    sentence: Sentence
    figure: Figure
    first: int
    last: int
    at: int
    clause: tuple[int, int]
    relief: bool


def deed(told: Counted) -> Kind | None:
    """The event that ``told`` is and its mode, or None."""
    low, high = told.clause
    words = frozenset(told.page.lowers[low:high])
    if not (NOT.isdisjoint(words) and FORMER.isdisjoint(words)):
        return None
    if told.figure.measure in OWNED:
        return _of_forces(told, words)
    if told.figure.status == "freed":
        return "RETREAT", "release"
    if told.figure.status is not None or told.at == told.first or told.page.lowers[told.at] in STATES:
        return None
    if not (HELD.isdisjoint(words) and SUMS.isdisjoint(words)):
        return None
    measure, verb = told.figure.measure, told.page.lowers[told.at]
    if measure == "evacuated" or (measure in HURT and verb in CARRIED):
        return ("AID", None) if STAYING.isdisjoint(words) else None
    if measure == "displaced":
        return ("RETREAT", None) if verb in LEFT and STAYING.isdisjoint(words) and _is_fresh(told) else None
    return ("COERCE", "arrest") if measure == "detained" else None


def _of_forces(told: Counted, words: frozenset[str]) -> Kind | None:
    """Forces that come, go or stand ready, and those that are told to be somewhere on a day of this crisis."""
    page, figure = told.page, told.figure
    if _is_known(told) or (words & UNMOVED and figure.status != "withdrawn"):
        return None
    if figure.status == "withdrawn":
        return None if "into" in words else ("RETREAT", "withdraw")
    drill = not DRILLS.isdisjoint(page.lowers[told.sentence.first : told.sentence.last])
    if not _moves(told, words, drill=drill):
        return None
    if told.relief:
        return "AID", None
    if drill:
        return "MOBILIZE", "exercise"
    return "MOBILIZE", "weapons" if figure.measure == "equipment" else "troops"


def _moves(told: Counted, words: frozenset[str], *, drill: bool) -> bool:
    """Whether the forces are told to move, or to be somewhere just now."""
    figure, verb = told.figure, told.page.lowers[told.at]
    rows = _dates(told)
    if any(_is_over(told, row) for row in rows):
        return False
    if figure.status in COMING:
        return not (figure.status in AHEAD and verb in STATES and told.at < told.first and not figure.place)
    if verb in STATES and told.page.lowers[told.at + 1 : told.at + 2] == ["down"]:
        return False
    if figure.status != "present" or figure.qualifier in FEWER or words & SUMS or words >= MADE_UP:
        return False
    if (drill and verb not in STATES) or verb in MOVING or _under_way(told) or _is_at_hand(verb, words):
        return True
    if told.relief and (verb[-3:] == "ing" or "work" in words) and STAYING.isdisjoint(words):
        return True  # "are combing the slope", "are at work"
    if not any(row.precision in FINE for row in rows):
        return told.relief and figure.place is not None and figure.measure == "strength"
    return (
        verb not in STATES
        or figure.place is not None
        or not THERE.isdisjoint(told.page.lowers[told.at + 1 : told.at + 2])
    )


def _is_at_hand(verb: str, words: frozenset[str]) -> bool:
    """``are available``, ``take part``, ``put at its disposal``: forces that others may count on."""
    takes_part = "part" in words and not TAKING.isdisjoint(words)
    return takes_part or "available" in words or (verb == "put" and "disposal" in words)


def _is_fresh(told: Counted) -> bool:
    """Whether the clause names a day of this crisis and none of long ago."""
    rows = _dates(told)
    return any(row.precision in FINE for row in rows) and not any(_is_over(told, row) for row in rows)


def _is_over(told: Counted, row: DateMention) -> bool:
    """Whether a date is of long ago and opens no span that lasts till now ("since January", but not "since 2016, when")."""
    page = told.page
    lasts = page.lowers[token_at(page, row.start) - 1] == "since" and page.lowers[told.clause[0]] != "when"
    return is_old(page, row) and not lasts


def _under_way(told: Counted) -> bool:
    """``are on the road``, ``is already on its way``, ``are due off the port``."""
    near = told.page.lowers[told.at + 1 : told.at + WAY]
    if near[:1] == ["due"] or (told.page.lowers[told.at] == "expected" and told.at >= told.last):
        return True
    return "on" in near[:2] and not WAYS.isdisjoint(near[2:])


def _is_known(told: Counted) -> bool:
    """Whether the number is of forces that have been told of, or of which others are told, or only their size: "the 2,100 peacekeepers sent to watch over it", "out of 11,100", "authorised at 6,400"."""
    lowers, first = told.page.lowers, told.first
    if lowers[first] in KNOWN:
        return lowers[first + 1 : first + 2] not in (["first"], ["last"])
    before = lowers[max(told.sentence.first, first - 2) : first]
    return before[-1:] != [] and (before[-1] in KNOWN or before[-1] == "at" or before in (["of"], ["out", "of"]))


def _dates(told: Counted) -> list[DateMention]:
    """The dates of the figure's clause, but for those that only say what was counted some time ago."""
    page, (low, high) = told.page, told.clause
    if page.lowers[high : high + 2] == ["as", "of"] or page.lowers[high : high + 1] == ["since"]:
        high = min(told.sentence.last, high + DATED)
    before = DATED if page.lowers[low] == "when" else 1
    rows = dates_between(page, page.starts[max(told.sentence.first, low - before)], page.ends[high - 1])
    return [row for row in rows if not page.text[row.start : row.end].endswith(("ago", "before"))]
