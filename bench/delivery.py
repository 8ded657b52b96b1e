"""``make bench-delivery``: the desk is killed at random moments while things go wrong; nothing is lost, nothing doubled.

Prints the table for README and docs/delivery.md. The exit code is 1 when a digest was lost, doubled or left open.
"""

import argparse
import asyncio
import multiprocessing
import sys
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from bench.delivery_run import STOP, Outcome, run

PLATFORMS = ("terminal", "slack", "discord")
WORKERS = 2
ROOT = Path(__file__).parent.parent
PAGE, README = ROOT / "docs" / "delivery.md", ROOT / "README.md"
BEGIN, END = "<!-- bench-delivery: begin -->", "<!-- bench-delivery: end -->"
HEAD = """| platform | runs | digests | kills (-9) | faults | lost | doubled | ambiguous | found by reading back | \
absent, sent again | open at the end | integrity_check |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |
"""


def some(jobs: Sequence[tuple[str, int]], at_once: int) -> list[Outcome]:
    """Do ``jobs`` (platform, seed) in this process, a few at once: most of a run is waiting."""

    async def work() -> list[Outcome]:
        gate = asyncio.Semaphore(at_once)

        async def one(platform: str, seed: int) -> Outcome:
            async with gate:
                return await run(platform, seed)

        return await asyncio.gather(*(one(*job) for job in jobs))

    return asyncio.run(work())


def all_of(jobs: Sequence[tuple[str, int]], at_once: int) -> list[Outcome]:
    """Do all jobs over a pool of two processes, in shares small enough that both end together."""
    size = max(1, min(10, len(jobs) // (2 * WORKERS)))
    shares = [jobs[n : n + size] for n in range(0, len(jobs), size)]
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(WORKERS, context) as pool:
        found = []
        for number, share in enumerate(pool.map(some, shares, [at_once] * len(shares)), 1):
            found += share
            done = sum(map(len, shares[:number]))
            sys.stderr.write(f"\r{done}/{len(jobs)} runs")
            sys.stderr.flush()
        sys.stderr.write("\n")
    return found


def table(outcomes: Iterable[Outcome]) -> str:
    """One line a platform."""
    outcomes = list(outcomes)
    return HEAD + "".join(
        _line(name, mine) for name in PLATFORMS if (mine := [o for o in outcomes if o.platform == name])
    )


def _line(platform: str, runs: Sequence[Outcome]) -> str:
    settled = sum((o.settled for o in runs), Counter())
    found = sum(n for how, n in settled.items() if how.startswith("found"))
    again = settled.total() - found
    damaged = sum(o.damaged for o in runs)
    checks = f"ok {sum(o.checks for o in runs):,} times" if not damaged else f"**damaged {damaged} times**"
    faults = sum(o.faults.total() for o in runs)
    return (
        f"| {platform} | {len(runs):,} | {sum(o.digests for o in runs):,} | {sum(o.kills for o in runs):,} | {faults:,} "
        f"| **{sum(o.lost for o in runs)}** | **{sum(o.doubled for o in runs)}** | {settled.total():,} | {found:,} | {again:,} "
        f"| {sum(o.open for o in runs)} | {checks} |\n"
    )


def faults(outcomes: Iterable[Outcome]) -> str:
    """How often each fault happened, by platform."""
    counts = {name: sum((o.faults for o in outcomes if o.platform == name), Counter()) for name in PLATFORMS}
    names = sorted({fault for found in counts.values() for fault in found})
    head = "| fault | " + " | ".join(PLATFORMS) + " |\n| --- |" + " ---: |" * len(PLATFORMS) + "\n"
    return head + "".join(
        f"| {name} | " + " | ".join(str(counts[p][name] or "–") for p in PLATFORMS) + " |\n" for name in names
    )


def write(text: str, page: Path = PAGE) -> None:
    """Put the tables between the page's markers."""
    before, _, rest = page.read_text().partition(BEGIN)
    _, _, after = rest.partition(END)
    page.write_text(f"{before}{BEGIN}\n{text}{END}{after}")


def main(args: Sequence[str]) -> int:
    """Run, print, and say by the exit code whether all went well."""
    given = _parser().parse_args(args)
    began = time.monotonic()
    jobs = [(name, given.seed + n) for n in range(given.runs) for name in given.platforms]
    outcomes = all_of(jobs, given.at_once)
    minutes = (time.monotonic() - began) / 60
    last = given.seed + given.runs - 1
    late = sum(o.late_stops for o in outcomes)
    text = (
        f"Seeds {given.seed} to {last}, {minutes:.0f} minutes; told to stop and not gone within {STOP:.0f} s: {late}.\n\n"
        f"{table(outcomes)}\n{faults(outcomes)}"
    )
    sys.stdout.write(text)
    for outcome in outcomes:
        if outcome.trouble:
            sys.stdout.write(f"\n{outcome.trouble}\n")
    if given.write:
        write(text)
        write(table(outcomes), README)
    return int(any(o.lost or o.doubled or o.open or o.damaged or o.trouble for o in outcomes))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=300, help="runs a platform")
    parser.add_argument("--platforms", nargs="*", default=PLATFORMS, choices=PLATFORMS)
    parser.add_argument("--seed", type=int, default=0, help="the first seed")
    parser.add_argument("--at-once", type=int, default=3, help="runs at once in each of the two workers")
    parser.add_argument(
        "--write", action="store_true", help="put the tables into docs/delivery.md, the first into README"
    )
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
