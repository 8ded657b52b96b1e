"""Numbers in an aside behind those whom a share counts: "More than half of the victims, 1,351, died in Haouz".

In: a site and a bare draft. Out: whether it counts those named before it; its unit, and the measure that their name tells, are set.
"""

from store.reading.figures.measures.passive import behind
from store.reading.figures.site import Draft, Site
from store.reading.text.grammar import DEFINITE

SHARES = frozenset(
    "half third thirds quarter quarters fifth fifths most majority percent cent % all both many rest".split()
)
ASIDE = {",": ",", "(": ")"}
DEAD = frozenset(("victims", "fallen"))
SHARE = 3  # tokens from "half" to "of"
FEW = 3  # fewer may be an age


def apposed(site: Site, draft: Draft) -> bool:
    """``Most of the wounded (240) are children``, ``a third of the victims, 77, were tourists``."""
    line, first = site.line, draft.counted.first
    if draft.counted.kind != "bare" or draft.unit or draft.measure or (draft.counted.number.high or 0) < FEW:
        return False
    if first < SHARE or ASIDE.get(line.lower(first - 1)) != line.lower(draft.counted.last):
        return False
    if draft.counted.last + 1 in site.heads:
        return False  # "half of the victims, 12, 13 and 14 years old, were girls"
    if line.lower(first - 3) not in DEFINITE or line.lower(first - 4) != "of":
        return False
    if SHARES.isdisjoint(line.lowers[max(0, first - 4 - SHARE) : first - 4]):
        return False
    return _take(site, draft, first - 2)


def _take(site: Site, draft: Draft, at: int) -> bool:
    """Let the draft count what the noun at token ``at`` names, harmed where the noun says so."""
    words, word = site.words, site.line.lowers[at]
    harm = words.states.get(word) or words.nouns.get(word) or ("killed" if word in DEAD else None)
    if harm is None and word in ("wounded", "injured"):
        harm = "wounded"
    if harm is None and words.units.get(word) not in ("people", "force"):
        return False
    draft.unit = site.line.words[at] if word in words.units else None
    draft.counted.kind = "force" if words.units.get(word) == "force" else "people"
    draft.rule = f"of the {word} before"
    if harm is not None:
        draft.measure, draft.cue = harm, at
    elif (told := _behind(site, draft)) is not None:
        draft.measure, draft.rule, draft.cue = told
    return True


def _behind(site: Site, draft: Draft) -> tuple[str, str, int] | None:
    """``Half of the passengers, 43, were killed``, ``…, 43, died``: what the verb behind the aside tells."""
    line, at = site.line, draft.counted.last + 1
    own = site.words.intransitive.get(line.lower(at))
    if own is not None and site.fits(own, draft):
        return own, f"{line.lower(at)} behind an aside", at
    return behind(line, site.words, draft.counted, at, site.heads)
