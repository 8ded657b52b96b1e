"""Owners: whose an office is, as said before it (French, NATO's, its) or after it (of France, for the ministry).

In: a sheet and the place of an office in a row of chunks. Out: the chunk of its owner, or a Role.
"""

from dataclasses import dataclass

from store.reading.names.lands.atlas import STATES
from store.reading.names.roles.owners_bodies import body_end, body_start, end_of_owner
from store.reading.names.roles.owners_pronouns import pronoun_owner
from store.reading.names.sheet import GROUPS, PLACED, Chunk, Sheet
from store.reading.text.realm_words import REALM_NAMES
from store.reading.text.tokens import POSSESSIVE

TO = frozenset({"of", "for", "at", "to", "in", "with", "on", "from"})
FORMER = frozenset({"former", "ex", "then", "acting", "deputy", "vice", "interim"})

_REPORTING = frozenset("correspondent reporter journalist photographer editor columnist".split())
_HEADING = frozenset("leader spokesman spokeswoman spokesperson founder co-founder commander member".split())
_POSTED = frozenset(
    "ambassador envoy consul legate representative rapporteur mediator negotiator coordinator co-ordinator correspondent".split()
)
_EXPERTS = frozenset("expert analyst specialist researcher scholar historian".split())
_ABOUT = frozenset("envoy correspondent rapporteur".split()) | _EXPERTS
_LINKS = frozenset("to from with against by on and over at about for of in".split())
FIELD = 2  # unknown words of an office between a possessive and it
SENT_OUT = frozenset("mission delegation team force contingent".split())  # what a body's name goes on with
HOPS = 3  # offices in a chain: the minister’s envoy’s aide’s driver

ALONE = REALM_NAMES | {"Union", "State", "Commonwealth"}  # stand for the country of an article
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


def left_owner(sheet: Sheet, row: list[Chunk], number: int, hops: int = HOPS) -> Chunk | None:
    """Whose office row[number] is, as said before it: French, France's, NATO, the ministry's. Looked for behind ``hops`` other offices."""
    office = row[number]
    lows, words = sheet.page.lowers, sheet.words
    at, start = office.first, sheet.page.sentences[office.sentence].first
    while at > start and (lows[at - 1] in words.qualities or lows[at - 1] in FORMER):
        at -= 1
    previous = row[number - 1] if number else None
    if previous is not None and 0 < at - previous.last - 1 <= FIELD:
        at = _behind_possessive(sheet, previous.last, at)
    if at > start and lows[at - 1] in POSSESSIVE | {"'", "’"}:
        at -= 1
    if previous is not None and lows[at - 1] == ")" and previous.kind in {"organisation", "acronym"}:
        at -= at - 1 == previous.last and lows[previous.first - 1] == "("  # the X Agency (XA) director, Y
    if previous and previous.last == at < office.first and previous.kind == "office":
        return left_owner(sheet, row, number - 1, hops - 1) if hops else None  # the UN secretary-general's envoy
    if previous and previous.last == at and previous.kind in OWNING:
        if previous.kind != "demonym" and lows[at].endswith("ed"):
            return None  # the guard detained President X
        if previous.kind in {"run", "person"} and at == office.first and sheet.page.words[at][0].isupper():
            return None  # Climate Change | Minister, not a body's chief
        body = row[number - 2] if number > 1 else None
        owned = body is not None and sheet.glue(body, previous) in (["’s"], ["'s"])
        if owned and previous.kind == "country" and body is not None and body.kind in {"organisation", "acronym"}:
            return body  # Amnesty International's Kenya director
        if previous.kind == "country" and at == office.first and _is_subject(sheet, previous, office):
            return None  # the North Korea expert, the Syria envoy
        return previous
    return None


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


def is_aimed(office: Chunk, gap: list[str], right: Chunk) -> bool:
    """Whether the country behind the office is where somebody is sent or what he knows: ambassador to X, expert on X."""
    if right.kind not in STATES or not gap:
        return False
    sent = office.name in _POSTED and gap[0] in {"to", "for", "in", "on"}
    return sent or (office.name in _EXPERTS and gap[0] in TO)


def is_realm(sheet: Sheet, chunk: Chunk) -> bool:
    """Whether a run is only "Republic", "Kingdom" …: the country of the article."""
    return chunk.last - chunk.first == 1 and sheet.page.words[chunk.first] in ALONE


