"""What numbers of one sentence lend each other: the measure of a list, the unit of "and 40 wounded", the whole of "300 of the 2,000".

In: a site whose drafts are counted and measured by their own words. Out: drafts take from each other what they lack.
"""

from store.reading.figures.counts.counted import fits, pick
from store.reading.figures.links import parts as figures_parts
from store.reading.figures.links import shared as figures_shared
from store.reading.figures.links import wholes as figures_wholes
from store.reading.figures.links.between import LISTED, plain
from store.reading.figures.links.ellipsis import ellipsis, ones
from store.reading.figures.links.lent_units import lend_unit
from store.reading.figures.links.ties import changes_to
from store.reading.figures.measures import measure as measures
from store.reading.figures.measures.doubtful import doubtful
from store.reading.figures.site import Draft, Site
from store.reading.figures.strengths.grown import grown
from store.reading.figures.words import AUXILIARIES
from store.reading.text.grammar import OWN, is_past

JOINTS = frozenset(
    ", and or including plus among as well them of with ( also another a further at least most all both along together — –".split()
)
OWN_ONES = tuple(["of", word] for word in OWN)
SENTENCE_ENDS = frozenset(("", "."))
THERE = frozenset("there here too already since so far".split())
TRAILING = 6  # tokens between the verb and who shares it at the end
ADDING = (["along", "with"], ["together", "with"], ["well", "as"])
TIMES = frozenset("since in during on over last this so".split())
SINCE = 9  # tokens of ", since the invasion began, along with"


def inherit(site: Site) -> None:
    """Give drafts without a unit or measure what their neighbours have."""
    for i, draft in enumerate(site.drafts):
        before = figures_parts.before(site, i)
        changes_to(site, draft)
        other = before or (figures_wholes.nearest(site, draft, site.earlier) if draft.counted.further else None)
        if other is not None and not figures_wholes.others_since(site, draft) and lend_unit(site, draft, other):
            _again(site, draft)
        if before is not None:
            _measure(site, before, draft)
        grown(site, draft)
    for i in range(len(site.drafts) - 1, 0, -1):
        taker, giver = site.drafts[i - 1], site.drafts[i]
        if giver.part is not taker and (taker.part is giver.part or taker.part is None):
            _measure(site, giver, taker)


def whole(site: Site, draft: Draft) -> None:
    """``300 of the 2,000 troops``: the part counts what the whole counts, and what befalls the part did not befall the whole."""
    at = draft.counted.whole
    larger = next((other for other in site.drafts if other.counted.number.first == at), None) if at >= 0 else None
    if draft.counted.number.high == 1 and larger is not None:
        draft.counted.kind, draft.unit = "other", None  # "one of 86,000 people" is told of the many
        before = site.line.lowers[draft.counted.number.last : larger.counted.number.first]
        if before in OWN_ONES:
            larger.total = True  # "not one of my 450 men"
        if before in (["of", "the"], ["of", "these"], ["of", "those"]):
            larger.total, draft.counted.kind, draft.unit = True, larger.counted.kind, larger.unit
            draft.counted.last = max(draft.counted.last, larger.counted.last)
    elif larger is not None:
        draft.counted.kind, draft.unit = larger.counted.kind, draft.unit or larger.counted.unit
        draft.counted.last = max(draft.counted.last, larger.counted.last)
        draft.counted.head = larger.counted.head
        larger.total = True
    ones(site, draft)
    ellipsis(site, draft)
    draft.total = (
        draft.total
        or _opening(site, draft)
        or figures_shared.crewed(site, draft)
        or figures_wholes.of_many(site, draft)
    )


def _opening(site: Site, draft: Draft) -> bool:
    """``Of the 50 passengers, 12 died``: the whole opens the sentence, its parts follow."""
    opens = (
        draft.counted.number.first in (1, 2, 3)
        and site.line.lower(0) == "of"
        and draft.at == 0
        and len(site.drafts) > 1
    )
    last = draft.counted.last + 2 * (site.line.lower(draft.counted.last + 1) == "held")  # "still held"
    return opens and site.line.lower(last) == "," and draft.counted.kind in ("people", "bare", "buildings", "force")


def _again(site: Site, draft: Draft) -> None:
    """``2,944 homes were destroyed and a further 5,120 damaged``: what is counted is known now, so its cue may be."""
    harm = site.words.nouns.get((draft.unit or "").lower()) if draft.counted.kind == "people" else None
    hit = measures.read(site.line, site.words, draft.counted, site.heads)
    if draft.measure is None and hit and not doubtful(site, draft.counted, hit):
        draft.measure, draft.rule, draft.cue = hit
    elif draft.measure is None and harm:
        draft.measure, draft.rule = harm, f"more {draft.unit}"


