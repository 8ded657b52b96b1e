"""Is a number only taken up as known: by a relative or a since-clause, by "the two drillers", "22 of the 163", or a day that is over? Pure.

"At the mine, where 15 men are missing, the drill has gone 58 metres" tells of the drill. Where the desk was told the 15 before, they are no
news; where it was not, they are.
"""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from store import likeness
from store.additions import number_at
from store.figure_ties import FEW, told_of_one_story
from store.likeness import Parents
from store.models import Article, Figure
from store.old_values import told_before
from store.retold import RETOLD
from store.story import share_a_name
from store.threads import Observed, Thread, sentence_of
from store.told_twice import agreement, may_be_one, names_both_tell, of_two_harms

TAKEN_UP = frozenset({"taken up"})
"""The cue of such a figure (``Observed.cues``)."""
BY_THEN = frozenset({"by then"})
"""The cue of what had been counted by the end of a day that is over."""
_KNOWN = TAKEN_UP | BY_THEN | {"earlier"}
_REACH = 120  # code points before a number in which the clause that takes it up may begin
_ROUGHLY = r"(?:(?:at least|more than|about|some|around|roughly|nearly|almost|over|only|all|estimated|other|same|remaining|said) )*"
_RELATIVE = re.compile(
    rf"(?<=[\w,)\u201d\"]) (?:where|in which|on which|during which|in whose|at which|from which|of whom) [^,;:.\d]{{0,80}}{_ROUGHLY}$"
)
_SINCE = re.compile(
    r"\b(?:[Ss]ince|[Aa]fter|[Bb]efore) (?:the )?(?:(?:bod(?:y|ies)|deaths?|death|killings?|arrests?|loss|capture|rescue|shooting|murder|burials?|funerals?"
    rf"|abduction|disappearance|release|evacuation) of )(?:the )?{_ROUGHLY}$"
)
_DEFINITE = re.compile(
    rf"(?:^|[^\w-])(?:[Tt]he|[Tt]hose|[Tt]hese|[Bb]oth|(?:of|for|with|from|to|and|all|find|freed?|held|holding) (?:the|its|their|his|her|those|these|our)) {_ROUGHLY}$"
)
_NEW_TOTAL = re.compile(
    r"\b(?:toll|total|number|count|figure|tally|brought|bringing|raising|raised|rose|to|at) (?:the )?$", re.IGNORECASE
)
_STILL = re.compile(
    r"\bstill (?:listed|counted|reported|registered|given|recorded|held|missing|unaccounted|trapped|lying)\b",
    re.IGNORECASE,
)
_HAD_BY_THEN = re.compile(r"\bhad\b[^,;:]*\bby (?:late )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b", re.IGNORECASE)
_WEEKDAY = re.compile(
    r"\b(?:on|of|by|since|late|early|that) (?:(?:late|early) )?(mon|tues|wednes|thurs|fri|satur|sun)day(?:'s|\u2019s)?\b",
    re.IGNORECASE,
)
_DAYS = ("mon", "tues", "wednes", "thurs", "fri", "satur", "sun")
_LABEL = re.compile(
    r"^\W*(mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|noon|afternoon|evening|night))? ?[:–—] ?",
    re.IGNORECASE,
)
_CLAUSE_END = re.compile(r"[,;:.] ")
_SINCE_THEN = re.compile(r"\b(?:since|so far|until|till|by|up to|between|from)\b", re.IGNORECASE)
_A_WEEK = timedelta(days=6)


def is_taken_up(claim: Figure) -> bool:
    """Do the words right before its number take it up as known?"""
    at, sentence = number_at(claim), sentence_of(claim)
    if at is None:
        return False
    before = sentence[max(0, at - _REACH) : at]
    if sentence[at : at + 4].lower() == "the ":  # the article belongs to the phrase of the number
        before += sentence[at : at + 4]
    if claim.modality != "asserted" or _NEW_TOTAL.search(before):
        return False
    return bool(
        _DEFINITE.search(before)
        or _RELATIVE.search(before)
        or _SINCE.search(before)
        or (likeness.size(claim) >= FEW and _STILL.search(_CLAUSE_END.split(sentence[at:], maxsplit=1)[0]))
    )


