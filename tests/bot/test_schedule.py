"""The fixed jobs: at once, again, and also after the clock was set back."""

import asyncio

from bot.schedule import Job, Schedule


class Runs:
    """Counts runs, and wakes who waits for one."""

    def __init__(self, fails=0):
        self.count, self.fails, self.changed = 0, fails, asyncio.Event()

    async def work(self):
        self.count += 1
        self.changed.set()
        if self.fails >= self.count:
            raise RuntimeError("on purpose")

    async def reach(self, count):
        async with asyncio.timeout(5):
            while self.count < count:
                self.changed.clear()
                await self.changed.wait()


async def test_a_job_runs_at_once_and_again_though_it_failed():
    """A failing run is logged; the next one comes."""
    runs = Runs(fails=1)
    schedule = Schedule((Job("plan", 0.05, runs.work),))
    schedule.start()
    await runs.reach(3)
    schedule.stop()

    assert runs.count >= 3


async def test_a_clock_that_is_set_back_an_hour_stops_nothing():
    """The scheduler would wait until its next instant comes round again; every job runs at once instead."""
    runs, clock = Runs(), iter([10_000.0, *[6_400.0] * 1000])
    schedule = Schedule((Job("plan", 3600, runs.work),), wall=lambda: next(clock), look=0.01)
    schedule.start()
    await runs.reach(2)
    schedule.stop()

    assert runs.count == 2


async def test_a_run_that_is_under_way_at_the_end_is_no_error(caplog):
    """Whoever leaves the chat while digests are planned is not shown a traceback."""
    begun, ended = asyncio.Event(), asyncio.Event()

    async def work():
        begun.set()
        try:
            await asyncio.Event().wait()
        finally:
            ended.set()

    schedule = Schedule((Job("plan", 3600, work),))
    schedule.start()
    async with asyncio.timeout(5):
        await begun.wait()
        schedule.stop()
        await ended.wait()
    await asyncio.sleep(0)

    assert [record.message for record in caplog.records if record.levelname in ("WARNING", "ERROR")] == []
