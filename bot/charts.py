"""A chart of how figures changed, as a PNG with the words that say what it shows. Needs the extra ``charts``.

matplotlib is imported when the first chart is drawn, and draws in a thread of its own: an answer waits, the bot does not.
Without it there is no picture, and the bars in text say the same.
"""

import asyncio
import importlib
import importlib.util
import io
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from bot.reply import Picture

MOST_LINES = 8  # more colours than that nobody tells apart
_COLOURS = ("#0b6e99", "#d9480f", "#2b8a3e", "#862e9c", "#c92a2a", "#5f3dc4", "#495057", "#e67700")
_THREAD = ThreadPoolExecutor(1, "charts")  # matplotlib's drawing is not made for several threads at once


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
    png = await asyncio.get_running_loop().run_in_executor(_THREAD, _png, title, shown)
    return Picture(png, alt_text(title, shown), "figures.png")


def alt_text(title: str, lines: Sequence[Line]) -> str:
    """What the chart shows, for those who do not see it."""
    told = (f"{line.label}: {', '.join(_amount(low, high) for _, low, high in line.points)}" for line in lines)
    return f"{title}. " + "; ".join(told)


def _amount(low: float, high: float) -> str:
    return f"{low:,.0f}" if low == high else f"{low:,.0f} to {high:,.0f}"


def _png(title: str, lines: Sequence[Line]) -> bytes:
    from matplotlib.figure import Figure

    figure = Figure(figsize=(8, 4.2), dpi=120, layout="constrained")
    axes = figure.add_subplot()
    for line, colour in zip(lines, _COLOURS, strict=False):
        _draw(axes, line, colour)
    _dress(axes, title)
    out = io.BytesIO()
    figure.savefig(out, format="png")
    return out.getvalue()


def _draw(axes: Any, line: Line, colour: str) -> None:
    when = [at for at, _, _ in line.points]
    middle = [(low + high) / 2 for _, low, high in line.points]
    spread = [[m - low for m, (_, low, _) in zip(middle, line.points, strict=True)]]
    spread.append([high - m for m, (_, _, high) in zip(middle, line.points, strict=True)])
    label = _plain(line.label)
    axes.step(when, middle, where="post", color=colour, linewidth=1.8, label=label)
    axes.errorbar(when, middle, yerr=spread, fmt="o", color=colour, markersize=5, capsize=3)
    axes.annotate(f"{middle[-1]:,.0f}", (when[-1], middle[-1]), xytext=(6, 4), textcoords="offset points", color=colour)


def _dress(axes: Any, title: str) -> None:
    from matplotlib.ticker import FuncFormatter

    dates: Any = importlib.import_module("matplotlib.dates")  # its classes carry no types
    locator = dates.AutoDateLocator()
    axes.xaxis.set_major_locator(locator)
    axes.xaxis.set_major_formatter(dates.ConciseDateFormatter(locator))
    axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:,.0f}"))
    axes.set_ylim(bottom=0)
    axes.set_title(_plain(title), loc="left", fontsize=11)
    axes.grid(axis="y", alpha=0.25)
    axes.spines[["top", "right"]].set_visible(False)
    axes.legend(frameon=False, fontsize=9, loc="best")


def _plain(text: str) -> str:
    """``$`` starts a formula in matplotlib, and text from articles is no formula; a label is one short line."""
    return " ".join(text.replace("$", "\\$").split())[:60]
