"""Offices without a name beside them: "the minister", "NATO's chief", "the ministry": who is meant, when that is clear.

In: the cast with its persons. Out: the one person, or the body, that an office without a name stands for, with its tokens.
"""

from bisect import bisect_left

from store.reading.names import actors
from store.reading.names.belonging import affiliation as belonging
from store.reading.names.cast import Cast, country_name
from store.reading.names.lands.atlas import STATES, plain, split_phrases
from store.reading.names.people.persons import Person
from store.reading.names.roles import owners_beside
from store.reading.names.roles.owners import Role
from store.reading.names.sheet import Chunk
from store.reading.text.grammar import CLOSING_QUOTES, DEFINITE
from store.reading.text.tokens import POSSESSIVE

_SPELLING = {"defence": "defense", "advisor": "adviser", "premier": "minister"}
_DROPPED = frozenset({"former", "senior", "top", "state", "current", "the", "newly", "of", "for", "and"})
_ARMED = frozenset({"military", "army", "navy", "police", "air-force"})
_NAMED = frozenset(
    "ministry agency authority institute commission service department bureau parliament senate cabinet council committee court observatory guard union command junta coastguard".split()
)
_OWNING = frozenset("town city village region province district state county island capital municipality".split())
_LOCAL = frozenset("regional provincial local municipal".split())
SINGLE = frozenset({"president", "premier", "chancellor", "king", "governor", "mayor", "pope"})  # one of each at a time
SOON = 80  # tokens on in which an office's holder is named
NEAREST = 12  # holders of like offices looked at on each side of a mention
REACH = 400  # tokens back that "the minister" may look


def hold(cast: Cast, person: Person) -> None:
    """Make the words of the person's office and rank lead to the person."""
    office = person.role.office if person.role is not None and person.role.office else ""
    head = person.role.head if person.role is not None else ""
    person.held = _words(plain(office).split())
    cast.lands_held.clear()  # whatever was asked before this office had its holder
    for word in {*person.held, *plain(person.rank or "").replace(".", " ").split(), head}:
        cast.holders.setdefault(word, []).append(person)


def person_of(cast: Cast, row: list[Chunk], k: int) -> tuple[Person, int, int] | None:
    """Whom the office row[k] means, with the first token and the token after the last of the phrase."""
    page, chunk = cast.sheet.page, row[k]
    start = page.sentences[chunk.sentence].first
    left, right = owners_beside.left_owner(cast.sheet, row, k), owners_beside.right_owner(cast.sheet, row, k)
    first = left.first if left else _unnamed_owner(page.lowers, chunk.first, start)
    word = page.lowers[first - 1] if first > start else ""
    definite = word in DEFINITE or (left is not None and page.lowers[left.last : left.last + 1] in (["’s"], ["'s"]))
    bare = chunk.first == start and page.words[chunk.first][0].isupper() and left is None
    if not definite and not (
        left is not None
        and left.kind in {"demonym", "country", "organisation"}
        and word not in {"a", "an", "another", "any", "every"}
    ):
        return None
    if bare or chunk.name in cast.sheet.words.nobody:
        return None
    owner = left or right
    person = holder(cast, chunk, owner, before=chunk.first) or (_named_next(cast, chunk) if owner is None else None)
    if person is None:
        return None
    return person, first - (word in DEFINITE), (right.last if right and not left else chunk.last)


def _unnamed_owner(lows: list[str], at: int, start: int) -> int:
    """Where "town's" or "regional" begins before the office at ``at``, of a place that the text leaves without a name there."""
    if at - 2 > start and lows[at - 1] in POSSESSIVE and lows[at - 2] in _OWNING:
        return at - 2
    return at - 1 if at - 1 > start and lows[at - 1] in _LOCAL else at


