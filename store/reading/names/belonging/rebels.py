"""Belonging to rebels: which armed group an office of rebels, guerrillas or militias is of.

In: the cast and a role, or the owner of one. Out: the name of the one group that the text allows; of two the reader names neither.
"""

from store.reading.names.cast import Cast
from store.reading.names.lands.atlas import STATES, plain
from store.reading.names.roles.owners import Role
from store.reading.names.sheet import Chunk
from store.reading.text.tokens import POSSESSIVES

_ARMED_NAMES = frozenset(
    "Liberation Resistance Revolutionary Front Patriotic Movement Legion Brigades Insurgents Rebels Militia Jihad Guerrillas Mujahideen".split()
)
_QUARTERS = frozenset("Eastern Western Northern Southern Central Home".split())
BEGINNING = 3  # words in which a sentence says whom it is about


def of_rebels(found: Cast, role: Role) -> bool:
    """Whether the office is one of rebels: the rebels' military chief, rebel spokesman, the rebels and their leader."""
    words = plain(role.office or "").split()
    if possessor(found, role) in found.sheet.words.irregulars or not found.sheet.words.irregular.isdisjoint(words):
        return True
    lows, begin = found.sheet.page.lowers, found.sheet.page.sentences[role.sentence].first
    if "their" not in lows[max(begin, role.first - 3) : role.first]:
        return False
    return not found.sheet.words.irregulars.isdisjoint(lows[begin : role.first]) or _begun_by_rebels(found, role)


def _begun_by_rebels(found: Cast, role: Role) -> bool:
    """Whether the sentence before begins with rebels, whom "Their commander" at the beginning of this one takes up."""
    page = found.sheet.page
    if role.first - page.sentences[role.sentence].first > BEGINNING or not role.sentence:
        return False
    first = page.sentences[role.sentence - 1].first
    return not found.sheet.words.irregulars.isdisjoint(page.lowers[first : first + BEGINNING])


def rebels_of(found: Cast, owner: Chunk) -> str | None:
    """The group that "the Kanembian rebels" are, else those words; None where the owner's name has no rebels behind it."""
    lows = found.sheet.page.lowers
    behind = lows[owner.last : owner.last + 1]
    if owner.kind not in STATES or found.sheet.words.irregulars.isdisjoint(behind):
        return None
    return the_rebels(found) or found.sheet.text(owner.first, owner.last + 1)


def the_rebels(found: Cast) -> str | None:
    """The one armed group that the article names."""
    one: str | None = None
    for row in found.sheet.rows:
        for chunk in row:
            if chunk.kind == "organisation" and chunk.name != one and is_group(found, chunk):
                if one is not None:
                    return None
                one = chunk.name
    return one


def is_group(found: Cast, chunk: Chunk) -> bool:
    """Whether the name is an armed group's by its own words or by those before it: rebels of the Lufiri Alliance."""
    lows, begin = found.sheet.page.lowers, found.sheet.page.sentences[chunk.sentence].first
    before = [low for low in lows[max(begin, chunk.first - 3) : chunk.first] if low not in {"of", "the", "from"}]
    if lows[chunk.last : chunk.last + 1] and lows[chunk.last] in found.sheet.words.irregular:
        return True  # the M23 rebels, the X gang
    words = chunk.name.split()
    theatre = words[-1] == "Front" and words[0] in _QUARTERS  # "the Eastern Front": where an army fights
    armed = not theatre and not _ARMED_NAMES.isdisjoint(words)
    return armed or bool(before and (before[-1] in found.sheet.words.irregulars or before[-1] in {"rebel", "armed"}))


def possessor(found: Cast, role: Role) -> str:
    """The word whose office it is: government, in "the government’s spokesman"; else ""."""
    lows, start = found.sheet.page.lowers, found.sheet.page.sentences[role.sentence].first
    at = role.first - 1
    return lows[at - 1] if at - 1 >= start and lows[at] in POSSESSIVES else ""
