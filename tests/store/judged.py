"""A tiny ledger for tests of the judge (store/developments.py)."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from store.developments import Observed, Thread, Verdict, judge
from store.models import Figure

DAY = datetime(2031, 5, 2, 9, tzinfo=UTC)
WIDER = {"Port Sel": ("Sel province", "Varenia"), "Sel province": ("Varenia",)}


def parents(place: str) -> tuple[str, ...]:
    return WIDER.get(place, ())


@dataclass
class Desk:
    """A tiny ledger: hands every thread to the judge and keeps what comes back."""

    threads: dict[str, Thread] = field(default_factory=dict)
    count: int = 0

    def sees(
        self, claim, family="wire", hours=0, cues=(), siblings=(), setting=None, article=None, story=()
    ) -> Verdict:
        self.count += 1
        seen = Observed(
            f"c{self.count}",
            claim,
            article or f"a{self.count}",
            family,
            DAY + timedelta(hours=hours),
            frozenset(cues),
            setting,
            story=frozenset(story),
        )
        verdict = judge(seen, list(self.threads.values()), parents, siblings, f"t{self.count}")
        if verdict.thread:
            self.threads[verdict.thread.id] = verdict.thread
        return verdict


def dead(number, place="Port Sel", unit="people", **fields) -> Figure:
    return Figure(number, number, "exact", "killed", unit, place=place, **fields)
