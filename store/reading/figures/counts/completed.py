"""Whether a way in which people come to harm stands at a token: its verb, and behind it what completes it.

In: a line, the rows of ``Words.ways`` and a token. Out: the way, or None.
"""

from store.reading.figures.counts.ways import Ending, Rows, Way
from store.reading.figures.words import STOPS
from store.reading.text.grammar import ARTICLES, DETERMINERS, ENDS, HAVE, OWN
from store.reading.text.numbers_line import Line

BETWEEN = frozenset(
    """still now overnight together here there today yesterday since already up down out off away back over again alone safely alive
    huddled crammed crowded packed rough mostly mainly only outside closely tightly temporarily meanwhile briefly quickly hurriedly first""".split()
)
ADJUNCTS = frozenset(
    "by on from since after for at".split()
)  # what may stand before the completion: "by boat", "on Monday"
TIMES = frozenset("night nights day days week weeks hours month months winter weekend years".split())
LONG = 4  # tokens of "the third night in a row"
ADJUNCT = 5
SLOT = 5  # tokens of "the nearest district hospital"
DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday i".split())
CLOSING = (
    STOPS | ARTICLES | frozenset("and or last next each every fever virus".split())
)  # what may stand behind the noun of a slot


def way_at(line: Line, rows: Rows, at: int) -> Way | None:
    """The way whose verb or state stands at token ``at`` with what completes it behind."""
    for particle, way, suffered in rows.get(line.lower(at), ()):
        end = at + 1 + len(particle)
        if suffered and line.lower(at - 1) in HAVE:
            continue  # "have moved to schools" of themselves
        if (not particle or tuple(line.lowers[at + 1 : end]) == particle) and completed(line, way, end):
            return way
    return None


def completed(line: Line, way: Way, at: int) -> bool:
    """Whether what stands at token ``at``, past adverbs, times and adjuncts, completes the way's verb."""
    while not (found := _completes(line, way, at)) and line.lower(at) in BETWEEN:
        at += 1
    if found or _completes(line, way, past := past_time(line, at)):
        return True
    if line.lower(past) not in ADJUNCTS:
        return False
    for j in range(past + 1, past + ADJUNCT):
        if not line.lower(j)[:1].isalnum():
            return False
        if line.lower(j) in way.at or line.lower(j) in way.behind:
            return _completes(line, way, j)
    return False


def _completes(line: Line, way: Way, at: int) -> bool:
    """A phrase of the way, a preposition with one of its places, an object, or nothing more."""
    word = line.lower(at)
    if word in way.at and (filled(line, way.places, at + 1) or (way.towns and _named(line, at + 1))):
        return word != "of" or line.lower(at - 1) == "out"
    if any(_ends_so(line, ending, at + 1) for ending in way.behind.get(word, ())):
        return True
    return (way.alone and (word in ENDS or word == ":" or (word in STOPS and word not in OWN))) or bool(
        way.objects and filled(line, way.objects, at)
    )


def _named(line: Line, at: int) -> bool:
    """A name at token ``at``, past "the": "to Karvel", "through the Karvel pass"; not "on Monday"."""
    name = line.words[at + (line.lower(at) == "the") :][:1]
    return bool(name) and name[0][:1].isupper() and name[0].lower() not in DAYS


def _ends_so(line: Line, ending: Ending, at: int) -> bool:
    phrase, slot = ending
    end = at + len(phrase)
    return tuple(line.lowers[at:end]) == phrase and (slot is None or filled(line, slot, end))


def past_time(line: Line, at: int) -> int:
    """The token behind "the night", "a third night", "for two days"."""
    at += line.lower(at) == "for"
    for j in range(at, at + LONG):
        if line.lower(j) in TIMES:
            return j + 1
        if not line.lower(j)[:1].isalnum():
            break
    return at


def filled(line: Line, nouns: frozenset[str], at: int) -> bool:
    """``went to <hospitals>`` of "went to the nearest district hospital", not of "went to a hospital ball"."""
    for j in range(at, at + SLOT):
        word = line.lower(j)
        if word in nouns and _closes(line, j + 1):
            return True
        if word in ("'", "’"):
            continue  # "the rebels' hands"
        if not word[:1].isalnum() or (word in STOPS and word not in DETERMINERS):
            return False
    return False


def _closes(line: Line, at: int) -> bool:
    """Whether the noun before token ``at`` ends its phrase; of "the mud of bureaucracy" only a name may follow."""
    word = line.lower(at)
    if word == "of":
        return line.lower(at + 1) in DETERMINERS or "".join(line.words[at + 1 : at + 2])[:1].isupper()
    return word in CLOSING or not word.isalpha()
