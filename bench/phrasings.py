"""Single sentences of tests/data/phrasings: in how many words for harm, flight and force is a number told for what it is?

A line is ``measure|number|sentence``, in force.txt ``measure|number|holder|status|sentence``; ``none`` marks a number that tells
neither force nor harm. The sentences were written by hands that never saw the reader, each to say it in yet another way; the reader
has learned from them since, so that their totals say how wide its words are, not how it does on new text.
"""

from collections import Counter
from datetime import date
from pathlib import Path

from bench.likeness import content
from bench.tables import table
from store.models import Article, Figure
from store.reading.lexicon import Lexicon
from store.reading.read import read

FOLDER = Path(__file__).parent.parent / "tests" / "data" / "phrasings"
DAY = date(2022, 2, 3)
NONE = "none"
WITH_HOLDER = 5  # columns of force.txt
Line = tuple[str, float, str | None, str]  # measure, number, holder, sentence


def lines() -> list[Line]:
    """All lines, in the order of the files' names."""
    rows = [row.split("|") for path in sorted(FOLDER.glob("*.txt")) for row in path.read_text("utf-8").splitlines()]
    return [(row[0], float(row[1]), row[2] if len(row) == WITH_HOLDER else None, row[-1]) for row in rows]


def told(sentence: str, number: float, lexicon: Lexicon) -> list[Figure]:
    """The figures of the sentence that have this number."""
    figures = read(Article(sentence, published=DAY), lexicon).figures
    return [figure for figure in figures if number in (figure.low, figure.high)]


def count(lexicon: Lexicon) -> dict[str, Counter[str]]:
    """By measure: sentences, those told as it, told as another, and for forces those whose holder is the one named."""
    totals: dict[str, Counter[str]] = {}
    for measure, number, holder, sentence in lines():
        found = told(sentence, number, lexicon)
        row = totals.setdefault(measure, Counter())
        right = [figure for figure in found if figure.measure == measure]
        row.update(sentences=1, right=bool(right), other=bool(found) and not right)
        if right and holder not in (None, "-"):
            row.update(held=1, holder=bool(set(content(right[0].holder or "")) & set(content(holder or ""))))
    return totals


def report(lexicon: Lexicon) -> str:
    """The Markdown table."""
    totals = count(lexicon)
    rows = [_row(name, row) for name, row in sorted(totals.items(), key=lambda pair: -pair[1]["sentences"])]
    return table(["a number of", "sentences", "told as that", "told as another", "holder right, of those told"], rows)


def _row(name: str, row: Counter[str]) -> list[str]:
    told_so = "" if name == NONE else f"{row['right'] / row['sentences']:.2f}"
    holder = f"{row['holder'] / row['held']:.2f}" if row["held"] else ""
    shown = "neither force nor harm" if name == NONE else name
    return [shown, str(row["sentences"]), told_so, f"{row['other'] / row['sentences']:.2f}", holder]