def _named_next(cast: Cast, chunk: Chunk) -> Person | None:
    """Who holds the office by what comes soon: ``…, the town's mayor said. Mayor Lena Brusk …`` where no other mayor is told of."""
    lows = cast.sheet.page.lowers
    if chunk.name not in SINGLE or not owners_beside.FORMER.isdisjoint(lows[chunk.first - 1 : chunk.last]):
        return None
    fits = [person for person in cast.holders.get(chunk.name, ()) if person.role and person.role.head == chunk.name]
    if len(fits) != 1 or not 0 < fits[0].first - chunk.last < SOON or _wanted(cast, chunk) - fits[0].held:
        return None
    page, role = cast.sheet.page, fits[0].role
    assert role is not None
    start = page.sentences[role.sentence].first
    opens = role.first == start or page.words[role.first - 1] in CLOSING_QUOTES
    return fits[0] if opens and role.first < fits[0].first and role.sentence > chunk.sentence else None


def holder(cast: Cast, chunk: Chunk, owner: Chunk | None, *, before: int | None) -> Person | None:
    """The one who holds an office like this; of several the latest seen before token ``before``."""
    wanted = _wanted(cast, chunk)
    fits = [person for person in _candidates(cast, chunk) if _fits(cast, person, chunk.name, wanted, owner)]
    if owner is None:
        fits = [person for person in fits if before is not None and person.seen >= 0 and before - person.seen < REACH]
    if len(fits) > 1:
        exact = [person for person in fits if person.role and person.role.head == chunk.name]
        fits = exact or fits
    if before is None:
        return fits[0] if fits else None
    return max(fits, key=lambda person: person.seen, default=None)


def _wanted(cast: Cast, chunk: Chunk) -> set[str]:
    """The words of an office: the regional governor is the governor, the deputy mayor is not the mayor."""
    words = _words(cast.sheet.page.lowers[chunk.first : chunk.last])
    return words - _LOCAL if chunk.name in SINGLE else words


def _candidates(cast: Cast, chunk: Chunk) -> list[Person]:
    """Who may hold the office by its word or its class; of very many those first named near it."""
    head = chunk.name
    words = {head, _SPELLING.get(head, head), *_RANKED.get(head, ()), *cast.sheet.words.classes.get(head, ())}
    found: dict[int, Person] = {}
    for word in words:
        known = cast.holders.get(word, [])
        at = bisect_left(known, chunk.first, key=lambda person: person.first) if len(known) > 2 * NEAREST else 0
        found.update((id(person), person) for person in known[max(0, at - NEAREST) : at + NEAREST])
    return sorted(found.values(), key=lambda person: person.first)


_RANKED = {"general": ("gen",), "colonel": ("col",)}


def _words(lows: list[str]) -> set[str]:
    return {_SPELLING.get(low, low) for low in lows} - _DROPPED


def _fits(cast: Cast, person: Person, head: str, wanted: set[str], owner: Chunk | None) -> bool:
    """Whether the person can be meant by an office with these words: "the deputy minister" by none who only is minister."""
    role = person.role
    if role is None or role.office is None:
        return bool(person.rank and owner is None and _rank_fits(person.rank, head))
    held = person.held
    head = _SPELLING.get(head, head)
    classes = cast.sheet.words.classes.get(head, frozenset())
    if head not in held and role.head not in classes and not (_rank_fits(person.rank or "", head)):
        return False
    if (wanted - {head}) - held:
        return False
    return owner is None or _owned(cast, role, owner)


def _rank_fits(rank: str, head: str) -> bool:
    """Whether an officer's rank has that word: "the general" of Lt. Gen. X."""
    low = rank.lower().replace(".", "")
    return (
        head in low.split()
        or (head == "general" and "gen" in low.split())
        or (head == "colonel" and "col" in low.split())
    )


def _owned(cast: Cast, role: Role, owner: Chunk) -> bool:
    """Whether the office's owner here is the one of the role."""
    belongs = belonging.of_role(cast, role)
    if belongs is None:
        return False
    if owner.iso and owner.kind in STATES:
        return plain(belongs) == plain(country_name(cast, owner.iso)) or (
            role.owner is not None and role.owner.iso == owner.iso
        )
    return plain(belongs) == plain(owner.name) or (
        role.owner is not None and plain(role.owner.name) == plain(owner.name)
    )


