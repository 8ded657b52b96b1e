"""Does ``crisis run`` stay as small as it is? ``python -m bench.steady [--requests N]``: memory and open files as commands come in.

Both platforms ask the same questions one after the other; a process that keeps something of each would show it here.
"""

import argparse
import asyncio
import contextlib
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

from bench import acks
from bench.tables import table
from tests.standins.program import Program, fill

STEPS = 10


def now(program: Program) -> tuple[float, int]:
    """Resident MB and open files of the process."""
    assert program.process
    proc = Path(f"/proc/{program.process.pid}")
    status = (proc / "status").read_text(encoding="ascii")
    return int(status.split("VmRSS:")[1].split()[0]) / 1024, len(list((proc / "fd").iterdir()))


async def measure(requests: int) -> list[list[str]]:
    """A row after every tenth of the requests."""
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        fill(Path(folder) / "crisis.db")
        async with acks.both("socket", Path(folder)) as (program, asks):
            each = requests // STEPS // len(asks)
            for step in range(STEPS + 1):
                memory, files = now(program)
                rows.append([f"{step * each * len(asks):,}", f"{memory:.1f}", str(files)])
                if step < STEPS:
                    await acks.ask_on(asks, defaultdict(list), lambda number: number >= each, pause=0.0)
    return rows


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--requests", type=int, default=10_000)
    given = parser.parse_args()
    with contextlib.redirect_stdout(sys.stderr):
        rows = asyncio.run(measure(given.requests))
    sys.stdout.write(f"{table(['commands answered', 'MB', 'open files'], rows)}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
