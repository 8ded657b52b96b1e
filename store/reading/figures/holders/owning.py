"""Verbs of having before a number: "France will send 500", "Ukraine has lost 40"; not where somebody only reckons.

In: a site and the number's first token. Out: the verb's token, -1 where there is none.
"""

from store.reading.figures.site import Site
from store.reading.text.grammar import HAVE, OPENING_QUOTES, OWN
from store.reading.text.tokens import places_in

RISEN = frozenset(
    "risen climbed grown reached passed topped jumped soared surged fallen dropped doubled increased swollen exceeded".split()
)
REACH = 18
TALLYING = frozenset("counted recorded registered tallied documented listed verified".split())
USING = frozenset("count call draw rely counts calls draws relies".split())
ARTICLES = frozenset(("the", "a", "an"))
NUMBERING = 5  # tokens of "number no more than some 600"
FIGURES = frozenset(("figure", "estimate", "count", "tally"))
NOUNLIKE = frozenset(("the", "a", "true", "real", "total", "actual", "overall", "their", "its"))
CHANGING = frozenset(
    """numbered totalled totaled reached included swelled reduced doubled tripled halved expanded strengthened boosted extended prepared equipped formed created enlisted
    earmarked authorised authorized readied assigned""".split()
)
BETWEEN = frozenset(
    "still long often since now already also recently all just reportedly allegedly both together".split()
)
ADJECTIVES = frozenset("armed combined united limited estimated hundred hundreds".split())
SEEN = frozenset(
    "found sunk shot beaten driven fought thrown repelled struck faced met caught won hit seen been heard known gone come told made done become given taken shown certified verified documented spoken talked written".split()
)


def owning(site: Site, first: int) -> int:
    """The nearest owning verb before token ``first``, -1 where there is none."""
    near = [*places_in(site.line.lowers, max(0, first - REACH + 1), first, site.words.own)]
    owned = next((j for j in reversed(near) if not _reckoned(site, j, first)), -1)
    return max(owned, first - 2) if _drawn_on(site, first) else owned


def _drawn_on(site: Site, first: int) -> bool:
    """``can still count on 35,000 men``, ``can call upon 9,000``: who has them to use."""
    return site.line.lower(first - 1) in ("on", "upon") and first > 1 and site.line.lowers[first - 2] in USING


def _reckoned(site: Site, j: int, first: int) -> bool:
    """``which Washington has put at more than 150,000``: who reckons is not whose it is; nor does a toll's place that "has risen"."""
    line = site.line
    if line.lower(j - 1) in ARTICLES:
        return True  # "61,000 in the field army"
    if not FIGURES.isdisjoint(line.lowers[j:first]):
        return True  # "X's spy chief had a higher figure: about 170,000"
    if line.lowers[j].startswith("provid") and line.lower(j + 1) == "for":
        return True  # "a French draft that provides for 300 monitors"
    if line.lowers[j] == "number" and (line.lower(j - 1) in NOUNLIKE or first - j > NUMBERING):
        return True  # "the true number is", "gave that number to parliament and broke it down: 61,000"
    if line.lowers[j] in HAVE and (line.lower(j + 1) in RISEN or _perfect(site, j + 1)):
        return True
    quoted = line.lower(first - 1) in OPENING_QUOTES and line.lower(j + 1) not in OWN  # no "put its strength at “900"
    at = first - 1 - quoted
    return line.lower(at) == "at" and (line.lowers[j] == "put" or line.lower(j + 1) in ("put", "estimated"))


def _perfect(site: Site, j: int) -> bool:
    """``has condemned``, ``have since been killed``: "has" is a tense there and owns nothing."""
    j += site.line.lower(j) in BETWEEN
    word = site.line.lower(j)
    if word in SEEN:
        return True  # "I have seen it claimed"
    changing = word in CHANGING or word in site.words.own or (word in site.words.telling and word not in TALLYING)
    return word.endswith("ed") and word.isalpha() and not changing and word not in ADJECTIVES
