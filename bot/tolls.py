"""Which tolls are asked for, and which belong under one heading: those of one place, of one side, or of one dispute. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.rivals import RANGE, are_rivals, span
from bot.standing import Standing
from store.likeness import Parents, place_words, topic, words
from store.models import Figure
from store.rows import Stored

NOBODY = frozenset({"denied", "hypothetical"})  # no count: it has a line, and no bar beside those that count
_HELD = frozenset({"captured", "detained", "trapped"})
_ALIKE = {
    "captive": frozenset({"hostage", "prisoner"}),
    "hostage": frozenset({"captive"}),
    "prisoner": frozenset({"captive", "detainee"}),
    "detainee": frozenset({"prisoner"}),
}
_UNPLACED = "without a place"


@dataclass(frozen=True, slots=True)
class Group:
    """Tolls under one heading. ``name`` says of what they are; ``compared``: may they be drawn on one scale?"""

    name: str
    tolls: tuple[Standing, ...]
    compared: bool

    @property
    def counts(self) -> tuple[Standing, ...]:
        """Those that count the whole: no parts, no denials."""
        return tuple(t for t in self.tolls if t.figure.part_of is None and t.figure.modality not in NOBODY)

    @property
    def heading(self) -> str:
        """``Killed, Port Sel: 12 to 20, depending on who says so``, or how many counts there are."""
        counts = self.counts
        rival = are_rivals([t.stored for t in counts], disputed=all(t.disputed for t in counts))
        if differ := span([t.figure for t in counts]) if rival else None:
            return f"{self.name}: {differ}, {RANGE}"
        return f"{self.name}: {len(counts)} counts" if self.compared and len(counts) > 1 and not rival else self.name


def grouped(told: Sequence[Standing]) -> tuple[Group, ...]:
    """Tolls by measure and place; without a place by whose they are; of nobody and nowhere only those that dispute one another.

    Two crises have no place in common, and so no heading and no chart: what has nothing to hold on to stands in one list.
    """
    found: dict[tuple[str, str, str], list[Standing]] = {}
    names = {toll.thread.id for toll in told} & {toll.thread.counters or "" for toll in told}
    for toll in told:
        found.setdefault(_key(toll, names), []).append(toll)
    return tuple(Group(_name(*key), tuple(several), bool(key[2])) for key, several in found.items())


def _key(toll: Standing, disputed: set[str]) -> tuple[str, str, str]:
    """Measure, what ties the tolls (place, side or dispute) and its value; an empty value where nothing does."""
    figure, thread = toll.figure, toll.thread
    what = topic(figure)
    if figure.place:
        return what, "place", figure.place
    if figure.holder:
        return what, "side", figure.holder
    if thread.id in disputed or thread.counters in disputed:
        return what, "dispute", thread.id if thread.id in disputed else thread.counters or ""
    return what, "nothing", ""


def _name(measure: str, tie: str, value: str) -> str:
    of = {"place": value, "side": f"of {value}", "nothing": _UNPLACED}.get(tie)
    return f"{measure.capitalize()}, {of}" if of else measure.capitalize()


def is_about(told: Stored[Figure], about: str, parents: Parents) -> bool:
    """Do the words name the figure's measure, unit, holder, speaker, or its place or a wider one?

    What tells neither by a name ("the town", "hostages") is about what its sentence and its headline name.
    """
    figure, asked = told.claim, words(about)
    counted = _counted(figure)
    wider = parents(figure.place) if figure.place else ()
    names = [words(name) for name in (figure.holder, figure.speaker) if name]
    names += [place_words(place) for place in (figure.place, *wider) if place]
    if is_unplaced(figure):
        names += [words(told.article.title or ""), words(told.evidence.text if told.evidence else "")]
    return asked <= counted or any(asked - counted <= name for name in names)


def rest_of(told: Stored[Figure], about: str) -> frozenset[str]:
    """The words that do not say what is counted: "sanbora" of "hostages sanbora" for a count of hostages."""
    return words(about) - _counted(told.claim)


def is_unplaced(figure: Figure) -> bool:
    """Does it tell neither where nor of whom by a name?"""
    return not _is_named(figure.place) and not _is_named(figure.holder)


def _counted(figure: Figure) -> frozenset[str]:
    """The words that say what is counted: captives are hostages to some and prisoners to others, and all are held."""
    unit = words(figure.unit or "")
    what = topic(figure)
    held = frozenset({"held"}) if what in _HELD else frozenset()
    return words(what) | unit | held | frozenset().union(*[_ALIKE.get(word, frozenset()) for word in unit])


def _is_named(name: str | None) -> bool:
    return any(word[0].isupper() for word in (name or "").split())
