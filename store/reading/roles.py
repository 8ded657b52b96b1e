"""Roles: which office, rank and owner the text gives to a name, before it or after it."""

from dataclasses import dataclass, replace

from store.reading.chunks import Chunk, Sheet
from store.reading.kinds import main_country

REACH = 8  # tokens between a name and the office that explains it
_POSSESSIVE = frozenset({"’s", "'s"})
_ITS = frozenset({"its", "their", "his", "her"})
_DETERMINERS = frozenset(
    {"the", "a", "an", "its", "their", "his", "her", "our", "one", "then", "now", "also", "currently"}
)
_TO = frozenset({"of", "for", "at", "to", "in", "with", "on"})
_BEFORE = frozenset({"former", "ex", "then", "acting", "deputy", "vice", "interim"})
_OWNER = frozenset(
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
_STATES = frozenset({"country", "demonym", "seat", "capital"})
_IS = frozenset({"is", "was", "became", "remains", "’s", "serves", "served"})


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


def before(sheet: Sheet, row: list[Chunk], k: int) -> Role | None:
    """The role that stands before the name row[k]: ranks, forms of address and an office, with its owner."""
    at, j = row[k].first, k - 1
    rank, title, first = "", "", row[k].first
    while j >= 0 and row[j].kind in {"rank", "address"} and row[j].last == at:
        rank = row[j].name if row[j].kind == "rank" and not rank else rank
        title = row[j].name if row[j].kind == "address" else title
        at = first = row[j].first
        j -= 1
    if (
        j >= 1
        and row[j].last + 1 <= at
        and sheet.page.lowers[row[j].last : row[j].last + 1] == [")"]
        and sheet.page.lowers[row[j].first - 1] == "("
    ):
        at, j = row[j].first - 1, j - 1
        comma = sheet.page.lowers[row[j + 1].last + 1 : row[k].first]
        if comma not in ([], [","]):
            return None
    office = row[j] if j >= 0 and row[j].kind == "office" else _of_owner(sheet, row, j, at)
    if office is not None and _joined(sheet, row, office, at):
        number = row.index(office)
        return _role(sheet, row, number, rank or None, title)
    if not rank and not title:
        return _belonging(sheet, row, k)
    if title and not sheet.words.address_roles.isdisjoint(title.split()):
        return Role(title, rank or None, None, title.lower(), row[k].sentence, first, row[k].first, title)
    return Role(None, rank or None, None, rank.lower(), row[k].sentence, first, row[k].first, title)


def _belonging(sheet: Sheet, row: list[Chunk], k: int) -> Role | None:
    """Whose the name is without an office: Hezbollah's Hassan X."""
    left = row[k - 1] if k else None
    if left is None or left.kind not in {"country", "organisation"}:
        return None
    if sheet.glue(left, row[k]) not in (["’s"], ["'s"]) or row[k].last - row[k].first < 2:
        return None
    return Role(None, None, left, "", row[k].sentence, row[k].first, row[k].first)


def _of_owner(sheet: Sheet, row: list[Chunk], j: int, at: int) -> Chunk | None:
    """The office in "foreign minister of France, X" and "head of the agency X": one chunk stands between."""
    if j > 1 and row[j].kind == "body" and row[j - 1].kind == "demonym" and row[j - 1].last == row[j].first:
        at, j = at - row[j].last + row[j - 1].last, j - 1  # of the Malian army, X
    if j < 1 or row[j - 1].kind != "office" or row[j].kind not in _OWNER:
        return None
    gap = sheet.glue(row[j - 1], row[j])
    realm = gap == ["of", "the"] and _realm(sheet, row[j])
    close = sheet.page.lowers[row[j].last : at] in ([], [","])
    return (
        row[j - 1]
        if close and gap and gap[0] in _TO and len(gap) < 6 and (realm or row[j].kind not in {"run", "person"})
        else None
    )


def _joined(sheet: Sheet, row: list[Chunk], office: Chunk, at: int) -> bool:
    """Whether the office belongs to the name at token ``at``: beside it, or before a comma when it is definite."""
    lows = sheet.page.lowers
    end = office.last
    number = row.index(office)
    if number + 1 < len(row) and row[number + 1].last <= at and row[number + 1].kind not in {"rank", "address"}:
        end = row[number + 1].last
    gap = lows[end:at]
    if not gap:
        return True
    if gap != [","] and gap not in ([",", "a"], [","]):
        return False
    first = _phrase_start(sheet, row, number)
    start = sheet.page.sentences[office.sentence].first
    prior = lows[first - 1] if first > start else ""
    named = next((other for other in reversed(row[:number]) if other.last <= first), None)
    if named and named.kind in {"run", "person"} and (prior == "," or named.last == first) and first - named.last < 2:
        return False
    owned = left_owner(sheet, row, number) or right_owner(sheet, row, number)
    if (
        owned is not None
        and prior in {"a", "an"}
        and not any(word in sheet.words.qualities for word in lows[first : office.first])
    ):
        return True
    if prior in _POSSESSIVE or prior in {"’", "'"}:
        return True
    return lows[first] in _DETERMINERS - {"a", "an"} or first < office.first or first == start or prior in _DETERMINERS


def _phrase_start(sheet: Sheet, row: list[Chunk], number: int) -> int:
    """The first token of the office with its owner and article."""
    office = row[number]
    owner = left_owner(sheet, row, number)
    first = owner.first if owner and owner.last <= office.first else office.first
    lows, start = sheet.page.lowers, sheet.page.sentences[office.sentence].first
    while first > start and (lows[first - 1] in _DETERMINERS or lows[first - 1] in sheet.words.qualities):
        first -= 1
    return first


def left_owner(sheet: Sheet, row: list[Chunk], number: int) -> Chunk | None:
    """Whose office row[number] is, as said before it: French, France's, NATO, the ministry's."""
    office = row[number]
    lows, words = sheet.page.lowers, sheet.words
    at, start = office.first, sheet.page.sentences[office.sentence].first
    while at > start and (lows[at - 1] in words.qualities or lows[at - 1] in _BEFORE):
        at -= 1
    if at > start and lows[at - 1] in _POSSESSIVE | {"'", "’"}:
        at -= 1
    previous = row[number - 1] if number else None
    if previous and previous.last == at and previous.kind in _OWNER:
        if previous.kind in {"run", "person"} and at == office.first:
            return None
        return previous
    return None


def _realm(sheet: Sheet, chunk: Chunk) -> bool:
    return sheet.page.words[chunk.first : chunk.last] in (
        ["Republic"],
        ["Kingdom"],
        ["Union"],
        ["State"],
        ["Federation"],
    )


def right_owner(sheet: Sheet, row: list[Chunk], number: int) -> Chunk | None:
    """Whose office it is, as said after it: of France, for the Health Ministry, of the 3rd Brigade."""
    office = row[number]
    right = row[number + 1] if number + 1 < len(row) else None
    if right is None or right.kind not in _OWNER - {"person"}:
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
    if not fine and len(rest) < 4 and right.kind in {"organisation", "acronym", "body"}:
        fine = all(word.isalpha() for word in rest)
    return right if fine and (right.kind != "run" or gap[0] == "of") else None


def _role(sheet: Sheet, row: list[Chunk], number: int, rank: str | None, title: str = "") -> Role:
    office = row[number]
    left, right = left_owner(sheet, row, number), right_owner(sheet, row, number)
    first, last = office.first, office.last
    if left is not None and left.kind in {"organisation", "acronym", "body", "town", "region", "place"} and _long(left):
        first = left.first
    if right is not None and right.kind not in {"country", "demonym", "seat", "capital"}:
        last = right.last
    if right is not None and _realm(sheet, right):
        right = None
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
    owner = left or right or _pronoun_owner(sheet, row, number)
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


def standing(sheet: Sheet, row: list[Chunk], number: int) -> Role:
    """The role that the office row[number] is by itself, no name beside it."""
    return _role(sheet, row, number, None)


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
    if not any(word in {"its", "their"} for word in near) and not ("country" in near or "nation" in near):
        return None
    wanted = (
        {"country", "demonym", "seat"}
        if "country" in near or "nation" in near
        else {"country", "organisation", "acronym", "seat", "body"}
    )
    for chunk in reversed(row[:number]):
        if chunk.kind in wanted:
            return chunk
    previous = sheet.rows[office.sentence - 1] if office.sentence else []
    return next((chunk for chunk in previous if chunk.kind in wanted), None)


def _boss(sheet: Sheet, row: list[Chunk], number: int) -> Chunk | None:
    """Whose "his minister" is: the person named latest before it, in this sentence or the one before."""
    previous = sheet.rows[row[number].sentence - 1] if row[number].sentence else []
    return next((chunk for chunk in reversed([*previous, *row[:number]]) if chunk.kind == "run"), None)


def after(sheet: Sheet, row: list[Chunk], k: int) -> Role | None:
    """The role that stands after the name row[k]: ", the foreign minister of France,", "is Y's adviser", ", who heads Z"."""
    page, chunk = sheet.page, row[k]
    limit = page.sentences[chunk.sentence].last
    at = chunk.last
    low = page.lowers[at] if at < limit else ""
    if low in {",", "(", "—", "–", "-"}:
        at = skip_age(sheet, at + 1, limit)
        if at < limit and page.words[at] == "who":
            return _who(sheet, row, k, at, limit)
        return _phrase(sheet, row, k, at, limit, comma=True) or _trade(sheet, chunk, at, limit)
    if low in _IS and low not in _POSSESSIVE:
        at += 1 + (at + 1 < limit and page.lowers[at + 1] == "as")
        return _phrase(sheet, row, k, at, limit, comma=False)
    if low == "the":
        return _phrase(sheet, row, k, at, limit, comma=True)
    if low == "of":
        return _from(sheet, row, k)
    return None


def _from(sheet: Sheet, row: list[Chunk], k: int) -> Role | None:
    """Whose the name is by "of": Prosecutor X of the International Criminal Court."""
    right = row[k + 1] if k + 1 < len(row) else None
    if (
        right is None
        or right.kind not in {"organisation", "country"}
        or sheet.glue(row[k], right) not in (["of"], ["of", "the"])
    ):
        return None
    return Role(None, None, right, "", row[k].sentence, row[k].first, row[k].first)


def skip_age(sheet: Sheet, at: int, limit: int) -> int:
    """The token after an age such as "61," or ``at``."""
    lows = sheet.page.lowers
    if at + 1 < limit and lows[at].isdigit() and len(lows[at]) == 2 and lows[at + 1] in {",", ")"}:
        return at + 2
    return at


def _who(sheet: Sheet, row: list[Chunk], k: int, at: int, limit: int) -> Role | None:
    """X, who heads NATO's forces · X, who is the minister of Y · X, who has led Z."""
    lows, chunk = sheet.page.lowers, row[k]
    verb = at + 1
    if verb < limit and lows[verb] in {"has", "had", "also", "currently"}:
        verb += 1
    if verb < limit and lows[verb] in _IS:
        return _phrase(sheet, row, k, verb + 1, limit, comma=False)
    meaning = sheet.words.verbs_of_office.get(lows[verb]) if verb < limit else None
    right = next((other for other in row[k + 1 :] if other.first > verb), None)
    if meaning is None:
        return None
    end = verb + 1
    while end < limit and end - verb < REACH and lows[end] not in {",", ".", ";", "and", "said", "who", ")"}:
        end += 1
    if right is not None and (right.first >= end or right.kind not in _OWNER):
        right = None
    text = f"{meaning} {sheet.text(verb + 1, end)}" if end > verb + 1 else meaning
    return Role(text, None, right, meaning.split()[0], chunk.sentence, at, end)


def _phrase(sheet: Sheet, row: list[Chunk], k: int, at: int, limit: int, *, comma: bool) -> Role | None:
    """The office that begins at token ``at``, behind articles, qualities and its owner."""
    lows, words = sheet.page.lowers, sheet.words
    j, start, unknown, indefinite = k + 1, at, 0, False
    kin: Role | None = None
    while at < limit and at - start <= REACH:
        while j < len(row) and row[j].last <= at:
            j += 1
        chunk = row[j] if j < len(row) and row[j].first <= at else None
        if chunk is not None and chunk.kind == "office" and chunk.name in words.kin:
            kin = Role(None, None, None, chunk.name, chunk.sentence, start, chunk.last, behind=True)
            at = chunk.last
        elif chunk is not None and chunk.kind == "office" and lows[chunk.last : chunk.last + 1] in (["’s"], ["'s"]):
            at = chunk.last
        elif chunk is not None and chunk.kind == "office":
            return _accept(sheet, row, j, comma=comma, weak=indefinite)
        elif chunk is not None and chunk.kind in _OWNER:
            if chunk.kind in {"run", "person"} and not (chunk.last < limit and lows[chunk.last] in _POSSESSIVE):
                return None
            at = chunk.last
        elif (
            lows[at] in _DETERMINERS
            or lows[at] in _POSSESSIVE
            or lows[at] in {"'", "’"}
            or lows[at] in words.qualities
            or lows[at] in _BEFORE
            or lows[at] in words.modifiers
        ):
            indefinite = indefinite or lows[at] in {"a", "an"}
            at += 1
        elif unknown < 2 and indefinite and sheet.page.words[at].isalpha():
            unknown, at = unknown + 1, at + 1
        elif kin and lows[at] == "," and lows[at + 1 : at + 2] == ["who"]:
            return _who(sheet, row, k, at + 1, limit) or kin
        else:
            return kin
    return kin


def _trade(sheet: Sheet, chunk: Chunk, at: int, limit: int) -> Role | None:
    """What somebody is by trade: ", a retired railwayman who", ", a 54-year-old baker"."""
    lows = sheet.page.lowers
    if at >= limit or lows[at] not in {"a", "an"}:
        return None
    first, aged = at + 1, False
    if lows[first + 1 : first + 2] == ["-"] or lows[first].endswith("-year-old"):
        first, aged = first + (3 if lows[first + 1] == "-" else 1), True
    end = first
    while end < limit and end - first < 4 and lows[end].isalpha() and lows[end] not in _TRADE_ENDS:
        end += 1
    closed = end < limit and (lows[end] in _TRADE_ENDS or lows[end] in {",", ".", ")", "—", "–"})
    if (
        end == first
        or not closed
        or not (aged or lows[end - 1].endswith(_TRADES))
        or sheet.page.words[first][0].isupper()
    ):
        return None
    return Role(sheet.text(first, end), None, None, lows[end - 1], chunk.sentence, at, end, behind=True)


_TRADE_ENDS = frozenset({"who", "whose", "from", "at", "in", "with", "of", "said", "and", "for", "by"})
_TRADES = ("er", "or", "ist", "man", "woman", "ian", "ant", "eer", "maid", "smith")


def _accept(sheet: Sheet, row: list[Chunk], j: int, *, comma: bool, weak: bool) -> Role | None:
    """The office row[j] as an apposition, unless it belongs to the next name ("X, President Y")."""
    following = row[j + 1] if j + 1 < len(row) else None
    if (
        comma
        and following
        and following.first == row[j].last
        and following.kind in {"run", "person", "rank", "address"}
    ):
        return None
    role = replace(_role(sheet, row, j, None), behind=True)
    if weak and role.owner is None and not comma:
        return None
    return role


def home_of(sheet: Sheet, role: Role, home: str) -> str:
    """The country a state's office belongs to when no owner is named: the one the article is about."""
    if role.owner is not None or role.head not in sheet.words.state:
        return ""
    return home or main_country(sheet)
