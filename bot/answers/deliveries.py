"""``/crisis deliveries``: what was owed to this channel and what became of it; operators see every channel's."""

import sqlite3
from datetime import datetime

from bot.declare import Ask
from bot.pages import leaf, paged
from bot.ports import Place
from bot.reply import Fact, Piece, Reply, Section, Strong
from bot.times import moment
from store import deliveries
from store.deliveries import Delivery
from store.subscriptions import Target

_MOST = 200
STATES = {
    "queued": "waiting",
    "sending": "being sent",
    "sent": "sent",
    "ambiguous": "not known whether it arrived: it is being read back",
    "dead": "given up",
    "dropped": "dropped",
}


async def answer(ask: Ask) -> Reply:
    """Newest first."""
    everywhere = ask.option("where").casefold() in ("all", "everywhere") and ask.request.operator
    rows = await ask.store.aread(_rows, ask.request.place, everywhere=everywhere)
    if not rows:
        return Reply(
            "Deliveries", (Section(text="Nothing was owed to this channel yet."),), data={"items": [], "evidence": []}
        )
    shown = leaf(rows, ask.request.page)
    facts = tuple(Fact(line(row, ask.zone, placed=everywhere)) for row in shown.items)
    title = "Deliveries everywhere" if everywhere else "Deliveries to this channel"
    reply = Reply(
        title, (Section(facts=facts),), data={"items": [deliveries.shown(row) for row in rows], "evidence": []}
    )
    return paged(reply, shown, "deliveries all" if everywhere else "deliveries")


def line(row: Delivery, zone: str, *, placed: bool) -> tuple[Piece, ...]:
    """One delivery in words."""
    place = f" in {row.target.platform} {row.target.tenant}/{row.target.channel}" if placed else ""
    how = f" ({row.settled})" if row.settled else f" ({row.reason})" if row.reason else ""
    when = moment(datetime.fromisoformat(row.updated), zone)
    return Strong(f"{row.id}"), f" · {row.kind}{place}: {STATES[row.state]}{how}, ", when


def _rows(conn: sqlite3.Connection, place: Place, *, everywhere: bool) -> tuple[Delivery, ...]:
    if everywhere:
        return deliveries.newest(conn, _MOST)
    return deliveries.of_channel(conn, Target(place.platform, place.tenant, place.channel), _MOST)