def _measure(site: Site, giver: Draft, taker: Draft) -> None:
    """A list shares its verb: ``killing 12 soldiers, three officers and a child``; ``12 soldiers and 40 civilians were killed``.

    What the verb's measure does not fit passes the verb on, so that "bombs, tunnels and tanks destroyed" keeps its tanks.
    """
    if figures_shared.along(site, giver, taker):
        return
    if taker.measure or giver.cue < 0 or taker.counted.kind == "bare" or taker.total:
        return
    if giver.counted.number.first > taker.counted.number.first and figures_shared.part_only(site, giver):
        return  # "400 peacekeepers, 30 of whom had been seized"
    first, second = sorted((giver, taker), key=lambda draft: draft.counted.number.first)
    if giver is second and giver.counted.further and site.line.lower(first.counted.last) == ",":
        return  # "in a raid with five tanks, and another 40 are missing"
    between = plain(site.line.lowers[first.counted.last : second.counted.first])
    listed = _is_list(site, between) or (taker is second and _trailing(site, between, second))
    arms = taker is second and taker.counted.kind == "equipment"
    listed = listed or (arms and _lost(site, first) and _added(between))
    if not listed and not (taker is first and figures_shared.placed(site, first, giver)):
        return
    if taker.counted.kind == "equipment" and giver.measure not in ("destroyed", "captured") and _lost(site, first):
        taker.measure, taker.rule, taker.cue = "destroyed", "list of losses", giver.cue
        return
    if _of_the_second(site, giver, taker, between) if taker is first else _of_its_own(site, giver, taker, between):
        return
    verb = site.line.lower(giver.cue)
    fitting = giver.measure and fits(site.words, giver.measure, taker.counted)
    taker.measure = giver.measure if fitting else pick(site.words, verb, taker.counted)
    taker.rule, taker.cue = f"list with {verb}", giver.cue


def _is_list(site: Site, between: list[str]) -> bool:
    """Whether the tokens between two counts only list them: "and", ", killed", "along with" (``were killed along with three pupils``)."""
    beside = AUXILIARIES if "with" in between else JOINTS
    joined = all(word in JOINTS or word in site.words.harm or word in beside for word in between)
    return 0 < len(between) <= LISTED and joined


def _added(between: list[str]) -> bool:
    """``lost 4,300 men since the invasion began, along with 27 planes``: what is told beside them, past a time."""
    return (
        between[-2:] in ADDING and len(between) <= SINCE and (len(between) <= LISTED or not TIMES.isdisjoint(between))
    )


def _of_the_second(site: Site, giver: Draft, taker: Draft, between: list[str]) -> bool:
    """``cut power to 1.4 million and killed eight``, ``to expel two envoys, and 40 were hurt``: the verb is only of the second."""
    if taker.counted.last <= giver.cue < giver.counted.first or (giver.counted.harm and giver.rule.startswith("noun ")):
        return True  # "2,000 demonstrators and 30 detentions"
    if site.line.lower(taker.counted.first - 2) == "to" and between[:2] == [",", "and"]:
        return True
    if taker.counted.kind != "other":
        return False
    people = giver.counted.kind == "people" and (taker.unit or "A").islower()
    return people or giver.measure in ("destroyed", "damaged")


def _of_its_own(site: Site, giver: Draft, taker: Draft, between: list[str]) -> bool:
    """``shot 16 deserters, and 80 more were handed over``, ``had lost four fighters and seized 12 vehicles``: the second has its own verb."""
    after = site.line.lower(taker.counted.last)
    if figures_shared.modified(site, giver, taker):
        return True
    if is_past(after) and after not in site.words.harm:
        return True  # "two pick-ups destroyed, 58 weapons recovered"
    own = after in AUXILIARIES
    if own and giver.counted.last <= giver.cue < taker.counted.first and " of " not in giver.rule:
        return True  # "170 soldiers died, and about 26,000 people have not been able to go home"
    if own and giver.cue < giver.counted.first and not giver.rule.endswith(" of"):
        return True  # but "the bodies of four women and two children were found"
    if taker.counted.kind == "other" and giver.measure in ("destroyed", "damaged"):
        return True  # "burned 14 shops and two police stations"
    return bool(between) and between[-1] in site.words.verbs and between[-1] != site.line.lower(giver.cue)


def _trailing(site: Site, between: list[str], second: Draft) -> bool:
    """``2,400 Lorians have died there, and 1,100 allied soldiers.``: the sentence ends with who shares the verb."""
    if (
        between[-2:] != [",", "and"]
        or site.line.lower(second.counted.last) not in SENTENCE_ENDS
        or len(between) > TRAILING
    ):
        return False
    return not site.words.harm.isdisjoint(between) and all(
        word in AUXILIARIES or word in site.words.harm or word in THERE for word in between[:-2]
    )


def _lost(site: Site, first: Draft) -> bool:
    """``losses amounted to 310 servicemen, nine tanks …``: what a list of losses names is lost."""
    near = site.line.lowers[max(0, first.counted.first - 8) : first.counted.first]
    return not {"losses", "lost", "losing"}.isdisjoint(near)
