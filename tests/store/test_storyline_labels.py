"""The storylines' labels hold together: slices are exact, threads lead somewhere, windows cover every development once."""

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from store.intake.front_matter import split

FOLDER = Path(__file__).parent.parent / "data" / "storylines"
STORIES = sorted(path.parent.name for path in FOLDER.glob("*/labels.json"))


def labels_of(story: str) -> dict[str, Any]:
    """The labels of one storyline."""
    out: dict[str, Any] = json.loads((FOLDER / story / "labels.json").read_text(encoding="utf-8"))
    return out


def text_of(story: str, file: str) -> str:
    """An article's text without its front matter."""
    return split((FOLDER / story / file).read_text(encoding="utf-8"))[1]


def test_there_are_six_stories_or_more_with_two_editions_of_one_newsroom_each() -> None:
    """Newsrooms that repeat themselves must be told apart from a second source."""
    families = {s: {(a["publisher"], a["family"]) for a in labels_of(s)["articles"]} for s in STORIES}

    assert len(STORIES) >= 6
    assert [s for s, pairs in families.items() if not 3 <= len(pairs) <= 5] == []
    assert sum(len(pairs) > len({f for _, f in pairs}) for pairs in families.values()) >= 5


@pytest.mark.parametrize("story", STORIES)
def test_evidence_and_numbers_are_exact_slices(story: str) -> None:
    """A label is found in the text by its offsets."""
    wrong = []
    for article in labels_of(story)["articles"]:
        text = text_of(story, article["file"])
        for claim in article["claims"]:
            spans = [*claim["evidence"], *([claim["number"]] if "number" in claim else [])]
            wrong += [claim["id"] for e in spans if text[e["start"] : e["end"]] != e["text"]]

    assert wrong == []


@pytest.mark.parametrize("story", STORIES)
def test_every_development_belongs_to_a_thread_that_was_opened_before(story: str) -> None:
    """Only NEW and CONTRADICTED open a thread; all else goes on with one."""
    opened: set[str] = set()
    wrong = []
    for development in labels_of(story)["developments"]:
        if development["reason"] in ("NEW", "CONTRADICTED"):
            opened.add(development["id"])
        if development["thread"] not in opened or (development["of"] is None) != (development["reason"] == "NEW"):
            wrong.append(development["id"])

    assert wrong == []


@pytest.mark.parametrize("story", STORIES)
def test_windows_follow_one_another_and_hold_every_development(story: str) -> None:
    """What a digest must and must not show is told for each development's window."""
    labels = labels_of(story)
    windows = labels["windows"]
    arrived = {a["file"]: datetime.fromisoformat(a["arrived"]) for a in labels["articles"]}
    spans = [(datetime.fromisoformat(w["from"]), datetime.fromisoformat(w["to"])) for w in windows]
    outside = [d["id"] for d in labels["developments"] if sum(a < arrived[d["article"]] <= b for a, b in spans) != 1]

    assert [w["from"] for w in windows[1:]] == [w["to"] for w in windows[:-1]]
    assert outside == []
    assert all({m["development"] for m in w["must"]}.isdisjoint(w["must_not"]) for w in windows)
