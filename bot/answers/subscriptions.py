"""``/crisis subscriptions``, ``unsubscribe``, ``pause``, ``resume``: what this channel has, and how it ends or rests."""

import json
import sqlite3
from datetime import datetime

from bot import cadence, terms
from bot.answers.subscribe import check_may, item, target_of, words
from bot.declare import Ask
from bot.errors import UserMistake
from bot.ports import Place
from bot.reply import Button, Fact, Piece, Reply, Section, Strong
from bot.times import moment
from store import deliveries, ledger, subscriptions
from store.deliveries import Delivery
from store.subscriptions import Subscription, Target

NONE_HERE = "This channel has no subscription. Start one with: /crisis subscribe daily 09:00"
Row = tuple[Subscription, Delivery | None]


async def answer(ask: Ask) -> Reply:
    """The channel's subscriptions: settings in words, next due moment, last delivery, what ails them."""
    rows = await ask.store.aread(_rows, ask.request.place)
    if not rows:
        return Reply("Subscriptions", (Section(text=NONE_HERE),), data={"items": [], "evidence": []})
    facts = tuple(Fact(_line(row, last)) for row, last in rows)
    buttons = (Button("Preview", "ask", "preview"), Button("Deliveries", "ask", "deliveries"))
    data = {"items": [item(row) for row, _ in rows], "evidence": []}
    return Reply("Subscriptions of this channel", (Section(facts=facts),), buttons=buttons, data=data)


async def unsubscribe(ask: Ask) -> Reply:
    """End one subscription by its number, or all of the channel."""
    check_may_end(ask)
    ended = await ask.store.awrite(_end, ask.request.place, ask.option("number"), ask.now)
    many = "subscription" if len(ended) == 1 else "subscriptions"
    return Reply(
        "Unsubscribed",
        (
            Section(
                text=f"{len(ended)} {many} ended; nothing more is posted for {'it' if len(ended) == 1 else 'them'}."
            ),
        ),
        data={"items": [item(one) for one in ended], "evidence": []},
    )


async def pause(ask: Ask) -> Reply:
    """Stop the channel's posts until they are resumed."""
    check_may_end(ask)
    rows = await ask.store.aread(_rows, ask.request.place)
    if not rows:
        raise UserMistake(NONE_HERE)
    for target in {row.target for row, _ in rows}:
        await ask.store.awrite(subscriptions.pause, target)
    return Reply(
        "Paused",
        (Section(text="Nothing is posted here until /crisis resume. What comes meanwhile is not posted later."),),
    )


async def resume(ask: Ask) -> Reply:
    """Go on from now, without the backlog."""
    check_may(ask)
    count = await ask.store.awrite(_resume, ask.request.place, ask.now)
    if not count:
        raise UserMistake(NONE_HERE)
    return Reply("Resumed", (Section(text="Posts go on from now; /crisis latest shows what came meanwhile."),))


def check_may_end(ask: Ask) -> None:
    """Ending needs the right to manage, not the right to post: a channel must be able to silence the bot."""
    if ask.parts.get("admins_only") and not (ask.request.extra.get("admin") or ask.request.operator):
        raise UserMistake("Subscriptions of this desk are for the workspace's admins. Ask one of them.")


def of_place(conn: sqlite3.Connection, place: Place) -> tuple[Subscription, ...]:
    """The subscriptions of the channel, and of the thread where the question was asked in one."""
    here = [target_of(place)]
    if place.thread:
        here.append(Target(place.platform, place.tenant, place.channel, place.thread))
    return tuple(one for target in here for one in subscriptions.of_channel(conn, target))


def _rows(conn: sqlite3.Connection, place: Place) -> tuple[Row, ...]:
    return tuple((one, deliveries.last_of(conn, one.id)) for one in of_place(conn, place))


def _end(conn: sqlite3.Connection, place: Place, number: str, now: datetime) -> tuple[Subscription, ...]:
    here = of_place(conn, place)
    if not here:
        raise UserMistake(NONE_HERE)
    digits = number.strip().lstrip("#")
    chosen = here if digits.casefold() in ("", "all") else tuple(one for one in here if str(one.id) == digits)
    if not chosen:
        known = ", ".join(str(one.id) for one in here)
        raise UserMistake(
            f"This channel has no subscription number {digits[:20]}. It has {known}: /crisis unsubscribe {here[0].id}"
        )
    for one in chosen:
        subscriptions.remove(conn, one.id, "unsubscribed", now)
    return chosen


def _resume(conn: sqlite3.Connection, place: Place, now: datetime) -> int:
    here = of_place(conn, place)
    for one in here:
        if one.state != "active":
            asked = terms.from_json(json.loads(one.terms))
            slot = cadence.next_slot(asked.cadence, asked.zone, now)
            subscriptions.resume(conn, one.id, now, slot.due if slot else None, ledger.last_id(conn))
    return len(here)


def _line(row: Subscription, last: Delivery | None) -> tuple[Piece, ...]:
    """One subscription, its instants in the zone that its times are in."""
    asked = terms.from_json(json.loads(row.terms))
    zone = asked.zone
    pieces: list[Piece] = [Strong(f"{row.id}"), " · ", words(asked)]
    if row.state == "paused":
        pieces.append(" Paused: /crisis resume goes on.")
    elif row.state == "ailing":
        pieces.append(f" Not arriving: {row.reason} ({row.failures} tries). It goes on by itself when that is mended.")
    elif row.next_due:
        pieces += [" Next: ", moment(datetime.fromisoformat(row.next_due), zone), "."]
    if last:
        pieces += [f" Last delivery {last.id}: {last.state}, ", moment(datetime.fromisoformat(last.updated), zone), "."]
    else:
        pieces.append(" Nothing was posted yet.")
    return tuple(pieces)
