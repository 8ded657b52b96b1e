"""A person in the stand-in's workspace: types commands, presses buttons, mentions the bot, over either way in."""

import hashlib
import hmac
import itertools
import json
import time
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

import aiohttp

from tests.standins.slack import SlackStandIn
from tests.standins.slack_things import Shown

SECRET = "stand-in-signing-secret"
_ids = itertools.count(1)


def signature(secret: str, timestamp: str, body: bytes) -> str:
    """Slack's signature of a request (docs.slack.dev/authentication/verifying-requests-from-slack)."""
    return "v0=" + hmac.new(secret.encode(), b"v0:" + timestamp.encode() + b":" + body, hashlib.sha256).hexdigest()


@dataclass
class Person:
    """``user`` in ``channel``; ``address`` is the bot's own over HTTP, None for Socket Mode."""

    slack: SlackStandIn
    user: str = "U1"
    channel: str = "C1"
    address: str | None = None

    async def command(self, text: str, **more: Any) -> tuple[Any, float]:
        """Type ``/crisis text``; the acknowledgement and how many seconds it took."""
        body = {
            **self._common(),
            "command": "/crisis",
            "text": text,
            "team_id": "T1",
            "channel_id": self.channel,
            "channel_name": "news",
            "user_id": self.user,
            "user_name": self.slack.world.people[self.user]["name"],
            "response_url": self.slack.response_url(self.channel, self.user),
            **more,
        }
        return await self._deliver("slash_commands", body, urlencode(body).encode())

    async def press(self, shown: Shown, label: str, **more: Any) -> tuple[Any, float]:
        """Press the button called ``label`` of a message."""
        button = shown.buttons()[label]
        box = {
            "type": "message",
            "message_ts": shown.ts,
            "channel_id": shown.channel,
            "is_ephemeral": shown.user is not None,
        }
        body = {
            **self._common(),
            "type": "block_actions",
            "team": {"id": "T1"},
            "user": {"id": self.user, "name": self.slack.world.people[self.user]["name"], "team_id": "T1"},
            "channel": {"id": shown.channel},
            "container": box,
            "actions": [{"type": "button", "action_id": button["action_id"], "value": button.get("value")}],
            "response_url": self.slack.response_url(shown.channel, self.user, shown.ts),
            **more,
        }
        return await self._deliver("interactive", body, urlencode({"payload": json.dumps(body)}).encode())

    async def submit(self, view: dict[str, Any], **fields: str) -> tuple[Any, float]:
        """Fill in a form; what is not given stays as it was."""
        values = {}
        for block in view["blocks"]:
            element = block["element"]
            given = fields.get(block["block_id"])
            if element["type"] == "static_select":
                chosen = next((o for o in element["options"] if o["value"] == given), element["initial_option"])
                said = {"selected_option": chosen}
            elif element["type"] == "timepicker":
                said = {"selected_time": given or element["initial_time"]}
            else:
                said = {"value": given or element.get("initial_value")}
            values[block["block_id"]] = {"value": {"type": element["type"], **said}}
        body = {
            **self._common(),
            "type": "view_submission",
            "team": {"id": "T1"},
            "user": {"id": self.user, "name": self.slack.world.people[self.user]["name"], "team_id": "T1"},
            "view": {**view, "id": "V1", "type": "modal", "state": {"values": values}},
        }
        return await self._deliver("interactive", body, urlencode({"payload": json.dumps(body)}).encode())

    async def mention(self, text: str, **more: Any) -> tuple[Any, float]:
        """Write ``text`` to the bot, in a channel or in a direct message."""
        direct = self.channel.startswith("D")
        event = {
            "type": "message" if direct else "app_mention",
            "channel_type": "im" if direct else "channel",
            "user": self.user,
            "text": text,
            "channel": self.channel,
            "ts": self.slack.world.tick(),
        }
        body = {
            "type": "event_callback",
            "team_id": "T1",
            "api_app_id": "A1",
            "event_id": f"Ev{next(_ids)}",
            "event": event,
            **more,
        }
        return await self._deliver("events_api", body, json.dumps(body).encode())

    async def ask(self, text: str) -> Shown:
        """Type a command and wait for what is shown."""
        before = len(self.slack.world.shown)
        await self.command(text)
        return await self.slack.next_shown(before)

    async def turn(self, shown: Shown, label: str) -> Shown:
        """Press a button and wait for what is shown."""
        before = len(self.slack.world.shown)
        await self.press(shown, label)
        return await self.slack.next_shown(before)

    async def post(self, raw: bytes, headers: dict[str, str]) -> tuple[int, float]:
        """Send bytes to the bot over HTTP as they are; the status and seconds."""
        assert self.address
        began = time.perf_counter()
        async with aiohttp.ClientSession() as session, session.post(self.address, data=raw, headers=headers) as answer:
            await answer.read()
            return answer.status, time.perf_counter() - began

    def signed(self, raw: bytes, *, json_body: bool = False, at: str | None = None) -> dict[str, str]:
        """Headers that Slack would send with ``raw``."""
        stamp = at or str(int(time.time()))
        kind = "application/json" if json_body else "application/x-www-form-urlencoded"
        return {
            "Content-Type": kind,
            "X-Slack-Request-Timestamp": stamp,
            "X-Slack-Signature": signature(SECRET, stamp, raw),
        }

    def _common(self) -> dict[str, Any]:
        trigger = f"trigger.{next(_ids)}"
        self.slack.world.triggers[trigger] = time.time()
        return {"trigger_id": trigger, "token": "legacy", "api_app_id": "A1", "is_enterprise_install": "false"}

    async def _deliver(self, kind: str, body: dict[str, Any], raw: bytes) -> tuple[Any, float]:
        if self.address is None:
            return await self.slack.send(kind, body)
        return await self.post(raw, self.signed(raw, json_body=kind == "events_api"))
