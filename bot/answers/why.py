"""``/crisis why <id>``: the trace of a development, a claim or a delivery, up to where it was posted."""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot import wording
from bot.answers.deliveries import line as delivery_line
from bot.data import claims_data
from bot.declare import Ask
from bot.errors import UserMistake
from bot.fates import Fates, marked, noted
from bot.lines import change
from bot.ports import Place
from bot.reply import Button, Fact, Piece, Reply, Section, Strong, Text
from bot.times import moment
from store import deliveries, fates, ledger, posts, subscriptions
from store.deliveries import Delivery
from store.ledger import Development
from store.posts import Post
from store.subscriptions import Subscription, Target
from store.threads import NOT_NEWS

HINT = "Ids stand below each line: /crisis why d12 for a development, f12 for a claim, or the number of a delivery."
RULES = {
    "first of its kind": "nothing known speaks of the same fact",
    "another count of the same article": "the article gives it beside another value, so it is a fact of its own",
    "same family": "the same newsroom has told it before",
    "a second family": "a second newsroom confirms the value that stands",
    "a copy of who told it": "the article reprints sentences of the one that told it first, so it counts for that newsroom",
    "told as somebody's word of before": "the article only recounts what somebody had said, or questions it",
    "looks back on an earlier day": "its sentence looks back on a day that was over for long, so it confirms nothing",
    "a further family": "two newsrooms have confirmed it before",
    "an old value met again": "this value was told before and another stands since",
    "told as the value of before": "the article tells it as what had been said before",
    "the text tells the value before": "the article itself tells what the value was before",
    "older than what stands": "the article is older than the value that stands",
    "correction cue": "its sentence has words of a correction, so it is taken to replace the old value",
    "retraction cue": "its sentence has words that take something back, so what was said is taken as withdrawn",
    "dispute cue": "its sentence has words of dispute, so it is set against the value that stands",
    "the same side tells another value": "taken as the side that told the old value, with another one now",
    "a side tells more of its own losses": "the side whose losses they are tells more of them than others had told of it",
    "a lower count by another speaker": "a lower toll by another speaker, and no word of correction: taken as another side's count",
    "the sentence tells a change": "its sentence has words of rising or falling, so it is taken as the new count",
    "a later, higher count of the same harm": "later and higher, and no word of dispute: taken as the same toll, risen",
    "fewer are missing, later": "later, and fewer are missing: taken as found since",
    "another speaker, incompatible value": "another speaker, and both values cannot be true at once, if they count the same",
    "another speaker, compatible value": "another speaker, and both values can be true",
    "a denial against an assertion": "read as a denial of what another asserts",
    "a planned event on another day": "the same plan, on another day",
    "a disaster named inside a denial": "what is denied is something else in the same sentence",
    "how many were counted wrongly": "read as how many were counted wrongly, not how many there are",
    "historical": "read as background, from before what the article reports",
    "hypothetical": "it only might happen",
    "no number": "it tells no number; the event beside it is the news",
    "carried by its sentence's figure or event": "the figure or event of the same sentence is the news",
    "repeats what was retracted": "taken as a repeat of what was withdrawn",
}


@dataclass(frozen=True, slots=True)
class Trace:
    """A development with its thread's history, the threads it was compared with (the first in words), the posts that show it here, and what became of its claims."""

    news: Development
    history: tuple[Development, ...]
    compared: tuple[str, ...]
    told: tuple[str, ...]
    posts: tuple[Post, ...]
    elsewhere: int
    became: Fates


async def answer(ask: Ask) -> Reply:
    """The trace behind an id."""
    wanted = ask.option("id").strip("#[]() ").casefold()
    if wanted.isdecimal() and len(wanted) < 16:
        return await _delivery(ask, int(wanted))
    trace = await ask.store.aread(_trace, wanted, ask.request.place, operator=ask.request.operator)
    if trace is None:
        raise UserMistake(f"I know no “{wanted[:40]}”. {HINT}")
    return _shown(trace, ask.zone)


def _trace(conn: sqlite3.Connection, wanted: str, place: Place, *, operator: bool) -> Trace | None:
    found = ledger.by_any_id(conn, wanted)
    if found is None:
        return None
    history = ledger.history(conn, found.thread) if found.thread else (found,)
    shown = posts.where_shown(conn, found.id)
    here = tuple(p for p in shown if operator or _same_channel(p.target, place))
    compared = ledger.compared(conn, found.id)
    told = tuple(words for thread in compared[:8] if (words := _as_it_was(conn, thread, found.id)))
    became = fates.of_claims(conn, [step.stored.seq for step in history])
    return Trace(found, history, compared, told, here, len(shown) - len(here), became)


