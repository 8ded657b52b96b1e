"""``/crisis troops [place or actor]``: how many, where, and by whose word. Values that differ stand side by side, as a range."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from bot import charts, data, wording
from bot.alone import beside
from bot.answers.find_actor import find_actors, telling
from bot.answers.nothing import nothing
from bot.charts_text import Bar, bars
from bot.declare import Ask
from bot.fates import Fates, marked
from bot.pages import MOST, leaf, paged
from bot.reply import Button, Fact, Picture, Piece, Reply, Section, Strong
from bot.rivals import RANGE, are_rivals, span
from bot.standing import Standing, chart_lines, of_claims, story
from store import actors, claims, fates
from store.models import NOT_YET, Event, Figure
from store.rows import Stored, StoredEvent, StoredFigure, words_of

Ledger = Mapping[int, Standing | None]
"""By a claim's number what stands behind it; None when its value was overtaken."""

MEASURES = ("strength", "equipment")
MOVES = ("MOBILIZE",)
# Words that say how near a place is, not which place it is: "close to Ukraine's borders" is "along Ukraine's border".
_NEAR = frozenset(
    {"border", "borders", "near", "along", "frontier", "close", "to", "the", "at", "around", "of", "in", "on"}
)
_NOT_NOW = NOT_YET | {"denied", "historical"}


@dataclass(frozen=True, slots=True)
class Group:
    """Figures about the same force in the same place."""

    heading: str
    figures: tuple[StoredFigure, ...]


async def answer(ask: Ask) -> Reply:
    """All figures of forces, or those of one place or actor."""
    about = " ".join(word for word in ask.option("about").split() if telling(word))
    question = f"troops {about}" if about else "troops"
    found = await _both(ask, telling(about))
    meant = about if any(found) or not about else await _meant(ask, about)
    if meant != about:
        found = await _both(ask, words_of(meant))
    if not any(found) and (plain := " ".join(word for word in telling(about) if word not in _NEAR)) not in ("", about):
        meant = plain
        found = await _both(ask, words_of(await _meant(ask, plain)))
    if any(found):
        ledger = await ask.store.aread(of_claims, found[0])
        became = await ask.store.aread(fates.of_claims, [one.seq for told in found for one in told])
        reply = troops(*found, meant, ask.request.page, question, ledger, became, ask.zone)
        return reply if ask.request.place.platform == "terminal" else replace(reply, picture=await _chart(ledger))
    if not about:
        return await nothing(ask, "Troops", "No article says anything about troops.", ("latest", "who"))
    words = f"No article says anything about troops for “{about}”."
    return await nothing(ask, "Troops", words, ("troops", "latest", f"search {about}"))


async def _meant(ask: Ask, about: str) -> str:
    """The names that the words stand for: Russia for the Kremlin or for Russian troops."""
    whole = await find_actors(ask.store, about)
    return whole[0].name if whole else ", ".join([await _named(ask, word) for word in telling(about)])


async def _named(ask: Ask, word: str) -> str:
    """The name of whoever goes by ``word`` or by something much like it, else the word itself."""
    found = await ask.store.aread(actors.find, word)
    near = (found[0].name,) if found else await ask.store.aread(actors.nearest, word, 1)
    return near[0] if near else word


async def _both(ask: Ask, words: Sequence[str]) -> tuple[tuple[StoredFigure, ...], tuple[StoredEvent, ...]]:
    figures = await ask.store.aread(claims.figures, MEASURES, words, MOST)
    return figures, await ask.store.aread(claims.events, MOVES, words, MOST)


async def _chart(ledger: Ledger) -> Picture | None:
    """How the largest force that changed grew or shrank, by each side."""
    standing = {s.stored.seq: s for s in ledger.values() if s}
    for group in grouped(s.stored for s in standing.values()):
        lines = chart_lines([standing[f.seq] for f in group.figures])
        if picture := await charts.draw(f"Troops: {whose(group.figures[0].claim)}", lines):
            return picture
    return None


def troops(
    figures: Sequence[StoredFigure],
    moves: Sequence[StoredEvent],
    about: str,
    page: int,
    question: str,
    ledger: Ledger,
    became: Fates,
    zone: str,
) -> Reply:
    """Numbers by force and place, with bars; then what is told without a number.

    Values that ``ledger`` knows to be overtaken or retracted are left out: they stand in the story of those that came after.
    """
    numbered = [f for f in figures if wording.has_number(f.claim) and _stands(f, ledger)]
    groups = grouped(numbered)
    plain = [f for f in figures if not wording.has_number(f.claim)]
    told = {_sentence(f) for f in figures}
    others: list[Stored[Figure | Event]] = [*plain, *(m for m in moves if _sentence(m) not in told)]
    rows = [(g, f) for g in groups for f in g.figures] + [(None, o) for o in others]
    shown = leaf(rows, page)
    top = max((_top(f.claim) for f in numbered), default=0.0)
    unnumbered = _without([o for g, o in shown.items if g is None], became)
    sections = [*_numbers(groups, shown.items, top, ledger, zone), *unnumbered]
    counts = [_count(len(numbered), "figure")] if numbered else []
    counts += [f"{len(others)} without a number"] if others else []
    title = f"Troops{f': {about[:1].upper()}{about[1:]}' if about else ''} ({', '.join(counts)})"
    found = data.claims_data([*numbered, *others], became)
    return paged(Reply(title, tuple(sections), buttons=_asks(rows, about), data=found), shown, question)


