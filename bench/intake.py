"""``make bench-intake``: articles from disk into the store a second, as text and as HTML pages, and what is known from it after.

The articles are those of tests/data/articles, each written out under many days and with a line of its own, so that none is a
copy of another. Each is read, judged and saved in a transaction of its own: what ``crisis load`` and the poller do.
"""

import argparse
import html
import re
import resource
import sys
import tempfile
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from time import perf_counter, process_time

from bench.corpus import ARTICLES, index
from config.lexicons import load_lexicon
from store import articles, ledger
from store.db import Store
from store.intake.ingest import load_files
from store.reading.lexicon import Lexicon

TARGETS = {"text": 50.0, "HTML": 15.0}  # articles a second on two cores
DAY = date(2030, 1, 1)
_HEAD = (
    "---\ntitle: {title}\nurl: https://paper{paper}.example/{number}\npublisher: Paper {paper}\npublished: {day}\n---\n"
)
_PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>
<meta property="article:published_time" content="{day}"><script>var config = {{"a": 1}};</script></head><body>
<header><nav><ul>{menu}</ul></nav></header><main><article><h1>{title}</h1>{body}</article></main>
<aside><h2>Read more</h2><ul>{menu}</ul></aside><footer>All rights reserved. {menu}</footer></body></html>"""
_MENU = "".join(f'<li><a href="/section/{n}">Section {n}</a></li>' for n in range(40))


def variants(count: int) -> Iterator[tuple[int, str, date]]:
    """Number, text and day of invented articles: the corpus again and again, with other numbers and words."""
    texts = [(ARTICLES / f"{name}.txt").read_text(encoding="utf-8") for half in index().values() for name in half]
    for number in range(count):
        text, turn = texts[number % len(texts)], number // len(texts)
        moved = re.sub(r"\b\d{2,4}\b(?!\s*(?:January|February))", lambda m, t=turn: str(int(m[0]) + 3 * t), text)
        stops = f" (edition {turn})."
        yield number, re.sub(r"(?<=[a-z])\.(?=\s|$)", stops, moved) if turn else text, DAY + timedelta(days=turn)


def write_text(folder: Path, number: int, text: str, day: date) -> Path:
    """An article with front matter."""
    path = folder / f"{number:05}.md"
    head = _HEAD.format(title=f"Story {number}", paper=number % 7, number=number, day=day)
    path.write_text(head + text, encoding="utf-8")
    return path


def write_page(folder: Path, number: int, text: str, day: date) -> Path:
    """A page with the menus and scripts that pages have."""
    path = folder / f"{number:05}.html"
    body = "".join(f"<p>{html.escape(line)}</p>" for line in text.split("\n") if line.strip())
    path.write_text(_PAGE.format(title=f"Story {number}", day=day, body=body, menu=_MENU), encoding="utf-8")
    return path


def children_time() -> float:
    """Processor seconds of the processes that ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def measure(kind: str, count: int) -> str:
    """Load ``count`` articles of a kind into a fresh store; one row of the table."""
    write = write_text if kind == "text" else write_page
    lexicon = load_lexicon()
    with tempfile.TemporaryDirectory() as name, Store.open(Path(name) / "desk.db") as store:
        paths = [write(Path(name), *one) for one in variants(count)]
        warm = list(load_files(store, paths[:1], lexicon, datetime.now(UTC)))
        assert warm[0].saved, warm[0].mistake
        start, here, there = perf_counter(), process_time(), children_time()
        loaded = list(load_files(store, paths[1:], lexicon, datetime.now(UTC)))
        seconds = perf_counter() - start
        busy = max(process_time() - here, children_time() - there)
        repeat = _repeated(store, paths[:50], lexicon)
        words = sum(len(one.reading.article.text.split()) for one in loaded if one.reading)
        rate, refused = (count - 1) / seconds, sum(one.saved is None for one in loaded)
        told = store.read(ledger.last_id)
        stored = store.read(articles.count)
    verdict = "met" if rate >= TARGETS[kind] else "missed"
    return (
        f"| {kind} | {count} | {words / (count - 1):.0f} | **{rate:.0f}** "
        f"| {(count - 1) / busy:.0f} | {TARGETS[kind]:.0f}, {verdict} | {repeat:.0f} "
        f"| {stored} | {told} | {refused} |"
    )


def _repeated(store: Store, paths: list[Path], lexicon: Lexicon) -> float:
    """Articles a second where nothing in them is new."""
    began = perf_counter()
    loaded = load_files(store, paths, lexicon, datetime.now(UTC))
    assert all(one.saved and one.saved.outcome == "unchanged" for one in loaded)
    return len(paths) / (perf_counter() - began)


def main(args: Sequence[str]) -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=300)
    given = parser.parse_args(args)
    head = (
        "kind",
        "articles",
        "words each",
        "a second",
        "by the busier processor",
        "target",
        "again, a second",
        "stored",
        "claims judged",
        "refused",
    )
    sys.stdout.write(f"| {' | '.join(head)} |\n{'| --- ' * len(head)}|\n")
    for kind in TARGETS:
        sys.stdout.write(measure(kind, given.count) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
