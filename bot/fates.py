"""What was taken back or overtaken is shown as such in every list, and one fact that several tell is shown once. Pure."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from bot.reply import Fact, Piece, Struck, Text, pieces, plain
from store.fates import Fate
from store.models import Claim
from store.rows import Stored, StoredEvent

Fates = Mapping[int, Fate]
"""By a claim's number what became of it."""


def fate_of(stored: Stored[Claim], fates: Fates) -> str | None:
    """``RETRACTED`` where the claim was taken back, ``OVERTAKEN`` where another value stands by now."""
    fate = fates.get(stored.seq)
    if fate is None:
        return None
    return "RETRACTED" if fate.retracted else "OVERTAKEN" if fate.overtaken else None


def marked(fact: Fact, stored: Stored[Claim], fates: Fates) -> Fact:
    """``fact`` struck out where its claim was taken back, and marked where another value stands by now."""
    became = fate_of(stored, fates)
    if became == "RETRACTED":
        return replace(fact, text=(Struck(plain(fact.text).strip()),), reason=became)
    return replace(fact, reason=became) if became else fact


def noted(fact: Fact, stored: Stored[Claim], fates: Fates) -> Fact:
    """``fact``, whose reason says something else, struck out where its claim was taken back, and what became of it behind its words."""
    became = fate_of(stored, fates)
    return fact if became in (None, fact.reason) else replace(fact, text=noted_words(fact.text, became))


def noted_words(words: Text, became: str) -> tuple[Piece, ...]:
    """``words``, struck out where they were taken back, and ``became`` behind them in brackets."""
    kept = (Struck(plain(words).strip()),) if became == "RETRACTED" else pieces(words)
    return (*kept, f" ({became.lower()})")


def told_once(events: Iterable[StoredEvent], fates: Fates) -> tuple[tuple[StoredEvent, int], ...]:
    """The first told of each happening, and how many newsrooms tell it.

    One happening: the same kind on the same day by one thread of the ledger, or between the same parties in whatever order.
    """
    found: list[list[StoredEvent]] = []
    known: dict[tuple[object, ...], list[StoredEvent]] = {}
    for event in events:
        keys = _keys(event, fates)
        several = next((known[key] for key in keys if key in known), None)
        if several is None:
            found.append(several := [])
        several.append(event)
        for key in keys:
            known.setdefault(key, several)
    return tuple((several[0], _newsrooms(several)) for several in found)


def _keys(event: StoredEvent, fates: Fates) -> list[tuple[object, ...]]:
    claim, fate = event.claim, fates.get(event.seq)
    what = (claim.event, claim.mode, claim.modality, claim.date, claim.enddate, bool(fate and fate.retracted))
    parties = frozenset((*claim.actor, *claim.recipient))
    keys: list[tuple[object, ...]] = [(*what, fate.thread)] if fate else []
    if len(parties) > 1 and claim.date and not (claim.actor and claim.recipient):
        keys.append((*what, parties, claim.place))
    return keys


def _newsrooms(several: Sequence[StoredEvent]) -> int:
    return len({event.article.family or event.article.publisher or str(event.article.id) for event in several})


def told(fact: Fact, newsrooms: int) -> Fact:
    """``fact`` with how many newsrooms tell it, where several do and nothing weightier stands there."""
    return fact if newsrooms < 2 or fact.reason else replace(fact, reason=f"{newsrooms} publishers")
