"""Owners of many: whose "their commander" is, by the men or the body that the sentence or the one before it is about.

In: a sheet and the place of an office in a row of chunks. Out: the chunk of its owner, or None.
"""

from store.reading.names.sheet import RANKED, Chunk, Sheet

_MEN = frozenset(("members", "soldiers", "troops"))
_NAMED = frozenset({"run", "person"})
_VERBS = frozenset({"is", "was", "has", "says", "his", "as", "its"})
LEADING = 6  # words from the beginning of a sentence to the body whose people it is about
MEN = 3  # tokens from a people's name to its men: Ilmaran border guards
TELLER = 9  # tokens of ", Ana Maria Sol, said on Monday."


def group_before(sheet: Sheet, row: list[Chunk], number: int, wanted: frozenset[str]) -> Chunk | None:
    """Whose "their commander" is: of the men whose deed he tells, or of the body that begins this sentence or the one before it."""
    office = row[number]
    before = without_holder(sheet, row, number)
    if (men := _men_told_of(sheet, before, office)) is not None:
        return men
    if _is_beside_others(sheet, before, office):
        return None
    for line in (before, sheet.rows[office.sentence - 1] if office.sentence else []):
        first = line[0] if line else None
        if first is not None:
            begin = sheet.page.sentences[first.sentence].first
            if first.kind == "demonym" and sheet.page.lowers[first.last].endswith("s"):
                return first  # American paratroopers … their commander
            opens = first.first - begin < 2 or _led_to(sheet, sheet.page.lowers[begin : first.first])
            return first if first.kind in wanted and not first.place and opens else None
    return None


def without_holder(sheet: Sheet, row: list[Chunk], number: int) -> list[Chunk]:
    """The chunks before an office without the name and rank of who holds it: General X, their commander."""
    before = row[:number]
    name = before[-1] if before else None
    if name is None or name.kind not in _NAMED or sheet.page.lowers[name.last : name.last + 1] != [","]:
        return before
    if row[number].first - name.last > MEN:
        return before
    before = before[:-1]
    while before and before[-1].kind in RANKED:
        before = before[:-1]
    return before


def _men_told_of(sheet: Sheet, before: list[Chunk], office: Chunk) -> Chunk | None:
    """The one people whose men a sentence tells of, where their commander is its source: two Chadian guards were hurt, said their commander."""
    lows = sheet.page.lowers
    theirs = max((i for i in range(office.first - MEN, office.first) if lows[i] == "their"), default=0)
    behind = lows[office.last : sheet.page.sentences[office.sentence].last]
    ended = len(behind) <= TELLER and not {"said", "says"}.isdisjoint(behind) and lows[theirs - 1] == ","
    if lows[theirs - 1] not in sheet.words.speech and not ended:
        return None
    men = [chunk for chunk in before if chunk.kind == "demonym" and _has_men(sheet, chunk)]
    alone = len({chunk.iso for chunk in men}) == 1 and not any(chunk.kind == "organisation" for chunk in before)
    return men[0] if alone else None


def _is_beside_others(sheet: Sheet, before: list[Chunk], office: Chunk) -> bool:
    """Whether the commander is one of those to whom something is done: Chadian guards killed twelve rebels and their commander."""
    lows = sheet.page.lowers
    theirs = max((i for i in range(office.first - MEN, office.first) if lows[i] == "their"), default=0)
    return bool(before) and lows[theirs - 1] in {"and", "with"} and theirs - before[0].last > MEN


def _has_men(sheet: Sheet, people: Chunk) -> bool:
    """Whether a plural of men stands behind a people's name: Chadian border guards."""
    behind = sheet.page.lowers[people.last : people.last + MEN]
    end = next((i for i, low in enumerate(behind) if not low.isalpha()), len(behind))
    return any(low.endswith(("s", "men")) and low not in _VERBS for low in behind[:end])


def _led_to(sheet: Sheet, opening: list[str]) -> bool:
    """Whether a sentence begins with the people of the body that follows: The young guerrillas of | X."""
    return (
        len(opening) < LEADING
        and opening[-1:] == ["of"]
        and (opening[-2] in sheet.words.irregulars or opening[-2] in _MEN)
    )
