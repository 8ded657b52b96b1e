"""How those who do, suffer or have something are named in a line: ``the army``, ``Emmanuel Macron and Joe Biden``."""

from collections.abc import Sequence

from bot.event_words import link
from store.models import Event

_SEVERAL = frozenset("people children personnel clergy crew cattle aircraft staff".split())
_DETERMINED = frozenset(
    "the a an his her its their our some any no each all both every another one two three several".split()
)


def parties(event: Event) -> str:
    """``Emmanuel Macron and Joe Biden``, ``Vladimir Putin → China``; ``of the mayor``, ``to China`` where only who suffered or received it is told."""
    if event.recipient and not event.actor:
        return f"{link(event.event, event.mode)} {_sides(event.recipient)}"  # the shot are no shooters
    return " → ".join(_sides(side) for side in (event.actor, event.recipient) if side)


def _sides(names: Sequence[str]) -> str:
    return listed([told_as(name) for name in names])


def told_as(name: str) -> str:
    """``the army``, ``the police``: a body that the text only calls by its kind, with its article; names, groups and the rest as they are."""
    first, last = name.partition(" ")[0], name.rpartition(" ")[2]
    several = (last.endswith("s") and not last.endswith("ss")) or last.endswith("men") or last in _SEVERAL
    bare = name[:1].islower() and first not in _DETERMINED and not several
    return f"the {name}" if bare else name


def listed(names: Sequence[str]) -> str:
    """``a``, ``a and b``, ``a, b and c``."""
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}" if names else ""
