"""Do two figures count the same thing, whoever says it and whatever the number? Pure.

Whose they are, where, of which fate and of which part of a toll: what any of these tells apart is no one count.
"""

import re
from collections.abc import Sequence
from datetime import timedelta

from store import likeness
from store.case_kinds import are_of_two_kinds
from store.causes import may_be_of_two_causes, of_two_causes
from store.figure_places import in_place, is_shared_out
from store.figure_ties import FEW, HARM, NEVER_FALLS, anchored, told_of_one_story
from store.likeness import Parents
from store.models import Figure
from store.one_force import are_of_one_force, are_of_two_arms, are_one_strength, are_two_groups
from store.one_unit import head_of
from store.story import share_a_name, share_two_names
from store.threads import Observed, Thread, in_one_sentence, sentence_of, split_at_word, standing_of
from store.units import unit_class

_REVISED = 0.6  # by so much institutes change or dispute a magnitude; more apart are two quakes
_CLAUSE_END = re.compile(r"[,;:.] ")
_OF_THEM = likeness.words("them whom people injured wounded hurt killed dead victims those")
_ANOTHER_DAY = timedelta(hours=18)  # so much later a few dead are others
_ONE_DEED = 2  # words that two sentences share about it
_OF_ALL_DEAD = likeness.words(
    "people killed died dead die dies death deaths body bodies wounded injured hurt one two three four five six seven eight nine ten eleven twelve"
)
_CIVILIAN = "civilian"
_APART = frozenset(
    {"withdrawn", "destroyed", "damaged", "trained", "requested"}
)  # counted apart from those who are there


def same_counts(threads: Sequence[Thread], seen: Observed, claim: Figure, parents: Parents) -> list[Thread]:
    """The threads about the same thing counted (whoever says it, whatever the number).

    Another unit rules two of three out, so it is asked for first.
    """
    return [
        thread
        for thread in threads
        if isinstance(known := thread.now.claim, Figure)
        and same_kind(known, claim)
        and _same_count(thread, known, seen, claim, parents)
    ]


def same_kind(known: Figure, claim: Figure) -> bool:
    """Are both of one measure, one class of unit (or one party's dead, of which a text tells no unit) and one standing?"""
    one = known.measure == claim.measure
    if not (one and known.status == claim.status) and likeness.topic(known) != likeness.topic(claim):
        return False
    if known.modality != claim.modality and standing_of(known.modality) != standing_of(claim.modality):
        return False
    if known.modality == "denied" and not likeness.same_value(known, claim):
        return False  # who rejects a number has not counted
    if one and known.unit == claim.unit:
        return True
    if unit_class(known.unit, known.measure) == unit_class(claim.unit, claim.measure):
        return True
    if claim.measure not in HARM:
        return claim.measure == "strength" and are_one_strength(known, claim)
    return are_of_one_force(known, claim) or _are_patients(known, claim) or _are_told_bare(known, claim)


def is_of_any_unit(total: Figure, known: Figure) -> bool:
    """Does the text only say how many by now, of those of whom it tells how many they were: "bringing the dead to nine"?"""
    return total.unit is None and likeness.topic(total) == likeness.topic(known) and total.modality == known.modality


def _are_told_bare(known: Figure, claim: Figure) -> bool:
    """Does one speaker give one number of the harmed, of whom one text tells no unit: "two servicemen were killed", "two dead"?"""
    if bool(known.unit) == bool(claim.unit) or not likeness.same_value(known, claim):
        return False
    return known.speaker is not None and likeness.same_name(known.speaker, claim.speaker)


def _are_patients(known: Figure, claim: Figure) -> bool:
    """Does one text call the dead patients, of whom there are as many in the other: "fourteen patients have died", "14 deaths"?"""
    if claim.measure != "killed" or not likeness.same_value(known, claim):
        return False
    return {unit_class(figure.unit, figure.measure) for figure in (known, claim)} == {"patient", "people"}


