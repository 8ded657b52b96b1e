"""Whose a number is that several have together: "Poland and Lithuania have 300 soldiers there" is of both, and of neither alone.

In: a site and a draft. Out: all their names, or None where the verb of having before the number has one subject.
"""

from store.reading.figures.holders.groups import BEFORE_OBJECT
from store.reading.figures.holders.owning import owning
from store.reading.figures.holders.parties import parties
from store.reading.figures.site import Draft, Site
from store.reading.figures.words import AUXILIARIES
from store.reading.text.harm import HAD

BESIDE = frozenset("together both jointly also now still already between them to".split())
ONE = frozenset(("has", "is", "was", "does"))
NOT_BEFORE = BEFORE_OBJECT | {"of", "between"}
MOST = 5  # names of one subject
Named = tuple[int, str]  # where a name begins, its article before it, and the name


def both_have(site: Site, draft: Draft) -> str | None:
    """The names that stand right before the verb, joined by "and"."""
    lowers, first = site.line.lowers, draft.counted.first
    if draft.measure not in HAD or "and" not in lowers[:first] or (verb := owning(site, first)) < 1:
        return None
    at = verb
    while at and (lowers[at - 1] in AUXILIARIES or lowers[at - 1] in BESIDE):
        at -= 1
    each = "each" in lowers[at : draft.counted.last + 2]  # so many of each: of the last one too
    if each or not ONE.isdisjoint(lowers[at : verb + 1]) or (lowers[verb].endswith("s") and at == verb):
        return None
    names = _names(site, at)
    return f"{', '.join(names[:-1])} and {names[-1]}" if len(names) > 1 else None


def _names(site: Site, end: int) -> list[str]:
    """The names of a list that ends before token ``end``, in order; none where a preposition governs it."""
    found: list[str] = []
    while len(found) < MOST and (row := _named(site, end)) is not None:
        first, name = row
        found[:0] = [] if name in found else [name]
        link = site.line.lower(first - 1)
        if link in NOT_BEFORE:
            return []
        if link != ("and" if end and len(found) == 1 else ","):
            return found
        end = first - 1
    return []


def _named(site: Site, end: int) -> Named | None:
    """The body or land whose name ends before token ``end``."""
    chars = site.line.ends[end - 1] if end else -1
    rows = [(row.first, row.name) for row in parties(site) if row.last == end and not row.owns]
    rows += [(site.token(row.start), row.name) for row in site.places if row.end == chars and row.kind == "country"]
    if not rows:
        return None
    first, name = rows[0]
    return first - (first > 0 and site.line.lowers[first - 1] == "the"), name
