"""Claims in plain words: amounts, events, who says so, how sure. Pure; every answer speaks through these."""

from collections.abc import Iterable
from dataclasses import replace

from bot.event_words import LABELS
from bot.excerpts import cut
from bot.party_words import parties, told_as
from bot.reply import Fact, Piece, Strong, plain
from bot.sayings import one_line, saying
from bot.times import day_words, span_words
from bot.unit_words import says_it
from store.additions import counts_a_day
from store.likeness import topic
from store.models import FATES, Claim, Event, Figure, Statement
from store.rows import ArticleCard, Stored

NO_PUBLISHER = "publisher not known"
THE_ARTICLE = "the article itself"
REPORTED = "reported by"
_QUALIFIED = {
    "exact": "{n}",
    "about": "about {n}",
    "at_least": "at least {n}",
    "more_than": "more than {n}",
    "up_to": "up to {n}",
    "less_than": "fewer than {n}",
    "range": "{low} to {high}",
    "none": "no number given",
}
_HOW_SURE = {
    "asserted": "",
    "alleged": "alleged",
    "planned": "planned",
    "forecast": "forecast",
    "hypothetical": "hypothetical",
    "denied": "denied",
    "historical": "in the past",
}
# Of forces and arms: what became of those who are counted. All else is told by the place or the modality.
_LEAVING = frozenset({"withdrawn", "planned"})  # with where they leave: planned from there, not to be there
GONE = frozenset({"withdrawn", "destroyed", "damaged", "trained", "requested"})
_PRONOUNS = frozenset({"he", "she", "they", "it"})
_NO_HARM = frozenset({"strength", "equipment", "magnitude", "depth", "category", "wind", "water", "area"})
DESK = {"confirm": "confirmed by the desk", "dispute": "disputed by the desk"}  # what operators said of it
_SCALES = frozenset({"magnitude", "category"})  # the word stands before the number
_EXTENTS = frozenset({"depth", "wind", "water"})  # 28 km alone says nothing
_DONE = {"casualties": "killed or hurt"}  # "shot" says no more
_SINCE = {"found": "found alive", "discharged": "discharged from hospital"}
_UNITS = {"strength": "troops", "casualties": "casualties", "affected": "people affected"}


def number(value: float) -> str:
    """``100,000``; fractions as they are."""
    return f"{value:,.0f}" if value == int(value) else f"{value:,}"


def amount(figure: Figure) -> str:
    """``at least 100,000``, ``10,000 to 12,000``, ``no number given``."""
    low, high = figure.low, figure.high
    if low is None and high is None:
        return _QUALIFIED["none"]
    one = low if low is not None else high
    shape = _QUALIFIED[figure.qualifier if figure.qualifier != "none" else "exact"]
    bounds = (low if low is not None else one, high if high is not None else one)
    return shape.format(n=number(one or 0), low=number(bounds[0] or 0), high=number(bounds[1] or 0))


def _counted(figure: Figure) -> str:
    """How many of what: ``12 people``, ``at least 8 dead``; ``magnitude 6.7`` of what stands on a scale, ``depth 28 km``."""
    what = figure.unit or ("people" if figure.status in FATES else _UNITS.get(figure.measure, figure.measure))
    if not has_number(figure):
        return what
    if figure.measure in _EXTENTS:
        return f"{figure.measure} {amount(figure)} {what}"
    if what == "people" and figure.low == figure.high == 1:
        what = "person"
    return f"{what} {amount(figure)}" if what in _SCALES else f"{amount(figure)} {what}"


def _done(figure: Figure) -> str:
    """What happened to those who are counted, where the unit's own words do not say it."""
    if figure.status in FATES:
        return _SINCE.get(topic(figure), topic(figure))  # "6 employees freed"
    unit = figure.unit
    if unit is None or figure.measure in _NO_HARM or figure.measure in unit or says_it(figure.measure, unit):
        return ""
    return _DONE.get(figure.measure, figure.measure)


def how_sure(claim: Claim) -> str:
    """The modality in words: nothing for asserted, ``planned``, ``denied``, ``alleged`` …"""
    return "" if isinstance(claim, Statement) else _HOW_SURE[claim.modality]


def speaker(claim: Claim) -> str:
    """Who says so: the actor with the text's own words for him where they differ, or that the article itself does."""
    name, words = claim.speaker, claim.speaker_text
    if not name:
        return words or THE_ARTICLE
    return f"{name} (“{words}”)" if words and not _same_name(words, name) else name


def speaker_or(claim: Claim, newsroom: str | None) -> str:
    """Who says so, as ``speaker`` words it; where that is the article itself, the newsroom whose it is, if known."""
    said = speaker(claim)
    return newsroom or said if said == THE_ARTICLE else said


def publisher(card: ArticleCard, most: int | None = None) -> str:
    """``Reuters, Thu 3 Feb 2022``: the publisher, its name cut to ``most`` code points, and the day; or that the publisher is not known."""
    name = card.publisher or NO_PUBLISHER
    return f"{cut(name, most) if most else name}, {day_words(card.published or card.day)}"


def teller(stored: Stored[Claim]) -> str:
    """Who says so in the fewest words: the speaker, else the newsroom that tells it by itself."""
    claim = stored.claim
    return claim.speaker or claim.speaker_text or stored.article.publisher or THE_ARTICLE