def _same_count(thread: Thread, known: Figure, seen: Observed, claim: Figure, parents: Parents) -> bool:
    """Is one thing counted, of two that are counted in one unit?"""
    same, here = likeness.same_value(known, claim), in_place(thread, claim)
    if not (same or here):  # asked first because most are neither
        return False
    if thread.part != ("part" in seen.cues) and ("added" in seen.cues or not _told_alike(known, claim)):
        return False
    if _are_of_two_wholes(known, claim):
        return False
    if _fate(known) != _fate(claim) or _are_among(known, claim) or _is_another_shock(thread, known, claim):
        return False
    if (
        not may_be_of_one(known, claim, seen)
        or _is_ownerless(known, claim)
        or are_two_groups(thread, known, seen, claim)
    ):
        return False
    if _are_few_of_two_days(thread, known, seen, claim) or are_of_two_kinds(known, claim):
        return False
    if are_of_two_arms(known, claim) or of_two_causes(known, thread.now.story, claim, seen.story):
        return False
    if same and _are_few_of_two_kinds(known, claim):
        return False
    if not same and may_be_of_two_causes(known, thread.now.story, claim, seen.story):
        return False
    if here:
        return anchored(thread, seen, known, claim, parents) or _was_told_in_one_story(thread, seen, claim)
    return same and _may_be_one_place(thread, known, seen, claim, parents)


def _may_be_one_place(thread: Thread, known: Figure, seen: Observed, claim: Figure, parents: Parents) -> bool:
    """Is one number told of two places that lie in one another, or in one story, where newsrooms place one toll in the town, off the coast
    and in the land? The few of one town and as few of the next in a list are two tolls.
    """
    if in_one_sentence(known, claim) or (likeness.size(claim) < FEW and _are_two_towns(known, claim)):
        return False
    if known.place:
        return likeness.nested(known.place, claim.place, parents) or told_of_one_story(thread, seen)
    return share_a_name(thread.now.story, seen.story) or anchored(thread, seen, known, claim, parents)


def _are_two_towns(known: Figure, claim: Figure) -> bool:
    """Is one of a list of places, and the other of another place, whose sentence does not name that one: "in Oso's upper valley"?"""
    one, other = is_shared_out(known), is_shared_out(claim)
    if one == other:
        return one
    listed, alone = (known, claim) if one else (claim, known)
    return not likeness.place_words(listed.place) <= likeness.words(sentence_of(alone))


def _was_told_in_one_story(thread: Thread, seen: Observed, claim: Figure) -> bool:
    """Has the thread left the claim's very value since, no small one, and do the articles share two names?"""
    told = any(isinstance(v.claim, Figure) and likeness.same_value(v.claim, claim) for v in thread.values[:-1])
    return told and likeness.size(claim) >= FEW and share_two_names(thread.now.story, seen.story)


def _is_another_shock(thread: Thread, known: Figure, claim: Figure) -> bool:
    """Aftershocks are many: another magnitude is another one's. A quake's own is never corrected by much."""
    if claim.measure != "magnitude" or likeness.same_value(known, claim):
        return False
    return thread.part or abs(likeness.size(known) - likeness.size(claim)) > _REVISED


def _are_among(known: Figure, claim: Figure) -> bool:
    """Are they the civilians among all who are counted? 17 civilians need not contradict 28 people."""
    mine, yours = _CIVILIAN in likeness.words(claim.unit or ""), _CIVILIAN in likeness.words(known.unit or "")
    if mine == yours:
        return False
    fewer, more = (claim, known) if mine else (known, claim)
    return likeness.size(fewer) < likeness.size(more)


def _are_of_two_wholes(known: Figure, claim: Figure) -> bool:
    """Are they parts of two numbers, told by no word in common: "of 120 hurt 15 seriously", "of 412 hurt 58 were flown to Kessan"?"""
    if known.part_of is None or claim.part_of is None or known.part_of == claim.part_of:
        return False
    mine, yours = (likeness.matter(_clause(figure)) - _OF_THEM for figure in (known, claim))
    return not (mine & yours or likeness.same_value(known, claim))


def _clause(figure: Figure) -> str:
    """What a figure's sentence says from its number to the next comma."""
    told = split_at_word(figure, "figures")
    return _CLAUSE_END.split(told[1], maxsplit=1)[0] if told else ""


