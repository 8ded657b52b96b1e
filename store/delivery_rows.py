"""One delivery: as it is asked for, and as its row has it."""

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from store.subscriptions import Target


@dataclass(frozen=True, slots=True)
class Delivery:
    """One row. ``body`` is the reply as JSON, ``shows`` the developments in it; instants are UTC ISO.

    ``asked`` is when the platform was first asked to post it; ``edits`` the post that it replaces;
    ``high`` the newest development when it was composed.
    """

    id: int
    key: str
    kind: str
    subscription: int | None
    target: Target
    body: str
    shows: tuple[int, ...]
    silent: bool
    edits: int | None
    due: str
    state: str
    not_before: str
    attempts: int
    asked: str | None
    message: str | None
    reason: str | None
    settled: str | None
    updated: str
    high: int = 0


@dataclass(frozen=True, slots=True)
class Owed:
    """A message to be posted: ``key`` is its own for good, ``kind`` digest, instant, correction or edit, ``body`` the reply as JSON.

    ``shows`` are the developments in it, ``low`` and ``high`` those between which it was composed; ``edits`` the post that it replaces.
    """

    key: str
    kind: str
    target: Target
    body: str
    subscription: int | None = None
    shows: Sequence[int] = ()
    silent: bool = False
    edits: int | None = None
    low: int = 0
    high: int = 0
    not_before: datetime | None = None


SHOWN = ("id", "kind", "state", "reason", "due", "message", "settled", "attempts")


def shown(delivery: Delivery) -> dict[str, Any]:
    """A delivery as plain data for ``--json`` and answers, without its body."""
    return {name: getattr(delivery, name) for name in SHOWN}


def delivery_of(row: sqlite3.Row) -> Delivery:
    """The delivery of a row of the table."""
    return Delivery(
        id=row["id"],
        key=row["key"],
        kind=row["kind"],
        subscription=row["subscription"],
        target=Target(row["platform"], row["tenant"], row["channel"], row["thread"]),
        body=row["body"],
        shows=tuple(json.loads(row["shows"])),
        silent=bool(row["silent"]),
        edits=row["edits"],
        due=row["due"],
        state=row["state"],
        not_before=row["not_before"],
        attempts=row["attempts"],
        asked=row["asked"],
        message=row["message"],
        reason=row["reason"],
        settled=row["settled"],
        updated=row["updated"],
        high=row["high"],
    )
