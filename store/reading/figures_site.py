"""One sentence as the figures' layer sees it: its tokens and numbers, and what stands where on the page around it."""

from bisect import bisect_left
from dataclasses import dataclass, field
from operator import attrgetter
from typing import Protocol, TypeVar

from store.reading.figures_counted import Counted, fits
from store.reading.figures_words import Words
from store.reading.numbers import Number
from store.reading.numbers_line import Line
from store.reading.page import DateMention, Mention, Page, PlaceMention, Scope


class _Placed(Protocol):
    start: int
    end: int


P = TypeVar("P", bound=_Placed)
_start = attrgetter("start")


@dataclass(slots=True)
class Draft:
    """A figure in the making: what is counted and the measure found so far, with the rule that found it.

    ``total`` marks the whole of "300 of the 2,000": what is said of the part is not said of it; ``source`` is the figure it points back to.
    """

    counted: Counted
    measure: str | None = None
    rule: str = ""
    cue: int = -1
    unit: str | None = None
    holder: str | None = None
    total: bool = False
    place: str | None = None
    source: "Draft | None" = None


@dataclass(slots=True)
class Site:
    """The sentence ``index`` of a page; mentions, places and dates are those inside it, in order."""

    page: Page
    words: Words
    index: int
    line: Line
    numbers: list[Number]
    mentions: list[Mention]
    places: list[PlaceMention]
    dates: list[DateMention]
    drafts: list[Draft] = field(default_factory=list)
    heads: frozenset[int] = frozenset()
    earlier: list[Draft] = field(default_factory=list)

    def fits(self, measure: str, draft: Draft) -> bool:
        """Whether ``measure`` may be said of what ``draft`` counts."""
        return fits(self.words, measure, draft.counted)

    def foreign(self, mention: Mention) -> bool:
        """Whether a mention is of a country."""
        actor = self.page.actors.get(mention.actor)
        return actor is not None and actor.kind == "country"

    def mentions_before(self, token: int) -> bool:
        """Whether an actor is named before token ``token``."""
        return any(mention.start < self.line.starts[token] for mention in self.mentions)

    def char(self, token: int) -> int:
        """Where token ``token`` starts in the text; the sentence's end beyond the last token."""
        return self.line.starts[token] if token < len(self.line.starts) else self.page.sentences[self.index].end

    def token(self, char: int) -> int:
        """The first token that starts at or after ``char``."""
        return bisect_left(self.line.starts, char)


def inside(rows: list[P], start: int, end: int) -> list[P]:
    """The rows of a list sorted by start that begin in [start, end)."""
    return rows[bisect_left(rows, start, key=_start) : bisect_left(rows, end, key=_start)]


def scope_at(scopes: list[Scope], start: int, end: int) -> Scope | None:
    """The innermost scope around the stretch, the latest begun of those that hold it."""
    at = bisect_left(scopes, end, key=_start)
    best = None
    for scope in reversed(scopes[max(0, at - 8) : at]):
        if (
            scope.start <= start
            and scope.end >= end
            and (best is None or scope.end - scope.start < best.end - best.start)
        ):
            best = scope
    return best
