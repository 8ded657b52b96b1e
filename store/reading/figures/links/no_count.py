"""Numbers that count nobody by the words that touch them: pronouns, names, dates, ages, votes, ratios.

In: a site and a draft without a noun. Out: ``NO_COUNT``, each reason with the question whether it holds.
"""

from collections.abc import Callable

from store.reading.figures.counts.ages import OLDEST
from store.reading.figures.counts.strong import HYPHENS
from store.reading.figures.site import Draft, Site, most
from store.reading.figures.words import AUXILIARIES
from store.reading.text.grammar import COPULA, INDEFINITE, OWN, PERSONS
from store.reading.text.numerals import CARDINALS

NEAR = 6  # tokens back to "oldest"
FEW = 10  # as many as a text points at with "the two", "all four"
LEAST = 2
KNOWN = OWN | frozenset(
    "the these those all any both previous last first next other every each no some few own between".split()
)
TOO = frozenset("now only just about then perhaps maybe not yet still barely almost nearly at least over".split())
IS = COPULA | frozenset("’s 's ’m 'm ’re 're am turned turns look looks looked be".split())
SOMEBODY = PERSONS | {"i", "who"}
ONE_IS = frozenset("he's she's he’s she’s i'm i’m who's who’s".split())
RANKED_BY_AGE = frozenset("oldest youngest eldest elder younger older age ages aged".split())
MARKS = frozenset((",", ";", ".", ")", ""))
UNTIL = frozenset(("yet", "barely", "not"))  # "half of them are not yet 15"
SOMEONE = frozenset(
    """boy girl man woman child youth captain soldier private farmer driver sergeant widow student mother father son daughter
    apprentice resident corporal lieutenant colonel worker teacher pensioner seller baker nurse doctor mayor miner shepherd fisherman shopkeeper survivor""".split()
)
RATES = frozenset(
    "abreast deep apiece times fold percent % per nil sharp minus plus votes cards below above degrees".split()
)
PERIODS = frozenset("day week month year hour minute night head time".split())
LATER = frozenset("later ago before earlier after".split())
RATIO = frozenset("to against in out for by".split())
LABELS = frozenset(
    "stone heights height junction junctions train trains post posts vessel hull ward wards locker kilo question population blocks block blocs days day pages".split()
)

Reason = Callable[[Site, Draft], bool]


def _pronoun(_: Site, draft: Draft) -> bool:
    """``one of them``, ``the last one``; no number at all: ``dozens``."""
    return draft.counted.number.low is None or most(draft) < LEAST


def _note(site: Site, draft: Draft) -> bool:
    """``was denied (12)``, ``[12; 14]``; not ``in Tengra (115)``."""
    before, behind = site.line.lower(draft.counted.first - 1), site.line.lower(draft.counted.last)
    if before == "[" or behind == "]":
        return True
    name = site.line.words[draft.counted.first - 2][:1].isupper() if draft.counted.first > 1 else False
    return before == "(" and behind in (")", ",", ";") and not name


def _fraction(site: Site, draft: Draft) -> bool:
    """``magnitude 6.6``, ``a train at 18.05``, ``2.1 to 2.6 per cent``."""
    number = draft.counted.number
    text = site.page.text[number.start : number.end]
    plain = not any(map(str.isalpha, text))
    return most(draft) != int(most(draft)) or (plain and "." in text)


def _name(site: Site, draft: Draft) -> bool:
    """``Post 17``, ``a Mirage 2000``, ``boundary stone 71``, ``Channel Nine``; not ``Senegal 500``, ``in Varnica 53 have``."""
    line, number = site.line, draft.counted.number
    word = line.words[number.first - 1] if number.first else ""
    if number.first > draft.counted.first:
        return False  # "Perhaps 400 turn up"
    if line.words[number.first][0].isupper() and number.first > 1 and line.lower(number.first - 1).isalpha():
        return True
    if word.lower() in LABELS:
        return True
    if not site.page.text[number.start : number.end].isdigit() or not word.isalpha() or word.islower():
        return False
    start = line.starts[number.first - 1]
    spans = [(row.start, row.end) for rows in (site.places, site.mentions, site.dates) for row in rows]
    known = any(first <= start < end for first, end in spans)
    return number.first > 1 and not known and word.lower() not in site.words.months


def _joined(site: Site, draft: Draft) -> bool:
    """``on October 28 and 29``, ``blocks 3 and 4``: joined to a number that is none."""
    line, first = site.line, draft.counted.number.first
    joined = line.lower(first - 1) in ("and", "or", "to") and line.lower(first - 2)[:1].isdigit()
    return joined and first - 2 not in site.heads


def _age(site: Site, draft: Draft) -> bool:
    """``He was 19``, ``a boy of 16``, ``the oldest 91``, ``men between the ages of 18 and 60``, ``are not yet 15``."""
    if most(draft) > OLDEST:
        return False
    line, first, be = site.line, draft.counted.number.first, draft.counted.number.first - 1
    if line.lower(be) in ("and", "or") and is_numeral(line.lower(be - 1)):
        be -= 2  # "who are 9 and 12"
    while line.lower(be) in TOO:
        be -= 1
    somebody = (line.lower(be) in IS and line.lower(be - 1) in SOMEBODY | SOMEONE) or line.lower(be) in ONE_IS
    ranked = not RANKED_BY_AGE.isdisjoint(line.lowers[max(0, first - NEAR) : first])
    young = line.lower(be) in IS and not UNTIL.isdisjoint(line.lowers[be:first])
    one = line.lower(be) == "of" and line.lower(be - 2) in INDEFINITE and line.lower(be - 1) in SOMEONE
    named = (
        first > 1
        and line.lower(first - 1) == ","
        and (line.words[first - 2][0].isupper() or line.lower(first - 2) in SOMEONE)
    )
    named = named and line.lower(draft.counted.last) in MARKS
    return somebody or ranked or young or one or named or line.lower(be) in ("look", "looks", "looked")


def _known(site: Site, draft: Draft) -> bool:
    """``the two``, ``all four of them``: whom the text points at and does not count."""
    return most(draft) <= FEW and site.line.lower(draft.counted.number.first - 1) in KNOWN


def _ratio(site: Site, draft: Draft) -> bool:
    """``by nine to two``, ``three to one``, ``two in every five``, ``nine months to 15``, ``two abreast``, ``3,000 a day``."""
    line, first, last = site.line, draft.counted.first, draft.counted.number.last
    if line.lower(last) in RATES or (line.lower(last) in HYPHENS and line.glued(last)):
        return True
    if line.lower(last) in INDEFINITE and line.lower(last + 1) in PERIODS:
        return line.lower(last + 2) not in LATER and line.lower(last + 2) not in AUXILIARIES
    small = most(draft) <= OLDEST
    behind = line.lower(last) in RATIO and (is_numeral(line.lower(last + 1)) or line.lower(last + 1) == "every")
    before = line.lower(first - 1) in RATIO and is_numeral(line.lower(first - 2))
    return (small and (behind or before)) or (line.lower(first - 1) == "of" and line.lower(first - 2) == "out")


def is_numeral(word: str) -> bool:
    """Whether the word is a number: "71", "nine", "none"."""
    return word[:1].isdigit() or word in CARDINALS or word == "none"


NO_COUNT: tuple[tuple[str, Reason], ...] = (
    ("a pronoun", _pronoun),
    ("a note in brackets", _note),
    ("a fraction", _fraction),
    ("part of a name", _name),
    ("joined to a number that is none", _joined),
    ("an age", _age),
    ("known ones", _known),
    ("a ratio", _ratio),
)
