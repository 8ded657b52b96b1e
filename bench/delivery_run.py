"""One run of the delivery bench: digests are due, the process is killed (-9) at random moments while things go wrong, then
started once more without faults; what stands in the channels is counted.

The process is the real ``crisis run`` (``crisis chat`` for the terminal). A seed decides everything but the machine's speed.
"""

import asyncio
import contextlib
import os
import signal
import tempfile
import time
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

from bench.delivery_faults import LATE, OFTEN, ON_PLATFORM, while_running
from tests.standins.owed import eventually, intact, look, owe, states
from tests.standins.program import CRISIS
from tests.standins.sides import SIDES

POINTS = ("planned", "claimed", "posted", "recorded", "failed", "read-back", "settled")
PATIENCE = 60.0  # seconds for the last process to bring everything to its end
LATER = "7800"  # the last process's clock: past the waits after three permanent errors (bot/pace.py: BACK_OFF)
STOP = 10.0  # seconds from SIGTERM to the end


@dataclass
class Outcome:
    """What one run did and found. ``trouble`` says what went wrong with the desk, for whoever has to look."""

    platform: str
    seed: int
    digests: int = 0
    kills: int = 0
    faults: Counter[str] = field(default_factory=Counter)
    lost: int = 0
    doubled: int = 0
    settled: Counter[str] = field(default_factory=Counter)
    open: int = 0
    checks: int = 0
    damaged: int = 0
    late_stops: int = 0
    trouble: str = ""


@dataclass
class Scene:
    """A run under way."""

    side: Any
    rng: Random
    home: Path
    outcome: Outcome
    said: list[bytes] = field(default_factory=list)
    up: dict[int, asyncio.Event] = field(default_factory=dict)
    readers: set[asyncio.Task[None]] = field(default_factory=set)

    @property
    def store(self) -> Path:
        """The desk's store."""
        return self.home / "crisis.db"

    async def start(self, **more: str) -> Process:
        """A process of the desk."""
        env = {"HOME": str(self.home), "CRISIS_STORE": str(self.store)}
        env |= {name: os.environ[name] for name in ("PATH", "PYTHONPATH") if name in os.environ}
        process = await asyncio.create_subprocess_exec(
            CRISIS,
            self.side.word,
            env=env | self.side.env | more,
            cwd=self.home,
            stdin=PIPE,
            stdout=DEVNULL,
            stderr=PIPE,
        )
        self.up[process.pid] = asyncio.Event()
        self.readers.add(asyncio.create_task(self._listen(process)))
        return process

    async def _listen(self, process: Process) -> None:
        assert process.stderr
        while line := await process.stderr.readline():
            self.said.append(f"{process.pid} ".encode() + line)
            if b"serving" in line:
                self.up[process.pid].set()
        self.up[process.pid].set()

    def check(self) -> None:
        """SQLite's integrity check."""
        self.outcome.checks += 1
        self.outcome.damaged += not intact(self.store)


async def run(platform: str, seed: int) -> Outcome:
    """One run from its seed."""
    rng = Random(f"{platform}/{seed}")
    outcome = Outcome(platform, seed)
    with tempfile.TemporaryDirectory() as folder:
        async with SIDES[platform](Path(folder)) as side:
            scene = Scene(side, rng, Path(folder), outcome)
            each = rng.choice((1, 2, 3) if platform == "terminal" else (1, 2))
            owe(scene.store, side, each)
            appearing = asyncio.create_task(_appear(side))
            for _ in range(rng.randint(1, 3)):
                await _life(scene)
            await _last(scene, each * len(side.channels))
            appearing.cancel()
            _count(scene, each)
    return outcome


async def _appear(side: Any) -> None:
    """What was accepted late is in the history soon, though after somebody has looked."""
    while hasattr(side, "appear"):
        await asyncio.sleep(LATE)
        side.appear()


async def _life(scene: Scene) -> None:
    """One or two processes, faults, and their end by -9."""
    rng, outcome = scene.rng, scene.outcome
    planned = ON_PLATFORM[scene.side.platform](scene.side, rng)
    drawn = set(rng.sample(sorted(planned), min(len(planned), rng.randint(0, 3))))
    for name in sorted(drawn | ({OFTEN} & planned.keys() if rng.random() < 0.2 else set())):
        planned[name]()
        outcome.faults[name] += 1
    pair = rng.random() < 0.3
    outcome.faults["two processes at once"] += pair
    processes = [await scene.start(**_surroundings(scene)) for _ in range(1 + pair)]
    beside = asyncio.create_task(_beside(scene, [process.pid for process in processes]))
    await asyncio.gather(*(_doom(scene, process) for process in processes))
    beside.cancel()
    await asyncio.gather(beside, return_exceptions=True)
    outcome.kills += sum(process.returncode == -signal.SIGKILL for process in processes)
    scene.check()


