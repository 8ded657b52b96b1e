"""Owners beside an office: the name before it (French, NATO's) or behind it (of France, for the ministry).

In: a sheet and the place of an office in a row of chunks. Out: the chunk of its owner, or None.
"""

from store.reading.names.lands.atlas import STATES
from store.reading.names.sheet import GROUPS, OWNING, PLACED, Chunk, Sheet
from store.reading.text.tokens import POSSESSIVE, POSSESSIVES

TO = frozenset({"of", "for", "at", "to", "in", "with", "on", "from"})
FORMER = frozenset({"former", "ex", "then", "acting", "deputy", "vice", "interim"})

_REPORTING = frozenset("correspondent reporter journalist photographer editor columnist".split())
_FIELDED = frozenset(
    "diplomat director secretary envoy chief negotiator coordinator".split()
)  # who are for a part of the world
_POSTED = frozenset(
    "ambassador envoy consul legate representative rapporteur mediator negotiator coordinator co-ordinator correspondent".split()
)
_EXPERTS = frozenset("expert analyst specialist researcher scholar historian".split())
_ABOUT = frozenset("envoy correspondent rapporteur".split()) | _EXPERTS
_LINKS = frozenset("to from with against by on and over at about for of in".split())
_TONGUES = ("-language", "-speaking")
FIELD = 2  # unknown words of an office between a possessive and it
HOPS = 3  # offices in a chain: the minister’s envoy’s aide’s driver
_JOINING = frozenset(("the", "its", "all", "this"))  # between an office's preposition and its owner
_NO_FIELD = frozenset("who which that whose whom when where while as its their his her from with against".split())
LONG_FIELD = 7  # words of such a field


def left_owner(sheet: Sheet, row: list[Chunk], number: int, hops: int = HOPS) -> Chunk | None:
    """Whose office row[number] is, as said before it: French, France's, NATO, the ministry's. Looked for behind ``hops`` other offices."""
    if not number:
        return None
    office, previous = row[number], row[number - 1]
    if previous.kind == "run" and previous.name.endswith(_TONGUES) and previous.last == office.first and hops:
        whole = Chunk(previous.first, office.last, "office", office.name, "", office.sentence)
        # the army's Arabic-language spokesman
        return left_owner(sheet, [*row[: number - 1], whole], number - 1, hops - 1)
    at = _owner_end(sheet, previous, office)
    if previous.last != at:
        return None
    if previous.kind == "office" and at < office.first:
        return left_owner(sheet, row, number - 1, hops - 1) if hops else None  # the UN secretary-general's envoy
    return _owning(sheet, row, number, at) if previous.kind in OWNING else None


def _owner_end(sheet: Sheet, previous: Chunk, office: Chunk) -> int:
    """The token that an owner before the office ends at: in front of its qualities, of a possessive, of an abbreviation in brackets."""
    lows, words = sheet.page.lowers, sheet.words
    at, start = office.first, sheet.page.sentences[office.sentence].first
    while at > start and (lows[at - 1] in words.qualities or lows[at - 1] in FORMER):
        at -= 1
    if 0 < at - previous.last - 1 <= FIELD:
        at = _behind_possessive(sheet, previous.last, at)
    if at > start and lows[at - 1] in POSSESSIVES:
        at -= 1
    if lows[at - 1] == ")" and previous.kind in {"organisation", "acronym"}:
        at -= at - 1 == previous.last and lows[previous.first - 1] == "("  # the X Agency (XA) director, Y
    return at


def _owning(sheet: Sheet, row: list[Chunk], number: int, at: int) -> Chunk | None:
    """The name right before the office row[number], which ends at token ``at``, or the body it belongs to, unless it owns nothing."""
    office, previous = row[number], row[number - 1]
    if previous.kind != "demonym" and sheet.page.lowers[at].endswith("ed"):
        return None  # the guard detained President X
    if previous.kind in {"run", "person"} and at == office.first and sheet.page.words[at][0].isupper():
        return None  # Climate Change | Minister, not a body's chief
    body = row[number - 2] if number > 1 else None
    owned = body is not None and body.kind in GROUPS and sheet.glue(body, previous) in (["’s"], ["'s"])
    if owned and previous.kind in {"country", "demonym"}:
        return body  # Amnesty International's Kenya director, SFOR's Dutch commander
    if previous.kind != "country":
        return previous
    if at == office.first and _is_subject(sheet, previous, office):
        return None  # the North Korea expert, the Syria envoy
    return previous


def _behind_possessive(sheet: Sheet, end: int, at: int) -> int:
    """The token behind a possessive at ``end`` where only lower-case words part it from ``at``: UNICEF's | child protection adviser."""
    page = sheet.page
    plain = all(page.words[i].isalpha() and page.words[i].islower() for i in range(end + 1, at))
    plain = plain and _LINKS.isdisjoint(page.lowers[end + 1 : at])  # the Iraqi leader's reply to | President X
    if page.lowers[end] not in POSSESSIVE or not plain or page.lowers[at - 1] in sheet.words.kin:
        return at
    return end + 1


