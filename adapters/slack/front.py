"""From what was heard to what is said: asks the desk and puts its answer where it belongs."""

import asyncio
import logging
import secrets
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field, replace

from adapters.slack import form
from adapters.slack.faults import ABSENT
from adapters.slack.heard import Heard
from adapters.slack.message import Message
from adapters.slack.once import Once
from adapters.slack.people import People
from adapters.slack.pictures import Pictures, show
from adapters.slack.posting import bot_refusal, explained, refusal
from adapters.slack.prepare import messages_of
from adapters.slack.wire import Self, Wire
from bot import commands, tickets
from bot.app import Desk
from bot.errors import DeliveryError, UserMistake
from bot.ports import Place, Request
from bot.reply import Reply, Section
from store import deliveries
from store.errors import StoreError
from store.subscriptions import Target

log = logging.getLogger(__name__)

# A response_url is good for five uses (docs.slack.dev/interactivity/handling-user-interaction).
USES = 5
# Seconds that an answer waits when Slack says "too many": a person who asked does not wait longer.
PATIENCE = 30.0
# Deliveries of a channel among which a post's own is looked for.
REMEMBERED = 500
# Words that promise posts in this channel: before they are kept, the bot looks whether it may post there.
POSTING = frozenset({"subscribe", "resume"})


