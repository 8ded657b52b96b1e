"""Verbs that two counts of one sentence share across other words: "killed, along with 11 who had sought safety", "2,400 on both sides and 610".

In: a site and two drafts, one with a measure. Out: whether the measure was given on; how far lists reach.
"""

from store.reading.figures.site import Draft, Site
from store.reading.figures.words import AUXILIARIES
from store.reading.text.grammar import DEFINITE
from store.reading.text.harm import HARM

BEFALLING = HARM | {"evacuated", "destroyed", "damaged"}
ALONG = (["along", "with"], ["together", "with"])
ADMITTING = frozenset("admitted admits admit treated treats treating treat received receives took evacuated".split())
BEFORE = 3  # tokens from the verb to the comma before "along with"
TIME = 12  # tokens of "since the operation began on Saturday, along with"
TIMES = frozenset("since on in during this last over yesterday overnight".split())
PREPOSITIONS = frozenset("on of from in at among".split())
PLACED = 6  # tokens of "on both sides and"
ENDING = ("died of", "died after", "killed of", "wounded of", "injured of", "phrase lost their")


def along(site: Site, giver: Draft, taker: Draft) -> bool:
    """``Two peacekeepers were killed, along with at least 11 civilians who had sought safety``: they died as well."""
    first, second = giver.counted, taker.counted
    if giver.measure not in BEFALLING or not giver.cue < second.first:
        return False
    if _others(site, giver, taker):
        return True
    between = site.line.lowers[max(giver.cue + 1, first.last) : second.first]
    if between[-2:] not in ALONG or not (len(between) <= BEFORE or _timed(between)):
        return False
    if not site.fits(giver.measure, taker):
        return False
    if taker.measure and taker.cue < second.last:
        return False
    taker.measure, taker.rule, taker.cue = giver.measure, f"along with {giver.rule}", giver.cue
    return True


def _timed(between: list[str]) -> bool:
    """``63 soldiers had died since the operation began on Saturday, along with 28 members``: only a time parts them."""
    return between[-3:-2] == [","] and between[0] in TIMES and len(between) <= TIME and "," not in between[:-3]


def _others(site: Site, giver: Draft, taker: Draft) -> bool:
    """``took 91 Saudis and 66 others to Jeddah``, ``killed two Kenyans and three others``: people whose nation is not told."""
    nation = giver.counted.kind == "other" and (giver.unit or "a")[0].isupper() and giver.cue < giver.counted.first
    first, last = taker.counted.first, taker.counted.number.last
    if not nation or taker.measure or taker.counted.kind != "bare" or site.line.lower(last) != "others":
        return False
    if site.line.lowers[giver.counted.last : first] not in (["and"], [",", "and"]):
        return False
    taker.counted.kind, taker.unit = "people", "others"
    taker.measure, taker.rule, taker.cue = giver.measure, f"others beside {giver.rule}", giver.cue
    return True


def placed(site: Site, first: Draft, giver: Draft) -> bool:
    """``2,400 soldiers on both sides and at least 610 civilians have died``: a phrase of place before the "and" parts no subject."""
    between = site.line.lowers[first.counted.last : giver.counted.first]
    if not 2 < len(between) <= PLACED or between[0] not in PREPOSITIONS or between[-1] != "and":
        return False
    plain = all(word.isalpha() and word not in AUXILIARIES and not site.words.cue(word) for word in between)
    return plain and giver.rule.startswith(ENDING) and giver.cue >= giver.counted.last


def crewed(site: Site, draft: Draft) -> bool:
    """``3 of the crew of 22``, ``two of its crew of four``: the number behind the body is the whole."""
    before = site.draft_before(draft)
    if (
        before is None
        or site.line.lower(draft.counted.first - 1) != "of"
        or before.counted.head != draft.counted.first - 2
    ):
        return False
    of, whose = before.counted.number.last, site.line.lower(before.counted.number.last + 1)
    return site.line.lower(of) == "of" and whose in DEFINITE


def part_only(site: Site, draft: Draft) -> bool:
    """Whether the number counts a part of those before: what befell it did not befall the whole."""
    last = draft.counted.number.last
    return site.line.lower(last) == "of" and site.line.lower(last + 1) in ("whom", "which")


def other_kind(site: Site, draft: Draft) -> Draft | None:
    """``47 soldiers and nine gendarmes were killed and 131 wounded``: those joined with ``draft``; what follows is of no one kind."""
    first = site.drafts[draft.at - 1] if draft.at > 0 and any(draft is own for own in site.drafts) else None
    if first is None or site.line.lowers[first.counted.last : draft.counted.first] != ["and"]:
        return None
    kinds = {first.counted.kind, draft.counted.kind} <= {"force", "people"} and draft.counted.head >= 0
    alike = first.measure in (None, draft.measure) and first.unit not in (None, draft.unit)
    return first if kinds and alike else None


def modified(site: Site, giver: Draft, taker: Draft) -> bool:
    """``three wounded sailors and a cook with chest pains``: the word before the noun says nothing of the next; "admitted" does."""
    before = giver.rule.endswith(" before what is counted") and taker.counted.head >= 0
    return before and site.line.lower(giver.counted.first - 1) not in ADMITTING
