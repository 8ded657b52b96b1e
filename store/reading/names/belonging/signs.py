"""Signs of belonging that are no office: "France's Macron", "Sankoh's Revolutionary Front", "belongs to the Reform Party".

In: the cast and a person whose office and rank tell nothing. Out: the country or body that one of his sentences tells, else None.
"""

from itertools import pairwise

from store.reading.names.belonging.beside import before_parliament, pledges, pledging
from store.reading.names.belonging.command import commands, presides, reports, wills
from store.reading.names.belonging.rebels import is_group
from store.reading.names.belonging.work import of_work
from store.reading.names.cast import Cast, country_name
from store.reading.names.people.persons import Person
from store.reading.names.sheet import TITLES, Chunk
from store.reading.text.grammar import LED
from store.reading.text.tokens import POSSESSIVE

_FOLLOWING = frozenset(
    "Front Party party Movement Alliance Coalition Brigades Militia Army Union League Legion".split()
)
_TROOPS = frozenset(
    "troops soldiers force forces contingent battalion battalions brigade marines paratroopers peacekeepers police army navy sailors".split()
)
_DELEGATES = frozenset(
    "delegation delegations mission team congressmen lawmakers senators parliamentarians negotiators officials".split()
)
_KIN = frozenset({"son", "daughter", "brother", "sister", "wife", "nephew"})
_PARTS = frozenset({"command", "of", "the", "a", "an", "one"})


def of_signs(found: Cast, person: Person) -> str | None:
    """Where the person belongs by the possessives and verbs beside the name."""
    for number in person.sentences:
        row = found.sheet.rows[number]
        if (body := _member(found, person, row) or of_work(found, person, row)) is not None:
            return body
        if (person.rank or person.role) and (land := _leads_men_of(found, person, row)) is not None:
            return land
        named = next((chunk for chunk in row if found.people.of.get(id(chunk)) is person), None)
        if named is not None and pledges(found, named) and (land := pledging(found, number)):
            return country_name(found, land)
        if named is not None and (land := _by_command(found, named)):
            return country_name(found, land)
        if named is not None and (land := before_parliament(found, named)):
            return country_name(found, land)
        sides = [(left, right) for left, right in pairwise(row) if found.sheet.glue(left, right) == ["for"]]
        if (side := _for_side(found, person, sides)) is not None:
            return side
        for left, right in pairwise(row):
            told = _of_pair(found, person, left, right)
            if told is not None:
                return told
    return _under(found, person)


def _by_command(found: Cast, named: Chunk) -> str:
    """ISO of the state that a deed or a word of command in the sentence of the name tells; else ""."""
    return commands(found, named) or presides(found, named) or reports(found, named) or wills(found, named)


def of_following(found: Cast, person: Person) -> str | None:
    """The front or gang that the text calls the person's, for leaders of irregulars."""
    for number in person.sentences:
        for left, right in pairwise(found.sheet.rows[number]):
            if found.people.of.get(id(left)) is person and (body := _follows(found, left, right)) is not None:
                return body
    return None


def _of_pair(found: Cast, person: Person, left: Chunk, right: Chunk) -> str | None:
    """What two names side by side tell of a person: "Chad's X", "X of the Front"."""
    if found.people.of.get(id(right)) is person:
        owns = left.kind == "country" and found.sheet.glue(left, right) in (["’s"], ["'s"])
        return country_name(found, left.iso) if owns else None
    if found.people.of.get(id(left)) is not person:
        return None
    return _follows(found, left, right)


def _for_side(found: Cast, person: Person, sides: list[tuple[Chunk, Chunk]]) -> str | None:
    """Whom somebody stands for of two sides: X for Chad and Y for the Front."""
    if len(sides) < len(("X for Chad", "Y for Mali")):
        return None
    side = next((right for left, right in sides if found.people.of.get(id(left)) is person), None)
    if side is None or not (side.iso or side.kind == "organisation"):
        return None
    return country_name(found, side.iso) if side.iso and side.kind != "organisation" else side.name


