"""Realms: phrases that show at once that an unknown name is a country's: "the Republic of X", "X's army", "the border with X".

In: a sheet cut into chunks. Out: names of countries, as written; nothing is decided by a list of names.
"""

from store.reading.names.lands.realms_acts import NEIGHBOURING, NEIGHBOURS, both, counts_years, has_ministers, next_door
from store.reading.names.lands.realms_called import is_called_one
from store.reading.names.lands.realms_owned import owns_a_state
from store.reading.names.lands.realms_sending import ACTING, SIDES, moves_forces
from store.reading.names.sheet import RANKED, Chunk, Sheet
from store.reading.text.realm_words import BORDERS, REALMS
from store.reading.text.tokens import POSSESSIVE

LANDS = REALMS | {"country", "nation"}
_STATELY = frozenset("parliament army airspace ambassador junta government capital embassy constitution".split())
STATE_BODIES = frozenset(
    "armed forces|coast guard|air force|defence ministry|defense ministry|foreign ministry|interior ministry|health ministry|"
    "military command|general staff|central bank|supreme court|security forces|defence force|defence forces|prime minister".split(
        "|"
    )
)
_BETWEEN = frozenset(
    "two three rival own warring military ruling interim transitional new elected outgoing exiled".split()
)
_UPHEAVAL = frozenset(("crisis", "coup", "junta"))
_SEIZED = frozenset(("palace", "capital", "president", "parliament", "army", "coup", "junta"))
_RANKED = frozenset("second third largest second-largest biggest main".split())
_FACING = frozenset("eastern western northern southern long shared".split())
_CROWNS = frozenset("King Queen Sultan Emir Emperor".split())
_BODIES_OF = frozenset("army navy parliament government coastguard armed-forces junta embassy".split())
_PLURALS = frozenset("ministers presidents premiers armies parliaments governments ambassadors militaries".split())
_MEETING = _STATELY | _PLURALS
_GOVERNING = frozenset(("of", "with", "from", "into", "the"))
_BEFORE = NEIGHBOURING | _GOVERNING | {"for", "and", ",", "rules", "ruled", "governs", "governed"}
_ACTING = ACTING | {"said"}
_BEHIND = POSSESSIVE | _ACTING | {"armed", ",", "and"}
_LOWER = frozenset("provincial regional state district departmental county".split())
SHORTEST = 4  # letters a country and its adjective must share
LONGEST = 3  # words of a country's name
REACH = 6  # tokens from "the border from X into" to the second name


def is_realm_name(sheet: Sheet, row: list[Chunk], k: int) -> bool:
    """Whether one phrase around the unknown run row[k] says that it is a country."""
    chunk = row[k]
    lows, begins = sheet.page.lowers, chunk.first == sheet.page.sentences[chunk.sentence].first
    after = lows[chunk.last] if chunk.last < len(lows) else ""
    before = lows[chunk.first - 1]
    if not (begins or before in _BEFORE or after in _BEHIND):
        return False  # each of the phrases has one of these words beside the name, or opens the sentence with it
    if chunk.last - chunk.first > LONGEST or not _may_be(sheet, chunk) or titled(sheet, row, k):
        return False
    return (  # a phrase is looked for only where the word before or behind the name may be its own
        (before in _GOVERNING and (_behind_of(sheet, row, k) or _at_border(sheet, chunk)))
        or (after in POSSESSIVE and _before_owned(sheet, row, k))
        or (before in {"of", "and"} and _paired(sheet, row, k))
        or (after in _ACTING and moves_forces(sheet, chunk))
        or ((begins or after == "," or before == "," or before in NEIGHBOURING) and next_door(sheet, chunk))
        or ((begins or after == "armed") and _in_headline(sheet, chunk))
        or (begins and counts_years(sheet, chunk))
        or ((begins or before == "and") and both(sheet, row, k))
        or ((begins or after == ",") and has_ministers(sheet, chunk))
        or (after == "," and is_called_one(sheet, chunk))
        or owns_a_state(sheet, row, k)
    )


