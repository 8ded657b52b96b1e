"""Text from articles and people made fit to show: nothing invisible, nothing that reorders what is read, safe links.

Escaping of a platform's own markup stays in that platform's renderer; what is common to all of them is here.
"""

import re
from urllib.parse import quote, urlsplit

# Bidirectional controls reorder what is read (CVE-2021-42574), zero-width and tag characters hide words from people:
# Unicode's UAX 9 and UTS 39. Arabic number signs are of the same category, but visible: they stay.
_UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f"
    "\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0e\ufeff\uffa0\ufff0-\ufffb"
    "\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)
_LINES = re.compile("\r\n|[\r\x85\u2028\u2029]")
_LONE = re.compile("[\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_EVERYBODY = re.compile("@(?=everyone|here|channel|group)", re.IGNORECASE)
# RFC 3986 characters that may stand in a URL; everything else is percent-encoded. ``|`` and quotes are not among them.
_URL_SAFE = "%/:?#[]@!$&'()*+,;=-._~"


def clean(text: str) -> str:
    r"""``text`` without control, bidirectional, zero-width and tag characters; every kind of line end becomes ``\n``."""
    if text.isascii() and text.isprintable():
        return text
    return _LONE.sub("\ufffd", _UNSEEN.sub("", _LINES.sub("\n", text)))


def one_line(text: str) -> str:
    """``clean`` text on one line: each run of white space is one space."""
    return " ".join(clean(text).split())


def hush(text: str) -> str:
    """``@everyone``, ``@here``, ``@channel`` and ``@group`` with a full-width @, which no platform reads as a call."""
    return _EVERYBODY.sub("＠", text)


def web_link(url: str | None) -> str | None:
    """``url`` percent-encoded when it is http or https to a named host without a user part, else None."""
    if not url:
        return None
    try:
        parts = urlsplit(url.strip())
        host, user = parts.hostname, parts.username
    except ValueError:
        return None
    if parts.scheme not in {"http", "https"} or not host or user is not None:
        return None
    return quote(clean(parts.geturl()), safe=_URL_SAFE)


def pieces(text: str, limit: int) -> list[str]:
    """``text`` in stretches of at most ``limit`` characters, broken at a line end, else a space, else anywhere.

    Nothing is lost but the white space at the breaks; an empty text gives no stretch.
    """
    found = []
    rest = text.strip("\n")
    while len(rest) > limit:
        cut = _break(rest, limit)
        found.append(rest[:cut].rstrip())
        rest = rest[cut:].lstrip("\n ")
    return [piece for piece in [*found, rest] if piece]


def _break(text: str, limit: int) -> int:
    # A break in the first half would leave a ragged, near-empty piece.
    for mark in ("\n", " "):
        cut = text.rfind(mark, limit // 2, limit)
        if cut > 0:
            return cut + 1 if cut + 1 <= limit else cut
    return limit
