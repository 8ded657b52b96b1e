"""The annotated articles of tests/data/articles, read and scored half by half.

``dev`` is what the reader is improved on; of ``held`` only totals ever leave this module. An article's number tells its half, so that
a new one can never stand in both, nor in none.
"""

import json
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from bench.predictions import rows
from bench.scoring import Scorer, sentence_counts
from store.models import Article
from store.reading.lexicon import Lexicon
from store.reading.page import Page
from store.reading.read import page_of, read

ARTICLES = Path(__file__).parent.parent / "tests" / "data" / "articles"
HALVES = ("dev", "held")
HELD = frozenset(
    (
        *range(484, 492),
        *range(500, 508),
        *range(520, 524),
        *range(528, 532),
        *range(551, 554),
        *range(557, 560),
        *range(563, 566),
        *range(569, 572),
        *range(573, 640, 2),
    )
)
Miss = tuple[str, str, str]


def half_of(article: str) -> str:
    """``dev`` or ``held``, by the number that an article's id begins with."""
    return "held" if int(article.split("-", 1)[0]) in HELD else "dev"


def index() -> dict[str, list[str]]:
    """The article ids of each half, in order."""
    names = sorted(path.stem for path in ARTICLES.glob("[0-9]*.txt"))
    return {half: [name for name in names if half_of(name) == half] for half in HALVES}


def gold_of(article: str) -> dict[str, Any]:
    """The annotation of one article."""
    out: dict[str, Any] = json.loads((ARTICLES / f"{article}.json").read_text(encoding="utf-8"))
    return out


def article_of(article: str, gold: dict[str, Any]) -> Article:
    """The article as the reader gets it: text and publication day, no more."""
    text = (ARTICLES / f"{article}.txt").read_text(encoding="utf-8")
    return Article(text, published=date.fromisoformat(gold["published"]))


def sentence_ends(page: Page) -> set[int]:
    """Where the reader ends its sentences, blanks taken off."""
    return {s.start + len(page.text[s.start : s.end].rstrip()) for s in page.sentences}


def annotated(gold: dict[str, Any], found: dict[str, list[dict[str, Any]]]) -> dict[str, list[dict[str, Any]]]:
    """The rows of the layers that the annotation covers: all, or those it names in ``layers``."""
    layers = gold.get("layers", found)
    return {layer: rows if layer in layers else [] for layer, rows in found.items()}


def score_article(article: str, lexicon: Lexicon) -> tuple[Counter[str], list[Miss]]:
    """Counts and misses of one article."""
    gold = gold_of(article)
    source = article_of(article, gold)
    misses: list[Miss] = []
    scorer = Scorer(gold, lambda kind, text: misses.append((kind, article, text)))
    count = scorer.score(annotated(gold, rows(read(source, lexicon))))
    count += sentence_counts(sentence_ends(page_of(source, lexicon)), gold, source.text)
    count["trap_n"] = sum(not t.get("soft") for t in gold["not_troops"])
    count["articles"], count["words"] = 1, len(source.text.split())
    return count, misses


def score_halves(lexicon: Lexicon) -> tuple[dict[str, Counter[str]], list[Miss]]:
    """The totals of each half, and the misses of the development half alone."""
    totals: dict[str, Counter[str]] = {half: Counter() for half in HALVES}
    misses: list[Miss] = []
    for half, article in _listed():
        count, missed = score_article(article, lexicon)
        totals[half].update(count)
        misses.extend(missed if half == "dev" else ())
    return totals, sorted(misses)


def _listed() -> Iterator[tuple[str, str]]:
    halves = index()
    return ((half, article) for half in HALVES for article in halves[half])
