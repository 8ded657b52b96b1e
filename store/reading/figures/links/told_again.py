"""Bare numbers that tell again what was counted last, of another day, side or land: "By dawn it was 151, then 205", "Poland has 900 there".

In: a site, a bare draft and the drafts before it, nearest last. Out: the draft that is told again, or None.
"""

from collections.abc import Sequence

from store.reading.figures.links.left_out import (
    CLIMBING,
    ENDS,
    FEW,
    HELPING,
    LARGER,
    LEAST,
    MOST,
    NEAR,
    STANDING,
    before_number,
    others_between,
)
from store.reading.figures.links.shares import GROWING
from store.reading.figures.site import Draft, Site, most
from store.reading.text.grammar import HAVE

TOLL_AGAIN = "the toll before, told again"
NUMBER_AGAIN = "the number before, told again"  # of the same place too
KEPT = frozenset(("detained", "trapped", "homeless", "affected"))  # told again by their number alone
COUNTS = frozenset("number numbers figure figures count tally total toll".split())
KNOWN = frozenset(("the", "that", "this"))  # "their number" is of whoever was told of last
PASSING = frozenset("reached reach passed exceeded topped surpassed".split())
LIKELY = frozenset("expected likely feared set bound to further again".split())
HEARERS = frozenset(("us", "me", "reporters", "journalists", "parliament"))
TIMES = ("a clock time", "a date", "a year", "an age", "a duration")  # why a number is none that is meant
BETWEEN = 6  # tokens of "was expected to have risen further"
TOLD = ENDS | frozenset("on in by after at yesterday last late early".split())


def told_again(site: Site, draft: Draft, before: Sequence[Draft]) -> tuple[Draft, str] | None:
    """The toll that a number without a noun tells of another day or side, "By dawn it was 151", "against 41 for the army"; and the rule."""
    value = most(draft)
    source = before[-1] if before else None
    if source is None or draft.counted.kind != "bare" or draft.measure:
        return None
    numbered = _their_number(site, draft)
    if source.measure not in GROWING and not (numbered and source.measure in KEPT):
        return None
    known = source.counted.high or source.counted.low or 0
    if not FEW <= value <= known * LARGER or draft.former or others_between(site, source):
        return None
    if numbered and _just_told(site, source):
        return source, NUMBER_AGAIN
    return (source, TOLL_AGAIN) if _of_another_side(site, draft) or _of_another_day(site, draft, source) else None


def _their_number(site: Site, draft: Draft) -> bool:
    """``By evening the number had risen to 300``, ``that figure was expected to reach 20,000``: a count that says of nothing else what it counts."""
    line, at = site.line, draft.counted.first - 1
    if line.lower(at) in ("to", "at"):
        at -= 1
        verb = line.lower(at) in (CLIMBING if line.lower(at + 1) == "to" else STANDING)
    else:
        verb = line.lower(at) in PASSING
    near = range(at - 1, max(0, at - 1 - BETWEEN), -1) if verb else ()
    noun = next((j for j in near if not _helps(line.lower(j))), -1)
    return noun > 0 and line.lower(noun) in COUNTS and line.lower(noun - 1) in KNOWN


def _helps(word: str) -> bool:
    return word in HELPING or word in LIKELY or word.endswith("ly")


def _just_told(site: Site, source: Draft) -> bool:
    """Whether the source stands in the sentence or in the one before it, and no other number since: another may be meant."""
    told, since = source.counted.number.start, reversed(site.page.skipped)
    last = next((row for row in since if row.start < told or not row.reason.endswith(TIMES)), None)
    start = site.page.sentences[max(0, site.index - 1)].start
    return told >= start and (last is None or last.start < told)


def _of_another_side(site: Site, draft: Draft) -> bool:
    """``against 41 for the army``, ``the rebels announced 12.``: what another counts."""
    line, last = site.line, site.line.lower(draft.counted.last)
    before = line.lower(draft.counted.first - 1)
    said = before in ("announced", "gave", "gives", "reported", "told") and last in ("and", ".", ",")
    said = said or (before in HEARERS and line.lower(draft.counted.first - 2) == "told" and last in ("and", ".", ","))
    return said or (before == "against" and last in ("for", "on", "of"))


def _of_another_day(site: Site, draft: Draft, source: Draft) -> bool:
    """``By dawn it was 151``, ``the toll rose to 205 on Friday``, ``then 205``: what it has come to."""
    line, at, last = site.line, draft.counted.first - 1, draft.counted.last
    if line.lower(last) not in TOLD and all(row.start != site.char(last) for row in site.dates):
        return False
    it = line.lower(at) in ("was", "is") and line.lower(at - 1) in ("it", "that", "this")
    it = it or line.lowers[max(0, at - 2) : at + 1] in (["it", "stood", "at"], ["it", "stands", "at"])
    pointed = line.lower(at - 1) in ("it", "number", "figure", "toll", "count", "total")
    raised = line.lower(at) == "to" and pointed and not CLIMBING.isdisjoint(line.lowers[max(0, at - NEAR) : at])
    then = source in site.drafts and (line.lower(at) == "then" or _to_as_well(site, source, at))
    return it or raised or then


def _to_as_well(site: Site, source: Draft, at: int) -> bool:
    """``raised it to 282 on Thursday and to 299 late on Friday``: the second "to" goes on with a toll that was told again."""
    return site.line.lowers[max(0, at - 1) : at + 1] == ["and", "to"] and source.rule.endswith("told again")


def lent(site: Site, draft: Draft, before: Sequence[Draft]) -> Draft | None:
    """``Poland has 900 there``: a land has some of the force that was told last, whatever losses of it stand between."""
    line = site.line
    verb = before_number(site, draft)
    if (
        draft.counted.kind != "bare"
        or draft.unit
        or line.lower(verb) not in HAVE
        or line.lower(draft.counted.last) != "there"
    ):
        return None
    land = any(site.foreign(m) and site.token(m.end) == verb for m in site.mentions)
    if not land or not LEAST <= most(draft) <= MOST:
        return None
    return next(
        (row for row in reversed(before) if row.counted.kind == "force" and row.measure in (None, "strength")), None
    )
