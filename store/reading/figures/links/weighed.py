"""Bare numbers of soldiers that no rule can read, told where their clues weigh enough: "went into the battle with 160".

In: a site whose drafts are linked. Out: drafts without noun and measure become a force where that is likelier than ``SURE``. Only forces
are told so: what befell people hangs on one word, and weights that were learned for harm were wrong too often. The weights are those of
config/lexicon/weights.toml; how they are learned and what they are worth stands in docs/decisions/0008-weighing-bare-numbers.md.
"""

from collections.abc import Iterable, Mapping
from math import exp

from store.reading.figures.counts.counted import FORCES
from store.reading.figures.links.clues import clues, source_of
from store.reading.figures.site import Draft, Site
from store.reading.lexicon import Lexicon

SURE = 0.75
ALL = "all"  # the weight that every number has
TOLD = 3  # clues named in the rule


def compile_weights(lexicon: Lexicon) -> Mapping[str, float]:
    """What each clue weighs, by weights.toml; use as ``lexicon.get(compile_weights)``."""
    return dict(lexicon.tables.get("weights", {}).get("strength", {}))


def weigh(site: Site) -> None:
    """Tell the bare numbers that are left and weigh enough."""
    for draft in site.drafts:
        if draft.counted.kind == "bare" and not draft.unit and draft.measure is None and not draft.former:
            _weigh(site, draft)


def _weigh(site: Site, draft: Draft) -> None:
    weights = site.page.lexicon.get(compile_weights)
    found = clues(site, draft, draft.counted.first, draft.counted.last)
    chance = likely(weights, found) if weights else 0.0
    if chance < SURE:
        return
    source = source_of(site, draft)
    if source is not None and source.counted.kind in FORCES and source.measure in (None, "strength"):
        draft.unit = source.unit
    draft.counted.kind, draft.cue = "force", -1
    draft.rule = f"weighed at {chance:.2f}: {', '.join(_heaviest(weights, found))}"


def likely(weights: Mapping[str, float], found: Iterable[str]) -> float:
    """How likely it is by these clues, 0 to 1: the logistic function of the sum of what they weigh."""
    return 1 / (1 + exp(-weights.get(ALL, 0.0) - sum(weights.get(clue, 0.0) for clue in found)))


def _heaviest(weights: Mapping[str, float], found: list[str]) -> list[str]:
    return sorted(found, key=lambda clue: -weights.get(clue, 0.0))[:TOLD]
