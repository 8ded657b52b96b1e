"""The tokens of a stretch of text for counting: a digit group such as ``10,000`` or ``10 000`` is one token.

``split`` cuts text[start:end] into a ``Line``; ``value_of`` is the value of one token of digits. All is linear.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from store.reading.text.idioms import plainly

# No group is possessive: Python before 3.11.5 matches those wrongly, "2 " for "2 September" (python/cpython#106052).
# Most words are letters alone, so they are tried first.
_TOKEN = re.compile(
    r"[a-zA-Z]++(?![\w.'’-])|\d+(?:[.,'’\u00a0\u202f\u2009 ]\d+)*|(?:[A-Za-z]\.){2,}|[^\W\d_]\w*+(?:[-'’]\w++)*|[^\w\s]|\w"
)
_SPACED = re.compile(r"[0-9] [0-9]")
_group, _start, _end = re.Match.group, re.Match.start, re.Match.end  # mapped over matches, they need no frame for each
MARK = re.compile(r"[.,'’\u00a0\u202f\u2009 ]")

Amount = int | float  # a whole number stays whole, compiled or not
_BEYOND = [""] * 64  # what stands before the first and after the last token, as far as any look goes
_CLOSING = {"“": "”", '"': '"', "‘": "’"}
_MARKS = frozenset(_CLOSING)
_PLAYED = frozenset("casualties victims dead wounded killed injured hostages".split())  # in an exercise
GROUPS = 5  # as many groups as a billion has, and one more


@dataclass(slots=True)
class Line:
    """The tokens of one stretch of text in parallel lists; ``starts`` and ``ends`` are code points in ``text``.

    ``lowers`` are in lower case and in plain words (text/idioms.py): "died at once" for "lost their lives". ``present`` is each of them once: whether a word stands in the line is asked of it, whatever the line's length.
    ``lower(i)`` is the one at ``i``, "" a little beyond either end; a bound list access, for it is asked most.
    """

    text: str
    words: list[str] = field(default_factory=list)
    lowers: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    present: frozenset[str] = frozenset()
    lower: Callable[[int], str] = field(default=[""].__getitem__)

    def glued(self, i: int) -> bool:
        """Whether token ``i`` follows the one before it without a space."""
        return 0 < i < len(self.words) and self.starts[i] == self.ends[i - 1]


def split(text: str, start: int = 0, end: int | None = None) -> Line:
    """Cut text[start:end] into tokens."""
    line = Line(text)
    end = len(text) if end is None else end
    found = list(_TOKEN.finditer(text, start, end))
    if _SPACED.search(text, start, end):
        for match in found:
            _add_spaced(line, match.group(), match.start())
    else:
        line.words = list(map(_group, found))
        line.starts = list(map(_start, found))
        line.ends = list(map(_end, found))
    if not _MARKS.isdisjoint(line.words):
        _unmark(line)
    line.lowers = plainly(list(map(str.lower, line.words)))
    if "&" in line.words:
        line.lowers = ["and" if word == "&" else word for word in line.lowers]
    line.present = frozenset(line.lowers)
    line.lower = [*line.lowers, *_BEYOND].__getitem__
    return line


def _unmark(line: Line) -> None:
    """Drop the marks around one or two words, which only say whose word it is: ``killed 12 “terrorists”``."""
    words, dropped = line.words, set()
    for at, word in enumerate(words):
        if word in _CLOSING and at not in dropped:
            last = next((k for k in (at + 2, at + 3) if words[k : k + 1] == [_CLOSING[word]]), 0)
            if (
                last
                and all(map(str.isalpha, words[at + 1 : last]))
                and words[last - 1].islower()
                and words[last - 1] not in _PLAYED
            ):
                dropped |= {at, last}
    if dropped:
        kept = [at for at in range(len(words)) if at not in dropped]
        line.words = [words[at] for at in kept]
        line.starts, line.ends = [line.starts[at] for at in kept], [line.ends[at] for at in kept]


def _add(line: Line, word: str, start: int) -> None:
    line.words.append(word)
    line.starts.append(start)
    line.ends.append(start + len(word))


def _add_spaced(line: Line, blob: str, start: int) -> None:
    """``10 000`` stays whole, ``24 100 12`` falls into its pieces: a blank groups only three digits after one to three."""
    first = last = start
    groups = 0
    for piece in blob.split(" "):
        begin = start
        start += len(piece) + 1
        if groups and groups < GROUPS and len(piece) == 3 and piece.isdigit():
            last, groups = begin + 3, groups + 1
            continue
        if last > first:
            _add(line, line.text[first:last], first)
        first, last = begin, begin + len(piece)
        groups = 1 if len(piece) <= 3 and piece.isdigit() else 0
    _add(line, line.text[first:last], first)


def value_of(word: str) -> Amount | None:
    """Return the value of a token of digits with thousands marks or decimals, None when it is neither (a date, a version)."""
    if word.isdigit():
        return int(word) if len(word) < 16 and word.isascii() else None
    parts = MARK.split(word)
    if len(word) > 24 or not all(part.isascii() and part.isdigit() for part in parts):
        return None
    if len(parts[0]) <= 3 and parts[0] != "0" and all(len(part) == 3 for part in parts[1:]):
        return int("".join(parts)) if len(set(MARK.findall(word))) == 1 else None
    return _decimal(word, parts)


def _decimal(word: str, parts: list[str]) -> float | None:
    marks = MARK.findall(word)
    if marks[-1] not in ".," or any(len(part) != 3 for part in parts[1:-1]) or marks[-1] in marks[:-1]:
        return None
    if len(parts) > 2 and len(parts[0]) > 3:
        return None
    return float("".join(parts[:-1]) + "." + parts[-1])
