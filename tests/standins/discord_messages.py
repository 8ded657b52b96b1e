"""Messages of the stand-in: posting, history and edits, with Discord's nonces, limits and permissions."""

import json
import time

from tests.standins import discord_world as world
from tests.standins.discord_faults import error, json_response
from tests.standins.discord_limits import message_faults

NONCE_SECONDS = 180


class Messages:
    """What stands in the channels. ``clock`` in seconds decides how long a nonce is remembered."""

    def __init__(self, ids, channels, clock=time.time):
        self._ids = ids
        self._clock = clock
        self.channels = channels
        self._nonces = {}
        self.late = 0
        self._held = []

    def reveal(self):
        """Show the posts that were accepted while ``late`` counted: the effect comes after somebody looked."""
        for message in self._held:
            self._show(message)
        self._held.clear()

    def _show(self, message):
        channel = self.channels[message["channel_id"]]
        channel.messages.append(message)
        channel.last = message["id"]

    def forget_nonces(self):
        """The few minutes are over."""
        self._nonces.clear()

    async def post(self, request):
        """POST a message: limits, permissions, and the earlier message for an enforced nonce of the last minutes."""
        channel = self.channels.get(request.match_info["channel"])
        if channel is None:
            return error(404, 10003, "Unknown Channel")
        if channel.refuses:
            return error(403, channel.refuses, "Missing Permissions")
        payload, files = await self.read(request)
        if found := message_faults(payload, files):
            return error(400, 50035, "; ".join(found))
        nonce = payload.get("nonce") if payload.get("enforce_nonce") else None
        earlier, until = self._nonces.get(nonce, (None, 0.0))
        if nonce and earlier and self._clock() < until:
            return json_response(earlier | {"nonce": nonce})
        message = self.new(channel.id, payload, files)
        if self.late > 0:
            self.late -= 1
            self._held.append(message)
        else:
            self._show(message)
        self._nonces[nonce] = (message, self._clock() + NONCE_SECONDS)
        return json_response(message | {"nonce": payload.get("nonce")})

    async def history(self, request):
        """GET messages, newest first; empty without the permission to read it."""
        channel = self.channels.get(request.match_info["channel"])
        if channel is None:
            return error(404, 10003, "Unknown Channel")
        if channel.refuses == 50001:
            return error(403, 50001, "Missing Access")
        after, limit = int(request.query.get("after", 0)), int(request.query.get("limit", 50))
        found = [] if channel.hidden else [m for m in channel.messages if int(m["id"]) > after][:limit]
        return json_response(found[::-1])

    async def edit(self, request):
        """PATCH a message."""
        channel = self.channels[request.match_info["channel"]]
        message = next((m for m in channel.messages if m["id"] == request.match_info["message"]), None)
        if message is None:
            return error(404, 10008, "Unknown Message")
        payload, files = await self.read(request)
        if found := message_faults(message | payload, files):
            return error(400, 50035, "; ".join(found))
        self.change(message, payload, files)
        return json_response(message)

    async def read(self, request):
        """The JSON of a message and the names of its files."""
        if request.content_type != "multipart/form-data":
            return await request.json(), ()
        form = await request.post()
        names = [field.filename for name, field in form.items() if name.startswith("files[")]
        return json.loads(form["payload_json"]), tuple(names)

    def new(self, channel, payload, files=()):
        """A message of the bot's; not yet in a channel."""
        message = {
            "id": self._ids.next(),
            "channel_id": channel,
            "author": world.bot_user(),
            "type": 0,
            "content": "",
            "embeds": [],
            "components": [],
            "attachments": [],
            "timestamp": "2026-01-01T00:00:00+00:00",
            "edited_timestamp": None,
            "tts": False,
            "mention_everyone": False,
            "mentions": [],
            "mention_roles": [],
            "pinned": False,
            "flags": payload.get("flags", 0),
        }
        self.change(message, payload, files)
        return message

    def change(self, message, payload, files):
        """What an edit changes; never the flags, and a nonce is not kept."""
        message |= {k: payload[k] for k in ("content", "embeds", "components", "allowed_mentions") if k in payload}
        if "attachments" in payload:
            url = "https://cdn.discordapp.com/x"
            kept = [
                {"filename": name, "id": self._ids.next(), "size": 1, "url": url, "proxy_url": url} for name in files
            ]
            message["attachments"] = kept
