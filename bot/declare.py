"""How a command is declared, and what its answer function receives. The rows themselves stand in bot/commands.py."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

from bot.ports import Request
from bot.reply import Reply
from store.db import Store

Kind = Literal["text", "actor", "place", "command", "choice", "evidence", "zone"]
Who = Literal["all", "manager", "operator"]


@dataclass(frozen=True, slots=True)
class Option:
    """One typed option of a command. ``rest``: in text it takes all words up to the next option's name.

    ``kind`` says where completions come from: actors and places of the store, the commands, ``choices``.
    ``shown`` is what stands for it in the usage line, where the name alone says too little.
    """

    name: str
    summary: str
    kind: Kind = "text"
    required: bool = False
    choices: tuple[str, ...] = ()
    rest: bool = False
    shown: str = ""


@dataclass(frozen=True, slots=True)
class Ask:
    """What an answer function gets: the request, the store, the zone and language of days, and the declared commands.

    ``parts`` are services that the composition root hands to commands that need more than the store (planner, feeds).
    """

    request: Request
    store: Store
    zone: str
    commands: tuple["Command", ...]
    parts: Mapping[str, Any] = field(default_factory=dict)

    def option(self, name: str) -> str:
        """The words given for option ``name``, or an empty string."""
        return self.request.options.get(name, "").strip()

    @property
    def now(self) -> datetime:
        """The aware instant of the request."""
        return self.request.now


Handler = Callable[[Ask], Awaitable[Reply]]


@dataclass(frozen=True, slots=True)
class Command:
    """One word after ``/crisis``. ``aliases`` are other words for it; ``questions`` are patterns of plain questions that
    mean it, whose named groups are options; ``examples`` are what stands after ``/crisis``.
    """

    word: str
    summary: str
    options: tuple[Option, ...]
    handler: Handler
    who: Who = "all"
    examples: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()

    def usage(self) -> str:
        """How it is typed: ``/crisis troops [place or actor]``."""
        parts = [f"<{o.shown or o.name}>" if o.required else f"[{o.shown or o.name}]" for o in self.options]
        return " ".join(["/crisis", self.word, *parts])
