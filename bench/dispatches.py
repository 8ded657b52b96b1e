"""Articles by the thousand for load: those of tests/data/articles again and again, each a little different, as files."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import islice
from pathlib import Path

from bench.corpus import ARTICLES, index

FIRST = date(2031, 1, 1)


def texts() -> Iterator[tuple[str, str]]:
    """(name, text) without end; the number in the last line makes each an article of its own."""
    names = index()["dev"]
    number = 0
    while True:
        name = names[number % len(names)]
        text = (ARTICLES / f"{name}.txt").read_text(encoding="utf-8")
        yield f"{number:05}-{name}", f"{text}\n\nThis is dispatch number {number} of the series."
        number += 1


def write(folder: Path, count: int) -> None:
    """Put ``count`` articles with front matter into ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    for number, (name, text) in enumerate(islice(texts(), count)):
        day = FIRST + timedelta(days=number // 40)
        head = f"---\ntitle: Dispatch {number}\npublisher: Publisher {number % 7}\npublished: {day}\n---\n"
        (folder / f"{name}.md").write_text(head + text, encoding="utf-8")
