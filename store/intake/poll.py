"""The poller: reads every feed when it is due, a bounded number at once, so that no feed delays another."""

import asyncio
import logging
from datetime import datetime
from importlib import import_module

from store import feeds
from store.errors import StoreError, UserMistake
from store.feeds import FeedRow
from store.intake.feeds import NotAFeedError
from store.intake.fetch import FetchError
from store.intake.means import Means

log = logging.getLogger(__name__)


class Poller:
    """``tick`` it every few seconds; it returns at once. ``close`` it in the loop that used it."""

    def __init__(self, means: Means) -> None:
        self.means = means
        self._busy: set[int] = set()
        self._tasks: set[asyncio.Task[None]] = set()

    async def tick(self) -> None:
        """Begin to read what is due, as far as there is room."""
        for feed in await self._next(self.means.pace.at_once - len(self._tasks)):
            task = asyncio.create_task(self._work(feed))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def drain(self) -> None:
        """Wait until nothing that was due is left."""
        while self._tasks:
            await asyncio.gather(*self._tasks)

    async def read(self, feed: FeedRow) -> FeedRow:
        """Read one feed now, whatever it is due; returns and stores its row as it is afterwards. Never raises but for the store."""
        after = await self._visit(feed)
        if (after.state, after.error) != (feed.state, feed.error) and after.state != "ok":
            log.warning("feed %s %s is %s: %s", feed.id, feed.url, after.state, after.error)
        if after.url != feed.url:
            log.info("feed %s %s has moved for good to %s", feed.id, feed.url, after.url)
        await self.means.store.awrite(feeds.save, after)
        return after

    async def close(self) -> None:
        """Stop reading. What was taken in is stored; the rest comes next time, and other processes need not wait for it."""
        unread = tuple(self._busy)
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        if unread:
            await self.means.store.awrite(feeds.release, unread, self._now())
        await self.means.fetcher.close()
        self.means.threads.shutdown(wait=False, cancel_futures=True)

    async def _work(self, feed: FeedRow) -> None:
        """Read feed after feed until nothing is due, or the store fails: what was not kept is read again."""
        following: list[FeedRow] = [feed]
        while following:
            one = following.pop()
            try:
                await self.read(one)
                following = await self._next(1)
            except StoreError as error:
                log.warning("feed %s: what became of it was not kept: %s", one.id, error)
            finally:
                self._busy.discard(one.id)

    async def _next(self, room: int) -> list[FeedRow]:
        if room <= 0:
            return []
        found = await self.means.store.awrite(feeds.claim, self._now(), tuple(self._busy), room)
        fresh = [feed for feed in found if feed.id not in self._busy]  # the clock may have jumped past a lease
        self._busy.update(feed.id for feed in fresh)
        return fresh

    async def _visit(self, feed: FeedRow) -> FeedRow:
        # The reader behind it is half of all modules, and most starts read nothing: it comes with the first feed that is due
        await self.means.in_thread(import_module, "store.intake.visit")
        from store.intake.visit import failed, visit

        try:
            return await visit(feed, self.means)
        except (FetchError, NotAFeedError, UserMistake) as error:
            return failed(feed, error, self.means)
        except Exception as error:
            log.exception("feed %s %s could not be read", feed.id, feed.url)
            return failed(feed, RuntimeError(f"an error of ours: {type(error).__name__}"), self.means)

    def _now(self) -> datetime:
        return self.means.clock()
