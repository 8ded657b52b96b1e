"""Irregular bodies: armed groups told by the noun behind an unknown name or by the people before it.

In: a row of chunks and a run of capitals. Out: whether the run is such a group's name. "The Brigad Lespwa militia", "the Besi gang",
"guerrillas of Falintil"; not "the Chechen rebels", who are a people's, nor "fighters of the Lamu region".
"""

from store.reading.names.sheet import TITLES, Chunk, Sheet
from store.reading.text.grammar import DEFINITE
from store.reading.text.tokens import POSSESSIVE

_ANYWHERE = frozenset({"fighters", "rebels", "gunmen", "militia"})  # of a region as often as of a group
_DEFINITE = DEFINITE | {"whose"}
_PEOPLES = ("ian", "ese", "ish", "ist", "ic", "ite", "an", "i")  # endings of what a people or a creed is called
NEARBY = 40  # sentences on each side in which "in X" is looked for
LONGEST = 100  # names of one sentence that are looked at
SHORTEST = 4  # letters of a word whose ending tells


def is_irregular(sheet: Sheet, row: list[Chunk], k: int) -> bool:
    """Whether the words beside the run row[k] make it an armed group's name."""
    chunk, lows = row[k], sheet.page.lowers
    span = sheet.page.sentences[chunk.sentence]
    before = lows[chunk.first - 1] if chunk.first > span.first else ""
    after = lows[chunk.last] if chunk.last < span.last else ""
    if after in POSSESSIVE:
        return False  # the first word of a name: fighters of the People's | Liberation Front
    if before == "of":
        men = lows[chunk.first - 2] if chunk.first - 2 >= span.first else ""
        fighters = men in sheet.words.irregulars and (men not in _ANYWHERE or after == ",")
        return fighters and _is_name(sheet, chunk) and not _is_somewhere(sheet, chunk, after)
    if (after not in sheet.words.irregulars and after not in sheet.words.gangs) or (
        before not in _DEFINITE and before not in POSSESSIVE
    ):
        return False
    held = k > 0 and row[k - 1].last == chunk.first and row[k - 1].kind in TITLES
    if held or sheet.page.words[chunk.last] != after:
        return False
    several = chunk.last - chunk.first > 1
    return _is_name(sheet, chunk) and (several or (after in sheet.words.gangs and not _is_people(sheet, chunk)))


def _is_name(sheet: Sheet, chunk: Chunk) -> bool:
    """Whether no word of the run is a quality, a person's given name or what a title begins with."""
    words = sheet.words
    tokens = sheet.page.words[chunk.first : chunk.last]
    plain = all(token not in words.never and token not in words.common for token in tokens)
    return plain and tokens[0] not in words.given and chunk.sentence not in sheet.titled


def _is_people(sheet: Sheet, chunk: Chunk) -> bool:
    """Whether a single word looks like a people's or a creed's adjective: the Lornish militia."""
    word = sheet.page.words[chunk.first]
    return len(word) > SHORTEST and word.endswith(_PEOPLES) and word != word.upper()


def _is_somewhere(sheet: Sheet, chunk: Chunk, after: str) -> bool:
    """Whether the name is a place's: the noun of a place behind it, a town of the list, or "in X" near by."""
    words = sheet.words
    if after in words.place_kinds or chunk.name in words.atlas.towns:
        return True
    lows = sheet.page.lowers
    near = sheet.rows[max(0, chunk.sentence - NEARBY) : chunk.sentence + NEARBY]
    runs = (other for row in near for other in row[:LONGEST] if other.name == chunk.name and other.first)
    return any(lows[other.first - 1] in words.strong for other in runs)
