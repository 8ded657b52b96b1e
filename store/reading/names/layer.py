"""Names: runs the passes that find places, persons, organisations and countries, and who every mention means.

In: a page with sentences and tokens. Out: ``page.places``, ``page.mentions``, ``page.actors``.
"""

from store.reading.names import actors, chunks, coreference, kinds, plain_titles
from store.reading.names.lands import places
from store.reading.names.people import people
from store.reading.page import Page


def find(page: Page) -> None:
    """Fill the places, mentions and actors of ``page``."""
    sheet = chunks.cut(page)
    kinds.settle(sheet)
    found = people.find(sheet)
    places.find(sheet)
    cast = actors.cast(sheet, found)
    coreference.resolve(cast)
    actors.publish(cast)
    plain_titles.settle(sheet)
