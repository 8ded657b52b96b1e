"""The words of docs/architecture.md as frozen records: what an article is and what was read from it.

Offsets are code points in ``Article.text``. Days are ISO 8601 strings in the publisher's zone. Lists are tuples.
The closed lists are checked by config/schema/read.schema.json, which ``crisis read --json`` obeys.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal

ActorKind = Literal["person", "organisation", "country"]
Modality = Literal["asserted", "alleged", "planned", "forecast", "hypothetical", "denied", "historical"]
Qualifier = Literal["exact", "about", "at_least", "more_than", "up_to", "less_than", "range", "none"]
Precision = Literal["hour", "day", "week", "month", "year", "range"]
_YEARS = (1000, 8999)  # in which an article can have been published, with room for a reader's centuries on either side

MODALITIES: tuple[Modality, ...] = (
    "asserted",
    "alleged",
    "planned",
    "forecast",
    "hypothetical",
    "denied",
    "historical",
)
NOT_YET: frozenset[Modality] = frozenset(("planned", "forecast", "hypothetical"))  # modalities of what lies ahead
BY_ITS_FIGURE = "verbs.by its figure"  # Trace.rule of an event that nothing but its sentence's figure tells
MEASURES = (
    "strength",
    "equipment",
    "killed",
    "wounded",
    "missing",
    "captured",
    "displaced",
    "evacuated",
    "affected",
    "detained",
    "infected",
    "trapped",
    "homeless",
    "destroyed",
    "damaged",
    "casualties",
    "magnitude",
    "depth",
    "category",
    "wind",
    "water",
    "area",
)
STATUSES = (
    "present",
    "moved",
    "on_alert",
    "planned",
    "forecast",
    "withdrawn",
    "trained",
    "requested",
    "destroyed",
    "damaged",
    "freed",
    "found",
    "recovered",
    "discharged",
    "returned",
)
# Of people who came to harm: what became of them since. How many are free is no count of those who are held.
FATES = frozenset(("freed", "found", "recovered", "discharged", "returned"))


@dataclass(frozen=True, slots=True)
class Article:
    """One published text. ``published`` is the publisher's own day or instant; ``family`` groups editions of one newsroom."""

    text: str
    title: str | None = None
    publisher: str | None = None
    family: str | None = None
    url: str | None = None
    published: date | datetime | None = None
    updated: date | datetime | None = None

    @property
    def day(self) -> date | None:
        """The publication day in the publisher's zone, or None when it is not known.

        A year such as 1 or 9999 is a machine's way to say so, and leaves "last year" and "next year" no room in the calendar.
        """
        day = self.published.date() if isinstance(self.published, datetime) else self.published
        return day if day and _YEARS[0] <= day.year <= _YEARS[1] else None


@dataclass(frozen=True, slots=True)
class Evidence:
    """The exact sentence a claim was read from: ``article.text[start:end] == text``."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Trace:
    """Why a claim is there: the layer, the rule or lexicon line, and the code points that made it."""

    layer: str
    rule: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Skipped:
    """A number that is no figure, and why (``crisis read --why``)."""

    text: str
    start: int
    end: int
    reason: str


@dataclass(frozen=True, slots=True)
class Actor:
    """A person, organisation or country, by its fullest form in the text; ``role`` only as the text states it."""

    id: str
    name: str
    kind: ActorKind
    aliases: tuple[str, ...] = ()
    role: str | None = None
    affiliation: str | None = None
    mentions: int = 1
    evidence: tuple[Evidence, ...] = ()
    trace: tuple[Trace, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class Figure:
    """A claim with a number. exact/about: both bounds n; at_least/more_than: high open; up_to/less_than: low open.

    ``part_of`` is the number of the whole where the text tells this one as a part of it ("163 dead, 71 of them in attacks"); ``cue`` is
    the words of the evidence that tell the number ("Nineteen miners").
    """

    low: float | None
    high: float | None
    qualifier: Qualifier
    measure: str
    unit: str | None = None
    holder: str | None = None
    place: str | None = None
    origin: str | None = None
    modality: Modality = "asserted"
    status: str | None = None
    speaker: str | None = None
    speaker_text: str | None = None
    as_of: str | None = None
    part_of: float | None = None
    evidence: tuple[Evidence, ...] = ()
    cue: str | None = field(default=None, compare=False)
    trace: tuple[Trace, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class Event:
    """A claim of the kind PLOVER codes (docs/plover.md); HAZARD has no quad code and needs no actor.

    ``cue`` is the words of the evidence that tell the deed ("seized", "the withdrawal of").
    """

    event: str
    mode: str | None = None
    context: tuple[str, ...] = ()
    quad_code: int | None = None
    actor: tuple[str, ...] = ()
    recipient: tuple[str, ...] = ()
    date: str | None = None
    enddate: str | None = None
    date_precision: Precision | None = None
    place: str | None = None
    modality: Modality = "asserted"
    speaker: str | None = None
    speaker_text: str | None = None
    evidence: tuple[Evidence, ...] = ()
    cue: str | None = field(default=None, compare=False)
    trace: tuple[Trace, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class Statement:
    """A claim of who said what. ``content`` is an exact slice of the text, without its quotation marks when direct."""

    speaker: str | None
    speaker_text: str | None
    cue: str | None
    content: str
    direct: bool
    date: str | None = None
    evidence: tuple[Evidence, ...] = ()
    trace: tuple[Trace, ...] = field(default=(), compare=False)


Claim = Figure | Event | Statement


@dataclass(frozen=True, slots=True)
class Reading:
    """All that one article claims, as read by one version of the reader."""

    article: Article
    actors: tuple[Actor, ...] = ()
    figures: tuple[Figure, ...] = ()
    events: tuple[Event, ...] = ()
    statements: tuple[Statement, ...] = ()
    skipped: tuple[Skipped, ...] = ()
