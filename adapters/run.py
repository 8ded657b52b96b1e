"""The composition root: opens the store, puts desk and newsroom together, and keeps every configured platform running.

One platform that fails, at start or later, never stops the other: each is supervised by itself, with back-off. A token
that its platform refuses ends that platform alone; when none is left, that is the caller's mistake.
"""

import asyncio
import gc
import logging
import os
import signal
import sys
import threading
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from typing import Any

from adapters.commands.shared import complain
from adapters.intake import job_of, poller_of
from adapters.logs import set_up_logging
from adapters.supervise import supervise
from adapters.wiring import desk_of, newsroom_of, rules_of
from bot import tickets
from bot.app import Desk
from bot.errors import UserMistake
from bot.newsroom import Newsroom
from bot.ports import Platform, Sender
from config.lexicons import load_lexicon
from config.settings import Settings
from config.tokens import DISCORD, KINDS, SLACK_APP, SLACK_BOT
from store.db import Store
from store.intake.poll import Poller
from store.reading.lexicon import Lexicon

log = logging.getLogger(__name__)

# Seconds from the signal to stop: for calls in flight (newsroom.DRAIN), then for the platforms, then for a store that
# somebody else locks; and until the process ends whatever hangs. The store is crash-safe: what was not committed did
# not happen.
LEAVE, CLOSE, END = 2.0, 1.0, 9.3
# Seconds after which a thread that reads the store lets the event loop have the interpreter. With Python's own 5 ms an
# acknowledgement, which needs it three times, waited 60 ms beside two busy readers; with this it waits 9.
SWITCH = 0.0005


@dataclass(frozen=True, slots=True)
class Service:
    """A configured platform: ``serve`` answers until its event is set, ``sender`` posts what is owed."""

    serve: Callable[[asyncio.Event], Awaitable[None]]
    sender: Sender


def run(settings: Settings, store_path: Path, tried: Lexicon | None = None) -> int:
    """Serve until SIGTERM or SIGINT; the exit code. UserMistake when no platform is configured, or a token is wrong.

    ``tried`` is the lexicon with an operator's folder, which may have changed since; ours is loaded when first needed.
    """
    names = configured(settings)
    sys.setswitchinterval(SWITCH)
    set_up_logging(secrets_of(settings))
    logging.getLogger("apscheduler").setLevel(logging.WARNING)  # it tells of every run of every job
    with Store.open(store_path) as store:
        lexicon = cache(lambda: tried or load_lexicon(settings.lexicon))
        rules = rules_of(settings, lexicon)
        desk = desk_of(store, settings, rules)
        services = {name: _BUILD[name](desk, settings) for name in names}
        poller = poller_of(store, settings, lexicon)
        newsroom = newsroom_of(store, rules, settings)
        newsroom.extra = (*newsroom.extra, job_of(poller, settings))
        gc.freeze()  # modules and wiring live as long as the process: no collection need walk them while a person waits
        mistakes = asyncio.run(_serve_all(services, newsroom, poller))
        for mistake in mistakes:
            complain(str(mistake))
        code = 2 if mistakes and len(mistakes) == len(services) else 0
        guard = _end_in(CLOSE, code)
    guard.cancel()
    return code


def configured(settings: Settings) -> tuple[Platform, ...]:
    """The platforms whose tokens are set. UserMistake says which variables to set when there is none."""
    slack: tuple[Platform, ...] = ("slack",) if settings.slack_mode() else ()
    discord: tuple[Platform, ...] = ("discord",) if settings.has_discord() else ()
    if not (slack or discord):
        where = "; ".join(f"{kind.variable} ({kind.where})" for kind in (SLACK_BOT, SLACK_APP, DISCORD))
        raise UserMistake(
            f"no platform is configured: set SLACK_BOT_TOKEN and SLACK_APP_TOKEN, or DISCORD_TOKEN. {where}"
        )
    return slack + discord


def secrets_of(settings: Settings) -> tuple[str, ...]:
    """The values of all tokens, which no line of the log may show."""
    values = (getattr(settings, kind.variable.lower()) for kind in KINDS)
    return tuple(value.get_secret_value() for value in values if value)


def _slack(desk: Desk, settings: Settings) -> Service:
    from adapters.slack.app import sender_of, serve

    return Service(partial(serve, desk, settings), sender_of(settings, desk.store))


def _discord(desk: Desk, settings: Settings) -> Service:
    from adapters.discord.app import serve
    from adapters.discord.send import DiscordSender

    sender = DiscordSender(partial(tickets.pack, desk.store))
    return Service(lambda stop: serve(desk, settings, stop, sender), sender)


_BUILD: dict[Platform, Callable[[Desk, Settings], Service]] = {"slack": _slack, "discord": _discord}


async def _serve_all(services: Mapping[Platform, Service], newsroom: Newsroom, poller: Poller) -> list[UserMistake]:
    told, stop = asyncio.Event(), asyncio.Event()
    _stop_on_signals(told)
    newsroom.serves({name: service.sender for name, service in services.items()})
    newsroom.start()
    tasks = {asyncio.create_task(_supervised(name, one, stop, newsroom)) for name, one in services.items()}
    log.info("serving %s", " and ".join(services))
    await _told_or_alone(told, tasks)
    # What is owed first: a platform's connection must outlive the posts that go out over it.
    await newsroom.stop()
    await poller.close()
    stop.set()
    _, late = await asyncio.wait(tasks, timeout=LEAVE)
    for task in late:
        task.cancel()
    ended = await asyncio.gather(*tasks, return_exceptions=True)
    return [end for end in ended if isinstance(end, UserMistake)]


async def _told_or_alone(told: asyncio.Event, tasks: set[asyncio.Task[UserMistake | None]]) -> None:
    """Until we are told to stop, or no platform is left."""
    waiting: asyncio.Task[Any] = asyncio.create_task(told.wait())
    left = set(tasks)
    while left and not told.is_set():
        await asyncio.wait([waiting, *left], return_when=asyncio.FIRST_COMPLETED)
        left = {task for task in left if not task.done()}
    waiting.cancel()


async def _supervised(name: Platform, service: Service, stop: asyncio.Event, newsroom: Newsroom) -> UserMistake | None:
    mistake = await supervise(name, lambda: service.serve(stop), stop)
    if mistake:
        log.error("%s is off: %s", name, mistake)
        newsroom.senders.pop(name, None)  # what is owed there waits for a token that works
    return mistake


def _stop_on_signals(told: asyncio.Event) -> None:
    loop = asyncio.get_running_loop()

    def end(number: int) -> None:
        log.info("told to stop (%s)", signal.Signals(number).name)
        if told.is_set():
            os._exit(1)  # told twice: now
        told.set()
        _end_in(END, 0)

    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, end, number)


def _end_in(seconds: float, code: int) -> threading.Timer:
    """End the process by then, unless it has ended by itself or the timer is cancelled."""
    guard = threading.Timer(seconds, os._exit, [code])
    guard.daemon = True
    guard.start()
    return guard
