"""One sentence as the figures' layer sees it: its tokens and numbers, and what stands where on the page around it.

In: a page and a sentence's index. Out: a Site for the rules of one sentence; its drafts are what they work on.
"""

import re
from bisect import bisect_left
from dataclasses import dataclass, field
from operator import attrgetter
from typing import TYPE_CHECKING, Protocol, TypeVar

from store.models import Evidence, Modality, Skipped
from store.reading.figures.counts.changed import parted
from store.reading.figures.counts.counted import Counted, fits
from store.reading.figures.memory import Memory
from store.reading.figures.words import Words
from store.reading.page import DateMention, Mention, Page, PlaceMention, Scope, Sentence
from store.reading.text.numbers import Number, find
from store.reading.text.numbers_line import Line, split

if TYPE_CHECKING:
    from store.reading.figures.holders.party import Party


class _Placed(Protocol):
    start: int
    end: int


P = TypeVar("P", bound=_Placed)
_BREAK = re.compile(r"\n")
LONGEST = 400  # tokens
KEPT = 40  # stretches whose tokens a page keeps
BACK = 3  # sentences back that a number may point
NESTED = 8  # scopes that may stand around one place
_start = attrgetter("start")


@dataclass(slots=True)
class Draft:
    """A figure in the making: what is counted and the measure found so far, with the rule that found it.

    ``total`` marks the whole of "300 of the 2,000": what is said of the part is not said of it; ``source`` is the figure it points back to;
    ``at`` its place among the drafts of its site, -1 for none; ``former`` a value that is no longer so ("up from 70,000"); ``part`` the whole it is told in an aside of, ``held`` a place that holds what is counted; ``wanted`` whether it is only asked for, once known; ``asked`` whether the grammar of its clause has been asked for a holder; ``own_place`` whether the place itself counts it; ``presumed`` by which rule its holder is only presumed.
    """

    counted: Counted
    measure: str | None = None
    rule: str = ""
    cue: int = -1
    unit: str | None = None
    holder: str | None = None
    teller: tuple[str | None, str | None] = (None, None)
    total: bool = False
    at: int = -1
    place: str | None = None
    source: "Draft | None" = None
    window: tuple[int, int] | None = None
    former: bool = False
    part: "Draft | None" = None
    held: bool = False
    wanted: bool | None = None
    asked: bool = False
    own_place: bool = False
    presumed: str = ""

    def more(self) -> bool:
        """Whether it counts further people of those told before: "another 4,700 people"."""
        return self.counted.further and self.counted.kind == "people"


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
    proof: tuple[Evidence, ...] = ()
    memory: Memory = field(default_factory=Memory)
    saying: list[int] | None = None
    parties: "list[Party] | None" = None
    sure: dict[int, tuple[Modality, str]] = field(default_factory=dict)  # how sure the text is of a draft, by its place
    told: dict[tuple[str, str | None], list[str]] | None = None  # clues of the sentence, by what is counted

    def fits(self, measure: str, draft: Draft) -> bool:
        """Whether ``measure`` may be said of what ``draft`` counts."""
        return fits(self.words, measure, draft.counted)

    def before(self, draft: Draft) -> list[Draft]:
        """The drafts before ``draft`` in the sentence; none where it has no place among them."""
        return self.drafts[: max(0, draft.at)]

    def has(self, draft: Draft | None) -> bool:
        """Whether the draft is one of this stretch, and not of a sentence before."""
        return any(draft is other for other in self.drafts)

    def draft_before(self, draft: Draft) -> Draft | None:
        """The draft right before ``draft`` in the sentence; None for the first and for one without a place among them."""
        return self.drafts[draft.at - 1] if draft.at > 0 else None

    def draft_behind(self, draft: Draft) -> Draft | None:
        """The draft right behind ``draft`` in the sentence; None for the last and for one without a place among them."""
        return self.drafts[draft.at + 1] if 0 <= draft.at < len(self.drafts) - 1 else None

    def told_last(self, draft: Draft) -> Draft | None:
        """The draft right before ``draft``, in the sentence or at the end of those before it."""
        return self.draft_before(draft) or (self.earlier[-1] if self.earlier else None)

    def near(self, back: int) -> frozenset[str]:
        """The words of the line and of the ``back`` sentences before; at the head of the page, of all its first sentence."""
        first, last = (self.page.sentences[max(0, self.index - far)] for far in (back, 1))
        return self.line.present.union(self.page.lowers[first.first : last.last])

    def evidence(self) -> tuple[Evidence, ...]:
        """The sentence as evidence, cut once for all its figures."""
        if not self.proof:
            self.proof = (self.page.evidence(self.index),)
        return self.proof

    def foreign(self, mention: Mention) -> bool:
        """Whether a mention is of a country."""
        actor = self.page.actors.get(mention.actor)
        return actor is not None and actor.kind == "country"

    def mentions_before(self, token: int) -> bool:
        """Whether an actor is named before token ``token``."""
        return any(mention.start < self.char(token) for mention in self.mentions)

    def skip(self, number: Number, why: str) -> None:
        """Note on the page why a number is no figure."""
        self.page.skipped.append(Skipped(self.page.text[number.start : number.end], number.start, number.end, why))

    def char(self, token: int) -> int:
        """Where token ``token`` starts in the text; the sentence's end beyond the last token."""
        return self.line.starts[token] if token < len(self.line.starts) else self.page.sentences[self.index].end

    def token(self, char: int) -> int:
        """The first token that starts at or after ``char``."""
        return bisect_left(self.line.starts, char)


