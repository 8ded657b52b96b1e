"""Owners: whose an office is, as said before it (French, NATO's, its) or after it (of France, for the ministry)."""

from dataclasses import dataclass

from store.reading.sheet import Chunk, Sheet

_POSSESSIVE = frozenset({"’s", "'s"})
_TO = frozenset({"of", "for", "at", "to", "in", "with", "on"})
_BEFORE = frozenset({"former", "ex", "then", "acting", "deputy", "vice", "interim"})

_HEADING = frozenset("leader spokesman spokeswoman spokesperson founder co-founder commander member".split())
_LOCAL = frozenset({"mayor", "governor", "prefect"})  # a town's, never the country's or the body's named before
FIELD = 2  # unknown words of an office between a possessive and it
BACK = 2  # sentences in which "its" looks for its owner

OWNING = frozenset(
    {
        "country",
        "demonym",
        "seat",
        "capital",
        "organisation",
        "acronym",
        "region",
        "town",
        "place",
        "person",
        "run",
        "body",
    }
)


@dataclass(frozen=True, slots=True)
class Role:
    """What a text says of a name: the office as written (or None), rank, whose it is, and where that stands."""

    office: str | None
    rank: str | None
    owner: Chunk | None
    head: str
    sentence: int
    first: int
    last: int
    title: str = ""
    behind: bool = False  # it stands after the name


def left_owner(sheet: Sheet, row: list[Chunk], number: int) -> Chunk | None:
    """Whose office row[number] is, as said before it: French, France's, NATO, the ministry's."""
    office = row[number]
    lows, words = sheet.page.lowers, sheet.words
    at, start = office.first, sheet.page.sentences[office.sentence].first
    while at > start and (lows[at - 1] in words.qualities or lows[at - 1] in _BEFORE):
        at -= 1
    previous = row[number - 1] if number else None
    if previous is not None and 0 < at - previous.last - 1 <= FIELD:
        at = _behind_possessive(sheet, previous.last, at)
    if at > start and lows[at - 1] in _POSSESSIVE | {"'", "’"}:
        at -= 1
    if previous and previous.last == at < office.first and previous.kind == "office":
        return left_owner(sheet, row, number - 1)  # the UN secretary-general's envoy
    if previous and previous.last == at and previous.kind in OWNING:
        if previous.kind in {"run", "person"} and at == office.first and sheet.page.words[at][0].isupper():
            return None  # Climate Change | Minister, not a body's chief
        return previous
    return None


def _behind_possessive(sheet: Sheet, end: int, at: int) -> int:
    """The token behind a possessive at ``end`` where only lower-case words part it from ``at``: UNICEF's | child protection adviser."""
    page = sheet.page
    plain = all(page.words[i].isalpha() and page.words[i].islower() for i in range(end + 1, at))
    if page.lowers[end] not in _POSSESSIVE or not plain or page.lowers[at - 1] in sheet.words.kin:
        return at
    return end + 1


def is_realm(sheet: Sheet, chunk: Chunk) -> bool:
    """Whether a run is only "Republic", "Kingdom" …: the country of the article."""
    return sheet.page.words[chunk.first : chunk.last] in (
        ["Republic"],
        ["Kingdom"],
        ["Union"],
        ["State"],
        ["Federation"],
        ["Emirate"],
        ["Sultanate"],
        ["Principality"],
        ["Commonwealth"],
    )


def right_owner(sheet: Sheet, row: list[Chunk], number: int) -> Chunk | None:
    """Whose office it is, as said after it: of France, for the Health Ministry, of the 3rd Brigade."""
    office = row[number]
    right = row[number + 1] if number + 1 < len(row) else None
    if right is None or right.kind not in OWNING - {"person"}:
        return None
    gap = sheet.glue(office, right)
    if not gap or gap[0] not in _TO or len(gap) > 5:
        return None
    rest = gap[1:]
    fine = all(
        word in {"the", "its", "all", "this"}
        or word in sheet.words.nicknames
        or word in sheet.words.org_lower
        or word in sheet.words.modifiers
        or word[0].isdigit()
        for word in rest
    )
    if not fine and len(rest) < 5 and right.kind in {"organisation", "acronym", "body"}:
        fine = all(word.isalpha() or word in {"’", "'"} for word in rest)
    return right if fine and (right.kind != "run" or gap[0] == "of") else None


def role_of(sheet: Sheet, row: list[Chunk], number: int, rank: str | None, title: str = "") -> Role:
    """The role that the office row[number] gives, with its owner and "former" before it."""
    office = row[number]
    left, right = left_owner(sheet, row, number), right_owner(sheet, row, number)
    first, last = office.first, office.last
    if left is not None and left.kind in {"organisation", "acronym", "body", "town", "region", "place"} and _long(left):
        first = left.first
    if right is not None and right.kind not in {"country", "demonym", "seat", "capital"}:
        last = right.last
    if right is not None and is_realm(sheet, right):
        right = None
    if (
        right is not None
        and right.kind == "run"
        and office.name in _HEADING
        and sheet.glue(office, right) == ["of", "the"]
    ):
        right.kind = "organisation"  # the leader of the Segunda Marquetalia
    lows = sheet.page.lowers
    if (
        right is not None
        and last == right.last
        and last < sheet.page.sentences[office.sentence].last
        and lows[last] in sheet.words.place_kinds
    ):
        last += 1
    if office.name in sheet.words.kin:
        return Role(None, rank, None, office.name, office.sentence, first, office.last, title)
    text = sheet.text(first, last)
    prefix = _former(sheet, left, office)
    owner = _nearer(sheet, office, left, right) or _pronoun_owner(sheet, row, number)
    return Role(
        f"{prefix}{text}",
        rank,
        owner,
        office.name,
        office.sentence,
        min(first, left.first if left else first),
        last,
        title,
    )


