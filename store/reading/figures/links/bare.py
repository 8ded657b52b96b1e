"""Bare numbers: what they take from the figure that they point back at, and the words that make them point ("of them", "in addition to").

In: a site, a draft without a noun of its own, and a figure before it. Out: the draft takes its unit, measure and source.
"""

from store.reading.figures.counts.nationals import LARGER, civil, others
from store.reading.figures.links import wholes as figures_wholes
from store.reading.figures.links.disputed import disputed
from store.reading.figures.links.forces_before import force
from store.reading.figures.links.left_out import things_since
from store.reading.figures.links.pointing import gapped, nations, spread, were
from store.reading.figures.links.sums import APART, CORRECTED, alike, changed, summed
from store.reading.figures.links.ties import tied
from store.reading.figures.site import Draft, Site, most
from store.reading.figures.words import AUXILIARIES
from store.reading.text.grammar import WHOLES
from store.reading.text.harm import TOLLS

WHO = "pronoun after a number"
ADDED = tuple(
    tuple(words.split())
    for words in "in addition to|on top of|as well as|besides|join|joined|joining|alongside|joined by|reinforced by|backed by|supported by|followed by".split(
        "|"
    )
)
PARENTS = tuple(
    tuple(words.split())
    for words in "amongst them|amongst those|of these|of those|among these|among them|including|of whom|among whom|of them|among those|of which".split(
        "|"
    )
)
LASTS = frozenset(words[-1] for words in (*PARENTS, *ADDED))


def follows(site: Site, draft: Draft, phrases: tuple[tuple[str, ...], ...]) -> bool:
    """Whether one of the phrases stands right before the number."""
    first, number = draft.counted.first, draft.counted.number.first
    return _ends_phrase(site, first, phrases) or (number != first and _ends_phrase(site, number, phrases))


def _ends_phrase(site: Site, at: int, phrases: tuple[tuple[str, ...], ...]) -> bool:
    """Whether one of the phrases ends right before token ``at``."""
    last = site.line.lower(at - 1)
    if last not in LASTS:
        return False
    lowers = site.line.lowers
    return any(words[-1] == last and tuple(lowers[max(0, at - len(words)) : at]) == words for words in phrases)


def point(site: Site, draft: Draft, source: Draft, *, near: bool) -> None:
    """Take the unit, the measure and the source of what a bare number points back at."""
    part = part_of(site, draft)
    if part == WHO and _has_own_verb(site, draft, source):
        return
    if part and source.measure in TOLLS and most(draft) > most(source) * APART:
        return  # "17 were killed; a mine did it. There are 90,000 more of those"
    why = part or _why(site, draft, source, near=near)
    if why is None or (unlike := others(site, draft, source)) == LARGER:
        return
    if why == CORRECTED and not alike(draft, source):
        return  # "four were killed … of the troops our own count is closer to 4,500"
    kind = were(site, draft)
    if kind and civil(source, kind):
        draft.unit, draft.counted.kind = kind, "people"
        return  # "636 of them were construction workers"
    draft.unit = kind or (source.unit if unlike is None else unlike or None)
    draft.counted.kind = source.counted.kind
    draft.source = source
    dead = part is not None and figures_wholes.fell(site, draft, source)
    whole = source.measure or ("equipment" if source.counted.kind == "equipment" else None)
    draft.measure, draft.rule, draft.cue = "killed" if dead else whole, why, -1


def _has_own_verb(site: Site, draft: Draft, source: Draft) -> bool:
    """``51 are held; the 230 who lost their jobs``, ``Five were saved. Of the 22 who were inside``: "who" tells what befell the second, and not what the first."""
    harmed = source.measure not in (None, "strength")
    own = site.line.lower(draft.counted.number.last + 1) not in AUXILIARIES
    whole = site.line.lower(draft.counted.number.first - 1) == "the" and most(draft) > most(source)
    return harmed and (own or whole)


def _why(site: Site, draft: Draft, source: Draft, *, near: bool) -> str | None:
    """The words that point back from a number that is no part of a whole, as a rule's name."""
    return (
        _added(site, draft, near=near)
        or summed(site, draft)
        or (disputed(site, draft, source) if not figures_wholes.crowd_between(site, draft, source) else None)
        or _changed(site, draft, source)
        or tied(site, draft, source)
        or force(site, draft, source)
        or (spread(site, draft) if near and source.measure and _row_told(site, draft) else None)
        or (nations(site, draft, source) if near else None)
        or (gapped(site, draft, source) if near and site.has(source) else None)
    )


def _changed(site: Site, draft: Draft, source: Draft) -> str | None:
    """As ``changed``, where nothing else was counted since: what seldom holds is asked first, for the other looks through two sentences."""
    why = changed(site, draft, source)
    return why if why and not things_since(site, draft, source) else None


def _row_told(site: Site, draft: Draft) -> bool:
    """``seven in Hallen and five in Brod``: the number before is a part of those as well; not "four at the bottom, 45 at the top"."""
    before = site.draft_before(draft)
    untold = before is not None and before.measure is None and before.counted.kind == "bare"
    return not (untold and before is not None and site.line.lower(before.counted.last) in ("in", "at", "near", "on"))


def part_of(site: Site, draft: Draft) -> str | None:
    """``1,500 of them``, ``120,000 of these``, ``1,700 who``."""
    at = draft.counted.number.last
    at += site.line.lower(at) in ("more", "others") and site.line.lower(at + 1) == "of"
    words = site.line.lowers[at : at + 2]
    if draft.counted.number.high == 1 and site.line.lower(at + 2) not in AUXILIARIES:
        return None
    if words[:1] == ["of"] and words[1:] and words[1] in WHOLES and site.line.lower(at + 2) != "which":
        return None if _of_things(site, at + 2) else "part of the figure before"
    if figures_wholes.of_which(site, draft):
        return "part of the figure before"
    return WHO if words[:1] == ["who"] else None


def _of_things(site: Site, at: int) -> bool:
    """``Four of those counts carry the death penalty``: a plural behind "those" that is nobody's kind."""
    word = site.line.lower(at)
    named = site.line.lower(at - 1) in ("those", "these") and word.isalpha() and word[-1] == "s"
    return named and word not in site.words.units and word not in AUXILIARIES and word not in site.words.nouns


def _added(site: Site, draft: Draft, *, near: bool) -> str | None:
    """``it has about 550 in the country``, ``in addition to 350``: of the same sentence only."""
    if not near:
        return None
    if follows(site, draft, ADDED):
        return "added to the figure before"
    after = site.line.lower(draft.counted.last)
    have = site.line.lower(draft.counted.first - 1) in ("has", "have", "had", "already", "keeps", "sent")
    return (
        "held beside the figure before"
        if have and after in ("in", "at", "near", "on", "there", "along", ".", ",", "")
        else None
    )
