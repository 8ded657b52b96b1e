"""Kinds: what an unknown run of capitals is, when its own words or neighbours tell: organisation, place, or nothing.

What stays a ``run`` may be a person (people.py decides).
"""

from store.reading.atlas import Town, plain
from store.reading.chunks import Chunk, Sheet
from store.reading.learning import Learned, learn

_OWNERS = frozenset({"country", "demonym", "organisation", "capital", "town", "region", "seat"})
MAIN = 1.5  # times the mentions of any other country that make one the country an article is about
LONG_PLACE = 3  # words of a town's name
_OF_KIND = frozenset({"of", "de"})


def settle(sheet: Sheet) -> None:
    """Replace every run whose kind is clear; merge the parts of organisations' names."""
    learned = learn(sheet)
    acronyms: dict[str, str] = {}
    for number, row in enumerate(sheet.rows):
        if row:
            row[:] = _taught(sheet, row, learned)
            _organisations(sheet, row)
            _acronyms(sheet, row, acronyms, learned)
            _places(sheet, row, number)
    _spread(sheet, acronyms)
    for row in sheet.rows:
        for chunk in row:
            if chunk.kind in {"acronym", "run"} and (name := acronyms.get(chunk.name)):
                chunk.kind, chunk.name = "organisation", name
    _short_forms(sheet)
    _capitals(sheet)


def _spread(sheet: Sheet, acronyms: dict[str, str]) -> None:
    """What a name is in one place it is in all: towns told by "the town of X"; acronyms used twice are bodies."""
    places = {chunk.name for row in sheet.rows for chunk in row if chunk.kind == "place"}
    seen: dict[str, int] = {}
    for row in sheet.rows:
        for chunk in row:
            if chunk.kind == "run" and chunk.name in places and not _in_person(row, chunk):
                chunk.kind = "place"
            elif chunk.kind == "acronym" and chunk.name not in sheet.words.never and chunk.last - chunk.first == 1:
                seen[chunk.name] = seen.get(chunk.name, 0) + 1
                if seen[chunk.name] > 1 and 2 < len(chunk.name) < 9:
                    acronyms.setdefault(chunk.name, chunk.name)


def _short_forms(sheet: Sheet) -> None:
    """The Front, for the Highland Front: a noun of organisations alone stands for the one whose name it ends."""
    page = sheet.page
    ends: dict[str, Chunk] = {}
    for row in sheet.rows:
        for chunk in row:
            last = page.words[chunk.last - 1]
            if chunk.kind == "organisation" and chunk.last - chunk.first > 1:
                ends[last] = chunk
            elif (
                chunk.kind == "run"
                and chunk.last - chunk.first == 1
                and last in ends
                and chunk.sentence not in sheet.titled
            ):
                chunk.kind, chunk.name, chunk.iso = "organisation", ends[last].name, ends[last].iso


def _taught(sheet: Sheet, row: list[Chunk], learned: Learned) -> list[Chunk]:
    """Give the words the article taught their kind; cut an adjective off the run that it begins."""
    if not learned.things:
        return row
    done: list[Chunk] = []
    for chunk in row:
        whole = learned.things.get(chunk.name) if chunk.kind == "run" else None
        if whole is not None:
            chunk.kind, chunk.name, chunk.iso = whole.kind, whole.name, whole.iso
            done.append(chunk)
            continue
        thing = learned.things.get(sheet.page.words[chunk.first]) if chunk.kind in {"run", "acronym"} else None
        if thing is None:
            done.append(chunk)
            continue
        done.append(Chunk(chunk.first, chunk.first + 1, thing.kind, thing.name, thing.iso, chunk.sentence))
        if chunk.last > chunk.first + 1:
            chunk.first += 1
            chunk.name = sheet.text(chunk.first, chunk.last)
            done.append(chunk)
    return done


def _organisations(sheet: Sheet, row: list[Chunk]) -> None:
    """Name the runs that end (or begin, before "of") with a noun of organisations, with what belongs to them."""
    page, words = sheet.page, sheet.words
    k = 0
    while k < len(row):
        chunk = row[k]
        tokens = page.words[chunk.first : chunk.last]
        if chunk.kind == "run" and _is_body(sheet, chunk, tokens):
            _extend(sheet, row, k)
            chunk.kind = "organisation"
            if k and row[k - 1].last == chunk.first and row[k - 1].kind in _OWNERS:
                chunk.first, chunk.iso = row[k - 1].first, row[k - 1].iso
                del row[k - 1]
                k -= 1
            elif k and row[k - 1].iso and [*page.lowers[row[k - 1].last : chunk.first]] in (["’s"], ["'s"]):
                chunk.iso = row[k - 1].iso
            _number(sheet, chunk)
            chunk.name = sheet.text(chunk.first, chunk.last)
        elif (
            chunk.kind == "organisation"
            and tokens[-1] in {"Cross", "Crescent"}
            and k
            and row[k - 1].last == chunk.first
            and row[k - 1].kind == "demonym"
        ):
            chunk.first, chunk.iso = row[k - 1].first, row[k - 1].iso
            chunk.name = sheet.text(chunk.first, chunk.last)
            del row[k - 1]
            continue
        elif chunk.kind == "run" and _portfolio(sheet, row, k):
            row[k + 1].first = chunk.first
            del row[k]
            continue
        elif chunk.kind == "run" and _called(sheet, chunk):
            chunk.kind = "organisation"
        elif (chunk.kind == "run" and any(token in words.never for token in tokens)) or (
            chunk.kind == "run"
            and k
            and row[k - 1].kind == "other"
            and page.lowers[row[k - 1].last : chunk.first] in (["of"], ["of", "the"])
        ):
            chunk.kind = "other"
        k += 1


