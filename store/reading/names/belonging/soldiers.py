"""Soldiers of a land told just before: "Two soldiers from Norland were killed … named as Sgt. X", in a text about another land.

In: the cast and a person with a rank and no office. Out: the one foreign land whose men the sentences tell of, else none.
"""

from store.reading.names.cast import Cast
from store.reading.names.people.persons import Person
from store.reading.names.roles.owners import Role
from store.reading.names.sheet import Chunk
from store.reading.text.grammar import THIRD_OWN
from store.reading.text.tokens import POSSESSIVE

_MEN = frozenset(
    "soldier soldiers troops peacekeeper peacekeepers serviceman servicemen airmen marines paratroopers sailors pilot pilots officers "
    "battalion contingent commandos policemen crew".split()
)
_IDENTIFYING = frozenset({"named", "identified", "names", "identifies"})
_FROM = frozenset({"from", "of"})
_TURNED = frozenset(
    "deserter defector renegade mutinous mutineer rebel insurgent warlord runaway breakaway fugitive".split()
)
_TURNS = frozenset("defected deserted mutinied rebelled".split())
SOLDIERS = frozenset({"troops", "soldiers", "forces", "peacekeepers", "marines"})
BACK = 2  # sentences back in which such men are told of
NEAR = 3  # tokens from "Norland's" to "troops"
BEFORE = 6  # tokens before a name: the renegade Lt. Col.


def foreign_men(found: Cast, person: Person) -> set[str]:
    """ISO of each land but the article's own whose soldiers the sentence of the name, or one of the two before it, tells of."""
    number = person.sentences[0]
    page = found.sheet.page
    rows = (row for row in found.sheet.rows[max(0, number - BACK) : number + 1] if row)
    chunks = (chunk for row in rows for chunk in row if chunk.iso and chunk.iso != found.home)
    return {chunk.iso for chunk in chunks if chunk.first < person.first and _has_men(page.lowers, chunk)}


def of_men(found: Cast, person: Person) -> str:
    """ISO of the one land whose counted men the officer is among: 47 Norlandic soldiers laid down their arms, among them Major X; else ""."""
    number = person.sentences[0]
    lows, begin = found.sheet.page.lowers, found.sheet.page.sentences[number].first
    at = next((i for i in range(person.first - 1, begin, -1) if lows[i - 1 : i + 1] == ["among", "them"]), -1)
    row = found.sheet.rows[number]
    lands = {chunk.iso for chunk in row if chunk.last < at and chunk.iso and _has_men(lows, chunk)}
    beside = any(chunk.iso and at < chunk.first < person.first for chunk in row)
    return lands.pop() if len(lands) == 1 and not beside else ""


def _has_men(lows: list[str], land: Chunk) -> bool:
    """Whether men stand beside the land: soldiers from Norland, Norlandic soldiers, Norland's 150 troops."""
    if land.kind == "demonym":
        return not _MEN.isdisjoint(lows[land.last : land.last + 2])
    if land.kind != "country":
        return False
    if land.first > 1 and lows[land.first - 1] in _FROM and lows[land.first - 2] in _MEN:
        return True
    return lows[land.last] in POSSESSIVE and not _MEN.isdisjoint(lows[land.last : land.last + 1 + NEAR])


def beside_another_s(found: Cast, person: Person) -> bool:
    """Whether the person's first sentence names a body of another state: "Gen. X, the chairman, standing at the Pentagon"."""
    row = found.sheet.rows[person.sentences[0]]
    lands = {chunk.iso for chunk in row if chunk.kind == "organisation" and chunk.iso}
    return bool(lands) and found.home not in lands


def has_turned(found: Cast, person: Person) -> bool:
    """Whether the officer has left his army: the deserter Colonel X; Major X, who defected in May."""
    page, span = found.sheet.page, found.sheet.page.sentences[person.sentences[0]]
    lows = page.lowers
    end = next((i for i in range(person.first, span.last) if lows[i] == ","), span.last)
    if lows[end + 1 : end + 2] == ["who"] and not _TURNS.isdisjoint(lows[end + 2 : min(end + 5, span.last)]):
        return True
    return not _TURNED.isdisjoint(lows[max(span.first, person.first - BEFORE) : person.first])


def is_identified(found: Cast, person: Person) -> bool:
    """Whether the sentence says who the men were: named them as Sgt. X, identified the dead as Pvt. Y."""
    span = found.sheet.page.sentences[person.sentences[0]]
    return not _IDENTIFYING.isdisjoint(found.sheet.page.lowers[span.first : person.first])


def about_men(found: Cast, first: Chunk) -> bool:
    """Whether the sentence begins with another people's soldiers in the article's land, of whom something is decided."""
    lows, span = found.sheet.page.lowers, found.sheet.page.sentences[first.sentence]
    men = first.kind == "demonym" and first.iso != found.home and first.first == span.first
    men = men and not SOLDIERS.isdisjoint(lows[first.last : first.last + 1])
    here = any(chunk.iso == found.home and chunk.place for chunk in found.sheet.rows[first.sentence])
    return men and here and not {"not", "will", "would", "n't"}.isdisjoint(lows[first.last : span.last])


def has_men_here(found: Cast, role: Role) -> bool:
    """Whether the sentence tells of his or her troops in the article's land, where a ruler's own need not be said to be."""
    lows, span = found.sheet.page.lowers, found.sheet.page.sentences[role.sentence]
    at = next(
        (i for i in range(role.last, span.last - 1) if lows[i] in THIRD_OWN - {"its"} and lows[i + 1] in SOLDIERS), -1
    )
    row = found.sheet.rows[role.sentence]
    return at >= 0 and any(
        chunk.iso == found.home and chunk.first > at and lows[chunk.first - 1] == "in" for chunk in row
    )
