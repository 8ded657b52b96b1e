"""Text without what nobody sees, each letter with its accents as one: what two people read as one text is one text. Pure."""

import re
import unicodedata

_LINE_END = re.compile("\r\n|[\r\x85\u2028\u2029]")
# Soft hyphens, zero-width spaces, direction marks (Unicode's UAX 9).
_UNSEEN = re.compile("[\xad\u034f\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]")
# Joiners stay where a script or an emoji needs them: beside characters that are not ASCII.
_JOINERS = re.compile(r"(?<![^\x00-\x7f])[\u200c\u200d]+(?![^\x00-\x7f\u200c\u200d])")


def visible(text: str) -> str:
    r"""``text`` in Unicode's form C, without characters that are never seen; every kind of line end becomes ``\n``."""
    lines = _LINE_END.sub("\n", text)
    return lines if lines.isascii() else unicodedata.normalize("NFC", _JOINERS.sub("", _UNSEEN.sub("", lines)))
