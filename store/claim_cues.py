"""The cues of an article's claims: what the words around each say of it, beside its sentence the headline and the paragraph. Pure."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Collection, Sequence
from functools import cache, partial

from store.additions import counts_a_day, is_more
from store.aftershocks import by_aftershock, is_of_aftershock
from store.cues import Cues
from store.figure_ties import HARM
from store.likeness import place_words
from store.models import Article, Claim, Event, Evidence, Figure, Trace
from store.old_values import is_old
from store.paragraphs import paragraph_before
from store.reading.text.lately import names_last_day
from store.reading.text.numerals import NUMBER
from store.reading.text.taken_back import names_of, told_wrongly
from store.said_beside import BESIDE, beside, says_we_told
from store.taken_back import (
    is_beside_what_is_withdrawn,
    is_said_to_be_withdrawn,
    is_taken_back_behind,
    says_what_was_false,
)
from store.threads import trace_of
from store.withdrawals import TOLD_WRONGLY, taking_back
from store.wrong_values import is_called_wrong, never_so, of_places

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
_PARAGRAPH = 1000  # code points behind a sentence in which it may be taken back
_REACH = 400  # code points before a number in which words may still be said of it
_CLAUSE_END = re.compile(r"[,;:.] ")
_BESIDE_THE_NUMBER = frozenset({"part", "miscount"})
_CARRIES_OVER = frozenset(
    {"correction"}
)  # "Correction: …" holds for what follows; a retraction only for its own sentence
_CORRECTING = _CARRIES_OVER | {"corrects"}  # in the very sentence
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
_A_LIST = 3  # places with a number each
_Listed = tuple[tuple[Evidence, ...], str]  # a sentence and a measure
_NONE: frozenset[str] = frozenset()
_PART = frozenset({"part"})
_ADDED = _PART | {"added"}
_RETRACTING = frozenset({"retraction"})
_AFTER = re.compile(r"\bafter\b[^,;:]*(?<!\bto )$")
_WORST_OFF = re.compile(
    r"\bin (?:an? )?(?:critical|serious|grave|life-threatening)(?: but stable)? condition\b|\bintensive care\b"
    r"|\b(?:critically|seriously|gravely|severely|badly) (?:injured|wounded|hurt|ill|burned|burnt)\b"
)


def cues_of(article: Article, claims: Sequence[Claim], cues: Cues) -> list[frozenset[str]]:
    """The cues of each claim, in their order."""
    found = cache(cues.found)  # an article's claims share their sentences and paragraphs
    headline = found(article.title or "", _CARRIES_OVER)
    mended = _measures_corrected(claims, found)
    names = names_of(article.publisher)
    wrongly = cache(partial(_told_wrongly, article.text, names))
    numbers = sorted(trace.start for claim in claims if (trace := _number(claim)))
    told = (
        _cues(article.text, claim, numbers, found, wrongly, names) | (headline if isinstance(claim, Figure) else _NONE)
        for claim in claims
    )
    lists, wrong = _lists(claims), of_places(article.text)
    return [_of_one(claim, claims, cues, mended, lists, wrong) for claim, cues in zip(claims, told, strict=True)]


def _number(claim: Claim) -> Trace | None:
    """Where a figure's number stands in the text, by the trace of its reading."""
    return trace_of(claim, "figures") if isinstance(claim, Figure) else None


def _of_one(
    claim: Claim,
    claims: Sequence[Claim],
    told: frozenset[str],
    mended: frozenset[str],
    lists: set[_Listed],
    wrong: Collection[str],
) -> frozenset[str]:
    """The cues of a claim without those that its article takes from it."""
    if _is_of_its_own_place(claim, claims):
        told -= _PART
    if isinstance(claim, Event) and told >= _RETRACTING | {TOLD_WRONGLY} and _is_beside_a_number(claim, claims):
        told -= _RETRACTING | {TOLD_WRONGLY}  # what was wrong is how many
    if isinstance(claim, Figure) and any(place_words(claim.place) == place_words(place) for place in wrong):
        return told | _CORRECTING  # "the figure for Harzan (38) contained nine persons who"
    listed = isinstance(claim, Figure) and (claim.evidence[:1], claim.measure) in lists
    return told - _CORRECTING if listed or _is_left_alone(claim, mended) else told


def _lists(claims: Sequence[Claim]) -> set[_Listed]:
    """The sentences that list several places with a number each of one measure ("by the corrected list 9 died in Ost, 4 in Sel, 2 in
    Arn")? Which of them was wrong they do not say.
    """
    places: dict[_Listed, set[frozenset[str]]] = defaultdict(set)
    for claim in claims:
        if isinstance(claim, Figure) and claim.place:
            places[claim.evidence[:1], claim.measure].add(place_words(claim.place))
    return {key for key, found in places.items() if len(found) >= _A_LIST}


