"""What waits in the outbox, found by what it shows or by whom it is for: it can still be mended before it goes out."""

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import asdict

from store.delivery_rows import Delivery, delivery_of
from store.subscriptions import Target

_SHOWING = """SELECT * FROM delivery d WHERE d.state = 'queued' AND d.edits IS NULL AND EXISTS
    (SELECT 1 FROM json_each(d.shows) s WHERE s.value IN (SELECT value FROM json_each(:told))) ORDER BY d.id"""
_CORRECTIONS = """SELECT * FROM delivery WHERE state = 'queued' AND kind = 'correction' AND platform = :platform
    AND tenant = :tenant AND channel = :channel AND thread = :thread ORDER BY id"""


def showing(conn: sqlite3.Connection, developments: Iterable[int]) -> tuple[Delivery, ...]:
    """The posts to come (no edits) that will show one of ``developments``."""
    return tuple(map(delivery_of, conn.execute(_SHOWING, {"told": json.dumps(list(developments))})))


def corrections(conn: sqlite3.Connection, target: Target) -> tuple[Delivery, ...]:
    """The corrections that wait for this channel."""
    return tuple(map(delivery_of, conn.execute(_CORRECTIONS, asdict(target))))