def _stands(stored: StoredFigure, ledger: Ledger) -> bool:
    """Is this the value that its side tells by now? Background, which the ledger has no thread for, is shown as such."""
    return stored.seq not in ledger or ledger[stored.seq] is not None


def grouped(figures: Iterable[StoredFigure]) -> list[Group]:
    """Figures of one holder, place and measure together, the largest group of values first."""
    found: dict[tuple[object, ...], list[StoredFigure]] = {}
    for stored in figures:
        claim = stored.claim
        place = frozenset(words_of(claim.place)) - _NEAR
        found.setdefault((claim.measure, claim.holder, place, claim.origin), []).append(stored)
    groups = [Group(_heading(several), tuple(several)) for several in found.values()]
    return sorted(groups, key=lambda g: -max(_top(f.claim) for f in g.figures))


def spread(told: Iterable[StoredFigure]) -> str | None:
    """``100,000 to 115,000`` when present figures of one count differ, else nothing. Forecasts, plans, denials, parts and who left are not in it."""
    present = [one for one in told if one.claim.part_of is None and one.claim.modality not in _NOT_NOW]
    present = [one for one in present if one.claim.status not in wording.GONE]
    return span([one.claim for one in present]) if are_rivals(present) else None


def _heading(figures: Sequence[StoredFigure]) -> str:
    first = figures[0].claim
    differ = spread(figures)
    return f"{whose(first)}: {differ}, {RANGE}" if differ else whose(first)


def whose(figure: Figure) -> str:
    """``Russia · Belarus``, ``Russia · Kessin · equipment``: the force, where it is, and what kind it is."""
    where = wording.where(figure).removeprefix(" · ")
    head = " · ".join(dict.fromkeys(part for part in (figure.holder, where) if part))
    what = "" if figure.measure == "strength" else f" · {figure.measure}"
    return f"{head or 'Whose is not said'}{what}"


def _numbers(
    groups: Sequence[Group], shown: Sequence[tuple[Group | None, object]], top: float, ledger: Ledger, zone: str
) -> list[Section]:
    here = {id(group) for group, _ in shown if group}
    ids = {f.id for _, f in shown if isinstance(f, Stored)}
    sections = []
    for group in groups:
        if id(group) in here:
            facts = tuple(_fact(f, ledger.get(f.seq), zone) for f in group.figures if f.id in ids)
            chart = bars([_bar(f) for f in group.figures], top)
            sections.append(Section(group.heading, mono=chart, facts=facts))
    return sections


def _fact(stored: StoredFigure, standing: Standing | None, zone: str) -> Fact:
    claim = stored.claim
    of = beside(stored) if not claim.holder else ""
    words: tuple[Piece, ...] = (Strong(wording.figure_words(claim, placed=False)), wording.where(claim), of)
    if standing and (len(standing.thread.values) > 1 or len(standing.thread.families) > 1 or standing.desk):
        words = (*words, *story(standing, zone))
    fact = wording.as_fact(stored, words, quote=True)
    return replace(fact, reason="DISPUTED") if standing and standing.disputed else fact


def _without(others: Sequence[Stored[Figure | Event]], became: Fates) -> list[Section]:
    facts = wording.quoted_once(marked(wording.fact(o, quote=True), o, became) for o in others)
    return [Section("Without a number", facts=facts)] if facts else []


def _bar(told: StoredFigure) -> Bar:
    figure = told.claim
    sure = wording.how_sure(figure) or (figure.status if figure.status in wording.GONE else "")
    words = f"{wording.amount(figure)}{f' ({sure})' if sure else ''}"
    return Bar(
        wording.teller(told),
        figure.low,
        figure.high,
        words,
        figure.modality in NOT_YET,
    )


def _top(figure: Figure) -> float:
    return max(figure.low or 0.0, figure.high or 0.0)


def _sentence(stored: Stored[Figure] | Stored[Event]) -> tuple[int, int]:
    return stored.article.id, stored.evidence.start if stored.evidence else -1


def _asks(rows: Sequence[tuple[object, Stored[Figure | Event]]], about: str) -> tuple[Button, ...]:
    """Other places and forces to look at, and the way back."""
    here = frozenset(words_of(about)) - _NEAR
    places = {frozenset(words_of(o.claim.place)) - _NEAR: o.claim.place for _, o in reversed(rows) if o.claim.place}
    asks = [
        Button(f"Troops: {place}", "ask", f"troops {place}")
        for words, place in reversed(places.items())
        if words != here
    ][:4]
    return (*((Button("All troops", "ask", "troops"),) if about else ()), *(asks if len(rows) > 1 else ()))


def _count(n: int, word: str) -> str:
    return f"{n} {word}{'' if n == 1 else 's'}"
