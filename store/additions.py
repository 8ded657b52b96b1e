"""Numbers that add to a toll, or tell only a day of it: "five more bodies", "eight additional deaths", "11 deaths in the past 24 hours". Pure."""

import re
from collections.abc import Sequence
from functools import lru_cache

from store import likeness
from store.figure_ties import HARM
from store.models import Figure
from store.reading.text.lately import LAST_DAY
from store.reading.text.numbers import find
from store.reading.text.numbers_line import split
from store.reading.text.numerals import NUMBER
from store.same_count import is_of_any_unit, same_kind
from store.threads import Observed, in_one_sentence, offset_of, sentence_of

_MORE = re.compile(
    r"(?:an?|the) (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?!of\b)"
    r"|(?:the )?\S+ (?:more (?!than\b)|additional |further |new (?:\w+ )?(?:cases?|deaths?|infections?|fatalit|bod(?:y|ies)|victims?))",
    re.IGNORECASE,
)
_FURTHER = re.compile(
    r"\b(?:a further|another|an additional|additional) $"
    r"|\b(?:it|office|ministry|agency|hospital|toll|count|tally) (?:has |had )?add(?:s|ed) (?!that\b)(?:the )?(?:[^.;:]{0,160}(?:, | and ))?(?:the )?$",
    re.IGNORECASE,
)
_ONE_AND_ONE = re.compile(r", one\b[^.;]*\band one\b|, one of (?:them|whom)\b")
_NAMELY = re.compile(r"\d[^;.]*(?:\bi\.e\.|\bthat is\b|\bnamely\b) ", re.IGNORECASE)
_BRINGS = re.compile(  # "47 wounded were brought in, raising the number of wounded to 88"
    rf"[^;]{{0,200}}\b(?:raising|bringing|taking|pushing|lifting) [^;]{{0,80}}\bto (?:about |some |at least |more than )?{NUMBER}\b",
    re.IGNORECASE,
)
_OF_ONE_DAY = re.compile(  # "two deaths on Tuesday and a total of five"
    rf"\S+ [^,;:.\d]{{0,60}}\b(?:on (?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday),? and (?:a total of |an overall |{NUMBER} (?:in all|altogether|in total)\b)",
    re.IGNORECASE,
)
_A_DAY = re.compile(
    rf"\b(?:(?:in|over|during|within|for) the {LAST_DAY}|in (?:just |only )?24 hours|in a (?:single )?day)\b"
    r"|\bduring the day\b.*\b(?:notified|registered|recorded|new (?:cases|deaths|infections))\b",
    re.IGNORECASE,
)
_WHOLE = re.compile(  # up to a number; "the total is 41, with 11 in the last day" goes on to another one
    r"\b(?:tolls?|totals?|overall|cumulative|altogether)\b(?:(?!\d(?: [a-z]+){0,3}(?:,? (?:and|with|including|of which|of whom)\b|, $))[^.;:])*$"
    r"|\b(?:bring(?:s|ing)?|brought|rais(?:es?|ed|ing)|tak(?:es?|ing)|took|push(?:es|ed|ing)?) (?:it|this|that|them|[^,.;:]*\b(?:number|count|figure)\b[^,.;:]*) "
    r"to (?:about |around |some |at least |more than |nearly |almost |over )?$",
    re.IGNORECASE,
)
_OF_OTHERS = re.compile(  # from a number to the day: "41 people, 11 of them in the past 24 hours", "41, with 11 in the last day"
    rf"(?:, [^,;:.]*\bof (?:them|whom|these|which)|\b(?:including|with) (?:about |some |at least )?{NUMBER})\b[^,;:.]*$"
    rf"|, (?:and )?(?:about |some |at least )?{NUMBER}(?: [a-z]+)? $",
    re.IGNORECASE,
)
_ROSE_AFTER = re.compile(rf"\bto (?P<number>{NUMBER}),? after\b[^;.]*$", re.IGNORECASE)
_LEAD = 24  # code points before a number
_REACH = 400  # code points in which words may still be said of a number
_NOT_ALL = frozenset({"part", "added", "earlier"})


def is_more(before: str, rest: str) -> bool:
    """Do the words ``before`` a number or those from it on say that it comes to others?"""
    return bool(
        _MORE.match(rest) or _FURTHER.search(before[-_REACH:]) or _BRINGS.match(rest) or _OF_ONE_DAY.match(rest)
    )


_RAISED = re.compile(r"[^;.]{0,200}?\b(?:raising|bringing|taking|pushing|lifting) (?P<what>[^;.]{0,160})")
_RAISED_TO = re.compile(
    rf"(?P<what>[^;.]*?)\bto (?:about |some |at least |more than )?(?P<number>{NUMBER})\b", re.IGNORECASE
)
_WORDS_FOR = {
    "killed": re.compile(r"\b(?:dead|deaths?|killed|bodies|lives|victims|toll)\b"),
    "wounded": re.compile(r"\b(?:wounded|injured|hurt|injuries)\b"),
}


def brings(behind: str, claim: Figure) -> bool:
    """Do the words from a number on say to what its kind rises by it: "7 bodies and 47 wounded came in, raising the dead to 16 and the wounded to 88"?"""
    raised = _RAISED.match(behind) if claim.measure in _WORDS_FOR else None
    if raised is None:
        return False
    return any(_WORDS_FOR[claim.measure].search(one["what"]) for one in _RAISED_TO.finditer(raised["what"]))


@lru_cache(maxsize=1_000)  # asked for each number of a sentence
def _day(sentence: str) -> int | None:
    """Where a sentence begins to say that it counts one day."""
    day = _A_DAY.search(sentence)
    return day.start() if day else None


