"""Bare numbers that point back: "1,500 of them remain", "1,700 who are there", "the true figure is closer to 5,500", "in addition to 350".

In: a site whose drafts are counted. Out: drafts that point back take unit, measure and source of what they point at.
"""

from collections.abc import Sequence

from store.reading.figures.counts.answered import answered
from store.reading.figures.counts.asked import asked
from store.reading.figures.counts.counted import ARMS, FORCES
from store.reading.figures.counts.ruined import ruined
from store.reading.figures.holders.groups import named
from store.reading.figures.links import wholes as figures_wholes
from store.reading.figures.links.all_of_them import all_of_them
from store.reading.figures.links.also_part import also_part
from store.reading.figures.links.apposed import apposed
from store.reading.figures.links.arms_of_them import arms_of_them
from store.reading.figures.links.at_work import at_work
from store.reading.figures.links.bare import PARENTS, follows, part_of, point
from store.reading.figures.links.befallen import befallen
from store.reading.figures.links.carried_on import carried_on
from store.reading.figures.links.compared import compared
from store.reading.figures.links.forces_before import named_force
from store.reading.figures.links.former_latter import former_latter
from store.reading.figures.links.had_left import had_left
from store.reading.figures.links.held import guests, held, still_held
from store.reading.figures.links.how_many import how_many
from store.reading.figures.links.implied import implied
from store.reading.figures.links.let_go import let_go
from store.reading.figures.links.named_before import named_before
from store.reading.figures.links.owned_up import owned_up
from store.reading.figures.links.paired import pair
from store.reading.figures.links.parallel import parallel
from store.reading.figures.links.pointing import downed, named_harm, were
from store.reading.figures.links.rest import rest, share_out
from store.reading.figures.links.rivals import rivals
from store.reading.figures.links.sums import summed
from store.reading.figures.links.taken_before import taken_before
from store.reading.figures.links.taking_up import take_up
from store.reading.figures.links.ties import was_before
from store.reading.figures.links.told_again import lent
from store.reading.figures.links.treated import treated
from store.reading.figures.links.unnumbered import unnumbered
from store.reading.figures.links.whereabouts import whereabouts
from store.reading.figures.site import Draft, Site
from store.reading.figures.standing.broke_out import broke_out
from store.reading.figures.strengths.arms import in_arms
from store.reading.text.grammar import COPULA, WHOLES
from store.reading.text.telling import ADMITTING

BACK = 8
ITS_MEN = ["its", "men"]
PEOPLE = ("people", "other")
HAVING = frozenset(("has", "have", "had", "needs", "need", "wants"))
SERVING = frozenset(("police", "officers", "engineers"))
UNARMED = ("people", "bare", "other", "munitions")


def refer(site: Site) -> None:
    """Give bare numbers the unit and measure of the figure they point back to; "among them 900 soldiers" takes the measure."""
    for i, draft in enumerate(site.drafts):
        if draft.measure == "displaced" and site.line.lower(draft.cue) in ("escaped", "fled", "escape"):
            broke_out(site, draft)
        last = site.told_last(draft)
        if draft.measure == "wounded" and ruined(site, draft):
            continue  # "It had 35 houses; 12 were burned"
        befallen(site, draft)
        if (
            draft.measure
            or let_go(site, draft)
            or _told(site, draft, i)
            or was_before(site, draft, last)
            or _downed(site, draft, last)
        ):
            continue
        earlier: Sequence[Draft] = [*site.earlier[-BACK:], *site.drafts[max(0, i - BACK) : i]]
        if treated(site, draft, earlier):
            continue
        if figures_wholes.of_them(site, draft):
            if figures_wholes.of_subject(site, draft) or figures_wholes.other_people(site, draft):
                continue
            if figures_wholes.of_things(site, draft) or at_work(site, draft, earlier):
                continue
            if figures_wholes.others_since(site, draft):
                continue
            earlier = figures_wholes.large_enough(site, draft, earlier)
        elif figures_wholes.of_which(site, draft):
            earlier = figures_wholes.large_enough(site, draft, earlier)
        _point_back(site, draft, earlier, i)
        whereabouts(site, draft, earlier)
    share_out(site)


def _told(site: Site, draft: Draft, i: int) -> bool:
    """Whether the draft's own words settle it, or those of the number it stands in line with."""
    if taken_before(site, draft) or former_latter(site, draft):
        return True
    if draft.counted.kind != "bare":
        return _told_with_noun(site, draft)
    if (
        arms_of_them(site, draft)
        or named_force(site, draft)
        or named_harm(site, draft)
        or apposed(site, draft)
        or asked(site, draft)
        or answered(site, draft)
    ):
        return True
    if (
        held(site, draft)
        or all_of_them(site, draft)
        or ruined(site, draft)
        or unnumbered(site, draft)
        or rest(site, draft)
        or named_before(site, draft)
        or rivals(site, draft)
        or compared(site, draft)
        or how_many(site, draft)
        or had_left(site, draft)
    ):
        return True
    if _bears_arms(site, draft):
        return True
    return bool(pair(site, i) or parallel(site, draft) or implied(site, draft) or carried_on(site, draft))


def _told_with_noun(site: Site, draft: Draft) -> bool:
    """The same of a number with a noun: the other rules ask for one without."""
    if also_part(site, draft):
        return True
    if still_held(site, draft) or guests(site, draft):
        return True
    named = owned_up(site, draft) or named_force(site, draft) or named_harm(site, draft) or rest(site, draft)
    return named or _bears_arms(site, draft) or parallel(site, draft) or carried_on(site, draft)


