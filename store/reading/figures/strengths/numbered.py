"""Numbers whose noun stands in "the number of …": "The number of the aircraft was put at six", "gave the number of tanks as 80".

In: a site whose drafts are counted. Out: a bare draft counts the arms, or those who take part in a drill, that the phrase names.
"""

from store.reading.figures.counts.counted import pick
from store.reading.figures.counts.heads import class_of
from store.reading.figures.holders.drills import DRILLS
from store.reading.figures.site import Draft, Site
from store.reading.text.grammar import CONTRASTS

GIVING = frozenset(
    "put puts putting gave gives giving given estimated estimates estimate stated states cited cites".split()
)
GAMES = DRILLS | {"war-games"}
PARTAKERS = frozenset(("participants", "participating"))
REACH = 16  # tokens from "number" to its number
PHRASE = 5  # tokens from "of" to the noun
CIVIL = frozenset("civilian civil passenger commercial private sold crop cargo".split())


def numbered(site: Site) -> None:
    """Let bare numbers count what "the number of" or "that of" before them names."""
    if "of" not in site.line.present or GIVING.isdisjoint(site.line.present):
        return
    for draft in site.drafts:
        if draft.counted.kind == "bare" and draft.counted.head < 0 and (named := _named(site, draft)) is not None:
            draft.counted.kind, draft.counted.unit, at = named
            if site.words.cue(site.line.lower(at + 1)):
                # "the number of tanks destroyed"
                draft.measure = pick(site.words, site.line.lower(at + 1), draft.counted)


def _named(site: Site, draft: Draft) -> tuple[str, str, int] | None:
    """The kind, the noun and its token, of the phrase whose number the draft is."""
    lowers, first = site.line.lowers, draft.counted.first
    if site.line.lower(first - 1) not in ("at", "as"):
        return None
    for j in range(first - 2, max(0, first - REACH), -1):
        if lowers[j] in CONTRASTS or lowers[j] == ";":
            return None
        if lowers[j] == "of" and lowers[j - 1] in ("number", "that"):
            given = lowers[j - 1] == "that" or not GIVING.isdisjoint(lowers[max(0, j - 4) : first])
            return _noun(site, j, first) if given else None
        if j in site.heads:
            return None
    return None


def _noun(site: Site, of: int, end: int) -> tuple[str, str, int] | None:
    """The first noun behind "of" at token ``of``, where it names arms or who takes part in a drill."""
    lowers = site.line.lowers[of:end]
    for j in range(of + 1, min(of + PHRASE, end)):
        if site.line.lowers[j] in PARTAKERS and not GAMES.isdisjoint(lowers):
            return "force", site.line.words[j], j
        if (kind := class_of(site.line, site.words, of + 1, j)) is not None:
            arms = kind == "equipment" and CIVIL.isdisjoint(lowers) and "airport" not in lowers
            return ("equipment", site.line.words[j], j) if arms else None
    return None
