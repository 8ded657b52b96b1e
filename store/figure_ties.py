"""What ties a figure to a thread besides its measure: a named place, one story, or a telling number and a name. Pure.

A desk follows several crises at once. One army stands in several of them, one agency counts in all, and everywhere people are killed:
a holder, a speaker and a measure alone make no one count of two.
"""

from datetime import timedelta

from store import likeness
from store.everywhere import ABROAD
from store.likeness import Parents
from store.models import Figure
from store.story import one_story, share_a_name, share_two_names, shared_words, shares_any_name, words_of
from store.threads import Observed, Thread, sentence_of

HARM = frozenset("killed wounded missing captured displaced evacuated affected infected homeless casualties".split())
RUNNING = HARM | {"destroyed", "damaged"}  # what a disaster's count of grows as it is counted
# The missing are found and the displaced go home; the dead stay dead.
NEVER_FALLS = frozenset({"killed", "wounded", "infected", "casualties"})
_ONE_DISASTER = timedelta(days=30)  # later another one may have struck the town
_DAYS = timedelta(days=3)  # in which an office's number is given again and again
_TOLD_ANEW = frozenset({"correction", "retraction", "change"})  # cues of a sentence that speaks of what was told
_CHANCE = 100  # smaller numbers are met in every crisis
FEW = 13  # and fewer are counted of several things, by one speaker too
_RARE = 4  # digits that no two crises share: 1,562, but not 1,500 or 97,000


def anchored(thread: Thread, seen: Observed, known: Figure, claim: Figure, parents: Parents) -> bool:
    """Whether more than the measure says that ``claim`` is the count of ``thread``, which stands at ``known``.

    Where neither article tells what it is about, nothing parts them.
    """
    if seen.article == thread.now.article or _stands_there(thread, seen, known, claim, parents):
        return True
    if told_of_one_story(thread, seen) or one_story(words_of(sentence_of(claim)), words_of(sentence_of(known))):
        return True
    telling = is_telling(claim) or ("whole" in seen.cues and likeness.size(claim) > _CHANCE)
    if likeness.same_value(known, claim) and telling and share_a_name(thread.now.story, seen.story):
        return True
    if _prints_again(thread, seen, known, claim):
        return True
    if _tells_one_thing(thread, seen, known, claim) or _says_few_again(thread, seen, known, claim):
        return True
    if _says_again(known, claim) and shares_any_name(thread.now.story, seen.story):
        return True
    return not (thread.now.story or seen.story)


def _prints_again(thread: Thread, seen: Observed, known: Figure, claim: Figure) -> bool:
    """Does one newsroom give one telling number of one harm again within days?"""
    near = claim.measure in HARM and abs(seen.at - thread.now.at) <= _DAYS
    return near and seen.family == thread.now.family and is_telling(claim) and likeness.same_value(known, claim)


def _says_few_again(thread: Thread, seen: Observed, known: Figure, claim: Figure) -> bool:
    """Is even a small number, of one speaker who is told, given again within days, in articles that share two names?"""
    of_one = known.speaker is not None and likeness.same_name(known.speaker, claim.speaker)
    near = abs(seen.at - thread.now.at) <= _DAYS and likeness.same_value(known, claim)
    return of_one and near and share_two_names(thread.now.story, seen.story)


def _tells_one_thing(thread: Thread, seen: Observed, known: Figure, claim: Figure) -> bool:
    """Is one number told within days, of one thing by two words of its sentences, in articles that share a name?"""
    if abs(seen.at - thread.now.at) > _DAYS or not likeness.same_value(known, claim):
        return False
    return share_a_name(thread.now.story, seen.story) and len(shared_words(sentence_of(known), sentence_of(claim))) > 1


def _says_again(known: Figure, claim: Figure) -> bool:
    """Is a number of which there are not many given again, by a speaker who is no nation, or one that no two crises share?"""
    if not likeness.same_value(known, claim):
        return False
    of_one = known.speaker is not None and likeness.same_name(known.speaker, claim.speaker)
    of_one = of_one and not likeness.place_words(known.speaker) <= ABROAD
    return (of_one and likeness.size(claim) >= FEW) or len(f"{likeness.size(claim):.0f}".rstrip("0")) >= _RARE


def told_of_one_story(thread: Thread, seen: Observed) -> bool:
    """Whether both articles are about the same thing, by their headlines, openings and the names in their claims."""
    return one_story(thread.now.story, seen.story)


def _stands_there(thread: Thread, seen: Observed, known: Figure, claim: Figure, parents: Parents) -> bool:
    """Whether both count in the same named place; the dead of a place are those of one disaster for a while only."""
    of_one = claim.measure not in HARM or _of_one_disaster(thread, seen, known, claim, parents)
    return of_one and _placed_alike(thread, claim) and likeness.is_name(claim.place)


def _of_one_disaster(thread: Thread, seen: Observed, known: Figure, claim: Figure, parents: Parents) -> bool:
    """Told within weeks; where no map knows the place for part of a wider one (it may be a country, with a flood and a war at once),
    also as a new value, with one number, or by articles that share more than the place.
    """
    if abs(seen.at - thread.now.at) > _ONE_DISASTER:
        return False
    if parents(claim.place or "") or _TOLD_ANEW & seen.cues or likeness.same_value(known, claim):
        return True
    mine, yours = thread.now.story, seen.story
    return not (mine and yours) or not mine & yours <= {f"={word}" for word in likeness.words(claim.place or "")}


def _placed_alike(thread: Thread, claim: Figure) -> bool:
    """Has some newsroom placed the thread at the claim's very place?"""
    mine = likeness.place_words(claim.place)
    return bool(mine) and mine in map(likeness.place_words, thread.places)


def is_telling(claim: Figure) -> bool:
    """Is the number one that two crises do not share by chance: 2,300, but not 12, 300 or 10,000?"""
    number = claim.high if claim.low is None else claim.low
    return number is not None and number > _CHANCE and number % 10 ** (len(f"{number:.0f}") - 1) != 0
