"""The Slack that the stand-in serves: a workspace with people, channels and messages, and the Web API's rules over them.

Every method takes the call's arguments and gives back what Slack would answer; errors are Slack's own codes
(docs.slack.dev/reference/methods). Nothing here knows HTTP.
"""

import itertools
import json
import time
from typing import Any

from tests.standins.slack_limits import faults, view_faults
from tests.standins.slack_things import Channel, Refused, Shown

HISTORY_SCOPE = {"public": "channels:history", "private": "groups:history", "im": "im:history", "mpim": "mpim:history"}
ALL_SCOPES = frozenset(
    {
        *HISTORY_SCOPE.values(),
        "chat:write",
        "commands",
        "files:write",
        "users:read",
        "channels:read",
        "groups:read",
        "im:read",
        "mpim:read",
    }
)


class World:
    """One workspace."""

    def __init__(self) -> None:
        self.team = "T1"
        self.bot_user, self.bot_id, self.bot_token, self.app_token = "UBOT", "B1", "xoxb-stand-in-1", "xapp-stand-in-1"
        self.scopes = set(ALL_SCOPES)
        self.people = {
            "U1": {"id": "U1", "name": "ann", "tz": "Europe/Kyiv", "profile": {"display_name": "Ann <!here>"}},
            "U2": {"id": "U2", "name": "bob", "tz": "UTC", "is_admin": True, "profile": {"display_name": "Bob"}},
        }
        self.channels = {
            "C1": Channel("C1", members={"U1", "U2"}),
            "G1": Channel("G1", "private", {"U1"}, bot=False),
            "D1": Channel("D1", "im", {"U1"}),
        }
        self.shown: list[Shown] = []
        self.faults: list[str] = []
        self.views: list[dict[str, Any]] = []
        self.triggers: dict[str, float] = {}
        self.files: dict[str, bytes | None] = {}
        self.files_settle = 0
        self._clock = itertools.count(1)

    def call(self, method: str, args: dict[str, Any], token: str) -> dict[str, Any]:
        """Answer one Web API call; Refused with Slack's code."""
        self._allow(method, token)
        known = getattr(self, f"_{method.replace('.', '_')}", None)
        if known is None:
            raise Refused("unknown_method")
        return {"ok": True, **known(args)}

    def show(
        self, how: str, channel: str, body: dict[str, Any], user: str | None = None, ts: str | None = None
    ) -> Shown:
        """Note what is seen from now on, and every limit that it breaks."""
        self.faults += [f"{how}: {fault}" for fault in faults(body)] if how != "delete" else []
        shown = Shown(how, channel, body, ts or self.tick(), user)
        self.shown.append(shown)
        return shown

    def tick(self) -> str:
        """A new message's ts: seconds since 1970 with a counter that keeps it unique."""
        return f"{time.time():.0f}.{next(self._clock):06d}"

    def _allow(self, method: str, token: str) -> None:
        wanted = self.app_token if method == "apps.connections.open" else self.bot_token
        if not token:
            raise Refused("not_authed")
        if token != wanted:
            raise Refused("not_allowed_token_type" if token in {self.app_token, self.bot_token} else "invalid_auth")

    def _need(self, scope: str) -> None:
        if scope not in self.scopes:
            raise Refused("missing_scope")

    def _channel(self, name: str, *, writing: bool = False) -> Channel:
        if writing and name in self.people:  # a user's id stands for the direct message with that person
            name = f"D{name[1:]}"
            self.channels.setdefault(name, Channel(name, "im", {f"U{name[1:]}"}))
        channel = self.channels.get(name)
        if channel is None or (channel.kind != "public" and not channel.bot):
            raise Refused("channel_not_found")
        return channel

    def _writable(self, name: str) -> Channel:
        channel = self._channel(name, writing=True)
        if not channel.bot:
            raise Refused("not_in_channel")
        if channel.archived:
            raise Refused("is_archived")
        return channel

    def _auth_test(self, _: dict[str, Any]) -> dict[str, Any]:
        return {
            "team_id": self.team,
            "team": "Stand-in",
            "user": "crisis",
            "user_id": self.bot_user,
            "bot_id": self.bot_id,
        }

    def _chat_postMessage(self, args: dict[str, Any]) -> dict[str, Any]:
        channel = self._writable(args["channel"])
        self._check_pictures(args)
        found = faults(args)
        if found:
            self.faults += found
            raise Refused("msg_too_long" if "msg_too_long" in found else "invalid_blocks")
        shown = self.show("post", channel.id, args)
        message = {
            "type": "message",
            "ts": shown.ts,
            "text": args["text"],
            "blocks": args.get("blocks"),
            "bot_id": self.bot_id,
            "user": self.bot_user,
            "metadata": args.get("metadata"),
            "thread_ts": args.get("thread_ts"),
        }
        channel.messages.append(message)
        return {"channel": channel.id, "ts": shown.ts, "message": {k: v for k, v in message.items() if k != "metadata"}}

    def _files_getUploadURLExternal(self, args: dict[str, Any]) -> dict[str, Any]:
        self._need("files:write")
        file = f"F{len(self.files) + 1}"
        self.files[file] = None
        return {"file_id": file, "upload_url": f"{args['base']}upload/{file}"}

    def _files_completeUploadExternal(self, args: dict[str, Any]) -> dict[str, Any]:
        self._need("files:write")
        wanted = json.loads(args["files"]) if isinstance(args["files"], str) else args["files"]
        if any(not self.files.get(file["id"]) for file in wanted):
            raise Refused("file_not_found")
        return {"files": wanted}

    def _check_pictures(self, body: dict[str, Any]) -> None:
        """A block may show a file that was uploaded, and that Slack has looked at (``files_settle`` refusals later)."""
        shown = [b["slack_file"]["id"] for b in body.get("blocks") or [] if b["type"] == "image"]
        if shown and (self.files_settle or any(not self.files.get(file) for file in shown)):
            self.files_settle = max(0, self.files_settle - 1)
            raise Refused("invalid_blocks")

    def _chat_postEphemeral(self, args: dict[str, Any]) -> dict[str, Any]:
        channel = self._writable(args["channel"])
        self._check_pictures(args)
        if args["user"] not in channel.members:
            raise Refused("user_not_in_channel")
        return {"message_ts": self.show("whisper", channel.id, args, args["user"]).ts}

    def _chat_update(self, args: dict[str, Any]) -> dict[str, Any]:
        channel = self._channel(args["channel"])
        message = next((m for m in channel.messages if m["ts"] == args["ts"]), None)
        if message is None:
            raise Refused("message_not_found")
        if len(args.get("text", "")) > 4000:
            raise Refused("msg_too_long")
        # Slack: text without blocks takes the blocks away; metadata stays unless it is given.
        message |= {"text": args.get("text", ""), "blocks": args.get("blocks")}
        message["metadata"] = args.get("metadata") or message["metadata"]
        self.show("update", channel.id, args, ts=args["ts"])
        return {"channel": channel.id, "ts": args["ts"], "text": args.get("text", "")}

    def _chat_delete(self, args: dict[str, Any]) -> dict[str, Any]:
        channel = self._channel(args["channel"])
        kept = [m for m in channel.messages if m["ts"] != args["ts"]]
        if len(kept) == len(channel.messages):
            raise Refused("message_not_found")
        channel.messages = kept
        self.show("delete", channel.id, {}, ts=args["ts"])
        return {"channel": channel.id, "ts": args["ts"]}

    def _conversations_info(self, args: dict[str, Any]) -> dict[str, Any]:
        channel = self._channel(args["channel"])
        rule = {"properties": {"posting_restricted_to": channel.restricted_to}} if channel.restricted_to else {}
        return {
            "channel": {
                "id": channel.id,
                "is_archived": channel.archived,
                "is_im": channel.kind == "im",
                "is_private": channel.kind != "public",
                "is_member": channel.bot,
                **rule,
            }
        }

    def _conversations_members(self, args: dict[str, Any]) -> dict[str, Any]:
        members = sorted(self._channel(args["channel"]).members)
        start, limit = int(args.get("cursor") or 0), min(int(args.get("limit") or 100), 1000)
        more = str(start + limit) if start + limit < len(members) else ""
        return {"members": members[start : start + limit], "response_metadata": {"next_cursor": more}}

    def _conversations_history(self, args: dict[str, Any]) -> dict[str, Any]:
        channel = self._readable(args["channel"])
        return self._page([m for m in channel.messages if not m["thread_ts"]][::-1], args)

    def _conversations_replies(self, args: dict[str, Any]) -> dict[str, Any]:
        channel = self._readable(args["channel"])
        found = [m for m in channel.messages if args["ts"] in (m["ts"], m["thread_ts"])]
        if not found:
            raise Refused("thread_not_found")
        return self._page(found, args)

    def _readable(self, name: str) -> Channel:
        channel = self._channel(name)
        self._need(HISTORY_SCOPE[channel.kind])
        if not channel.bot:
            raise Refused("not_in_channel")
        return channel

    def _page(self, messages: list[dict[str, Any]], args: dict[str, Any]) -> dict[str, Any]:
        """One page; a message's metadata only when asked for, and messages that are not there yet are not there."""
        oldest = float(args.get("oldest") or 0)
        wanted = [m for m in messages if float(m["ts"]) > oldest and not m.get("late")]
        start, limit = int(args.get("cursor") or 0), int(args.get("limit") or 100)
        told = str(args.get("include_all_metadata", "")).lower() in {"1", "true"}
        page = [{k: v for k, v in m.items() if told or k != "metadata"} for m in wanted[start : start + limit]]
        more = str(start + limit) if start + limit < len(wanted) else ""
        return {"messages": page, "has_more": bool(more), "response_metadata": {"next_cursor": more}}

    def _users_info(self, args: dict[str, Any]) -> dict[str, Any]:
        self._need("users:read")
        if args["user"] not in self.people:
            raise Refused("user_not_found")
        return {"user": self.people[args["user"]]}

    def _views_open(self, args: dict[str, Any]) -> dict[str, Any]:
        given = self.triggers.pop(args["trigger_id"], None)
        if given is None or time.time() - given > 3:
            raise Refused("expired_trigger_id" if given else "exchanged_trigger_id")
        view = args["view"] if isinstance(args["view"], dict) else json.loads(args["view"])
        self.faults += view_faults(view)
        self.views.append(view)
        return {"view": {"id": f"V{len(self.views)}", **view}}