def _is_of_its_own_place(claim: Claim, claims: Sequence[Claim]) -> bool:
    """Is the part of a toll all that one place counts: "killed 12, ten of them in Kessan"? Then it is the toll of Kessan."""
    if not isinstance(claim, Figure) or claim.part_of is None or not claim.place:
        return False
    wholes = [
        c for c in claims if isinstance(c, Figure) and c.measure == claim.measure and claim.part_of in (c.low, c.high)
    ]
    return bool(wholes) and all(place_words(c.place) != place_words(claim.place) for c in wholes)


def _is_beside_a_number(claim: Claim, claims: Sequence[Claim]) -> bool:
    return any(isinstance(c, Figure) and c.evidence[:1] == claim.evidence[:1] for c in claims)


def _measures_corrected(claims: Sequence[Claim], found: Callable[..., frozenset[str]]) -> frozenset[str]:
    """The measures whose figures stand in a sentence that itself corrects: only these are corrected in their article."""
    figures = (c for c in claims if isinstance(c, Figure) and c.evidence)
    return frozenset(f.measure for f in figures if found(f.evidence[0].text) >= _CARRIES_OVER)


def _is_left_alone(claim: Claim, mended: frozenset[str]) -> bool:
    """Is it a figure of another measure than those that its article corrects in so many words?"""
    return bool(mended) and isinstance(claim, Figure) and claim.measure not in mended


def _cues(
    text: str,
    claim: Claim,
    numbers: Sequence[int],
    found: Callable[..., frozenset[str]],
    wrongly: Callable[[Evidence], frozenset[str]],
    names: Collection[str],
) -> frozenset[str]:
    """The cues of the claim's sentence, "corrects" where it is this that tells a correction; "a further" counts only right before the
    number, "counted twice" only right after; "earlier" says that the number is the one of before, "whole" that it is known ("12 of
    the 300").
    """
    if not claim.evidence:
        return frozenset()
    sentence = claim.evidence[0]
    told = (found(sentence.text) - _BESIDE_THE_NUMBER) | wrongly(sentence) | taking_back(claim, names)
    told = _taken_back(text, claim, sentence, told)
    if isinstance(claim, Figure) and is_called_wrong(text[sentence.end :]):
        told |= _CARRIES_OVER
    if told >= _CARRIES_OVER:
        told |= {"corrects"}
    if isinstance(claim, Figure):
        told |= _of_a_count(text, claim, sentence, numbers, found)
    if any(found(near, _CARRIES_OVER) for near in beside(text, sentence)) or says_we_told(text, sentence):
        told |= {BESIDE}
    return told | found(paragraph_before(text, sentence), _CARRIES_OVER)


def _taken_back(text: str, claim: Claim, sentence: Evidence, told: frozenset[str]) -> frozenset[str]:
    """The cues of a claim with a retraction where the sentences around it withdraw it, and without where they withdraw something else."""
    denied = isinstance(claim, Event) and claim.modality == "denied"
    if denied and is_said_to_be_withdrawn(paragraph_before(text, sentence)):
        told |= _RETRACTING
    if is_taken_back_behind(sentence.text, text[sentence.end :]):
        told |= _RETRACTING
    layer = "figures" if isinstance(claim, Figure) else "events"
    return told - _RETRACTING if told >= _RETRACTING and is_beside_what_is_withdrawn(claim, layer) else told


def _of_a_count(
    text: str, claim: Figure, sentence: Evidence, numbers: Sequence[int], found: Callable[..., frozenset[str]]
) -> frozenset[str]:
    """What a figure's paragraph, its whole and the words around its number say of it."""
    told = _CARRIES_OVER if never_so(text, sentence) else _NONE
    if claim.part_of is not None:
        told |= _PART
    if (trace := _number(claim)) is None:
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


def _told_wrongly(text: str, names: Collection[str], sentence: Evidence) -> frozenset[str]:
    """Does the sentence tell what its newsroom or office says, there or behind it, that it had told wrongly?"""
    if told_wrongly(sentence.text, text[sentence.end : sentence.end + _PARAGRAPH], names):
        return _RETRACTING | {TOLD_WRONGLY}
    return frozenset({TOLD_WRONGLY}) if says_what_was_false(sentence.text) else _NONE


def _just_before(text: str, start: int, at: int) -> str:
    """The words of a sentence up to a number, of a very long one the last; a cut is marked, for it is no beginning."""
    return text[start:at] if at - start <= _REACH else f"\0{text[at - _REACH : at]}"


def _around(claim: Figure, before: str, rest: str, found: Callable[..., frozenset[str]]) -> frozenset[str]:
    """What the words right before a number, those from it to the next one say of it."""
    near = before[-_LEAD:].rpartition(_ANOTHER)[2]
    told = _PART if names_last_day(near) else found(near, ("part",))
    told |= _as_a_part(claim, before, rest, found)
    led = f"{before}the " if rest[:4].lower() == "the " else before  # the article belongs to the phrase of the number
    told |= {"whole"} if _OF_THE.search(led) else _NONE
    return told | ({"earlier"} if is_old(led, rest) else _NONE)


def _as_a_part(claim: Figure, before: str, rest: str, found: Callable[..., frozenset[str]]) -> frozenset[str]:
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
