"""What an option may be, given what was typed so far."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from bot.declare import Command, Option

if TYPE_CHECKING:
    from store.db import Store

# Discord shows at most 25 choices of at most 100 characters.
MOST = 25
LONGEST = 100


async def complete(store: "Store", option: Option, typed: str, commands: tuple[Command, ...]) -> list[str]:
    """At most 25 completions, those that begin with ``typed`` first, then those that contain it."""
    del store
    if option.kind == "command":
        return best((c.word for c in commands), typed)
    return best(option.choices, typed)


def best(candidates: Iterable[str], typed: str) -> list[str]:
    """The candidates that fit, in their order: beginnings, then beginnings of a later word, then the rest that contain it."""
    low = typed.strip().casefold()
    ranked = [(_rank(c.casefold(), low), n, c) for n, c in enumerate(dict.fromkeys(candidates)) if len(c) <= LONGEST]
    return [c for rank, _, c in sorted(r for r in ranked if r[0] < 3)][:MOST]


def _rank(candidate: str, typed: str) -> int:
    if candidate.startswith(typed):
        return 0
    if f" {typed}" in candidate:
        return 1
    return 2 if typed in candidate else 3
