"""From the claims of one article to what is judged: when, by which family, with which cues. Pure."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, time
from functools import cache

from store.carried import carried, is_by_its_figure
from store.claim_cues import cues_of
from store.cues import Cues
from store.known import KNOWN, is_known
from store.likeness import place_words, size
from store.models import Article, Claim, Event, Evidence, Figure, Statement
from store.paragraphs import line_around
from store.pluperfect import HAD_DONE, is_had_done
from store.reading.text.house import house_of
from store.recaps import RECAP, sums_up
from store.retold import RETOLD, is_retold
from store.series import SERIAL, is_serial
from store.story import names_in, story_of
from store.taken_up import BY_THEN, TAKEN_UP, is_labelled_before, is_of_a_day_over, is_taken_up, stood_by_then
from store.threads import Observed, Setting
from store.withdrawals import TAKING_BACK
from store.wrong_values import of_places, wrong_values

_NEAR = 800  # code points of a paragraph on either side of a sentence
_EARLIER = frozenset({"earlier"})  # what the text calls wrong it tells as the value of before
_PARAGRAPH = 1_000  # code points before a sentence in which its paragraph may begin
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
    told = (c for c in claims if isinstance(c, Event) and c.modality not in ("historical", "hypothetical"))
    kinds = [event.event for event in told if not is_by_its_figure(event)]
    fights, hazards = sum(k in _CONFLICT for k in kinds), kinds.count("HAZARD")
    if fights > hazards:
        return "conflict"
    return "hazard" if hazards else None


def observe(
    article: Article, key: str, family: str, arrived: datetime, claims: Sequence[tuple[str, Claim]], cues: Cues
) -> tuple[Observed, ...]:
    """The claims of one article (id and record), figures and events first, as the judge wants them: what a ministry's own paper counts
    without a speaker, the ministry says.
    """
    at, kind, story = (
        instant(article, arrived),
        setting([c for _, c in claims]),
        story_of(article.title, article.text, [c for _, c in claims]),
    )
    ordered = sorted((c for _, c in claims), key=lambda c: isinstance(c, Statement))
    names = {id(c): public for public, c in claims}
    serial = SERIAL if is_serial(article.title, article.publisher) else frozenset()
    found = [
        told | _marks(article, claim, serial)
        for told, claim in zip(cues_of(article, ordered, cues), ordered, strict=True)
    ]
    told_by_others = carried(ordered)
    house = house_of(article.publisher)
    wrong = [_wrong(article, claim, told) for claim, told in zip(ordered, found, strict=True)]
    scene = cache(lambda sentence: _scene(article.text, sentence))
    return tuple(
        Observed(
            names[id(claim)],
            replace(claim, speaker=house.name) if house and isinstance(claim, Figure) and not claim.speaker else claim,
            key,
            family,
            at,
            told | _EARLIER if isinstance(claim, Figure) and size(claim) in not_so else told,
            kind,
            id(claim) in told_by_others,
            story,
            not_so,
            _paragraph(article, claim) if not TAKING_BACK.isdisjoint(told) else "",
            scene(claim.evidence[0]) if isinstance(claim, Figure) and claim.evidence else frozenset(),
        )
        for claim, told, not_so in zip(ordered, found, wrong, strict=True)
    )


def _paragraph(article: Article, claim: Claim) -> str:
    """The paragraph that the claim stands in: of a very long one what is near."""
    start, end = claim.evidence[0].start, claim.evidence[0].end
    low, high = line_around(article.text, start, end)
    return article.text[max(low, start - _NEAR) : min(high, end + _NEAR)]


def _marks(article: Article, claim: Claim, serial: frozenset[str]) -> frozenset[str]:
    """What is told of a claim besides the cues of its words: known long since, summed up again, or of a bulletin (``serial``)."""
    marks = KNOWN if is_known(claim) else frozenset()
    if not serial and is_retold(article, claim):
        marks |= RETOLD
    if is_had_done(claim):
        marks |= HAD_DONE
    if not isinstance(claim, Figure):
        return marks
    if sums_up(article, claim):
        marks |= RECAP
    if stood_by_then(article, claim):
        marks |= BY_THEN
    if is_labelled_before(article, claim):
        marks |= _EARLIER
    if is_taken_up(claim) or is_of_a_day_over(article, claim):
        marks |= TAKEN_UP
    return marks | serial


def _scene(text: str, sentence: Evidence) -> frozenset[str]:
    """The names of a sentence and of what stands before it in its paragraph."""
    before = text[max(0, sentence.start - _PARAGRAPH) : sentence.start]
    return names_in(before.rpartition("\n\n")[2] + sentence.text)


def _wrong(article: Article, claim: Claim, told: frozenset[str]) -> frozenset[float]:
    """The numbers that the article calls wrong beside a figure that it sets right."""
    if "correction" not in told or not isinstance(claim, Figure) or not claim.evidence:
        return frozenset()
    placed = {n for place, n in of_places(article.text).items() if place_words(place) == place_words(claim.place)}
    return wrong_values(article, claim.evidence[0]) | placed
