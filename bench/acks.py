"""How soon a command is acknowledged, idle and under load, on Slack's two ways in and on Discord, beside a bare bolt handler.

The real ``crisis run`` answers the stand-ins of both platforms. Load: another process loads 1,000 articles into the same
store, and a third connection holds the store's write lock for 5 s. Times are seen by the platform, in milliseconds.
"""

import asyncio
import contextlib
import sqlite3
import sys
import tempfile
from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from itertools import cycle
from pathlib import Path
from typing import Self

from bench import dispatches
from bench.readme import ROOT
from bench.tables import table
from tests.standins.discord_people import People, until
from tests.standins.discord_server import TOKEN, DiscordServer
from tests.standins.program import CRISIS, Program, fill
from tests.standins.slack import SlackStandIn
from tests.standins.slack_person import SECRET, Person

IDLE = 100  # commands of each platform
PAUSE = 0.1  # seconds between two commands of one platform: some eight a second on each
LOCKED = 5.0
ARTICLES = 1000
LOAD = f"{ARTICLES:,} articles load, store locked {LOCKED:.0f} s"
QUESTIONS = ("who", "troops", "latest", "timeline")
WAYS = {"http": "Slack over HTTP", "socket": "Slack over Socket Mode"}
TARGET = "≤ 100"
Times = dict[str, list[float]]
Ask = Callable[[str], Awaitable[float]]


class Bare(Program):
    """bench/bare.py in place of ``crisis run``."""

    async def __aenter__(self) -> Self:
        self.process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bench.bare", self.word, env=self.env, cwd=ROOT, stderr=asyncio.subprocess.PIPE
        )
        self._reader = asyncio.create_task(self._read())
        return self


def slack_env(slack: SlackStandIn, way: str) -> dict[str, str]:
    """What makes either program connect to the stand-in."""
    env = {"SLACK_BOT_TOKEN": slack.world.bot_token, "CRISIS_SLACK__BASE_URL": slack.url, "CRISIS_SLACK__PORT": "0"}
    return env | ({"SLACK_APP_TOKEN": slack.world.app_token} if way == "socket" else {"SLACK_SIGNING_SECRET": SECRET})


async def person(program: Program, slack: SlackStandIn, way: str) -> Person:
    """Who types in Slack, once it is connected."""
    if way == "socket":
        await program.says("Slack is connected")
        return Person(slack)
    return Person(slack, address=(await program.says(r"reach us at (\S+)"))[1])


@asynccontextmanager
async def both(way: str, home: Path) -> AsyncIterator[tuple[Program, dict[str, Ask]]]:
    """``crisis run`` with Slack by this ``way`` and Discord, and how to type a command in each."""
    async with SlackStandIn() as slack, DiscordServer() as discord:
        env = slack_env(slack, way) | {"DISCORD_TOKEN": TOKEN, "CRISIS_DISCORD__API_BASE": discord.base}
        async with Program(home, env) as program:
            ann = await person(program, slack, way)
            await until(discord, lambda: discord.gateway.identified > 0)
            people = People(discord)

            async def in_slack(question: str) -> float:
                return (await ann.command(question))[1]

            async def in_discord(question: str) -> float:
                heard = await people.slash(question)
                return heard.acked_after or 0.0

            yield program, {WAYS[way]: in_slack, "Discord": in_discord}


async def ask_on(asks: dict[str, Ask], times: Times, done: Callable[[int], bool], pause: float = PAUSE) -> None:
    """Type one command after the other on every platform at once, until ``done`` (given how many there were)."""

    async def one(name: str, ask: Ask) -> None:
        for number, question in enumerate(cycle(QUESTIONS)):
            if done(number):
                return
            times[name].append(await ask(question) * 1000)
            await asyncio.sleep(pause)

    await asyncio.gather(*(one(name, ask) for name, ask in asks.items()))


