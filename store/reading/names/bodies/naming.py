"""Bodies: which unknown runs of capitals are organisations, by their own nouns or by the words around them.

In: a sheet and a row of its chunks. Out: runs that are bodies' names become ``organisation``, joined with the words that belong to them.
"""

from store.reading.names.bodies.called import has_party, is_called, is_named, is_paper, sails, whole_quotation
from store.reading.names.bodies.irregular import is_irregular
from store.reading.names.bodies.lists import (
    cut_person,
    extend,
    followed_by_of,
    join_before,
    join_office,
    join_purpose,
    take_land,
)
from store.reading.names.evidence import is_aged
from store.reading.names.sheet import RANKED, TITLES, Chunk, Sheet
from store.reading.text.grammar import ORDINAL_ENDINGS

_OWNERS = frozenset({"country", "demonym", "organisation", "capital", "town", "region", "seat", "feature"})
_TAKEN = _OWNERS | {"run", "address"}
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
    tokens = sheet.page.words[chunk.first : chunk.last]
    if tokens[0] in _PEOPLE and tokens[1:2] == ["of"] and chunk.first == sheet.page.sentences[chunk.sentence].first:
        chunk.first += 2 + (tokens[2:3] == ["the"])  # Rebels of the X Front
        chunk.name = sheet.text(chunk.first, chunk.last)
        tokens = sheet.page.words[chunk.first : chunk.last]
    if cut_person(sheet, row, k):
        return k
    if join_purpose(sheet, row, k):
        return row.index(chunk)
    if tokens[-1] in _OFFICES and len(tokens) == 1 and join_office(sheet, row, k):
        return k - 1
    adjacent = k > 0 and row[k - 1].last == chunk.first and row[k - 1].kind in _OWNERS
    plural = k > 0 and row[k - 1].name.endswith("s") and sheet.glue(row[k - 1], chunk) in (["’"], ["'"])
    plural = plural or _of_many(sheet, row, k)
    abroad = adjacent and tokens[0] in _ARMS and len(tokens) > 1
    if abroad or _is_body(sheet, chunk, tokens) or ((adjacent or plural) and tokens[-1] in sheet.words.org_nouns):
        return _body(sheet, row, k)
    if _portfolio(sheet, row, k):
        row[k + 1].first = chunk.first
        del row[k]
        return k
    if sails(sheet, chunk):
        chunk.kind = "other"
        return k
    if has_party(sheet, chunk):
        chunk.last += 1
        chunk.name = sheet.text(chunk.first, chunk.last)
        chunk.kind = "organisation"
    elif is_named(sheet, chunk) or is_called(sheet, row, k) or is_irregular(sheet, row, k) or is_paper(sheet, chunk):
        chunk.kind = "organisation"
        whole_quotation(sheet, row, k)
        k = _whole_of(sheet, row, k)
        if k and row[k - 1].kind == "body" and row[k - 1].last == chunk.first:
            del row[k - 1]  # the relief group X
            return k - 1
    elif (
        any(token in sheet.words.never for token in tokens if len(token) > 1) and not _is_held(sheet, row, k)
    ) or _goes_on(sheet, row, k):
        chunk.kind = "other"
    return k


def _is_held(sheet: Sheet, row: list[Chunk], k: int) -> bool:
    """Whether what stands beside the name makes it a person's: Foreign Minister Hedda Storm, Col. Storm; Storm, 34, said."""
    chunk, left = row[k], row[k - 1] if k else None
    beside = left.kind if left is not None and left.last == chunk.first else ""
    if chunk.last - chunk.first == len(("family",)):
        return beside in RANKED or is_aged(sheet, chunk)
    return beside in TITLES and chunk.last - chunk.first == len(("given", "family"))


def _cause_follows(sheet: Sheet, at: int) -> bool:
    """Whether "for" or "without" and a capital stand at token ``at``; a text may end before."""
    words = sheet.page.words[at : at + 2]
    return len(words) > 1 and words[0].lower() in {"for", "without"} and words[1][:1].isupper()


def _whole_of(sheet: Sheet, row: list[Chunk], k: int) -> int:
    """Take what stands on the other side of "of" into a name that the words around it make a body's: the Sword of the North."""
    chunk = row[k]
    ours = k and row[k - 1].kind in {"run", "other"} and row[k - 1].name not in _PEOPLE
    if ours and sheet.glue(row[k - 1], chunk) in _OF:
        chunk.first = row[k - 1].first
        del row[k - 1]
        k -= 1
    elif k + 1 < len(row) and row[k + 1].kind in {"run", "other"} and sheet.glue(chunk, row[k + 1]) in _OF:
        chunk.last = row[k + 1].last
        del row[k + 1]
    elif _cause_follows(sheet, chunk.last):
        chunk.last += 2  # the charity Water for All
        row[k + 1 :] = [other for other in row[k + 1 :] if other.first >= chunk.last]
    chunk.name = sheet.text(chunk.first, chunk.last)
    return k


_OF = (["of"], ["of", "the"])


def _goes_on(sheet: Sheet, row: list[Chunk], k: int) -> bool:
    """Whether the run goes on with a name that is none: the House of X."""
    return k > 0 and row[k - 1].kind == "other" and sheet.glue(row[k - 1], row[k]) in (["of"], ["of", "the"])


