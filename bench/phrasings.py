"""Single sentences and short passages: in how many words for harm, flight and force is a number told for what it is?

A line is ``measure|number|text``, in files of forces ``measure|number|holder|status|text``; ``none`` marks a number that tells neither
force nor harm. They were written by hands that never saw the reader, each to say it in yet another way. From the sentences of
tests/data/phrasings and the dev half of tests/data/passages it has learned since, so that their totals say how wide its words are; nobody
who works on the reader opens the held half.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path

from bench.likeness import content
from bench.tables import table
from store.models import Article, Figure
from store.reading.lexicon import Lexicon
from store.reading.read import read

DATA = Path(__file__).parent.parent / "tests" / "data"
PHRASINGS = tuple(sorted((DATA / "phrasings").glob("*.txt")))
PASSAGES = {half: tuple(sorted((DATA / "passages").glob(f"*-{half}.txt"))) for half in ("dev", "held")}
DAY = date(2022, 2, 3)
NONE, ALL = "none", "force or harm"
WITH_HOLDER = 5  # columns of force.txt
_TOLD = ("told as that", "told as another", "holder right, of those told")
Line = tuple[str, float, str | None, str]  # measure, number, holder, text


def lines(paths: Iterable[Path]) -> list[Line]:
    """All lines, in the order of the files."""
    rows = [row.split("|") for path in paths for row in path.read_text("utf-8").splitlines()]
    return [(row[0], float(row[1]), row[2] if len(row) == WITH_HOLDER else None, row[-1]) for row in rows]


def told(text: str, number: float, lexicon: Lexicon) -> list[Figure]:
    """The figures of the text that have this number."""
    figures = read(Article(text, published=DAY), lexicon).figures
    return [figure for figure in figures if number in (figure.low, figure.high)]


def count(rows: Iterable[Line], lexicon: Lexicon) -> dict[str, Counter[str]]:
    """By measure: texts, those told as it, told as another, and for forces those whose holder is the one named."""
    totals: dict[str, Counter[str]] = {}
    for measure, number, holder, text in rows:
        found = told(text, number, lexicon)
        row = totals.setdefault(measure, Counter())
        right = [figure for figure in found if figure.measure == measure]
        row.update(texts=1, right=bool(right), other=bool(found) and not right)
        if right and holder not in (None, "-"):
            row.update(held=1, holder=bool(set(content(right[0].holder or "")) & set(content(holder or ""))))
    return totals


def report(lexicon: Lexicon) -> str:
    """The Markdown table of the single sentences."""
    totals = count(lines(PHRASINGS), lexicon)
    rows = [[_name(name), *_cells(name, totals[name])] for name in _commonest(totals)]
    return table(["a number of", "sentences", *_TOLD], rows)


def passages_report(lexicon: Lexicon) -> str:
    """The Markdown table of the short passages, both halves side by side, with a line for all that tell force or harm."""
    halves = {half: count(lines(paths), lexicon) for half, paths in PASSAGES.items()}
    for totals in halves.values():
        totals[ALL] = sum((row for name, row in totals.items() if name != NONE), Counter())
    rows = [
        [_name(name), *(cell for half in halves.values() for cell in _cells(name, half.get(name, Counter())))]
        for name in _commonest(halves["dev"])
    ]
    return table(["a number of", *(f"{half}: {head}" for half in halves for head in ("passages", *_TOLD))], rows)


def _commonest(totals: Mapping[str, Counter[str]]) -> list[str]:
    return sorted(totals, key=lambda name: -totals[name]["texts"])


def _name(measure: str) -> str:
    return "neither force nor harm" if measure == NONE else measure


def _cells(name: str, row: Counter[str]) -> list[str]:
    texts = max(1, row["texts"])
    told_so = "" if name == NONE else f"{row['right'] / texts:.2f}"
    holder = f"{row['holder'] / row['held']:.2f}" if row["held"] else ""
    return [str(row["texts"]), told_so, f"{row['other'] / texts:.2f}", holder]
