"""``/crisis casualties [place or actor]``: who was harmed, from the ledger: who says what since when, and what is disputed."""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot import data, wording
from bot.answers.find_actor import telling
from bot.answers.nothing import nothing
from bot.charts_text import Bar, bars
from bot.declare import Ask
from bot.kinds import HARM, size
from bot.pages import leaf, paged
from bot.planner import Rules
from bot.reply import Button, Fact, Piece, Reply, Section, Strong
from bot.times import moment
from store import claims, ledger
from store.likeness import Parents, place_words, words
from store.models import Figure
from store.rows import Stored
from store.threads import Thread

_MOST = 200
_ORDER = (
    "killed",
    "missing",
    "wounded",
    "casualties",
    "captured",
    "detained",
    "trapped",
    "displaced",
    "evacuated",
    "homeless",
)


@dataclass(frozen=True, slots=True)
class Told:
    """A thread with its claim as stored, the values it went through, and whether another side disputes it."""

    thread: Thread
    stored: Stored[Figure]
    disputed: bool

    @property
    def figure(self) -> Figure:
        """What it says now."""
        return self.stored.claim


async def answer(ask: Ask) -> Reply:
    """All tolls that stand, or those of one place, actor or measure."""
    about = " ".join(telling(ask.option("about")))
    rules: Rules = ask.parts["rules"]
    told = await ask.store.aread(standing, tuple(sorted(HARM)), about, rules.parents)
    question = f"casualties {about}".strip()
    if not told:
        said = f"No sourced figure of casualties for “{about}”." if about else "No sourced figure of casualties."
        return await nothing(
            ask, "Casualties", said, ("casualties", "latest", "troops") if about else ("latest", "troops")
        )
    return _shown(told, about, ask, question)


def standing(conn: sqlite3.Connection, measures: tuple[str, ...], about: str, parents: Parents) -> tuple[Told, ...]:
    """The standing threads of ``measures`` that ``about`` lets through, gravest measure and largest value first."""
    found = []
    for thread in ledger.standing(conn, measures, _MOST):
        stored = claims.claim(conn, thread.now.id)
        if stored and isinstance(stored.claim, Figure) and wanted(stored.claim, about, parents):
            found.append(Told(thread, stored, ledger.is_disputed(conn, thread)))
    return tuple(sorted(found, key=lambda t: (_rank(t.figure.measure), t.figure.place or "", -size(t.figure))))


def wanted(figure: Figure, about: str, parents: Parents) -> bool:
    """Do the words name the figure's measure, holder, speaker, or its place or a wider one?"""
    asked = words(about)
    if not asked or asked <= words(figure.measure):
        return True
    wider = parents(figure.place) if figure.place else ()
    names = (figure.holder, figure.speaker, figure.unit)
    return any(asked <= words(n) for n in names if n) or any(
        asked <= place_words(p) for p in (figure.place, *wider) if p
    )


def _rank(measure: str) -> int:
    return _ORDER.index(measure) if measure in _ORDER else len(_ORDER)


def _shown(told: Sequence[Told], about: str, ask: Ask, question: str) -> Reply:
    page = leaf(told, ask.request.page)
    groups: dict[tuple[str, str], list[Told]] = {}
    for one in page.items:
        groups.setdefault((one.figure.measure, one.figure.place or ""), []).append(one)
    sections = tuple(_section(measure, place, several, ask.zone) for (measure, place), several in groups.items())
    title = f"Casualties{f': {about}' if about else ''} ({len(told)} figure{'' if len(told) == 1 else 's'})"
    newest = max(one.thread.now.at for one in told)
    footer: tuple[Piece, ...] = ("No sourced figure since ", moment(newest, ask.zone), ".")
    reply = Reply(title, sections, footer=footer, buttons=_asks(told), data=_data(told))
    return paged(reply, page, question)


def _section(measure: str, place: str, several: Sequence[Told], zone: str) -> Section:
    values = sorted({v for t in several for v in (t.figure.low, t.figure.high) if v is not None})
    span = (
        f": {wording.number(values[0])} to {wording.number(values[-1])}, depending on who says so"
        if len(values) > 1
        else ""
    )
    head = f"{measure.capitalize()}{f', {place}' if place else ''}{span}"
    chart = bars([bar(t.figure) for t in several]) if len(several) > 1 else None
    return Section(head, mono=chart, facts=tuple(line(t, zone) for t in several))


def bar(figure: Figure) -> Bar:
    """The figure's bar."""
    expected = figure.modality in ("planned", "forecast")
    return Bar(
        figure.speaker or figure.speaker_text or wording.THE_ARTICLE,
        figure.low,
        figure.high,
        wording.amount(figure),
        expected,
    )


def line(told: Told, zone: str) -> Fact:
    """The value, since when it stands, what it was before, who backs it, and whether it is disputed."""
    pieces: list[Piece] = [Strong(wording.figure_words(told.figure)), " since ", moment(_since(told), zone)]
    if before := path(told.thread):
        pieces.append(f"; before: {before}")
    if len(told.thread.families) > 1:
        pieces.append(f"; {len(told.thread.families)} publishers")
    bare = wording.fact(told.stored)
    return Fact(
        tuple(pieces), "DISPUTED" if told.disputed else None, bare.speaker, bare.publisher, bare.url, bare.evidence
    )


def path(thread: Thread) -> str:
    """The values before the present one: ``12 → 19``."""
    earlier = [v.claim for v in thread.values[:-1] if isinstance(v.claim, Figure)]
    return " → ".join(wording.amount(f) for f in earlier[-6:])


def _since(told: Told) -> datetime:
    return told.thread.now.at


def _asks(told: Sequence[Told]) -> tuple[Button, ...]:
    places = dict.fromkeys(t.figure.place for t in told if t.figure.place)
    return tuple(Button(f"Casualties: {place}", "ask", f"casualties {place}") for place in list(places)[:4])


def _data(told: Sequence[Told]) -> dict[str, object]:
    found = data.claims_data([t.stored for t in told])
    for item, one in zip(found["items"], told, strict=True):
        values = [[v.claim.low, v.claim.high] for v in one.thread.values if isinstance(v.claim, Figure)]
        item |= {"disputed": one.disputed, "families": len(one.thread.families), "values": values}
    return found