def site_of(site: Site, index: int) -> Site:
    """The site of the whole sentence ``index`` of the same page: of the one before, of the one behind."""
    row = site.page.sentences[index]
    return open_site(site.page, site.words, index, row.start, row.end, site.memory)


def open_site(page: Page, words: Words, index: int, start: int, end: int, memory: Memory) -> Site:
    """The site of text[start:end], a part of sentence ``index``."""
    line, found = _counted(page, start, end, memory)
    if memory.starts is None:
        memory.starts = tuple([row.start for row in rows] for rows in (page.mentions, page.places, page.dates))
    mentions, places, dates = memory.starts
    rows = (
        page.mentions[bisect_left(mentions, start) : bisect_left(mentions, end)],
        page.places[bisect_left(places, start) : bisect_left(places, end)],
        page.dates[bisect_left(dates, start) : bisect_left(dates, end)],
    )
    return Site(
        page, words, index, line, found, *rows, heads=frozenset([number.first for number in found]), memory=memory
    )


def _counted(page: Page, start: int, end: int, memory: Memory) -> tuple[Line, list[Number]]:
    """The tokens and numbers of text[start:end], cut once: a sentence is looked back at from those behind it."""
    known = memory.lines.get((start, end))
    if known is None:
        if len(memory.lines) >= KEPT:
            memory.lines.clear()  # nobody looks so far back
        line = split(page.plain, start, end)
        known = memory.lines[start, end] = line, parted(line, find(line))
    return known


def pieces(page: Page, sentence: Sentence) -> list[tuple[int, int]]:
    """The sentence as stretches of at most ``LONGEST`` tokens, so that an endless one costs no more than its length."""
    if sentence.kind in ("heading", "row", "headline"):
        return _lines(page.text, sentence)
    if sentence.last - sentence.first <= LONGEST:
        return [(sentence.start, sentence.end)]
    cuts = [page.starts[at] for at in range(sentence.first + LONGEST, sentence.last, LONGEST)]
    return list(zip([sentence.start, *cuts], [*cuts, sentence.end], strict=True))


def _lines(text: str, sentence: Sentence) -> list[tuple[int, int]]:
    """The lines of a heading or row: what stands on the next line says nothing of this one."""
    breaks = [match.end() for match in _BREAK.finditer(text, sentence.start, sentence.end)]
    return list(zip([sentence.start, *breaks], [*breaks, sentence.end], strict=True))


def inside(rows: list[P], start: int, end: int) -> list[P]:
    """The rows of a list sorted by start that begin in [start, end)."""
    return rows[bisect_left(rows, start, key=_start) : bisect_left(rows, end, key=_start)]


def scopes_before(page: Page, char: int) -> list[Scope]:
    """The last scopes that begin before ``char``, as many as may stand around one place, in order."""
    scopes, starts = page.scopes, page.scope_starts
    if len(starts) != len(scopes):
        starts[:] = [scope.start for scope in scopes]
    at = bisect_left(starts, char)
    return scopes[max(0, at - NESTED) : at]


def scope_at(page: Page, start: int, end: int) -> Scope | None:
    """The innermost scope around the stretch, the latest begun of those that hold it."""
    best = None
    for scope in reversed(scopes_before(page, end)):
        if (
            scope.start <= start
            and scope.end >= end
            and (best is None or scope.end - scope.start < best.end - best.start)
        ):
            best = scope
    return best


def in_paragraph(site: Site, char: int) -> bool:
    """Whether ``char`` stands in the paragraph of the site, at most some sentences before it."""
    own = site.page.sentences[site.index].paragraph
    rows = site.page.sentences[max(0, site.index - BACK) : site.index + 1]
    return any(row.paragraph == own and row.start <= char < row.end for row in rows)


def most(draft: Draft) -> float:
    """The larger end of what a draft counts; 0 where no number is told."""
    return draft.counted.number.high or draft.counted.number.low or 0
