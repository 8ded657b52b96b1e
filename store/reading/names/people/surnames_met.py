"""Single words nobody knows that people meet, thank or speak with: they are people too.

In: a sheet and the chunks that wait for a name. Out: how often each is met.
"""

from store.reading.names.evidence import speaks
from store.reading.names.sheet import Chunk, Sheet, plain_words

PLACED = 9  # what "in X" takes from the meetings of X
_HUMAN = frozenset(
    "met meets flew flies arrived arrives departed departs travelled traveled travels resigned resigns visited visits phoned smiled".split()
)
_MEETING = frozenset({"met", "meet", "meeting", "phoned", "telephoned", "thanked", "hosted"})
_ADDRESSING = frozenset({"urged", "called", "asked", "with", "convinced", "persuaded", "accused"})
_INSIDE = frozenset({"in", "near", "outside"})
_TALKED = frozenset({"spoke", "met", "talked", "speak", "meet"})


def meetings(sheet: Sheet, waiting: list[tuple[list[Chunk], int]]) -> dict[tuple[str, ...], int]:
    """For single words nobody knows: 2 for each time somebody meets them, 1 when they speak or are with a person."""
    met: dict[tuple[str, ...], int] = {}
    spoke: dict[tuple[str, ...], int] = {}
    lows = sheet.page.lowers
    for row, k in waiting:
        chunk = row[k]
        first = sheet.page.sentences[chunk.sentence].first
        if chunk.last - chunk.first > 1 or chunk.sentence in sheet.titled:
            continue
        prior = lows[chunk.first - 1] if chunk.first > first else ""
        left = row[k - 1] if k else None
        paired = prior in {"and", "with"} and left is not None and left.kind == "person" and chunk.first - left.last < 4
        names = plain_words(sheet, chunk)
        human = prior in _MEETING or not _HUMAN.isdisjoint(lows[chunk.last : chunk.last + 1]) or _talk(sheet, row, k)
        met[names] = met.get(names, 0) + 2 * human + (prior in _ADDRESSING or paired) - PLACED * (prior in _INSIDE)
        spoke[names] = spoke.get(names, 0) + speaks(sheet, chunk)
    return {names: count + bool(count and spoke[names]) for names, count in met.items()}


def _talk(sheet: Sheet, row: list[Chunk], k: int) -> bool:
    """X and Y spoke: both are people."""
    lows = sheet.page.lowers
    for left, right in ((k - 1, k), (k, k + 1)):
        if left >= 0 and right < len(row) and sheet.glue(row[left], row[right]) == ["and"]:
            return not _TALKED.isdisjoint(lows[row[right].last : row[right].last + 1])
    return False
