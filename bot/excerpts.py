"""The words of a sentence that tell a claim, when there is no room for all of it: what stands around the cue, cut where clauses are. Pure."""

import re
from functools import lru_cache

from bot.sayings import bare

SHORTEST = 24  # code points: less of a sentence or a headline tells nothing
_BEHIND = (40, 24, 12)  # code points for what stands behind the cue in its clause: as many as the beginning leaves
_FULL = 0.7  # of the room, that a cut at the end of a clause may not waste more
_CUT = "…"
# Where a clause may begin: behind a mark, or with a word that joins it to the one before
_BEGINS = re.compile(
    r"(?<=[,;:)]) +(?=\S)| +[-–—] +|(?<=[\w\"”’]) (?=(?:and|but|while|after|before|when|where|as|that|who|whose|with|(?:[a-z]{2,4} )?which)\b)"
)
# What hangs in the air before a cut; a fixed number of words keeps this linear
_LOOSE = re.compile(
    r"(?: (?:a|an|the|of|in|on|at|to|by|for|from|with|and|or|but|after|before|that|its|his|her|their)){0,3}[ ,;:]*$"
)
_ENDS = re.compile(r"[,;:)](?= )| (?=[-–—] )")


@lru_cache(maxsize=2_000)  # thousands of channels are told the same at one o'clock
def excerpt(sentence: str, cue: str | None, room: int) -> str:
    """What ``sentence`` says around ``cue`` (or from its beginning) in at most ``room`` code points, "…" for what is left out; nothing
    where there is room for less than SHORTEST.
    """
    words = bare(sentence)
    if len(words) <= room:
        return words
    if room < SHORTEST:
        return ""
    first, last = _span(words, cue)
    start = _start(words, first, last, room - 2 * len(_CUT))
    head = _CUT if start else ""
    return head + _ended(words[start:], last - start, room - len(head))


def cut(text: str, most: int) -> str:
    """The text, its end replaced by "…" where it is longer than ``most`` characters."""
    return text if len(text) <= most else f"{text[: most - 1]}{_CUT}"


def _span(words: str, cue: str | None) -> tuple[int, int]:
    told = bare(cue or "")
    at = words.find(told)
    return (at, at + len(told)) if told and at >= 0 else (0, 0)


def _start(words: str, first: int, last: int, room: int) -> int:
    """The first place that leaves room for the cue and what stands behind it: the sentence's own, a clause's, else a word's."""
    end = next((match.start() for match in _ENDS.finditer(words, last)), len(words))
    begins = (0, *(match.end() for match in _BEGINS.finditer(words, 0, first + 1)))
    for behind in _BEHIND:
        least = min(last + behind, end) - room
        if (at := next((begin for begin in begins if least <= begin <= first), None)) is not None:
            return at
    at = min(max(min(last + _BEHIND[0], end) - room, 0), first)
    blank = words.rfind(" ", 0, at) if at == first else words.find(" ", at, first)
    return blank + 1 if blank >= 0 else first


def _ended(words: str, last: int, room: int) -> str:
    """``words`` within ``room``: to the end of a clause behind the cue where that wastes little, else to that of a word."""
    if len(words) <= room:
        return words
    most = room - len(_CUT)
    least = max(last, int(most * _FULL))
    clause = max((match.start() for match in _ENDS.finditer(words, 0, most + 1) if match.start() >= least), default=-1)
    at = clause if clause >= 0 else words.rfind(" ", 0, most + 1)
    end = at if at > 0 else most
    loose = _LOOSE.search(words, 0, end)
    return words[: max(loose.start(), min(last, end)) if loose else end] + _CUT
