"""What is counted when news is measured (bench/news.py)."""

from collections import Counter
from dataclasses import dataclass, field


@dataclass
class Score:
    """Counts of one way of deciding; ``errors`` are lines for people who mend the rules."""

    counts: Counter[str] = field(default_factory=Counter)
    errors: list[str] = field(default_factory=list)

    def f1(self, name: str) -> tuple[float, float, float]:
        """Precision, recall and F1 of ``name``."""
        hit, extra, missed = (self.counts[f"{name} {part}"] for part in ("hit", "extra", "missed"))
        p = hit / (hit + extra) if hit + extra else 1.0
        r = hit / (hit + missed) if hit + missed else 1.0
        return p, r, 2 * p * r / (p + r) if p + r else 0.0

    def rate(self, good: str, all_: str) -> float | None:
        """A share, None of nothing."""
        return self.counts[good] / self.counts[all_] if self.counts[all_] else None


def count(score: Score, name: str, *, wanted: bool, told: bool, right: bool = True) -> None:
    """One decision about ``name``: whether it was ``wanted``, whether it was ``told``, and whether as it should be."""
    score.counts[f"{name} hit"] += wanted and told and right
    score.counts[f"{name} missed"] += wanted and not (told and right)
    score.counts[f"{name} extra"] += told and not (wanted and right)
