"""What people do on Discord, answered: slash commands, completions, buttons. Each is acknowledged before any work."""

import asyncio
import logging
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import replace
from functools import partial
from typing import Any, cast

import discord

from adapters.discord import asked, slash
from adapters.discord.post import post
from adapters.discord.press import SHARE, TURN, WHY, Verb, mark, nonce
from adapters.discord.view import Outgoing, compose
from adapters.discord.wire import acknowledge, offer, show
from adapters.safety import one_line
from bot import tickets
from bot.app import Desk, sorry
from bot.errors import DeliveryError, UserMistake
from bot.ports import Request
from bot.reply import Link, Reply, Section
from store import deliveries
from store.errors import StoreError
from store.subscriptions import Target

log = logging.getLogger(__name__)

Interaction = discord.Interaction[Any]
Work = Callable[[], Coroutine[Any, Any, Outgoing]]
# Discord waits 3 s for completions (docs.discord.com/developers/interactions/receiving-and-responding).
COMPLETION_SECONDS = 2.0
# An interaction's token lives 15 minutes; nobody waits that long for an answer.
ANSWER_SECONDS = 120.0
# Posts of a channel that can be explained by their button: months of daily digests.
REMEMBERED = 500
_OLD = "That button is from an older version. Please ask again, for example: /crisis latest"


