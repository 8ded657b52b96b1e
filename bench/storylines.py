"""Storylines: labelled claims of several newsrooms over several days (tests/data/storylines), as records."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from store.models import Article, Claim, Event, Evidence, Figure, Reading, Statement, Trace

ROOT = Path(__file__).resolve().parent.parent / "tests" / "data" / "storylines"
NEWS = frozenset({"NEW", "CHANGED", "CORROBORATED", "CONTRADICTED", "CORRECTED", "RETRACTED"})


@dataclass(frozen=True, slots=True)
class Label:
    """What a claim does to what was known: ``reason``, and ``of`` the label it updates, confirms or disputes."""

    id: str
    claim: Claim
    reason: str
    of: str | None

    @property
    def news(self) -> bool:
        """Must it be told?"""
        return self.reason in NEWS


@dataclass(frozen=True, slots=True)
class Chapter:
    """One article of a storyline with its labelled claims."""

    path: Path
    article: Article
    arrived: datetime
    labels: tuple[Label, ...]

    @property
    def reading(self) -> Reading:
        """The labelled claims as if they had been read."""
        claims = [label.claim for label in self.labels]
        return Reading(
            self.article,
            figures=tuple(c for c in claims if isinstance(c, Figure)),
            events=tuple(c for c in claims if isinstance(c, Event)),
            statements=tuple(c for c in claims if isinstance(c, Statement)),
        )


@dataclass(frozen=True, slots=True)
class Storyline:
    """A crisis as it is told."""

    name: str
    chapters: tuple[Chapter, ...]

    def labels(self) -> Iterator[Label]:
        """All labels in order of arrival."""
        for chapter in self.chapters:
            yield from chapter.labels


def storylines(root: Path = ROOT) -> tuple[Storyline, ...]:
    """All storylines below ``root``, by name."""
    return tuple(_storyline(path.parent) for path in sorted(root.glob("*/labels.json")))


def _storyline(folder: Path) -> Storyline:
    data = json.loads((folder / "labels.json").read_text(encoding="utf-8"))
    chapters = sorted((_chapter(folder, row) for row in data["articles"]), key=lambda c: c.arrived)
    return Storyline(folder.name, tuple(chapters))


def _chapter(folder: Path, row: dict[str, Any]) -> Chapter:
    from store.intake.article import article_of

    path = folder / row["file"]
    article = article_of(path.read_bytes(), str(path), None)
    labels = tuple(_label(claim) for claim in row["claims"])
    return Chapter(path, article, datetime.fromisoformat(row["arrived"]), labels)


def _label(row: dict[str, Any]) -> Label:
    return Label(row["id"], _claim(row), row["reason"], row.get("of"))


def _claim(row: dict[str, Any]) -> Claim:
    evidence = tuple(Evidence(**e) for e in row["evidence"])
    common: dict[str, Any] = {"speaker": row.get("speaker"), "evidence": evidence}
    if row["kind"] == "figure":
        number = row.get("number")
        trace = (Trace("figures", "label", number["start"], number["end"]),) if number else ()
        names = ("low", "high", "qualifier", "measure", "unit", "holder", "place", "modality", "status")
        return Figure(**{n: row.get(n) for n in names}, as_of=row.get("date"), trace=trace, **common)
    if row["kind"] == "event":
        names = ("event", "mode", "date", "enddate", "place", "modality")
        parties = {n: tuple(row.get(n) or ()) for n in ("actor", "recipient")}
        return Event(**{n: row.get(n) for n in names}, **parties, **common)
    content, direct = row.get("content") or evidence[0].text, bool(row.get("direct"))
    return Statement(speaker_text=row.get("speaker_text"), cue=row.get("cue"), content=content, direct=direct, **common)
