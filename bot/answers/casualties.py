"""``/crisis casualties [place or actor]``: who was harmed, from the ledger: who says what since when, and what is disputed."""

import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from bot import charts, data, wording
from bot.answers.find_actor import telling
from bot.answers.nothing import nothing
from bot.charts_text import Bar, bars
from bot.declare import Ask
from bot.kinds import HARM
from bot.pages import leaf, paged
from bot.planner import Rules
from bot.reply import Button, Fact, Picture, Piece, Reply, Section, Strong
from bot.rivals import RANGE, are_rivals, span
from bot.standing import Standing, chart_lines, standings, story
from bot.times import moment
from store import claims, ledger, thread_rows
from store.likeness import Parents, place_words, size, words
from store.models import Figure
from store.rows import Stored

_MOST = 200
# What people ask for, by the name of the measure
_MEANT = {
    **dict.fromkeys(("dead", "deaths", "died", "fatalities", "death"), "killed"),
    **dict.fromkeys(("hurt", "injured", "injuries", "injury"), "wounded"),
}
_NOBODY = frozenset({"denied", "hypothetical"})  # no count: it has a line, and no bar beside those that count
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


async def answer(ask: Ask) -> Reply:
    """All tolls that stand, or those of one place, actor or measure."""
    about = " ".join(_MEANT.get(word, word) for word in telling(ask.option("about")))
    rules: Rules = ask.parts["rules"]
    told = await ask.store.aread(standing, tuple(sorted(HARM)), about, rules.parents)
    question = f"casualties {about}".strip()
    if not told:
        said = f"No sourced figure of casualties for “{about}”." if about else "No sourced figure of casualties."
        return await nothing(
            ask, "Casualties", said, ("casualties", "latest", "troops") if about else ("latest", "troops")
        )
    reply = _shown(told, about, ask, question)
    return reply if ask.request.place.platform == "terminal" else replace(reply, picture=await _chart(told))


async def _chart(told: Sequence[Standing]) -> Picture | None:
    """How the first toll that changed went, by each side."""
    groups: dict[tuple[str, str | None], list[Standing]] = {}
    for one in told:
        if one.figure.modality not in _NOBODY:
            groups.setdefault((one.figure.measure, one.figure.place), []).append(one)
    for (measure, place), several in groups.items():
        title = f"{measure.capitalize()}{f', {place}' if place else ''}"
        if picture := await charts.draw(title, chart_lines(several)):
            return picture
    return None


def standing(conn: sqlite3.Connection, measures: tuple[str, ...], about: str, parents: Parents) -> tuple[Standing, ...]:
    """The standing threads of ``measures`` that ``about`` lets through, gravest measure and largest value first."""
    threads = {thread_rows.number(thread.now.id): thread for thread in ledger.standing(conn, measures, _MOST)}
    told = [stored for stored in claims.by_ids(conn, threads) if wanted(stored.claim, about, parents)]
    found = standings(conn, [(stored, threads[stored.seq]) for stored in told])
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


def _shown(told: Sequence[Standing], about: str, ask: Ask, question: str) -> Reply:
    page = leaf(told, ask.request.page)
    groups: dict[tuple[str, str], list[Standing]] = {}
    for one in page.items:
        groups.setdefault((one.figure.measure, one.figure.place or ""), []).append(one)
    sections = tuple(_section(measure, place, several, ask.zone) for (measure, place), several in groups.items())
    title = f"Casualties{f': {about[:1].upper()}{about[1:]}' if about else ''} ({len(told)} figure{'' if len(told) == 1 else 's'})"
    newest = max(one.since for one in told)
    footer: tuple[Piece, ...] = ("No sourced figure since ", moment(newest, ask.zone), ".")
    reply = Reply(title, sections, footer=footer, buttons=_asks(told, about), data=data.Later(lambda: _data(told)))
    return paged(reply, page, question)


def _section(measure: str, place: str, several: Sequence[Standing], zone: str) -> Section:
    counts = [t for t in several if t.figure.part_of is None and t.figure.modality not in _NOBODY]
    whole = [t.figure for t in counts]
    rival = are_rivals([t.stored for t in counts], disputed=all(t.disputed for t in counts))
    differ = span(whole) if rival else None
    told = f": {differ}, {RANGE}" if differ else f": {len(whole)} counts" if len(whole) > 1 and not rival else ""
    head = f"{measure.capitalize()}{f', {place}' if place else ''}{told}"
    chart = bars([bar(t.stored) for t in counts]) if len(whole) > 1 else None
    return Section(head, mono=chart, facts=tuple(line(t, zone) for t in several))


def bar(told: Stored[Figure]) -> Bar:
    """The figure's bar."""
    figure = told.claim
    sure = wording.how_sure(figure)
    words = f"{wording.amount(figure)}{f' ({sure})' if sure else ''}"
    return Bar(wording.teller(told), figure.low, figure.high, words, figure.modality in ("planned", "forecast"))


def line(told: Standing, zone: str) -> Fact:
    """The value, since when it stands, what it was before, who backs it, whether it is disputed, and its sentence."""
    bare = wording.fact(told.stored, quote=True)
    text = (Strong(wording.figure_words(told.figure)), *story(told, zone))
    return replace(bare, text=text, reason="DISPUTED" if told.disputed else None)


def _asks(told: Sequence[Standing], about: str) -> tuple[Button, ...]:
    """Other places, and the way back."""
    places = dict.fromkeys(t.figure.place for t in told if t.figure.place)
    others = [place for place in places if words(place) != words(about)][:4]
    asks = [Button(f"Casualties: {place}", "ask", f"casualties {place}") for place in others]
    return (*((Button("All casualties", "ask", "casualties"),) if about else ()), *asks)


def _data(told: Sequence[Standing]) -> dict[str, Any]:
    found = data.claim_items([t.stored for t in told])
    for item, one in zip(found["items"], told, strict=True):
        values = [[v.claim.low, v.claim.high] for v in one.thread.values if isinstance(v.claim, Figure)]
        item |= {"disputed": one.disputed, "families": len(one.thread.families), "values": values}
    return found
