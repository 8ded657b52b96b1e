"""``/crisis timeline``: what happened and what is to come, by date, the latest first."""

from collections.abc import Sequence

from bot import data, wording
from bot.answers.nothing import nothing
from bot.declare import Ask
from bot.pages import MOST, leaf, paged
from bot.reply import Button, Reply, Section
from store import claims
from store.rows import StoredEvent


async def answer(ask: Ask) -> Reply:
    """Events that have a date."""
    found = await ask.store.aread(claims.timeline, MOST)
    if not found:
        return await nothing(ask, "Timeline", "No event with a date was read.", ("latest", "talks", "who"))
    return timeline(found, ask.request.page)


def timeline(found: Sequence[StoredEvent], page: int) -> Reply:
    """A page of events under their days."""
    shown = leaf(found, page)
    days = dict.fromkeys(wording.event_when(e.claim) for e in shown.items)
    sections = tuple(
        Section(
            day, facts=tuple(wording.fact(e, dated=False) for e in shown.items if wording.event_when(e.claim) == day)
        )
        for day in days
    )
    title = f"Timeline ({len(found)} events with a date)" if len(found) != 1 else "Timeline (1 event with a date)"
    asks = (Button("Latest", "ask", "latest"), Button("Talks", "ask", "talks"))
    return paged(Reply(title, sections, buttons=asks, data=data.claims_data(found)), shown, "timeline")
