"""What Slack sends, as one record: slash commands, presses of buttons, mentions and direct messages. Pure."""

import hashlib
import html
import json
import re
from dataclasses import dataclass
from typing import Any, Literal

from adapters.slack import form

Kind = Literal["command", "press", "event", "form"]
_ESCAPED = re.compile(r"<(?:[@#!])?([^<>|]*)(?:\|([^<>]*))?>")


@dataclass(frozen=True, slots=True)
class Heard:
    """One thing a person did. ``key`` is the same for Slack's retries and for a replay of the same request.

    ``text`` is a question in words, ``ticket`` one out of a button (see bot/tickets.py), ``action`` what the button does.
    ``trigger`` opens a form within three seconds. ``mine``: the pressed message is seen by this person alone, so it may be replaced. ``message`` is its ts.
    """

    kind: Kind
    key: str
    tenant: str
    channel: str
    user: str
    user_name: str
    text: str = ""
    ticket: str = ""
    action: str = ""
    thread: str | None = None
    message: str | None = None
    response_url: str | None = None
    trigger: str = ""
    mine: bool = False

    @property
    def direct(self) -> bool:
        """Whether it happened in a direct message, where there is nobody else."""
        return self.channel.startswith("D")


def command(body: dict[str, Any]) -> Heard:
    """A slash command."""
    return Heard(
        kind="command",
        key=_key(body),
        tenant=tenant(body),
        channel=body.get("channel_id", ""),
        user=body.get("user_id", ""),
        user_name=body.get("user_name") or body.get("user_id", ""),
        text=said(body.get("text") or ""),
        thread=body.get("thread_ts") or None,
        response_url=body.get("response_url"),
        trigger=body.get("trigger_id") or "",
    )


def press(body: dict[str, Any]) -> Heard | None:
    """A press of one of our buttons; None when there is no channel to answer in, or nothing to do (an open button, a value that is no text)."""
    box, user = body.get("container") or {}, body.get("user") or {}
    action = (body.get("actions") or [{}])[0]
    channel = box.get("channel_id") or (body.get("channel") or {}).get("id")
    name = str(action.get("action_id", "")).partition(":")[0]
    ticket = action.get("value")
    if not channel or not ticket or not isinstance(ticket, str) or name == "open":
        return None
    return Heard(
        kind="press",
        key=_key(body),
        tenant=tenant(body),
        channel=channel,
        user=user.get("id", ""),
        user_name=user.get("name") or user.get("username") or user.get("id", ""),
        ticket=ticket,
        action=name,
        thread=_thread(body),
        message=box.get("message_ts"),
        response_url=body.get("response_url"),
        mine=bool(box.get("is_ephemeral")) or channel.startswith("D"),
    )


def submission(body: dict[str, Any]) -> Heard:
    """A filled-in form, as the words that mean the same."""
    user, filled = body.get("user") or {}, body["view"]
    return Heard(
        kind="form",
        key=_key(body),
        tenant=tenant(body),
        channel=form.channel(filled),
        user=user.get("id", ""),
        user_name=user.get("name") or user.get("username") or user.get("id", ""),
        text=form.question(filled),
    )


def event(body: dict[str, Any], bot: str) -> Heard | None:
    """A mention of ``bot`` (its user id) or a direct message; None for all else (edits, joins, bots, our own words)."""
    what = body.get("event") or {}
    wanted = what.get("type") == "app_mention" or (what.get("type") == "message" and what.get("channel_type") == "im")
    if not wanted or what.get("subtype") or what.get("bot_id") or not what.get("user") or not what.get("channel"):
        return None
    return Heard(
        kind="event",
        key=_key(body),
        tenant=tenant(body),
        channel=what["channel"],
        user=what["user"],
        user_name=what["user"],
        text=said((what.get("text") or "").replace(f"<@{bot}>", "").strip()),
        thread=what.get("thread_ts"),
    )


def tenant(body: dict[str, Any]) -> str:
    """The workspace something happened in; the organisation where an Enterprise Grid payload names no workspace."""
    team, enterprise = body.get("team") or {}, body.get("enterprise") or {}
    found = body.get("team_id") or team.get("id") or (body.get("user") or {}).get("team_id")
    return str(found or body.get("enterprise_id") or enterprise.get("id") or "")


def said(text: str) -> str:
    """The words a person typed: Slack's escapes undone, ``<@U1|ann>``, ``<#C1|news>`` and links by their names."""
    return html.unescape(_ESCAPED.sub(lambda match: match[2] or match[1], text))


def _thread(body: dict[str, Any]) -> str | None:
    """The thread a pressed message stands in; a message that others replied to is a thread's root and stands in none."""
    box = body.get("container") or {}
    found = box.get("thread_ts") or (body.get("message") or {}).get("thread_ts")
    return None if found == box.get("message_ts") else found


def _key(body: dict[str, Any]) -> str:
    """An event's id stays the same over its retries; a trigger id is given out once per command or press."""
    found = body.get("event_id") or body.get("trigger_id")
    if found:
        return f"slack:{found}"
    return f"slack:{hashlib.sha256(json.dumps(body, sort_keys=True).encode()).hexdigest()}"
