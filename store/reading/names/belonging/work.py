"""Belonging by work: for whom somebody does what the text says he does: "who follows the war for the Lakeside Institute", "also of the Institute".

In: the cast, a person without an office and the row of chunks in which he is named. Out: the name of the body, else None.
"""

from store.reading.names.cast import Cast
from store.reading.names.people.persons import Person
from store.reading.names.sheet import Chunk
from store.reading.text.grammar import ARTICLES

_WORKS = frozenset(
    "works worked follows tracks monitors studies covers researches teaches lectures analyses analyzes watches volunteers "
    "documents photographs treats operates serves reports sits writes keeps".split()
)
_AT = frozenset({"for", "at", "with"})
_ALSO = ([",", "also", "of"], [",", "also", "with"], [",", "also", "at"])
_STOPS = frozenset(
    "said says told who whom which that when while after before but as if because and against about from to".split()
)
_DOCTORS = frozenset({"Dr", "Dr.", "Doctor", "Prof", "Prof.", "Professor", "Nurse", "Sister"})
_HOUSES = frozenset("hospital clinic university institute centre center college laboratory school infirmary".split())
_ENDS = frozenset((",", ".", ";", ":", ")", "”", '"', "—", "–"))
CLAUSE = 14  # tokens from "who" to the body he works for
OWN_WORDS = 3  # of "the Geneva-based organisation"


def of_work(found: Cast, person: Person, row: list[Chunk]) -> str | None:
    """The body for which the person named in ``row`` is told to work."""
    k = next((k for k, chunk in enumerate(row) if found.people.of.get(id(chunk)) is person), -1)
    if k < 0:
        return None
    body = _worked_for(found, row, k) or _also_of(found, row, k) or _seen_at(found, row, k)
    return body.name if body is not None else None


def _worked_for(found: Cast, row: list[Chunk], k: int) -> Chunk | None:
    """X, who tracks the fighting for the Y Institute: the body behind "for" or "at" in the clause of a verb of work."""
    lows, at = found.sheet.page.lowers, row[k].last
    if lows[at : at + 2] != [",", "who"] or lows[at + 2 : at + 3] == [] or lows[at + 2] not in _WORKS:
        return None
    for body in row[k + 1 :]:
        between = lows[at + 3 : body.first]
        if len(between) > CLAUSE or not _STOPS.isdisjoint(between) or not _ENDS.isdisjoint(between):
            return None
        if body.kind == "organisation" and _serves(between):
            return body
    return None


def _serves(between: list[str]) -> bool:
    """Whether the words before a body end in "for", "at the", "for the Geneva-based organisation": not in a possessive."""
    at = max((i for i, low in enumerate(between) if low in _AT), default=-1)
    own = between[at + 1 :]
    return at >= 0 and len(own) <= 1 + OWN_WORDS and all(low.replace("-", "").isalpha() for low in own)


def _also_of(found: Cast, row: list[Chunk], k: int) -> Chunk | None:
    """X, also of the Y Institute."""
    body = row[k + 1] if k + 1 < len(row) else None
    if body is None or body.kind != "organisation":
        return None
    glue = found.sheet.glue(row[k], body)
    return body if [*glue[:3]] in _ALSO and set(glue[3:]) <= ARTICLES else None


def _seen_at(found: Cast, row: list[Chunk], k: int) -> Chunk | None:
    """At Y Hospital, Dr X said: a doctor who begins the clause behind the house that the sentence is set in."""
    if k < 2 or row[k - 1].name not in _DOCTORS or row[k - 1].last != row[k].first:
        return None
    house, lows = row[k - 2], found.sheet.page.lowers
    begin = found.sheet.page.sentences[house.sentence].first
    opens = lows[begin : house.first] in (["at"], ["at", "the"])
    named = house.kind == "organisation" and house.name.split()[-1].lower() in _HOUSES
    return house if opens and named and lows[house.last : row[k - 1].first] == [","] else None
