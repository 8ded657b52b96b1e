"""``/crisis talks [actor]``: meetings, calls, visits and offers: who with whom, when, and how sure it is."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from zoneinfo import ZoneInfo

from bot import data, wording
from bot.answers.find_actor import events_of, find_actors
from bot.answers.nothing import nothing
from bot.declare import Ask
from bot.fates import Fates, marked, told, told_once
from bot.pages import MOST, leaf, paged
from bot.reply import Button, Fact, Reply, Section
from store import claims, fates
from store.models import NOT_YET
from store.rows import StoredEvent

TYPES = ("CONSULT", "AGREE")
# A request for a meeting, and its refusal, belong to talks as well (docs/plover.md).
_MEETING = "meet"
_BREAKS = ("SANCTION", "REJECT")
_OFF = frozenset({"discontinue", "withdraw", "cancel", "suspend"})
_INVITED = "invit"  # what is refused is a visit: an invitation, being invited


async def answer(ask: Ask) -> Reply:
    """All talks, or those of one actor."""
    name = ask.option("actor")
    found = await (_of(ask, name) if name else ask.store.aread(claims.events, (*TYPES, "REQUEST", "REJECT"), (), MOST))
    found = tuple(e for e in found if e.claim.event in TYPES or e.claim.mode == _MEETING)
    if not found:
        words = f"No talks of “{name}” were read." if name else "No talks were read."
        return await nothing(
            ask, "Talks", words, ("talks", f"who {name}", "timeline") if name else ("latest", "timeline")
        )
    off = await ask.store.aread(claims.events, _BREAKS, (), MOST)
    became = await ask.store.aread(fates.of_claims, [event.seq for event in found])
    today = ask.now.astimezone(ZoneInfo(ask.zone)).date()
    return talks(found, name, ask.request.page, Outlook(today, became, broken(off), tuple(found)))


async def _of(ask: Ask, name: str) -> tuple[StoredEvent, ...]:
    return await events_of(ask.store, await find_actors(ask.store, name))


@dataclass(frozen=True, slots=True)
class Outlook:
    """What tells whether a plan still lies ahead: the day, what became of each claim, the sentences that tell a break
    or a refusal, and the other talks.
    """

    today: date
    became: Fates = field(default_factory=dict)
    broken: frozenset[tuple[int, int]] = frozenset()
    others: tuple[StoredEvent, ...] = ()

    def is_held(self, plan: StoredEvent) -> bool:
        """Do later words tell that the same parties met, that day or after it?"""
        parties = _sides(plan)
        return len(parties) > 1 and any(
            other.claim.modality == "asserted"
            and _sides(other) == parties
            and other.article.day >= plan.article.day
            and (other.claim.date or "") >= (plan.claim.date or other.article.day)
            for other in self.others
            if other.claim.event in TYPES
        )

    def is_off(self, event: StoredEvent) -> bool:
        """Was it taken back, or does its own sentence tell a break or a refusal beside it?"""
        fate = self.became.get(event.seq)
        return bool(fate and fate.retracted) or _sentence(event) in self.broken


def broken(events: Iterable[StoredEvent]) -> frozenset[tuple[int, int]]:
    """The sentences that tell that something was broken off, or a meeting refused: "cancelled a trip" is no trip ahead."""
    return frozenset(_sentence(e) for e in events if _breaks(e))


def _breaks(event: StoredEvent) -> bool:
    """Does it end or refuse a meeting? Who rejects a ceasefire may travel all the same."""
    if event.claim.event == "SANCTION":
        return event.claim.mode in _OFF
    return event.claim.mode == _MEETING or bool(event.evidence and _INVITED in event.evidence.text.lower())


def _sentence(event: StoredEvent) -> tuple[int, int]:
    return event.article.id, event.evidence.start if event.evidence else -event.seq


def _sides(event: StoredEvent) -> frozenset[str]:
    return frozenset((*event.claim.actor, *event.claim.recipient))


def talks(found: Sequence[StoredEvent], name: str, page: int, outlook: Outlook) -> Reply:
    """A page of talks: what lies ahead, what took place or was offered, plans whose day has passed, and the rest."""
    once = told_once(sorted(found, key=lambda event: _order(event, outlook)), outlook.became)
    shown = leaf(once, page)
    facts = [(_heading(event, outlook), _fact(event, count, outlook)) for event, count in shown.items]
    sections = tuple(
        Section(heading, facts=wording.quoted_once(fact for under, fact in facts if under == heading))
        for heading in dict.fromkeys(under for under, _ in facts)
    )
    title = f"Talks{f': {name}' if name else ''} ({len(once)})"
    asks = [] if name else [Button(f"Talks: {who}", "ask", f"talks {who}") for who in _parties(found)[:4]]
    reply = Reply(title, sections, buttons=tuple(asks), data=data.claims_data(found, outlook.became))
    return paged(reply, shown, f"talks {name}" if name else "talks")


def _fact(event: StoredEvent, newsrooms: int, outlook: Outlook) -> Fact:
    return told(marked(wording.fact(event, quote=True), event, outlook.became), newsrooms)


_AHEAD, _UNDATED, _DONE, _HELD, _OVERDUE, _PAST = _HEADINGS = (
    "Ahead",
    "Planned or possible, no day given",
    "Took place or offered",
    "Planned, and since told as held",
    "Planned or possible, on a day that has passed",
    "Denied, called off or long past",
)


def _heading(event: StoredEvent, outlook: Outlook) -> str:
    if outlook.is_off(event) and event.claim.event in TYPES:
        return _PAST
    if event.claim.modality not in NOT_YET:
        return _PAST if event.claim.modality in ("denied", "historical") else _DONE
    last = event.claim.enddate or event.claim.date
    if last is None:
        return _UNDATED
    if outlook.is_held(event):
        return _HELD
    return _AHEAD if last[:10] >= outlook.today.isoformat()[: len(last[:10])] else _OVERDUE


def _order(event: StoredEvent, outlook: Outlook) -> tuple[int, int, int]:
    """By heading, then the latest day first, then in the order of the text."""
    day = int((event.claim.date or event.article.day).replace("-", "")[:8].ljust(8, "0") or 0)
    return _HEADINGS.index(_heading(event, outlook)), -day, event.seq


def _parties(found: Sequence[StoredEvent]) -> list[str]:
    every = [name for e in found for name in (*e.claim.actor, *e.claim.recipient)]
    return sorted(dict.fromkeys(every), key=lambda name: -every.count(name))
