"""Ways in which people come to harm, in the frames that no word behind those who are counted opens: the verb before them ("moved 400 of them to
schools"), who drives them to it ("forced 400 families to sleep in schools"), the order turned round ("Sleeping in schools are 400
families"), and a second verb of theirs ("400 families lost everything and are sleeping in schools").

In: a line, the figures' words, what is counted and the first tokens of the line's other numbers. Out: (measure, rule, token of the cue) or None.
"""

from store.reading.figures.counts.completed import completed
from store.reading.figures.counts.counted import Counted, may, phrase_at
from store.reading.figures.counts.ways import Way
from store.reading.figures.measures.passive import behind
from store.reading.figures.measures.said import STILL, said
from store.reading.figures.words import AUXILIARIES, Words
from store.reading.text.grammar import ARTICLES, COPULA, is_past
from store.reading.text.numbers_line import Line

Reading = tuple[str, str, int]

LINKING = frozenset(("of", "from", "in", "at", "and", "around", "near", "along", "across"))
FAR = 9  # tokens of "of three villages on the coast"
TURNED = 14  # tokens of "Among those sleeping in the school halls of the town are"
AND = 16  # tokens from those who are counted to "and are sleeping"
CAUSING = frozenset(
    """forced forcing forces force left leaving led leading compelled compelling obliged obliging prompted prompting caused causing causes driven
    drove driving pushed pushing made sent""".split()
)
CLAUSES = frozenset(", ; : said says that who which when where while as because after before but if".split())
AMONG = frozenset(("among", "those", "the", "people", "also", "still", "now"))
BEGINS = frozenset((",", ";", "and", "said", "says", "that", "while", "but"))
PLURAL = frozenset("are were have had need must remain remained".split())


def done(line: Line, words: Words, counted: Counted) -> Reading | None:
    """``moved 1,140 inhabitants of three villages to schools``: the verb before them, and behind them what completes it."""
    if counted.harm is not None or "hostages" in line.lowers[counted.last :]:
        return None  # "sent 25 people into the forest as hostages"
    last = counted.first - 1
    return _done(line, words, counted, last, ()) or _done(line, words, counted, last - 1, (line.lower(last),))


def _done(line: Line, words: Words, counted: Counted, at: int, behind: tuple[str, ...]) -> Reading | None:
    """What the verb at token ``at`` does to them, with its particle: "moved 40", "taken in 40"."""
    for particle, way, _ in words.ways.done.get(line.lower(at), ()):
        if particle == behind and may(words, way, counted) and _behind(line, way, counted):
            return way.measure, f"way {way.name}", at
    return None


def _behind(line: Line, way: Way, counted: Counted) -> bool:
    """Whether the way is completed right behind those who are counted, or behind where they are from."""
    if completed(line, way, counted.last):
        return True
    if line.lower(counted.last) not in LINKING:
        return False
    for j in range(counted.last + 1, counted.last + FAR):
        word = line.lower(j)
        if word in CLAUSES or word in AUXILIARIES or not word:
            return False
        if (word in way.at or word in way.behind) and completed(line, way, j):
            return True
    return False


def elsewhere(line: Line, words: Words, counted: Counted, heads: frozenset[int]) -> Reading | None:
    """The verb before them, a cause before them, the order turned round, or a second verb."""
    return (
        done(line, words, counted)
        or caused(line, words, counted)
        or turned(line, words, counted, heads)
        or second(line, words, counted, heads)
    )


def caused(line: Line, words: Words, counted: Counted) -> Reading | None:
    """``forced 400 families in the valley to sleep in schools``: what somebody or something drives them to."""
    if line.lower(counted.first - 1) not in CAUSING:
        return None
    for j in range(counted.last, counted.last + FAR):
        if line.lower(j) == "to":
            return phrase_at(line, words, counted, j + 1)
        if line.lower(j) in CLAUSES or line.lower(j) in AUXILIARIES:
            return None
    return None


def turned(line: Line, words: Words, counted: Counted, heads: frozenset[int]) -> Reading | None:
    """``Sleeping in the church are 300 families``, ``Among those still missing were 12 pupils``."""
    be = counted.first - 1
    if line.lower(be) not in COPULA:
        return None
    start = next((j + 1 for j in range(be - 1, max(-1, be - TURNED), -1) if line.lowers[j] in CLAUSES), 0)
    if not 0 < be - start < TURNED:
        return None
    hit = said(line, words, counted, start, heads)
    while hit is None and start < be and line.lower(start) in AMONG:
        start += 1
        hit = said(line, words, counted, start, heads)
    return hit


def second(line: Line, words: Words, counted: Counted, heads: frozenset[int]) -> Reading | None:
    """``300 families lost everything and are sleeping in schools``: the second verb of a clause whose subject they are."""
    if counted.first > 1 and line.lower(counted.first - 1) not in BEGINS:
        return None
    told = False
    for j in range(counted.last, counted.last + AND):
        word = line.lower(j)
        if word == "and" and told:
            return _second(line, words, counted, j + 1, heads)
        if word in CLAUSES or (j in heads and word not in ARTICLES) or word in ("and", ""):
            return None
        told = told or is_past(word) or word in AUXILIARIES
    return None


def _second(line: Line, words: Words, counted: Counted, at: int, heads: frozenset[int]) -> Reading | None:
    """What the verb behind "and" says: with a verb of many before it, or a phrase of its own."""
    if line.lower(at) in PLURAL and line.lower(at) in AUXILIARIES:
        return behind(line, words, counted, at, heads)
    while line.lower(at) in STILL:
        at += 1
    return phrase_at(line, words, counted, at)
