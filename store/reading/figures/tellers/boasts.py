"""Who tells a number by a word that weighs it: "The Front boasted on Sunday of 400 killed", "whose strength most estimates put at 2,000".

In: a site and a draft. Out: (speaker, speaker's words) or None. The look is over one sentence and bounded.
"""

from store.reading.figures.site import Draft, Site
from store.reading.figures.tellers.speakers import Teller, resolve
from store.reading.text.clauses import ADVERBS
from store.reading.text.grammar import CONTRASTS, HAVE, THIRD
from store.reading.text.telling import VALUING

BOASTING = frozenset("boast boasts boasted boasting brag brags bragged".split())
SIZES = frozenset("strength number numbers size ranks force garrison toll losses".split())
BEGINS = frozenset((";", ":", "whose"))
REACH = 16  # tokens from the verb over "in a statement of having killed 80 soldiers and taken" to the number
NEAR = 6  # tokens from "whose" to its noun, and from there to the verb
SUBJECT = 12  # tokens of who boasts, with an apposition


def find(site: Site, draft: Draft) -> Teller | None:
    """Who boasts of the number, or values the strength whose aside the number stands in."""
    return _boasted(site, draft.counted.first) or _valued(site, draft.counted.first)


def _boasted(site: Site, first: int) -> Teller | None:
    """``The Front boasted in a statement of having killed 80 soldiers and taken 26``: the subject that opens the clause."""
    lowers = site.line.lowers
    if BOASTING.isdisjoint(site.line.present):
        return None
    verb = next((j for j in range(first - 1, max(0, first - REACH), -1) if lowers[j] in BOASTING), 0)
    between = lowers[verb + 1 : first]
    if not verb or "of" not in between or ";" in between or not CONTRASTS.isdisjoint(between):
        return None
    low = max(0, verb - SUBJECT)
    start = next((j + 1 for j in range(verb - 1, low, -1) if lowers[j] in BEGINS or lowers[j] in CONTRASTS), 0)
    verb -= lowers[verb - 1] in HAVE
    end = next((j for j in range(start + 1, verb) if lowers[j] == ","), verb)
    if lowers[verb - 1] == "," and end < verb - 1 and (name := resolve(site, end + 1, verb - 1)) is not None:
        return name  # "Its spokesman, Ana Roy, boasted"
    return resolve(site, start, end)


def _valued(site: Site, first: int) -> Teller | None:
    """``the rebels, whose strength most estimates put at 2,000``: who stands between the noun and the verb."""
    lowers = site.line.lowers
    at = first - 1 - (site.line.lower(first - 1) == "between")
    if at < NEAR // 2 or lowers[at] != "at" or lowers[at - 1] not in VALUING or "whose" not in lowers[:at]:
        return None
    whose = at - 1 - lowers[at - 1 :: -1].index("whose")
    noun = next((j for j in range(whose + 1, min(whose + NEAR, at)) if lowers[j] in SIZES), 0)
    aside = noun > 0 and noun + 1 < at - 1 <= noun + 1 + NEAR and THIRD.isdisjoint(lowers[noun:at])
    end = at - 1 - (lowers[at - 2] in ADVERBS)  # "whose number the ministry now puts at 600"
    return (resolve(site, noun + 1, end) or (None, None)) if aside else None  # "most estimates" are nobody's
