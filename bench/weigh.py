"""``python -m bench.weigh [--write]``: learns what the clues around a bare number weigh, and says what that is worth on articles left out.

Reads the dev half of tests/data/articles with the weights switched off, notes for each number without a noun the clues around it
(store/reading/figures/links/clues.py) and whether the annotation has it as a force. Fits one logistic regression for "counts a force",
in plain Python, the same weights each time. ``--write`` puts them into config/lexicon/weights.toml. Without it, the articles are cut into
eight parts, each weighed with what the others teach.
"""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench import corpus, phrasings
from bench.tables import table
from config.lexicons import OWN, load_lexicon
from store.models import Article
from store.reading.figures import layer
from store.reading.figures import settle as settling
from store.reading.figures.counts import units
from store.reading.figures.counts.counted import Counted
from store.reading.figures.links import weighed
from store.reading.figures.links.clues import clues, source_of
from store.reading.figures.links.weighed import ALL, likely, logistic
from store.reading.figures.site import Draft, Site
from store.reading.figures.words import Words, compile_words
from store.reading.lexicon import Lexicon
from store.reading.read import read

PAGE = OWN / "weights.toml"
HARMED = frozenset(
    """killed dead died wounded injured hurt missing captured detained displaced fled homeless affected trapped evacuated casualties
    destroyed damaged stranded infected""".split()
)
SELDOM = 8  # a clue that fewer numbers have teaches nothing
KNOWN = (
    0.4  # what a number weighs that a rule reads: it is here to say what figures look like, the others are to be told
)
RIDGE, ROUNDS, RATE = 2.0, 60, 0.5
LEAST = 0.02  # a weight that is written down
PARTS = 8
HEADS = ["told from", "numbers", "that count a force", "of all that do"]
_HEAD = """# What the clues around a bare number weigh for its counting a force: store/reading/figures/links/clues.py names them.
# Learned by `python -m bench.weigh --write` from the annotated articles of the dev half; do not edit by hand.
"""


@dataclass(frozen=True, slots=True)
class Example:
    """A bare number: its article, its clues, whether the annotation has it as a force, and whether a rule reads it."""

    article: str
    clues: tuple[str, ...]
    force: bool
    read: bool


class Collector:
    """Stands where ``weigh`` stands and notes the bare numbers of each sentence."""

    def __init__(self) -> None:
        self.bare: dict[int, tuple[Counted, int, int]] = {}  # by id: the number is kept, lest another take its id
        self.found: list[tuple[Site, Draft, tuple[str, ...]]] = []

    def counted(self, counted: Counted) -> Counted:
        """Note a number that has no noun when it is counted, with its tokens."""
        if counted.kind == "bare" and not counted.unit:
            self.bare[id(counted)] = (counted, counted.first, counted.last)
        return counted

    def weigh(self, site: Site) -> None:
        """Note the clues of a sentence's bare numbers."""
        for draft in site.drafts:
            span = self.bare.get(id(draft.counted))
            if span is not None and not draft.former:
                self.found.append((site, draft, tuple(clues(site, draft, source_of(site, draft), *span[1:]))))


def examples(lexicon: Lexicon) -> Iterator[Example]:
    """The bare numbers of the dev half."""
    words = lexicon.get(compile_words)
    for article in corpus.index()["dev"]:
        gold = corpus.gold_of(article)
        rows = list(_forces(gold["troops"], words))
        for site, draft, found in _noted(corpus.article_of(article, gold), lexicon):
            number, row = draft.counted.number, site.page.sentences[site.index]
            text = " ".join(site.page.text[row.start : row.end].split())
            force = any(_same(number, values, quote, text) for values, quote in rows)
            yield Example(article, found, force, _is_read(draft))


def sentences(lexicon: Lexicon) -> Iterator[Example]:
    """The numbers that the single sentences and the short passages ask for, and no other of theirs."""
    texts = phrasings.lines((*phrasings.PHRASINGS, *phrasings.PASSAGES["dev"]))
    for at, (measure, number, _, text) in enumerate(texts):
        for _, draft, found in _noted(Article(text, published=phrasings.DAY), lexicon):
            if number in (draft.counted.number.low, draft.counted.number.high):
                yield Example(f"sentence {at}", found, measure == "strength", _is_read(draft))


def _is_read(draft: Draft) -> bool:
    """Whether a rule has told what a bare number counts."""
    return draft.measure is not None or draft.counted.kind != "bare"


