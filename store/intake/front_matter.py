"""The lines between two ``---`` at the top of a file: ``key: value``, quotation marks allowed, nothing else of YAML."""

import html
import re

from store.visible import visible

KEYS = ("title", "url", "publisher", "family", "published", "updated")
MAX_CHARS = 20_000  # a head longer than this is no head
_HEAD = re.compile(r"---[ \t]*\n(.*?)^---[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_LINE = re.compile(r"([A-Za-z_]+)[ \t]*:[ \t]*(.*)")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")


def split(text: str) -> tuple[dict[str, str], str]:
    """The known keys of the front matter and the text after it; no front matter: nothing and the whole text.

    The first line of a key counts. Unknown lines are passed over: other programs put them there.
    """
    match = _HEAD.match(text, 0, MAX_CHARS)
    if match is None:
        return {}, text
    found: dict[str, str] = {}
    for line in match[1].split("\n"):
        pair = _LINE.fullmatch(line.strip())
        key = pair[1].lower() if pair else ""
        if pair and key in KEYS and (value := clean(_plain(key, _unquote(pair[2].strip())))):
            found.setdefault(key, value)
    return found, text[match.end() :]


def clean(value: str) -> str:
    """One line without control characters and what nobody sees."""
    return _CONTROL.sub(" ", visible(value)).strip()


def _plain(key: str, value: str) -> str:
    """Names as a reader sees them: programs that save pages leave ``Fire &amp; rescue`` in their heads. An address stays as it is."""
    return html.unescape(value) if key in ("title", "publisher") else value


def _unquote(value: str) -> str:
    if len(value) >= 2 and value[0] == value[-1] == '"':
        return re.sub(r"\\([\"\\])", r"\1", value[1:-1])
    if len(value) >= 2 and value[0] == value[-1] == "'":
        return value[1:-1].replace("''", "'")
    return value