def _is_subject(sheet: Sheet, land: Chunk, office: Chunk) -> bool:
    """Whether a country's full name before the office says what it deals with; abbreviations serve as adjectives (the US envoy)."""
    written = sheet.text(land.first, land.last)
    return office.name in _ABOUT and not written.isupper() and "." not in written


def right_owner(sheet: Sheet, row: list[Chunk], number: int) -> Chunk | None:
    """Whose office it is, as said after it: of France, for the Health Ministry, of the 3rd Brigade."""
    if number + 1 >= len(row):
        return None
    office, right = row[number], row[number + 1]
    if right.kind == "office":
        return _served(sheet, row, number)
    if not _may_own(office, right):
        return None
    gap = sheet.glue(office, right)
    if (field := _field(gap)) and right.kind in GROUPS:
        gap = gap[field:]  # for peace and security of the union
    if not gap or gap[0] not in TO or len(gap) > 5 or _is_aimed(office, gap, right):
        return None
    if (body := _served_in(sheet, row, number, gap)) is not None:
        return body
    if gap[0] == "for" and right.kind in {"region", "place"} and office.name in _FIELDED:
        return _served_at(sheet, row, number + 1)
    if not _joins(sheet, right, gap[1:]):
        return None
    if gap[0] in {"of", "at"} and right.kind in PLACED and _low_behind(sheet, right) in sheet.words.org_lower:
        name = sheet.text(right.first, right.last + 1)
        return Chunk(right.first, right.last + 1, "organisation", name, "", right.sentence)  # of the Apiru hospital
    return right if right.kind != "run" or gap[0] == "of" else None


def _field(gap: list[str]) -> int:
    """How many words before the last "of" or "at" say what an office is for: for peace and security | of the; 0 where none do."""
    if gap[:1] not in (["for"], ["of"], ["in"]):
        return 0
    last = max((i for i, word in enumerate(gap) if word in {"of", "at"}), default=0)
    plain = all(word.isalpha() and word not in _NO_FIELD for word in gap[:last])
    return last if 1 < last <= LONG_FIELD and len(gap) - last < HOPS and plain else 0


def _served_at(sheet: Sheet, row: list[Chunk], number: int) -> Chunk | None:
    """Whose the top diplomat for Africa is: at the State Department, behind the field row[number]."""
    body = row[number + 1] if number + 1 < len(row) else None
    at_body = body is not None and body.kind in GROUPS and sheet.glue(row[number], body) in (["at", "the"], ["at"])
    return body if at_body else None


def _may_own(office: Chunk, right: Chunk) -> bool:
    """Whether what stands behind the office can be what it is of; a paper has reporters."""
    press = right.kind == "press" and office.name in _REPORTING
    return press or (right.kind in OWNING and right.kind != "person")


def _is_aimed(office: Chunk, gap: list[str], right: Chunk) -> bool:
    """Whether the country behind the office is where somebody is sent or what he knows: ambassador to X, expert on X."""
    if right.kind not in STATES or not gap:
        return False
    sent = office.name in _POSTED and gap[0] in {"to", "for", "in", "on"}
    return sent or (office.name in _EXPERTS and gap[0] in TO)


def _served_in(sheet: Sheet, row: list[Chunk], number: int, gap: list[str]) -> Chunk | None:
    """The head of mission in Chad for UNICEF: the body behind the land that an office is held in."""
    served = row[number + 2] if number + 2 < len(row) else None
    if gap[0] != "in" or served is None or served.kind not in {"organisation", "acronym"}:
        return None
    return served if sheet.glue(row[number + 1], served) == ["for"] else None


def _joins(sheet: Sheet, right: Chunk, between: list[str]) -> bool:
    """Whether the words ``between`` an office's preposition and the name ``right`` leave the name the office's owner."""
    words = sheet.words
    known = all(
        word in _JOINING
        or word in words.nicknames
        or word in words.org_lower
        or word in words.modifiers
        or word[0].isdigit()
        for word in between
    )
    if known or len(between) >= 5 or right.kind not in GROUPS:
        return known
    return all(word.replace("-", "").isalpha() or word in {"’", "'"} for word in between)


def _served(sheet: Sheet, row: list[Chunk], number: int) -> Chunk | None:
    """Whom an aide serves under his office: adviser to Prime Minister X, spokesman for President X."""
    office, theirs = row[number : number + 2]
    name = row[number + 2] if number + 2 < len(row) else None
    named = name is not None and name.kind in {"run", "person"} and name.first == theirs.last
    aide = sheet.glue(office, theirs) in (["to"], ["of"], ["for"]) and sheet.page.words[theirs.first][0].isupper()
    return name if named and aide else None


def _low_behind(sheet: Sheet, chunk: Chunk) -> str:
    """The token behind a name, in lower case; "" at the end of its sentence."""
    return sheet.page.lowers[chunk.last] if chunk.last < sheet.page.sentences[chunk.sentence].last else ""