def counts_a_day(figure: Figure) -> bool:
    """Does a figure tell one day only, by its own sentence? Not the whole to which the day brings a toll: "11 deaths were notified in
    the past 24 hours, and the toll now stands at 41". Where two numbers of the sentence may be the figure's, in doubt no.
    """
    sentence = sentence_of(figure)
    day = _day(sentence)
    if day is None or (at := number_at(figure)) is None:
        return False
    return not _WHOLE.search(sentence[max(0, at - _REACH) : at]) and not _OF_OTHERS.search(
        sentence[max(at, day - _REACH) : day]
    )


def adds(figure: Figure) -> bool:
    """Does a figure add to a toll, or tell a day of it, by its own sentence? Then no later number is what became of it."""
    at, sentence = number_at(figure), sentence_of(figure)
    return at is not None and (is_more(sentence[:at], sentence[at:]) or counts_a_day(figure))


def number_at(figure: Figure) -> int | None:
    """Where in its sentence a figure's number begins: by its trace or, of a stored one, which has none, where its value stands once."""
    at = offset_of(figure, "figures")
    return at if at is not None else _only(sentence_of(figure), likeness.size(figure))


@lru_cache(maxsize=1_000)  # a digest weighs each line several times
def _only(sentence: str, value: float) -> int | None:
    found = [number.start for number in find(split(sentence)) if value in (number.low, number.high)]
    twice = len(found) == 2 and sentence[found[1] - 1] == "("  # "seven (7) lives"
    return found[0] if len(found) == 1 or twice else None


def in_another(seen: Observed, claim: Figure, siblings: Sequence[Observed]) -> str | None:
    """Why a count is no news beside another of its article that it is in, or None."""
    if _is_in_a_total(seen, claim, siblings):
        return "in the toll that its article tells"
    if _is_share(claim, siblings):
        return "a share of the whole that its sentence tells"
    return "one of those its sentence counts" if _is_one_of_them(claim, siblings) else None


def _is_share(claim: Figure, siblings: Sequence[Observed]) -> bool:
    """Does it make up a whole with another of its sentence, behind "i.e.": "83 dead, i.e. 77 through mud and 6 on the roads"?"""
    at, sentence = offset_of(claim, "figures"), sentence_of(claim)
    if at is None or not _NAMELY.search(sentence[:at]):
        return False
    sizes = {likeness.size(figure) for figure in _of_its_sentence(claim, siblings)}
    own = likeness.size(claim)
    return any(own + other in sizes for other in sizes)


def _is_one_of_them(claim: Figure, siblings: Sequence[Observed]) -> bool:
    """Is it a single one of those whom its sentence counts: "Two hostages have died, one in the building and one on the way"?"""
    if likeness.size(claim) != 1:
        return False
    sizes = [likeness.size(figure) for figure in _of_its_sentence(claim, siblings) if figure.unit == claim.unit]
    return claim.part_of in sizes or (
        any(size > 1 for size in sizes) and _ONE_AND_ONE.search(sentence_of(claim)) is not None
    )


def _of_its_sentence(claim: Figure, siblings: Sequence[Observed]) -> list[Figure]:
    """The counts of its measure that its sentence tells, itself among them."""
    counts = (s.claim for s in siblings if isinstance(s.claim, Figure) and s.claim.measure == claim.measure)
    return [figure for figure in counts if in_one_sentence(figure, claim)]


def _is_in_a_total(seen: Observed, claim: Figure, siblings: Sequence[Observed]) -> bool:
    """Is an addition in the toll that its article tells: of its sentence, or one that by the article is by so much more than before?
    The toll of another place leaves it a count of its own.
    """
    if "added" not in seen.cues:
        return False
    alike = [
        (s, s.claim) for s in siblings if isinstance(s.claim, Figure) and s.id != seen.id and _may_sum(s.claim, claim)
    ]
    totals = [
        (s, figure)
        for s, figure in alike
        if _NOT_ALL.isdisjoint(s.cues) and likeness.size(figure) > likeness.size(claim)
    ]
    told = {likeness.size(figure) for _, figure in alike}
    return any(
        in_one_sentence(figure, claim) or likeness.size(figure) - likeness.size(claim) in told for _, figure in totals
    )


def sums(claim: Figure, siblings: Sequence[Observed]) -> frozenset[float]:
    """The values that the additions of the claim's article make it follow: "two more died, bringing the dead to nine" follows 7."""
    added = [s.claim for s in siblings if "added" in s.cues and isinstance(s.claim, Figure) and s.claim is not claim]
    near = [one for one in added if _may_sum(claim, one) and (claim.measure in HARM or in_one_sentence(claim, one))]
    near = [one for one in near if not _belongs_to_another(one, claim)]
    return frozenset(
        likeness.size(claim) - likeness.size(one) for one in near if likeness.size(one) < likeness.size(claim)
    )


def _belongs_to_another(added: Figure, claim: Figure) -> bool:
    """Does the sentence say what else rose by the addition: "rose to 19, after three died, and the clinic told of six"?"""
    at, own = number_at(added), number_at(claim)
    if at is None or own is None or not in_one_sentence(added, claim):
        return False
    risen = _ROSE_AFTER.search(sentence_of(claim)[:at])
    return risen is not None and not risen.start("number") <= own <= risen.end("number")


def _may_sum(total: Figure, added: Figure) -> bool:
    """Are both of one kind, or the total of no unit, and the addition of no other place?"""
    alike = same_kind(total, added) or is_of_any_unit(total, added)
    return alike and (not added.place or not total.place or likeness.same_place(total.place, added.place))
