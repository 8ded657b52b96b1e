"""What a match is coded as, before its day, its place and its speaker are looked for.

In: a rule, the match that it fits, how sure the text is. Out: a Coded, whose parties and mode are found step by step.
"""

from dataclasses import dataclass, field

from store.models import Modality
from store.reading.events.match import Match
from store.reading.events.rules import Rule


@dataclass(slots=True)
class Coded:
    """The happening told by tokens at:end, by the rule ``why`` ("verbs.arrest"): its type and mode, how sure it is, who acts on whom."""

    at: int
    end: int
    why: str
    modality: Modality
    event: str
    mode: str | None
    actors: list[str] = field(default_factory=list)
    recipients: list[str] = field(default_factory=list)
    context: tuple[str, ...] = ()

    @property
    def is_verb(self) -> bool:
        """Whether a verb tells it: "arrested"."""
        return self.why.startswith("verbs")

    @property
    def is_noun(self) -> bool:
        """Whether a noun tells it: "the arrest"."""
        return self.why.startswith("events")


def by_rule(rule: Rule, match: Match, why: str, modality: Modality) -> Coded:
    """The happening that ``match`` tells, as ``rule`` codes it; nobody has been found yet."""
    return Coded(match.at, match.end, why, modality, rule.event, rule.mode, context=rule.context)
