"""The land of a house: whose ministry or staff publishes the page, and against whom its own paper tells of forces.

In: a sheet cut into chunks. Out: ``page.house``; what its name teaches, as (name, land).
"""

from collections.abc import Iterator

from store.reading.names.lands.atlas import Thing
from store.reading.names.lands.realms import LONGEST, is_many, titled
from store.reading.names.sheet import Sheet
from store.reading.page import Page
from store.reading.text.house import House, house_of

_FIGHTING = frozenset("forces troops soldiers units brigades battalions aviation artillery".split())


def publishing(page: Page) -> House | None:
    """The house that publishes a page whose names are read: of a land that the lists know or the text names, or surely of one."""
    house = house_of(page.article.publisher)
    if house is None or house.sure or page.house is not None:
        return house
    return house if not house.land and page.home is not None else None


def house_land(sheet: Sheet) -> tuple[House | None, Thing | None]:
    """The house that publishes the page, and its land where a list knows it."""
    house = house_of(sheet.page.article.publisher)
    if house is None or not house.land:
        return house, None
    words = house.land.split()
    found = sheet.words.atlas.things.find(words, 0, len(words))
    return house, found[1] if found is not None and found[0] == len(words) and found[1].iso else None


def opposed(sheet: Sheet) -> Iterator[str]:
    """``the forces of X``, in a paper of a ministry or a staff: unknown names of lands that fight."""
    lows, words = sheet.page.lowers, sheet.words
    for number, row in enumerate(sheet.rows):
        for k, chunk in enumerate(row):
            if chunk.kind != "run" or number in sheet.titled or chunk.last - chunk.first > LONGEST:
                continue
            tokens = sheet.page.words[chunk.first : chunk.last]
            fights = lows[max(0, chunk.first - 2) : chunk.first][1:] == ["of"] and lows[chunk.first - 2] in _FIGHTING
            known = tokens[0] in words.given or tokens[0] in words.common or tokens[0] in words.never_lands
            named = tokens[-1] in words.org_nouns or tokens[-1] in words.place_nouns or is_many(sheet, tokens[-1])
            if fights and not (known or named or titled(sheet, row, k) or chunk.name in words.atlas.towns):
                yield chunk.name
