"""Whom the person means, and what the store has of them. Used by every word that takes an actor."""

import re
from collections.abc import Callable
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


async def claims_of(store: Store, actor: StoredActor, look: Callable[..., Any]) -> tuple[Stored[Any], ...]:
    """What ``look`` (claims.statements, claims.events, claims.figures) has of the actor under any of the names."""
    found: dict[int, Stored[Any]] = {}
    for name in (actor.name, *actor.aliases):
        for stored in await store.aread(look, words=words_of(name), limit=MOST):
            found[stored.seq] = stored
    return tuple(sorted(found.values(), key=lambda s: (s.article.day, s.article.id, -s.seq), reverse=True))


async def statements_of(store: Store, actor: StoredActor) -> tuple[Stored[Any], ...]:
    """What the actor says, newest article first."""
    names = {actor.name, *actor.aliases}
    return tuple(s for s in await claims_of(store, actor, claims.statements) if s.claim.speaker in names)


async def events_of(store: Store, actor: StoredActor) -> tuple[Stored[Any], ...]:
    """What the actor does or is done by others to, newest article first."""
    names = {actor.name, *actor.aliases}
    found = await claims_of(store, actor, claims.events)
    return tuple(e for e in found if names & {*e.claim.actor, *e.claim.recipient})


async def figures_of(store: Store, actor: StoredActor) -> tuple[Stored[Any], ...]:
    """Figures that are the actor's, or that the actor gives."""
    names = {actor.name, *actor.aliases}
    return tuple(f for f in await claims_of(store, actor, claims.figures) if names & {f.claim.holder, f.claim.speaker})