def _bears_arms(site: Site, draft: Draft) -> bool:
    """Whether words beside the number make a force of those who are counted."""
    if draft.counted.kind not in UNARMED or not in_arms(site, draft):
        return False
    draft.counted.kind = "force"
    return True


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
    source = _source(site, draft, earlier)
    if source is None:
        _total(site, draft)
        return
    parts = _of_whom(site, draft) or (i > 0 and figures_wholes.of_those_people(site, draft))
    if i and parts and site.drafts[i - 1].measure is None and not _force(site.drafts[i - 1]):
        return  # "40 inmates escaped, of whom 22 were caught": not of those killed before
    if _included(site, draft, near=i > 0) and source.measure and site.fits(source.measure, draft):
        _include(site, draft, source, source.measure)
    elif source.counted.kind == "force" and (draft.unit == "men" or (i and draft.unit in SERVING)):
        draft.counted.kind = "force"
    elif (draft.counted.kind == "bare" and draft.unit is None) or draft.source or part_of(site, draft) or draft.more():
        point(site, draft, source, near=i > 0)
        force = next((other for other in reversed(earlier) if other.counted.kind in FORCES), source)
        if draft.measure is None and draft.counted.kind == "bare" and force is not source:
            point(site, draft, force, near=i > 0)
    if draft.measure is None and draft.source is None and (whole := lent(site, draft, earlier)) is not None:
        draft.unit, draft.counted.kind, draft.source = whole.unit, whole.counted.kind, whole
        draft.rule = "of the force before, by whose it is"
    take_up(site, draft, earlier)


def _source(site: Site, draft: Draft, earlier: Sequence[Draft]) -> Draft | None:
    """The last figure before that counts harm or a force; arms too where somebody has the number, or it is of them."""
    has = site.line.lower(draft.counted.first - 1) in HAVING
    if _admitted(site, draft) and (dead := next((one for one in reversed(earlier) if one.measure == "killed"), None)):
        return dead  # "40 of his fighters dead and 18 who gave up." "The Union admits to nine."
    part = figures_wholes.of_them(site, draft) or figures_wholes.of_which(site, draft)
    if part and any(one.counted.kind == "munitions" for one in site.drafts[: draft.at]):
        return None  # "fired 11 missiles; Japan counted nine, five of which landed in its zone"
    if part and _of_things_beside(site, draft):
        return None
    wanted = ARMS if has or (part and draft.counted.number.high != 1) else FORCES
    return next((other for other in reversed(earlier) if other.measure or other.counted.kind in wanted), None)


def _of_things_beside(site: Site, draft: Draft) -> bool:
    """``150 volunteers and 44 boats, nine of which were holed``: of what stands right before the comma, be it no force."""
    before = site.draft_before(draft)
    if before is None or site.line.lower(draft.counted.number.last + 1) != "which":
        return False
    beside = site.line.lowers[before.counted.last : draft.counted.first] == [","]
    return beside and before.measure is None and before.counted.head >= 0 and before.counted.kind not in ARMS


def _admitted(site: Site, draft: Draft) -> bool:
    """``admits to nine``, ``admitted three``: nothing but a number is owned up to."""
    at = draft.counted.first - 1
    return site.line.lower(at - (site.line.lower(at) == "to")) in ADMITTING and draft.counted.kind == "bare"


def _include(site: Site, draft: Draft, source: Draft, measure: str) -> None:
    """``among them 900 soldiers``: a part has its whole's measure."""
    draft.unit = draft.unit or were(site, draft)
    here = site.has(source)  # else the cue is a token of another sentence
    draft.measure, draft.rule, draft.cue = measure, f"part of {source.rule}", source.cue if here else -1
    draft.source = source


def _of_whom(site: Site, draft: Draft) -> bool:
    return site.line.lower(draft.counted.first - 1) in ("whom", "which")


def _force(draft: Draft) -> bool:
    return draft.counted.kind in ARMS


def _total(site: Site, draft: Draft) -> None:
    """``raised their estimates of Russia's forces, one official saying the total was now “well over 130,000”``."""
    if draft.counted.kind != "bare" or draft.unit or not summed(site, draft):
        return
    if any(other.counted.kind in PEOPLE and other.counted.number.high != 1 for other in site.before(draft)):
        return  # "the Border Guard turned back 1,300 migrants, bringing the total to 14,200"
    lowers, units = site.line.lowers, site.words.units
    heads = [
        j for j in range(draft.counted.first) if units.get(lowers[j]) == "force" or lowers[j - 1 : j + 1] == ITS_MEN
    ]
    if heads:
        draft.unit, draft.counted.kind, draft.rule = site.line.words[heads[-1]], "force", "the total of a force"
        draft.holder = named(site, max(0, heads[-1] - 3), heads[-1] + 1)


def _included(site: Site, draft: Draft, *, near: bool) -> bool:
    """``among them 900 soldiers`` in one sentence; ``Of these 31 were civilians`` in the next one too."""
    return (follows(site, draft, PARENTS) and (near or draft.counted.first <= 3)) or (
        not near and _inverted(site, draft)
    )


def _inverted(site: Site, draft: Draft) -> bool:
    """``Among them, the charity says, were at least 730 children``: the part of the figure before opens the sentence."""
    second, third = site.line.lower(1), site.line.lower(2)
    of_them = second in WHOLES or (second == "the" and third in ("dead", "victims", "wounded", "injured"))
    return site.line.lowers[0] == "among" and of_them and site.line.lower(draft.counted.first - 1) in COPULA
