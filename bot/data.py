"""The same answer as data, under the JSON names of config/schema/ask.schema.json: items[] and the evidence[] they rest on."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any

from bot.fates import Fates, fate_of
from store.actors import StoredActor
from store.ledger import Development
from store.models import Evidence
from store.rows import ArticleCard, Stored, as_json, kind_of

_FOUND = ("items", "evidence")
_UNASKED: Fates = {}  # news (digests, since) tells by its reasons what became of what, casualties only what stands


class Later(Mapping[str, Any]):
    """Data that ``make`` puts together when somebody reads a value of it: only scripts do, a chat shows none of it.

    Its ``keys`` are told before, so that looking for one ("error") costs nothing.
    """

    def __init__(self, make: Callable[[], Mapping[str, Any]], keys: Iterable[str] = _FOUND) -> None:
        self._make = make
        self._keys = tuple(dict.fromkeys(keys))

    @cached_property
    def _made(self) -> Mapping[str, Any]:
        return self._make()

    def __getitem__(self, key: str) -> Any:
        if key not in self._keys:
            raise KeyError(key)
        return self._made[key]

    def __contains__(self, key: object) -> bool:
        return key in self._keys

    def __iter__(self) -> Iterator[str]:
        return iter(self._keys)

    def __len__(self) -> int:
        return len(self._keys)


def signed(data: Mapping[str, Any], question: str, title: str) -> Mapping[str, Any]:
    """``data`` with what every answer has besides, which it may tell otherwise itself."""
    every = {"question": question, "title": title}
    return Later(lambda: {**every, **data}, (*every, *data))


def answer_data(items: Sequence[dict[str, Any]], proofs: Iterable[tuple[str, ArticleCard, Evidence]]) -> dict[str, Any]:
    """``items`` with their evidence, each sentence once: {id, text, start, end, article, publisher, published, url}."""
    found: dict[tuple[int, int, int], dict[str, Any]] = {}
    for public, card, evidence in proofs:
        found.setdefault((card.id, evidence.start, evidence.end), _proof(public, card, evidence))
    return {"items": list(items), "evidence": list(found.values())}


def claims_data(stored: Sequence[Stored[Any]], became: Fates = _UNASKED) -> Mapping[str, Any]:
    """Claims as items: the claim's own fields, its id and kind; ``fate`` where ``became`` says that one no longer stands."""
    return Later(lambda: claim_items(stored, became))


def claim_items(stored: Sequence[Stored[Any]], became: Fates = _UNASKED) -> dict[str, Any]:
    """The same at once, for those who add to the items."""
    proofs = [(one.id, one.article, e) for one in stored for e in one.claim.evidence]
    return answer_data([claim_item(one, became) for one in stored], proofs)


def news_data(news: Sequence[Development]) -> Mapping[str, Any]:
    """The claims of developments, each item with what it did."""
    return Later(lambda: _news_items(news))


def _news_items(news: Sequence[Development]) -> dict[str, Any]:
    data = claim_items([one.stored for one in news])
    for item, one in zip(data["items"], news, strict=True):
        item |= {"development": one.public, "reason": one.reason}
    return data


def claim_item(stored: Stored[Any], became: Fates = _UNASKED) -> dict[str, Any]:
    """One claim as an item, with what became of it where it no longer stands."""
    item = {"id": stored.id, "kind": kind_of(stored.claim), **as_json(stored.claim), "article": as_json(stored.article)}
    fate = fate_of(stored, became)
    return {**item, "fate": fate} if fate else item


def actor_item(actor: StoredActor, became: Fates) -> dict[str, Any]:
    """One actor as an item, with what was last said and done."""
    return {
        "name": actor.name,
        "aliases": list(actor.aliases),
        "kind": actor.kind,
        "role": actor.role,
        "affiliation": actor.affiliation,
        "mentions": actor.mentions,
        "said": claim_item(actor.said, became) if actor.said else None,
        "did": claim_item(actor.did, became) if actor.did else None,
    }


def _proof(public: str, card: ArticleCard, evidence: Evidence) -> dict[str, Any]:
    place = {"article": card.id, "publisher": card.publisher, "published": card.published, "url": card.url}
    return {"id": public, "text": evidence.text, "start": evidence.start, "end": evidence.end, **place}
