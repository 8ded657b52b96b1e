"""Draws one chart and ends: ``python -m bot.charts_png`` takes JSON on stdin and gives a PNG on stdout. For bot/charts.py.

In: [title, [[label, [[ISO instant, low, high], …]], …]]. It is nice to whatever else the machine does.
"""

import importlib
import io
import json
import os
import sys
from collections.abc import Sequence
from datetime import datetime
from typing import Any

Points = Sequence[tuple[datetime, float, float]]
Line = tuple[str, Points]
_COLOURS = ("#0b6e99", "#d9480f", "#2b8a3e", "#862e9c", "#c92a2a", "#5f3dc4", "#495057", "#e67700")
_LONGEST = 80  # characters of a title or label: at that it is as wide as the picture
NICE = 10  # acknowledgements come first


def main() -> None:
    """Draw what stdin asks for."""
    if hasattr(os, "nice"):
        os.nice(NICE)
    title, lines = json.load(sys.stdin)
    sys.stdout.buffer.write(png(title, [(label, _points(points)) for label, points in lines]))


def _points(points: Sequence[tuple[str, float, float]]) -> Points:
    return [(datetime.fromisoformat(when), low, high) for when, low, high in points]


def png(title: str, lines: Sequence[Line]) -> bytes:
    """The picture."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(8, 4.2), dpi=120, layout="constrained")
    axes = figure.add_subplot()
    for (label, points), colour in zip(lines, _COLOURS, strict=False):
        _draw(axes, _plain(label), points, colour)
    _dress(axes, title)
    out = io.BytesIO()
    figure.savefig(out, format="png")
    return out.getvalue()


def _draw(axes: Any, label: str, points: Points, colour: str) -> None:
    when = [at for at, _, _ in points]
    middle = [(low + high) / 2 for _, low, high in points]
    spread = [[m - low for m, (_, low, _) in zip(middle, points, strict=True)]]
    spread.append([high - m for m, (_, _, high) in zip(middle, points, strict=True)])
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
    axes.set_xlabel("UTC", loc="left", fontsize=8)
    axes.set_title(_plain(title), loc="left", fontsize=11)
    axes.grid(axis="y", alpha=0.25)
    axes.spines[["top", "right"]].set_visible(False)
    axes.legend(frameon=False, fontsize=9, loc="best")


def _plain(text: str) -> str:
    """``$`` starts a formula in matplotlib, and text from articles is no formula; a label is one short line."""
    line = " ".join(text.split())
    short = line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
    return short.replace("$", "\\$")


if __name__ == "__main__":
    main()
