"""People who were told of without a number by what befell them: "a long line of captured soldiers. There were 600 of them".

In: a site and a draft that is "of them" behind "there were". Out: whether the sentence before tells last of people whom harm befell, and counts
nothing; the draft's measure and unit are set.
"""

from store.reading.figures.counts.counted import FORCES, MEN
from store.reading.figures.site import Draft, Site
from store.reading.text.grammar import THEM

PRISONERS = frozenset(("prisoners", "captives", "hostages"))
ENDINGS = ("ed", "en", "wn", "dead", "missing")  # of what stands before those whom harm befell
BODIES = frozenset(("bodies", "corpses"))


def taken_before(site: Site, draft: Draft) -> bool:
    """Whether the number counts those of the sentence before."""
    line, counted = site.line, draft.counted
    if not site.index or draft.measure or counted.kind not in MEN or counted.number.high == 1:
        return False
    there = line.lower(counted.first - 1) in ("were", "are") and line.lower(counted.first - 2) == "there"
    last = counted.number.last
    if not there or line.lower(last) != "of" or line.lower(last + 1) not in THEM or _counted_before(site):
        return False
    found = _last_people(site)
    if found is None:
        return False
    draft.measure, draft.unit, kind = found
    counted.kind, draft.rule = kind, "of those before, by what befell them"
    return True


def _counted_before(site: Site) -> bool:
    """Whether anything was counted in the sentence before."""
    start = site.page.sentences[site.index - 1].start
    return any(row.counted.number.start >= start for row in site.earlier)


def _last_people(site: Site) -> tuple[str, str, str] | None:
    """The measure, the noun and its kind of the last people of the sentence before; None where no harm is told of them."""
    page, row, words = site.page, site.page.sentences[site.index - 1], site.words
    for at in range(row.last - 1, row.first, -1):
        word, before = page.lowers[at], page.lowers[at - 1]
        kind = "force" if words.units.get(word) in FORCES else words.units.get(word)
        if word in words.singulars or not (word in PRISONERS or kind in ("people", "force")):
            continue
        measure = "captured" if word in PRISONERS else words.nouns.get(word) or _befell(site, before)
        bodies = page.lowers[max(row.first, at - 3) : at]
        measure = "killed" if not BODIES.isdisjoint(bodies) else measure
        return (measure, word, kind or "people") if measure else None
    return None


def _befell(site: Site, word: str) -> str | None:
    """What "captured" before the noun tells."""
    if not word.endswith(ENDINGS):
        return None
    return site.words.states.get(word) or next(iter(site.words.verbs.get(word, ())), None)
