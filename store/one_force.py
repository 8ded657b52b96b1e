"""Do two counts of those who bear arms speak of one force: of its men here and its fighters there, of one party's losses? Pure."""

from store import likeness
from store.everywhere import ABROAD
from store.figure_ties import FEW
from store.models import Figure
from store.threads import Observed, Thread
from store.units import bears_arms, unit_class

_ARMS = frozenset("sailor marine paratrooper airman commando gendarme peacekeeper seaman".split())
_BEAR_ARMS = frozenset({"force", "mutineer", "separatist", "mercenary"})
_OF_A_FORCE = _BEAR_ARMS | {"people", "men", "member"}  # classes of the units of one party's losses
_MEN = likeness.words("men man people members dead bodies")
# Who may be soldiers by their cause or their unit: "a column of 800", "150 mutineers", "800 men"; two battalions are none
_FIGHTING = frozenset("gunmen men column regiment battalion brigade contingent detachment garrison".split())
_CAUSES = frozenset("mutineer rebel renegade outlaw jihadist separatist partisan guerrilla".split())
_CHANCE = 100  # fewer are a group, of which there are several
_SOME = 0.1  # so small a share of a force stands at one of its places


def are_of_one_force(known: Figure, claim: Figure) -> bool:
    """Are two numbers of the harmed the losses of one named party, one of them of no unit that tells them apart: "22 soldiers of Varenia"
    and "Varenia lost 26", or "26 men"?
    """
    if not (known.holder and claim.holder and (_is_loose(known) or _is_loose(claim))):
        return False
    units = {unit_class(figure.unit, figure.measure) for figure in (known, claim)}
    return bool(units & _BEAR_ARMS) and units <= _OF_A_FORCE and likeness.same_name(known.holder, claim.holder)


def _is_loose(figure: Figure) -> bool:
    return not figure.unit or not _MEN.isdisjoint(likeness.words(figure.unit))


def are_one_strength(known: Figure, claim: Figure) -> bool:
    """Is one strength of some size, of one speaker or place, told of soldiers by one text, of mutineers, men or a column by the other?"""
    if likeness.size(claim) < FEW or not likeness.same_value(known, claim):
        return False
    if not (may_fight(known.unit) and may_fight(claim.unit)):
        return False
    return _is_one_name(known.speaker, claim.speaker) or _is_one_name(known.place, claim.place)


def are_two_groups(thread: Thread, known: Figure, seen: Observed, claim: Figure) -> bool:
    """Are a few men no other number for a force, nor some of nobody's for others: ten mutineers for the 150, 19 soldiers for the 11?"""
    if (
        claim.measure != "strength"
        or likeness.same_value(known, claim)
        or likeness.same_place(known.place, claim.place)
    ):
        return False
    fewest = min(likeness.size(known), likeness.size(claim))
    placed, whole = (claim, known) if claim.place else (known, claim)
    some = not whole.place and likeness.size(placed) < _SOME * likeness.size(whole)
    nobodys = known.holder is claim.holder is None and seen.article != thread.now.article
    return fewest < FEW or some or (nobodys and fewest < _CHANCE)


def may_be_disputed(thread: Thread, seen: Observed, claim: Figure, *, both: bool) -> bool:
    """May another's number of soldiers be held against the one that stands: of one holder or place, or where one article tells both? The
    staff of an air base are no other word for a junta's men.
    """
    known = thread.now.claim
    if claim.measure != "strength" or not isinstance(known, Figure) or both or seen.article == thread.now.article:
        return True
    held = known.holder is not None and likeness.same_name(known.holder, claim.holder)
    return held or likeness.same_place(known.place, claim.place)


def are_of_two_arms(known: Figure, claim: Figure) -> bool:
    """Sailors at sea are no other number for marines ashore, nor for the soldiers of anywhere else."""
    mine, yours = (_ARMS & likeness.words(figure.unit or "") for figure in (claim, known))
    if mine == yours:
        return False
    if mine and yours:
        return True
    if claim.measure != "strength" or not (known.unit and claim.unit):
        return False
    return not (likeness.same_value(known, claim) or likeness.same_place(known.place, claim.place))


def may_fight(unit: str | None) -> bool:
    """May those counted in a strength be soldiers by the last word of their unit: 150 mutineers, a regiment of 800, not two regiments?"""
    last = (unit or "").lower().split()[-1:]
    if not last or last[0] in _FIGHTING:
        return True
    return bears_arms(last[0]) or not _CAUSES.isdisjoint(likeness.words(last[0]))


def _is_one_name(mine: str | None, yours: str | None) -> bool:
    """Do both name one, and no nation, which is in every crisis?"""
    return mine is not None and likeness.same_name(mine, yours) and not likeness.place_words(mine) <= ABROAD
