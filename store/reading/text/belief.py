"""Belief: what a verb of believing before "that" makes of the clause - "does not believe that", "nobody thought that", "doubted that".

In: the words of a text in lower case, where its sentence begins, the token of "that". Out: the modality with the words
that say so, or None where the belief leaves the clause as sure as it was.
"""

from itertools import pairwise

from store.models import Modality
from store.reading.text.grammar import NOT

BELIEVING = frozenset("believe believes believed think thinks thought accept accepts accepted buy buys bought".split())
DOUBTED = frozenset(("doubt", "doubts", "doubted", "doubting", "doubtful"))
QUESTIONING = frozenset(
    ("believe", "believes", "think", "thinks", "accept", "accepts", "convinced", *DOUBTED)
)  # "is believed to hold" questions nothing
_CONVINCED = frozenset(("convinced", "persuaded", "sure", "certain", "clear"))
_NOBODY = frozenset("nobody none few no-one".split())
_NONE = frozenset(("no", "little"))
_MORE = frozenset(("only", "just", "merely", "simply"))  # "did not only believe that"
NEAR = 3  # tokens between a negation and its verb: "do not for a moment believe"


def belief(lowers: list[str], first: int, that: int) -> tuple[Modality, str] | None:
    """What the believing before "that" makes of its clause."""
    verb = lowers[that - 1] if that > first else ""
    if verb in DOUBTED:
        sure = _is_denied(lowers, first, that - 1) or _has_no_cause(lowers, first, that - 1)
        return None if sure else ("hypothetical", f"{verb} that")
    if verb in BELIEVING and _is_denied(lowers, first, that - 1):
        return "denied", f"not {verb} that"
    if verb in _CONVINCED and _is_denied(lowers, first, that - 1):
        return "hypothetical", f"not {verb} that"
    return None


def _has_no_cause(lowers: list[str], first: int, verb: int) -> bool:
    """``no doubt that``, ``no reason to doubt that``."""
    before = lowers[max(first, verb - NEAR) : verb]
    return before[-1:] == ["no"] or (before[-1:] == ["to"] and not _NONE.isdisjoint(before))


def _is_denied(lowers: list[str], first: int, verb: int) -> bool:
    """Whether the verb is negated, or has nobody for its subject."""
    before = lowers[max(first, verb - NEAR) : verb]
    some = any(pair in (("a", "few"), ("the", "few")) for pair in pairwise(before))
    if some or not _MORE.isdisjoint(before):
        return False
    contracted = any(word.endswith(("n't", "n’t")) for word in before)
    no_one = any(pair == ("no", "one") for pair in pairwise(before))
    return contracted or no_one or not (NOT.isdisjoint(before) and _NOBODY.isdisjoint(before))
