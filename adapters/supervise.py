"""Keeping something running: again after it failed, later each time, until told to stop."""

import asyncio
import logging
import random
import time
from collections.abc import Awaitable, Callable

from bot.errors import UserMistake

log = logging.getLogger(__name__)

# Seconds: the first pause after a failure and the longest; what ran this long starts from the first pause again.
FIRST, LONGEST, HEALTHY = 1.0, 60.0, 120.0


def back_off(failures: int, draw: Callable[[], float] = random.random) -> float:
    """Seconds to wait after so many failures in a row: doubling up to a minute, half of it by chance (``draw`` in 0..1)."""
    whole = min(LONGEST, FIRST * 2.0 ** min(failures - 1, 16))
    return whole / 2 + whole / 2 * draw()


async def supervise(
    name: str,
    serve: Callable[[], Awaitable[None]],
    stop: asyncio.Event,
    pause: Callable[[int], float] = back_off,
    clock: Callable[[], float] = time.monotonic,
) -> UserMistake | None:
    """Run ``serve`` until ``stop`` is set, again after ``pause(failures)`` seconds when it fails.

    Returns the mistake when only a person can help (a refused token); no other error ends it.
    """
    failures = 0
    while not stop.is_set():
        began = clock()
        try:
            await serve()
        except UserMistake as mistake:
            return mistake
        except Exception as error:
            log.warning(
                "%s failed: %s: %s", name, type(error).__name__, error, exc_info=log.isEnabledFor(logging.DEBUG)
            )
        failures = 1 if clock() - began > HEALTHY else failures + 1
        await until(stop, pause(failures))
    return None


async def until(stop: asyncio.Event, seconds: float) -> None:
    """Wait for ``stop``, but no longer than ``seconds``."""
    try:
        await asyncio.wait_for(stop.wait(), seconds)
    except TimeoutError:
        return
