"""The default for a bare number that no rule reads: it counts what the nearest earlier count did that it can be some, more or a retelling of.

In: a site, a draft that counts nothing that is named, and the figures of its sentence told before it. Out: whether it has the unit and
the measure of that count. It has not where its own words speak against it (``speaks_against``), where things or people without harm
were counted since, where the count stands in another paragraph or far back, or where its own clause tells of other harm.
"""

from collections.abc import Iterator, Sequence

from store.reading.figures.counts.counted import FORCES, harm_of
from store.reading.figures.counts.heads import is_plural
from store.reading.figures.links.named_before import force_before
from store.reading.figures.links.of_others import COUNTS, from_to
from store.reading.figures.links.since_then import BREAKS, LARGER, WAYS, doubt
from store.reading.figures.links.speaks_against import against
from store.reading.figures.links.what_they_do import KEEPING, tells_another
from store.reading.figures.links.wholes import LIKE
from store.reading.figures.site import Draft, Site, in_paragraph, most
from store.reading.page import Sentence
from store.reading.text.harm import TOLLS

BACK = 2  # sentences
MEN = (*FORCES, "people", "other", "bare")
FEW = 20
SMALL = 10  # soldiers that are no strength
ALIKE, APART, SMALLER = 4, 20, 60  # times as many or as few: of arms, of a toll, of all but a toll
BRACKET, CLOSED = 16, 4  # tokens from the opening bracket to a number, and from it to the closing one


def like_before(site: Site, draft: Draft, told: Sequence[Draft]) -> bool:
    """Whether the number counts what was counted before; its unit, kind, measure and source are set. ``told`` are the sentence's figures so far."""
    if draft.counted.kind != "bare" or draft.unit or draft.measure or draft.former or against(site, draft):
        return False
    source = _source(site, draft, told)
    if source is None:
        return not told and not any(_before(site)) and _of_force(site, draft)
    if tells_another(site, draft, source):
        return False
    draft.former = _of_then(site, draft)
    draft.unit, draft.counted.kind, draft.source = source.unit, source.counted.kind, source
    draft.measure, draft.rule = source.measure, f"{LIKE}: {source.counted.number.high:,} {source.unit or 'people'}"
    return True


def _of_then(site: Site, draft: Draft) -> bool:
    """``(Tuesday: 260)``, ``(260 yesterday)``, ``from twelve to 19``: a value of an earlier day."""
    lowers, first, last = site.line.lowers, draft.counted.first, draft.counted.last
    opens = next((j for j in range(first - 1, max(-1, first - BRACKET), -1) if lowers[j] == "("), -1)
    closes = next((j for j in range(last, min(len(lowers), last + CLOSED)) if lowers[j] == ")"), -1)
    return (opens >= 0 and closes >= 0 and _dated(site, draft, opens, closes)) or from_to(site, draft)


def _dated(site: Site, draft: Draft, opens: int, closes: int) -> bool:
    """Whether the day that stands nearest to the number in its brackets is over."""
    within = [row for row in site.dates if site.char(opens) <= row.start < site.char(closes)]
    near = [row for row in within if row.start < draft.counted.number.start][-1:] or within[:1]
    return bool(near) and (site.page.day is None or near[0].date != site.page.day.isoformat())


def _of_force(site: Site, draft: Draft) -> bool:
    """``take his troops back. She should withdraw all 22,000``: of the force that was named last, where nothing was counted."""
    lowers, first = site.line.lowers, draft.counted.first
    if (
        most(draft) < FEW
        or lowers[first - 1] in KEEPING | {"the", ","}
        or not COUNTS.isdisjoint(lowers[max(0, first - WAYS) : first])
    ):
        return False
    unit = force_before(site, draft)
    if unit is None or any(is_plural(word, site.words) for word in lowers[:first] if word not in site.words.units):
        return False
    draft.unit, draft.counted.kind, draft.rule = unit, "force", "of the force named before, by default"
    return True


def _source(site: Site, draft: Draft, told: Sequence[Draft]) -> Draft | None:
    """The nearest count that the number can be of, where nothing else was counted since and no other count may be meant."""
    near = [one for one in (*reversed(told), *_before(site)) if not one.former and not one.rule.startswith("weighed")]
    source = next((one for one in near if can_be(draft, one)), None)
    if source is None or doubt(site, draft, source):
        return None
    named = _named(site, draft, source)
    if named is not None:
        return next((one for one in near if one.measure == named and can_be(draft, one)), None)
    return None if _other_meant(site, draft, source, near) else source


def _before(site: Site) -> Iterator[Draft]:
    """The figures of the two sentences before in the paragraph, the nearest first."""
    first = site.page.sentences[max(0, site.index - BACK)].start
    near = site.page.sentences[max(0, site.index - 1)].start
    for one in reversed(site.earlier):
        start = one.counted.number.start
        if start >= first and not site.has(one) and _is_near(site, one, near):
            yield one


def _is_near(site: Site, one: Draft, near: int) -> bool:
    """Whether a figure stands in the same paragraph, or ends the one before and counts no things."""
    start = one.counted.number.start
    return in_paragraph(site, start) or (start >= near and one.counted.kind in MEN)


def can_be(draft: Draft, source: Draft) -> bool:
    """Whether the number is of a size to be some of the source's, or what has become of them."""
    value, known = most(draft), most(source)
    if source.measure in TOLLS:
        return value <= known * APART
    if source.counted.kind in ("equipment", "formation", "buildings", "munitions"):
        return value <= known * ALIKE
    return known / SMALLER <= value <= known * LARGER and (source.measure != "strength" or min(value, known) >= SMALL)


def _named(site: Site, draft: Draft, source: Draft) -> str | None:
    """The harm that the number's own clause tells and the source is none of: "the ministry's count of staff killed stands at 178"."""
    found = [harm_of(site.words, word, draft.counted) for word in _clause(site, draft)]
    names = [name for name in found if name]
    return None if not names or source.measure in names else names[0]


def _clause(site: Site, draft: Draft) -> list[str]:
    """The words of the number's clause but for the number."""
    lowers, counted = site.line.lowers, draft.counted
    before = site.draft_before(draft)
    low = max(counted.first - WAYS, before.counted.last if before is not None else 0)
    low = next((j + 1 for j in range(counted.first - 1, low - 1, -1) if lowers[j] in BREAKS), low)
    behind = site.draft_behind(draft)
    high = min(counted.last + WAYS, behind.counted.first if behind is not None else len(lowers))
    high = next((j for j in range(counted.last, high) if lowers[j] in BREAKS), high)
    return lowers[low : counted.first] + lowers[counted.last : high]


def _other_meant(site: Site, draft: Draft, source: Draft, near: Sequence[Draft]) -> bool:
    """``28 were killed and 84 hurt. By noon that was 46``: which of the two counts of a sentence, the text leaves open."""
    row = next((r for r in _rows(site) if r.start <= source.counted.number.start < r.end), None)
    beside = [one for one in near if row and one.counted.number.start >= row.start and one.measure != source.measure]
    return any(can_be(draft, one) and one.source is not source and source.source is not one for one in beside)


def _rows(site: Site) -> list[Sentence]:
    return site.page.sentences[max(0, site.index - BACK) : site.index + 1]
