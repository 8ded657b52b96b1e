"""The composition root: opens the store, puts the desk together, and keeps every configured platform running.

One platform that fails, at start or later, never stops the other: each is supervised by itself, with back-off. A token
that its platform refuses ends that platform alone; when none is left, that is the caller's mistake.
"""

import asyncio
import importlib
import logging
import os
import signal
import threading
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path

from adapters.commands.shared import complain
from adapters.logs import set_up_logging
from adapters.supervise import supervise
from bot.app import Desk
from bot.errors import UserMistake
from config.settings import Settings
from config.tokens import DISCORD, KINDS, SLACK_APP, SLACK_BOT
from store.db import Store

log = logging.getLogger(__name__)

Serve = Callable[[Desk, Settings, asyncio.Event], Awaitable[None]]
# Seconds from the signal to stop until the platforms are cancelled, and until the process ends whatever happens.
DRAIN, END = 7.0, 9.5


def run(settings: Settings, store_path: Path) -> int:
    """Serve until SIGTERM or SIGINT; the exit code. UserMistake when no platform is configured, or a token is wrong."""
    platforms = configured(settings)
    set_up_logging(secrets_of(settings))
    with Store.open(store_path) as store:
        desk = Desk(store, clock=lambda: datetime.now(UTC), zone=settings.timezone)
        mistakes = asyncio.run(_serve_all(platforms, desk, settings))
    for mistake in mistakes:
        complain(str(mistake))
    return 2 if mistakes and len(mistakes) == len(platforms) else 0


def configured(settings: Settings) -> dict[str, Serve]:
    """The platforms whose tokens are set, imported now. UserMistake says which variables to set when there is none."""
    wanted = [name for name, on in (("slack", settings.slack_mode()), ("discord", settings.has_discord())) if on]
    if not wanted:
        need = (SLACK_BOT, SLACK_APP, DISCORD)
        where = "; ".join(f"{kind.variable} ({kind.where})" for kind in need)
        raise UserMistake(
            f"no platform is configured: set SLACK_BOT_TOKEN and SLACK_APP_TOKEN, or DISCORD_TOKEN. {where}"
        )
    return {name: importlib.import_module(f"adapters.{name}.app").serve for name in wanted}


def secrets_of(settings: Settings) -> tuple[str, ...]:
    """The values of all tokens, which no line of the log may show."""
    values = (getattr(settings, kind.variable.lower()) for kind in KINDS)
    return tuple(value.get_secret_value() for value in values if value)


async def _serve_all(platforms: Mapping[str, Serve], desk: Desk, settings: Settings) -> list[UserMistake]:
    stop = asyncio.Event()
    _stop_on_signals(stop)
    tasks = {asyncio.create_task(_supervised(name, serve, desk, settings, stop)) for name, serve in platforms.items()}
    log.info("serving %s", " and ".join(platforms))
    waiting = asyncio.create_task(_until(stop))
    while not stop.is_set() and not all(task.done() for task in tasks):
        running = {task for task in tasks if not task.done()}
        await asyncio.wait({*running, waiting}, return_when=asyncio.FIRST_COMPLETED)
    _, late = await asyncio.wait(tasks, timeout=DRAIN)
    for task in (*late, waiting):
        task.cancel()
    ended = await asyncio.gather(*tasks, waiting, return_exceptions=True)
    return [end for end in ended if isinstance(end, UserMistake)]


async def _supervised(
    name: str, serve: Serve, desk: Desk, settings: Settings, stop: asyncio.Event
) -> UserMistake | None:
    mistake = await supervise(name, lambda: serve(desk, settings, stop), stop)
    if mistake:
        log.error("%s is off: %s", name, mistake)
    return mistake


async def _until(stop: asyncio.Event) -> UserMistake | None:
    await stop.wait()
    return None


def _stop_on_signals(stop: asyncio.Event) -> None:
    loop = asyncio.get_running_loop()

    def end(number: int) -> None:
        log.info("told to stop (%s)", signal.Signals(number).name)
        if stop.is_set():
            os._exit(1)  # told twice: now
        stop.set()
        # Whatever hangs (a store that another process locks, a library's thread), the process ends in time. The store
        # is crash-safe: what was not committed did not happen.
        guard = threading.Timer(END, os._exit, [0])
        guard.daemon = True
        guard.start()

    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, end, number)
