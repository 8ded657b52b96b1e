"""Lands that an article names most and is not about: a rival that its own minister accuses, a refuge where somebody of another land was caught.

In: a sheet and a land (ISO or learned name). Out: yes or no.
"""

from itertools import pairwise

from store.reading.names.sheet import Sheet

ACCUSING = frozenset(
    "accused accuses accuse accusing blamed blames blaming denounced denounces condemned condemns threatened threatens".split()
)
CAUGHT = frozenset(
    "arrested detained caught seized held extradited surfaces resurfaces exile exiled flees fled escapes escaped".split()
)
INTO = frozenset(("in", "to", "from"))
TELLING = frozenset({"country", "demonym", "capital", "seat", "organisation"})


def is_accused(sheet: Sheet, iso: str) -> bool:
    """``Mrs Lunde accused Morvania of hysteria``: named first as whom an official without a land accuses, it is not hers."""
    for row in sheet.rows:
        named = [chunk for chunk in row if chunk.iso and chunk.kind in TELLING]
        at = next((i for i, chunk in enumerate(named) if chunk.iso == iso), None)
        if at is not None:
            return at == 0 and named[0].first > 0 and sheet.page.lowers[named[0].first - 1] in ACCUSING
    return False


def is_refuge(sheet: Sheet, iso: str) -> bool:
    """``Bakoria coup leader arrested in Togo`` as a title: the offices of the article need not be Togo's."""
    title = (sheet.page.article.title or "").split()
    if CAUGHT.isdisjoint(word.lower() for word in title):
        return False
    lands = {chunk.iso for row in sheet.rows for chunk in row if chunk.iso and chunk.kind == "country"}
    names = {name: land for land in lands if (name := sheet.words.atlas.countries.get(land, land))}
    opens, behind = names.get(title[0]), {names.get(two) for one, two in pairwise(title) if one in INTO}
    return opens is not None and opens != iso and iso in behind
