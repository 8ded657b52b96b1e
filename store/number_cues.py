"""The cues of a count: what the words around its number say of it. Pure."""

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence

from store.additions import counts_a_day, is_more
from store.aftershocks import by_aftershock, is_of_aftershock
from store.figure_ties import HARM
from store.models import Claim, Evidence, Figure, Trace
from store.old_values import is_old
from store.reading.text.lately import names_last_day
from store.reading.text.numerals import NUMBER
from store.threads import trace_of

Found = Callable[..., frozenset[str]]
"""The cues of some words, or of those only that are asked for (store/cues.py)."""
_NONE: frozenset[str] = frozenset()
_PART = frozenset({"part"})
_ADDED = _PART | {"added"}
_MISCOUNTED = re.compile(  # "withdrew four of the 37 cases", "a double entry (eleven bodies)"
    r"\b(?:withdrew|withdraws|withdrawn|withdrawing) (?:the |another |some )?$"
    r"|\b(?:double[- ](?:entr(?:y|ies)|counting)|duplicat(?:es?|ions?)|duplicate entr(?:y|ies))(?: of | \()(?:the |some |about )?$",
    re.IGNORECASE,
)
_COUNTED = frozenset(("infected", "killed", "wounded", "missing"))
_NUMBER_BEFORE = re.compile(r"\d")
_NAMES = 80  # code points before a number in which a place and its list's sign stand
_LEAD = 24  # code points before a number in which words are the number's own
_ANOTHER = ", and "  # behind it another count begins: "15 of them seriously, and about 30 were missing"
_REACH = 400  # code points before a number in which words may still be said of it
_CLAUSE_END = re.compile(r"[,;:.] ")
_SOME_OF = re.compile(r"\S+ of (?:the|these|its|their) (?:bodies|victims|dead|deaths|wounded|injured|missing|killed)\b")
_FOR, _OF_THEM = (
    re.compile(r"(?:^|[^\w])[Ff]or $"),
    re.compile(r"\S+ of (?:them|these|those)\b"),
)  # "for 21 of them it became known that …"
_FIRST_OF = re.compile(
    r"\b(?:first|second|third|next|last|advance|leading) (?:battalion|brigade|regiment|company|unit|group|convoy|batch|contingent|column|wave|detachment)s?, "
    r"(?:some |about |around |with )?$"
    r"|\b[Tt]he (?:first|next|last|remaining|other) $"
)
_IN_A_LIST = re.compile(  # ": Dovrin district, 219; Sabak, 88": whose place the reading may have missed
    r"(?:[:;\u2013\u2014,]|\band) [A-ZÀ-Þ][\w-]+(?: (?:[A-ZÀ-Þ][\w-]+|d[aeo]s?|of|district|province|city|town|county)){0,3}[,:]? $"
)
_OF_THE = re.compile(
    rf"\b(?:{NUMBER}|some|many|most|all|half|none|part|several),? of the $", re.IGNORECASE
)  # "12 of the 300": a known whole
_AFTER = re.compile(r"\bafter\b[^,;:]*(?<!\bto )$")
_WORST_OFF = re.compile(
    r"\bin (?:an? )?(?:critical|serious|grave|life-threatening)(?: but stable)? condition\b|\bintensive care\b"
    r"|\b(?:critically|seriously|gravely|severely|badly) (?:injured|wounded|hurt|ill|burned|burnt)\b"
)


def number_of(claim: Claim) -> Trace | None:
    """Where a figure's number stands in the text, by the trace of its reading."""
    return trace_of(claim, "figures") if isinstance(claim, Figure) else None


def of_a_count(text: str, claim: Figure, sentence: Evidence, numbers: Sequence[int], found: Found) -> frozenset[str]:
    """What a figure's whole and the words around its number say of it; ``numbers`` are where the article's figures begin, in order."""
    told = _PART if claim.part_of is not None else _NONE
    if (trace := number_of(claim)) is None:
        return told
    end = next(iter(numbers[bisect_right(numbers, trace.start) :]), sentence.end)
    rest = text[trace.start : min(end, sentence.end)]  # what is behind the next number is said of that one
    told |= _around(claim, _just_before(text, sentence.start, trace.start), rest, found)
    if claim.measure in _COUNTED and _MISCOUNTED.search(text[max(0, trace.start - _LEAD) : trace.start]):
        told |= {"miscount"}
    told |= found(_CLAUSE_END.split(text[trace.start : sentence.end], maxsplit=1)[0], ("miscount",))
    if claim.measure in HARM and by_aftershock(text, sentence, trace.start, rest):
        told |= _PART
    return told | _ADDED if claim.measure in HARM and counts_a_day(claim) else told


def _just_before(text: str, start: int, at: int) -> str:
    """The words of a sentence up to a number, of a very long one the last; a cut is marked, for it is no beginning."""
    return text[start:at] if at - start <= _REACH else f"\0{text[at - _REACH : at]}"


def _around(claim: Figure, before: str, rest: str, found: Found) -> frozenset[str]:
    """What the words right before a number, those from it to the next one say of it."""
    near = before[-_LEAD:].rpartition(_ANOTHER)[2]
    told = _PART if names_last_day(near) else found(near, ("part",))
    told |= _as_a_part(claim, before, rest, found)
    led = f"{before}the " if rest[:4].lower() == "the " else before  # the article belongs to the phrase of the number
    told |= {"whole"} if _OF_THE.search(led) else _NONE
    return told | ({"earlier"} if is_old(led, rest) else _NONE)


def _as_a_part(claim: Figure, before: str, rest: str, found: Found) -> frozenset[str]:
    """Is the number an addition ("five more bodies", "rose to 12 after three died"), some "of the bodies", those hurt who are
    worst off, or an aftershock's magnitude?
    """
    clause = _CLAUSE_END.split(rest, maxsplit=1)[0]
    after = _AFTER.search(before)
    follows = after is not None and found(before[: after.start()], ("change",)) and not is_old(before, rest)
    if follows or is_more(before, clause):
        return _ADDED
    some = claim.place is None and (_SOME_OF.match(clause) or (_FOR.search(before) and _OF_THEM.match(clause)))
    worst = claim.measure != "killed" and _WORST_OFF.search(clause)
    shock = claim.measure == "magnitude" and is_of_aftershock(before, rest)
    first = claim.measure == "strength" and _FIRST_OF.search(before)
    listed = claim.place is None and claim.unit is None and is_in_a_list(before)
    return _PART if some or worst or shock or first or listed else _NONE


def is_in_a_list(before: str) -> bool:
    """Does a number stand behind a place in a list, behind another number?"""
    return bool(_IN_A_LIST.search(before[-_NAMES:])) and bool(_NUMBER_BEFORE.search(before[:-1]))
