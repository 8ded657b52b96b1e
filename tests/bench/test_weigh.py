"""What the trainer of the weights notes."""

from dataclasses import dataclass

from bench.weigh import Collector


@dataclass
class Number:
    """As much of a counted number as the collector looks at."""

    kind: str
    first: int
    last: int
    unit: str | None = None


def test_a_number_keeps_its_tokens_when_others_are_forgotten():
    """A number that is thrown away lends its id to the next: one with a noun must not be taken for the bare one before."""
    collector = Collector()
    for at in range(100):
        collector.counted(Number("bare", at, at + 1))  # forgotten at once

    others = [Number("force", at, at + 1) for at in range(100)]

    assert [one for one in others if id(collector.counted(one)) in collector.bare] == []
