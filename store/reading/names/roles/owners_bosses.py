"""Bosses: whose "his minister" and "her spokesman" are, by the names before them.

In: a row of chunks and the place of an office in it that "his" or "her" stands before. Out: the chunk of the boss's name, or None.
"""

from store.reading.names.sheet import Chunk, Sheet


def boss_of(sheet: Sheet, row: list[Chunk], number: int) -> Chunk | None:
    """Whose "his minister" is: the person named latest before it, in this sentence or the one before."""
    previous = sheet.rows[row[number].sentence - 1] if row[number].sentence else []
    before = row[:number]
    lows = sheet.page.lowers
    telling = lows[row[number].first - 2 : row[number].first] in _OWN_NAMED and _tells_at_end(sheet, row[number])
    if telling and (first := next((chunk for chunk in before if chunk.kind == "run"), None)) is not None:
        return first  # X has called Y, his spokeswoman, Z, said: X's
    if before and before[-1].kind == "run" and lows[before[-1].last : row[number].first][:2] in _OWN_NAMED:
        before = before[:-1]  # X thanked them, and Y, his minister, said: X's
    return next((chunk for chunk in reversed([*previous, *before]) if chunk.kind == "run"), None)


_OWN_NAMED = ([",", "his"], [",", "her"])


def _tells_at_end(sheet: Sheet, office: Chunk) -> bool:
    """Whether the office's holder tells the sentence, at its end: …, his spokeswoman, Z, said."""
    limit = sheet.page.sentences[office.sentence].last
    behind = sheet.page.lowers[office.last : limit]
    return len(behind) <= TELLER and not {"said", "says"}.isdisjoint(behind)


TELLER = 9  # tokens of ", Ana Maria Sol, said on Monday."
