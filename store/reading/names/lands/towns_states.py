"""States and countries of one name: Georgia behind a town's comma, in a text about the United States, is the state.

In: a sheet whose chunks are settled. Out: the country's chunks turned into the region's.
"""

from store.reading.names.sheet import Chunk, Sheet

_SHARED = {"Georgia": ("GEO", "USA")}  # name -> the country it is elsewhere, and the one it is a state of
_FEDERAL = frozenset("County Sheriff sheriff FBI FEMA Congressman Congresswoman".split())


def name_states(sheet: Sheet) -> None:
    """Turn a country's name into its namesake's where a town or "the state of" stands before it and nothing else of the country does."""
    for name, (country, federation) in _SHARED.items():
        if name not in sheet.lower:
            continue
        chunks = [chunk for row in sheet.rows for chunk in row if chunk.iso in {country, federation}]
        alike = [chunk for chunk in chunks if chunk.iso == country]
        if not alike or any(chunk.kind != "country" for chunk in alike):
            continue
        told = len(chunks) > len(alike) or not _FEDERAL.isdisjoint(sheet.lower)
        if told and any(_is_state(sheet, chunk) for chunk in alike):
            for chunk in alike:
                chunk.kind, chunk.iso = "region", federation


def _is_state(sheet: Sheet, chunk: Chunk) -> bool:
    """Whether a town and a comma, or "the state of", stand before the name."""
    words, at = sheet.page.words, chunk.first
    start = sheet.page.sentences[chunk.sentence].first
    if at - 2 < start:
        return False
    return (words[at - 1] == "," and words[at - 2][0].isupper()) or words[at - 2 : at] == ["state", "of"]
