"""``crisis news --from INSTANT --to INSTANT``: what was news in a span, one JSON object a line, for scripts."""

import json
from datetime import datetime
from typing import TYPE_CHECKING, Any

import click

from adapters.commands.shared import Surroundings, instant, store_option
from store.errors import UserMistake

if TYPE_CHECKING:
    from store.ledger import Development


@click.command(name="news")
@click.option("--from", "start", required=True, metavar="INSTANT", help="Arrived at or after, with an offset.")
@click.option("--to", "end", required=True, metavar="INSTANT", help="Arrived before, with an offset.")
@click.option(
    "--all", "repeats", is_flag=True, help="Also what is no news: REPEAT and BACKGROUND, which are kept as evidence."
)
@click.option(
    "--json", "as_data", is_flag=True, help="One JSON object a line (see docs/json.md) instead of plain lines."
)
@store_option
@click.pass_obj
def command(around: Surroundings, start: str, end: str, repeats: bool, as_data: bool) -> int:
    """Print the developments that arrived in a span of time, oldest first."""
    from store import ledger

    first, last = instant(start, "--from"), instant(end, "--to")
    if first >= last:
        raise UserMistake(f"--to {end[:40]} is not after --from {start[:40]}: nothing lies between")
    with around.open_store(must_exist=True, reads=True) as store:
        for found in store.read(ledger.between, first, last, repeats=repeats):
            click.echo(json.dumps(news_data(found), ensure_ascii=False) if as_data else _line(found))
    return 0


def news_data(found: "Development") -> dict[str, Any]:
    """A development under the names scripts rely on (docs/json.md)."""
    from store.models import Event, Figure
    from store.rows import as_json

    claim = found.stored.claim
    event = claim if isinstance(claim, Event) else None
    return {
        "id": found.public,
        "article": found.stored.article.url or found.source or f"a{found.stored.article.id}",
        "reason": found.reason,
        "kind": found.kind,
        "of": found.of_development,
        "figure": _figure(claim, found.old) if isinstance(claim, Figure) else None,
        "event": event.event if event else None,
        "actor": list(event.actor) if event else [],
        "recipient": list(event.recipient) if event else [],
        "place": None if not isinstance(claim, (Event, Figure)) else claim.place,
        "date": claim.as_of if isinstance(claim, Figure) else claim.date,
        "families": found.families,
        "evidence": as_json(claim.evidence),
    }


def _figure(claim: Any, old: Any) -> dict[str, Any]:
    before = value(old.low, old.high) if old is not None and hasattr(old, "low") else None
    return {
        "measure": claim.measure,
        "old": before,
        "new": value(claim.low, claim.high),
        "unit": claim.unit,
        "holder": claim.holder,
        "place": claim.place,
        "speaker": claim.speaker,
    }


def value(low: float | None, high: float | None) -> float | list[float] | None:
    """One number, or [low, high] for a range; the bound that is told where the other is open."""
    told = [int(n) if n == int(n) else n for n in (low, high) if n is not None]
    if not told:
        return None
    return told[0] if len(set(told)) == 1 else list(told)


def _line(found: "Development") -> str:
    from adapters.safety import clean
    from bot import wording

    when = datetime.fromisoformat(found.arrived)
    return clean(
        f"{when:%Y-%m-%d %H:%M}Z  {found.public:<6} {found.reason:<13} {wording.claim_words(found.stored.claim)}"
    )