def _as_it_was(conn: sqlite3.Connection, thread: str, development: int) -> str | None:
    """What a thread said when ``development`` was decided, by whom, and how many newsrooms backed it; None when nothing."""
    told = [d for d in ledger.history(conn, thread) if d.id < development and d.reason not in NOT_NEWS]
    if not told:
        return None
    state = next((d for d in reversed(told) if d.reason != "CORROBORATED"), told[-1])
    taken = state.reason == "RETRACTED"
    claim = state.old if taken and state.old else state.stored.claim
    teller = next((d for d in reversed(told) if d.reason not in ("CORROBORATED", "RETRACTED")), state)
    backed = f"{told[-1].families} publishers" if told[-1].families > 1 else "1 publisher"
    said = wording.speaker_or(claim, teller.stored.article.publisher)
    return f"{wording.claim_words(claim)} ({said}; {backed}{', retracted' if taken else ''})"


def _same_channel(target: Target, place: Place) -> bool:
    return (target.platform, target.tenant, target.channel) == (place.platform, place.tenant, place.channel)


def _shown(trace: Trace, zone: str) -> Reply:
    news = trace.news
    sections = [
        Section("Verdict", _verdict(news)),
        Section("What it rests on", facts=(marked(wording.fact(news.stored, quote=True), news.stored, trace.became),)),
        Section("The story of this fact", facts=tuple(_step(step, trace.became) for step in trace.history)),
    ]
    if trace.told:
        sections.append(Section("Compared with", "\n".join(trace.told)))
    sections.append(Section("Posted", _posted(trace, zone)))
    evidence = Button("Evidence", "ask", f"evidence {news.stored.id}")
    verdict = Button("Verdict", "ask", f"verdict {news.public}")
    data = {
        **claims_data([step.stored for step in trace.history], trace.became),
        "development": _data(news, trace.compared),
    }
    return Reply(
        f"Why {news.public}", tuple(sections), buttons=(evidence, verdict), question=f"why {news.public}", data=data
    )


def _verdict(news: Development) -> Text:
    quiet = " It was read while the store was filled, so it was not posted." if news.quiet else ""
    old = f" Before: {wording.claim_words(news.old)}." if news.old else ""
    return Strong(news.reason), f": {RULES.get(news.rule, news.rule)}.{old}{quiet}"


def _step(step: Development, became: Fates) -> Fact:
    reason = change(step.old, step.stored.claim) if step.reason == "CHANGED" else step.reason
    return noted(replace(wording.fact(step.stored), reason=reason), step.stored, became)


def _posted(trace: Trace, zone: str) -> Text:
    pieces: list[Piece] = []
    for post in trace.posts:
        pieces += [f"Delivery {post.delivery} to {post.target.channel}, message {post.message}, "]
        pieces += [moment(datetime.fromisoformat(post.at), zone), ". "]
    if trace.elsewhere:
        pieces.append(f"In {trace.elsewhere} other places that are not yours to see.")
    return tuple(pieces) or "Nowhere yet."


def _data(news: Development, compared: Sequence[str]) -> dict[str, object]:
    return {
        "id": news.public,
        "reason": news.reason,
        "rule": news.rule,
        "thread": news.thread,
        "of": news.of,
        "families": news.families,
        "compared": list(compared),
    }


async def _delivery(ask: Ask, number: int) -> Reply:
    found = await ask.store.aread(_owed, number, ask.request.place, operator=ask.request.operator)
    if found is None:
        raise UserMistake(f"This channel has no delivery {number}. /crisis deliveries lists its own. {HINT}")
    row, owner, news, slots, became = found
    sections = [Section("Delivery", delivery_line(row, ask.zone, placed=ask.request.operator))]
    sections.append(Section("Because", _because(owner, slots)))
    facts = tuple(_step(one, became) for one in news)
    sections.append(
        Section(f"It shows {len(news)} development{'' if len(news) == 1 else 's'}", facts=facts)
        if news
        else Section(text="It shows no development.")
    )
    data = {**claims_data([one.stored for one in news], became), "delivery": deliveries.shown(row)}
    return Reply(f"Why delivery {number}", tuple(sections), question=f"why {number}", data=data)


Owed = tuple[Delivery, Subscription | None, tuple[Development, ...], tuple[tuple[str, str, str], ...], Fates]


def _owed(conn: sqlite3.Connection, number: int, place: Place, *, operator: bool) -> Owed | None:
    row = deliveries.by_id(conn, number)
    if row is None or not (operator or _same_channel(row.target, place)):
        return None
    owner = subscriptions.by_id(conn, row.subscription) if row.subscription else None
    news = tuple(n for i in row.shows if (n := ledger.by_id(conn, f"d{i}")))
    became = fates.of_claims(conn, [one.stored.seq for one in news])
    return row, owner, news, subscriptions.slots_of(conn, number), became


def _because(owner: Subscription | None, slots: Sequence[tuple[str, str, str]]) -> str:
    if owner is None:
        return "A correction of what was shown here, or a subscription that has ended."
    merged = "; ".join(f"slot {day} {clock} ({outcome})" for day, clock, outcome in slots)
    return f"Subscription {owner.id} of this channel. {merged or 'It is told as things arrive.'}"