def is_reported(fact: Fact) -> bool:
    """Does its newsroom tell it by itself, and is known? Then it is named: of a ministry's own page it matters whose it is."""
    return fact.speaker == THE_ARTICLE and bool(fact.publisher) and not (fact.publisher or "").startswith(NO_PUBLISHER)


def credit(fact: Fact) -> str:
    """Who says so and where: ``says Jens Stoltenberg · Reuters, Thu 3 Feb 2022``, ``reported by Reuters, Thu 3 Feb 2022``."""
    if is_reported(fact):
        return f"{REPORTED} {fact.publisher}"
    if fact.speaker and (fact.publisher or "").startswith(f"{fact.speaker}, "):
        return f"says {fact.publisher}"  # a ministry's own page, which need not be named twice
    said = fact.speaker if fact.speaker == THE_ARTICLE else f"says {fact.speaker}" if fact.speaker else ""
    return " · ".join(part for part in (said, fact.publisher or "") if part)


def label(event: Event) -> str:
    """The kind of event in a few words: ``Phone call``, ``Visit``, ``Troops moved``."""
    return LABELS.get((event.event, event.mode)) or LABELS.get((event.event, None)) or event.event.capitalize()


def event_pieces(event: Event, *, dated: bool = True) -> tuple[Piece, ...]:
    """One event: its kind, how sure, who with whom, where, when."""
    sure = how_sure(event)
    head = f"{label(event)} ({sure})" if sure else label(event)
    who = parties(event) or (None if event.event == "HAZARD" else "nobody named")
    where = event.place if event.place not in (*event.actor, *event.recipient) else None
    when = event_when(event) if dated and event.date else None
    told = " · ".join(part for part in (who, where, when) if part)
    return Strong(head), f": {told}" if told else ""


def event_when(event: Event) -> str:
    """The event's day or days."""
    return span_words(event.date, event.enddate, event.date_precision)


def figure_words(figure: Figure, *, placed: bool = True) -> str:
    """One figure: ``at least 100,000 troops of Russia · Ukraine's border (forecast)``, ``200 tanks of Russia destroyed``,
    ``3 guards of Russia killed``, ``71 peacekeepers killed (of 163)`` where the text tells a part.
    """
    counted, done = _counted(figure), _done(figure)
    named = figure.holder and figure.holder.lower() not in ((figure.place or "").lower(), (figure.unit or "").lower())
    whose = (
        f" of {told_as(figure.holder or '')}" if placed and named else ""
    )  # neither "of Kesh · Kesh" nor "rebels of rebels"
    whole = f"of {number(figure.part_of)}" if figure.part_of is not None else ""
    day = "in a day" if figure.measure not in _NO_HARM and counts_a_day(figure) else ""
    notes = ", ".join(
        note for note in (whole, day, how_sure(figure), "" if has_number(figure) else amount(figure)) if note
    )
    gone = f" {figure.status}" if figure.status in GONE and figure.status not in f"{counted} {done}" else ""
    return f"{counted}{whose}{f' {done}' if done else ''}{gone}{where(figure) if placed else ''}{f' ({notes})' if notes else ''}"


def where(figure: Figure) -> str:
    """`` · from Germany to Romania``, `` · from Romania`` or `` · Belarus``."""
    if figure.origin and figure.place and figure.origin != figure.place:
        return f" · from {figure.origin} to {figure.place}"
    if figure.origin and figure.status in _LEAVING:
        return f" · from {figure.origin}"
    return f" · {figure.place}" if figure.place else f" · from {figure.origin}" if figure.origin else ""


def has_number(figure: Figure) -> bool:
    """Whether the claim states a number at all."""
    return figure.low is not None or figure.high is not None


def claim_pieces(claim: Claim, *, dated: bool = True) -> tuple[Piece, ...]:
    """Any claim in one line."""
    if isinstance(claim, Event):
        return event_pieces(claim, dated=dated)
    if isinstance(claim, Figure):
        return Strong(figure_words(claim)), ""
    return (saying(claim),)


def claim_words(claim: Claim) -> str:
    """Any claim in one plain line."""
    return plain(claim_pieces(claim))


def fact(stored: Stored[Claim], *, quote: bool = False, dated: bool = True) -> Fact:
    """A stored claim as a Fact: its words, who says so, publisher and day, evidence id and, if wanted, the exact sentence."""
    return as_fact(stored, claim_pieces(stored.claim, dated=dated), quote=quote)


def as_fact(stored: Stored[Claim], words: tuple[Piece, ...], *, quote: bool = False) -> Fact:
    """``words`` as a Fact that rests on ``stored``; the sentence is not quoted under itself."""
    sentence = one_line(stored.evidence.text) if quote and stored.evidence else None
    return Fact(
        text=words,
        speaker=speaker(stored.claim),
        publisher=publisher(stored.article),
        url=stored.article.url,
        evidence=stored.id,
        quote=None if sentence == plain(words) else sentence,
    )


def quoted_once(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """The facts, a sentence that stands right above not quoted again."""
    kept: list[Fact] = []
    last: str | None = None
    for one in facts:
        kept.append(replace(one, quote=None) if one.quote == last else one)
        last = one.quote
    return tuple(kept)


def _same_name(words: str, name: str) -> bool:
    """Whether the text's words are just (a part of) the name, the name with a title, or a pronoun."""
    low = words.casefold().strip().removeprefix("the ")
    full = name.casefold().removeprefix("the ")
    return low in _PRONOUNS or low in full or full in low
