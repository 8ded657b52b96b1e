"""What reading costs, in seconds of the machine the targets were set on, so that a slow or busy machine fails no test."""

import re
import time
from collections.abc import Callable
from typing import TypeVar

Given = TypeVar("Given")

# Processor seconds of the yardstick on the machine on which the bounds of the tests were set.
YARDSTICK = 0.0098
WORD = re.compile(r"\w+")
TEXT = "On Monday 1,200 soldiers of the third brigade crossed the river, the ministry said. " * 40


def seconds(work: Callable[[Given], object], make: Callable[[], Given]) -> float:
    """The least cost of `work` on what `make` gives, of at most three tries: a stall is slow each time, noise is not.

    What is read is made anew for each try and outside the clock, so that nothing remembered makes a later try cheap.
    """
    best = float("inf")
    for _ in range(3):
        given = make()
        slowness = _slowness()
        begun = time.process_time()
        work(given)
        spent = time.process_time() - begun
        best = min(best, spent / max(slowness, _slowness(), 1.0))
        if best < 1.0:
            break
    return best


def _slowness() -> float:
    """How many times as long this machine takes at this moment for work of the reader's kind: patterns, sets, small calls."""
    begun = time.process_time()
    counts: dict[str, int] = {}
    for _ in range(40):
        for found in WORD.finditer(TEXT):
            counts[_folded(found)] = counts.get(_folded(found), 0) + found.start()
    return (time.process_time() - begun) / YARDSTICK


def _folded(found: re.Match[str]) -> str:
    return found.group().casefold()
