"""From the claims of one article to what is judged: when, by which family, with which cues. Pure."""

from collections.abc import Sequence
from datetime import UTC, datetime, time

from store.claim_cues import cues_of
from store.cues import Cues
from store.models import Article, Claim, Event, Figure, Statement
from store.story import story_of
from store.threads import Observed, Setting

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
    ordered = sorted((c for _, c in claims), key=lambda c: isinstance(c, Statement))
    names = {id(c): public for public, c in claims}
    found = cues_of(article, ordered, cues)
    carried = _carried(ordered)
    return tuple(
        Observed(names[id(claim)], claim, key, family, at, told, kind, id(claim) in carried, story)
        for claim, told in zip(ordered, found, strict=True)
    )


def _carried(claims: Sequence[Claim]) -> frozenset[int]:
    """The claims (by ``id``) whose sentence gives their news by another one: statements by a figure or an event, attacks that say
    nothing by a figure.
    """
    told = {c.evidence[0].start for c in claims if not isinstance(c, Statement) and c.evidence}
    counted = {c.evidence[0].start for c in claims if isinstance(c, Figure) and c.evidence and c.modality == "asserted"}
    return frozenset(
        id(c)
        for c in claims
        if c.evidence
        and (
            (isinstance(c, Statement) and c.evidence[0].start in told)
            or (_says_nothing(c) and c.evidence[0].start in counted)
        )
    )


def _says_nothing(claim: Claim) -> bool:
    """Is it an attack of nobody on nobody nowhere, of no kind: "the fighting, which began on Monday, has killed 28"?"""
    if not isinstance(claim, Event) or claim.event != "ASSAULT":
        return False
    return not (claim.actor or claim.recipient or claim.place or claim.mode)
