"""A Reply as text for a terminal: nothing dropped, nothing that moves the cursor, hides words or opens what it should not."""

import re
from collections.abc import Iterator
from io import StringIO

from rich.cells import cell_len
from rich.console import Console
from rich.style import Style
from rich.text import Text as RichText

from adapters.console_table import table_lines
from adapters.safety import clean, one_line, web_link
from bot.reply import Button, Fact, Link, Piece, Reply, Section, Strong, Struck, Text
from bot.wording import credit

# Longer lines are hard to read, however wide the window is.
WIDEST = 100
NARROWEST = 24
_DIM = "dim"
_BARS = re.compile("[▀-▟▶]+")


def render(reply: Reply, width: int = WIDEST, *, colour: bool = False) -> str:
    """The whole answer, in lines of at most ``width`` cells; bars and tables keep their lines whole."""
    console = _console(max(NARROWEST, min(width, WIDEST)), colour=colour)
    for line in _lines(reply, console):
        console.print(line, soft_wrap=True)
    paper = console.file
    assert isinstance(paper, StringIO)
    return "\n".join(line.rstrip() for line in paper.getvalue().split("\n")).strip("\n") + "\n"


def choices(reply: Reply) -> tuple[Button, ...]:
    """The buttons that a person in a terminal can press by their number: other questions."""
    return tuple(button for button in reply.buttons if button.action == "ask")


def _console(width: int, *, colour: bool) -> Console:
    """A console that reads nothing from its surroundings: no markup, no emoji, no highlighting of what it thinks it knows."""
    return Console(
        file=StringIO(),
        width=width,
        force_terminal=colour,
        color_system="standard" if colour else None,
        highlight=False,
        markup=False,
        emoji=False,
        legacy_windows=False,
        _environ={},
    )


def _lines(reply: Reply, console: Console) -> Iterator[RichText]:
    yield from _wrap(_title(reply), console)
    if reply.notice:
        yield from _wrap(_words(reply.notice, "yellow"), console)
    for section in reply.sections:
        yield RichText()
        yield from _section(section, console)
    if reply.picture:
        yield RichText()
        yield from _wrap(_words(f"[picture: {reply.picture.alt}]", _DIM), console)
    yield from _end(reply, console)


def _title(reply: Reply) -> RichText:
    title = RichText(one_line(reply.title), "bold")
    return title.append(f"  (page {reply.page} of {reply.pages})", "not bold dim") if reply.pages > 1 else title


def _section(section: Section, console: Console) -> Iterator[RichText]:
    if section.heading:
        yield from _wrap(RichText(one_line(section.heading), "bold cyan"), console)
    if section.text:
        yield from _wrap(_words(section.text), console)
    if section.mono:
        for line in clean(section.mono).split("\n"):
            yield _drawn(line)
    for fact in section.facts:
        yield from _fact(fact, console)
    if section.table:
        yield from (RichText(line) for line in table_lines(section.table, console.width))


def _drawn(line: str) -> RichText:
    """A line that keeps its spacing, the bars in it coloured."""
    text = RichText(f"  {line}")
    text.highlight_regex(_BARS, "cyan")
    return text


def _fact(fact: Fact, console: Console) -> Iterator[RichText]:
    text = RichText(f"{one_line(fact.reason)} · ", "bold magenta") if fact.reason else RichText()
    yield from _wrap(text + _words(fact.text), console, "• ", "  ")
    if fact.quote:
        yield from _wrap(_words(f"“{fact.quote}”", "italic"), console, "  ")
    below = (credit(fact), f"evidence {fact.evidence}" if fact.evidence else "", web_link(fact.url) or "")
    if any(below):
        yield from _wrap(_words(" · ".join(part for part in below if part), _DIM), console, "  ")


def _end(reply: Reply, console: Console) -> Iterator[RichText]:
    links = [b for b in reply.buttons if b.action == "open"]
    asks = choices(reply)
    turn = _turning(reply)
    if reply.footer or links or asks or turn:
        yield RichText()
    for button in links:
        yield from _wrap(_words((Link(button.label, button.url or ""),)), console)
    if asks:
        yield from _side_by_side([f"[{n}] {one_line(_asks(b))}" for n, b in enumerate(asks, 1)], console)
    if turn:
        yield from _wrap(_words(turn, _DIM), console)
    if reply.footer:
        yield from _wrap(_words(reply.footer, _DIM), console)


def _asks(button: Button) -> str:
    """What is typed for it teaches the words; where that is long and full of quotation marks, its label says it better."""
    return button.label if not button.question or ':"' in button.question else button.question


def _side_by_side(items: list[str], console: Console) -> Iterator[RichText]:
    """``Ask next:`` and the items, none of them broken over two lines while it fits on one."""
    line = "Ask next:"
    for item in items:
        if cell_len(line) + cell_len(item) + 3 > console.width and line.strip():
            yield from _wrap(RichText(line, _DIM), console)
            line = " " * len("Ask next:")
        line += f"  {item}"
    yield from _wrap(RichText(line, _DIM), console)


def _turning(reply: Reply) -> str:
    ways = [w for w, there in (("next", reply.page < reply.pages), ("prev", reply.page > 1)) if there]
    return f"Type {' or '.join(ways)} to turn the page." if ways else ""


def _words(text: Text, style: str = "") -> RichText:
    pieces = (text,) if isinstance(text, str) else text
    return RichText(style=style).join(_piece(piece) for piece in pieces)


def _piece(piece: Piece) -> RichText:
    if isinstance(piece, Strong):
        return RichText(clean(piece.text), "bold")
    if isinstance(piece, Struck):
        return RichText(f"~{clean(piece.text)}~", "strike")
    if isinstance(piece, Link):
        url = web_link(piece.url)
        words = clean(piece.text)
        return RichText(f"{words} ({url})" if url and url != words else words)
    return RichText(clean(piece if isinstance(piece, str) else piece.text))


def _wrap(text: RichText, console: Console, first: str = "", rest: str | None = None) -> Iterator[RichText]:
    """``text`` broken at spaces (a word too long for a line anywhere), each line indented by ``rest``, the first by ``first``."""
    rest = first if rest is None else rest
    room = console.width - max(len(first), len(rest))
    for number, line in enumerate(text.wrap(console, room, overflow="fold", tab_size=4)):
        line.rstrip()
        yield RichText(rest if number else first, Style()) + line
