"""Bodies whose names go on over "of", "for", "and" and commas: the Ministry of Labour, Invalids and Social Affairs.

In: a row of chunks and the run in it that is a body's name. Out: the run with the words before and behind it that belong to it.
"""

from store.reading.names.sheet import Chunk, Sheet
from store.reading.text.grammar import HAVE
from store.reading.text.tokens import POSSESSIVE

_OF_FIELDS = frozenset(("Ministry", "Department", "Directorate", "Secretariat"))
_ACTING = frozenset({"country", "demonym"})


def join_before(sheet: Sheet, row: list[Chunk], k: int) -> int:
    """Take the first half of "the Search and | Rescue Agency" into row[k]; return where it stands now."""
    if not k or not _is_first_half(sheet, row, k):
        return k
    row[k].first = row[k - 1].first
    del row[k - 1]
    return k - 1


def _is_first_half(sheet: Sheet, row: list[Chunk], k: int) -> bool:
    """Whether row[k - 1] is only a field, behind "the" or an owner, that "and" joins to a body of several words."""
    left, chunk = row[k - 1], row[k]
    if left.kind not in {"run", "other"} or chunk.last - chunk.first < 2 or sheet.glue(left, chunk) != ["and"]:
        return False
    words, page = sheet.words, sheet.page
    start = page.sentences[left.sentence].first
    before = page.lowers[left.first - 1] if left.first > start else ""
    owned = k > 1 and row[k - 2].last == left.first and row[k - 2].kind in _ACTING
    if not (before == "the" or before in POSSESSIVE or owned) or left.sentence in sheet.titled:
        return False
    tokens = page.words[left.first : left.last]
    return tokens[-1] not in words.org_nouns and words.given.isdisjoint(tokens)


def followed_by_of(sheet: Sheet, chunk: Chunk) -> bool:
    """Whether "of" or "for" stands right behind the name."""
    at = chunk.last
    return at < sheet.page.sentences[chunk.sentence].last and sheet.page.lowers[at] in {"of", "for"}


def extend(sheet: Sheet, row: list[Chunk], k: int) -> None:
    """Take "of Foreign Affairs", "for the Liberation of X" into the name of row[k]."""
    page, chunk = sheet.page, row[k]
    while followed_by_of(sheet, chunk) and k + 1 < len(row):
        right = row[k + 1]
        gap = page.lowers[chunk.last + 1 : right.first]
        if right.kind == "country" and chunk.first == page.sentences[chunk.sentence].first:
            chunk.iso = chunk.iso or right.iso
            break  # the letterhead of a ministry: the country stays a name of its own
        if gap not in ([], ["the"]) or right.kind not in {"run", "country", "organisation", "town", "region", "office"}:
            break
        if right.kind == "office" and page.words[right.last - 1].islower() and page.words[right.first][0].isupper():
            chunk.last = right.first = next(i for i in range(right.first, right.last) if page.words[i].islower())
            break  # Ministry of Defence | spokesman X
        chunk.last = right.last
        chunk.iso = chunk.iso or right.iso
        del row[k + 1]
        _extend_list(sheet, row, k)


def _extend_list(sheet: Sheet, row: list[Chunk], k: int) -> None:
    """Take what "and" or a comma goes on with into the name of row[k]: the Ministry of Trade, | Industry and | Crafts."""
    page, chunk = sheet.page, row[k]
    office = page.words[chunk.first] in _OF_FIELDS
    while k + 1 < len(row) and row[k + 1].kind == "run" and sheet.glue(chunk, row[k + 1]) in (["and"], [","]):
        comma = page.lowers[chunk.last] == ","
        if (comma or row[k + 1].last - row[k + 1].first > 1) and not office:
            return
        if comma and not _lists_on(sheet, row, k + 1):
            return  # the Ministry of Health, Diana X, said
        chunk.last = row[k + 1].last
        del row[k + 1]


