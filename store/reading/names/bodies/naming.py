"""Bodies: which unknown runs of capitals are organisations, by their own nouns or by the words around them.

In: a sheet and a row of its chunks. Out: runs that are bodies' names become ``organisation``, joined with the words that belong to them.
"""

from store.reading.names.bodies.called import has_party, is_called, is_named, is_paper, sails, whole_quotation
from store.reading.names.bodies.irregular import is_irregular
from store.reading.names.bodies.lists import (
    cut_person,
    followed_by_of,
    join_office,
    join_purpose,
    take_land,
)
from store.reading.names.bodies.whole import (
    OWNERS,
    PEOPLE,
    REGIONAL,
    is_numbered,
    make_body,
    of_many,
    take_owners,
    whole_of,
)
from store.reading.names.evidence import is_aged, speaks
from store.reading.names.sheet import RANKED, TITLES, Chunk, Sheet

_WITH_OF = frozenset(
    "Ministry Department Directorate University Bank Institute Office Bureau Embassy Council Committee".split()
)


def name_bodies(sheet: Sheet, row: list[Chunk]) -> None:
    """Name the runs that end (or begin, before "of") with a noun of organisations, with what belongs to them."""
    k = 0
    while k < len(row):
        chunk = row[k]
        if chunk.kind == "run":
            k = _name_run(sheet, row, k)
        elif chunk.kind == "organisation":
            k = _name_known(sheet, row, k)
        elif chunk.kind == "body" and _stands_before(row, k, {"organisation", "acronym"}):
            del row[k]  # the regional bloc X
            continue
        k += 1


def _stands_before(row: list[Chunk], k: int, kinds: set[str]) -> bool:
    """Whether row[k] stands right before a chunk of these kinds."""
    return k + 1 < len(row) and row[k + 1].first == row[k].last and row[k + 1].kind in kinds


def _name_run(sheet: Sheet, row: list[Chunk], k: int) -> int:
    """Decide about the run row[k]; return where it stands now, as its neighbours may have been taken into it."""
    chunk = row[k]
    tokens = _without_people(sheet, chunk)
    if cut_person(sheet, row, k):
        return k
    if join_purpose(sheet, row, k):
        return row.index(chunk)
    if tokens[-1] in _OFFICES and len(tokens) == 1 and join_office(sheet, row, k):
        return k - 1
    if _is_body(sheet, row, k, tokens):
        return make_body(sheet, row, k)
    if _portfolio(sheet, row, k):
        row[k + 1].first = chunk.first
        del row[k]
        return k
    if sails(sheet, chunk):
        chunk.kind = "other"
        return k
    return _name_by_context(sheet, row, k, tokens)


_SURNAMES = frozenset({"Power", "Powers", "Church", "Post", "Court", "Law", "House", "Field", "Wing"})


def _without_people(sheet: Sheet, chunk: Chunk) -> list[str]:
    """The words of the name; Rebels of the X Front, where a sentence begins with them, are the front's."""
    tokens = sheet.page.words[chunk.first : chunk.last]
    opens = chunk.first == sheet.page.sentences[chunk.sentence].first
    if tokens[0] not in PEOPLE or tokens[1:2] != ["of"] or not opens:
        return tokens
    chunk.first += 2 + (tokens[2:3] == ["the"])
    chunk.name = sheet.text(chunk.first, chunk.last)
    return sheet.page.words[chunk.first : chunk.last]


def _is_body(sheet: Sheet, row: list[Chunk], k: int, tokens: list[str]) -> bool:
    """Whether the run is a body by a noun of its own, alone or with its owner before it."""
    chunk, left = row[k], row[k - 1] if k else None
    adjacent = left is not None and left.last == chunk.first and left.kind in OWNERS
    if _is_surname(sheet, chunk, tokens):
        return False
    if (adjacent and tokens[0] in _ARMS and len(tokens) > 1) or _has_noun(sheet, chunk, tokens):
        return True
    return tokens[-1] in sheet.words.org_nouns and (adjacent or _is_owned_by_many(sheet, row, k))


def _is_surname(sheet: Sheet, chunk: Chunk, tokens: list[str]) -> bool:
    """Whether a noun of bodies is a surname here: Samantha Power, who …; Samantha Power, the head of …"""
    lows = sheet.page.lowers
    if len(tokens) != len(("given", "family")) or tokens[1] not in _SURNAMES or tokens[0] not in sheet.words.given:
        return False
    behind = lows[chunk.last : chunk.last + 6]
    office = behind[1:2] in (["the"], ["a"]) and not sheet.words.heads.isdisjoint(behind[2:])
    return behind[:1] == [","] and (behind[1:2] == ["who"] or office)


def _is_owned_by_many(sheet: Sheet, row: list[Chunk], k: int) -> bool:
    """The Teachers' | Union, the Fishermen's | Union."""
    plural = k > 0 and row[k - 1].name.endswith("s") and sheet.glue(row[k - 1], row[k]) in (["’"], ["'"])
    return plural or of_many(sheet, row, k)


