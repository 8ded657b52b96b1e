"""Whom the person means, and what the store has of them. Used by every word that takes an actor."""

import re
from collections.abc import Iterable
from typing import Any

from bot.pages import MOST
from store import actors, claims
from store.actors import StoredActor
from store.db import Store
from store.rows import Stored, words_of

_VERBS = frozenset({"have", "has", "is", "are", "there", "stationed", "deployed", "troops", "soldiers", "forces"})
_SMALL = frozenset({"the", "of", "a", "an", "in", "for", "at", "from", "to", "on", "near", "by", "s"})


def core(text: str) -> str:
    """The words that tell something: without articles and prepositions at either end, and a possessive."""
    words = re.sub(r"(?:'s|’s)\b", "", text).split()
    while words and words[0].casefold() in _SMALL:
        words.pop(0)
    return " ".join(words) or text


def telling(text: str) -> tuple[str, ...]:
    """The folded words of ``text`` that claims can be found by."""
    return tuple(word for word in words_of(core(text)) if word not in _SMALL | _VERBS)


async def find_actors(store: Store, text: str) -> tuple[StoredActor, ...]:
    """Actors that go by ``text``; else people whose stated role and affiliation have all of its words."""
    found = await store.aread(actors.find, core(text))
    return found or await _in_office(store, text)


async def _in_office(store: Store, text: str) -> tuple[StoredActor, ...]:
    wanted = set(telling(text))
    if not wanted:
        return ()
    people = await store.aread(actors.people, MOST)
    return tuple(p for p in people if wanted <= set(words_of(*(o.role for o in p.offices), p.affiliation, *p.aliases)))


async def statements_of(store: Store, found: Iterable[StoredActor]) -> tuple[Stored[Any], ...]:
    """What these actors say, newest article first."""
    return await store.aread(claims.of_actors, "statement", _numbers(found), ("speaker",), MOST)


async def events_of(store: Store, found: Iterable[StoredActor]) -> tuple[Stored[Any], ...]:
    """What they do or is done by others to them, newest article first."""
    return await store.aread(claims.of_actors, "event", _numbers(found), ("actor", "recipient"), MOST)


async def figures_of(store: Store, found: Iterable[StoredActor]) -> tuple[Stored[Any], ...]:
    """Figures that are theirs, or that they give."""
    return await store.aread(claims.of_actors, "figure", _numbers(found), ("holder", "speaker"), MOST)


def _numbers(found: Iterable[StoredActor]) -> list[int]:
    return [actor.id for actor in found]