def _told_alike(known: Figure, claim: Figure) -> bool:
    """One value in one place, or one magnitude: what a text tells as a part of a toll, another tells by itself."""
    placed = claim.measure == "magnitude" or likeness.same_place(known.place, claim.place)
    return placed and likeness.same_value(known, claim)


def may_be_of_one(known: Figure, claim: Figure, seen: Observed) -> bool:
    """May both count somebody's: one holder, or one value that a speaker repeats or of which one text only says "the army"?"""
    if not (known.holder and claim.holder):
        return not (_is_told_apart(known, claim) or (seen.setting == "conflict" and _is_of_one_side(known, claim)))
    if likeness.same_name(known.holder, claim.holder):
        return True
    repeats = known.speaker is not None and likeness.same_name(known.speaker, claim.speaker)
    told = repeats or likeness.is_bare(known.holder) or likeness.is_bare(claim.holder)
    return told and likeness.same_value(known, claim)


def _is_told_apart(known: Figure, claim: Figure) -> bool:
    """One counts his own losses, another speaker those of a place: one number makes no one count of the two."""
    placed = bool(likeness.place_words(known.place)) != bool(
        likeness.place_words(claim.place)
    )  # "the town" is no other place
    one_each = bool(known.holder) != bool(claim.holder) and placed
    if claim.measure not in HARM or not one_each or not (known.speaker and claim.speaker):
        return False
    return not likeness.same_name(known.speaker, claim.speaker)


def _is_of_one_side(known: Figure, claim: Figure) -> bool:
    """Are those of one of them somebody's and those of the other anybody's, with other numbers and speakers? Nine of Varenia's dead
    became no 17 of all.
    """
    if claim.measure not in HARM or bool(known.holder) == bool(claim.holder) or likeness.same_value(known, claim):
        return False
    placed = likeness.same_place(known.place, claim.place)
    return not placed and not (known.speaker and likeness.same_name(known.speaker, claim.speaker))


def _is_ownerless(known: Figure, claim: Figure) -> bool:
    """Is only one of two strengths somebody's, while neither number nor place ties them? "The 5,000" need not be the 2,500 rebels."""
    if claim.measure in HARM or bool(known.holder) == bool(claim.holder):
        return False
    told_again = likeness.same_value(known, claim) and likeness.size(claim) >= FEW
    return not (told_again or likeness.same_place(known.place, claim.place))


def _are_few_of_two_days(thread: Thread, known: Figure, seen: Observed, claim: Figure) -> bool:
    """In a conflict a few are killed every day: two in an ambulance are no two in a house a day later, unless both are in one place or
    their sentences speak of one deed.
    """
    if claim.measure not in NEVER_FALLS or seen.setting != "conflict" or likeness.size(claim) >= FEW:
        return False
    if likeness.same_place(known.place, claim.place) or abs(seen.at - thread.now.at) <= _ANOTHER_DAY:
        return False
    if not likeness.same_value(known, claim) or (
        known.place is claim.place is None
        and known.speaker is not None
        and (claim.speaker is None or likeness.same_name(known.speaker, claim.speaker))
    ):
        return False
    mine, yours = (likeness.matter(sentence_of(figure)) - _OF_ALL_DEAD for figure in (known, claim))
    return len(mine & yours) < _ONE_DEED


def _are_few_of_two_kinds(known: Figure, claim: Figure) -> bool:
    """Are a few told by two words that say who they are, of no one place and by no one speaker: two guards, two soldiers?"""
    mine, yours = head_of(claim), head_of(known)
    if likeness.size(claim) >= FEW or claim.measure not in HARM or not (mine and yours) or mine == yours:
        return False
    one_voice = known.speaker is not None and likeness.same_name(known.speaker, claim.speaker)
    return not (one_voice or likeness.same_place(known.place, claim.place))


def _fate(figure: Figure) -> str | None:
    """1,200 soldiers who were withdrawn are no new count of the 2,500 who stood there."""
    return figure.status if figure.status in _APART else None