def _follows(found: Cast, left: Chunk, right: Chunk) -> str | None:
    """The body behind a name: X's Reform Front; X, whose Besi gang; X belongs to the Reform Party."""
    if right.kind != "organisation":
        return None
    glue = found.sheet.glue(left, right)
    if glue == [",", "whose"] and is_group(found, right):
        return right.name
    if glue[-1:] and glue[-1] in POSSESSIVE and len(glue) == 1 and right.name.split()[-1] in _FOLLOWING:
        return right.name
    return None


def _member(found: Cast, person: Person, row: list[Chunk]) -> str | None:
    """The body that whoever begins the sentence belongs to: X, the deputy who tabled it, belongs to the Reform Party."""
    if not row or found.people.of.get(id(row[0])) is not person:
        return None
    lows, words = found.sheet.page.lowers, found.sheet.page.words
    for chunk in row[1:]:
        at = chunk.first
        while at > row[0].last and words[at - 1][0].isupper():
            at -= 1  # the Republican | People's Party
        verb = at - (lows[at - 1] == "the")
        if chunk.kind == "organisation" and lows[verb - 2 : verb] == ["belongs", "to"]:
            return found.sheet.text(at, chunk.last)
    return None


def _under(found: Cast, person: Person) -> str | None:
    """The country whose troops serve "under General X"."""
    row = found.sheet.rows[person.sentences[0]] if person.sentences else []
    lows = found.sheet.page.lowers
    named = next((chunk for chunk in row if found.people.of.get(id(chunk)) is person), None)
    rank = next((chunk for chunk in row if named is not None and chunk.last == named.first), None)
    if named is None or rank is None or rank.kind not in TITLES or not rank.first:
        return None
    at = rank.first - 1
    while at > row[0].first and lows[at] in _PARTS:
        at -= 1
    at -= lows[at] == "by" and lows[at - 1] in LED  # the marines are led by General X
    if lows[at] != "under" and lows[at] not in LED:
        return None
    owners = [chunk for chunk in row if chunk.kind in {"demonym", "country"} and chunk.last <= at]
    before = lows[found.sheet.page.sentences[rank.sentence].first : at]
    sent = lows[owners[-1].last : owners[-1].last + 2] if owners else []
    if lows[at] in LED and not _DELEGATES.isdisjoint(sent):
        return country_name(found, owners[-1].iso)  # a delegation of US congressmen led by X
    if not owners or _TROOPS.isdisjoint(before):
        return None
    beside = not _TROOPS.isdisjoint(sent)
    # soldiers whom Chad promised … under General X
    alone = len({chunk.iso for chunk in owners if not chunk.place}) == 1
    return country_name(found, owners[-1].iso if beside else owners[0].iso) if beside or alone else None


def _leads_men_of(found: Cast, person: Person, row: list[Chunk]) -> str | None:
    """The country of "his 800 Ghanaians", where the sentence begins with the officer."""
    if not row or (found.people.of.get(id(row[0])) is not person and row[0].kind != "rank"):
        return None
    lows = found.sheet.page.lowers
    for chunk in row:
        if chunk.kind == "demonym" and lows[chunk.last - 1].endswith("s"):
            at = chunk.first - 1
            at -= lows[at][0].isdigit()
            if lows[at] in {"his", "her"}:
                return country_name(found, chunk.iso)
    return None


def kin_of(found: Cast, person: Person) -> str | None:
    """The country whose official a ruler's child is told to be: Chad's army chief and the son of President X."""
    row, lows = found.sheet.rows[person.sentences[0]], found.sheet.page.lowers
    office = next((chunk for chunk in row if chunk.kind == "office" and chunk.last == person.first), None)
    if office is None or office.name not in found.sheet.words.rulers:
        return None
    begun = office.first - len(("and", "the", "son", "of"))
    held = any(chunk.kind == "office" and chunk.last == begun for chunk in row)
    link, article, kin, of = lows[begun : office.first] if begun > 0 else [""] * 4
    lands = {chunk.iso for chunk in row if chunk.iso and chunk.last <= begun}
    told = held and link == "and" and article == "the" and kin in _KIN and of == "of" and len(lands) == 1
    return country_name(found, lands.pop()) if told else None
