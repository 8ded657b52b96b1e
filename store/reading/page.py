"""The page: what the layers know of one text so far. Each layer reads what earlier ones wrote and fills its own lists.

Order: layout -> sentences -> tokens -> dates -> places -> names (mentions, actors) -> statements (quotes, scopes)
-> figures -> events. Positions are code points in ``text``; token positions are indexes into ``words``.
Lists are sorted by ``start``. Tokens stand in parallel lists because a list of strings is the fastest thing to scan.
"""

from dataclasses import dataclass, field
from datetime import date
from itertools import compress
from typing import Literal

from store.models import Actor, Article, Event, Evidence, Figure, Skipped, Statement
from store.reading.lexicon import Lexicon

BlockKind = Literal["headline", "dateline", "paragraph", "bullet", "heading", "row", "turn", "skip"]
MentionKind = Literal["name", "surname", "alias", "demonym", "capital", "office", "pronoun"]


@dataclass(slots=True)
class Sentence:
    """One sentence: text[start:end], tokens words[first:last], in paragraph number ``paragraph`` of kind ``kind``."""

    start: int
    end: int
    paragraph: int
    kind: BlockKind = "paragraph"
    first: int = 0
    last: int = 0


@dataclass(slots=True)
class DateMention:
    """A date phrase and the days it means: ISO start, ISO end (same day for one day), precision, and its sentence's index."""

    start: int
    end: int
    date: str
    enddate: str
    precision: str
    sentence: int


@dataclass(slots=True)
class PlaceMention:
    """A place in the text: ``name`` as we show it, ISO3 of its country when known, kind country|region|town|feature|border."""

    start: int
    end: int
    name: str
    country: str | None
    kind: str
    sentence: int


@dataclass(slots=True)
class Mention:
    """A stretch of text that stands for an actor (``actor`` is a key of ``page.actors``)."""

    start: int
    end: int
    first: int
    last: int
    actor: str
    kind: MentionKind
    sentence: int


@dataclass(slots=True)
class Quote:
    """A stretch between quotation marks: content is text[start:end], the marks stand outside; ``fragment`` when it is no clause."""

    start: int
    end: int
    sentence: int
    fragment: bool = False


@dataclass(slots=True)
class Scope:
    """text[start:end] is what ``speaker`` says (actor's name or None), ``speaker_text`` as written, by ``cue``."""

    start: int
    end: int
    speaker: str | None
    speaker_text: str | None
    cue: str
    direct: bool = False


@dataclass(slots=True)
class Page:
    """The working state of one reading."""

    article: Article
    lexicon: Lexicon
    text: str
    day: date | None
    plain: str = field(
        init=False
    )  # ``text`` with no capital that only a title gives, each word at its place (names/plain_titles.py)
    words: list[str] = field(default_factory=list)
    lowers: list[str] = field(default_factory=list)
    present: frozenset[str] = frozenset()  # each of ``lowers`` once: what is asked of the whole text is asked of it
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    sentences: list[Sentence] = field(default_factory=list)
    dates: list[DateMention] = field(default_factory=list)
    places: list[PlaceMention] = field(default_factory=list)
    actors: dict[str, Actor] = field(default_factory=dict)
    mentions: list[Mention] = field(default_factory=list)
    quotes: list[Quote] = field(default_factory=list)
    scopes: list[Scope] = field(default_factory=list)
    home: str | None = None  # the country the article is about, as it is called there: one guess for all layers
    house: str | None = None  # the land whose ministry or staff publishes the article, as home is called
    topics: tuple[str, ...] | None = None  # what the article is about (text/topics.py), once asked
    tame: bool | None = None  # whether it holds no word of violence, once asked
    civil: bool | None = (
        None  # whether it is about nothing but a match, a bid, a theft or a film (text/matters.py), once asked
    )
    statements: list[Statement] = field(default_factory=list)
    figures: list[Figure] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    # Where the rows above begin, kept for binary searches by ``clauses``: a search over numbers needs no key.
    date_starts: list[int] = field(default_factory=list)
    place_starts: list[int] = field(default_factory=list)
    mention_starts: list[int] = field(default_factory=list)
    quote_starts: list[int] = field(default_factory=list)
    scope_starts: list[int] = field(default_factory=list)
    breaks: list[int] | None = None  # tokens that may part clauses, as ``clauses`` keeps them
    clauses: dict[int, int] = field(default_factory=dict)  # as ``clauses.clause_start`` keeps them
    gone_on: dict[int, DateMention | None] = field(
        default_factory=dict
    )  # by sentence, as ``years_told.still_of`` keeps them
    clause_ends: dict[int, int] = field(default_factory=dict)
    inner: frozenset[str] | None = None  # words behind a lower-case one, as ``inside`` keeps them
    namesakes: dict[str, str | None] | None = None  # the one person of each surname, as ``unknown`` keeps them
    _proofs: dict[int, Evidence] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.plain = self.text

    def evidence(self, sentence: int) -> Evidence:
        """The exact sentence as evidence, cut once for all that rests on it."""
        proof = self._proofs.get(sentence)
        if proof is None:
            s = self.sentences[sentence]
            proof = self._proofs[sentence] = Evidence(self.text[s.start : s.end], s.start, s.end)
        return proof

    def inside(self) -> frozenset[str]:
        """The words that stand right behind a lower-case one somewhere in the text: a capital there opens no sentence."""
        if self.inner is None:
            self.inner = frozenset(compress(self.words[1:], map(str.islower, self.words)))
        return self.inner
