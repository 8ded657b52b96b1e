"""``/crisis timeline [name, place or kind]``: what happened and what is to come, by date, the latest first."""

import sqlite3
from collections.abc import Iterable, Sequence

from bot import data, event_kinds, wording
from bot.alone import beside
from bot.answers.find_actor import events_of, find_actors, telling
from bot.answers.nothing import nothing
from bot.declare import Ask
from bot.fates import Fates, marked, told, told_once
from bot.own_words import LONGEST, quoted
from bot.pages import MOST, leaf, paged
from bot.reply import Button, Fact, Reply, Section
from store import claims, fates
from store import search as full_text
from store.likeness import words
from store.models import Event
from store.rows import StoredEvent

_ARTICLES = 30  # that name what is asked for, the newest: each is looked through


async def answer(ask: Ask) -> Reply:
    """Events that have a date: all of them, or those of somebody, in a place, or of a kind such as ceasefire."""
    about = " ".join(telling(ask.option("about")))
    found = await (_about(ask, about) if about else ask.store.aread(claims.timeline, MOST))
    if not found:
        said = f"No event with a date was read for “{about}”." if about else "No event with a date was read."
        instead = ("timeline", f"search {about}", "latest") if about else ("latest", "talks", "who")
        return await nothing(ask, "Timeline", said, instead)
    became = await ask.store.aread(fates.of_claims, [event.seq for event in found])
    return timeline(found, ask.request.page, became, about)


async def _about(ask: Ask, about: str) -> tuple[StoredEvent, ...]:
    """The events of the kinds that ``about`` names, by or against whom it names, or in what it names; those that tell no place
    also where their sentence names it.
    """
    kinds, names = event_kinds.asked(about)
    named = [word for word in about.split() if event_kinds.asked(word)[1]]
    found = list(await ask.store.aread(claims.events, event_kinds.types(kinds), named, MOST))
    if names:
        found += await events_of(ask.store, await find_actors(ask.store, " ".join(named)))
        found += await ask.store.aread(_in_sentences, " ".join(named), names)
    kept = [e for e in found if not kinds or event_kinds.is_kind(e, wording.label(e.claim), kinds)]
    # "Joint Force" is somebody, though both are words of kinds
    whole = await events_of(ask.store, await find_actors(ask.store, about)) if kinds and not kept else ()
    return latest_first((*kept, *whole))


def _in_sentences(conn: sqlite3.Connection, named: str, names: frozenset[str]) -> list[StoredEvent]:
    hits = dict.fromkeys(hit.article.id for hit in full_text.search(conn, named, _ARTICLES))
    told = (claim for article in hits for claim in claims.of_article(conn, article) if isinstance(claim.claim, Event))
    return [e for e in told if not e.claim.place and e.evidence and names <= words(e.evidence.text)]


def latest_first(events: Iterable[StoredEvent]) -> tuple[StoredEvent, ...]:
    """Each event with a date once, the latest date first."""
    dated = {event.seq: event for event in events if event.claim.date}
    return tuple(sorted(sorted(dated.values(), key=lambda e: e.seq), key=lambda e: e.claim.date or "", reverse=True))


def timeline(found: Sequence[StoredEvent], page: int, became: Fates, about: str = "") -> Reply:
    """A page of events under their days: each happening once, with what was taken back struck out."""
    once = told_once(found, became)
    shown = leaf(once, page)
    days = dict.fromkeys(wording.event_when(event.claim) for event, _ in shown.items)
    facts = [(wording.event_when(event.claim), _fact(event, count, became)) for event, count in shown.items]
    sections = tuple(Section(day, facts=tuple(fact for when, fact in facts if when == day)) for day in days)
    of = f": {about[:1].upper()}{about[1:]}" if about else ""
    title = f"Timeline{of} ({len(once)} event{'' if len(once) == 1 else 's'} with a date)"
    others = (f"who {about}", f"search {about}", "timeline") if about else ("latest", "talks")
    asks = tuple(Button(text[:1].upper() + text[1:], "ask", text) for text in others)
    return paged(
        Reply(title, sections, buttons=asks, data=data.claims_data(found, became)), shown, f"timeline {about}".strip()
    )


def _fact(event: StoredEvent, newsrooms: int, became: Fates) -> Fact:
    pieces = quoted(event.claim, LONGEST) or (*wording.event_pieces(event.claim, dated=False), beside(event))
    return told(marked(wording.as_fact(event, pieces), event, became), newsrooms)
