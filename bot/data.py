"""The same answer as data, under the JSON names of config/schema/ask.schema.json: items[] and the evidence[] they rest on."""

from collections.abc import Iterable, Sequence
from typing import Any

from store.actors import StoredActor
from store.models import Evidence
from store.rows import ArticleCard, Stored, as_json, kind_of


def answer_data(items: Sequence[dict[str, Any]], proofs: Iterable[tuple[str, ArticleCard, Evidence]]) -> dict[str, Any]:
    """``items`` with their evidence, each sentence once: {id, text, start, end, article, publisher, published, url}."""
    found: dict[tuple[int, int, int], dict[str, Any]] = {}
    for public, card, evidence in proofs:
        found.setdefault((card.id, evidence.start, evidence.end), _proof(public, card, evidence))
    return {"items": list(items), "evidence": list(found.values())}


def claims_data(stored: Sequence[Stored[Any]]) -> dict[str, Any]:
    """Claims as items: the claim's own fields, its id and kind."""
    proofs = [(one.id, one.article, e) for one in stored for e in one.claim.evidence]
    return answer_data([claim_item(one) for one in stored], proofs)


def claim_item(stored: Stored[Any]) -> dict[str, Any]:
    """One claim as an item."""
    return {"id": stored.id, "kind": kind_of(stored.claim), **as_json(stored.claim), "article": as_json(stored.article)}


def actor_item(actor: StoredActor) -> dict[str, Any]:
    """One actor as an item, with what was last said and done."""
    return {
        "name": actor.name,
        "aliases": list(actor.aliases),
        "kind": actor.kind,
        "role": actor.role,
        "affiliation": actor.affiliation,
        "mentions": actor.mentions,
        "said": claim_item(actor.said) if actor.said else None,
        "did": claim_item(actor.did) if actor.did else None,
    }


def _proof(public: str, card: ArticleCard, evidence: Evidence) -> dict[str, Any]:
    place = {"article": card.id, "publisher": card.publisher, "published": card.published, "url": card.url}
    return {"id": public, "text": evidence.text, "start": evidence.start, "end": evidence.end, **place}
