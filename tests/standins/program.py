"""The real ``crisis run`` (or another of its words) as a process of its own, with a store of invented people and a HOME that holds nothing."""

import asyncio
import os
import re
import signal
import sys
from datetime import UTC, date, datetime
from pathlib import Path

from store import articles
from store.db import Store
from store.models import Actor, Article, Evidence, Figure, Reading

CRISIS = Path(sys.executable).with_name("crisis")
ARRIVED = datetime(2031, 5, 9, 12, tzinfo=UTC)
# The stand-ins speak no TLS: reading the machine's authorities would cost every start some 20 ms.
NO_AUTHORITIES = {"SSL_CERT_FILE": os.devnull}


def fill(path: Path, people: int = 20) -> None:
    """A store at ``path`` with an article that names ``people`` people and one figure; its text is hostile."""
    names = [f"Ada Quill{chr(97 + n)}" for n in range(people)]
    lines = [f"Minister {name} spoke to <!channel> & *all* on Thursday." for name in names]
    lines.append("There are 4,000 Belmark troops at the border, Ada Quilla said.")
    text = "\n\n".join(lines)
    actors = tuple(
        Actor(f"p{n}", name, "person", (), "Minister", "Ardania", 1, (_proof(text, lines[n]),))
        for n, name in enumerate(names)
    )
    troops = Figure(4000, 4000, "exact", "strength", "troops", "Belmark", "border", status="present",
                    speaker=names[0], speaker_text=names[0], evidence=(_proof(text, lines[-1]),))  # fmt: skip
    article = Article(text, "@everyone meets", "The Sela Post", url="https://example.org/a", published=date(2031, 5, 8))
    with Store.open(path) as store:
        store.write(articles.save, Reading(article, actors, (troops,)), ARRIVED, "test", None)


def _proof(text: str, line: str) -> Evidence:
    return Evidence(line, text.index(line), text.index(line) + len(line))


class Program:
    """One run of ``crisis run``: ``async with Program(home, env) as program``; it is stopped with SIGTERM at the end."""

    def __init__(self, home: Path, env: dict[str, str], word: str = "run") -> None:
        self.home = home
        self.word = word
        given = {name: os.environ[name] for name in ("PATH", "PYTHONPATH") if name in os.environ}
        self.env = {**given, **NO_AUTHORITIES, "HOME": str(home), "CRISIS_STORE": str(home / "crisis.db"), **env}
        self.lines: list[str] = []
        self.process: asyncio.subprocess.Process | None = None
        self._changed = asyncio.Condition()
        self._reader: asyncio.Task[None] | None = None

    async def __aenter__(self) -> "Program":  # noqa: PYI034 - tests read this name
        self.process = await asyncio.create_subprocess_exec(
            CRISIS,
            self.word,
            env=self.env,
            cwd=self.home,
            stdin=asyncio.subprocess.PIPE,  # stays open: a chat ends with its input
            stderr=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.DEVNULL,
        )
        self._reader = asyncio.create_task(self._read())
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()
        assert self._reader
        await self._reader

    async def stop(self, number: int = signal.SIGTERM) -> int:
        """Send a signal and wait for the end; the exit code."""
        assert self.process
        if self.process.returncode is None:
            self.process.send_signal(number)
        async with asyncio.timeout(15):
            return await self.process.wait()

    async def says(self, pattern: str, seconds: float = 20.0) -> re.Match[str]:
        """Wait for a line of the log that matches."""
        async with asyncio.timeout(seconds), self._changed:
            while True:
                for line in self.lines:
                    if match := re.search(pattern, line):
                        return match
                assert self._reader
                assert not self._reader.done(), f"crisis run ended: {self.lines}"
                await self._changed.wait()

    async def _read(self) -> None:
        assert self.process
        assert self.process.stderr
        while line := await self.process.stderr.readline():
            async with self._changed:
                self.lines.append(line.decode())
                print("crisis run:", self.lines[-1], end="")  # pytest shows it when a test fails
                self._changed.notify_all()
        asyncio.get_running_loop().call_soon(asyncio.ensure_future, self._wake())

    async def _wake(self) -> None:
        async with self._changed:
            self._changed.notify_all()
