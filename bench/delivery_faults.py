"""What goes wrong in a run of the delivery bench: on the platform, at the store, with the clock. Each has a name for the table."""

import asyncio
import contextlib
import resource
import sqlite3
from collections.abc import Awaitable, Callable
from contextlib import closing
from pathlib import Path
from random import Random
from typing import Any

from tests.standins.slack import Fault

POSTS = r"POST .*/channels/\d+/messages"
HISTORY = r"GET .*/channels/\d+/messages"
LATE = (
    0.5  # seconds within which what was accepted late is there: longer than a look again, shorter than the settle time
)
OFTEN = "effect after the read-back"  # the hardest of them is drawn more often than the others


def slack(side: Any, rng: Random) -> dict[str, Callable[[], None]]:
    """Faults of Slack's Web API: what the next calls meet."""

    def post(*faults: Fault) -> Callable[[], None]:
        return lambda: side.standin.fail("chat.postMessage", *faults)

    def history(*faults: Fault) -> Callable[[], None]:
        return lambda: side.standin.fail("conversations.history", *faults)

    return {
        "500 after accepting": post(Fault("status", 500, after=True)),
        "503 before": post(Fault("status", 503)),
        "timeout after accepting": post(Fault("hang", after=True)),
        OFTEN: post(Fault("reset", after=True, late=True)),
        "reset before": post(Fault("reset")),
        "reset after": post(Fault("reset", after=True)),
        "429 storm": post(*[Fault("limit", 1)] * rng.randint(2, 5)),
        "ok:false after accepting": post(Fault("error", "internal_error", after=True)),
        "ok:false, fatal_error": post(Fault("error", "fatal_error")),
        "ok:false, is_archived": post(Fault("error", "is_archived")),
        "no JSON": post(Fault("text", after=rng.random() < 0.5)),
        "token revoked mid-digest": post(Fault("none"), Fault("error", "token_revoked")),
        "token revoked at the start": lambda: side.standin.fail("auth.test", Fault("error", "token_revoked")),
        "history throttled": history(Fault("limit", 1)),
        "history without scope": history(Fault("error", "missing_scope")),
        "history hangs": history(Fault("hang")),
    }


def discord(side: Any, rng: Random) -> dict[str, Callable[[], None]]:
    """Faults of Discord's REST API: what the next requests meet."""

    def plan(pattern: str, kind: str, times: int = 1) -> Callable[[], None]:
        return lambda: side.standin.faults.add(pattern, kind, times)

    def late() -> None:
        side.standin.messages.late += 1
        side.standin.faults.add(POSTS, "reset-after", 6)

    return {
        "500 after accepting": plan(POSTS, "500-after", rng.choice((1, 6))),
        "503 before": plan(POSTS, "503"),
        "timeout after accepting": plan(POSTS, "hang-after"),
        OFTEN: late,
        "reset before": plan(POSTS, "reset", rng.choice((1, 6))),
        "reset after": plan(POSTS, "reset-after", rng.choice((1, 6))),
        "429 storm": plan(POSTS, "429", rng.randint(2, 5)),
        "10003": plan(POSTS, "404:10003"),
        "50013": plan(POSTS, "403:50013"),
        "token revoked mid-digest": plan(POSTS, "401"),
        "token revoked at the start": plan(r"GET .*/users/@me", "401"),
        "history fails": plan(HISTORY, "500", 6),
        "history without permission": plan(HISTORY, "403:50001"),
        "nonces forgotten": side.standin.messages.forget_nonces,
    }


def none(side: Any, rng: Random) -> dict[str, Callable[[], None]]:
    """A terminal's disk refuses or takes; it has no network."""
    del side, rng
    return {}


ON_PLATFORM = {"slack": slack, "discord": discord, "terminal": none}


def while_running(side: Any, rng: Random, store: Path, pids: list[int]) -> dict[str, Callable[[], Awaitable[None]]]:
    """What happens to the process beside its calls, at a random moment of its life."""
    found = {"store locked": lambda: _lock(store, rng.uniform(0.2, 1.2)), "disk full": lambda: _full(pids, rng)}
    if side.platform == "discord":
        found["gateway drop"] = lambda: side.standin.gateway.drop(forget=rng.random() < 0.5)
    if side.platform == "slack":
        found["socket drop"] = lambda: _now(side.standin.drop)
    return found


async def _now(work: Callable[[], None]) -> None:
    work()


async def _lock(store: Path, seconds: float) -> None:
    """Another program holds the write lock."""
    other = sqlite3.connect(store, isolation_level=None, timeout=0.05)
    with closing(other), contextlib.suppress(sqlite3.OperationalError):
        other.execute("BEGIN IMMEDIATE")
        await asyncio.sleep(seconds)
        other.execute("ROLLBACK")


async def _full(pids: list[int], rng: Random) -> None:
    """No file of the process may grow: what a full disk does to its writes, without filling the disk of whoever runs this."""
    for pid in pids:
        _limit(pid, 1)
    await asyncio.sleep(rng.uniform(0.2, 0.8))
    for pid in pids:
        _limit(pid, resource.RLIM_INFINITY)


def _limit(pid: int, size: int) -> None:
    with contextlib.suppress(ProcessLookupError):
        resource.prlimit(pid, resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))
