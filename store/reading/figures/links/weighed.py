"""Bare numbers of soldiers that no rule can read, told where their clues weigh enough: "went into the battle with 160".

In: a site whose drafts are linked. Out: drafts without noun and measure become a force where that is likelier than ``SURE``. Only forces
are told so: what befell people hangs on one word, and weights that were learned for harm were wrong too often. The weights are those of
config/lexicon/weights.toml; how they are learned and what they are worth stands in docs/decisions/0008-weighing-bare-numbers.md.
"""

from collections.abc import Iterable, Mapping
from math import exp, isfinite

from store.reading.figures.counts.counted import FORCES
from store.reading.figures.links.clues import clues, source_of
from store.reading.figures.links.left_out import CIVIL, NEAR, POINTING, UNLIKE, things_before
from store.reading.figures.links.subjects import of_another_noun
from store.reading.figures.links.wholes import like
from store.reading.figures.site import Draft, Site
from store.reading.figures.words import AUXILIARIES
from store.reading.lexicon import Lexicon
from store.reading.text.grammar import HAVE
from store.reading.text.numbers_line import Line

SURE = 0.75
ALL = "all"  # the weight that every number has
CALLING = frozenset("dial call ring phone text".split())  # a telephone number
DOING = frozenset(
    "tested raised earns hold holds seats drew attracted printed planted vaccinated served sells costs".split()
)
SITES = frozenset(
    "valley hospital clinic market stadium hall hotel camp charity farm factory island district province".split()
)
RATES = frozenset("day week month year hour".split())
TOLD = 3  # clues named in the rule
MOST = 700.0  # what a sum of weights counts at most, either way: beyond it the exponential leaves the range of floats


def compile_weights(lexicon: Lexicon) -> Mapping[str, float]:
    """What each clue weighs, by weights.toml; use as ``lexicon.get(compile_weights)``. TypeError: no table; ValueError: a weight is no finite number."""
    table = lexicon.tables.get("weights", {}).get("strength", {})
    if not isinstance(table, Mapping):
        raise TypeError(f"weights.toml: strength is a table of clues and numbers, not {table!r:.40}")
    return {clue: _weight(clue, weight) for clue, weight in table.items()}


def _weight(clue: str, weight: object) -> float:
    """A weight as a float; ValueError names the clue of one that is none."""
    if isinstance(weight, (int, float)) and not isinstance(weight, bool):
        try:
            number = float(weight)
        except OverflowError:  # TOML has integers of any length
            number = float("inf")
        if isfinite(number):
            return number
    raise ValueError(f"weights.toml: what {clue!r:.40} weighs is no number one can reckon with: {weight!r:.40}")


def weigh(site: Site) -> None:
    """Tell the bare numbers that are left and weigh enough."""
    for draft in site.drafts:
        unread = draft.counted.kind == "bare" and not draft.unit and draft.measure is None
        if not unread or draft.former or _unlike(site, draft):
            continue
        source = source_of(site, draft)
        if not _of_others(site, draft, source):
            _weigh(site, draft, source)


def _unlike(site: Site, draft: Draft) -> bool:
    """Whether words that no weight outweighs say that other things are counted: "fired 400", "had voted", "a town of 4,200"."""
    line, counted = site.line, draft.counted
    before, behind = line.lower(counted.first - 1), line.lower(counted.last)
    behind = line.lower(counted.last + 1) if behind in AUXILIARIES else behind
    if before in UNLIKE or before in CALLING or behind in UNLIKE or before in DOING or _rate(line, counted.last):
        return True
    if before in HAVE and (line.lower(counted.first - 2) in CIVIL or line.lower(counted.first - 2) in SITES):
        return True  # "the valley has 30,000"
    if before == "of" and line.lower(counted.first - 2) in CIVIL:
        return True
    return before == "to" and not _of_a_force(site, line.lowers[max(0, counted.first - NEAR) : counted.first])


def _of_others(site: Site, draft: Draft, source: Draft | None) -> bool:
    """Whether what else is counted, or the noun it belongs to, says that it counts other things."""
    more = source is not None and draft.counted.further and not like(draft, source)
    if more or (source is not None and things_before(site, draft, source)):
        return True  # "two helicopters; fishermen came with 40 more": too many to be more of those
    return _listed(site, draft) or of_another_noun(site, draft)


def _rate(line: Line, at: int) -> bool:
    """``3,000 a month``; not ``110,000 a year are called in``."""
    if line.lower(at + 2) in AUXILIARIES:
        return False
    return line.lower(at) in ("a", "per", "each", "every") and line.lower(at + 1) in RATES


def _listed(site: Site, draft: Draft) -> bool:
    """``Of the 5,000 people there 1,800 are left``, ``1,200: 700 for the navy``: a whole of its own stands before in the sentence."""
    first = site.drafts[0] if draft.at > 0 else None
    if first is None:
        return False
    people = site.line.lower(0) == "of" and first.counted.kind == "people"
    return first.total or people or ":" in site.line.lowers[first.counted.last : draft.counted.first]


def _of_a_force(site: Site, near: list[str]) -> bool:
    """``its strength rose to 3,000``; not ``prices rose to 3,000``, ``its tanks to 2,600``."""
    units = {site.words.units.get(word) for word in near}
    force = not POINTING.isdisjoint(near) or not site.words.apposed.isdisjoint(near) or "force" in units
    return force and "equipment" not in units


def _weigh(site: Site, draft: Draft, source: Draft | None) -> None:
    """Make the draft a force where its clues weigh enough."""
    weights = site.page.lexicon.get(compile_weights)
    found = clues(site, draft, source, draft.counted.first, draft.counted.last)
    chance = likely(weights, found) if weights else 0.0
    if chance < SURE:
        return
    if source is not None and source.counted.kind in FORCES and source.measure in (None, "strength"):
        draft.unit, draft.source = source.unit, source
    draft.counted.kind, draft.cue = "force", -1
    draft.rule = f"weighed at {chance:.2f}: {', '.join(_heaviest(weights, found))}"


def likely(weights: Mapping[str, float], found: Iterable[str]) -> float:
    """How likely it is by these clues, 0 to 1: the logistic function of the sum of what they weigh, which are finite."""
    return logistic(weights.get(ALL, 0.0) + sum(weights.get(clue, 0.0) for clue in found))


def logistic(weight: float) -> float:
    """The chance, 0 to 1, that a sum of weights stands for."""
    return 1 / (1 + exp(-max(-MOST, min(weight, MOST))))


def _heaviest(weights: Mapping[str, float], found: list[str]) -> list[str]:
    return sorted(found, key=lambda clue: -weights.get(clue, 0.0))[:TOLD]
