"""Plain text from anywhere turned into Discord markdown that shows exactly those words and does nothing else.

What comes out is a row of *runs*: strings short enough to be packed into messages and never cut again, because a cut
through an escape or a link would break it.
"""

import re
from collections.abc import Iterable, Iterator
from urllib.parse import urlsplit

from adapters.safety import clean, hush, one_line, pieces, web_link
from bot.reply import Link, Moment, Piece, Strong, Struck, Text, length

# A run is at most this long, in UTF-16 units: text is cut at STRETCH code points, escaping at most doubles one.
RUN = 1000
STRETCH = RUN // 2 - 20
# Longer addresses are shown as words: a link is one run.
LONGEST_URL = 900

# Everything Discord's markdown gives a meaning to, including ``<`` of mentions, emoji and timestamps, ``#`` and ``>``
# of line starts: https://support.discord.com/hc/en-us/articles/210298617. A backslash before a sign shows the sign.
_SIGNS = str.maketrans({sign: f"\\{sign}" for sign in "\\*_~|`<>[]#"})
_LIST = re.compile(r"^([ \t]*)([-+])", re.MULTILINE)
# Left alone: a backslash inside an address that Discord makes clickable would become part of it.
_ADDRESS = re.compile(r"(https?://[A-Za-z0-9./?=&%:+_-]+)")


def escape(text: str) -> str:
    """``text`` as markdown that shows it as it stands."""
    halves = _ADDRESS.split(hush(clean(text)))
    return "".join(half if place % 2 else _shown(half) for place, half in enumerate(halves))


def cut(text: str, limit: int) -> str:
    """One line of plain text in at most ``limit`` UTF-16 units, with an ellipsis where something was left out."""
    line = hush(one_line(text))
    if length(line) <= limit:
        return line
    line = line[: limit - 1]
    while length(line) > limit - 1:
        line = line[:-1]
    return line.rstrip() + "…"


def runs(text: Text | None) -> Iterator[str]:
    """A Text as runs that are joined without anything between them."""
    for piece in (text,) if isinstance(text, str) else text or ():
        yield from _piece(piece)


def flat(text: Text | None) -> Iterator[str]:
    """As ``runs``, on one line: the form of facts and headings."""
    for piece in (text,) if isinstance(text, str) else text or ():
        yield from _piece(_on_one_line(piece))


def link(words: str, url: str | None) -> Iterator[str]:
    """A masked link, or the words (and the address as text) where the address is no web address or too long."""
    safe = web_link(url)
    if safe is None:
        yield from _plain(words)
    elif len(safe) > LONGEST_URL:
        yield from _plain(f"{words} ({safe})")
    else:
        # Round brackets would end the address, square ones would end the words.
        target = safe.replace("(", "%28").replace(")", "%29")
        yield f"[{escape(cut(words or host(safe), 90))}]({target})"


def host(url: str | None) -> str:
    """The host an address leads to, to show as its words."""
    return urlsplit(url or "").hostname or ""


def code(text: str) -> Iterator[str]:
    """Text that keeps its spacing, in code blocks."""
    for block in pieces(hush(clean(text)), STRETCH):
        if block.strip():
            yield f"```\n{_unticked(block)}\n```"


def tick(text: str) -> str:
    """A short word, such as an id, set in code."""
    return f"`{cut(text, 90).replace('`', 'ˋ')}`"


def _shown(text: str) -> str:
    return _LIST.sub(r"\1\\\2", text.translate(_SIGNS))


def _unticked(text: str) -> str:
    # Three backticks would end the block; a zero-width space keeps them apart and is seen by nobody.
    return text.replace("``", "`\u200b`\u200b")


def _piece(piece: Piece) -> Iterator[str]:
    match piece:
        case Strong(text):
            yield from _marked(text, "**")
        case Struck(text):
            yield from _marked(text, "~~")
        case Link(text, url):
            yield from link(text, url)
        case Moment(instant, _):
            # Discord shows it in each reader's own zone.
            yield f"<t:{int(instant.timestamp())}:f>"
        case str():
            yield from _plain(piece)


def _on_one_line(piece: Piece) -> Piece:
    match piece:
        case Strong(text):
            return Strong(_edges(text))
        case Struck(text):
            return Struck(_edges(text))
        case str():
            return _edges(piece)
        case _:
            return piece


def _edges(text: str) -> str:
    """One line that keeps a space at either end: its neighbours need it."""
    line = one_line(text)
    before = " " if text[:1].isspace() else ""
    after = " " if line and text[-1:].isspace() else ""
    return before + line + after


def _plain(text: str) -> Iterator[str]:
    tidy = hush(clean(text))
    inner = tidy.strip("\n")
    # ``pieces`` drops line ends at the edges, which part this piece from its neighbours.
    before = "\n" if tidy.startswith("\n") else ""
    after = "\n" if inner and tidy.endswith("\n") else ""
    stretches = [escape(stretch) for stretch in pieces(inner, STRETCH)] or [""]
    stretches[0] = before + stretches[0]
    stretches[-1] += after
    yield from _spaced(stretch for stretch in stretches if stretch)


def _marked(text: str, mark: str) -> Iterator[str]:
    # Marks around white space are shown as they stand, so they go around the words and leave the spaces at the edges outside.
    words = [f"{mark}{escape(stretch)}{mark}" for stretch in pieces(hush(one_line(text)), STRETCH)]
    if words:
        edges = _edges(text)
        words[0] = " " * edges.startswith(" ") + words[0]
        words[-1] += " " * edges.endswith(" ")
    yield from _spaced(words)


def _spaced(stretches: Iterable[str]) -> Iterator[str]:
    """A space after each stretch but the last: ``pieces`` takes the one at the break."""
    previous = None
    for stretch in stretches:
        if previous is not None:
            yield f"{previous} "
        previous = stretch
    if previous is not None:
        yield previous
