"""Names in capitals that their neighbours show to be of things: firms, films, towns, seats in parliament.

In: a sheet and a run of capitals. Out: whether it names no person. A head, spokesman or owner before the name makes it one again,
which its caller knows.
"""

from store.reading.names.sheet import Chunk, Sheet

_BODIES = frozenset(
    """firm company chain airline bank retailer carrier broadcaster maker manufacturer operator insurer supplier brand magazine
    newspaper website charity club school college yacht ship vessel ferry boat tanker trawler film movie musical novel album
    restaurant hotel pub mall resort stadium horse racehorse""".split()
)
_PLACES = frozenset(
    """area town village place island mountain river suburb district spot region city valley settlement estate farm street ship boat
    yacht operation film book company firm program programme project group movement app""".split()
)
_SEATS = frozenset(("member", "mp", "candidate", "senator"))
_OPEN, _CLOSE = frozenset('"“‘'), frozenset('"”’')


def is_thing(sheet: Sheet, chunk: Chunk) -> bool:
    """``forecasting firm BIS Lorne``, ``an area called Mud Valley``, ``“Moulin Rouge”``, ``the Member for Fremantle``."""
    page, first = sheet.page, chunk.first
    sentence = page.sentences[chunk.sentence]
    if first <= sentence.first:
        return False
    prior, earlier = page.lowers[first - 1], page.lowers[first - 2] if first - 2 >= sentence.first else ""
    if prior in _BODIES or (prior in ("called", "named") and earlier in _PLACES):
        return True
    if prior == "for" and earlier in _SEATS:
        return True
    title = prior in _OPEN and page.lowers[chunk.last : chunk.last + 1] and page.lowers[chunk.last] in _CLOSE
    return bool(title) and chunk.last - first > 1
