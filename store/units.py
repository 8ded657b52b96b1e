"""What the unit of a number says is counted: a force, people, some of them that are counted apart, or a thing. Pure."""

from functools import lru_cache

from store.likeness import in_order, words

_FORCE = frozenset(
    "troop soldier serviceman servicemen personnel fighter militant officer marine guard conscript reservist "
    "peacekeeper paratrooper combatant militiaman insurgent rebel police policeman sailor airman recruit".split()
)
_PERSON = frozenset(
    "people person civilian resident man woman child dead death victim casualty villager inhabitant body survivor "
    "fatality migrant refugee passenger worker patient case family student pupil protester demonstrator life live name".split()
)
# What newsrooms call in two ways, by the one that it is compared by
_ALIKE = {"home": "house", "dwelling": "house", "captive": "hostage"}
_COUNTED_APART = frozenset(
    "child woman family case patient police policeman officer student pupil worker passenger reservist".split()
)
_HURT = frozenset({"killed", "wounded", "missing", "captured", "detained"})
_ILL = frozenset({"case", "patient"})  # all who are infected are


@lru_cache(maxsize=5_000)
def unit_class(unit: str | None, measure: str) -> str:
    """What is counted: "force", "people", a part of the people that is counted apart (children …), or the unit itself."""
    stems = frozenset(map(singular, words(unit))) if unit else frozenset()
    if measure == "infected":
        stems -= _ILL
    for apart in sorted(stems & _COUNTED_APART):
        return apart
    if stems & _FORCE or (measure == "strength" and not stems):
        return "force"
    if stems & _PERSON or not stems:
        return "people"
    if measure in _HURT:
        head = in_order(
            (unit or "").partition(" of ")[0]
        )  # health volunteers are volunteers, guests of a hotel are guests
        return singular(head[-1]) if head else " ".join(sorted(stems))
    return " ".join(sorted(_ALIKE.get(stem, stem) for stem in stems))


def bears_arms(unit: str) -> bool:
    """Does the unit name soldiers, fighters or police?"""
    return not _FORCE.isdisjoint(words(unit))


def singular(stem: str) -> str:
    """``bodie``, which the plural s leaves of bodies, is a body."""
    return f"{stem[:-2]}y" if stem.endswith("ie") else stem