def right_owner(sheet: Sheet, row: list[Chunk], number: int) -> Chunk | None:
    """Whose office it is, as said after it: of France, for the Health Ministry, of the 3rd Brigade."""
    office = row[number]
    right = row[number + 1] if number + 1 < len(row) else None
    if right is not None and right.kind == "office":
        return _served(sheet, row, number)
    press = right is not None and right.kind == "press" and office.name in _REPORTING
    if right is None or (right.kind not in OWNING - {"person"} and not press):
        return None
    gap = sheet.glue(office, right)
    if not gap or gap[0] not in TO or len(gap) > 5 or is_aimed(office, gap, right):
        return None
    served = row[number + 2] if number + 2 < len(row) else None
    if (
        gap[0] == "in"
        and served is not None
        and served.kind in {"organisation", "acronym"}
        and sheet.glue(right, served) == ["for"]
    ):
        return served  # the head of mission in Chad for UNICEF
    rest = gap[1:]
    fine = all(
        word in {"the", "its", "all", "this"}
        or word in sheet.words.nicknames
        or word in sheet.words.org_lower
        or word in sheet.words.modifiers
        or word[0].isdigit()
        for word in rest
    )
    if not fine and len(rest) < 5 and right.kind in GROUPS:
        fine = all(word.replace("-", "").isalpha() or word in {"’", "'"} for word in rest)
    if fine and gap[0] in {"of", "at"} and right.kind in PLACED and lows_at(sheet, right) in sheet.words.org_lower:
        name = sheet.text(right.first, right.last + 1)
        return Chunk(right.first, right.last + 1, "organisation", name, "", right.sentence)  # of the Apiru hospital
    return right if fine and (right.kind != "run" or gap[0] == "of") else None


def _served(sheet: Sheet, row: list[Chunk], number: int) -> Chunk | None:
    """Whom an aide serves under his office: adviser to Prime Minister X, spokesman for President X."""
    office, theirs = row[number : number + 2]
    name = row[number + 2] if number + 2 < len(row) else None
    named = name is not None and name.kind in {"run", "person"} and name.first == theirs.last
    aide = sheet.glue(office, theirs) in (["to"], ["of"], ["for"]) and sheet.page.words[theirs.first][0].isupper()
    return name if named and aide else None


def lows_at(sheet: Sheet, chunk: Chunk) -> str:
    """The token behind a name, in lower case; "" at the end of its sentence."""
    return sheet.page.lowers[chunk.last] if chunk.last < sheet.page.sentences[chunk.sentence].last else ""


def role_of(sheet: Sheet, row: list[Chunk], number: int, rank: str | None, title: str = "") -> Role:
    """The role that the office row[number] gives, with its owner and "former" before it."""
    office = row[number]
    left, right = left_owner(sheet, row, number), right_owner(sheet, row, number)
    first, last = office.first, office.last
    if left is not None and left.kind in {"organisation", "acronym", "body", "town", "region", "place"} and _long(left):
        first = body_start(sheet, left)
    if right is not None and right.kind not in STATES:
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
        and (lows[last] in sheet.words.place_kinds or (right.kind in GROUPS and lows[last] in SENT_OUT))
    ):
        last += 1
    behind = right is not None and sheet.page.lowers[last : last + 1] and lows[last] in POSSESSIVE
    if right is not None and ((right.kind in STATES and last == office.last) or (behind and last >= right.last)):
        whole = end_of_owner(sheet, row, number + 1, len(lows))
        last = max(body_end(sheet, right, last), whole if whole > right.last else last)
    if office.name in sheet.words.kin:
        return Role(None, rank, None, office.name, office.sentence, first, office.last, title)
    text = sheet.text(first, last)
    prefix = _former(sheet, left, office)
    owner = _nearer(sheet, office, left, right) or pronoun_owner(sheet, row, number)
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
    first = body_start(sheet, left) if left and left.last <= office.first else office.first
    start = sheet.page.sentences[office.sentence].first
    word = lows[first - 1] if first > start else ""
    inside = lows[office.first - 1] if left and office.first > start else ""
    for found in (word, inside):
        if found in {"former", "ex", "acting", "deputy", "interim"}:
            return f"{found} "
    return ""