def hold(store: Path) -> sqlite3.Connection:
    """Take the store's write lock, as soon as it is free."""
    conn = sqlite3.connect(store, isolation_level=None, timeout=30, check_same_thread=False)
    conn.execute("BEGIN IMMEDIATE")
    return conn


async def load(program: Program, articles: Path) -> None:
    """Another process loads the articles; meanwhile the store is locked for a while."""
    loading = await asyncio.create_subprocess_exec(
        CRISIS, "load", articles, env=program.env, stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL
    )
    await asyncio.sleep(1)
    lock = await asyncio.to_thread(hold, program.home / "crisis.db")
    await asyncio.sleep(LOCKED)
    lock.execute("ROLLBACK")
    lock.close()
    if await loading.wait():
        raise RuntimeError("crisis load failed under load")


async def under_load(program: Program, asks: dict[str, Ask], articles: Path) -> Times:
    """The times while all of it is going on."""
    times: Times = defaultdict(list)
    work = asyncio.create_task(load(program, articles))
    await ask_on(asks, times, lambda _number: work.done())
    await work
    return times


def resident(program: Program) -> float:
    """Peak resident MB of the process so far."""
    assert program.process
    status = Path(f"/proc/{program.process.pid}/status").read_text(encoding="ascii")
    return int(status.split("VmHWM:")[1].split()[0]) / 1024


async def desk(way: str, articles: Path) -> tuple[Times, Times, float, float]:
    """Idle times, times under load, MB when idle, peak MB."""
    with tempfile.TemporaryDirectory() as folder:
        fill(Path(folder) / "crisis.db")
        async with both(way, Path(folder)) as (program, asks):
            idle: Times = defaultdict(list)
            await ask_on(asks, idle, lambda number: number >= IDLE)
            before = resident(program)
            return idle, await under_load(program, asks, articles), before, resident(program)


async def bare(way: str, articles: Path) -> tuple[Times, Times]:
    """The same commands to a handler that does nothing: idle, and beside the same load."""
    idle: Times = defaultdict(list)
    with tempfile.TemporaryDirectory() as folder:
        fill(Path(folder) / "crisis.db")
        async with SlackStandIn() as slack:
            env = slack_env(slack, way) | {"PYTHONPATH": str(ROOT)}
            async with Bare(Path(folder), env, way) as program:
                ann = await person(program, slack, way)

                async def ask(question: str) -> float:
                    return (await ann.command(question))[1]

                asks = {f"bare bolt, {WAYS[way]}": ask}
                await ask_on(asks, idle, lambda number: number >= IDLE)
                return idle, await under_load(program, asks, articles)


def rows(times: Times, when: str, target: str) -> list[list[str]]:
    """Median and 99th percentile of each."""
    found = []
    for name, took in times.items():
        took.sort()
        high = took[min(len(took) - 1, int(len(took) * 0.99))]
        found.append([name, when, str(len(took)), f"{took[len(took) // 2]:.1f}", f"{high:.1f}", target])
    return found


async def measure() -> str:
    """Two tables: acknowledgements and memory."""
    lines, memory = [], []
    with tempfile.TemporaryDirectory() as folder:
        articles = Path(folder) / "articles"
        dispatches.write(articles, ARTICLES)
        for way, name in WAYS.items():
            alone, beside = await bare(way, articles)
            idle, loaded, before, after = await desk(way, articles)
            lines += [*rows(alone, "idle", ""), *rows(idle, "idle", TARGET)]
            lines += [*rows(beside, LOAD, ""), *rows(loaded, LOAD, TARGET)]
            memory.append([f"Discord and {name}", f"{before:.0f}", f"{after:.0f}", "≤ 150"])
    return "\n\n".join(
        (
            table(["platform", "while", "commands", "p50 ms", "p99 ms", "target p99"], lines),
            table(["`crisis run` with", f"MB after {2 * IDLE} commands", "MB at most, under load", "target"], memory),
        )
    )


def report() -> str:
    """The tables; what the program logs meanwhile is kept from the page."""
    with contextlib.redirect_stdout(sys.stderr):
        return asyncio.run(measure())
