"""A chart of how figures changed, as a PNG with the words that say what it shows. Needs the extra ``charts``.

matplotlib draws in a process of its own (bot/charts_png.py) that ends with its chart: an answer waits, the bot neither waits
nor keeps its 50 MB. Without it there is no picture, and the bars in text say the same.
"""

import asyncio
import importlib.util
import json
import logging
import os
import subprocess
import sys
import threading
from collections import OrderedDict
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from functools import cache

from bot.reply import Picture

log = logging.getLogger(__name__)

MOST_LINES = 8  # more colours than that nobody tells apart
_THREAD = ThreadPoolExecutor(1, "charts")  # one at a time: it waits for the process that draws
_SLOTS = threading.BoundedSemaphore(3)  # charts being drawn or waiting; when all are taken, answers do without
_PATIENCE = 10.0  # seconds that an answer waits
_LONGEST = 30.0  # seconds that drawing may take: the first on a machine is slow, for matplotlib looks through the fonts
_KEPT = 16  # charts, some 40 kB each: pages of one answer show the same
_drawn: OrderedDict[str, bytes] = OrderedDict()
# What that process is told of ours: nothing that a token could stand in
_PASSED_ON = (
    "PATH",
    "HOME",
    "LANG",
    "LC_ALL",
    "TMPDIR",
    "PYTHONPATH",
    "MPLCONFIGDIR",
    "XDG_CACHE_HOME",
    "XDG_CONFIG_HOME",
)


@dataclass(frozen=True, slots=True)
class Line:
    """What one side tells over time: (when, low, high), oldest first; equal bounds are a point."""

    label: str
    points: tuple[tuple[datetime, float, float], ...]


@cache
def can_draw() -> bool:
    """Is matplotlib there? (Looked for, not imported.)"""
    return importlib.util.find_spec("matplotlib") is not None


async def draw(title: str, lines: Sequence[Line]) -> Picture | None:
    """The chart of ``lines``, or None when there is nothing to compare or nothing to draw with."""
    shown = [line for line in lines if line.points][:MOST_LINES]
    if not can_draw() or sum(len(line.points) for line in shown) < 2:
        return None
    asked = json.dumps([title, [[line.label, _plain(line)] for line in shown]])
    png = _drawn.get(asked) or await _in_time(asked)
    return Picture(png, alt_text(title, shown), "figures.png") if png else None


async def _in_time(asked: str) -> bytes | None:
    """The picture, unless too many wait for theirs or it takes too long; what comes late is kept for the next who asks."""
    slots = _SLOTS
    if not slots.acquire(blocking=False):
        return None
    job = _THREAD.submit(_png, asked)
    job.add_done_callback(lambda _: slots.release())
    try:
        return await asyncio.wait_for(asyncio.wrap_future(job), _PATIENCE)
    except (TimeoutError, OSError, subprocess.SubprocessError) as error:
        log.warning("an answer goes without its chart (%s)", type(error).__name__)
        return None


def _plain(line: Line) -> list[list[object]]:
    return [[when.isoformat(), low, high] for when, low, high in line.points]


def _png(asked: str) -> bytes:
    """Have it drawn, and keep it for a while. OSError or SubprocessError when that does not work."""
    env = {name: os.environ[name] for name in _PASSED_ON if name in os.environ}
    command = [sys.executable, "-m", "bot.charts_png"]
    done = subprocess.run(command, input=asked.encode(), capture_output=True, env=env, timeout=_LONGEST, check=True)
    _drawn[asked] = done.stdout
    if len(_drawn) > _KEPT:
        _drawn.popitem(last=False)
    return done.stdout


def alt_text(title: str, lines: Sequence[Line]) -> str:
    """What the chart shows, for those who do not see it."""
    told = (f"{line.label}: {', '.join(_amount(low, high) for _, low, high in line.points)}" for line in lines)
    return f"{title}. " + "; ".join(told)


def _amount(low: float, high: float) -> str:
    return f"{low:,.0f}" if low == high else f"{low:,.0f} to {high:,.0f}"
