"""The terminal: a real adapter, for a person at a prompt and for piped lines (one answer for each, and no prompt)."""

import asyncio
import io
import os
import shutil
import sys
import threading
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TextIO, TypeVar

from adapters.console_prompt import lines_from, prompt_again
from adapters.console_render import choices, render
from bot.app import Desk
from bot.ports import Place, Request
from bot.reply import Reply

__all__ = ["PLACE", "WIDTH", "Screen", "ask", "colourful", "render", "run"]

T = TypeVar("T")
PLACE = Place("terminal", "terminal", "terminal")
WIDTH = 100  # columns where there is no window to ask
WELCOME = (
    "Ask: who, troops, talks, latest, or a plain question. [1] below an answer: type 1 to ask that next.\n"
    "help: all words, quit: leave.\n"
)
_NEXT, _PREVIOUS, _LEAVE = {"next", "n", ">"}, {"prev", "previous", "p", "<"}, {"quit", "exit", "q", "bye"}


class Screen:
    """Where answers are written, whole and one at a time, whichever thread they come from."""

    def __init__(self, stdout: TextIO) -> None:
        self._stdout = stdout
        self._lock = threading.Lock()
        self.is_tty = stdout.isatty()
        self._colour = colourful(stdout)

    def show(self, reply: Reply) -> None:
        """Write one answer and an empty line, as wide as the window is now."""
        self.write(self._drawn(reply))

    def interrupt(self, reply: Reply) -> None:
        """Write what comes unasked: in place of a person's prompt, which stands below it again with what was typed."""
        drawn = self._drawn(reply)
        self.write(f"{_wiped()}{drawn}{prompt_again()}" if self.is_tty else drawn)

    def _drawn(self, reply: Reply) -> str:
        width = shutil.get_terminal_size().columns if self.is_tty else WIDTH
        return render(reply, width, colour=self._colour) + "\n"

    def write(self, text: str) -> None:
        """Write text that is already safe to show."""
        with self._lock:
            self._stdout.write(text)
            self._stdout.flush()


def _wiped() -> str:
    """What takes the prompt off its line; a terminal that can do nothing goes on to the next."""
    return "\n" if os.environ.get("TERM") == "dumb" else "\r\x1b[K"


def colourful(stdout: TextIO) -> bool:
    """Whether to colour: on a terminal that can, unless NO_COLOR is set (https://no-color.org)."""
    return stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


@dataclass(slots=True)
class _Talk:
    """What the person saw last: the question, its page, and the numbered questions below it."""

    question: str = ""
    page: int = 1
    pages: int = 1
    asks: tuple[str, ...] = ()

    def saw(self, reply: Reply) -> None:
        if reply.question:
            self.question, self.page, self.pages = reply.question, reply.page, reply.pages
        self.asks = tuple(button.question for button in choices(reply))

    def meant(self, line: str) -> tuple[str, int] | None:
        """The question and page a line means; None when there is no such page or number."""
        word = line.casefold().removeprefix("/crisis").strip().lstrip("/")
        if word in _NEXT | _PREVIOUS:
            page = self.page + (1 if word in _NEXT else -1)
            return (self.question, page) if self.question and 1 <= page <= self.pages else None
        if word.isdecimal():
            number = int(word[:4])
            return (self.asks[number - 1], 1) if 1 <= number <= len(self.asks) else None
        return line, 1


def run(
    desk: Desk,
    stdin: TextIO,
    stdout: TextIO,
    *,
    beside: Callable[[Screen], Coroutine[Any, Any, None]] | None = None,
    history: Path | None = None,
    user: str = "you",
) -> int:
    """Answer line after line until the end of input or ``quit``; returns the exit code.

    ``beside`` runs in the event loop meanwhile (digests while the chat is open) and is cancelled at the end.
    ``history`` is the file that keeps what was typed, for a person at a prompt.
    """
    _lenient(stdin)
    _lenient(stdout)
    screen = Screen(stdout)
    talk = _Talk()
    with _until_gone(stdout), _loop() as submit, _started(beside, screen, submit):
        if stdin.isatty():
            screen.write(WELCOME + "\n")
        for line in lines_from(stdin, stdout, history, lambda typed: submit(completions(desk, typed))):
            if line.casefold().removeprefix("/crisis").strip().lstrip("/") in _LEAVE:
                break
            if line.strip():
                _answer(desk, line.strip(), talk, screen, submit, user)
    return 0


async def ask(desk: Desk, text: str, page: int = 1, user: str = "you") -> Reply:
    """One question as the terminal's person asks it: an operator, in the terminal's own tenant."""
    blank = Request(PLACE, user, user, "", {}, now=desk.clock(), page=page, may_manage=True, operator=True)
    return await desk.hear(text, blank)


async def completions(desk: Desk, typed: str) -> list[str]:
    """Whole lines that ``typed`` may become: words first, then what the word's first option may be.

    A surname completes to the full name when nothing begins with it.
    """
    lead = "/crisis " if typed.startswith("/crisis ") else ""
    word, space, rest = typed[len(lead) :].lstrip().partition(" ")
    rest = rest.lstrip()
    if not space:
        return [f"{lead}{c.word} " for c in desk.commands if c.word.startswith(word.casefold())]
    command = next((c for c in desk.commands if word.casefold() in (c.word, *c.aliases)), None)
    if command is None or not command.options:
        return []
    found = await desk.complete(command.word, command.options[0].name, rest, PLACE)
    begun = [value for value in found if value.casefold().startswith(rest.casefold())]
    return [f"{lead}{word} {value}" for value in begun or found[:1]]


def _answer(desk: Desk, line: str, talk: _Talk, screen: Screen, submit: "Submit", user: str) -> None:
    meant = talk.meant(line)
    if meant is None:
        screen.write("The last answer has no such page or number. Type a question, or help.\n\n")
        return
    reply = submit(ask(desk, meant[0], meant[1], user))
    talk.saw(reply)
    screen.show(replace(reply, private=True))


class Submit:
    """Runs a coroutine in the loop's thread and waits for its result, so that the prompt stays in the main thread."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop

    def __call__(self, work: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result()


@contextmanager
def _until_gone(stdout: TextIO) -> Iterator[None]:
    """The reader of our output may go away (``crisis chat | head``): what Python would still flush then goes nowhere.

    https://docs.python.org/3/library/signal.html#note-on-sigpipe
    """
    try:
        yield
    except BrokenPipeError:
        if stdout is sys.stdout:
            os.dup2(os.open(os.devnull, os.O_WRONLY), stdout.fileno())


def _lenient(stream: TextIO) -> None:
    """Bytes that are no text, and characters the terminal does not know, become ``?`` instead of an error."""
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(errors="replace")


@contextmanager
def _loop() -> Iterator[Submit]:
    with asyncio.Runner() as runner:
        loop = runner.get_loop()
        thread = threading.Thread(target=loop.run_forever, name="console-loop", daemon=True)
        thread.start()
        try:
            yield Submit(loop)
        finally:
            loop.call_soon_threadsafe(loop.stop)
            thread.join()


@contextmanager
def _started(
    beside: Callable[[Screen], Coroutine[Any, Any, None]] | None, screen: Screen, submit: Submit
) -> Iterator[None]:
    if beside is None:
        yield
        return
    task = submit(_task(beside(screen)))
    try:
        yield
    finally:
        submit(_cancelled(task))


async def _task(work: Coroutine[Any, Any, None]) -> "asyncio.Task[None]":
    return asyncio.create_task(work)


async def _cancelled(task: "asyncio.Task[None]") -> None:
    task.cancel()
    await asyncio.wait([task])
