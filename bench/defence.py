"""The public defence documents of ../shared/data/re3d-dev.jsonl (not in this project): people, places and quantities.

Annotated there are mentions; ours are compared by document. People: full names. Places: stretches of text. Quantities: the
number before a force, a loss or a weapon, since numbers of other things are no figures of ours.
"""

import json
import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from bench.likeness import fold, name_likeness, untitled, words
from bench.predictions import FORCES
from bench.tables import cells, table
from store.models import Article
from store.reading.lexicon import Lexicon
from store.reading.page import Page
from store.reading.read import page_of, read

DATA = Path(__file__).parent.parent.parent / "shared" / "data" / "re3d-dev.jsonl"
_SMALL = "zero one two three four five six seven eight nine ten eleven twelve".split()
_COUNTED = (*FORCES, "killed", "wounded", "civilian", "casualt", "displaced", "refugee", "tank", "vehicle", "aircraft")
_ORGANISATION = ("Organisation", "Nationality")


def full_names(document: dict[str, Any]) -> set[str]:
    """The annotated people who are named in full, without rank and role."""
    spans = (document["text"][a:b] for a, b, kind in document["entities"] if kind == "Person")
    return {s for s in spans if len(untitled(s)) > 1 and re.fullmatch(r"(?:[A-Z][\w.’'-]+\s?(?:al-|bin )?){2,4}", s)}


def number(text: str) -> float | None:
    """The number a quantity names, in digits or as a small word."""
    digits = re.search(r"\d[\d,]*(?:\.\d+)?", text)
    if digits:
        return float(digits[0].replace(",", ""))
    return next((float(_SMALL.index(w)) for w in words(text) if w in _SMALL), None)


def _covered(span: tuple[int, int], spans: Iterable[tuple[int, int]]) -> bool:
    return any(a < span[1] and span[0] < b for a, b in spans)


def score_people(document: dict[str, Any], names: list[str]) -> Counter[str]:
    """A found name is right when an annotated person's mention holds its surname."""
    gold = full_names(document)
    mentions = [set(words(document["text"][a:b])) for a, b, kind in document["entities"] if kind == "Person"]
    known = [n for n in names if any(words(n)[-1:] and words(n)[-1] in m for m in mentions)]
    missed = [g for g in gold if not any(name_likeness(g, n) for n in names)]
    return Counter(
        person_tp=len(gold) - len(missed),
        person_fn=len(missed),
        person_fp=len(names) - len(known),
        person_hit=len(known),
    )


def score_places(document: dict[str, Any], page: Page) -> Counter[str]:
    """A found place is right when it touches an annotated place, people or body."""
    found = [(p.start, p.end) for p in page.places]
    gold = [(a, b) for a, b, kind in document["entities"] if kind == "Location"]
    fair = [(a, b) for a, b, kind in document["entities"] if kind in _ORGANISATION]
    hits = sum(_covered(g, found) for g in gold)
    wrong = sum(not _covered(f, [*gold, *fair]) for f in found)
    return Counter(place_tp=hits, place_fn=len(gold) - hits, place_fp=wrong)


def score_quantities(document: dict[str, Any], values: set[float]) -> Counter[str]:
    """Recall alone: how many annotated numbers of forces, losses and weapons are figures of ours."""
    gold = {
        n
        for q, what in document["quantities"]
        if any(w in fold(what) for w in _COUNTED) and (n := number(q)) is not None
    }
    return Counter(quantity_ok=len(gold & values), quantity_n=len(gold))


def report(lexicon: Lexicon) -> str | None:
    """The table, or None when the data are not there."""
    if not DATA.exists():
        return None
    total: Counter[str] = Counter()
    for line in DATA.read_text(encoding="utf-8").splitlines():
        document = json.loads(line)
        article = Article(document["text"])
        reading = read(article, lexicon)
        values = {v for f in reading.figures for v in (f.low, f.high) if v is not None}
        total += score_people(document, [a.name for a in reading.actors if a.kind == "person"])
        total += score_places(document, page_of(article, lexicon))
        total += score_quantities(document, values)
    lines = [
        ["people named in full", *cells(total, "prf", "person")],
        ["places", *cells(total, "prf", "place")],
        ["quantities of forces, losses, weapons (recall)", *cells(total, "rate", "quantity")],
    ]
    return table(["re3d, 75 documents", "P", "R", "F1 or rate"], lines)
