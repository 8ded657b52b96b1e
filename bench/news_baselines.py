"""Two ways to decide what is news that know nothing: what the desk is compared with (bench/news.py)."""

from collections.abc import Iterable

from bench.news_score import Score, count
from bench.storylines import Label, Storyline
from store import likeness

_NEAR_IDENTICAL = 0.8


def every_article(story: Storyline, score: Score) -> None:
    """What feed bots do: each article is posted, so each of its claims is told."""
    for label in story.labels():
        _baseline(label, score, told=True)


def not_near_identical(story: Storyline, score: Score) -> None:
    """A sentence much like an earlier one is dropped, all others are told."""
    seen: list[str] = []
    for chapter in story.chapters:
        fresh = [s for s in dict.fromkeys(_sentence(x) for x in chapter.labels) if not _is_like(s, seen)]
        for label in chapter.labels:
            _baseline(label, score, told=_sentence(label) in fresh)
        seen += fresh


def _baseline(label: Label, score: Score, *, told: bool) -> None:
    count(score, "news", wanted=label.news, told=told)
    score.counts["repeats"] += not label.news
    score.counts["repeats let through"] += told and not label.news


def _sentence(label: Label) -> str:
    return label.claim.evidence[0].text


def _is_like(sentence: str, seen: Iterable[str]) -> bool:
    return any(likeness.overlap(sentence, other) >= _NEAR_IDENTICAL for other in seen)
