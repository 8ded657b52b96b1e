"""A window of developments as lines: one per fact, its last state relative to what the channel saw; two where a value that the channel
saw was set right and another came after it. Pure.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot import own_words, wording
from bot.alone import beside
from bot.excerpts import cut
from bot.kinds import weight
from bot.reply import Fact, Piece, Strong, Struck, plain
from store.ledger import Development
from store.likeness import same_value, size
from store.models import Claim, Figure

LONGEST = 200  # code points of a line, who says so included (issue 3)
_CREDIT, _NAME = 60, 40  # of which as much for who says so, and for the name of a publisher
_MARGIN = 24  # what a renderer puts between the parts of a line
_DESK = {word: f" · {says}" for word, says in wording.DESK.items()}


@dataclass(frozen=True, slots=True)
class Line:
    """One fact's news. ``reason`` as shown; ``old`` what the channel saw before; ``ids`` all developments it stands for."""

    news: Development
    reason: str
    old: Claim | None
    ids: tuple[int, ...]

    @property
    def sentence(self) -> object:
        """What tells its sentence from all others."""
        stored = self.news.stored
        return (stored.article.id, stored.evidence.start) if stored.evidence else stored.id


def collapse(window: Sequence[Development]) -> tuple[Line, ...]:
    """One line per thread, two where one was set right and moved on, weightiest first. What was retracted before the channel saw it is
    not shown at all.
    """
    threads: dict[str, list[Development]] = {}
    for news in window:
        threads.setdefault(news.thread or news.public, []).append(news)
    lines = [line for group in threads.values() for part in _parts(group) if (line := _line(part))]
    return tuple(sorted(lines, key=lambda line: (-weight(line.news), line.news.id)))


def _parts(group: Sequence[Development]) -> Iterator[Sequence[Development]]:
    """A value that the channel saw and that was set right is one piece of news, what came after it another: 41 was wrong, 36 are 40 by now."""
    last = max((i for i, news in enumerate(group) if news.reason == "CORRECTED"), default=None)
    if (
        last is None
        or group[0].reason in ("NEW", "CONTRADICTED")
        or not any(n.reason in ("CHANGED", "RETRACTED") for n in group[last:])
    ):
        yield group
        return
    yield group[: last + 1]
    yield group[last + 1 :]


def _line(group: Sequence[Development]) -> Line | None:
    first, last, state = group[0], group[-1], _state(group)
    ids = tuple([news.id for news in group])
    if first.reason in ("NEW", "CONTRADICTED"):
        if state.reason == "RETRACTED":
            return None
        return Line(state, _first_reason(first, last), first.old if first.reason == "CONTRADICTED" else None, ids)
    if state.reason == "CORROBORATED":
        return Line(last, "2nd publisher", None, ids)
    return _moved(group, state, ids)


def _state(group: Sequence[Development]) -> Development:
    """The last that says what stands: another publisher adds nothing to it."""
    last = group[-1]
    if last.reason != "CORROBORATED":  # nearly always
        return last
    return next((news for news in reversed(group) if news.reason != "CORROBORATED"), last)


def _first_reason(first: Development, last: Development) -> str:
    backed = f" · {last.families} publishers" if last.families > 1 else ""
    return first.reason + backed


def _moved(group: Sequence[Development], state: Development, ids: tuple[int, ...]) -> Line | None:
    """From what the channel saw to what stands; a value that went and came back is no news. What the channel saw was not wrong where
    another value was, which came and went since: 31, then 47, then "41 and not 47" strikes out 47.
    """
    old = next(news.old for news in group if news.reason != "CORROBORATED")
    if state.reason == "RETRACTED":
        return Line(state, "RETRACTED", old, ids)
    if _same(old, state.stored.claim):
        return None
    wrong = [news.old for news in group if news.reason == "CORRECTED"]
    if not wrong:
        return Line(state, change(old, state.stored.claim), old, ids)
    return Line(state, "CORRECTED", old if any(_was(one, old) for one in wrong) else wrong[-1], ids)