def titled(sheet: Sheet, row: list[Chunk], k: int) -> bool:
    """Whether a rank or an office in capitals stands right before the name, which is then a person's: General X, President X Y's army."""
    left = row[k - 1] if k else None
    if left is None or left.last != row[k].first:
        return False
    return left.kind in RANKED or (left.kind == "office" and sheet.page.words[left.last - 1].istitle())


def _in_headline(sheet: Sheet, chunk: Chunk) -> bool:
    """X crisis live; X: soldiers seize palace in capital; the X armed forces, anywhere."""
    lows, sentence = sheet.page.lowers, sheet.page.sentences[chunk.sentence]
    after = lows[chunk.last : min(chunk.last + 2, sentence.last)]
    if after == ["armed", "forces"]:
        return True
    if (
        chunk.sentence
        or chunk.first != sentence.first
        or chunk.last - chunk.first > 1
        or chunk.name in sheet.words.never
        or chunk.name in sheet.words.place_nouns
    ):
        return False  # "Analysis: how the army seized power", "Strait crisis live"
    seat = after[:1] == [":"] and not _SEIZED.isdisjoint(lows[chunk.last : sentence.last])
    seat = seat or (after[:1] == [":"] and _has_army(sheet, chunk.name))
    return seat or (after[:1] != [] and after[0] in _UPHEAVAL)


def _has_army(sheet: Sheet, name: str) -> bool:
    """Whether the text speaks of "the X army": with a title that begins "X:" it is about a land."""
    lows = sheet.page.lowers
    named = (chunk for row in sheet.rows[1:] for chunk in row if chunk.name == name)
    return any(lows[chunk.first - 1] == "the" and lows[chunk.last : chunk.last + 1] == ["army"] for chunk in named)


def _paired(sheet: Sheet, row: list[Chunk], k: int) -> bool:
    """The foreign ministers of X and Y, the armies of X and Y: both are countries."""
    left = k - 1 if k and sheet.glue(row[k - 1], row[k]) == ["and"] else k
    lows, first = sheet.page.lowers, row[left].first
    begin = sheet.page.sentences[row[k].sentence].first
    return first - 2 >= begin and lows[first - 1] == "of" and lows[first - 2] in _PLURALS


def _may_be(sheet: Sheet, chunk: Chunk) -> bool:
    """Whether the words themselves allow it: no given name, no noun of organisations, no town of the list, no region behind."""
    tokens, words = sheet.page.words[chunk.first : chunk.last], sheet.words
    limit = sheet.page.sentences[chunk.sentence].last
    after = sheet.page.lowers[chunk.last] if chunk.last < limit else ""
    return (
        tokens[0] not in words.given
        and tokens[-1] not in words.org_nouns
        and tokens[0] not in words.common
        and tokens[0] not in words.never_lands
        and not is_many(sheet, tokens[-1])
        and chunk.name not in words.atlas.towns
        and after not in words.place_kinds
    )


def is_many(sheet: Sheet, word: str) -> bool:
    """Whether a word is of people in numbers, who have unions and armies: Teachers, the People."""
    return word in {"People", "Peoples", "Men", "Women"} or (
        word[-1:] == "s" and word[:-1].lower() in sheet.words.heads
    )


