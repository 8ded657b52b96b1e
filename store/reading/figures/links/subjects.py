"""Whose verb or noun stands right before a bare number: "The petition has 20,000", "the pay of 400", "letters, 4,000 in all".

In: a site and a draft. Out: whether a noun that is no force, no side and nobody who commands has the number.
"""

from store.reading.figures.counts.counted import FORCES
from store.reading.figures.site import Draft, Site
from store.reading.figures.strengths.bare import SIZES
from store.reading.figures.words import AUXILIARIES, STOPS
from store.reading.text.grammar import DETERMINERS, HAVE, SUBJECTS
from store.reading.text.tokens import OWNER_ENDINGS

ADVERBS = frozenset("nearby there here now still also already only just then even once today about some".split())
SIDES = frozenset(("side", "other", "others", "foe", "opponent"))
BACK = 4  # tokens of "has now had only"


def of_another_noun(site: Site, draft: Draft) -> bool:
    """Whether the noun that governs the number, or that it stands in apposition to, is of another kind."""
    line, at = site.line, draft.counted.first - 1
    before = line.lower(at)
    if before in ("of", ","):
        return _is_other(site, at - 1)
    if at < 1 or (before in STOPS and before not in HAVE) or not before.isalpha():
        return False
    noun = at - 1
    while noun > max(0, at - BACK) and (line.lower(noun) in AUXILIARIES or line.lower(noun) in ADVERBS):
        noun -= 1
    return _is_other(site, noun)


def _is_other(site: Site, at: int) -> bool:
    """A plain noun behind a determiner, or at the head of the sentence, that no army, side or commander is called by."""
    line = site.line
    word = line.lower(at)
    if at < 0 or not word.isalpha() or word in STOPS or word in AUXILIARIES or word in SUBJECTS or word in ADVERBS:
        return False
    named = any(m.start <= site.char(at) < m.end for m in site.mentions) or (at > 0 and line.words[at][0].isupper())
    known = at == 0 or line.lower(at - 1) in DETERMINERS or line.lower(at - 1).endswith(OWNER_ENDINGS)
    return known and not named and not _armed(site, word)


def _armed(site: Site, word: str) -> bool:
    words, forces = site.words, site.words.forces
    sets = (words.apposed, words.collectives, words.parties, words.ranks, words.sides)
    bodies = (
        forces.mustering,
        forces.gangs,
        forces.leaders,
        forces.statesmen,
        forces.bands,
        forces.enemies,
        SIDES,
        SIZES,
    )
    one = word.removesuffix("s")
    return words.units.get(word) in FORCES or any(word in row or one in row for row in (*sets, *bodies))
