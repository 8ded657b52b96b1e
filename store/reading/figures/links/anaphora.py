"""Bare numbers that point back: "1,500 of them remain", "1,700 who are there", "the true figure is closer to 5,500", "in addition to 350".

In: a site whose drafts are counted. Out: drafts that point back take unit, measure and source of what they point at.
"""

from collections.abc import Sequence

from store.reading.figures.counts.asked import asked
from store.reading.figures.counts.counted import ARMS, FORCES
from store.reading.figures.counts.nationals import LARGER, civil, others
from store.reading.figures.counts.ruined import ruined
from store.reading.figures.holders.groups import named
from store.reading.figures.links import wholes as figures_wholes
from store.reading.figures.links.forces_before import force, named_force
from store.reading.figures.links.implied import implied
from store.reading.figures.links.left_out import lent
from store.reading.figures.links.named_before import named_before
from store.reading.figures.links.paired import pair
from store.reading.figures.links.parallel import parallel
from store.reading.figures.links.pointing import downed, gapped, named_harm, nations, spread, were
from store.reading.figures.links.rest import rest, share_out
from store.reading.figures.links.sums import CORRECTED, alike, changed, disputed, summed
from store.reading.figures.links.taking_up import take_up
from store.reading.figures.links.ties import tied, was_before
from store.reading.figures.links.unnumbered import unnumbered
from store.reading.figures.site import Draft, Site
from store.reading.figures.standing.freed import broke_out
from store.reading.figures.strengths.arms import in_arms
from store.reading.figures.words import AUXILIARIES
from store.reading.text.grammar import COPULA, WHOLES

BACK = 8
PEOPLE = ("people", "other")
HAVING = frozenset(("has", "have", "had", "needs", "need", "wants"))
WHO = "pronoun after a number"
UNARMED = ("people", "bare", "other", "munitions")
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


def refer(site: Site) -> None:
    """Give bare numbers the unit and measure of the figure they point back to; "among them 900 soldiers" takes the measure."""
    for i, draft in enumerate(site.drafts):
        if draft.measure == "displaced" and site.line.lower(draft.cue) in ("escaped", "fled", "escape"):
            broke_out(site, draft)
        last = site.drafts[i - 1] if i else (site.earlier[-1] if site.earlier else None)
        if draft.measure == "wounded" and ruined(site, draft):
            continue  # "It had 35 houses; 12 were burned"
        if draft.measure or _told(site, draft, i) or was_before(site, draft, last) or _downed(site, draft, last):
            continue
        earlier: Sequence[Draft] = [*site.earlier[-BACK:], *site.drafts[max(0, i - BACK) : i]]
        if figures_wholes.of_them(site, draft):
            if figures_wholes.of_subject(site, draft) or figures_wholes.other_people(site, draft):
                continue
            earlier = figures_wholes.large_enough(site, draft, earlier)
        _point_back(site, draft, earlier, i)
    share_out(site)


def _told(site: Site, draft: Draft, i: int) -> bool:
    """Whether the draft's own words settle it, or those of the number it stands in line with."""
    if named_force(site, draft) or named_harm(site, draft) or asked(site, draft):
        return True
    if ruined(site, draft) or unnumbered(site, draft) or rest(site, draft) or named_before(site, draft):
        return True
    if draft.counted.kind in UNARMED and in_arms(site, draft):
        draft.counted.kind = "force"
        return True
    return bool(pair(site, i) or parallel(site, draft) or implied(site, draft))


def _downed(site: Site, draft: Draft, last: Draft | None) -> bool:
    """Whether a bare number tells how many of the drones or rockets before it were shot down."""
    why = downed(site, draft, last) if draft.counted.kind == "bare" and last is not None else None
    if why and last is not None:
        draft.rule, draft.unit, draft.counted.kind, draft.source = why, last.unit, last.counted.kind, last
    return bool(why)


def _point_back(site: Site, draft: Draft, earlier: Sequence[Draft], i: int) -> None:
    """Take what the nearest force or harm told before says of the draft; ``i`` is the draft's place in its sentence."""
    if draft.at > 0 and figures_wholes.of_people(site, draft):
        return
    any_arms = site.line.lower(draft.counted.first - 1) in HAVING or (
        figures_wholes.of_them(site, draft) and draft.counted.number.high != 1
    )
    wanted = ARMS if any_arms else FORCES
    source = next((other for other in reversed(earlier) if other.measure or other.counted.kind in wanted), None)
    if source is None:
        _total(site, draft)
        return
    if i and _of_whom(site, draft) and site.drafts[i - 1].measure is None and not _force(site.drafts[i - 1]):
        return  # "40 inmates escaped, of whom 22 were caught": not of those killed before
    if _included(site, draft, near=i > 0) and source.measure and site.fits(source.measure, draft):
        draft.unit = draft.unit or were(site, draft)
        here = any(source is other for other in site.drafts)  # else the cue is a token of another sentence
        draft.measure, draft.rule, draft.cue = source.measure, f"part of {source.rule}", source.cue if here else -1
        draft.source = source
    elif source.counted.kind == "force" and (
        draft.unit == "men" or (draft.unit in ("police", "officers", "engineers") and i)
    ):
        draft.counted.kind = "force"
    elif (draft.counted.kind == "bare" and draft.unit is None) or draft.source or _part(site, draft) or draft.more():
        _point(site, draft, source, near=i > 0)
        force = next((other for other in reversed(earlier) if other.counted.kind in FORCES), source)
        if draft.measure is None and draft.counted.kind == "bare" and force is not source:
            _point(site, draft, force, near=i > 0)
    if draft.measure is None and draft.source is None and (whole := lent(site, draft, earlier)) is not None:
        draft.unit, draft.counted.kind, draft.source = whole.unit, whole.counted.kind, whole
        draft.rule = "of the force before, by whose it is"
    take_up(site, draft, earlier)


