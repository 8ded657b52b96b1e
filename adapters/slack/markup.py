"""A Text as Slack's mrkdwn, and as the plain words of a message's top-level ``text``.

Slack knows no escape but ``&amp; &lt; &gt;`` (https://docs.slack.dev/messaging/formatting-message-text): the characters
that would start bold, italics, code, a quotation or an emoji are replaced by others that look the same.
"""

import re
from collections.abc import Iterable, Iterator

from adapters.safety import clean, hush, one_line, pieces, web_link
from bot.reply import Link, Moment, Piece, Strong, Struck, Text

# The longest stretch that is formatted as one; escaped it is at most five times as long and still fits a section.
_STRETCH = 400
# A link target longer than this is no link: the Block Kit limit for a button's url is 3,000, escaped it must fit too.
_LONGEST_URL = 2000
# Inside a word none of these can open or close a format: snake_case and 3*4 stay as they are.
_FORMAT = re.compile(r"(?<![^\W_])[*_~]|[*_~](?![^\W_])|`")
_TWINS = str.maketrans({"*": "∗", "_": "ˍ", "~": "∼", "`": "ˋ"})
_QUOTE = re.compile(r"^(\s*)>", re.MULTILINE)
_EMOJI = re.compile(r":(?=[a-z0-9_+'-]+:)")
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
_TOKEN = re.compile(r"\s*\S+\s*|\s+")


def escape(text: str) -> str:
    """Slack's three escapes; nothing in the result starts a mention, a link or a date."""
    return text.translate(_ESCAPES)


def inert(text: str) -> str:
    """``text`` with look-alikes for whatever mrkdwn would read as a format, an emoji or a call to everybody."""
    looks = _FORMAT.sub(lambda match: match[0].translate(_TWINS), hush(clean(text)))
    return _EMOJI.sub("\ua789", _QUOTE.sub(r"\1›", looks))


def mrkdwn(text: Text | None, limit: int) -> list[tuple[str, str]]:
    """``text`` as stretches of (mrkdwn, plain words), each of at most ``limit`` characters, none of them blank."""
    return list(_filled(_atoms(text), limit))


def fenced(text: str, limit: int) -> list[str]:
    """``text`` in code blocks that keep its spacing, each of at most ``limit`` characters."""
    # Five times longer is the worst that escaping does; most text is not escaped at all.
    room = limit - 8
    found: list[str] = []
    for piece in pieces(hush(clean(text)).replace("`", "ˋ"), room):
        fits = [piece] if len(escape(piece)) <= room else pieces(piece, room // 5)
        found.extend(f"```\n{escape(part)}\n```" for part in fits)
    return found


def _parts(text: Text | None) -> Iterable[Piece]:
    if text is None:
        return ()
    return (text,) if isinstance(text, str) else text


def _filled(atoms: Iterator[tuple[str, str]], limit: int) -> Iterator[tuple[str, str]]:
    marked = plain = ""
    for rich, bare in atoms:
        if len(marked) + len(rich) > limit:
            if plain.strip():
                yield marked.strip(), plain.strip()
            marked = plain = ""
        marked, plain = marked + rich, plain + bare
    if plain.strip():
        yield marked.strip(), plain.strip()


def _atoms(text: Text | None) -> Iterator[tuple[str, str]]:
    """The smallest stretches that must not be cut: a word, an emphasised phrase, a link, a moment."""
    for piece in _parts(text):
        if isinstance(piece, str):
            yield from _plain_atoms(piece)
        elif isinstance(piece, Strong):
            yield from _wrapped(piece.text, "*")
        elif isinstance(piece, Struck):
            # In plain words as well: unmarked, an old value would stand beside the new one as if both held.
            yield from ((rich, rich) for rich, _ in _wrapped(piece.text, "~"))
        elif isinstance(piece, Link):
            yield from _linked(piece)
        else:
            yield _moment(piece)


def _plain_atoms(text: str) -> Iterator[tuple[str, str]]:
    for token in _TOKEN.findall(inert(text)):
        for start in range(0, len(token), _STRETCH):
            stretch = escape(token[start : start + _STRETCH])
            yield stretch, stretch


def _wrapped(text: str, mark: str) -> Iterator[tuple[str, str]]:
    """Each line by itself, because a format ends with its line; white space stays outside of the marks."""
    for token in re.findall(r"\s+|\S.*", inert(text)):
        for number, piece in enumerate(pieces(token.rstrip(), _STRETCH)):
            between = " " if number else ""
            yield f"{between}{mark}{escape(piece)}{mark}", between + escape(piece)
        blank = token[len(token.rstrip()) :]
        yield blank, blank


def _linked(piece: Link) -> Iterator[tuple[str, str]]:
    url = web_link(piece.url)
    shown = one_line(piece.text) or (url or "")
    target = escape(url) if url else ""
    if not target or len(target) > _LONGEST_URL:
        yield from _plain_atoms(shown)
        return
    for stretch in pieces(inert(shown).replace("|", "¦"), _STRETCH):
        label = escape(stretch)
        yield f"<{target}|{label}>", label


def _moment(piece: Moment) -> tuple[str, str]:
    bare = escape(inert(one_line(piece.text)[:_STRETCH])).replace("|", "¦")
    stamp = int(piece.instant.timestamp())
    return f"<!date^{stamp}^{{date_short_pretty}} {{time}}|{bare}>", bare
