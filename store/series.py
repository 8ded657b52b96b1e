"""A running count of one office: the value that the next number of its bulletin follows, by the words around the number. Pure.

"As of 10:00 today 318 deaths are confirmed: Dovrin, 158; …" follows "As of 10:00 today 203 deaths are confirmed: …" of the same press
office, whatever its bulletin is about that day, and whatever others have counted since.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from functools import lru_cache

from store import likeness
from store.additions import number_at
from store.case_kinds import are_of_two_kinds
from store.causes import causes_of
from store.figure_sizes import says_less
from store.figure_ties import NEVER_FALLS
from store.models import Figure
from store.reading.text.numerals import CARDINALS
from store.same_count import same_kind
from store.threads import Observed, Thread, Verdict, back, sentence_of, update

SERIAL = frozenset({"serial"})  # the cue of a figure in such a bulletin
_NUMBERED = re.compile(
    r"\b(?:communiqu[ée]s?|(?:situation |daily |weekly |status |outbreak |progress )reports?|sitreps?|(?:flash |situation |outbreak |emergency |daily )updates?"
    r"|bulletins?|press (?:release|statement|note)s?|newsletters?|dispatch(?:es)?|circulars?)"
    r",? (?:no\.?|number|n[o.]?[º°]|nr\.?|#)? ?#?\d",
    re.IGNORECASE,
)
_DESK = re.compile(r"\b(?:Press|Media|Information) (?:Service|Office|Cent(?:re|er)|Department|Bureau)$")
_BULLETINS = timedelta(days=10)  # so long a bulletin may be silent
_LEAP = 12  # times the value before: no bulletin of the next days tells so many more of one thing
_CLAUSE_END = re.compile(r"[;:()\n]|, | [\u2013\u2014] ")
_BREAK = re.compile(r"[;()\n]|(?<=\d)[^:;()\n]*:(?!\d)")  # no label before a colon: "Cholera: 268 cases"
_ANOTHER = re.compile(r"\d[^,]*, (?:and|of whom|of which|of them|including) ")  # behind it another count begins
_COUNTING = likeness.words(
    "number numbers figure toll tolls total totals count counts tally people person persons human life lives lost loss victim victims dead death "
    "deaths died killed fatality fatalities bodies body case cases infected injured injury injuries wounded hurt missing confirmed registered "
    "recorded reported listed counted certified known official officially ministry agency office authorities far date now current currently "
    "corrected regret regretted mourn mourned divulged published announced caused due disaster flood floods flooding rain rains storm cyclone hurricane typhoon earthquake quake "
    "today yesterday tonight night evening morning noon midnight hour hours local time up until till rise rises rose risen thus stand stands stood "
    "reach reached increased increase updated total altogether overall cumulative about some around least more than nearly almost over so one all there"
)
_DAYS = likeness.words("january february march april may june july august september october november december")
_MOST = 0.6  # of the telling words of two frames that go on, so many are shared
_NOT_PLAIN = frozenset({"part", "added", "dispute", "earlier", "retraction", "miscount"})


def is_serial(title: str | None, publisher: str | None) -> bool:
    """Is it a number of a bulletin, or a paper of a press office: "Situation Report No. 3", "ANGD Press Office"?"""
    return bool(_NUMBERED.search(title or "") or _DESK.search(publisher or ""))


def next_number(threads: Sequence[Thread], seen: Observed, claim: Figure) -> Verdict | None:
    """The next number of an office's running count moves its own last one, whoever else has told the thread since."""
    if not (running := goes_on(threads, seen, claim)):
        return None
    thread, before = running
    if isinstance(now := thread.now.claim, Figure) and likeness.same_value(now, claim):
        return back(seen, thread)
    return replace(update(seen, "CHANGED", "the next number of one bulletin", thread), old=before.claim)


def goes_on(threads: Sequence[Thread], seen: Observed, claim: Figure) -> tuple[Thread, Observed] | None:
    """The thread and the value in it that the claim follows in the bulletin of its office; None where it tells no running count."""
    if not seen.cues >= SERIAL or not _NOT_PLAIN.isdisjoint(seen.cues) or claim.modality != "asserted":
        return None
    told = [(t, v, known) for t in threads if not t.part for v, known in _told(t, seen, claim)]
    framed = [(v.at, _likeness(known, claim), n) for n, (_, v, known) in enumerate(told) if _in_one_frame(known, claim)]
    return _latest(*told[max(framed)[2]][:2]) if framed else None


def _latest(thread: Thread, value: Observed) -> tuple[Thread, Observed]:
    """The last value that the office told in the thread, in whatever words."""
    own = [v for v in thread.values if v.family == value.family and v.at >= value.at]
    return thread, own[-1]


def _told(thread: Thread, seen: Observed, claim: Figure) -> Iterator[tuple[Observed, Figure]]:
    """The values of the claim's kind that the office has told in a thread."""
    for value in thread.values:
        known = value.claim
        if value.family != seen.family or value.article == seen.article or not isinstance(known, Figure):
            continue
        if timedelta() < seen.at - value.at <= _BULLETINS and _is_one_series(known, seen, claim):
            yield value, known


def _is_one_series(known: Figure, seen: Observed, claim: Figure) -> bool:
    """Is one thing counted in one place by one voice?"""
    if not same_kind(known, claim) or likeness.place_words(known.place) != likeness.place_words(claim.place):
        return False
    if known.part_of is not None or likeness.place_words(known.holder) != likeness.place_words(claim.holder):
        return False
    if known.speaker and claim.speaker and not likeness.same_name(known.speaker, claim.speaker):
        return False
    if ("disease" in causes_of(known)) != ("disease" in causes_of(claim)):
        return False  # the cholera's dead beside the flood's
    return _may_follow(known, seen, claim)


def _may_follow(known: Figure, seen: Observed, claim: Figure) -> bool:
    was, new = likeness.size(known), likeness.size(claim)
    if new < was and claim.measure in NEVER_FALLS and not says_less(seen, claim):
        return False
    return was <= _LEAP * new and new <= _LEAP * was


def _in_one_frame(known: Figure, claim: Figure) -> bool:
    """Do the words around both numbers tell the same, or no more than that something is counted?"""
    if are_of_two_kinds(known, claim):
        return False
    mine, yours = frame_of(claim), frame_of(known)
    return mine == yours if not (mine and yours) else likeness.jaccard(mine, yours) >= _MOST


def _likeness(known: Figure, claim: Figure) -> float:
    return likeness.overlap(sentence_of(known), sentence_of(claim))


def frame_of(figure: Figure) -> frozenset[str]:
    """The words around a figure's number in its sentence, without what only counts and when; empty where it only counts."""
    at, sentence = number_at(figure), sentence_of(figure)
    said = sentence if at is None else _clause(sentence, at)
    return _telling(said) - likeness.words(f"{figure.unit or ''} {figure.place or ''} {figure.holder or ''}")


def _clause(sentence: str, at: int) -> str:
    """What a sentence says around the number that stands at ``at``."""
    before = _ANOTHER.split(f"{_BREAK.split(sentence[:at].rstrip(': '))[-1]} ")[-1]
    return f"{before} {_CLAUSE_END.split(sentence[at:], maxsplit=1)[0]}"


@lru_cache(maxsize=2_000)
def _telling(said: str) -> frozenset[str]:
    """The words of a clause without numbers, days and what only counts."""
    told = likeness.matter(said) - _COUNTING - _DAYS
    return frozenset([word for word in told if not word[0].isdigit() and word not in CARDINALS])
