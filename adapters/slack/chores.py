"""Work that goes on after Slack has its acknowledgement."""

import asyncio
import logging
from collections.abc import Coroutine
from typing import Any

log = logging.getLogger(__name__)

# Answers worked on at once; more wait their turn, so that a storm of commands cannot exhaust the store's readers.
AT_ONCE = 16


class Chores:
    """Tasks that were started and not yet finished."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[None]] = set()
        self._turn = asyncio.Semaphore(AT_ONCE)

    def start(self, work: Coroutine[Any, Any, None]) -> None:
        """Run ``work`` when it is its turn; an error is logged and goes no further."""
        task = asyncio.create_task(self._run(work))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def drain(self, seconds: float) -> None:
        """Let the work finish for at most ``seconds``, then cancel what is left."""
        if not self._tasks:
            return
        _, late = await asyncio.wait(self._tasks, timeout=seconds)
        for task in late:
            task.cancel()
        await asyncio.gather(*late, return_exceptions=True)

    async def _run(self, work: Coroutine[Any, Any, None]) -> None:
        try:
            async with self._turn:
                await work
        except Exception:
            log.exception("answering failed")
        finally:
            work.close()