def _of_whom(site: Site, draft: Draft) -> bool:
    return site.line.lower(draft.counted.first - 1) in ("whom", "which")


def _force(draft: Draft) -> bool:
    return draft.counted.kind in ARMS


def _total(site: Site, draft: Draft) -> None:
    """``raised their estimates of Russia's forces, one official saying the total was now “well over 130,000”``."""
    if draft.counted.kind != "bare" or draft.unit or not summed(site, draft):
        return
    if any(
        other.counted.kind in PEOPLE and other.counted.number.high != 1 for other in site.drafts[: max(draft.at, 0)]
    ):
        return  # "the Border Guard turned back 1,300 migrants, bringing the total to 14,200"
    heads = [j for j in range(draft.counted.first) if site.words.units.get(site.line.lowers[j]) == "force"]
    if heads:
        draft.unit, draft.counted.kind, draft.rule = site.line.words[heads[-1]], "force", "the total of a force"
        draft.holder = named(site, max(0, heads[-1] - 3), heads[-1] + 1)


def _before(site: Site, draft: Draft, phrases: tuple[tuple[str, ...], ...]) -> bool:
    if (
        site.line.lower(draft.counted.first - 1) not in LASTS
        and site.line.lower(draft.counted.number.first - 1) not in LASTS
    ):
        return False
    return any(
        tuple(site.line.lowers[max(0, first - len(words)) : first]) == words
        for first in {draft.counted.first, draft.counted.number.first}
        for words in phrases
    )


def _included(site: Site, draft: Draft, *, near: bool) -> bool:
    """``among them 900 soldiers`` in one sentence; ``Of these 31 were civilians`` in the next one too."""
    return (_before(site, draft, PARENTS) and (near or draft.counted.first <= 3)) or (
        not near and _inverted(site, draft)
    )


def _inverted(site: Site, draft: Draft) -> bool:
    """``Among them, the charity says, were at least 730 children``: the part of the figure before opens the sentence."""
    second, third = site.line.lower(1), site.line.lower(2)
    of_them = second in WHOLES or (second == "the" and third in ("dead", "victims", "wounded", "injured"))
    return site.line.lowers[0] == "among" and of_them and site.line.lower(draft.counted.first - 1) in COPULA


def _point(site: Site, draft: Draft, source: Draft, *, near: bool) -> None:
    part = _part(site, draft)
    if (
        part == WHO
        and source.measure not in (None, "strength")
        and site.line.lower(draft.counted.number.last + 1) not in AUXILIARIES
    ):
        return  # "51 are held; the 230 who lost their jobs"
    why = (
        part
        or _added(site, draft, near=near)
        or summed(site, draft)
        or (disputed(site, draft, source) if not figures_wholes.crowd_between(site, draft, source) else None)
        or changed(site, draft, source)
        or tied(site, draft, source)
        or force(site, draft, source)
        or (spread(site, draft) if near and source.measure else None)
        or (nations(site, draft, source) if near else None)
        or (gapped(site, draft) if near and any(source is other for other in site.drafts) else None)
    )
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


def _part(site: Site, draft: Draft) -> str | None:
    """``1,500 of them``, ``120,000 of these``, ``1,700 who``."""
    at = draft.counted.number.last
    at += site.line.lower(at) in ("more", "others") and site.line.lower(at + 1) == "of"
    words = site.line.lowers[at : at + 2]
    if draft.counted.number.high == 1 and site.line.lower(at + 2) not in AUXILIARIES:
        return None
    if words[:1] == ["of"] and words[1:] and words[1] in WHOLES and site.line.lower(at + 2) != "which":
        return None if _of_things(site, at + 2) else "part of the figure before"
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
    if _before(site, draft, ADDED):
        return "added to the figure before"
    after = site.line.lower(draft.counted.last)
    have = site.line.lower(draft.counted.first - 1) in ("has", "have", "had", "already", "keeps", "sent")
    return (
        "held beside the figure before"
        if have and after in ("in", "at", "near", "on", "there", "along", ".", ",", "")
        else None
    )
