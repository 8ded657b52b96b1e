"""Slack as the courier sees it: post once under a key, find that post again, replace it.

The key travels in the message's metadata, which history holds when asked for it (``include_all_metadata``). A reply too
long for one message is several, each with its number: what is out there already is never posted again.
"""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from adapters.slack.faults import lasting
from adapters.slack.message import Message
from adapters.slack.pictures import Pictures, show
from adapters.slack.prepare import messages_of
from adapters.slack.render import ACTIONS, BLOCKS
from adapters.slack.wire import Self, Wire
from bot.errors import DeliveryError
from bot.ports import Place, Platform, Sent
from bot.reply import Reply
from store.db import Store

EVENT = "crisis_delivery"
# Our clock and Slack's may differ by this much: history is read from so long before the post.
SKEW = timedelta(minutes=5)
# Pages of 200 messages that are read back at most; a busier channel than that is not known for certain.
PAGES = 25


class SlackSender:
    """``bot.ports.Sender`` over one bot token. Slack has no silent posts: ``silent`` changes nothing."""

    platform: Platform = "slack"

    def __init__(self, wire: Wire, store: Store) -> None:
        self._wire = wire
        self._store = store
        self._pictures = Pictures(wire)
        self._me: Self | None = None
        self._begun: dict[str, dict[int, str]] = {}

    async def send(self, place: Place, reply: Reply, key: str, *, silent: bool = False) -> Sent:
        """Post ``reply`` under ``key``, without the parts that ``find`` saw are there already."""
        del silent
        out = self._begun.pop(key, {})
        try:
            messages = await self._messages(reply, key)
        except DeliveryError as error:
            raise (broken_off(error) if out else error) from error.__cause__
        for number, message in enumerate(messages):
            if number not in out:
                out[number] = await self._post(place, message, _metadata(key, number, len(messages)), begun=bool(out))
        return Sent(out[0], _instant(out[0]))

    async def find(self, place: Place, key: str, since: datetime) -> Sent | None:
        """The post under ``key``, whole. Of a post whose last parts are missing ``send`` will add those."""
        parts, wanted = await self._parts(place, key, since)
        if parts and len(parts) == wanted:
            return Sent(parts[0], _instant(parts[0]))
        if parts:
            self._begun[key] = parts
        return None

    async def edit(self, place: Place, message: str, reply: Reply, key: str) -> None:
        """Replace the post whose first message is ``message``, its further messages included."""
        messages = await self._messages(reply, key)
        await self._update(place, message, messages[0], _metadata(key, 0, len(messages)))
        rest = await self._further(place, key, message, needed=len(messages) > 1)
        for number, part in enumerate(messages[1:], 1):
            told = _metadata(key, number, len(messages))
            if number in rest:
                await self._update(place, rest.pop(number), part, told)
            else:
                await self._post(place, part, told, begun=True)
        for ts in rest.values():
            await self._wire.call(self._wire.web.chat_delete, channel=place.channel, ts=ts)

    async def _messages(self, reply: Reply, key: str) -> tuple[Message, ...]:
        *before, last = await messages_of(replace(reply, private=False), self._store, self._pictures)
        return (*before, explainable(last, key))

    async def _post(self, place: Place, message: Message, metadata: dict[str, Any], *, begun: bool) -> str:
        try:
            return await show(message, lambda m: self._wire.post(place.channel, m, place.thread, metadata))
        except DeliveryError as error:
            if not begun:
                raise lasting(error) from error.__cause__
            raise broken_off(error) from error

    async def _update(self, place: Place, ts: str, message: Message, metadata: dict[str, Any]) -> None:
        async def update(shown: Message) -> None:
            body = {k: v for k, v in shown.body().items() if k in {"text", "blocks", "parse", "link_names"}}
            await self._wire.call(self._wire.web.chat_update, channel=place.channel, ts=ts, metadata=metadata, **body)

        try:
            await show(message, update)
        except DeliveryError as error:
            if error.reason == "message_not_found":
                raise DeliveryError("message_gone", permanent=True) from error
            raise

    async def _further(self, place: Place, key: str, first: str, *, needed: bool) -> dict[int, str]:
        """The messages after the first; where history cannot be read, none, unless they are ``needed``."""
        try:
            parts, _ = await self._parts(place, key, _instant(first))
        except DeliveryError:
            if needed:
                raise
            return {}
        return {number: ts for number, ts in parts.items() if number}

    async def _parts(self, place: Place, key: str, since: datetime) -> tuple[dict[int, str], int]:
        """By part's number the ts of what is posted under ``key``, and how many parts it has in all."""
        me = await self._whoami()
        found: dict[int, str] = {}
        wanted = 0
        for message in await self._history(place, since - SKEW):
            payload = _payload(message)
            if message.get("bot_id") == me.bot and payload.get("key") == key:
                found[int(payload.get("part", 0))] = str(message["ts"])
                wanted = max(wanted, int(payload.get("parts", 1)))
        return found, wanted

    async def _history(self, place: Place, since: datetime) -> list[dict[str, Any]]:
        web = self._wire.web
        method = web.conversations_replies if place.thread else web.conversations_history
        where = {"channel": place.channel, **({"ts": place.thread} if place.thread else {})}
        found: list[dict[str, Any]] = []
        cursor = ""
        for _ in range(PAGES):
            page = await self._wire.call(
                method, **where, oldest=f"{since.timestamp():.6f}", limit=200, cursor=cursor, include_all_metadata=True
            )
            found += page.get("messages", ())
            cursor = (page.get("response_metadata") or {}).get("next_cursor") or ""
            if not cursor:
                return found
        raise DeliveryError("history_too_long")

    async def _whoami(self) -> Self:
        self._me = self._me or await self._wire.whoami()
        return self._me


def broken_off(error: DeliveryError) -> DeliveryError:
    """``error`` where a part is out already: only reading back tells what is missing, sending again from the start would repeat it.

    A refusal for good says that the next part is not out; anything else leaves that in doubt.
    """
    told = lasting(error)
    if told.permanent and not told.ambiguous:
        return DeliveryError(told.reason, permanent=True, partly=True)
    return DeliveryError(error.reason, retry_after=error.retry_after, ambiguous=True)


def explainable(message: Message, key: str) -> Message:
    """``message`` with a Why? button, while it has room: it leads to the delivery under ``key``."""
    why = {"type": "button", "action_id": "why:0", "value": key, "text": {"type": "plain_text", "text": "Why?"}}
    *rest, last = message.blocks
    if last["type"] == "actions" and len(last["elements"]) < ACTIONS:
        return replace(message, blocks=(*rest, {**last, "elements": [*last["elements"], why]}))
    if len(message.blocks) < BLOCKS:
        return replace(message, blocks=(*message.blocks, {"type": "actions", "elements": [why]}))
    return message


def _metadata(key: str, number: int, parts: int) -> dict[str, Any]:
    return {"event_type": EVENT, "event_payload": {"key": key, "part": number, "parts": parts}}


def _payload(message: dict[str, Any]) -> dict[str, Any]:
    metadata = message.get("metadata") or {}
    return (metadata.get("event_payload") or {}) if metadata.get("event_type") == EVENT else {}


def _instant(ts: str) -> datetime:
    return datetime.fromtimestamp(float(ts), UTC)
