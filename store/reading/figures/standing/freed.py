"""Captives who are free again, and those who fled and are back (home_again.py): "thirteen hostages were freed", "the number of freed hostages": they were held, once.

In: a site and a draft of captives or of displaced people. Out: the words that say so, or None; who broke out is told as held. Who will be or should be freed is held still.
"""

from itertools import pairwise

from store.reading.figures.site import Draft, Site, most
from store.reading.figures.standing.home_again import home_again
from store.reading.figures.words import AUXILIARIES
from store.reading.text.harm import TAKEN

FREED = frozenset("freed released rescued liberated exchanged swapped traded repatriated escaped".split())
FREEING = FREED | frozenset("freeing releasing frees releases rescuing liberating exchanging swapping".split())
AHEAD = frozenset(
    "will would to must should could may can if until unless might demand demands demanded shall refused never not".split()
)
HANDED = (("handed", "over"), ("handing", "over"))
ARMS = frozenset(("equipment", "munitions"))  # which are captured too
LET_GO = (["let", "go"], ["set", "free"], ["walked", "free"], ["went", "free"])
LET_GO_BY = "let go by captors"  # rule of measures/
BEFORE = 3
AFTER = 5  # tokens after the noun in which "have since been freed" stands
FURTHER = 6


def freed(site: Site, draft: Draft) -> str | None:
    """The word for freeing that was done to those who are counted."""
    if draft.measure in ("displaced", "evacuated"):
        return home_again(site, draft)
    if draft.measure not in TAKEN:
        return None
    if draft.rule == LET_GO_BY:
        return "let go"
    lowers, counted = site.line.lowers, draft.counted
    low = max(0, counted.first - FURTHER)
    if not AHEAD.isdisjoint(lowers[low : counted.first]):
        return None
    near = [*lowers[max(0, counted.first - BEFORE) : counted.first], *lowers[counted.number.last : counted.last]]
    if 0 <= draft.cue < counted.first:
        near += lowers[max(0, draft.cue - 1) : draft.cue + 1]  # "the number of freed hostages has reached 81"
    found = next((word for word in near if word in FREEING), None)
    if found is None and counted.kind not in ARMS and any(pair in HANDED for pair in pairwise(near)):
        found = "handed over"
    return found or _after(lowers[counted.last : counted.last + AFTER]) or _by_cue(site, draft)


def _by_cue(site: Site, draft: Draft) -> str | None:
    """``Forty of the 200 hostages taken in May have been freed``: the cue itself, far behind those who are counted."""
    lowers, last = site.line.lowers, draft.counted.last
    if draft.cue < last or lowers[draft.cue] not in FREED or not AHEAD.isdisjoint(lowers[last : draft.cue]):
        return None
    return lowers[draft.cue] if not AUXILIARIES.isdisjoint(lowers[draft.cue - 2 : draft.cue]) else None


def whole_freed(site: Site, draft: Draft) -> str | None:
    """``40 of the 200 hostages were freed``, ``six of the 20 missing were found dead``: so many were, and are no longer."""
    if draft.measure not in TAKEN and draft.measure != "missing":
        return None
    behind = site.drafts[draft.at + 1 : draft.at + 2]  # "of the 200 hostages, 40 were freed"
    parts = (other for other in site.drafts if other.counted.whole == draft.counted.number.first)
    part = next(parts, behind[0] if behind else None)
    if part is None or part.former or part.measure is None:
        return None
    if part.measure in TAKEN:
        return "some freed" if freed(site, part) else None
    return "some found" if part.measure == "killed" and draft.measure == "missing" else None


def _after(words: list[str]) -> str | None:
    """``were freed``, ``have since been released``, ``let go``, ``freed on Friday``."""
    at = next((j for j, word in enumerate(words) if word in FREED or words[j : j + 2] in LET_GO), -1)
    if at < 0 or not AHEAD.isdisjoint(words[:at]):
        return None
    return words[at] if at == 0 or not AUXILIARIES.isdisjoint(words[:at]) else None


def broke_out(site: Site, draft: Draft) -> None:
    """``Gunmen kidnapped 140 students. Twenty-eight escaped``: captives who escape are no refugees, nor are soldiers."""
    whole = next((other for other in site.drafts if other.counted.number.first == draft.counted.whole), None)
    if whole is not None and (whole.counted.unit or "").lower() in site.words.company.inmates:
        taken = whole.measure in TAKEN  # "five of the 20 hostages escaped"; of prisoners nobody counts who is held
        draft.measure, draft.cue = (whole.measure, draft.cue) if taken else (None, -1)
        return
    before = site.drafts[draft.at - 1] if draft.at > 0 else (site.earlier[-1] if site.earlier else None)
    number = most(draft)
    many = before is not None and number > most(before)
    if draft.unit is None and before is not None and before.counted.kind == "force" and not many:
        draft.measure, draft.cue = None, -1
        return
    before_it = [*site.earlier, *site.before(draft)]
    held = next((other for other in reversed(before_it) if other.measure in TAKEN), None)
    lent = draft.unit is None or (draft.counted.head < 0 and held is not None and draft.unit == held.unit)
    if lent and held is not None:
        draft.measure, draft.unit, draft.source = held.measure, held.unit, held
