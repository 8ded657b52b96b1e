"""Settling: what the numbers of a stretch of a sentence count, what they share with each other, and which are told.

In: a site whose drafts are counted. Out: ``page.figures`` grows by the drafts that count force or harm, ``page.skipped`` by the others.
"""

from dataclasses import replace

from store.models import Figure, Trace
from store.reading.figures.counts.lists import after_colon, labelled, offered
from store.reading.figures.counts.opened import opened
from store.reading.figures.counts.put_at import put_at
from store.reading.figures.fit import unfit
from store.reading.figures.holders import holder as figures_holder
from store.reading.figures.links import losses as figures_losses
from store.reading.figures.links import parts as figures_parts
from store.reading.figures.links.anaphora import refer
from store.reading.figures.links.inherit import inherit, whole
from store.reading.figures.links.like_before import like_before
from store.reading.figures.links.shares import part_of
from store.reading.figures.links.spread import SPREAD, spread
from store.reading.figures.links.sums import ITEM, itemise
from store.reading.figures.links.weighed import weigh
from store.reading.figures.measures import measure as measures
from store.reading.figures.measures.crossing import crossing, some_of_the_machines
from store.reading.figures.measures.doubtful import doubtful, other
from store.reading.figures.measures.flown_out import bring_out
from store.reading.figures.measures.otherwise import otherwise
from store.reading.figures.places import place as figures_place
from store.reading.figures.places import spots as figures_spots
from store.reading.figures.places.lands import Spot
from store.reading.figures.reasons import CROWD, UNNAMED
from store.reading.figures.site import Draft, Site
from store.reading.figures.standing import status as figures_status
from store.reading.figures.standing.as_of import as_of
from store.reading.figures.standing.freed import list_free
from store.reading.figures.strengths.numbered import numbered
from store.reading.figures.strengths.plain import labels
from store.reading.figures.tellers import speaker as figures_speaker


def settle(site: Site) -> list[Draft]:
    """Measure, inherit, then keep the drafts that count force or harm and say why the others do not."""
    labels(site)
    labelled(site)
    offered(site)
    numbered(site)
    opened(site)
    put_at(site)
    for draft in site.drafts:
        draft.unit = draft.counted.unit
    asides = figures_parts.asides(site)
    for draft in site.drafts:
        _measure(site, draft, asides)
    list_free(site)
    _link(site, asides)
    if _by_default(site):
        _link(site, asides)
    told = len(site.page.figures)
    kept = _tell(site)
    if len(kept) < len(site.page.figures) or len(kept) > 1 or any(draft.counted.whole >= 0 for draft in kept):
        _mark_parts(site, kept, told)
    return kept


def _measure(site: Site, draft: Draft, asides: list[figures_parts.Aside]) -> None:
    """Give the draft the measure that the words by it tell, unless they are said of another."""
    whole(site, draft)
    some_of_the_machines(site, draft)
    if draft.total:
        hit = measures.of_whole(site.line, site.words, draft.counted)
    else:
        hit = _read(site, draft)
    if not hit or draft.measure is not None or doubtful(site, draft.counted, hit) or crossing(site, draft, hit):
        return
    if (asides or draft.held) and figures_parts.strays(draft, hit[2], asides):
        return
    draft.measure, draft.rule, draft.cue = hit
    draft.unit = draft.counted.unit or draft.unit
    bring_out(site, draft)


def _read(site: Site, draft: Draft) -> tuple[str, str, int] | None:
    """The reading of the words by the number; where the way they tell is doubtful, what they tell beside it."""
    counted, plain = draft.counted, site.words.wayless
    hit = other(site, counted, measures.read(site.line, site.words, counted, site.heads))
    if hit and plain and hit[1].startswith("way ") and doubtful(site, counted, hit):
        return measures.read(site.line, plain, counted, site.heads)
    return hit


def _link(site: Site, asides: list[figures_parts.Aside]) -> None:
    """Let the drafts have what they share with their wholes, their neighbours and the sentences before."""
    if asides:
        figures_parts.lend(site, asides)
    inherit(site)
    figures_losses.lists(site)
    itemise(site)
    after_colon(site)
    spread(site)
    if asides:
        figures_parts.lend(site, asides)
    refer(site)
    if len(site.drafts) > 1:
        figures_parts.unlend(site)
    weigh(site)


def _by_default(site: Site) -> bool:
    """Whether people of whom no pattern tells a harm were given one, which others may share with them."""
    told = False
    for draft in site.drafts:
        people = draft.measure is None and draft.counted.kind == "people"
        if people and (unfit(site, draft, guess=False) or "").endswith(CROWD):
            found = otherwise(site, draft)
            if found is not None:
                draft.measure, draft.rule = found
                told = True
    return told


def _tell(site: Site) -> list[Draft]:
    """Tell the drafts that are figures and skip the others, with the reason; return those that are told."""
    tied: list[Spot] | None = None
    kept: list[Draft] = []
    for draft in site.drafts:
        why, number = unfit(site, draft), draft.counted.number
        if why == UNNAMED and like_before(site, draft, kept):
            why = unfit(site, draft)
        if why and site.line.lowers[number.first] in ("a", "an") and number.high == 1:
            continue
        if why:
            site.skip(number, why)
            continue
        tied = figures_spots.spots(site) if tied is None else tied
        site.page.figures.append(_figure(site, draft, tied))
        kept.append(draft)
    return kept


def _mark_parts(site: Site, kept: list[Draft], told: int) -> None:
    """Say of which whole the figures from number ``told`` on are parts."""
    for at, draft in enumerate(kept, told):
        whole_number = part_of(site, draft)
        if whole_number is not None:
            site.page.figures[at] = replace(site.page.figures[at], part_of=whole_number)


def _figure(site: Site, draft: Draft, tied: list[Spot]) -> Figure:
    """The figure of a draft: place, teller and holder are looked for in this order, as each asks the one before."""
    counted = draft.counted
    first, last = _span(site, draft)
    modality, why = figures_status.modality(site, draft)
    draft.place, origin = figures_place.find(site, draft, tied)
    draft.teller = _teller(site, draft)
    assert draft.measure is not None
    if draft.rule != SPREAD and not draft.own_place:  # a place's share of a toll is nobody's
        draft.holder = figures_holder.find(site, draft)
    whose = f"; {draft.presumed}" if draft.presumed else ""
    return Figure(
        low=counted.low,
        high=counted.high,
        qualifier=counted.qualifier,
        measure=draft.measure,
        unit=draft.unit,
        holder=draft.holder,
        place=draft.place,
        origin=origin,
        modality=modality,
        status=figures_status.status(site, draft, modality),
        speaker=draft.teller[0],
        speaker_text=draft.teller[1],
        as_of=as_of(site) if modality == "asserted" else None,
        evidence=site.evidence(),
        cue=site.page.text[first:last],
        trace=(Trace("figures", f"{draft.rule}; {modality}: {why}{whose}", first, last),),
    )


def _teller(site: Site, draft: Draft) -> tuple[str | None, str | None]:
    """Who tells the figure; an item of a sum is told by who tells the sum."""
    teller = figures_speaker.find(site, draft)
    if draft.own_place and draft.place in teller:
        return None, None  # "Jaffna reported 310"
    if draft.rule == ITEM and draft.source is not None and teller[0] is None:
        return draft.source.teller
    return teller


def _span(site: Site, draft: Draft) -> tuple[int, int]:
    """From where to where the text tells the number and who is counted."""
    counted = draft.counted
    return site.line.starts[counted.first], site.line.ends[max(counted.last, counted.number.last) - 1]
