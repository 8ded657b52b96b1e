"""Bodies: which unknown runs of capitals are organisations, by their own nouns or by the words around them."""

from store.reading.learning import Learned
from store.reading.sheet import Chunk, Sheet

_OWNERS = frozenset({"country", "demonym", "organisation", "capital", "town", "region", "seat"})


def name_bodies(sheet: Sheet, row: list[Chunk]) -> None:
    """Name the runs that end (or begin, before "of") with a noun of organisations, with what belongs to them."""
    page, words = sheet.page, sheet.words
    k = 0
    while k < len(row):
        chunk = row[k]
        if (
            chunk.kind == "body"
            and k + 1 < len(row)
            and row[k + 1].first == chunk.last
            and row[k + 1].kind in {"organisation", "acronym"}
        ):
            del row[k]  # the regional bloc X
            continue
        tokens = page.words[chunk.first : chunk.last]
        if chunk.kind == "run" and _is_body(sheet, chunk, tokens):
            _extend(sheet, row, k)
            chunk.kind = "organisation"
            if k and row[k - 1].kind == "run" and row[k - 1].last == chunk.first:
                chunk.first = row[k - 1].first  # Tampa | General Hospital
                del row[k - 1]
                k -= 1
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
        elif (
            chunk.kind == "organisation"
            and not chunk.iso
            and k
            and row[k - 1].last == chunk.first
            and row[k - 1].kind in {"country", "demonym"}
        ):
            chunk.iso = row[k - 1].iso
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


def learn_acronyms(sheet: Sheet, row: list[Chunk], acronyms: dict[str, str], learned: Learned) -> None:
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
