"""``make bench``: reading, starts, acknowledgements and memory, each beside its target: ``python -m bench.desk [--only NAME…] [--write PAGE]``."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from bench import acks, speed, starts, tables
from config.lexicons import load_lexicon

SECTIONS: dict[str, Callable[[], str]] = {
    "speed": lambda: speed.report(load_lexicon()),
    "starts": starts.report,
    "acks": acks.report,
}


def main() -> int:
    """Print the tables that were asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", nargs="*", choices=SECTIONS, default=list(SECTIONS), metavar="NAME")
    parser.add_argument("--write", type=Path, metavar="PAGE", help="put the tables between their markers in PAGE")
    given = parser.parse_args()
    found = {}
    for name in given.only:
        found[name] = SECTIONS[name]()
        sys.stdout.write(f"{found[name]}\n\n")
        sys.stdout.flush()
    if given.write:
        sys.stdout.write(f"written: {', '.join(tables.write(given.write, found)) or 'no markers found'}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
