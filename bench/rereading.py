"""The command line of the benches that read the dev articles twice: as they are, and under other names or in other words."""

import argparse
import sys
from collections.abc import Callable, Collection, Iterable
from itertools import islice
from pathlib import Path

from bench.tables import write
from config.lexicons import load_lexicon
from store.reading.lexicon import Lexicon

SHOWN = 60  # differences


def run(
    doc: str | None,
    kinds: Collection[str],
    report: Callable[[Lexicon], str],
    differences: Callable[[Lexicon, str], Iterable[str]],
    marker: str,
) -> int:
    """Print the table of ``report``, or with ``--show`` the first differences of a kind; ``--write`` puts the table at ``marker`` of a page."""
    parser = argparse.ArgumentParser(description=doc, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--show", choices=kinds, metavar="KIND", help=f"print differences instead: {', '.join(kinds)}")
    parser.add_argument("--write", type=Path, metavar="PAGE", help="put the table between its markers in PAGE")
    asked = parser.parse_args()
    lexicon = load_lexicon()
    lines = list(islice(differences(lexicon, asked.show), SHOWN)) if asked.show else [report(lexicon)]
    sys.stdout.writelines(f"{line}\n" for line in lines)
    if asked.write and not asked.show:
        write(asked.write, {marker: lines[0]})
    return 0
