"""What kind of news a claim is: its group in a digest, how much it weighs, and whether it is critical. Pure."""

from datetime import date

from bot.sayings import FIRST, POINTING
from store.additions import adds
from store.ledger import Development
from store.likeness import is_name, size, topic
from store.models import FATES, Claim, Event, Figure, Statement

GROUPS = ("figures", "diplomacy", "force", "hazards", "statements")
HARM = frozenset(
    "killed wounded missing captured displaced evacuated affected infected trapped homeless casualties detained".split()
)
_DEADLY = frozenset({"killed", "missing"})
_WELL = frozenset({"recovered", "discharged", "returned"})  # good news, and no alarm
_FORCE = frozenset({"ASSAULT", "COERCE", "MOBILIZE", "PROTEST", "RETREAT"})
_GRAVE = frozenset({"ASSAULT", "HAZARD", "COERCE"})
_MOVES = frozenset({"APPOINT", "MOBILIZE", "CONSULT", "AGREE", "SANCTION", "RETREAT"})
_HOLLOW = frozenset(
    {"REJECT", "CONCEDE", "SUPPORT", "ACCUSE"}
)  # what is refused or praised, only a second party or a place tells
_BOTH = 2
_TELLING = 5  # words that a saying needs to be understood without its article
_POINTING = POINTING | frozenset("there one both such".split())
_UNSURE = frozenset({"planned", "forecast", "alleged"})
_WEIGHT = {
    "RETRACTED": 50,
    "CORRECTED": 45,
    "CONTRADICTED": 24,
    "CHANGED": 25,
    "NEW": 20,
    "CORROBORATED": 5,
}
_TURNS = frozenset(
    "ceasefire lull release martial-law emergency seize power resign".split()
)  # after which a crisis is another
_BACKED = 3  # for each newsroom that tells it
_RECENT = 3  # days after which what happened is background
_LEAD, _FOOT = 300, 1500  # code points: what stands before or behind them an article is about, or adds
_JUMP = 1.5  # a number that grows by half is a jump for a desk, whatever its size
_STEPS = (10, 100, 1_000, 10_000, 100_000, 1_000_000)


def group(claim: Claim) -> str:
    """The part of a digest a claim stands in, one of GROUPS."""
    if isinstance(claim, Figure):
        return "figures"
    if not isinstance(claim, Event):
        return "statements"
    if claim.event == "HAZARD":
        return "hazards"
    return "force" if claim.event in _FORCE else "diplomacy"


def weight(news: Development) -> int:
    """What comes first: the graver, the larger, the surer, and what its article is about; larger is first."""
    claim = news.stored.claim
    heavy = _WEIGHT.get(news.reason, 0) + _BACKED * (min(news.families, 5) - 1) + _lead(news)
    if isinstance(claim, Figure):
        return heavy + _figure_weight(claim)
    if isinstance(claim, Event):
        return heavy + _event_weight(claim, news.stored.article.day) - _loose(claim)
    return heavy + _statement_weight(claim)


def _statement_weight(said: Statement) -> int:
    """What somebody said; of few words, or about an "it" that only its article names, it tells a reader little."""
    words = said.content.split()
    loose = len(words) < _TELLING or (not said.direct and words[0].lower() in _POINTING)
    return -4 - (6 if loose else 0) - (0 if is_name(said.speaker) else 3)


def _lead(news: Development) -> int:
    start = news.stored.evidence.start if news.stored.evidence else _LEAD
    return 11 if start < FIRST else 6 if start < _LEAD else -3 if start > _FOOT else 0


def _figure_weight(figure: Figure) -> int:
    """A toll by what it counts and how many; a part of one, what comes to it and what is only expected stand behind the whole, and
    what tells neither where, whose nor by whom behind what does.
    """
    grave = 12 if topic(figure) in _DEADLY else 9 if _is_harm(figure) else 6 if _is_next(figure) else 2
    many = sum(size(figure) >= step for step in _STEPS) * 2
    part = figure.part_of is not None and figure.status not in FATES  # "34 of the 49 are free" is no detail
    behind = 8 if part or figure.modality in _UNSURE else 4 if adds(figure) else 0
    loose = 0 if any(map(is_name, (figure.place, figure.holder, figure.speaker))) else 3
    return grave + many - behind - loose


def _is_harm(figure: Figure) -> bool:
    """Is harm counted, or whom it took and who are free or found again?"""
    return figure.measure in HARM and figure.status not in _WELL


def _is_next(figure: Figure) -> bool:
    return figure.measure == "strength" or figure.status in _WELL


def _event_weight(event: Event, told: str) -> int:
    """A happening by its kind; without a name and a place a reader can do little with it, and what is long past is told as background.
    Nobody nowhere turns a crisis, an act of words of one alone tells little, and what did not happen less than what did.
    """
    parties = (*event.actor, *event.recipient)
    named = bool(event.place) or any(map(is_name, parties))
    turns = event.mode in _TURNS and bool(parties or event.place)
    grave = 14 if turns else 12 if event.event in _GRAVE else 6 if event.event in _MOVES else 0
    past = 8 if _days_past(event, told) > _RECENT else 0
    doubt = (
        (8 if event.modality in _UNSURE else 6 if event.modality == "denied" else 0)
        + (0 if named else 10)
        + (0 if parties or event.event == "HAZARD" else 6)
    )
    hollow = 6 if event.event in _HOLLOW and len(parties) < _BOTH and not event.place else 0
    return grave - doubt - hollow - past


def _loose(event: Event) -> int:
    """What it costs that its sentence begins with a word that only the one before explains, and more where it has few: "It hit at 71"."""
    words = event.evidence[0].text.split() if event.evidence else []
    if not words or words[0].strip("“\"'").casefold() not in _POINTING:
        return 0
    return 12 if len(words) < _TELLING else 6


def _days_past(event: Event, told: str) -> int:
    """How many days before the day it was ``told`` the event was over; 0 where either day is not known to the day."""
    over = event.enddate or event.date or ""
    try:
        return (date.fromisoformat(told[:10]) - date.fromisoformat(over[:10])).days
    except ValueError:  # no day at all, or a month
        return 0


def critical(news: Development) -> bool:
    """What an instant channel hears at once: the first of something grave, a number that jumps, denials and corrections."""
    claim = news.stored.claim
    if news.reason in ("CORRECTED", "RETRACTED", "CONTRADICTED"):
        return True
    if news.reason == "NEW":
        return _first_grave(claim)
    return (
        news.reason == "CHANGED"
        and isinstance(claim, Figure)
        and isinstance(news.old, Figure)
        and jumps(news.old, claim)
    )


def _first_grave(claim: Claim) -> bool:
    if isinstance(claim, Figure):
        return _is_harm(claim) and claim.modality == "asserted"
    if not isinstance(claim, Event):
        return False
    return (
        claim.modality == "denied"
        or (claim.event in _GRAVE and claim.modality == "asserted")
        or claim.mode == "ceasefire"
    )


def jumps(old: Figure, new: Figure) -> bool:
    """Does the number grow by half, or past a power of ten?"""
    before, after = size(old), size(new)
    if after <= before:
        return False
    return after >= before * _JUMP or any(before < step <= after for step in _STEPS)
