"""Each request runs once: Slack repeats what was acknowledged late, and signed bytes can be replayed for five minutes."""

import asyncio
import logging
from collections import OrderedDict
from datetime import datetime, timedelta

from store import seen
from store.db import Store
from store.errors import StoreError

log = logging.getLogger(__name__)

REMEMBERED = 10_000
# Slack's last retry comes after five minutes, with Delayed Events hourly for a day.
KEPT = timedelta(hours=25)
# Seconds that an answer waits for a store that somebody is writing to; memory alone decides after that.
PATIENCE = 1.0


class Once:
    """Which requests were handled already, by this process (in memory) and by all of them (in the store)."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._recent: OrderedDict[str, None] = OrderedDict()
        self._unnoted = 0  # requests since the store last noted one: a spell is told at its beginning and its end

    def fresh(self, key: str) -> bool:
        """Whether this process sees ``key`` for the first time. Never waits."""
        if key in self._recent:
            return False
        self._recent[key] = None
        if len(self._recent) > REMEMBERED:
            self._recent.popitem(last=False)
        return True

    async def ours(self, key: str, now: datetime) -> bool:
        """Whether no process on this store handled ``key`` before; True when the store cannot say in time."""
        try:
            first = await asyncio.wait_for(self._store.awrite(seen.first_time, key, now), PATIENCE)
        except (TimeoutError, StoreError) as error:
            self._unnoted += 1
            if self._unnoted == 1:
                why = str(error) or "it is busy"
                log.warning("the store cannot note requests (%s): memory alone keeps them from running twice", why)
            return True
        if self._unnoted:
            log.warning("the store notes requests again; %d were kept in memory alone", self._unnoted)
            self._unnoted = 0
        return first

    async def tidy(self, now: datetime) -> None:
        """Forget what can no longer be repeated."""
        await self._store.awrite(seen.forget, now - KEPT)
