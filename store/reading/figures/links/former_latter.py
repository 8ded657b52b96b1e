"""Two kinds that were counted or named before, told apart as "the former" and "the latter": "launched 46 drones and six missiles. Of the former 39
were brought down, of the latter four".

In: a site and a draft without a noun. Out: whether it counts some of one of them; it takes that one's noun, kind and, for the second, the
measure of the first.
"""

from itertools import pairwise

from store.reading.figures.counts.counted import Counted, pick
from store.reading.figures.site import Draft, Site
from store.reading.figures.words import AUXILIARIES

FORMER = "of the former or the latter"  # a rule
ARMED = ("munitions", "equipment", "force")
NAMED = ("former", "latter")


def former_latter(site: Site, draft: Draft) -> bool:
    """Whether "of the former" or "of the latter" stands by the number, and two counts by "and" before."""
    which = _which(site, draft)
    if which is None or draft.measure or draft.counted.kind != "bare":
        return False
    pair = _pair(site)
    if pair is None:
        return False
    unit, kind = pair[which]
    found = _downed(site, draft, kind)
    if found is None:
        return False
    draft.measure, draft.rule, draft.unit, draft.counted.kind = found, FORMER, unit, kind
    return True


def _which(site: Site, draft: Draft) -> int | None:
    """0 for the former, 1 for the latter."""
    line, first, last = site.line, draft.counted.first, draft.counted.last
    before = line.lower(first - 1 - (line.lower(first - 1) == ","))
    if before in NAMED and line.lower(first - 2) == "the":
        return NAMED.index(before)
    behind = line.lower(last + 2)
    of = line.lower(last) == "of" and line.lower(last + 1) == "the"
    return NAMED.index(behind) if of and behind in NAMED else None


def _pair(site: Site) -> list[tuple[str, str]] | None:
    """The nouns and kinds of the two counts of the sentence before."""
    if not site.index:
        return None
    row = site.page.sentences[site.index - 1]
    lowers = site.page.lowers[row.first : row.last]
    nouns = [(word, kind) for before, word in pairwise(lowers) if (kind := _kind(site, before, word)) is not None]
    return nouns if len(nouns) == 2 else None


def _kind(site: Site, before: str, word: str) -> str | None:
    """The kind of a noun for soldiers or arms; aerial vehicles are drones."""
    if word == "vehicles" and before == "aerial":
        return "munitions"
    kind = site.words.units.get(word)
    return kind if kind in ARMED and word not in site.words.singulars else None


def _downed(site: Site, draft: Draft, kind: str) -> str | None:
    """What the verb behind the first number says befell them; the second has the same."""
    before = site.draft_before(draft)
    if before is not None and before.rule == FORMER:
        return before.measure
    line = site.line
    at = next((j for j in range(draft.counted.last, len(line.lowers)) if line.lowers[j] in AUXILIARIES), -1)
    if at < 0:
        return None
    pair = f"{line.lower(at + 1)} {line.lower(at + 2)}"
    if kind in ("munitions", "equipment") and pair in ("brought down", "shot down"):
        return "destroyed"
    counted = Counted(draft.counted.number, None, None, "none", 0, 0, kind=kind)
    return pick(site.words, line.lower(at + 1), counted)