class Front:
    """Answers interactions from ``desk``. ``operators``: user ids; ``guilds``: the only servers served, empty for all."""

    def __init__(
        self, desk: Desk, *, operators: frozenset[str] = frozenset(), guilds: frozenset[str] = frozenset()
    ) -> None:
        self.desk = desk
        self.pack = partial(tickets.pack, desk.store)
        self._operators = operators
        self._guilds = guilds
        self._busy: set[asyncio.Task[Any]] = set()

    async def met(self, interaction: Interaction) -> None:
        """A slash command or a completion of one; a button that press.py does not know is from another version."""
        if interaction.type is discord.InteractionType.autocomplete:
            await self._at_work(self._completing(interaction))
        elif interaction.type is discord.InteractionType.application_command:
            await self._at_work(self._answered(interaction, partial(self._asked, interaction)))
        elif not str(_data(interaction).get("custom_id", "")).startswith("cd:"):
            await self._at_work(self._answered(interaction, partial(self._sorry, _OLD)))

    async def pressed(self, interaction: Interaction, verb: Verb, part: int, ticket: str) -> None:
        """A button. ◀ ▶ replace an answer that only the presser sees; anything else is answered privately."""
        ours = interaction.message is not None and interaction.message.flags.ephemeral
        work = partial(self._press, interaction, verb, part, ticket)
        await self._at_work(self._answered(interaction, work, in_place=verb == TURN and ours))

    async def weighed(self, interaction: Interaction, evidence: str) -> None:
        """A line of an answer was chosen: its evidence."""
        work = partial(self._hear, interaction, f"evidence {evidence}", 1, 1)
        await self._at_work(self._answered(interaction, work))

    async def drain(self, seconds: float) -> None:
        """Wait until what was acknowledged is answered, at most ``seconds``."""
        if self._busy:
            await asyncio.wait(set(self._busy), timeout=seconds)

    async def _at_work(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.ensure_future(work)
        self._busy.add(task)
        task.add_done_callback(self._busy.discard)
        await task

    async def _answered(self, interaction: Interaction, work: Work, *, in_place: bool = False) -> None:
        """Acknowledge, work, show. The acknowledgement fixes who sees the answer: the asker alone."""
        if not await acknowledge(interaction, in_place=in_place):
            return
        if not self._serves(interaction):
            work = partial(self._sorry, "This desk does not serve this server. Ask the person who runs it.")
        try:
            async with asyncio.timeout(ANSWER_SECONDS):
                found = await work()
        except Exception:
            log.exception("an interaction was not answered")
            found = await self._sorry("Something went wrong on our side. Please try again.")
        await show(interaction, found)

    def _serves(self, interaction: Interaction) -> bool:
        return not self._guilds or interaction.guild_id is None or str(interaction.guild_id) in self._guilds

    async def _asked(self, interaction: Interaction) -> Outgoing:
        said = slash.read(_data(interaction))
        request = replace(self._request(interaction), word=said.word or "help", options=said.options)
        return await self._shown(interaction, await self.desk.answer(request), 1)

    async def _press(self, interaction: Interaction, verb: Verb, part: int, ticket: str) -> Outgoing:
        if verb == WHY:
            return await self._why(interaction, ticket)
        try:
            question, page = await tickets.unpack(self.desk.store, ticket)
        except (UserMistake, StoreError) as error:
            return await self._sorry(str(error))
        if verb == SHARE:
            return await self._share(interaction, question, page, part)
        return await self._hear(interaction, question, page, part)

    async def _hear(self, interaction: Interaction, question: str, page: int, part: int) -> Outgoing:
        request = replace(self._request(interaction), page=page)
        return await self._shown(interaction, await self.desk.hear(question, request), part)

    async def _why(self, interaction: Interaction, ticket: str) -> Outgoing:
        """Why a post was made. It carries its delivery's key; people know deliveries by their number."""
        here = asked.place(interaction)
        target = Target(here.platform, here.tenant, here.channel, "")
        made = await self.desk.store.aread(deliveries.of_channel, target, REMEMBERED)
        number = next((row.id for row in made if mark(row.key) == f"cd:{WHY}0:{ticket}"), None)
        if number is None:
            return await self._sorry("This post is too old to explain. /crisis deliveries lists what was posted here.")
        return await self._hear(interaction, f"why {number}", 1, 1)

    async def _shown(self, interaction: Interaction, reply: Reply, part: int) -> Outgoing:
        return await compose(reply, part, self.pack, shareable=not asked.in_private(interaction))

    async def _share(self, interaction: Interaction, question: str, page: int, part: int) -> Outgoing:
        if why_not := asked.why_not_share(interaction):
            return await self._sorry(why_not)
        request = replace(self._request(interaction), page=page)
        reply = (await self.desk.hear(question, request)).shared_by(one_line(request.user_name) or "someone")
        try:
            sent = await self._posted(interaction, reply, page, part)
        except DeliveryError as error:
            return await self._sorry(_not_shared(error))
        words = ("This answer stands in the channel now, with your name: ", Link("see it there", sent.jump_url))
        return await compose(Reply("Shared", (Section(text=words),)), 1, self.pack)

    async def _posted(self, interaction: Interaction, reply: Reply, page: int, part: int) -> discord.Message:
        # The key is that of the answer shared: a second press within minutes posts nothing more.
        message = interaction.message or interaction
        channel = interaction.client.get_partial_messageable(interaction.channel_id, guild_id=interaction.guild_id)
        outgoing = await compose(reply, part, self.pack)
        return await post(channel, outgoing, nonce(f"share:{message.id}:{page}:{part}"))

    async def _completing(self, interaction: Interaction) -> None:
        said = slash.read(_data(interaction))
        option = said.typing or ""
        found: list[str] = []
        try:
            async with asyncio.timeout(COMPLETION_SECONDS):
                if self._serves(interaction):
                    typed = said.options.get(option, "")
                    found = await self.desk.complete(said.word, option, typed, asked.place(interaction))
        except Exception:
            log.exception("no completions for %r", said.word)
        await offer(interaction, found)

    def _request(self, interaction: Interaction) -> Request:
        return asked.request(interaction, self.desk.clock(), self._operators)

    async def _sorry(self, words: str) -> Outgoing:
        return await compose(sorry(words), 1, self.pack)


def _data(interaction: Interaction) -> Mapping[str, Any]:
    return cast("Mapping[str, Any]", interaction.data or {})


def _not_shared(error: DeliveryError) -> str:
    if error.ambiguous:
        return "Discord did not say whether the answer was posted. Look in the channel before you press Share again."
    if error.retry_after is not None:
        return f"Discord asks us to wait: press Share again in {error.retry_after:.0f} seconds."
    return f"Discord did not take the post, so nothing was shared: {error.reason}"