def _called(sheet: Sheet, chunk: Chunk) -> bool:
    """The monitoring group X; the X Y said: the words before and after make an unknown name an organisation."""
    page, words = sheet.page, sheet.words
    sentence = page.sentences[chunk.sentence]
    before = page.lowers[chunk.first - 1] if chunk.first > sentence.first else ""
    after = page.lowers[chunk.last] if chunk.last < sentence.last else ""
    if before in words.org_lower or before in {"bloc", "alliance", "network"}:
        return (
            before != "company" and page.words[chunk.first - 1].islower() and page.words[chunk.first] not in words.given
        )
    long = 1 < chunk.last - chunk.first < 5 and page.words[chunk.last - 1] not in words.never | words.place_nouns
    return (
        long
        and before == "the"
        and (after in words.speech or after in {"has", "had", "have"})
        and chunk.sentence not in sheet.titled
    )


def _number(sheet: Sheet, chunk: Chunk) -> None:
    """Take the number of a unit into its name: the 3rd Infantry Brigade."""
    before = sheet.page.lowers[chunk.first - 1] if chunk.first > sheet.page.sentences[chunk.sentence].first else ""
    if before[:1].isdigit() and before[-2:] in {"st", "nd", "rd", "th"}:
        chunk.first -= 1


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
        return not alone and (len(tokens) > 1 or _followed_by_of(sheet, chunk))
    return tokens[0] in nouns and len(tokens) > 1 and tokens[1] in {"de", "of"}


def _followed_by_of(sheet: Sheet, chunk: Chunk) -> bool:
    at = chunk.last
    return at < sheet.page.sentences[chunk.sentence].last and sheet.page.lowers[at] in {"of", "for"}


def _extend(sheet: Sheet, row: list[Chunk], k: int) -> None:
    """Take "of Foreign Affairs", "for the Liberation of X" into the name of row[k]."""
    page = sheet.page
    chunk = row[k]
    while _followed_by_of(sheet, chunk) and k + 1 < len(row):
        right = row[k + 1]
        gap = page.lowers[chunk.last + 1 : right.first]
        if gap not in ([], ["the"]) or right.kind not in {"run", "country", "organisation", "town", "region", "office"}:
            break
        chunk.last = right.last
        chunk.iso = chunk.iso or right.iso
        del row[k + 1]
        office = page.words[chunk.first] in {"Ministry", "Department", "Directorate", "Secretariat"}
        while (
            k + 1 < len(row)
            and row[k + 1].kind == "run"
            and page.lowers[chunk.last : row[k + 1].first] in (["and"], [","])
        ):
            if (row[k + 1].last - row[k + 1].first > 1 or page.lowers[chunk.last] == ",") and not office:
                break
            chunk.last = row[k + 1].last
            del row[k + 1]


def _acronyms(sheet: Sheet, row: list[Chunk], acronyms: dict[str, str], learned: Learned) -> None:
    """Learn "Rapid Defence Front (RDF)"; an acronym alone is an organisation where it acts or owns."""
    page, words = sheet.page, sheet.words
    for k, chunk in enumerate(row):
        if chunk.kind != "acronym" or chunk.name in learned.things:
            continue
        sentence = page.sentences[chunk.sentence]
        before = page.lowers[chunk.first - 1] if chunk.first > sentence.first else ""
        after = page.lowers[chunk.last] if chunk.last < sentence.last else ""
        left = row[k - 1] if k else None
        if before == "(" and left and left.last == chunk.first - 1 and left.kind in {"organisation", "run", "other"}:
            left.kind = "organisation" if left.kind == "run" else left.kind
            acronyms[chunk.name] = left.name
        elif chunk.sentence in sheet.titled or chunk.name in words.never:
            chunk.kind = "other"
        elif (
            before in {"the", "by", "bloc", "group"}
            or after in words.speech
            or after in {"’s", "'s", "leaders", "officials", "fighters", "forces", "troops"}
        ):
            acronyms.setdefault(chunk.name, chunk.name)


def _places(sheet: Sheet, row: list[Chunk], number: int) -> None:
    """Name the runs that are places: by their own noun, by "the town of", by "region" after them, or by the list of towns."""
    for k, chunk in enumerate(row):
        if chunk.kind != "run":
            continue
        left = row[k - 1] if k else None
        right = row[k + 1] if k + 1 < len(row) else None
        if _by_noun(sheet, chunk) or _by_kind(sheet, chunk):
            chunk.kind = "place"
        elif (town := _town(sheet, chunk)) and _may_be_town(sheet, chunk, town, left, right, number):
            chunk.kind, chunk.iso, chunk.name = "town", town.iso, sheet.text(chunk.first, chunk.last)


