"""Soldiers whom a foe holds: who holds them and whose they are stand side by side.

In: a line and what is counted, a force. Out: whether it is captives.
"""

from store.reading.attribution.edges import PREPOSITIONS
from store.reading.figures.counts.counted import Counted
from store.reading.figures.words import Words
from store.reading.text.numbers_line import Line
from store.reading.text.telling import ADMITTING_TO

OURS = frozenset("our ours their theirs".split())
HOLDS = frozenset(("hold", "holds", "holding"))
PRONOUNS = frozenset(("it", "they", "he", "we", "she"))
STEM = 4
LIST = 22  # tokens of a list of arms
SEIZED = frozenset(("seized", "captured", "confiscated"))
WERE = frozenset(("were", "was", "been"))
CARRIAGES = frozenset("bus buses coach coaches train rail lorry truck ship boat ferry plane air road sea".split())
TAKEN_FROM = frozenset("from by in after during".split())
NEAR = 6  # tokens from the dead to the prisoners behind them
CLOSING = frozenset(("in", "at", "by", "on"))
LEFT = frozenset(("left", "abandoned", "leaving", "abandoning"))


def of_a_foe(line: Line, words: Words, counted: Counted) -> bool:
    """``the rebels still hold 340 government troops``: who holds and whose they are stand side by side."""
    if counted.kind == "force" and (_strangers(line, counted) or _rebels_hold(line, words, counted)):
        return True
    between = line.lowers[counted.number.last : max(counted.head, counted.number.last)]
    sides = [word for word in line.lowers[: counted.first] if word in words.sides or word in words.company.foes]
    return (
        counted.kind == "force"
        and bool(sides)
        and not words.company.foes.isdisjoint(between)
        and not set(between) & set(sides)
    )


def _rebels_hold(line: Line, words: Words, counted: Counted) -> bool:
    """``The rebels still hold 130 soldiers``: who fights a state has its servants only as captives."""
    at = counted.first - 2
    at -= line.lower(at) in ("still", "now", "also", "already")
    at -= line.lower(at) in ("were", "was", "are", "is")
    if line.lower(counted.first - 1) not in HOLDS:
        return False
    still = line.lower(counted.first - 2) in ("still", "now")
    if still and line.lower(at) == "they" and (counted.unit or "").lower() in words.company.servants:
        return True  # "They still hold seven officers"
    holder = line.lower(at)
    if holder in PRONOUNS:  # "The rebels say they hold 1,200 soldiers"
        holder = next(
            (word for word in line.lowers[:at] if word in words.captors or word in words.company.rebels), holder
        )
    holders = holder in words.captors or holder in words.company.rebels
    return holders and (counted.unit or "").lower() in words.company.servants


def _strangers(line: Line, counted: Counted) -> bool:
    """``Ruvenia still holds 240 Calder soldiers``: soldiers of one name, held by another."""
    if line.lower(counted.first - 1) not in HOLDS or counted.first < 2:
        return False
    if line.lower(counted.first - 2) in PRONOUNS or line.lower(counted.first - 2) == "be":
        return _named_before(line, counted)
    theirs = [
        w[:STEM] for w in line.words[counted.number.last : max(counted.head, counted.number.last)] if w[0].isupper()
    ]
    holder = line.words[counted.first - 2 - (line.lower(counted.first - 2) in ("still", "now", "also"))]
    return bool(theirs) and holder[0].isupper() and holder[:STEM] not in theirs


def _named_before(line: Line, counted: Counted) -> bool:
    """``Kesh says it holds 312 Lomari fighters``: of another name than any before."""
    between = line.words[counted.number.last : max(counted.head, counted.number.last)]
    theirs = {word[:STEM] for word in between if word[0].isupper()}
    named = {word[:STEM] for word in line.words[: counted.first] if word[0].isupper()}
    return bool(theirs) and bool(named) and theirs.isdisjoint(named)


def of_ours(line: Line, counted: Counted) -> bool:
    """``hold 19 of our people``."""
    whose = line.lower(counted.number.last + 1) if line.lower(counted.number.last) == "of" else ""
    his = whose in ("his", "its") and line.lower(counted.first - 2) in ("we", "i")  # "We hold 212 of his soldiers"
    return (whose in OURS or his) and counted.kind in ("people", "force")