def _name_by_context(sheet: Sheet, row: list[Chunk], k: int, tokens: list[str]) -> int:
    """Decide about a run without a noun of bodies by the words around it; return where it stands now."""
    chunk = row[k]
    if has_party(sheet, chunk):
        chunk.last += 1
        chunk.name = sheet.text(chunk.first, chunk.last)
        chunk.kind = "organisation"
    elif is_named(sheet, chunk) or is_called(sheet, row, k) or is_irregular(sheet, row, k) or is_paper(sheet, chunk):
        return _name_called(sheet, row, k)
    elif (_is_never(sheet, tokens) and not _is_held(sheet, row, k)) or _goes_on(sheet, row, k):
        chunk.kind = "other"
    return k


def _name_called(sheet: Sheet, row: list[Chunk], k: int) -> int:
    """Make an organisation of what the text calls so, with its quotation and the noun before it: the relief group X."""
    chunk = row[k]
    chunk.kind = "organisation"
    whole_quotation(sheet, row, k)
    k = whole_of(sheet, row, k)
    if k and row[k - 1].kind == "body" and row[k - 1].last == chunk.first:
        del row[k - 1]
        k -= 1
    return k


def _is_never(sheet: Sheet, tokens: list[str]) -> bool:
    """Whether a word of the name is never a person's; "Christian" is one's behind another: "Roch Marc Christian Kabore"."""
    if sheet.words.never.isdisjoint(tokens):
        return False
    given = sheet.words.given
    return any(
        token in sheet.words.never and not (token in given and 0 < at < len(tokens) - 1)
        for at, token in enumerate(tokens)
        if len(token) > 1
    )


def _is_held(sheet: Sheet, row: list[Chunk], k: int) -> bool:
    """Whether what stands beside the name makes it a person's: Foreign Minister Hedda Storm, the president, Ann Hall, Col. Storm; Storm, 34, said."""
    chunk, left = row[k], row[k - 1] if k else None
    beside = left.kind if left is not None and left.last == chunk.first else ""
    if left is not None and left.kind == "office" and sheet.page.lowers[left.last : chunk.first] == [","]:
        return chunk.last - chunk.first > 1  # Its spokeswoman, Mumtaz Zahra Baloch,
    if chunk.last - chunk.first == len(("family",)):
        return beside in RANKED or is_aged(sheet, chunk)
    given = sheet.page.words[chunk.first] in sheet.words.given
    if chunk.last - chunk.first == len(("given", "middle", "family")):
        return beside in TITLES and given
    pair = chunk.last - chunk.first == len(("given", "family"))
    apposed = left is not None and left.kind in TITLES and sheet.glue(left, chunk) == [","]
    return pair and (beside in TITLES or (given and (apposed or speaks(sheet, chunk))))


def _goes_on(sheet: Sheet, row: list[Chunk], k: int) -> bool:
    """Whether the run goes on with a name that is none: the House of X."""
    return k > 0 and row[k - 1].kind == "other" and sheet.glue(row[k - 1], row[k]) in (["of"], ["of", "the"])


def _name_known(sheet: Sheet, row: list[Chunk], k: int) -> int:
    """Give a known organisation the country that stands before it: U.S. | National Security Council, Kalindran | Red Cross."""
    chunk = row[k]
    take_land(sheet, row, k)
    if not k or row[k - 1].last != chunk.first or chunk.iso:
        return k
    if row[k - 1].name in REGIONAL:
        k = take_owners(sheet, row, k)  # the North | Atlantic Council
        chunk.name = sheet.text(chunk.first, chunk.last)
        return k
    if row[k - 1].kind not in {"country", "demonym"}:
        return k
    chunk.iso = row[k - 1].iso
    if sheet.page.words[chunk.last - 1] not in {"Cross", "Crescent"}:
        return k
    chunk.first = row[k - 1].first
    chunk.name = sheet.text(chunk.first, chunk.last)
    del row[k - 1]
    return k - 1


_OFFICES = frozenset({"Office", "Conference", "Council", "Forum", "Association", "Union"})
_ARMS = frozenset({"Forces", "Army", "Navy"})  # U.S. | Forces Korea, U.S. | Army Africa


def _portfolio(sheet: Sheet, row: list[Chunk], k: int) -> bool:
    """Whether row[k] is what a minister is for: Climate Change Minister X."""
    if k + 1 >= len(row) or row[k + 1].kind != "office" or row[k + 1].first != row[k].last:
        return False
    words = sheet.page.words
    return words[row[k + 1].first][0].isupper() and words[row[k].first] not in sheet.words.given


def _has_noun(sheet: Sheet, chunk: Chunk, tokens: list[str]) -> bool:
    """Whether the name itself has a noun of organisations at its end, or before "of" at its beginning."""
    nouns, page = sheet.words.org_nouns, sheet.page
    if tokens[-1] in nouns:
        alone = len(tokens) == 1 and chunk.first == page.sentences[chunk.sentence].first
        alone = alone and not (
            tokens[-1] in _WITH_OF
            and page.words[chunk.last + 1 : chunk.last + 2]
            and page.words[chunk.last + 1][0].isupper()
        )
        return not alone and (len(tokens) > 1 or followed_by_of(sheet, chunk) or is_numbered(sheet, chunk))
    return tokens[0] in nouns and len(tokens) > 1 and tokens[1] in {"de", "of", "del", "des", "du", "da", "do"}
