"""Digest windows of the storylines: what must be posted and what may not, on labelled claims. Part of ``make bench-news``."""

import json
import tempfile
from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from bench.news import same_claim, take
from bench.storylines import ROOT, Storyline
from bot.lines import Line, collapse
from config.lexicons import load_lexicon
from store import ledger
from store.db import Store
from store.ledger import Development

_SHOWN_AS = {"CHANGED": "→", "CORRECTED": "CORRECTED", "RETRACTED": "RETRACTED", "CORROBORATED": "2nd publisher"}


def windows(stories: Sequence[Storyline], root: Path = ROOT) -> Counter[str]:
    """Counts: must, shown, right (with its reason), must not, shown all the same."""
    counts: Counter[str] = Counter()
    for story in stories:
        told, by_label = _told(story)
        for window in json.loads((root / story.name / "labels.json").read_text(encoding="utf-8"))["windows"]:
            _window(window, told, by_label, counts)
    return counts


def _told(story: Storyline) -> tuple[list[Development], dict[str, Development]]:
    """All developments of a storyline, and those that its labels stand for."""
    lexicon = load_lexicon()
    told: list[Development] = []
    by_label: dict[str, Development] = {}
    with tempfile.TemporaryDirectory() as folder, Store.open(Path(folder) / "s.db") as store:
        for chapter in story.chapters:
            found = list(store.write(take, chapter, lexicon))
            told += found
            for label in chapter.labels:
                if match := next((d for d in found if same_claim(d.stored.claim, label.claim)), None):
                    found.remove(match)
                    by_label[label.id] = match
        news = {d.id: d for d in store.read(ledger.since, 0)}
    return [news[d.id] for d in told if d.id in news], by_label


def _window(
    window: dict[str, Any], told: Sequence[Development], by_label: dict[str, Development], counts: Counter[str]
) -> None:
    start, end = datetime.fromisoformat(window["from"]), datetime.fromisoformat(window["to"])
    lines = collapse([d for d in told if start < datetime.fromisoformat(d.arrived) <= end])
    for wanted in window["must"]:
        counts["must"] += 1
        match = by_label.get(wanted["development"])
        line = next((one for one in lines if match and match.id in one.ids), None)
        counts["shown"] += line is not None
        counts["right"] += line is not None and _reason_is(line, wanted["reason"])
    shown = {line.news.id for line in lines}
    for unwanted in window["must_not"]:
        counts["must not"] += 1
        match = by_label.get(unwanted)
        counts["shown all the same"] += match is not None and match.id in shown


def _reason_is(line: Line, reason: str) -> bool:
    return _SHOWN_AS.get(reason, reason) in line.reason or (reason == "CHANGED" and line.reason == "CHANGED")
