"""``/crisis subscribe``: what was understood, what it would have sent, and only then, when confirmed, saved."""

import json
import sqlite3
from typing import Any

from bot import cadence, looking_back, terms
from bot.declare import Ask
from bot.errors import UserMistake
from bot.ports import Place
from bot.reply import Button, Reply, Section, Text
from bot.terms import Terms
from bot.times import moment
from store import ledger, subscriptions
from store.subscriptions import Subscription, Target

_OPTIONS = ("when", "tz", "about", "quiet", "thread", "silent")


async def answer(ask: Ask) -> Reply:
    """Show what was understood with a Save button, or save it when it comes back confirmed."""
    check_may(ask)
    asked = terms.read({name: ask.option(name) for name in _OPTIONS if ask.option(name)}, ask.zone)
    if ask.option("confirm").casefold() not in ("yes", "y", "ok", "save"):
        return await _understood(ask, asked)
    saved = await ask.store.awrite(_save, target_of(ask.request.place, asked), asked, ask)
    return Reply(
        "Subscribed",
        (Section(text=words(asked)), Section(text=_first(asked, ask, saved))),
        data={"items": [item(saved)], "evidence": []},
    )


def target_of(place: Place, asked: Terms | None = None) -> Target:
    """Where a subscription of this place posts: the channel; its thread only when ``thread on`` was asked for in one."""
    inside = place.thread if asked is not None and asked.thread else None
    return Target(place.platform, place.tenant, place.channel, inside or "")


def check_may(ask: Ask) -> None:
    """UserMistake when this person may not manage the channel, or the bot may not post in it (the adapter looked)."""
    request = ask.request
    if ask.parts.get("admins_only") and not (request.extra.get("admin") or request.operator):
        raise UserMistake("Subscriptions of this desk are for the workspace's admins. Ask one of them.")
    if why := request.extra.get("cannot_post"):
        raise UserMistake(str(why))


def words(asked: Terms) -> str:
    """The settings as a sentence."""
    about = f" about {', '.join(asked.about)}" if asked.about else ""
    what = f"what is new{about}" if about else "everything that is new"
    if asked.cadence.kind == "instant":
        what = f"only what is critical{about} (the first of its kind, jumps, denials, corrections)"
    how = "" if not asked.silent else ", without a notification"
    quiet = f" Quiet hours {asked.quiet}." if asked.quiet else ""
    inside = " Posts go into this thread." if asked.thread else ""
    return f"{_cadence(asked)} (time zone {asked.zone}): {what}{how}.{quiet}{inside}"


def _cadence(asked: Terms) -> str:
    plan = asked.cadence
    clock = f"{plan.at:%H:%M}"
    return {
        "daily": f"Every day at {clock}",
        "weekdays": f"Monday to Friday at {clock}",
        "weekly": f"Every {_DAYS[plan.weekday]} at {clock}",
        "every": "Every hour" if plan.hours == 1 else f"Every {plan.hours} hours",
        "instant": "At once",
    }[plan.kind]


_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


async def _understood(ask: Ask, asked: Terms) -> Reply:
    past = await ask.store.aread(looking_back.look_back, asked, ask.now, ask.parts["rules"])
    named = "" if ask.option("tz") else f" You named no time zone: {asked.zone} is {_where_from(ask)}."
    save = Button("Save", "ask", confirmed(asked))
    return Reply(
        "Is this right?",
        (
            Section("Understood", words(asked) + named),
            Section("The last 7 days", looking_back.words(past)),
            Section(text="Nothing is saved yet. Press Save (in the terminal: type 1), or ask again with other words."),
        ),
        buttons=(save,),
        data={"items": [asked.as_json() | {"saved": False}], "evidence": []},
    )


def confirmed(asked: Terms) -> str:
    """The question that saves exactly these terms."""
    options = {
        "when": str(asked.cadence),
        "tz": asked.zone,
        "about": ", ".join(asked.about),
        "quiet": str(asked.quiet) if asked.quiet else "",
        "thread": "on" if asked.thread else "",
        "silent": "on" if asked.silent else "",
        "confirm": "yes",
    }
    return " ".join(["subscribe", *(f"{name}:{json.dumps(value)}" for name, value in options.items() if value)])


def _where_from(ask: Ask) -> str:
    return "your own" if ask.request.zone else "the desk's"


def _save(conn: sqlite3.Connection, target: Target, asked: Terms, ask: Ask) -> Subscription:
    slot = cadence.next_slot(asked.cadence, asked.zone, ask.now)
    due = slot.due if slot else None
    return subscriptions.add(conn, target, asked.as_json(), ask.request.user, ledger.last_id(conn), ask.now, due)


def _first(asked: Terms, ask: Ask, saved: Subscription) -> Text:
    end = f" Number {saved.id}; /crisis unsubscribe {saved.id} ends it."
    slot = cadence.next_slot(asked.cadence, asked.zone, ask.now)
    if slot is None:
        return f"It starts from now: nothing that is known already is posted.{end}"
    return (
        "First digest: ",
        moment(slot.due, asked.zone),
        f". It starts from now: what is known already is not posted.{end}",
    )


def item(saved: Subscription) -> dict[str, Any]:
    """A subscription as data."""
    return {
        "id": saved.id,
        "state": saved.state,
        "reason": saved.reason,
        "next_due": saved.next_due,
        "watermark": saved.watermark,
        **json.loads(saved.terms),
    }
