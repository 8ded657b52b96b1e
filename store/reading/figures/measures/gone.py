"""Who is gone with what carried them: "vanished from radar with six on board".

In and out: as in measures.
"""

from store.reading.figures.counts.counted import Counted, fits
from store.reading.figures.words import Words
from store.reading.text.numbers_line import Line

VANISHING = frozenset("vanished vanishing disappeared disappearing missing".split())
FAR = 14  # tokens from the verb to those on board


def aboard(line: Line, words: Words, counted: Counted) -> tuple[str, str, int] | None:
    """Those "with" whom, on board, a craft has vanished in the same clause."""
    at = counted.first - 1
    if line.lower(at) != "with" or VANISHING.isdisjoint(line.present) or not _on_board(line, counted.last):
        return None
    verb = next((j for j in range(at - 1, max(-1, at - FAR), -1) if line.lowers[j] in VANISHING), -1)
    told = verb >= 0 and "," not in line.lowers[verb:at] and "and" not in line.lowers[verb:at]
    return ("missing", f"{line.lowers[verb]} with them", verb) if told and fits(words, "missing", counted) else None


def _on_board(line: Line, at: int) -> bool:
    """``aboard``, ``on board``."""
    return line.lower(at) == "aboard" or (line.lower(at) == "on" and line.lower(at + 1) == "board")