def _behind_of(sheet: Sheet, row: list[Chunk], k: int) -> bool:
    """The country of X, the army of X, the prime minister of X, the capital of X, President Y of X."""
    lows, chunk = sheet.page.lowers, row[k]
    first = sheet.page.sentences[chunk.sentence].first
    at = chunk.first - 1 - (lows[chunk.first - 1] == "the")
    if at - 1 < first or lows[at] != "of":
        return False
    low = lows[at - 1]
    if at < chunk.first - 1 and low in _BODIES_OF and sheet.page.words[at - 1][0].isupper():
        return False  # the Army of the Cedars
    if low in LANDS or low in _BODIES_OF or lows[at - 2 : at] in (["armed", "forces"], ["coast", "guard"]):
        return True
    if low == "capital":
        return at - 2 >= first and lows[at - 2] not in _LOWER
    left = row[k - 1] if k else None
    if left is None or left.last != at:
        return False
    if left.kind == "office":
        return left.name in sheet.words.state_offices and not _of_a_part(lows[left.first : left.last])
    office = row[k - 2] if k > 1 and left.kind == "run" else None
    if office is None or office.last != left.first:
        return False
    return (office.kind == "office" and office.name in sheet.words.state_offices) or (
        office.kind == "address" and office.name in _CROWNS
    )


def _of_a_part(lows: list[str]) -> bool:
    """Whether the office is of a party or a council, not of a state."""
    return not {"vice", "company", "club", "council", "party", "state", "regional", "federal"}.isdisjoint(lows)


def _before_owned(sheet: Sheet, row: list[Chunk], k: int) -> bool:
    """X's army, X's foreign minister, X's capital."""
    page, chunk = sheet.page, row[k]
    limit = page.sentences[chunk.sentence].last
    if chunk.last + 1 >= limit or page.lowers[chunk.last] not in POSSESSIVE:
        return False
    at = chunk.last + 1
    right = row[k + 1] if k + 1 < len(row) else None
    if page.lowers[at] in _STATELY or " ".join(page.lowers[at : at + 2]) in STATE_BODIES:
        return True
    facing = at + (page.lowers[at] in _FACING)
    if not BORDERS.isdisjoint(page.lowers[facing : facing + 1]):
        return True
    if not NEIGHBOURS.isdisjoint(page.lowers[at : min(at + 2, limit)]):
        return True  # X's eastern neighbour
    if page.lowers[at] in _RANKED and page.lowers[at + 1 : at + 2] in (["city"], ["port"], ["island"]):
        return True
    if page.lowers[at] in _BETWEEN and not _MEETING.isdisjoint(page.lowers[at + 1 : at + 2]):
        return True
    if right is None or right.kind != "office" or right.first != at or right.name not in sheet.words.state_offices:
        return False
    if _of_a_part(page.lowers[right.first : right.last]):
        return False  # X's regional president
    return page.words[right.first].islower() or right.last - right.first > 1 or _rules(sheet, row, k)


def _rules(sheet: Sheet, row: list[Chunk], k: int) -> bool:
    """X's President Y Z: the head of a state, named with both names; a university's is said to be one."""
    ruler = row[k + 2] if k + 2 < len(row) else None
    named = ruler is not None and ruler.first == row[k + 1].last and ruler.last - ruler.first > 1
    return named and "university" not in sheet.page.lowers


def _at_border(sheet: Sheet, chunk: Chunk) -> bool:
    """The border with X, the border from X into Y."""
    lows = sheet.page.lowers
    first = sheet.page.sentences[chunk.sentence].first
    at = chunk.first - 1 - (lows[chunk.first - 1] == "the")
    if at - 1 < first:
        return False
    if lows[at] in {"with", "from"} and (lows[at - 1] in BORDERS or lows[at - 2 : at] == ["border", "war"]):
        return True
    if lows[at] == "with" and lows[at - 1] in {"ties", "relations"} and "diplomatic" in lows[max(first, at - 3) : at]:
        return True
    if lows[at] == "of" and lows[at - 2 : at] in (["red", "cross"], ["red", "crescent"]):
        return True
    return lows[at] == "into" and not BORDERS.isdisjoint(lows[max(first, at - REACH) : at])


def is_no_name(sheet: Sheet, chunk: Chunk) -> bool:
    """Whether a run's first word is no given name: Lower X; a headline's own capital (Delayed X talks)."""
    sentence = sheet.page.sentences[chunk.sentence]
    opens = sentence.kind == "headline" and chunk.first == sentence.first
    return opens or sheet.page.words[chunk.first] in SIDES
