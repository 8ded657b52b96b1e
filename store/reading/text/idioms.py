"""Idioms and rarer words told as the plain word they stand for, token for token: "four of them lost their lives" counts like "four of
them died at once", "have perished" like "have died".

In: the lower-case tokens of a stretch. Out: as many, with the plain words, so that each rule for those holds for the others.
"""

from collections.abc import Sequence

PLAIN = {
    "perished": "died",
    "perish": "die",
    "perishes": "dies",
    "perishing": "dying",
    "slain": "killed",
    "murdered": "killed",
    "slaughtered": "killed",
    "massacred": "killed",
    "assassinated": "killed",
    "frontier": "border",
    "frontiers": "borders",
    "shifted": "moved",
    "shifting": "moving",
    "shifts": "moves",
}
_DIED = {"lost": "died", "lose": "die", "loses": "dies", "losing": "dying"}
_LIVES = frozenset(("life", "lives"))
_THEIR = frozenset(("his", "her", "its", "their"))
_MORE = frozenset(("'", "’", "'s", "’s", "savings", "work"))
_CORPSES = {"corpses": "bodies", "corpse": "body"}  # of those who are counted: "the corpses of 22 civilians"
_ASKED = _LIVES.union(PLAIN, _CORPSES)


def plainly(lowers: list[str]) -> list[str]:
    """``lowers`` in plain words."""
    if _ASKED.isdisjoint(lowers):
        return lowers
    told = [PLAIN.get(word, word) for word in lowers]
    for at in range(1, len(told)):
        if at > 1 and told[at] in _LIVES and told[at - 1] in _THEIR and told[at - 2] in _DIED and _is_all(told, at):
            told[at - 2 : at + 1] = [_DIED[told[at - 2]], "at", "once"]
        elif told[at] == "of" and told[at - 1] in _CORPSES:
            told[at - 1] = _CORPSES[told[at - 1]]
    return told


def _is_all(lowers: Sequence[str], at: int) -> bool:
    """Whether nothing more is lost: not "their lives' work", "his life savings"."""
    return at + 1 == len(lowers) or lowers[at + 1] not in _MORE
