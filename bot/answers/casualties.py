"""``/crisis casualties [place or actor]``: who was harmed, from the ledger: who says what since when, and what is disputed."""

import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from bot import charts, data, wording
from bot.alone import beside
from bot.answers.find_actor import telling
from bot.answers.nothing import nothing
from bot.charts_text import Bar, bars
from bot.declare import Ask
from bot.kinds import HARM
from bot.pages import leaf, paged
from bot.planner import Rules
from bot.reply import Button, Fact, Picture, Piece, Reply, Section, Strong
from bot.standing import Standing, chart_lines, standings, story
from bot.times import moment
from bot.tolls import NOBODY, Group, grouped, is_about, is_unplaced, rest_of
from store import claims, ledger, thread_rows
from store import search as full_text
from store.likeness import Parents, size, topic, words
from store.models import Figure
from store.rows import Stored

Tolls = Sequence[Stored[Figure]]

_MOST = 200
# What people ask for, by the name of the measure
_MEANT = {
    **dict.fromkeys(("dead", "deaths", "died", "fatalities", "death"), "killed"),
    **dict.fromkeys(("die", "lost"), "killed"),
    "arrested": "detained",
    "released": "freed",
    **dict.fromkeys(("hurt", "injured", "injuries", "injury"), "wounded"),
}
_IDLE = frozenset("been being by did do does far have how many now people so still taken their was were with".split())
_ORDER = (
    "killed",
    "missing",
    "wounded",
    "casualties",
    "captured",
    "detained",
    "freed",
    "trapped",
    "displaced",
    "evacuated",
    "homeless",
    "found",
    "discharged",
    "recovered",
    "returned",
)


async def answer(ask: Ask) -> Reply:
    """All tolls that stand, or those of one place, actor or measure."""
    about = " ".join(_MEANT.get(word, word) for word in telling(ask.option("about")) if word not in _IDLE)
    rules: Rules = ask.parts["rules"]
    told = await ask.store.aread(standing, tuple(sorted(HARM)), about, rules.parents)
    question = f"casualties {about}".strip()
    if not told and (near := await ask.store.aread(in_articles, tuple(sorted(HARM)), about)):
        notice = f"No figure tells “{about}” itself; these tell no place, and stand in articles that name it."
        return replace(_shown(near, about, ask, question), notice=notice)
    if not told:
        said = f"No sourced figure of casualties for “{about}”." if about else "No sourced figure of casualties."
        return await nothing(
            ask, "Casualties", said, ("casualties", "latest", "troops") if about else ("latest", "troops")
        )
    reply = _shown(told, about, ask, question)
    return reply if ask.request.place.platform == "terminal" else replace(reply, picture=await _chart(told))


async def _chart(told: Sequence[Standing]) -> Picture | None:
    """How the first toll that changed went, by each side."""
    for group in grouped(told):
        counts = [one for one in group.tolls if one.figure.modality not in NOBODY]
        if group.compared and (picture := await charts.draw(group.name, chart_lines(counts))):
            return picture
    return None


def standing(conn: sqlite3.Connection, measures: tuple[str, ...], about: str, parents: Parents) -> tuple[Standing, ...]:
    """The standing threads of ``measures`` that ``about`` lets through, gravest measure and largest value first."""
    return _standing(conn, measures, lambda told: [one for one in told if is_about(one, about, parents)])


def in_articles(conn: sqlite3.Connection, measures: tuple[str, ...], about: str) -> tuple[Standing, ...]:
    """Those that tell no place and no side, of articles that hold the words of ``about`` which do not say what is counted."""

    def keep(told: Tolls) -> Tolls:
        counted = frozenset().union(*[words(about) - rest_of(one, about) for one in told])
        rest = " ".join(sorted(words(about) - counted))
        naming = {hit.article.id for hit in full_text.search(conn, rest, _MOST)}
        unplaced = [one for one in told if is_unplaced(one.claim) and not counted & rest_of(one, about)]
        return [one for one in unplaced if one.article.id in naming]

    return _standing(conn, measures, keep)


def _standing(
    conn: sqlite3.Connection, measures: tuple[str, ...], keep: Callable[[Tolls], Tolls]
) -> tuple[Standing, ...]:
    threads = {thread_rows.number(thread.now.id): thread for thread in ledger.standing(conn, measures, _MOST)}
    told = keep(claims.by_ids(conn, threads))
    found = standings(conn, [(stored, threads[stored.seq]) for stored in told])
    return tuple(sorted(found, key=_order))


def _order(toll: Standing) -> tuple[int, str, str, float]:
    figure = toll.figure
    return _rank(topic(figure)), figure.place or "", "" if figure.place else figure.holder or "", -size(figure)


def _rank(measure: str) -> int:
    return _ORDER.index(measure) if measure in _ORDER else len(_ORDER)


def _shown(told: Sequence[Standing], about: str, ask: Ask, question: str) -> Reply:
    page = leaf(told, ask.request.page)
    sections = tuple(_section(group, ask.zone) for group in grouped(page.items))
    title = f"Casualties{f': {about[:1].upper()}{about[1:]}' if about else ''} ({len(told)} figure{'' if len(told) == 1 else 's'})"
    newest = max(one.since for one in told)
    footer: tuple[Piece, ...] = ("No sourced figure since ", moment(newest, ask.zone), ".")
    reply = Reply(title, sections, footer=footer, buttons=_asks(told, about), data=data.Later(lambda: _data(told)))
    return paged(reply, page, question)


def _section(group: Group, zone: str) -> Section:
    counts = group.counts if group.compared else ()
    chart = bars([bar(t.stored) for t in counts]) if len(counts) > 1 else None
    return Section(group.heading, mono=chart, facts=tuple(line(t, zone) for t in group.tolls))


def bar(told: Stored[Figure]) -> Bar:
    """The figure's bar."""
    figure = told.claim
    sure = wording.how_sure(figure)
    words = f"{wording.amount(figure)}{f' ({sure})' if sure else ''}"
    return Bar(wording.teller(told), figure.low, figure.high, words, figure.modality in ("planned", "forecast"))


def line(told: Standing, zone: str) -> Fact:
    """The value, since when it stands, what it was before, who backs it, whether it is disputed, and its sentence."""
    bare = wording.fact(told.stored, quote=True)
    text = (Strong(wording.figure_words(told.figure)), beside(told.stored), *story(told, zone))
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