def body_of(cast: Cast, row: list[Chunk], k: int, latest: str | None) -> tuple[str, int] | None:
    """Which organisation "the foreign ministry" or "Russia's parliament" is: (key, first token of the phrase)."""
    page, chunk = cast.sheet.page, row[k]
    start = page.sentences[chunk.sentence].first
    first = chunk.first
    _extend(cast, chunk)
    while first > start and page.lowers[first - 1] in cast.sheet.words.modifiers:
        first -= 1
    if chunk.name in cast.sheet.words.nicknames:
        return _nicknamed(cast, chunk, start)
    left = row[k - 1] if k else None
    at = first - (first > start and page.lowers[first - 1] in POSSESSIVE)
    if left is not None and left.last == at and left.iso and left.kind in STATES:
        if chunk.name in _ARMED:
            return None
        return _named(cast, cast.sheet.text(left.first, chunk.last), left.iso, chunk), left.first
    defined = page.lowers[first - 1] if first > start else ""
    right = row[k + 1] if k + 1 < len(row) else None
    if right is not None and _is_of(cast, chunk, right, modified=first < chunk.first, defined=defined):
        return _named(cast, cast.sheet.text(first, right.last), right.iso, chunk), first
    if defined not in {"the", "its"} or chunk.name in _ARMED:
        return None
    if first < chunk.first and chunk.name in _NAMED:
        return _named(cast, cast.sheet.text(first, chunk.last), cast.home, chunk), first
    again = latest and page.lowers[chunk.first] in plain(cast.drafts[latest].name).split()
    return (latest, first) if latest and again else None


def _is_of(cast: Cast, chunk: Chunk, right: Chunk, *, modified: bool, defined: str) -> bool:
    """Whether the state behind a body says whose it is: the foreign ministry of Chad, the ministry in Moscow."""
    between = cast.sheet.glue(chunk, right)
    if right.kind == "country":
        return modified and between == ["of"]
    return right.kind == "capital" and between == ["in"] and chunk.name == "ministry" and defined == "the"


def _extend(cast: Cast, body: Chunk) -> None:
    """Take "of war", "of foreign affairs" into a ministry's name."""
    lows, end = cast.sheet.page.lowers, body.last
    if body.name not in {"ministry", "department"} or lows[end : end + 1] != ["of"]:
        return
    end += 1
    while lows[end : end + 1] and (lows[end] in cast.sheet.words.modifiers or lows[end] in _FIELDS):
        end += 1
    if lows[end - 1] not in {"of", "and", "the"}:
        body.last = end


_FIELDS = frozenset({"affairs", "war", "and", "the", "truth", "works"})


def _nicknamed(cast: Cast, chunk: Chunk, start: int) -> tuple[str, int] | None:
    """The alliance, the bloc: the first of those it may be that the article has named."""
    if chunk.first == start or cast.sheet.page.lowers[chunk.first - 1] not in {"the", "its"}:
        return None
    names = split_phrases(cast.sheet.words.nicknames[chunk.name])
    key = next((cast.organisations[plain(name)] for name in names if plain(name) in cast.organisations), None)
    return (key, chunk.first) if key else None


def _shorter(cast: Cast, folded: str, new: str, iso: str) -> bool:
    """Whether a known body is this one without its country: the civil protection agency, Haiti's."""
    return new.endswith(f" {folded}") and iso == cast.home


def _named(cast: Cast, name: str, iso: str, chunk: Chunk) -> str:
    new = plain(name)
    same = cast.bodies.get(new.split()[-1], [])[-NEAREST:]
    known = next((cast.organisations[old] for old in same if old.endswith(new) or _shorter(cast, old, new, iso)), None)
    return known or actors.organisation(cast, Chunk(chunk.first, chunk.last, "organisation", name, iso, chunk.sentence))
