"""Who is taken in by a camp, a town or a country.

In and out: as in measures.
"""

from store.reading.figures.counts.counted import Counted
from store.reading.figures.words import Words
from store.reading.text.grammar import ARTICLES, COPULA, ENDS, HAVE, MODALS
from store.reading.text.numbers_line import Line

SHELTERED = 1000
HOSTED = 100
CAMP = 12  # tokens from "camps" to "held"
SITES = frozenset("camp camps site sites".split())  # of the displaced, where they are told of
CAMPS = frozenset("camp camps shelter shelters encampment encampments".split())
GUARDED = frozenset(
    """prison prisoner prisoners detention internment training army labour labor concentration base summer holiday youth scout music sports olympic
    school mining work""".split()
)
LEISURE = frozenset("summer holiday youth scout scouts music sports base-camp climbers campers".split())
TAKING_IN = frozenset("took taken take taking put putting".split())  # "in", "up"
WITHIN = frozenset(("in", "at", "inside", "into"))
ALONE = ENDS | frozenset("and in since after when by for who overnight tonight so while with from".split())
FEW = 10  # fewer without a noun may be anything
HOUSE = 8  # tokens from the house to its verb
PLACE = 5  # tokens of "its own parish hall"
RECEIVING = frozenset("received admitted accepted welcomed absorbed".split())
LANDS = frozenset("country it region province district state kingdom republic island archipelago".split())
KEEPING = frozenset("hold holds held house houses housed".split())


def hosted(line: Line, words: Words, counted: Counted) -> tuple[str, str, int] | None:
    """``Dorvania has taken in 88,000 people``, ``The camp is hosting more than 18,000 people``."""
    at = counted.first - 1
    behind = line.lowers[counted.last : counted.last + 3]
    if behind[:1] == ["for"] and not ARTICLES.isdisjoint(behind) and "night" not in behind:
        return None  # "is hosting 1,000 people for a memorial"
    if _sheltered(line, words, counted, at):
        return "displaced", "taken in", at - 1
    if _housed(line, words, counted, at):
        return "displaced", "housed", at
    if _received(line, counted, at) or _there(line, counted, at):
        return "displaced", "received of who may have fled", at
    return None


def _there(line: Line, counted: Counted, at: int) -> bool:
    """``two camps with 40,000 people``, ``the camps, where 300,000 people had been living``, ``In Brod, a site laid out for 12,000, there are 38,500``."""
    if counted.kind not in ("people", "bare") or (counted.number.low or 0) < HOSTED:
        return False
    near = line.lowers[max(0, at - CAMP) : at]
    if SITES.isdisjoint(near) or not GUARDED.isdisjoint(near):
        return False
    be = line.lower(at - (line.lower(at) in ("now", "already"))) in COPULA and "there" in near[-3:]
    holds = line.lower(at) in KEEPING and line.lower(at - 1) not in MODALS
    people = counted.kind == "people"
    return (
        be
        or holds
        or (people and line.lower(at) == "with")
        or (people and near[-1:] == [","] and line.lower(at) == "where")
    )


def _received(line: Line, counted: Counted, at: int) -> bool:
    """``Kesh has received more than 450,000 people from Rusk``: a land or town, so many people or nationals."""
    people = counted.kind == "people" or (counted.kind == "other" and (counted.unit or "a")[0].isupper())
    if line.lower(at) not in RECEIVING or not people or (counted.number.low or 0) < SHELTERED:
        return False
    subject = at - 1
    while line.lower(subject) in HAVE or line.lower(subject) in ("so", "far", "already", "now"):
        subject -= 1
    if subject < 0 or line.lower(subject - 1) in WITHIN:
        return False  # "The museum in Brod has admitted 3,000 people"
    return line.words[subject][0].isupper() or line.lower(subject) in LANDS


def _sheltered(line: Line, words: Words, counted: Counted, at: int) -> bool:
    """``Dorvania has taken in 88,000 people``: a country or town gives so many shelter, a hotel does not."""
    if _hosted(line, words, counted, at):
        return True
    taken = (counted.unit or "").lower() not in words.company.working and (
        line.lower(at) == "in"
        and line.lower(at - 1) in ("taken", "took")
        and (counted.kind == "people" or (counted.kind == "other" and (counted.unit or "a")[0].isupper()))
    )
    subject = at - 2 - (line.lower(at - 2) in HAVE)
    return taken and subject >= 0 and line.words[subject][0].isupper() and (counted.number.low or 0) >= SHELTERED


def _hosted(line: Line, words: Words, counted: Counted, at: int) -> bool:
    """``The camp is hosting more than 18,000 people``: where a camp, refugees or the displaced are told of."""
    if _in_camp(line, counted, at) and counted.unit not in words.company.inmates:
        return True
    if "camp" in line.present and not LEISURE.isdisjoint(line.present):
        return False  # "The summer camp hosted 300 children"
    many = counted.kind == "people" and (counted.number.low or 0) >= HOSTED
    many = many and (counted.unit or "").lower() not in words.company.outings
    return many and line.lower(at) in words.company.hosting and not words.company.refuge.isdisjoint(line.present)


def _housed(line: Line, words: Words, counted: Counted, at: int) -> bool:
    """``The school is sheltering 26,000``, ``has become home to 1,100 people``, ``lodged 83 people in a sports hall``: no house for guests."""
    verb = at - (line.lower(at) in ("in", "up", "to"))
    if not _takes_in(line, words, verb, at) or counted.kind not in ("people", "bare"):
        return False
    if counted.kind == "bare" and (line.lower(counted.last) not in ALONE or (counted.number.low or 0) < FEW):
        return False
    if line.lower(verb - 1) in MODALS:
        return False  # "The shelters can house 4,000"
    before = line.lowers[max(0, verb - HOUSE) : verb]
    behind = line.lowers[counted.last + 1 : counted.last + 1 + PLACE] if line.lower(counted.last) in WITHIN else []
    return not (words.company.havens.isdisjoint(before) and words.company.havens.isdisjoint(behind))


def _takes_in(line: Line, words: Words, verb: int, at: int) -> bool:
    """``sheltered``, ``took in``, ``put up``, ``become home to``, up to the token ``at`` before the number."""
    if line.lower(at) == "to":
        return line.lower(verb) == "home" and line.lower(verb - 1) in ("become", "became")
    return line.lower(verb) in (TAKING_IN if verb < at else words.company.hosting)


def _in_camp(line: Line, counted: Counted, at: int) -> bool:
    """``the camps around Goma held 700,000``, ``The largest camp now holds 11,400 people``: no prison's, no army's."""
    if line.lower(at) not in KEEPING or line.lower(at - 1) in MODALS:
        return False
    near = line.lowers[max(0, at - CAMP) : at]
    camp = not CAMPS.isdisjoint(near) and GUARDED.isdisjoint(near)
    return camp and counted.kind in ("bare", "people") and (counted.number.low or 0) >= HOSTED
