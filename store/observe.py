"""From the claims of one article to what is judged: when, by which family, with which cues. Pure."""

import re
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, time
from functools import cache

from store.cues import Cues
from store.models import Article, Claim, Event, Evidence, Figure, Statement
from store.story import story_of
from store.threads import Observed, Setting

_BEFORE = 200  # code points before a sentence in which its paragraph may have announced a correction
_LEAD = 24  # code points before a number in which words are the number's own
_CLAUSE_END = re.compile(r"[,;:.] ")
_BESIDE_THE_NUMBER = frozenset({"part", "miscount"})
_CARRIES_OVER = frozenset(
    {"correction"}
)  # "Correction: …" holds for what follows; a retraction only for its own sentence
_CONFLICT = frozenset({"ASSAULT", "COERCE", "MOBILIZE", "PROTEST"})


def instant(article: Article, arrived: datetime) -> datetime:
    """When the article was published, aware: what it says itself, but never after it ``arrived``, whatever zone or clock it is from.

    A bare day is that day's noon UTC, or the arrival if it is today's.
    """
    published = article.published
    if published is None or article.day is None:
        return arrived
    if not isinstance(published, datetime):
        return arrived if published >= arrived.date() else datetime.combine(published, time(12), UTC)
    return min(published if published.tzinfo else published.replace(tzinfo=UTC), arrived)


def setting(claims: Sequence[Claim]) -> Setting | None:
    """Is the article about a disaster or about a fight? A running toll rises in the one and is disputed in the other."""
    kinds = [c.event for c in claims if isinstance(c, Event) and c.modality not in ("historical", "hypothetical")]
    fights, hazards = sum(k in _CONFLICT for k in kinds), kinds.count("HAZARD")
    if fights > hazards:
        return "conflict"
    return "hazard" if hazards else None


def observe(
    article: Article, key: str, family: str, arrived: datetime, claims: Sequence[tuple[str, Claim]], cues: Cues
) -> tuple[Observed, ...]:
    """The claims of one article (id and record), figures and events first, as the judge wants them."""
    at, kind, story = (
        instant(article, arrived),
        setting([c for _, c in claims]),
        story_of(article.title, article.text, [c for _, c in claims]),
    )
    carried = {c.evidence[0].start for _, c in claims if not isinstance(c, Statement) and c.evidence}
    ordered = sorted(claims, key=lambda c: isinstance(c[1], Statement))
    found = cache(cues.found)  # an article's claims share their sentences and paragraphs
    headline = found(article.title or "", _CARRIES_OVER)
    return tuple(
        Observed(
            public,
            claim,
            key,
            family,
            at,
            _cues(article.text, claim, found) | headline,
            kind,
            isinstance(claim, Statement) and bool(claim.evidence) and claim.evidence[0].start in carried,
            story,
        )
        for public, claim in ordered
    )


def _cues(text: str, claim: Claim, found: Callable[..., frozenset[str]]) -> frozenset[str]:
    """The cues of the claim's sentence; "a further" counts only right before the number, "counted twice" only right after."""
    if not claim.evidence:
        return frozenset()
    sentence = claim.evidence[0]
    told = found(sentence.text) - _BESIDE_THE_NUMBER
    if isinstance(claim, Figure) and claim.part_of is not None:
        told |= {"part"}
    if isinstance(claim, Figure) and (trace := next((t for t in claim.trace if t.layer == "figures"), None)):
        told |= found(text[max(sentence.start, trace.start - _LEAD) : trace.start], ("part",))
        told |= found(_CLAUSE_END.split(text[trace.start : sentence.end], maxsplit=1)[0], ("miscount",))
    return told | found(_paragraph_before(text, sentence), _CARRIES_OVER)


def _paragraph_before(text: str, sentence: Evidence) -> str:
    before = text[max(0, sentence.start - _BEFORE) : sentence.start]
    return re.split(r"\n\s*\n", before)[-1]
