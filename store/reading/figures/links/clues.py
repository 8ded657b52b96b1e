"""What stands around a bare number, as clues whose weights config/lexicon/weights.toml knows: "before=sent", "source=strength", "armed".

In: a site, a number's first and last token and what is counted before it. Out: the clues, each a word. Nothing here decides anything:
``weighed`` adds up what the clues weigh, and ``python -m bench.weigh`` learns the weights from the annotated articles.
"""

from collections.abc import Iterable

from store.reading.figures.counts.counted import FORCES, Counted, harm_of
from store.reading.figures.links.left_out import CLIMBING, NEAR, others_between
from store.reading.figures.site import Draft, Site, in_paragraph, most
from store.reading.figures.words import Words

SIZES = (1, 4, 9, 49, 99, 999, 9_999)
RATIOS = (0.01, 0.1, 0.999, 1.001, 10, 60)
COUNTED = (*FORCES, "equipment")
UNNAMED = frozenset((*COUNTED, "bare"))
THINGS = ("neither", "buildings")


def clues(site: Site, draft: Draft, source: Draft | None, first: int, last: int) -> list[str]:
    """The clues of the number that tokens [first, last) tell, and of its ``source_of``."""
    return [
        *_beside(site, first, last),
        *_number(site, draft),
        *_source(site, draft, source),
        *_told(site, draft.counted),
    ]


def source_of(site: Site, draft: Draft) -> Draft | None:
    """The last force, arms or harm that was counted before."""
    start = draft.counted.number.first
    told = [*site.earlier, *(one for one in site.drafts if one.counted.number.first < start)]
    return next((one for one in reversed(told) if one.measure or one.counted.kind in COUNTED), None)


def measure_of(source: Draft) -> str:
    """What the source tells; its strength where nothing befell it."""
    return source.measure or ("equipment" if source.counted.kind == "equipment" else "strength")


def _beside(site: Site, first: int, last: int) -> list[str]:
    """The words right before and behind, and whether they have capitals."""
    line = site.line
    before, behind = line.words[first - 1 : first] if first else [], line.words[last : last + 1]
    near = line.lowers[max(0, first - NEAR) : first]
    capitals = [name for name, words in (("Before", before), ("Behind", behind)) if words and words[0][:1].isupper()]
    return [
        f"before={line.lower(first - 1)}",
        f"before2={line.lower(first - 2)}",
        f"behind={line.lower(last)}",
        f"behind2={line.lower(last + 1)}",
        *capitals,
        *(["opens"] if first <= 1 else []),
        *(["climbs"] if line.lower(first - 1) == "to" and not CLIMBING.isdisjoint(near) else []),
    ]


def _number(site: Site, draft: Draft) -> list[str]:
    """How large it is, how it is written, the how-manieth of its sentence, and what kind of line that is."""
    size = sum(most(draft) > bound for bound in SIZES)
    kind = site.page.sentences[site.index].kind
    return [f"size={size}", f"style={draft.counted.number.style}", f"at={min(draft.at, 2)}", f"line={kind}"]


def _source(site: Site, draft: Draft, source: Draft | None) -> list[str]:
    """What was counted last, how far away, how much larger, and whether something else was counted since."""
    if source is None:
        return ["source=none"]
    ratio = sum(most(draft) / max(most(source), 1) > bound for bound in RATIOS)
    here = any(source is one for one in site.drafts)
    near = here or in_paragraph(site, source.counted.number.start)
    where = "here" if here else "near" if near else "far"
    last = site.draft_before(draft)
    others = last is not None and last.counted.kind not in UNNAMED and last.counted.head >= 0
    told = [f"source={measure_of(source)}", f"where={where}", f"ratio={ratio}"]
    return [*told, *(["others"] if others_between(site, source) else []), *(["others here"] if others else [])]


def _told(site: Site, counted: Counted) -> list[str]:
    """As ``_sentence``, worked out once for all numbers of a site of which the same is counted: forty of them may stand in 400 words."""
    if site.told is None:
        site.told = {}
    key = counted.kind, counted.unit  # all that ``pick`` asks of what is counted
    if key not in site.told:
        site.told[key] = _sentence(site, counted)
    return site.told[key]


def _sentence(site: Site, counted: Counted) -> list[str]:
    """What a sentence and the one before tell of: arms, harm, people, things, peace."""
    words, lowers = site.words, site.line.lowers
    row = site.page.sentences[max(0, site.index - 1)]
    back = site.page.lowers[row.first : row.last] if site.index else []
    kinds = {words.units.get(word) for word in lowers}
    told = {
        "armed": _armed(words, lowers),
        "armed before": _armed(words, back),
        "peaceful": not words.forces.peaceful.isdisjoint(lowers),
        "things": not kinds.isdisjoint(THINGS),
        "people": "people" in kinds,
    }
    here = [f"harm={name}" for name in sorted(_harms(words, lowers, counted))]
    there = [f"harm before={name}" for name in sorted(_harms(words, back, counted))]
    return [*(name for name, so in told.items() if so), *(here or ["harm=none"]), *(there or ["harm before=none"])]


def _armed(words: Words, lowers: list[str]) -> bool:
    return not words.beside.isdisjoint(lowers) or any(words.units.get(word) == "force" for word in lowers)


def _harms(words: Words, lowers: Iterable[str], counted: Counted) -> set[str]:
    """The measures that words of harm tell."""
    return {name for word in lowers if (name := harm_of(words, word, counted))}
