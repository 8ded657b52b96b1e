"""When two strings mean the same to the bench: names, parties, places, days, sentences and quotations.

The rules are those of the shared scorer's docstring, written anew: lenient about spelling, titles, demonyms and scraps,
strict about a given name that contradicts. Nothing here knows articles or counts.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

_PLAIN = str.maketrans({"\u00a0": " ", "’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-"})
_SHORT = (("u.s.", "us"), ("u.n.", "un"), ("u.k.", "uk"), ("united states", "usa"), ("united nations", "un"))
_WORD = re.compile(r"[a-z0-9]+")
_PEOPLES = """russia:russian,russians ukraine:ukrainian,ukrainians turkey:turkish france:french germany:german china:chinese
romania:romanian argentina:argentine,argentinian belarus:belarusian,belarussian britain:british,uk usa:american,americans,us
poland:polish estonia:estonian latvia:latvian lithuania:lithuanian syria:syrian sudan:sudanese egypt:egyptian,egyptians
taiwan:taiwanese india:indian pakistan:pakistani armenia:armenian azerbaijan:azerbaijani,azeri mali:malian
italy:italian,italians hungary:hungarian,hungarians serbia:serbian,serb,serbs kosovo:kosovar comoros:comoran,comorian
israel:israeli palestinians:palestinian,palestine korea:korean libya:libyan tanzania:tanzanian europe:european
spain:spanish iran:iranian iraq:iraqi afghanistan:afghan canada:canadian japan:japanese"""
COUNTRY_OF = {word: row.split(":")[0] for row in _PEOPLES.split() for word in row.split(":")[1].split(",")}
SEAT_OF = {
    "moscow": "russia",
    "kremlin": "russia",
    "kyiv": "ukraine",
    "kiev": "ukraine",
    "paris": "france",
    "ankara": "turkey",
    "beijing": "china",
    "minsk": "belarus",
    "washington": "usa",
    "islamabad": "pakistan",
    "belgrade": "serbia",
    "pyongyang": "north korea",
}
_SMALL = frozenset(
    "the a an of to in on at near along close its his her their and or for from by with as is was are were be said s around about outside inside".split()
)
TITLES = frozenset(
    "gen general lt lieutenant maj major col colonel capt captain adm admiral mr mrs ms miss dr sir lord president secretary minister"
    " prime foreign defense defence state chancellor ambassador mayor governor us usa u top".split()
)
_PLURAL_KEPT = frozenset(("comoros", "belarus", "cyprus", "forces", "palestinians"))
_PLACE_NOUNS = frozenset(("border", "region", "area", "city", "province", "town"))
# Every fact found is held against every fact annotated: the same strings come again some hundred times. 1 and 1.0 fold differently.
_KEPT = lru_cache(maxsize=1 << 16, typed=True)


@_KEPT
def fold(text: Any) -> str:
    """Lower case, no accents, plain quotation marks, one space."""
    plain = unicodedata.normalize("NFKD", str(text))
    plain = "".join(c for c in plain if not unicodedata.combining(c)).translate(_PLAIN).lower()
    for long, short in _SHORT:
        plain = plain.replace(long, short)
    return " ".join(plain.split())


@_KEPT
def words(text: Any) -> tuple[str, ...]:
    """The folded words, without the possessive s."""
    return tuple(_WORD.findall(re.sub(r"'s\b", "", fold(text))))


@_KEPT
def content(text: Any) -> tuple[str, ...]:
    """The words that carry meaning; demonyms become countries, plurals singular."""
    out = []
    for word in words(text):
        if word in _SMALL:
            continue
        known = COUNTRY_OF.get(word, word)
        known = "defense" if known == "defence" else known
        plural = len(known) > 4 and known.endswith("s") and not known.endswith("ss") and known not in _PLURAL_KEPT
        out.append(known[:-1] if plural else known)
    return tuple(out)


def names_of(row: Mapping[str, Any]) -> list[str]:
    """The name and the aliases of an actor or organisation."""
    return [row.get("name") or "", *(a for a in row.get("aliases") or [] if a)]


def untitled(name: str) -> list[str]:
    """The words of a name without ranks and titles."""
    return [w for w in words(name) if w not in TITLES]


def name_likeness(left: str, right: str) -> int:
    """0 another name, 1 the surname alone, 2 surname and a given name that agrees, 3 the same name."""
    if not fold(left) or not fold(right):
        return 0
    a, b = untitled(left), untitled(right)
    if fold(left) == fold(right) or (a and a == b):
        return 3
    if not a or not b:
        return 0
    if a[-1] != b[-1]:
        lone, full = sorted((a, b), key=len)
        return int(len(lone) == 1 and len(full) > 1 and lone[0] == full[0])
    if len(a) == 1 or len(b) == 1:
        return 1
    return 2 if any(_given_agree(x, y) for x in a[:-1] for y in b[:-1]) else 0


def _given_agree(x: str, y: str) -> bool:
    return x == y or (len(x) == 1 and y.startswith(x)) or (len(y) == 1 and x.startswith(y))


def person_likeness(found: Mapping[str, Any], gold: Mapping[str, Any]) -> int:
    """The best likeness of the found name to any gold name; an alias tells at most 2, and only if the name does not contradict."""
    name = found.get("name") or ""
    best = max(name_likeness(name, g) for g in names_of(gold))
    if best:
        return best
    best = max((min(2, name_likeness(f, g)) for f in names_of(found)[1:] for g in names_of(gold)), default=0)
    bare = untitled(name)
    contradicts = len(bare) > 1 and words(name)[-1:] == words(gold["name"])[-1:]
    return 0 if contradicts else best


_COUNTRY_WORDS = frozenset(COUNTRY_OF.values()) | {"usa", "north", "south"}
_GRADES = frozenset("vice deputy former ex acting first".split())


def _office(role: str) -> set[str]:
    bare = content(role)
    return {w for w in bare if w not in _COUNTRY_WORDS} or set(bare)


def role_agrees(found: str | None, golds: Iterable[str | None]) -> bool:
    """True when the office is one of the accepted; "deputy", "former" … must stand in both or neither."""
    p = _office(found) if found else set()
    for gold in golds:
        g = _office(gold) if gold else set()
        if not p or not g or (p & _GRADES) != (g & _GRADES):
            continue
        both = len(p & g)
        if both / len(g) >= 0.6 and both / len(p) >= 0.34:
            return True
        if both == len(p) and both / len(g) >= 0.5:
            return True
    return False


def share(left: str, right: str) -> float:
    """The part of the shorter text's words that the longer one holds."""
    a, b = Counter(words(left)), Counter(words(right))
    return (a & b).total() / min(a.total(), b.total()) if a and b else 0.0


