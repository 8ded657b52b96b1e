"""``/crisis talks [actor]``: meetings, calls, visits and offers: who with whom, when, and how sure it is."""

from collections.abc import Sequence
from datetime import date
from zoneinfo import ZoneInfo

from bot import data, wording
from bot.answers.find_actor import events_of, find_actors
from bot.answers.nothing import nothing
from bot.declare import Ask
from bot.pages import MOST, leaf, paged
from bot.reply import Button, Reply, Section
from store import claims
from store.models import NOT_YET
from store.rows import StoredEvent

TYPES = ("CONSULT", "AGREE")
# A request for a meeting, and its refusal, belong to talks as well (docs/plover.md).
_MEETING = "meet"


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
    return talks(found, name, ask.request.page, ask.now.astimezone(ZoneInfo(ask.zone)).date())


async def _of(ask: Ask, name: str) -> tuple[StoredEvent, ...]:
    return await events_of(ask.store, await find_actors(ask.store, name))


def talks(found: Sequence[StoredEvent], name: str, page: int, today: date) -> Reply:
    """A page of talks: what lies ahead of ``today``, what took place or was offered, plans whose day has passed, and the rest."""
    shown = leaf(sorted(found, key=lambda event: _order(event, today)), page)
    sections = tuple(
        Section(
            heading,
            facts=wording.quoted_once(
                wording.fact(e, quote=True) for e in shown.items if _heading(e, today) == heading
            ),
        )
        for heading in dict.fromkeys(_heading(e, today) for e in shown.items)
    )
    title = f"Talks{f': {name}' if name else ''} ({len(found)})"
    asks = [] if name else [Button(f"Talks: {who}", "ask", f"talks {who}") for who in _parties(found)[:4]]
    reply = Reply(title, sections, buttons=tuple(asks), data=data.claims_data(found))
    return paged(reply, shown, f"talks {name}" if name else "talks")


_AHEAD, _UNDATED, _DONE, _OVERDUE, _PAST = _HEADINGS = (
    "Ahead",
    "Planned or possible, no day given",
    "Took place or offered",
    "Planned or possible, on a day that has passed",
    "Denied or long past",
)


def _heading(event: StoredEvent, today: date) -> str:
    if event.claim.modality not in NOT_YET:
        return _PAST if event.claim.modality in ("denied", "historical") else _DONE
    last = event.claim.enddate or event.claim.date
    if last is None:
        return _UNDATED
    return _AHEAD if last[:10] >= today.isoformat()[: len(last[:10])] else _OVERDUE


def _order(event: StoredEvent, today: date) -> tuple[int, int, int]:
    """By heading, then the latest day first, then in the order of the text."""
    day = int((event.claim.date or event.article.day).replace("-", "")[:8].ljust(8, "0") or 0)
    return _HEADINGS.index(_heading(event, today)), -day, event.seq


def _parties(found: Sequence[StoredEvent]) -> list[str]:
    every = [name for e in found for name in (*e.claim.actor, *e.claim.recipient)]
    return sorted(dict.fromkeys(every), key=lambda name: -every.count(name))
