"""A platform-free, limit-free answer. Renderers turn it into native parts and never drop a fact.

All strings are plain text from anywhere, hostile ones included: renderers escape them. Only the small pieces below
(Strong, Struck, Link, Moment) are markup.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Literal


@dataclass(frozen=True, slots=True)
class Strong:
    """Emphasised text."""

    text: str


@dataclass(frozen=True, slots=True)
class Struck:
    """Struck-out text: a value that was corrected."""

    text: str


@dataclass(frozen=True, slots=True)
class Link:
    """Text that leads to ``url`` (shown as plain text unless it is http or https)."""

    text: str
    url: str


@dataclass(frozen=True, slots=True)
class Moment:
    """An instant (aware) shown in the reader's own zone where the platform can; ``text`` is the fallback with its zone."""

    instant: datetime
    text: str


Piece = str | Strong | Struck | Link | Moment
Text = str | tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Fact:
    """One line with what it rests on: ``evidence`` is an id for ``/crisis evidence``, ``quote`` the exact sentence, on one line, when shown."""

    text: Text
    reason: str | None = None
    speaker: str | None = None
    publisher: str | None = None
    url: str | None = None
    evidence: str | None = None
    quote: str | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """A small table; every row has as many cells as the header."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A heading, text and facts that belong together; ``mono`` text keeps its spacing (bars drawn in text)."""

    heading: str | None = None
    text: Text | None = None
    facts: tuple[Fact, ...] = ()
    table: Table | None = None
    mono: str | None = None


@dataclass(frozen=True, slots=True)
class Picture:
    """A PNG with the words that say what it shows."""

    png: bytes
    alt: str
    name: str = "chart.png"


@dataclass(frozen=True, slots=True)
class Button:
    """Something to press. ``ask`` puts ``question`` (page ``page``) to the bot for the clicker alone; ``turn`` replaces the
    answer by that page; ``share`` posts the answer to the channel; ``more`` shows the rest; ``open`` leads to ``url``.
    Other actions (``confirm``, ``cancel`` …) are handled by the command of the same question.
    """

    label: str
    action: Literal["ask", "turn", "share", "more", "open"]
    question: str = ""
    page: int = 1
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer. ``data`` is the same answer for ``--json``: {question, title, items[], evidence[]}."""

    title: str
    sections: tuple[Section, ...] = ()
    notice: Text | None = None
    picture: Picture | None = None
    buttons: tuple[Button, ...] = ()
    private: bool = True
    page: int = 1
    pages: int = 1
    question: str = ""
    footer: Text | None = None
    data: Mapping[str, Any] = field(default_factory=dict)

    def shared_by(self, name: str) -> "Reply":
        """The same answer made public, with the sharer's name."""
        return replace(self, private=False, footer=f"Shared by {name}")


def pieces(text: Text) -> tuple[Piece, ...]:
    """A Text as pieces."""
    return (text,) if isinstance(text, str) else text


def plain(text: Text | None) -> str:
    """The words of a Text without its markup."""
    if text is None:
        return ""
    if isinstance(text, str):
        return text
    return "".join(piece if isinstance(piece, str) else piece.text for piece in text)


def length(text: str) -> int:
    """Length in UTF-16 units, the larger of the two ways a platform may count."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2