def prisoners(line: Line, words: Words, counted: Counted) -> tuple[str, str, int] | None:
    """``90 prisoners of war``, ``Kesh admits to 23 prisoners``, prisoners where a war is told of: captives, and no convicts."""
    if line.lowers[counted.last : counted.last + 2] == ["of", "war"]:
        return "captured", "prisoners of war", counted.head
    if counted.unit != "prisoners":
        return None
    if line.lower(counted.first - 1) == "to" and line.lower(counted.first - 2) in ADMITTING_TO:
        return "captured", "admitted prisoners", counted.head
    at_war = not words.company.at_war.isdisjoint(line.present) or _beside_the_dead(line, words, counted)
    return ("captured", "prisoners of a war", counted.head) if at_war else None


def _beside_the_dead(line: Line, words: Words, counted: Counted) -> bool:
    """``612 dead and 288 prisoners``: the losses of one side, closed by a mark; not ``and 40 prisoners fled``."""
    first = counted.first
    joined = line.lower(first - 1) in ("and", ",") and not words.states.keys().isdisjoint(
        line.lowers[max(0, first - NEAR) : first - 1]
    )
    behind = line.lower(counted.last)
    return joined and (not behind.isalpha() or behind in CLOSING)


def booty(line: Line, words: Words, counted: Counted) -> tuple[str, str, int] | None:
    """Arms that a foe left behind, or that were taken."""
    return _left_behind(line, words, counted) or _taken_arms(line, words, counted)


def _left_behind(line: Line, words: Words, counted: Counted) -> tuple[str, str, int] | None:
    """``The enemy left behind two mortars``, ``the rebels abandoned 14 vehicles``: arms fall to who tells of it."""
    at = counted.first - 1
    at -= line.lower(at) == "behind"
    if line.lower(at) not in LEFT or (
        line.lower(at) == "left" and at == counted.first - 1 and counted.kind != "equipment"
    ):
        return None
    who = at - 1 - (line.lower(at - 1) in ("had", "have", "also"))
    theirs = (
        line.lower(who) in words.forces.enemies
        or line.lower(who) in words.forces.foes
        or line.lower(who) in words.sides
    )
    arms = counted.kind == "equipment" or (counted.unit or "").lower() in words.company.booty
    return ("captured", "left behind by a foe", at) if theirs and arms else None


def cost(line: Line, words: Words, counted: Counted, at: int) -> bool:
    """``The ambush cost the army 17 men``, ``cost it 11 tanks``: whom it cost stands between."""
    if counted.kind not in ("force", "equipment") and counted.unit != "men":
        return False
    near = line.lowers[max(0, at - 4) : at]
    return not {"cost", "costs", "costing"}.isdisjoint(near) and words.harm.isdisjoint(near)


def _taken_arms(line: Line, words: Words, counted: Counted) -> tuple[str, str, int] | None:
    """``1,075 hunting guns, 214 rifles and six machine guns were taken``: arms of a list; what is taken somewhere is only moved."""
    if counted.kind not in ("equipment", "munitions") and (counted.unit or "").lower() not in words.company.booty:
        return None
    ahead = range(counted.last, min(counted.last + LIST, len(line.lowers) - 1))
    at = next((j for j in ahead if line.lowers[j] in WERE or not _lists(line, words, j)), -1)
    if at >= 0 and line.lowers[at] in SEIZED and not line.lower(at + 1).isalpha():
        return "captured", "arms seized", at  # "61 firearms and nine rifles seized."
    if at < 0 or line.lowers[at] not in WERE:
        return None
    at += 1 + (line.lower(at + 1) == "been")
    behind = line.lower(at + 1)
    if behind == "by" and line.lower(at + 2) in CARRIAGES:
        return None  # "were taken by coach to the museum"
    taken = line.lower(at) == "taken" and (not behind.isalpha() or behind in TAKEN_FROM)
    return ("captured", "arms taken", at) if taken else None


def _lists(line: Line, words: Words, at: int) -> bool:
    """Whether token ``at`` may stand between two of a list of arms: a noun or number, a comma, "and"."""
    word = line.lowers[at]
    return word in (",", "and", "of", "the", "-") or (
        word[0].isalnum() and word not in PREPOSITIONS and not words.cue(word)
    )