def _noted(article: Any, lexicon: Lexicon) -> list[tuple[Site, Draft, tuple[str, ...]]]:
    """The article read with a collector in place of the weights."""
    collector, count, weigh = Collector(), units.count, weighed.weigh
    setattr(layer, "count", lambda *given: collector.counted(count(*given)))  # noqa: B010 - the names that these modules imported
    setattr(settling, "weigh", collector.weigh)  # noqa: B010
    try:
        read(article, lexicon)
    finally:
        setattr(layer, "count", count)  # noqa: B010
        setattr(settling, "weigh", weigh)  # noqa: B010
    return collector.found


def _forces(gold: Sequence[Mapping[str, Any]], words: Words) -> Iterator[tuple[list[float], str]]:
    """Values and quotation of annotated strengths, arms and losses aside."""
    for row in gold:
        value, unit = row["value"], (row.get("unit") or "").lower().split()[-1:]
        arms = unit and words.units.get(unit[0]) in ("equipment", "munitions", "buildings")
        if not arms and row.get("status") not in HARMED:
            yield value if isinstance(value, list) else [value], " ".join(row.get("quote", "").split())


def _same(number: Any, values: list[float], quote: str, text: str) -> bool:
    """Whether an annotated figure is this number of this sentence."""
    told = number.high in values or number.low in values
    return told and (quote in text or text in quote or quote[:40] in text)


def fit(rows: Sequence[tuple[Sequence[str], bool, float]]) -> dict[str, float]:
    """Logistic regression with a ridge: the weight of each clue, and that of ALL. Full batches with AdaGrad steps."""
    seen = Counter(clue for found, _, _ in rows for clue in set(found))
    weights = {ALL: 0.0, **{clue: 0.0 for clue in sorted(seen) if seen[clue] >= SELDOM}}
    known = [([clue for clue in (ALL, *found) if clue in weights], float(so), share) for found, so, share in rows]
    moved = dict.fromkeys(weights, 1e-8)
    for _ in range(ROUNDS):
        slope = {clue: RIDGE * weight for clue, weight in weights.items()}
        for found, so, share in known:
            miss = (logistic(sum(weights[clue] for clue in found)) - so) * share
            for clue in found:
                slope[clue] += miss
        for clue, by in slope.items():
            moved[clue] += by * by
            weights[clue] -= RATE * by / moved[clue] ** 0.5
    return weights


def learn(rows: Sequence[Example]) -> dict[str, float]:
    """The weights of counting a force."""
    return fit([(row.clues, row.force, KNOWN if row.read else 1.0) for row in rows])


def report(rows: Sequence[Example]) -> str:
    """What the weights are worth on articles they have not seen, for the numbers that no rule reads."""
    names = sorted({row.article for row in rows})
    part = {name: at % PARTS for at, name in enumerate(names)}
    sums: list[tuple[float, Example]] = []
    for at in range(PARTS):
        weights = learn([row for row in rows if part[row.article] != at])
        sums += [(likely(weights, row.clues), row) for row in rows if part[row.article] == at and not row.read]
    return table(HEADS, list(_lines(sums)))


def first_sight(rows: Sequence[Example], number: int) -> str:
    """What the articles before ``number`` teach is worth on those from it on, for all their bare numbers, read by a rule or not."""
    weights = learn([row for row in rows if _number(row) < number])
    return table(HEADS, list(_lines([(likely(weights, row.clues), row) for row in rows if _number(row) >= number])))


def _number(row: Example) -> int:
    """The number of its article, 0 for a sentence."""
    return int(row.article.split("-", 1)[0]) if row.article[:1].isdigit() else 0


def _lines(sums: Sequence[tuple[float, Example]]) -> Iterator[list[str]]:
    every = sum(row.force for _, row in sums)
    for least in (0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9):
        told = [row.force for chance, row in sums if chance >= least]
        yield [f"{least}", str(len(told)), _share(sum(told), len(told)), _share(sum(told), every)]


def _share(some: int, of: int) -> str:
    return f"{some / of:.3f}" if of else ""


def write(rows: Sequence[Example], page: Path) -> None:
    """Put the weights into the lexicon."""
    lines = [
        f"{json.dumps(clue, ensure_ascii=False)} = {weight:.3f}\n"
        for clue, weight in learn(rows).items()
        if abs(weight) >= LEAST
    ]
    page.write_text(f"{_HEAD}[strength]\n{''.join(lines)}", encoding="utf-8")


def main() -> int:
    """Learn, and write or report."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help=f"put the weights into {PAGE.name}")
    parser.add_argument(
        "--since", type=int, metavar="NUMBER", help="learn from the articles before it, weigh the others"
    )
    asked = parser.parse_args()
    lexicon = load_lexicon()
    rows = [*examples(lexicon), *sentences(lexicon)]
    if asked.write:
        write(rows, PAGE)
        return 0
    sys.stdout.write(f"{first_sight(rows, asked.since) if asked.since else report(rows)}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
