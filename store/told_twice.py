"""Is one count told again, though each text words its unit, its holder, its place or its speaker in its own way? Pure.

"The enemy lost 22 dead" of one side's bulletin is "22 of the general's men" in a paper's live page and "22 killed at the bridge" in an
agency's report. One number does not make one count: it has to be met within days, in what may be one unit, party and place, and with
names of the very paragraph, or of one story, and, the smaller the number, the more that is shared besides.
"""

import re
from collections.abc import Sequence
from datetime import timedelta

from store import likeness
from store.additions import number_at
from store.case_kinds import are_of_two_kinds
from store.causes import causes_of, may_be_of_two_causes, of_two_causes
from store.everywhere import ABROAD, COMMON
from store.figure_places import COMPASS, figure_of
from store.figure_ties import FEW, is_telling, told_of_one_story
from store.figure_values import stands
from store.likeness import Parents
from store.models import NOT_YET, Figure
from store.one_unit import head_of, heads_in, may_be_one_unit
from store.reading.text.numerals import CARDINALS
from store.story import names_of, share_a_name, shared_words, words_of
from store.sure_base import is_part_and_whole
from store.threads import Observed, Thread, sentence_of

_DAYS = timedelta(days=3)  # later the number may be met by chance
_A_DAY = timedelta(hours=20)  # so long a few dead of one day are told by others
_TWO_DAYS = timedelta(days=2)  # and those of a disaster
_NOT_STATED = NOT_YET | {"denied", "historical"}
_NOT_PLAIN = frozenset({"added", "earlier", "retraction", "correction", "dispute"})
_SIDES = likeness.words(  # whose it is as one side calls the other, or all call those who stand by a government
    "enemy foe adversary aggressor attacker opponent invader other side loyal loyalist government regime own"
)
_RISEN = likeness.words(
    "rebel insurgent militant mutineer separatist terrorist jihadist putschist gunmen"
)  # and they have an organisation
_NO_SCENE = likeness.words("people dead killed died wounded injured hurt missing body bodies death deaths")
_CLAUSE_END = re.compile(r"[,;:.] ")
_SMALL_WORD = re.compile(r"(?<![\w-])[a-z]+")
_ENOUGH = 2  # things that two tellings of a small number share
_FIGURES = 2  # before the zeros of a number that two forces of one land have: 1,200, but not 255,000
_MANY_WORDS = 2  # so many may be shared by chance


def told_before_in_other_words(
    threads: Sequence[Thread], seen: Observed, claim: Figure, parents: Parents
) -> Thread | None:
    """The thread that stands at the claim's value as its own; the one that shares most with it."""
    if claim.modality in _NOT_STATED or not _NOT_PLAIN.isdisjoint(seen.cues):
        return None
    alike = [(t, n) for t in threads if not t.retracted and (n := _shared(t, seen, claim, parents))]
    return max(alike, key=lambda pair: pair[1], default=(None, 0))[0]


def stands_elsewhere(alike: Sequence[Thread], seen: Observed, claim: Figure) -> Thread | None:
    """The thread of one story that stands at the claim's very value, no small one, though its sentence names a place of others."""
    if claim.place or likeness.size(claim) < FEW:
        return None
    near = (t for t in alike if stands(t, claim) and told_of_one_story(t, seen))
    return next((t for t in near if names_both_tell(t, figure_of(t), seen)), None)


def _shared(thread: Thread, seen: Observed, claim: Figure, parents: Parents) -> int:
    """How much the two share where they are one count, else 0."""
    known = thread.now.claim
    if not isinstance(known, Figure) or not likeness.same_value(known, claim) or thread.now.article == seen.article:
        return 0
    if (
        abs(seen.at - thread.now.at) > _DAYS
        or thread.part != ("part" in seen.cues)
        or not may_be_one(known, claim, parents)
    ):
        return 0
    if is_part_and_whole(known, claim) or (not _is_its_own(thread, claim) and of_two_harms(thread, known, seen, claim)):
        return 0
    return _weighed(thread, known, seen, claim)


def may_be_one(known: Figure, claim: Figure, parents: Parents) -> bool:
    """May two figures of one number be of one measure, unit, party and place?"""
    if likeness.topic(known) != likeness.topic(claim) or known.modality in _NOT_STATED:
        return False
    if are_of_two_kinds(known, claim) or not may_be_one_unit(known, claim):
        return False
    return may_be_one_party(known, claim) and (
        may_be_one_place(known.place, claim.place, parents) or _names_its_place(known, claim)
    )


def _names_its_place(known: Figure, claim: Figure) -> bool:
    """Does the claim's clause call the place of the other by what it is: "the two men killed at the bridge", of Kolm bridge?"""
    at, sentence = number_at(claim), sentence_of(claim)
    clause = _CLAUSE_END.split(sentence[at:], maxsplit=1)[0] if at is not None else ""
    return not likeness.place_words(known.place).isdisjoint(_SMALL_WORD.findall(clause))


def of_two_harms(thread: Thread, known: Figure, seen: Observed, claim: Figure) -> bool:
    """Did two things harm those who are counted, as far as sentences and articles tell?"""
    mine, yours = seen.story, thread.now.story
    if causes_of(known) & causes_of(claim):
        return False
    return of_two_causes(known, yours, claim, mine) or may_be_of_two_causes(known, yours, claim, mine)


