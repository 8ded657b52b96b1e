"""Bare numbers of houses by what befell them: "31 houses, of which 19 were completely destroyed and 12 partially damaged".

In: a site and a bare draft. Out: whether it counts the buildings told of before; its unit and measure are set.
"""

from store.reading.figures.counts.phrases import match_after
from store.reading.figures.site import Draft, Site
from store.reading.figures.words import AUXILIARIES

HOW = frozenset(
    "completely totally fully partially partly heavily severely slightly badly moderately also been either “ ” \" ' ‘ ’".split()
)
PARTLY = frozenset(("partially", "partly"))
CHAIN = 6  # tokens of "have been “totally"
RUIN = ("destroyed", "damaged")
LEAST = 2


def ruined(site: Site, draft: Draft) -> bool:
    """``and 423 were “totally damaged”``, ``another 431 sustained partial damage``."""
    burnt = draft.measure == "wounded" and draft.rule.startswith("burn")  # "Her village had 35 houses; 12 were burned"
    if draft.counted.kind != "bare" or (draft.measure and not burnt) or (draft.counted.number.high or 0) < LEAST:
        return False
    hit = _ruin(site, draft.counted.last)
    source = _buildings(site, draft) if hit else None
    if hit is None or source is None:
        return False
    draft.unit, draft.counted.kind, draft.source = source.unit, source.counted.kind, source
    draft.measure, draft.rule, draft.cue = hit[0], f"{hit[0]} of the buildings before", hit[1]
    return True


def _ruin(site: Site, at: int) -> tuple[str, int] | None:
    """The damage that the words from token ``at`` tell, and its token."""
    line, words = site.line, site.words
    for j in range(at, at + CHAIN):
        word = line.lower(j)
        phrase = match_after(words.phrases, line.lowers, j) if word in words.phrases else None
        if phrase and phrase[1] in RUIN:
            return phrase[1], j
        found = next((name for name in words.verbs.get(word, ()) if name in RUIN), None)
        if found:
            partly = not PARTLY.isdisjoint(line.lowers[at:j])
            return "damaged" if partly else found, j
        if word not in AUXILIARIES and word not in HOW and word != "others":
            return None
    return None


def _buildings(site: Site, draft: Draft) -> Draft | None:
    """The last draft before that counts anything, when it counts buildings."""
    before = [*site.earlier, *site.before(draft)]
    source = next((other for other in reversed(before) if other.unit), None)
    return source if source is not None and source.counted.kind == "buildings" else None