def _surroundings(scene: Scene) -> dict[str, str]:
    """Perhaps a boundary at which the process kills itself, perhaps a clock that was set back."""
    rng, found = scene.rng, {}
    if rng.random() < 0.5:
        found["CRISIS_FAILPOINT"] = f"{rng.choice(POINTS)}:{rng.choice((1, 1, 2))}"
    if rng.random() < 0.2:
        found["CRISIS_CLOCK_OFFSET"] = "-3600"
        scene.outcome.faults["clock back 1 h"] += 1
    return found


async def _beside(scene: Scene, pids: list[int]) -> None:
    """Perhaps something befalls the processes while they run."""
    rng = scene.rng
    if rng.random() < 0.5:
        return
    happening = while_running(scene.side, rng, scene.store, pids)
    name = rng.choice(sorted(happening))
    await asyncio.sleep(rng.uniform(0.1, 0.9))
    scene.outcome.faults[name] += 1
    await happening[name]()


async def _doom(scene: Scene, process: Process) -> None:
    """Kill at a random moment: mostly while it posts and reads back, now and then while it starts."""
    rng, up = scene.rng, scene.up[process.pid]
    moment, early = rng.uniform(0.0, 1.5), rng.random() < 0.15
    if scene.side.word == "run" and not early:
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(up.wait(), 10)
    await _kill(process, moment if scene.side.word == "run" else moment + 0.3)


async def _kill(process: Process, after: float) -> None:
    """Kill -9 after so many seconds, unless it has killed itself at a boundary before."""
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(process.wait(), after)
    if process.returncode is None:
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        await process.wait()


async def _last(scene: Scene, digests: int) -> None:
    """The faults are over: a process (or two) brings everything to its end, and is told to stop."""
    scene.outcome.digests = digests
    if scene.side.platform == "slack":
        scene.side.standin.script.clear()
    if scene.side.platform == "discord":
        scene.side.standin.faults.plan.clear()
        scene.side.standin.messages.late = 0
    processes = [await scene.start(CRISIS_CLOCK_OFFSET=LATER) for _ in range(1 + (scene.rng.random() < 0.2))]
    try:
        await eventually(lambda: states(scene.store) == {"sent": digests}, PATIENCE)
    except TimeoutError:
        scene.outcome.trouble = f"not at its end after {PATIENCE:.0f} s: {dict(states(scene.store))}"
    await asyncio.gather(*(_stop(scene, process) for process in processes))
    scene.check()


async def _stop(scene: Scene, process: Process) -> None:
    began = time.monotonic()
    with contextlib.suppress(ProcessLookupError):
        process.terminate() if scene.side.word == "run" else process.stdin.close()
    await _kill(process, STOP)
    if time.monotonic() - began >= STOP:
        scene.outcome.late_stops += 1
        scene.outcome.trouble += " did not stop in time"


def _count(scene: Scene, each: int) -> None:
    """What stands in the channels against what was due there."""
    outcome = scene.outcome
    for channel in scene.side.channels:
        seen = scene.side.seen(channel)
        outcome.lost += max(0, each - len(set(seen)))
        outcome.doubled += len(seen) - min(each, len(set(seen)))
    rows = look(scene.store, "SELECT state, settled FROM delivery")
    outcome.settled.update(settled for _, settled in rows if settled)
    outcome.open += sum(state != "sent" for state, _ in rows)
    if outcome.lost or outcome.doubled or outcome.open or outcome.damaged or outcome.trouble:
        told = look(scene.store, "SELECT id, key, state, attempts, reason, settled, asked, updated FROM delivery")
        seen = {channel: scene.side.seen(channel) for channel in scene.side.channels}
        lines = b"".join(scene.said[-60:]).decode(errors="replace")
        outcome.trouble = f"{outcome.platform} seed {outcome.seed}: {outcome.trouble}\n{told}\n{seen}\n{lines}"