def _nearer(sheet: Sheet, office: Chunk, left: Chunk | None, right: Chunk | None) -> Chunk | None:
    """Whose the office is, of two: the Slovak volunteer with Open Hands is with them, the French envoy to the UN is French."""
    if left is None or right is None:
        return left or right
    if office.name in {"ambassador", "envoy", "representative"} and left.iso:
        return left
    served = right.kind in {"organisation", "acronym"} and sheet.page.lowers[office.last] in {"with", "at", "of"}
    return right if served and left.kind == "demonym" else left


def _long(chunk: Chunk) -> bool:
    return chunk.last - chunk.first > 1 or chunk.kind in {"body", "town", "region", "place"}


def _former(sheet: Sheet, left: Chunk | None, office: Chunk) -> str:
    """The word former (or acting …) and a blank, where it stands before the owner: former French president."""
    lows = sheet.page.lowers
    first = left.first if left and left.last <= office.first else office.first
    start = sheet.page.sentences[office.sentence].first
    word = lows[first - 1] if first > start else ""
    inside = lows[office.first - 1] if left and office.first > start else ""
    for found in (word, inside):
        if found in {"former", "ex", "acting", "deputy", "interim"}:
            return f"{found} "
    return ""


def _pronoun_owner(sheet: Sheet, row: list[Chunk], number: int) -> Chunk | None:
    """The owner of "its prime minister", "the country's president": who was last named so before it."""
    office = row[number]
    lows, start = sheet.page.lowers, sheet.page.sentences[office.sentence].first
    near = lows[max(start, office.first - 3) : office.first]
    if any(word in {"his", "her"} for word in near[-2:]):
        return _boss(sheet, row, number)
    if "whose" in near[-1:] and number and row[number - 1].last >= office.first - 2:
        return row[number - 1]
    land = "country" in near or "nation" in near
    if not land and (not _own(sheet, near) or office.name in _LOCAL):
        return None
    wanted = {"country", "demonym", "seat"} if land else {"country", "organisation", "acronym", "seat", "body"}
    if "their" in near:
        return _group_before(sheet, row, number, wanted)
    for chunk in reversed(row[:number]):
        if chunk.kind in wanted:
            return chunk
    return _subject_before(sheet, office.sentence, wanted | {"demonym"})


def _group_before(sheet: Sheet, row: list[Chunk], number: int, wanted: set[str]) -> Chunk | None:
    """Whose "their commander" is: the body that begins this sentence or the one before it."""
    for line in (row[:number], sheet.rows[row[number].sentence - 1] if row[number].sentence else []):
        first = line[0] if line else None
        if first is not None:
            begin = sheet.page.sentences[first.sentence].first
            if first.kind == "demonym" and sheet.page.lowers[first.last].endswith("s"):
                return first  # American paratroopers … their commander
            return first if first.kind in wanted and not first.place and first.first - begin < 2 else None
    return None


def _own(sheet: Sheet, near: list[str]) -> bool:
    """Whether "its" or "their" stands before the office with only qualities between: its new deputy chief."""
    at = max((i for i, word in enumerate(near) if word in {"its", "their"}), default=-1)
    rest = near[at + 1 :] if at >= 0 else ["?"]
    return all(word in sheet.words.modifiers or word in sheet.words.qualities or word == "own" for word in rest)


def _subject_before(sheet: Sheet, sentence: int, wanted: set[str]) -> Chunk | None:
    """The first fitting name of the sentence before, or of the one before that where it is a quotation's."""
    for number in range(sentence - 1, max(-1, sentence - 1 - BACK), -1):
        fits = [chunk for chunk in sheet.rows[number] if chunk.kind in wanted]
        if fits:
            acting = [chunk for chunk in fits if not chunk.place and chunk.kind != "demonym"]
            return _full(sheet, fits, fits[0] if fits[0].kind == "demonym" else (acting or fits)[0])
    return None


def _full(sheet: Sheet, fits: list[Chunk], chunk: Chunk) -> Chunk:
    """The name in apposition to a bare one: the UN mission, MONUSCO."""
    following = fits[fits.index(chunk) + 1] if fits.index(chunk) + 1 < len(fits) else None
    if following is None or following.kind not in {"organisation", "acronym"} or chunk.kind != "organisation":
        return chunk
    gap = sheet.page.lowers[chunk.last : following.first]
    return following if gap[-1:] == [","] and len(gap) == 2 else chunk


def _boss(sheet: Sheet, row: list[Chunk], number: int) -> Chunk | None:
    """Whose "his minister" is: the person named latest before it, in this sentence or the one before."""
    previous = sheet.rows[row[number].sentence - 1] if row[number].sentence else []
    return next((chunk for chunk in reversed([*previous, *row[:number]]) if chunk.kind == "run"), None)
