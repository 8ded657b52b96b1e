"""The desk: takes a request, finds its command, and always has an answer."""

import logging
import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from bot import complete, grammar
from bot.commands import COMMANDS
from bot.data import signed
from bot.declare import Ask, Command
from bot.errors import UserMistake
from bot.ports import Place, Request
from bot.reply import Button, Reply, Section
from store import actors
from store.db import Store
from store.errors import StoreError

log = logging.getLogger(__name__)


class Desk:
    """Answers requests from one store. ``zone`` is for askers whose zone the platform does not know; ``clock`` is aware."""

    def __init__(
        self,
        store: Store,
        *,
        clock: Callable[[], datetime],
        zone: str = "UTC",
        commands: tuple[Command, ...] = COMMANDS,
        parts: Mapping[str, Any] | None = None,
    ) -> None:
        self.store = store
        self.clock = clock
        self.zone = zone
        self.commands = commands
        self.parts = parts or {}

    async def hear(self, text: str, request: Request) -> Reply:
        """Answer ``text`` (Slack text, a mention, a line of the terminal); ``request``'s word and options are replaced."""
        try:
            word, options = grammar.parse(text, self.commands)
        except grammar.UnknownWord as mistake:
            if not await self._is_name(mistake.asked):
                return sorry(str(mistake), text[: grammar.LONGEST], instead=mistake.instead)
            word, options = "who", {"actor": mistake.asked}
        except UserMistake as mistake:
            return sorry(str(mistake), text[: grammar.LONGEST])
        return await self.answer(replace(request, word=word, options=options))

    async def answer(self, request: Request) -> Reply:
        """Answer a request. Never raises: a mistake is explained, an error of ours gets an id that stands in the log."""
        question = grammar.to_text(request.word, request.options, self.commands)
        try:
            return self._signed(await self._answer(request), question)
        except UserMistake as mistake:
            return sorry(str(mistake), question, instead=getattr(mistake, "instead", ()))
        except StoreError as error:
            log.exception("the store failed while answering %r", question)
            return sorry(f"The store cannot answer right now: {error}", question, ours=True)
        except Exception:
            number = secrets.token_hex(4)
            log.exception("error %s while answering %r", number, question)
            return sorry(f"Something went wrong on our side (id {number}). Please try again.", question, ours=True)

    async def complete(self, word: str, option: str, typed: str, place: Place) -> list[str]:
        """At most 25 completions (Discord's limit) of ``typed`` for an option: actors, places, commands or choices."""
        del place
        command = grammar.find(word, self.commands)
        wanted = next((o for o in command.options if o.name == option), None) if command else None
        if wanted is None:
            return []
        return await complete.complete(self.store, wanted, typed, self.commands)

    async def _answer(self, request: Request) -> Reply:
        command = grammar.find(request.word, self.commands)
        if command is None:
            raise grammar.unknown(request.word, self.commands)
        allow(command, request)
        given = {k: whole(v) for k, v in request.options.items() if v and v.strip()}
        for option in command.options:
            if option.required and option.name not in given:
                example = f" For example: /crisis {command.examples[0]}" if command.examples else ""
                raise UserMistake(f"Please say {option.summary}: {command.usage()}.{example}")
        zone = request.zone or self.zone
        return await command.handler(Ask(replace(request, options=given), self.store, zone, self.commands, self.parts))

    async def _is_name(self, asked: str) -> bool:
        """Whether a text that begins with no command is just a name of somebody: ``Shoigu``."""
        try:
            return bool(grammar.find("who", self.commands) and await self.store.aread(actors.find, whole(asked)[:80]))
        except Exception:
            log.exception("looking up a name failed")
            return False

    def _signed(self, reply: Reply, question: str) -> Reply:
        asked = reply.question or question
        return replace(reply, question=asked, data=signed(reply.data, asked, reply.title))


def allow(command: Command, request: Request) -> None:
    """UserMistake when this person may not use the command here."""
    if command.who == "operator" and not request.operator:
        raise UserMistake(f"/crisis {command.word} is for the desk's operators. Ask the person who runs this bot.")
    if command.who == "manager" and not (request.may_manage or request.operator):
        raise UserMistake(f"/crisis {command.word} is for those who manage this channel. Ask one of them to do it.")


def whole(text: str) -> str:
    """``text`` stripped, a lone surrogate as ``?``: no store and no platform takes half a character."""
    return text.strip().encode("utf-8", "replace").decode("utf-8")


def sorry(words: str, question: str = "", *, ours: bool = False, instead: Sequence[str] = ()) -> Reply:
    """A private answer that says what went wrong, with questions to ask ``instead``.

    ``data`` says whose mistake it was (``error`` is yours or ours) and the words (``says``).
    """
    title = "That did not work" if ours else "I need a little help"
    data = {
        "question": question,
        "title": title,
        "items": [],
        "evidence": [],
        "error": "ours" if ours else "yours",
        "says": words,
    }
    asks = tuple(Button(text, "ask", text) for text in instead)
    return Reply(title=title, sections=(Section(text=words),), buttons=asks, question=question, data=data)
