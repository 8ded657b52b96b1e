"""What the benches share that read the dev articles twice, as they are and under other names or in other words: the counting of the
claims that stay the same, and the command line.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator
from itertools import islice
from pathlib import Path

from bench import corpus
from bench.tables import write
from config.lexicons import load_lexicon
from store.models import Article
from store.reading.lexicon import Lexicon

SHOWN = 60  # differences
Key = tuple[object, ...]
Claims = Counter[tuple[str, Key]]
"""How often each claim is made, by what is compared and what is told."""
Twice = Iterator[tuple[str, Claims, Claims]]
"""For each article that is read twice: its id, what it claims, and what it claims the second time."""


def articles(names: Iterable[str] | None = None) -> Iterator[tuple[str, Article]]:
    """The articles of these names with their ids; without names all dev articles."""
    for name in corpus.index()["dev"] if names is None else names:
        yield name, corpus.article_of(name, corpus.gold_of(name))


def shares(twice: Twice) -> tuple[int, dict[str, tuple[int, int]]]:
    """How many articles were read twice, and by what is compared how many claims they make and how many stay the same."""
    every: Counter[str] = Counter()
    same: Counter[str] = Counter()
    read = 0
    for _, before, after in twice:
        read += 1
        for claim, count in before.items():
            every[claim[0]] += count
            same[claim[0]] += min(count, after[claim])
    return read, {column: (count, same[column]) for column, count in every.items()}


def row(kind: str, twice: Twice, columns: Iterable[str]) -> list[str]:
    """A row of the table: the kind, its articles, and each column's share; 1 where nothing is told."""
    read, found = shares(twice)
    told = (found.get(column, (1, 1)) for column in columns)
    return [kind, str(read), *(f"{same / every:.3f}" for every, same in told)]


def differences(twice: Twice) -> Iterator[str]:
    """A line for each claim that is not the same the second time."""
    for name, before, after in twice:
        yield from (f"{name} {column}: {key}" for column, key in before - after)


def run(
    doc: str | None,
    kinds: Collection[str],
    report: Callable[[Lexicon], str],
    compare: Callable[[Lexicon, str], Twice],
    marker: str,
) -> int:
    """Print the table of ``report``, or with ``--show`` the first differences of a kind; ``--write`` puts the table at ``marker`` of a page."""
    parser = argparse.ArgumentParser(description=doc, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--show", choices=kinds, metavar="KIND", help=f"print differences instead: {', '.join(kinds)}")
    parser.add_argument("--write", type=Path, metavar="PAGE", help="put the table between its markers in PAGE")
    asked = parser.parse_args()
    lexicon = load_lexicon()
    lines = list(islice(differences(compare(lexicon, asked.show)), SHOWN)) if asked.show else [report(lexicon)]
    sys.stdout.writelines(f"{line}\n" for line in lines)
    if asked.write and not asked.show:
        write(asked.write, {marker: lines[0]})
    return 0
