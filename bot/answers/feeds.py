"""``/crisis feeds``: what is watched, how each feed stands, and since when."""

from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

from bot.declare import Ask
from bot.pages import leaf, paged
from bot.reply import Fact, Piece, Reply, Section, Strong
from bot.times import moment
from store import feeds
from store.feeds import FeedRow, Freshness

NONE = "No feed is watched. An operator adds one with /crisis watch <link>; crisis watch FOLDER watches a folder."
_ORDER = ("failing", "degraded", "late", "gone", "new", "ok")


async def answer(ask: Ask) -> Reply:
    """The troubled ones first."""
    rows = await ask.store.aread(feeds.every)
    standing = await ask.store.aread(feeds.freshness, ask.now)
    if standing is None:
        return Reply("Feeds", (Section(text=NONE),), data={"items": [], "evidence": []})
    ordered = sorted(rows, key=lambda row: (_ORDER.index(row.health(ask.now)[0]), row.id))
    shown = leaf(ordered, ask.request.page)
    facts = tuple(Fact(line(row, ask)) for row in shown.items)
    head = Section(text=_head(standing, ask.zone))
    items = [data(row, ask.now) for row in ordered]
    return paged(Reply("Feeds", (head, Section(facts=facts)), data={"items": items, "evidence": []}), shown, "feeds")


def line(row: FeedRow, ask: Ask) -> tuple[Piece, ...]:
    """One feed: number, name, health and why, when it was last read, the newest it lists, and where it is."""
    health, why = row.health(ask.now)
    pieces: list[Piece] = [Strong(f"{row.id}"), f" · {row.name} · ", Strong(health)]
    pieces += [f": {why}"] if why else []
    if row.succeeded:
        pieces += [" · last read ", moment(row.succeeded, ask.zone)]
    if row.newest:
        pieces += [" · newest ", moment(row.newest, ask.zone)]
    pieces += [f" · every {minutes(row)} min"] if row.kind != "folder" and health != "gone" else []
    return (*pieces, f" · {place(row, whole=ask.request.operator)}")


def data(row: FeedRow, now: datetime) -> dict[str, Any]:
    """A feed for scripts: ``lag`` is the seconds since its newest article."""
    health, why = row.health(now)
    instants = {name: getattr(row, name) for name in ("succeeded", "tried", "newest", "next_due")}
    return {
        "id": row.id,
        "kind": row.kind,
        "name": row.name,
        "where": place(row, whole=False),
        "health": health,
        "error": why,
        "lag": round((now - row.newest).total_seconds()) if row.newest else None,
        **{name: at.isoformat() if at else None for name, at in instants.items()},
    }


def place(row: FeedRow, *, whole: bool) -> str:
    """Where it is. Links may carry a key and paths tell of the machine: those who do not run the desk see the host alone."""
    if whole:
        return row.url
    return "a folder" if row.kind == "folder" else (urlsplit(row.url).hostname or "a link")


def minutes(row: FeedRow) -> int:
    """Minutes between two readings."""
    return max(1, round(row.pause / 60))


def _head(standing: Freshness, zone: str) -> tuple[Piece, ...]:
    words = f"{standing.fresh} of {standing.total} fresh"
    return (words, ", newest ", moment(standing.newest, zone), ".") if standing.newest else (words, ".")