def _lists_on(sheet: Sheet, row: list[Chunk], k: int) -> bool:
    """Whether the run row[k] stands in a list that goes on: of Labour, | Invalids | and Social Affairs."""
    more = row[k + 1] if k + 1 < len(row) else None
    return more is not None and more.kind == "run" and sheet.glue(row[k], more) in (["and"], [","], [",", "and"])


def cut_person(sheet: Sheet, row: list[Chunk], k: int) -> bool:
    """Cut "Administration Police | Noor X" behind "Deputy Inspector of": the body ends before the given name."""
    chunk, office = row[k], row[k - 1] if k else None
    if (
        office is None
        or office.kind not in {"office", "rank"}
        or sheet.glue(office, chunk) not in (["of"], ["of", "the"])
        or chunk.last - chunk.first < 3
    ):
        return False
    words = sheet.page.words
    at = next((i for i in range(chunk.first, chunk.last - 1) if words[i] in _SERVICES), -1)
    if at < 0 or words[chunk.first] in sheet.words.given:
        return False
    name = Chunk(at + 1, chunk.last, "run", sheet.text(at + 1, chunk.last), "", chunk.sentence)
    chunk.last, chunk.kind = at + 1, "organisation"
    chunk.name = sheet.text(chunk.first, chunk.last)
    row.insert(k + 1, name)
    return True


_SERVICES = frozenset("Police Prisons Customs Immigration Navy Army".split())


def join_office(sheet: Sheet, row: list[Chunk], k: int) -> bool:
    """Take "Prime Minister's" into "Office", "Bishops'" into "Conference": a body of those who hold the office."""
    left = row[k - 1] if k else None
    if left is None or left.kind != "office" or sheet.glue(left, row[k]) not in (["’s"], ["'s"], ["’"], ["'"]):
        return False
    if not sheet.page.words[left.first][0].isupper():
        return False
    row[k].first, row[k].kind = left.first, "organisation"
    row[k].name = sheet.text(left.first, row[k].last)
    del row[k - 1]
    return True


def join_purpose(sheet: Sheet, row: list[Chunk], k: int) -> bool:
    """Make one body of "Physicians for | Human Rights said", "Committee to | Protect Journalists has": what speaks so is no person."""
    chunk, page = row[k], sheet.page
    span, at = page.sentences[chunk.sentence], chunk.first - 2
    if at < span.first or page.lowers[at + 1] not in _PURPOSES or not page.words[at][0].isupper():
        return False
    if page.words[chunk.last - 1] in sheet.words.org_nouns and page.lowers[at - 1 : at] == ["the"]:
        told = True  # the Ideas for Peace Foundation
    else:
        many = page.words[at].endswith("s") and at == span.first and chunk.last - chunk.first > 1
        many = many and page.lowers[at + 1] != "to" and page.words[chunk.first] not in sheet.words.given
        group = page.words[at] in sheet.words.org_nouns or many
        after = page.lowers[chunk.last] if chunk.last < span.last else ""
        told = group and (after in sheet.words.speech or after in HAVE)
    if not told or chunk.sentence in sheet.titled or page.words[at] in sheet.words.given:
        return False
    chunk.first, chunk.kind = at, "organisation"
    chunk.name = sheet.text(at, chunk.last)
    row[:k] = [other for other in row[:k] if other.last <= at]
    return True


_PURPOSES = frozenset({"for", "to", "against", "without"})


def take_land(sheet: Sheet, row: list[Chunk], k: int) -> None:
    """The Red Cross of X is a body of that land's own, under that name."""
    chunk, right = row[k], row[k + 1] if k + 1 < len(row) else None
    if right is None or right.kind != "country" or sheet.page.words[chunk.last - 1] not in {"Cross", "Crescent"}:
        return
    if sheet.glue(chunk, right) in (["of"], ["of", "the"]):
        chunk.name, chunk.iso = sheet.text(chunk.first, right.last), right.iso
