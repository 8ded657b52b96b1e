"""Whose turn it is to hold the connection to Discord: of the processes on one store, one at a time.

Discord tells every connection everything, so two would both run each command (who acknowledges second finds that out,
see wire.py) and both use up the day's identifications.
"""

import asyncio
import logging
import time
from collections.abc import Callable
from dataclasses import dataclass

from adapters.supervise import until
from store import leases
from store.db import Store
from store.errors import StoreError
from store.leases import Lease

log = logging.getLogger(__name__)

NAME = "discord gateway"


@dataclass(frozen=True, slots=True)
class Turn:
    """The lease in ``store``, for the process ``owner``. ``lapse``: seconds without a sign after which it goes over."""

    store: Store
    owner: str
    lapse: float
    monotonic: Callable[[], float] = time.monotonic

    async def come(self, stop: asyncio.Event) -> bool:
        """Wait until it is ours (True), or until ``stop`` is set."""
        seen, since = await self._held(), self.monotonic()
        if seen is not None:
            log.info("Discord: %s holds the connection; this process posts and waits", seen.owner)
        while not stop.is_set():
            dead = self.monotonic() - since >= self.lapse
            if (seen is None or dead) and await self._took(seen):
                return True
            await until(stop, self.lapse / 10)
            now = await self._held()
            if now != seen:
                seen, since = now, self.monotonic()
        return False

    async def last(self) -> None:
        """Give signs of life; returns when another process has taken it over."""
        while True:
            await asyncio.sleep(self.lapse / 4)
            try:
                if not await self.store.awrite(leases.keep, NAME, self.owner):
                    log.warning("Discord: another process has taken the connection over")
                    return
            except StoreError as error:  # then nobody else can take it either
                log.warning("Discord: no sign of life given: %s", error)

    async def over(self) -> None:
        """Give it back."""
        try:
            await self.store.awrite(leases.free, NAME, self.owner)
        except StoreError as error:
            log.warning("Discord: the connection was not handed over, it lapses: %s", error)

    async def _held(self) -> Lease | None:
        return await self.store.aread(leases.held, NAME)

    async def _took(self, seen: Lease | None) -> bool:
        return await self.store.awrite(leases.take, NAME, self.owner, seen)