def may_be_one_party(known: Figure, claim: Figure) -> bool:
    """May they be one party's: by name, by one speaker's word, or because one text says only "the enemy", "loyalists", "the army"?"""
    mine, yours = claim.holder, known.holder
    if not (mine and yours) or likeness.same_name(mine, yours) or likeness.is_bare(mine) or likeness.is_bare(yours):
        return True
    one, other = likeness.place_words(mine), likeness.place_words(yours)
    if (one | other) & _SIDES or (one & _RISEN and len(other) > 1) or (other & _RISEN and len(one) > 1):
        return True
    return known.speaker is not None and likeness.same_name(known.speaker, claim.speaker)


def may_be_one_place(known: str | None, claim: str | None, parents: Parents) -> bool:
    """May they be one place: by name, by the map, as parts of one land, or because one text names none ("the airport", "the capital")?"""
    if not (likeness.is_name(known) and likeness.is_name(claim)) or likeness.nested(known, claim, parents):
        return True
    mine, yours = (likeness.place_words(place) - COMPASS for place in (claim, known))
    return mine <= ABROAD or yours <= ABROAD or bool(mine & yours)


def _weighed(thread: Thread, known: Figure, seen: Observed, claim: Figure) -> int:
    """What the two share, where that is enough for a number of that size."""
    names, one_story = names_both_tell(thread, known, seen), told_of_one_story(thread, seen)
    alike = agreement(thread, known, seen, claim)
    own = _is_its_own(thread, claim)
    tied = bool(names) or one_story or own
    if not tied and (alike < _ENOUGH or not share_a_name(thread.now.story, seen.story)):
        return 0
    shared, scene = alike + len(names), bool(alike) or _may_be_one_scene(known, names)
    if is_telling(claim):
        return 1 + shared if scene or len(f"{likeness.size(claim):.0f}".rstrip("0")) > _FIGURES else 0
    soon = abs(seen.at - thread.now.at) <= (_A_DAY if seen.setting == "conflict" else _TWO_DAYS)
    if likeness.size(claim) >= FEW:
        told = alike >= _ENOUGH or (scene and ((one_story and (alike or names)) or (soon and (names or own))))
        return 1 + shared if told else 0
    return shared if soon and alike >= _ENOUGH else 0


def _is_its_own(thread: Thread, claim: Figure) -> bool:
    """Is it an office's own number, which another text gives by the office's name?"""
    known = thread.now.claim
    return isinstance(known, Figure) and known.speaker is None and likeness.is_issuer(claim.speaker, thread.now.family)


def _may_be_one_scene(known: Figure, names: frozenset[str]) -> bool:
    """Are names that both tell those of the other's sentence, where it has any?"""
    told = names_of(words_of(sentence_of(known)))
    return not told or bool(told & names)


def names_both_tell(thread: Thread, known: Figure, seen: Observed) -> frozenset[str]:
    """The names of the claim's paragraph that the other's sentence, or what its article is about, tells too."""
    return seen.scene & names_of(thread.now.story | words_of(sentence_of(known)))


def agreement(thread: Thread, known: Figure, seen: Observed, claim: Figure) -> int:
    """How many things besides the number are told alike: where, who says it, whose, a unit that says who, names and words of the deed."""
    names = names_of(words_of(sentence_of(known))) & seen.scene
    words = len(words_of_the_deed(known, claim))
    told = (
        _is_there(known, seen, claim),
        _says_it_too(thread, known, claim),
        _is_one(known.holder, claim.holder),
        is_one_kind(known, claim),
    )
    return sum(told) + min(len(names), 2) + (words > 0) + (words > _MANY_WORDS)


def _is_there(known: Figure, seen: Observed, claim: Figure) -> bool:
    """Do both tell one named place, or does the paragraph of the claim name the other's?"""
    if likeness.same_place(known.place, claim.place):
        return likeness.is_name(claim.place) and not likeness.place_words(claim.place) <= ABROAD
    yours = likeness.place_words(known.place)
    return claim.place is None and bool(yours) and yours <= seen.scene


def _says_it_too(thread: Thread, known: Figure, claim: Figure) -> bool:
    """Does one speaker say both, or does the other's sentence tell who it is: "relatives say seven", "the committee of relatives"?"""
    if _is_one(known.speaker, claim.speaker) or _is_its_own(thread, claim):
        return True
    who = likeness.place_words(claim.speaker) - COMMON
    return bool(who) and who <= likeness.words(sentence_of(known))


def is_one_kind(known: Figure, claim: Figure) -> bool:
    """Do both say by one word who is counted, or one of them by its unit and the other somewhere in its sentence?"""
    mine, yours = head_of(claim), head_of(known)
    if mine and yours:
        return mine == yours
    one, other = (mine, known) if mine else (yours, claim)
    return bool(one) and one in heads_in(sentence_of(other))


def words_of_the_deed(known: Figure, claim: Figure) -> frozenset[str]:
    """The telling words that both sentences share, without names and those of the count itself."""
    mine, yours = sentence_of(claim), sentence_of(known)
    told = shared_words(mine, yours) - names_of(words_of(mine) | words_of(yours)) - _NO_SCENE - CARDINALS.keys()
    return told - likeness.words(" ".join(filter(None, (claim.unit, known.unit, claim.speaker))))


def _is_one(mine: str | None, yours: str | None) -> bool:
    """Do both name one who is no nation?"""
    return mine is not None and likeness.same_name(mine, yours) and not likeness.place_words(mine) <= ABROAD
