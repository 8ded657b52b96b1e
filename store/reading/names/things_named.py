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
_SITES = frozenset("crossing crossings checkpoint airfield camp pass bridge harbour harbor".split())
_WITHIN = frozenset("at near in of from to by on".split())
NEAR = 6  # tokens of "one crossing from Chad,"
_SEATS = frozenset(("member", "mp", "candidate", "senator"))
_OPEN, _CLOSE = frozenset('"“‘'), frozenset('"”’')


def is_thing(sheet: Sheet, chunk: Chunk) -> bool:
    """``forecasting firm BIS Lorne``, ``an area called Mud Valley``, ``“Moulin Rouge”``, ``the Member for Fremantle``."""
    page, first = sheet.page, chunk.first
    sentence = page.sentences[chunk.sentence]
    if _is_glossed(sheet, chunk):
        return True
    if first <= sentence.first:
        return False
    prior, earlier = page.lowers[first - 1], page.lowers[first - 2] if first - 2 >= sentence.first else ""
    if page.lowers[chunk.last : chunk.last + 2] == [",", "where"] or _is_site(sheet, chunk):
        return True
    if prior in _BODIES or (prior in ("called", "named") and earlier in _PLACES):
        return True
    if prior == "for" and earlier in _SEATS:
        return True
    title = prior in _OPEN and page.lowers[chunk.last : chunk.last + 1] and page.lowers[chunk.last] in _CLOSE
    return bool(title) and chunk.last - first > 1


def _is_site(sheet: Sheet, chunk: Chunk) -> bool:
    """Whether the words before the name tell of a crossing or a ship: only one crossing, X,; the 600-bed X."""
    page, first = sheet.page, chunk.first
    begin = page.sentences[chunk.sentence].first
    sized = first - 3 > begin and page.words[first - 2] == "-" and page.words[first - 3].isdigit()
    if sized and page.lowers[first - 1] != "year-old":
        return True
    near = page.lowers[max(begin, first - NEAR) : first - 1]
    apposed = page.lowers[first - 1] == "," and page.lowers[chunk.last : chunk.last + 1] == [","]
    site = next((i for i, low in enumerate(near) if low in _SITES), -1)
    return apposed and site >= 0 and "," not in near and _WITHIN.isdisjoint(near[:site])


def _is_glossed(sheet: Sheet, chunk: Chunk) -> bool:
    """Whether the name's own initials stand in brackets behind it: Jama’at Nusrat al-Islam (JNI)."""
    words, last = sheet.page.words, chunk.last
    if words[last : last + 1] != ["("] or words[last + 2 : last + 3] != [")"]:
        return False
    initials = "".join(word.rpartition("-")[2][:1] for word in words[chunk.first : last])
    return len(initials) > 2 and words[last + 1] == initials