def _by_noun(sheet: Sheet, chunk: Chunk) -> bool:
    tokens = sheet.page.words[chunk.first : chunk.last]
    nouns = sheet.words.place_nouns
    return len(tokens) > 1 and (
        tokens[-1] in nouns or (tokens[0] in nouns and tokens[0] in {"Mount", "Lake", "Cape", "Fort", "Camp", "Port"})
    )


def _by_kind(sheet: Sheet, chunk: Chunk) -> bool:
    """The town of X, X region, X province."""
    page, words = sheet.page, sheet.words
    sentence = page.sentences[chunk.sentence]
    before = page.lowers[max(sentence.first, chunk.first - 2) : chunk.first]
    if len(before) == 2 and before[1] in _OF_KIND and before[0] in words.place_kinds:
        return True
    if len(before) == 2 and before[1] in words.place_kinds and before[1] not in {"base", "camp", "state", "area"}:
        return True
    return (
        chunk.last < sentence.last and page.lowers[chunk.last] in words.place_kinds and page.words[chunk.last].islower()
    )


def _town(sheet: Sheet, chunk: Chunk) -> Town | None:
    if chunk.last - chunk.first > LONG_PLACE:
        return None
    towns = sheet.words.atlas.towns
    found = towns.get(chunk.name)
    if found is None and not chunk.name.isascii():
        found = towns.get(plain(chunk.name).title())
    return found


def _may_be_town(sheet: Sheet, chunk: Chunk, town: Town, left: Chunk | None, right: Chunk | None, number: int) -> bool:
    page, words = sheet.page, sheet.words
    sentence = page.sentences[chunk.sentence]
    if left and left.last == chunk.first and left.kind in {"office", "rank", "address"}:
        return False
    if sentence.kind == "dateline":
        return True
    before = page.lowers[chunk.first - 1] if chunk.first > sentence.first else ""
    if before in words.strong or before in {"from", "to", "of"} or before in words.directions:
        return True
    if right and right.iso and page.lowers[chunk.last : right.first] == [","]:
        return True
    if (
        left
        and left.kind in {"town", "capital", "place"}
        and page.lowers[left.last : chunk.first] in ([","], ["and"], [",", "and"])
    ):
        return True
    known = page.words[chunk.first] in words.given or page.words[chunk.first] in words.family_first
    return number not in sheet.titled and town.people >= 250_000 and not known and chunk.first > sentence.first


def _capitals(sheet: Sheet) -> None:
    """Learn "the capital, X" and "X, the capital of Y"; the name is a capital wherever it stands."""
    found: dict[str, str] = {}
    home = main_country(sheet)
    for row in sheet.rows:
        for k, chunk in enumerate(row):
            if chunk.kind in {"run", "place", "town", "country"} and (iso := _capital_of(sheet, row, k, home)):
                found[chunk.name] = iso
    for row in sheet.rows if found else ():
        for chunk in row:
            if chunk.kind in {"run", "place", "town", "country"} and chunk.name in found and not _in_person(row, chunk):
                chunk.kind, chunk.iso = "capital", found[chunk.name]


def _in_person(row: list[Chunk], chunk: Chunk) -> bool:
    return any(other.last == chunk.first and other.kind in {"rank", "address"} for other in row)


def _capital_of(sheet: Sheet, row: list[Chunk], k: int, home: str) -> str:
    page, chunk = sheet.page, row[k]
    sentence = page.sentences[chunk.sentence]
    before = page.lowers[max(sentence.first, chunk.first - 2) : chunk.first]
    if "capital" in before and before[-1] in {"capital", ",", "of"}:
        owner = row[k - 1] if k else None
        at = chunk.first - len(before) + before.index("capital")
        if before[-1] == "of":
            return ""
        if owner and owner.iso and owner.last <= at and at - owner.last < 2:
            return owner.iso
        return home
    after = page.lowers[chunk.last : min(sentence.last, chunk.last + 4)]
    if after[:4] == [",", "the", "capital", "of"] or after[:2] == [",", "capital"]:
        right = row[k + 1] if k + 1 < len(row) else None
        return right.iso if right else home
    return ""


def main_country(sheet: Sheet) -> str:
    """The country (ISO or learned name) that the dateline gives, else the one named most often, else ""."""
    counts: dict[str, int] = {}
    for number, row in enumerate(sheet.rows):
        dateline = sheet.page.sentences[number].kind == "dateline"
        for chunk in row:
            if chunk.iso and chunk.kind in {"country", "demonym", "capital", "seat", "organisation"}:
                counts[chunk.iso] = counts.get(chunk.iso, 0) + (3 if dateline or not number else 2 if number < 3 else 1)
    best = max(counts, key=lambda iso: counts[iso], default="")
    rivals = max((count for iso, count in counts.items() if iso != best), default=0)
    return best if counts.get(best, 0) > max(1, MAIN * rivals) else ""
