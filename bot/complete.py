"""What an option may be, given what was typed so far."""

from collections.abc import Iterable
from zoneinfo import available_timezones

from bot.declare import Command, Option
from store import actors, places
from store.db import Store

# Discord shows at most 25 choices of at most 100 characters.
MOST = 25
LONGEST = 100


async def complete(store: Store, option: Option, typed: str, commands: tuple[Command, ...]) -> list[str]:
    """At most 25 completions, those that begin with ``typed`` first, then those that contain it."""
    found: tuple[str, ...] = option.choices
    if option.kind == "command":
        found = tuple(c.word for c in commands)
    elif option.kind == "zone":
        found = tuple(sorted(available_timezones()))
    elif option.kind in ("actor", "place"):
        people = await store.aread(actors.names, typed)
        towns = await store.aread(places.names, typed) if option.kind == "place" else ()
        return [name for name in dict.fromkeys((*towns, *people)) if len(name) <= LONGEST][:MOST]
    return best(found, typed)


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