def overlap(left: str, right: str) -> float:
    """Words in both over words in either."""
    a, b = Counter(words(left)), Counter(words(right))
    return (a & b).total() / (a | b).total() if a and b else 0.0


def sentence_likeness(found: str, gold: str) -> float:
    """Overlap of two evidence sentences: a scrap must lie wholly inside, a whole paragraph is not its sentences."""
    n, m = len(words(found)), len(words(gold))
    if not n or not m:
        return 0.0
    if min(n, m) < 4:
        return float(fold(found) in fold(gold) or fold(gold) in fold(found))
    if n > 3 * m + 20:
        return overlap(found, gold)
    common = set(content(found)) & set(content(gold))
    return share(found, gold) if len(common) >= min(3, m) else 0.0


def quote_likeness(found: str, gold: str) -> float:
    """Overlap of two quotations; fewer than three words must be equal."""
    a, b = (fold(t).strip("\"' .,") for t in (found, gold))
    if not a or not b:
        return 0.0
    if a == b:
        return 1.0
    if min(len(words(found)), len(words(gold))) < 3:
        return 0.0
    return share(found, gold) if a in b or b in a or overlap(found, gold) >= 0.5 else 0.0


def place_agrees(found: str | None, golds: list[str | None]) -> bool:
    """True when a content word is shared with an accepted place, or both are silent."""
    if not found:
        return not all(golds)
    p = set(content(found)) - _PLACE_NOUNS
    for gold in filter(None, golds):
        if p & (set(content(gold)) - _PLACE_NOUNS) or fold(found) == fold(gold):
            return True
        if not p and set(content(found)) & set(content(gold)):
            return True
    return False


def days(value: str | None) -> tuple[str, str] | None:
    """'2022-02', '2022', '2022-02-10/2022-02-20' as first and last day that compare as text."""
    if not value:
        return None
    first, last = str(value).split("/")[0][:10], str(value).split("/")[-1][:10]
    return first + {4: "-01-01", 7: "-01"}.get(len(first), ""), last + {4: "-12-31", 7: "-31"}.get(len(last), "")


def day_agrees(found: str | None, golds: Iterable[str | None]) -> bool:
    """True when the found days are accepted ones or lie inside an accepted range."""
    p = days(found)
    return any(p and g and (p == g or (g[0] != g[1] and g[0] <= p[0] and p[1] <= g[1])) for g in map(days, golds))