def is_of_a_day_over(article: Article, claim: Figure) -> bool:
    """Does the clause of its number name a weekday that is not the article's own: "Two bodies were recovered on Tuesday"?"""
    clause = _clause_of_a_day_over(article, claim)
    return bool(clause) and not _SINCE_THEN.search(clause)


def is_labelled_before(article: Article, claim: Figure) -> bool:
    """Does the label of an earlier weekday head its sentence: "61 dead. Wednesday: 6 dead."?"""
    label = _LABEL.match(sentence_of(claim))
    return label is not None and article.day is not None and _is_another(label[1], article.day)


def stood_by_then(article: Article, claim: Figure) -> bool:
    """The same of what had been counted by then: "41 people had died by Wednesday evening"."""
    return bool(_HAD_BY_THEN.search(_clause_of_a_day_over(article, claim)))


def _clause_of_a_day_over(article: Article, claim: Figure) -> str:
    """The clause of the number, where it names a weekday that is not the article's own."""
    at, sentence, today = number_at(claim), sentence_of(claim), article.day
    if at is None or today is None:
        return ""
    clause = _CLAUSE_END.split(sentence[:at])[-1] + _CLAUSE_END.split(sentence[at:], maxsplit=1)[0]
    named = _WEEKDAY.search(clause)
    return clause if named and _is_another(named[1], today) else ""


def _is_another(weekday: str, today: date) -> bool:
    """Is "Wednes" another weekday than today's?"""
    return _DAYS.index(weekday.lower()) != today.weekday()


def told_by_then(threads: Sequence[Thread], seen: Observed, claim: Figure, parents: Parents) -> Thread | None:
    """The thread that told the value which the text takes up; the one that shares most with it."""
    if not (_KNOWN & seen.cues or _is_retold(seen, claim)) or seen.cues & {"retraction", "correction"}:
        return None
    met = [(t, n) for t in threads if (n := _fits(t, seen, claim, parents))]
    return max(met, key=lambda pair: pair[1], default=(None, 0))[0]


def _is_retold(seen: Observed, claim: Figure) -> bool:
    """Does the text look over several stories, and tell no few, no part and no change?"""
    plain = seen.cues >= RETOLD and not seen.cues & {"part", "added", "change"}
    return plain and likeness.size(claim) >= FEW and not told_before(claim) and " than " not in sentence_of(claim)


def _fits(thread: Thread, seen: Observed, claim: Figure, parents: Parents) -> int:
    """How well a thread that told the number, now or before, fits what is taken up; 0 where it does not."""
    for value in reversed(thread.values):
        known = value.claim
        if isinstance(known, Figure) and likeness.same_value(known, claim) and may_be_one(known, claim, parents):
            return _shares(thread, value, known, seen, claim)
    return 0


def _shares(thread: Thread, value: Observed, known: Figure, seen: Observed, claim: Figure) -> int:
    if not timedelta() <= seen.at - value.at <= _A_WEEK or of_two_harms(thread, known, seen, claim):
        return 0
    here, own = value.article == seen.article, value.family == seen.family
    names, alike = len(names_both_tell(thread, known, seen)), agreement(thread, known, seen, claim)
    one_story = told_of_one_story(thread, seen)
    if not (here or names or one_story or (own and share_a_name(thread.now.story, seen.story))):
        return 0
    if not (here or own or TAKEN_UP & seen.cues or (one_story and alike > 1)):
        return 0  # what another newsroom tells as of before
    many = likeness.size(claim) >= FEW and (one_story or names > 1)
    enough = here or own or many or alike > 1 or (alike and (names or likeness.size(claim) >= FEW))
    return 1 + alike + names + here if enough else 0
