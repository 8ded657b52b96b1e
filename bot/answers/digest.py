"""``/crisis digest`` and ``/crisis preview``: what is new, now and in private; or what the next post here would be."""

import json
import re
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot import digest, filters, looking_back, terms
from bot.answers.subscriptions import NONE_HERE, of_place
from bot.data import news_data
from bot.declare import Ask
from bot.digest import Intake
from bot.errors import UserMistake
from bot.front import in_front
from bot.lines import collapse
from bot.pages import leaf, paged
from bot.planner import Rules
from bot.ports import Place
from bot.reply import Reply, Section, Text
from bot.taken_in import intake
from bot.times import moment
from store import ledger
from store.ledger import Development
from store.thread_rows import stamp

_WINDOW = re.compile(r"d(\d{1,15})-d(\d{1,15})")
_SIZE = 12
_A_DAY = timedelta(days=1)
_MOST = 500  # news looked through for a channel without a subscription; /crisis since has no such bound


@dataclass(frozen=True, slots=True)
class Looked:
    """A window of news and how the intake was. ``start`` says in words when the window begins (a digest's own
    says nothing); ``since`` is that instant, where there is one.
    """

    news: tuple[Development, ...]
    intake: Intake
    about: tuple[str, ...] = ()
    start: str = ""
    since: datetime | None = None


async def answer(ask: Ask) -> Reply:
    """All lines of a window (what a digest keeps behind More), or what is new since this channel was last told.

    A channel without a subscription is shown the last 24 hours.
    """
    rules: Rules = ask.parts["rules"]
    about = terms.topics(ask.option("about"))
    window = ask.option("window")
    match = _WINDOW.fullmatch(window) if window else None
    if window and not match:
        raise UserMistake("I can't read that window. Type /crisis digest, or use the More button of a digest.")
    bounds = (int(match[1]), int(match[2])) if match else None
    looked = await ask.store.aread(_look, ask.request.place, bounds, about, rules, ask.now)
    question = f"digest {window}" if window else "digest"
    return _shown(ask, looked, question + (f" about {', '.join(about)}" if about else ""))


async def preview(ask: Ask) -> Reply:
    """What the next digest of this channel would be, and what its subscriptions would have sent in the last 7 days."""
    rules: Rules = ask.parts["rules"]
    found = await ask.store.aread(_previews, ask.request.place, ask.now, rules)
    if not found:
        raise UserMistake(NONE_HERE)
    sections: list[Section] = []
    for number, looked, past in found:
        lines = in_front(collapse(looked.news), digest.MOST_LINES)
        says: Text = (
            f"{len(lines)} line{'' if len(lines) == 1 else 's'} so far." if lines else _silence(looked, ask.zone)
        )
        sections += [
            Section(f"Next digest of subscription {number}", says),
            *digest.sections(lines[: digest.MOST_LINES]),
        ]
        sections.append(Section("The last 7 days", looking_back.words(past)))
    return Reply("Preview", tuple(sections), data=news_data([n for _, looked, _ in found for n in looked.news]))


def _silence(looked: Looked, zone: str) -> Text:
    since: Text = (moment(looked.since, zone),) if looked.since else "the last digest"
    return digest.silence(looked.intake, zone, looked.about, since)


def _shown(ask: Ask, looked: Looked, question: str) -> Reply:
    lines = in_front(collapse(looked.news), digest.MOST_LINES)
    shown = leaf(lines, ask.request.page, _SIZE)
    if not lines:
        return Reply("Digest", (Section(text=_silence(looked, ask.zone)),), data=news_data([]))
    head = (Section(text=looked.start),) if looked.start else ()
    reply = Reply(
        "Digest",
        (*head, *digest.sections(shown.items)),
        digest.troubles(looked.intake, ask.zone),
        data=news_data([line.news for line in lines]),
    )
    return paged(reply, shown, question)


def _look(
    conn: sqlite3.Connection,
    place: Place,
    bounds: tuple[int, int] | None,
    about: tuple[str, ...],
    rules: Rules,
    now: datetime,
) -> Looked:
    here = of_place(conn, place)
    if bounds or here:
        low, high = bounds or (max(s.watermark for s in here), None)
        window = ledger.since(conn, low, high)
    else:
        window = _last_day(conn, now)
    news = tuple(n for n in window if filters.kept(n, about, rules.parents, rules.is_place))
    since = max((datetime.fromisoformat(s.planned) for s in here), default=None)
    came = intake(conn, since or now - _A_DAY, rules.feeds(conn, now))
    if bounds:
        return Looked(news, came, about)
    return Looked(news, came, about, _start(window, subscribed=bool(here)), since or now - _A_DAY)


def _start(window: Sequence[Development], *, subscribed: bool) -> str:
    """When the window begins, for who asked without naming one."""
    if subscribed:
        return "New since this channel was last told."
    if len(window) == _MOST:
        return f"The newest {_MOST} of the last 24 hours; all of them: /crisis since 24h"
    return "New in the last 24 hours. This channel has no subscription."


def _last_day(conn: sqlite3.Connection, now: datetime) -> tuple[Development, ...]:
    """The newest news of the last 24 hours, oldest first: at most _MOST, as its reader is told."""
    start = stamp(now - _A_DAY)
    return tuple(n for n in reversed(ledger.newest(conn, _MOST)) if n.arrived >= start and not n.quiet)


def _previews(
    conn: sqlite3.Connection, place: Place, now: datetime, rules: Rules
) -> list[tuple[int, Looked, looking_back.Past]]:
    found = []
    for row in of_place(conn, place):
        asked = terms.from_json(json.loads(row.terms))
        kept = (
            n for n in ledger.since(conn, row.watermark) if filters.kept(n, asked.about, rules.parents, rules.is_place)
        )
        planned = datetime.fromisoformat(row.planned)
        looked = Looked(tuple(kept), intake(conn, planned, rules.feeds(conn, now)), asked.about, since=planned)
        found.append((row.id, looked, looking_back.look_back(conn, asked, now, rules)))
    return found
