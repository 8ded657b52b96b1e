"""Idioms, rarer words and adverbs told as plain ones, token for token: "four of them lost their lives" counts like "four of them died at
once", "have perished" like "have died", "were instantly killed" like "were also killed".

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
_OWNERS = frozenset(("'", "’", "'s", "’s"))
_GOING_ON = frozenset(
    """in on at by to for from of and but or when while as after before during since because near under over with within there here
    yesterday today last this that who which too also trying so fighting defending between along around through""".split()
)
_CORPSES = {"corpses": "bodies", "corpse": "body"}  # of those who are counted: "the corpses of 22 civilians"
_BEING = frozenset("is are was were be been being has have had".split())
_COMPARED = frozenset(("less", "fewer", "more"))
_HAVING = frozenset(("has", "have", "had"))
_MANNER = frozenset(  # adverbs that only say how something was done: of the others many say how sure it is, how often or how badly
    """instantly immediately deliberately brutally savagely cruelly mercilessly ruthlessly needlessly violently summarily horribly tragically
    quietly secretly covertly openly publicly suddenly abruptly unexpectedly accidentally swiftly quickly rapidly promptly hastily hurriedly
    gradually slowly steadily finally eventually simultaneously separately jointly personally repeatedly successfully safely peacefully
    unlawfully illegally arbitrarily temporarily actually""".split()
)
_BY_NOW = frozenset(  # two words that only say when
    tuple(pair.split()) for pair in "by then|by now|at present|of late|in fact|once again|once more|for now".split("|")
)
_DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
_NEAR_DAYS = frozenset("yesterday today overnight".split())
_LATE = frozenset("late early earlier later".split())
FATALLY = frozenset(("fatally", "mortally"))
_HURT = dict.fromkeys(("wounded", "injured", "hurt", "shot", "stabbed"), "killed") | dict.fromkeys(
    ("wounding", "injuring", "hurting", "shooting", "stabbing"), "killing"
)
_ASKED = _LIVES.union(PLAIN, _CORPSES, FATALLY)


def plainly(lowers: list[str]) -> list[str]:
    """``lowers`` in plain words."""
    if not _BEING.isdisjoint(lowers):
        lowers = _without_adverbs(lowers)
    if "than" in lowers and "not" in lowers:
        lowers = _bounded(lowers)
    if _ASKED.isdisjoint(lowers):
        return lowers
    told = [PLAIN.get(word, word) for word in lowers]
    for at in range(1, len(told)):
        if at > 1 and told[at] in _LIVES and told[at - 1] in _THEIR and told[at - 2] in _DIED and _is_all(told, at):
            told[at - 2 : at + 1] = [_DIED[told[at - 2]], "at", "once"]
        elif told[at - 1] in FATALLY and told[at] in _HURT:
            told[at - 1 : at + 1] = ["also", _HURT[told[at]]]
        elif told[at] == "of" and told[at - 1] in _CORPSES:
            told[at - 1] = _CORPSES[told[at - 1]]
    return told


def _bounded(lowers: list[str]) -> list[str]:
    """``not fewer than nine``: at least so many, and no denial."""
    told = list(lowers)
    for at in range(len(lowers) - 2):
        if lowers[at] == "not" and lowers[at + 1] in _COMPARED and lowers[at + 2] == "than":
            told[at] = "no"
    return told


def _without_adverbs(lowers: list[str]) -> list[str]:
    """``were instantly killed``, ``are at present 300``: what stands behind the auxiliary as "also", which every rule passes over."""
    told = list(lowers)
    for at in range(1, len(lowers) - 1):
        if lowers[at - 1] in _BEING and (size := _adverbs(lowers, at)):
            told[at : at + size] = ["also", "now", "also"][:size]
    return told


def _adverbs(lowers: Sequence[str], at: int) -> int:
    """How many tokens from ``at`` on only say when or how it was done."""
    first, second = lowers[at], lowers[at + 1]
    if first in _LATE and second == "on" and not _DAYS.isdisjoint(lowers[at + 2 : at + 3]):
        return 3
    if (first, second) in _BY_NOW or (first in _LATE and second in _NEAR_DAYS):
        return 2
    if first == "on" and second in _DAYS:
        return 2  # "were on Monday killed"
    if first in _NEAR_DAYS:
        return 1
    # "as was previously reported" is an earlier value
    return int(lowers[at] in _MANNER or (lowers[at] == "previously" and lowers[at - 1] in _HAVING))


def _is_all(lowers: Sequence[str], at: int) -> bool:
    """Whether nothing more is lost: not "their lives' work", "his life savings", "their life peerages"."""
    behind = lowers[at + 1] if at + 1 < len(lowers) else ""
    return behind in _GOING_ON or (not behind[:1].isalnum() and behind not in _OWNERS)