def _body(sheet: Sheet, row: list[Chunk], k: int) -> int:
    """Make an organisation of row[k] with what stands before it: Tampa | General Hospital, Russian | Defence Ministry."""
    chunk = row[k]
    k = join_before(sheet, row, k)
    extend(sheet, row, k)
    chunk.kind = "organisation"
    k = _take_owners(sheet, row, k)
    if k and sheet.glue(row[k - 1], chunk) in (["’s"], ["'s"]):
        k = _possessed(sheet, row, k)
    elif k and sheet.glue(row[k - 1], chunk) in (["’"], ["'"]) and row[k - 1].kind == "run":
        chunk.first = row[k - 1].first
        del row[k - 1]
        k = _take_owners(sheet, row, k - 1)
    _number(sheet, chunk)
    chunk.name = sheet.text(chunk.first, chunk.last)
    return k


def _take_owners(sheet: Sheet, row: list[Chunk], k: int) -> int:
    """Take the names right before row[k] into it; return where it stands now."""
    chunk, words = row[k], sheet.page.words
    while k and row[k - 1].last == chunk.first and (row[k - 1].kind in _TAKEN or row[k - 1].name in _REGIONAL):
        if words[chunk.first - 1].endswith(("-based", "-led", "-backed")):
            break  # the Nairobi-based | Standby Force
        chunk.first, chunk.iso = row[k - 1].first, chunk.iso or row[k - 1].iso
        del row[k - 1]
        k -= 1
    chunk.iso = "" if words[chunk.first] in _CONTINENTAL else chunk.iso  # Pan | American is no land's
    opening = sheet.page.sentences[chunk.sentence].first
    chunk.first -= (
        chunk.first - 1 == opening and words[opening] in _REGIONAL
    )  # European | Mediterranean Centre data showed
    return k


def _of_many(sheet: Sheet, row: list[Chunk], k: int) -> bool:
    """Whether the name before "’s" is of people in numbers: the Fishermen's Union."""
    owner = row[k - 1] if k else None
    if owner is None or owner.kind not in {"run", "other"} or sheet.glue(owner, row[k]) not in (["’s"], ["'s"]):
        return False
    word = sheet.page.words[owner.last - 1]
    return word in _OF_PEOPLE or word.endswith(_PLURALS)


def _possessed(sheet: Sheet, row: list[Chunk], k: int) -> int:
    """Russia's Defence Ministry is Russia's; the People's Front is named so."""
    owner, chunk = row[k - 1], row[k]
    if _of_many(sheet, row, k):
        chunk.first = owner.first
        del row[k - 1]
        return _take_owners(sheet, row, k - 1)
    chunk.iso = chunk.iso or owner.iso
    return k


def _name_known(sheet: Sheet, row: list[Chunk], k: int) -> int:
    """Give a known organisation the country that stands before it: U.S. | National Security Council, Kalindran | Red Cross."""
    chunk = row[k]
    take_land(sheet, row, k)
    if not k or row[k - 1].last != chunk.first or chunk.iso:
        return k
    if row[k - 1].name in _REGIONAL:
        k = _take_owners(sheet, row, k)  # the North | Atlantic Council
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


_PEOPLE = frozenset("Rebels Militants Insurgents Fighters Gunmen Members Soldiers Supporters Guerrillas".split())
_OFFICES = frozenset({"Office", "Conference", "Council", "Forum", "Association", "Union"})
_ARMS = frozenset({"Forces", "Army", "Navy"})  # U.S. | Forces Korea, U.S. | Army Africa
_CONTINENTAL = frozenset("Pan Latin Inter Central".split())
_REGIONAL = frozenset("North South East West European Asian African Arab Eurasian Nordic Baltic Balkan Pacific".split())
_PLURALS = ("men", "women", "children")
_OF_PEOPLE = frozenset("People Peoples Workers Women Farmers Peasants Patriots Children Lord Soldiers Citizens".split())


def _number(sheet: Sheet, chunk: Chunk) -> None:
    """Take the number of a unit into its name: the 3rd Infantry Brigade."""
    if _is_numbered(sheet, chunk):
        chunk.first -= 1


def _is_numbered(sheet: Sheet, chunk: Chunk) -> bool:
    """Whether an ordinal stands before the noun: the 8th | Division."""
    before = sheet.page.lowers[chunk.first - 1] if chunk.first > sheet.page.sentences[chunk.sentence].first else ""
    return before[:1].isdigit() and before[-2:] in ORDINAL_ENDINGS


def _portfolio(sheet: Sheet, row: list[Chunk], k: int) -> bool:
    """Whether row[k] is what a minister is for: Climate Change Minister X."""
    if k + 1 >= len(row) or row[k + 1].kind != "office" or row[k + 1].first != row[k].last:
        return False
    words = sheet.page.words
    return words[row[k + 1].first][0].isupper() and words[row[k].first] not in sheet.words.given


def _is_body(sheet: Sheet, chunk: Chunk, tokens: list[str]) -> bool:
    nouns, page = sheet.words.org_nouns, sheet.page
    if tokens[-1] in nouns:
        alone = len(tokens) == 1 and chunk.first == page.sentences[chunk.sentence].first
        alone = alone and not (
            tokens[-1] in _WITH_OF
            and page.words[chunk.last + 1 : chunk.last + 2]
            and page.words[chunk.last + 1][0].isupper()
        )
        return not alone and (len(tokens) > 1 or followed_by_of(sheet, chunk) or _is_numbered(sheet, chunk))
    return tokens[0] in nouns and len(tokens) > 1 and tokens[1] in {"de", "of", "del", "des", "du", "da", "do"}