def _same(old: Claim | None, new: Claim) -> bool:
    return isinstance(old, Figure) and isinstance(new, Figure) and (old.low, old.high) == (new.low, new.high)


def _was(wrong: Claim | None, old: Claim | None) -> bool:
    """Is what was set right what the channel saw? Of figures their numbers tell."""
    return same_value(wrong, old) if isinstance(wrong, Figure) and isinstance(old, Figure) else True


def change(old: Claim | None, new: Claim) -> str:
    """``12 → 19`` for figures, CHANGED for the rest."""
    if isinstance(old, Figure) and isinstance(new, Figure):
        return f"{wording.number(size(old))} → {wording.number(size(new))}"
    return "CHANGED"


def fact(line: Line, *, leads: bool = True) -> Fact:
    """The line as a Fact of at most LONGEST code points: reason, what it says now in the words of its sentence, what it is about where
    these do not tell it, who says so, where it stands. Not ``leads``: the beginning of an article is shown already.
    """
    bare = wording.fact(line.news.stored)
    said = wording.THE_ARTICLE if bare.speaker is None else bare.speaker
    reason = line.reason + _DESK.get(line.news.desk or "", "")
    card = line.news.stored.article
    said, where = cut(said, _NAME if said == card.publisher else _CREDIT), wording.publisher(card, _NAME)
    room = LONGEST - len(reason) - len(said) - len(where) - _MARGIN
    return Fact(
        _told(line, bare, room, leads=leads),
        reason,
        said,
        where,
        bare.url,
        bare.evidence,
    )


def _told(line: Line, bare: Fact, room: int, *, leads: bool) -> tuple[Piece, ...]:
    """What happened in the text's own words; a count as we word it, with those words beside it, or the headline where they name nothing."""
    stored = line.news.stored
    if line.reason != "RETRACTED" and (words := own_words.quoted(stored.claim, room, leads=leads)):
        return words
    pieces = _pieces(line, bare, room)
    left = room - len(plain(pieces))
    if left < 0:
        return (cut(plain(pieces), max(60, room)),)
    return (*pieces, own_words.around(stored, left) if line.reason != "RETRACTED" else beside(stored, left))


def _pieces(line: Line, bare: Fact, room: int) -> tuple[Piece, ...]:
    pieces = (bare.text,) if isinstance(bare.text, str) else tuple(bare.text)
    if line.reason == "CORRECTED" and isinstance(line.old, Figure):
        return (Struck(wording.amount(line.old)), " ", *pieces)
    if line.reason == "RETRACTED":  # what no longer stands, not the words that take it back
        gone = line.old or line.news.stored.claim
        return (Struck(plain(own_words.quoted(gone, room)) or wording.claim_words(gone).strip()),)
    if line.reason.startswith("CONTRADICTED") and isinstance(line.old, Figure):
        teller = wording.speaker_or(line.old, line.news.old_publisher)
        return (*pieces, " (against ", Strong(wording.amount(line.old)), f" by {teller})")
    return pieces


def unrepeated(facts: Sequence[tuple[Line, Fact]]) -> Iterator[tuple[Line, Fact]]:
    """Lines with their Facts, without the new deed whose very words a line above shows: "1,200 soldiers withdrawn · “Lutvia withdrew …”";
    of two deeds of an article's first sentence the second in the words around it.
    """
    shown: dict[object, str] = {}
    for line, told in facts:
        above, one = shown.get(line.sentence, ""), told
        if line.reason == "NEW" and own_words.shown_in(line.news.stored.claim, above):
            continue
        if line.reason == "NEW" and plain(one.text) in above:
            one = fact(line, leads=False)
            if plain(one.text) in above:
                continue
        shown[line.sentence] = above + plain(one.text)
        yield line, one
