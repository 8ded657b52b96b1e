"""Subjects that no layer knows: a capitalised word that opens the sentence, or stands right before an owning verb.

In: a site and a verb's token. Out: the word, or None.
"""

from store.reading.figures.holders.groups import BEFORE_OBJECT, covered
from store.reading.figures.site import Site
from store.reading.figures.words import AUXILIARIES, STOPS
from store.reading.text.grammar import DETERMINERS, NAMELESS, ORDINAL_ENDINGS

CALLED = frozenset("called named dubbed codenamed code-named nicknamed".split())  # a name, and nobody's
NAMES = 3  # further words of such a name
PLAIN = STOPS | DETERMINERS | NAMELESS
ADVERBS = frozenset(
    "alone itself even already now also still currently , so far since thus recently quietly just only".split()
)


def opening(site: Site) -> str | None:
    """``Dzimba has closed the bridge and moved three battalions``: a name that no layer knows opens the sentence."""
    word = site.line.words[0]
    verb = site.line.lower(1) in AUXILIARIES or site.line.lower(1) in site.words.own
    plain = word[0].isupper() and word.isalpha() and site.line.lowers[0] not in PLAIN
    return (
        word
        if verb and plain and len(word) > 3 and not covered(site, 0) and not site.line.lowers[0].endswith("s")
        else None
    )


def unknown(site: Site, verb: int, between: frozenset[str] = ADVERBS) -> str | None:
    """``Karvonia has moved``: a capitalised subject right before the verb that no layer knows."""
    j = verb - 1
    while j > 0 and (site.line.lowers[j] in AUXILIARIES or site.line.lowers[j] in between):
        j -= 1
    if j < 0:
        return None
    word = site.line.words[j]
    if word[:1].isupper() and word.lower() in site.words.collectives and site.line.lower(j - 1) in ORDINAL_ENDINGS:
        return site.page.text[site.line.starts[j - 2] : site.line.ends[j]]  # "the 9th Brigade alone lost 410"
    named = word[0].isupper() and len(word) > 3 and word.isalpha()
    return whole_name(site, j) if named and not _is_known(site, j) else None


def whole_name(site: Site, j: int, length: int | None = None) -> str:
    """``Operation Steadfast Dawn has``, ``the Benu Harra have``: all words of the unknown name that ends with token ``j``, cut to ``length`` there."""
    line, first = site.line, j
    while first > max(0, j - NAMES) and _goes_before(site, first - 1):
        first -= 1
    first += first == 0 < j and line.lowers[0] in PLAIN
    end = line.starts[j] + (len(line.words[j]) if length is None else length)
    return site.page.text[line.starts[first] : end]


def _goes_before(site: Site, j: int) -> bool:
    """Whether token ``j`` is a capitalised word that no layer knows and that may belong to the name behind it."""
    word, low = site.line.words[j], site.line.lowers[j]
    return (
        word[0].isupper()
        and word.isalpha()
        and low not in PLAIN
        and low not in site.words.units
        and not covered(site, j)
    )


def _is_known(site: Site, j: int) -> bool:
    """Whether the word at token ``j`` is a plain one, an object, or a part of what another layer knows."""
    line, word = site.line, site.line.lowers[j]
    if (j == 0 and word.endswith("s")) or line.words[j].endswith("ing") or line.lower(j - 1) in CALLED:
        return True  # "Relations have"
    first = j
    while first > 0 and line.words[first - 1][0].isupper() and line.lowers[first - 1] not in PLAIN:
        first -= 1
    if first and line.lowers[first - 1] in BEFORE_OBJECT:
        return True  # "The garrison on Great Skarn has been reinforced"
    if j > 0 and line.words[j - 1] in site.words.flags:
        return True  # "HMS Trent had"
    forces = site.words.forces
    if word in PLAIN or word in site.words.units or word in forces.statesmen or word in forces.leaders:
        return True  # "Mr. Defence Minister, move me ten battalions"
    return covered(site, j) or _tail_of_place(site, j)


def _tail_of_place(site: Site, j: int) -> bool:
    """``The mission in South Sudan fields 13,000``: token ``j`` only ends the name of a place."""
    return any(place.start < site.line.starts[j] < place.end for place in site.places)