@dataclass(frozen=True, slots=True)
class Front:
    """Everything an answer in Slack needs. ``workspaces`` and ``operators`` as in the settings; empty workspaces are all."""

    desk: Desk
    wire: Wire
    people: People
    once: Once
    me: Self
    pictures: Pictures
    operators: frozenset[str] = frozenset()
    workspaces: frozenset[str] = frozenset()
    pause: Callable[[float], Awaitable[None]] = asyncio.sleep
    sharing: set[tuple[str, str]] = field(default_factory=set)

    async def handle(self, heard: Heard) -> None:
        """Do what was asked, once."""
        if self.workspaces and heard.tenant not in self.workspaces:
            log.warning(
                "ignored a request from workspace %r, which is not among CRISIS_SLACK__WORKSPACES", heard.tenant
            )
            return
        if not await self.once.ours(heard.key, self.desk.clock()):
            log.info("ignored a repeated request")
            return
        try:
            await self._do(heard)
        except (UserMistake, StoreError) as error:
            await self._tell(heard, _notice(str(error)))
        except DeliveryError:
            raise  # Slack takes nothing from us right now: it would not take an excuse either
        except Exception:
            number = secrets.token_hex(4)
            log.exception("error %s while answering", number)
            await self._tell(heard, _notice(f"Something went wrong on our side (id {number}). Please try again."))

    async def _do(self, heard: Heard) -> None:
        if heard.action == "share":
            await self._share(heard)
        elif not await self._open_form(heard):
            await self._answer(heard)

    async def _open_form(self, heard: Heard) -> bool:
        """Ask by a form where that is more convenient; False when there is none, or Slack would not show it."""
        if not (heard.trigger and form.is_wanted(heard.text)):
            return False
        person = await self.people.get(heard.user, heard.user_name)
        shown = form.view(person.zone or self.desk.zone, heard.channel)
        try:
            await self.wire.call(self.wire.web.views_open, trigger_id=heard.trigger, view=shown)
        except DeliveryError as error:
            log.info("a form was refused (%s); answering without it", error.reason)
            return False
        return True

    async def _answer(self, heard: Heard) -> None:
        reply = await self._ask(heard)
        if heard.direct:
            reply = replace(reply, private=False)
        await self._tell(heard, reply, instead=heard.mine and heard.action == "turn")

    async def _ask(self, heard: Heard) -> Reply:
        if not heard.ticket:
            return await self.desk.hear(heard.text, await self._request(heard, heard.text, 1))
        if heard.action == "why":
            question, page = await self._why(heard), 1
        else:
            question, page = await tickets.unpack(self.desk.store, heard.ticket)
        return await self.desk.hear(question, await self._request(heard, question, page))

    async def _why(self, heard: Heard) -> str:
        """A post carries its delivery's key; people know deliveries by their number."""
        target = Target("slack", heard.tenant, heard.channel, heard.thread or "")
        made = await self.desk.store.aread(deliveries.of_channel, target, REMEMBERED)
        number = next((row.id for row in made if row.key == heard.ticket), None)
        if number is None:
            raise UserMistake("This post is too old to explain. /crisis deliveries lists what was posted here.")
        return f"why {number}"

    async def _request(self, heard: Heard, question: str, page: int) -> Request:
        person = await self.people.get(heard.user, heard.user_name)
        refused = await bot_refusal(self.wire, heard.channel, self.me.name) if _needs_channel(question) else None
        return Request(
            place=Place("slack", heard.tenant, heard.channel, heard.thread),
            user=heard.user,
            user_name=person.name,
            word="",
            options={},
            now=self.desk.clock(),
            page=page,
            zone=person.zone,
            may_manage=True,  # who can type a command in a channel is a member of it
            operator=f"slack:{heard.tenant}/{heard.user}" in self.operators,
            extra={"admin": person.admin, **({"cannot_post": refused} if refused else {})},
        )

    async def _share(self, heard: Heard) -> None:
        """Post the answer for everybody, once for each press of an answer's Share."""
        press = (heard.channel, heard.message or heard.key)
        if press in self.sharing:
            return
        self.sharing.add(press)
        try:
            await self._post_for(heard)
        finally:
            self.sharing.discard(press)

    async def _post_for(self, heard: Heard) -> None:
        person = await self.people.get(heard.user, heard.user_name)
        why = await refusal(self.wire, heard.channel, heard.user, person, self.me.name)
        if why:
            await self._tell(heard, _notice(why))
            return
        reply = (await self._ask(heard)).shared_by(person.name)
        try:
            for message in await messages_of(reply, self.desk.store, self.pictures):
                await show(message, lambda m: self.wire.post(heard.channel, m, heard.thread), self.pause)
        except DeliveryError as error:
            await self._tell(heard, _notice(explained(error, self.me.name)))
            return
        await self._take_away(heard)

    async def _take_away(self, heard: Heard) -> None:
        """The shared answer stands in the channel now; its private twin goes, and its Share button with it."""
        if not (heard.mine and heard.response_url):
            return
        try:
            await self.wire.respond(heard.response_url, {"delete_original": True})
        except DeliveryError as error:
            log.info("a shared answer's private twin stays: %s", error.reason)

    async def _tell(self, heard: Heard, reply: Reply, *, instead: bool = False) -> None:
        """Answer the person who asked; ``instead`` replaces the message whose button was pressed."""
        for number, message in enumerate(await messages_of(reply, self.desk.store, self.pictures)):
            await self._say(heard, message, number, instead=instead and number == 0)

    async def _say(self, heard: Heard, message: Message, number: int, *, instead: bool) -> None:
        url = heard.response_url
        if url and number < USES:
            try:
                await show(message, lambda m: self.wire.respond(url, _response(heard, m, instead=instead)), self.pause)
            except DeliveryError as error:
                if error.ambiguous:
                    raise
                log.info("a response_url was refused (%s); answering without it", error.reason)
            else:
                return
        await self._whisper(heard, message)

    async def _whisper(self, heard: Heard, message: Message) -> None:
        async def speak(shown: Message) -> None:
            await self._speak(heard, shown)

        try:
            await show(message, speak, self.pause)
        except DeliveryError as error:
            if error.retry_after is not None:
                await self.pause(min(error.retry_after, PATIENCE))
                await show(message, speak, self.pause)
            elif error.reason in ABSENT:
                # The bot is not in that channel: a direct message reaches the person all the same.
                await self.wire.post(heard.user, message)
            else:
                raise

    async def _speak(self, heard: Heard, message: Message) -> None:
        if heard.direct:
            await self.wire.post(heard.channel, message, heard.thread)
        else:
            await self.wire.whisper(heard.channel, heard.user, message, heard.thread)


def operators_of(names: Iterable[str]) -> frozenset[str]:
    """The operators of Slack among those of the settings."""
    return frozenset(name for name in names if name.startswith("slack:"))


def _needs_channel(question: str) -> bool:
    """Whether the question makes the bot post into the channel later on."""
    try:
        word, _ = commands.parse(question)
    except UserMistake:
        return False
    return word in POSTING


def _notice(words: str) -> Reply:
    return Reply("I need a little help", (Section(text=words),), data={"error": "yours"})


def _response(heard: Heard, message: Message, *, instead: bool) -> dict[str, object]:
    thread = {"thread_ts": heard.thread} if heard.thread else {}
    return {**message.body(), **thread, "response_type": "ephemeral", "replace_original": instead}
