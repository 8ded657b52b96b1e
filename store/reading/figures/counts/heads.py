"""Which word after a number is the head noun it counts, and that noun's class.

In: a line, the lexicon's words and tokens behind a number. Out: a class of units.toml, or yes or no.
"""

import re

from store.reading.figures.counts.phrases import IRREGULAR, singular
from store.reading.figures.words import AUXILIARIES, STOPS, Words
from store.reading.text.grammar import ARTICLES, DETERMINERS
from store.reading.text.numbers_line import Line
from store.reading.text.numerals import CARDINALS

MODEL = re.compile(r"[A-Z][A-Za-z]{0,2}-[0-9]{1,3}[A-Z]?s")  # four F-16s, two MiG-29s
MAKE = re.compile(r"[A-Z][A-Za-z]{0,3}-[0-9]{1,3}[A-Z]{0,2}")
ADJECTIVES = frozenset(("dead", "missing", "homeless", "wounded", "injured", "displaced"))
ROLLING = frozenset("trucks vehicles lorries pickups jeeps".split())
COLUMN = 6
PAIR = 3  # tokens of "men and 40 women"
ADDRESSING = frozenset("told tells telling briefed urged addressed asked informed warned reminded".split())
UNIONS = frozenset(("bloc", "alliance", "union", "board"))  # have members as those bodies have that decide
BOARD = 6  # tokens of "men and women on board"
WARSHIPS = frozenset(
    """frigate destroyer corvette warship submarine gunboat cruiser minesweeper minehunter battleship patrol""".split()
)
RESCUES = frozenset(
    "rescued picked migrants refugees saved plucked evacuated evacuees passengers survivors hostages".split()
)
UNIT = 10  # tokens of "members of the prime minister's bodyguard unit"
MARKS = frozenset((",", ".", ";", ":", "(", ")", "“", "”", '"', ""))
UNITS = frozenset(
    (
        "squad",
        "corps",
        "regiment",
        "commando",
        "gendarmerie",
        "constabulary",
        "bodyguard",
        "army's",
        "army’s",
        "militia",
    )
)
SEAT = 5  # tokens from who speaks, or from the council, to "members"
CAREER = frozenset("career trained armed full-time thousand hundred million some".split())
SERVING = frozenset(("fighting", "combat", "support", "transport", "assault", "landing"))  # what arms are for
AT_WAR = frozenset(("combat", "fighting", "battle", "attack", "assault", "landing"))  # and only a navy's ships
NUMBERING = frozenset(("numbers", "numbered", "musters", "mustered", "comprises"))
ATTRIBUTES = frozenset(("police", "army", "militia", "aircraft", "infantry", "artillery", "crew", "staff"))


SEAS = frozenset(
    "nautical territorial shoal atoll blockade waters strait island islands platform anchored".split()
)  # where a nation's vessels stand against another's


def is_plural(word: str, words: Words) -> bool:
    """Whether ``word`` looks like the plural of a noun that no class lists."""
    return (
        len(word) > 3
        and word.endswith("s")
        and not word.endswith(("ss", "'s", "’s", "ous", "us", "selves"))
        and not words.cue(word)
        and word not in words.verb_plurals
        and word not in STOPS
    )


def class_of(line: Line, words: Words, begin: int, j: int) -> str | None:
    """The class of token ``j`` as a unit, or None; a conditional word looks at the modifiers before it."""
    word = line.lower(j)
    if word == "fighters" and (MAKE.fullmatch(line.words[j - 1]) or line.lower(j - 1) in words.winged):
        return "equipment"  # "four F-16 fighters", "45 Mirage fighters"
    if word in words.conditional:
        _, kind, otherwise = words.conditional[word]
        return kind if _meets(line, words, begin, j) else _perhaps(line, words, j, otherwise)
    if word == "boots":
        return "force" if line.lowers[j + 1 : j + 4] == ["on", "the", "ground"] else None
    if words.units.get(word) == "equipment" and not words.civil.isdisjoint(line.lowers[begin:j]):
        return "buildings"  # "three storage tanks"
    if word in words.units:
        return _perhaps(line, words, j, words.units[word])
    if word[-1:] == "s" and "-" in word and MODEL.fullmatch(line.words[j]):
        return "equipment"
    if word in words.nouns:
        return None if word in ADJECTIVES else "people"
    return None


def _meets(line: Line, words: Words, begin: int, j: int) -> bool:
    """Whether the words around the conditional word at token ``j`` make it what it may be."""
    word = line.lower(j)
    modifiers, kind, _ = words.conditional[word]
    near = line.lowers[max(begin, j - 3) : j]
    return (
        any(m in modifiers or m.rpartition("-")[2] in modifiers for m in near)
        or (kind == "force" and line.lower(j + 1) == "and" and words.units.get(line.lower(j + 2)) == "force")
        or (word in ROLLING and (_columned(line, words, begin) or _of_formation(line, words, j)))
        or _armed(line, words, begin, j)
        or (word == "members" and _of_unit(line, modifiers, j))
        or (word in words.manned and of_force(line, words, j))
    )


def _of_formation(line: Line, words: Words, j: int) -> bool:
    """``60 vehicles of the 2nd Armoured Battalion``."""
    near = line.lowers[j + 3 : j + 7]
    return line.lowers[j + 1 : j + 3] == ["of", "the"] and any(word in words.apposed for word in near)


def _of_unit(line: Line, modifiers: frozenset[str], j: int) -> bool:
    """``members of the prime minister's bodyguard unit``."""
    if line.lower(j + 1) != "of":
        return False
    end = next((k for k in range(j + 2, j + UNIT) if line.lower(k) in STOPS or line.lower(k)[:1] in MARKS), j + UNIT)
    return any((word in modifiers and word != "crew") or word in UNITS for word in line.lowers[j + 2 : end])


def _columned(line: Line, words: Words, begin: int) -> bool:
    """``a column of 60 trucks``; ``a convoy of 40 trucks`` where soldiers are told of, not one of aid."""
    near = line.lowers[max(0, begin - COLUMN) : begin]
    if "of" not in near or any(
        word.removesuffix("'s").removesuffix("’s") in words.forces.civil for word in line.present
    ):
        return False
    return "column" in near or ("convoy" in near and not words.beside.isdisjoint(line.present))


def _armed(line: Line, words: Words, begin: int, j: int) -> bool:
    """``Lomar's coast guard tracked 38 Huanese vessels``: ships told of beside a navy, unless they carry goods or fish."""
    if line.lowers[j] not in words.afloat or not words.cargo.isdisjoint(line.lowers[begin:j]):
        return False
    nation = line.words[j - 1][:1].isupper() and j - 1 >= begin and not SEAS.isdisjoint(line.present)
    guard = "coastguard" in line.present or {"coast", "guard"} <= line.present
    fights = not AT_WAR.isdisjoint(line.lowers[begin:j])  # "38 combat ships"
    return nation or guard or fights or not words.navies.isdisjoint(line.present)


def of_force(line: Line, words: Words, j: int) -> bool:
    """``two companies of riot police``, ``three units of special forces``."""
    return line.lower(j + 1) == "of" and any(class_of(line, words, j + 2, k) == "force" for k in range(j + 2, j + 5))


def _perhaps(line: Line, words: Words, j: int, kind: str) -> str:
    """``men`` of an army are a force, men elsewhere are people."""
    if kind == "people" and line.lowers[j] in words.perhaps:
        if line.lower(j + 1) == "of" and line.lower(j + 3) == "age":
            return kind  # "men of military age"
        if line.lowers[j] == "women" and "men" not in line.lowers[max(0, j - PAIR) : j]:
            return kind  # "troops rescued 110 women"
        if line.lowers[j] == "members" and _seated(line, words, j):
            return kind
        if line.lowers[j] == "professionals" and line.lower(j - 1).isalpha() and line.lower(j - 1) not in CAREER:
            return kind  # "40 health professionals"
        if _aboard_warship(line, j):
            return "force"
        near = line.lowers[max(0, j - 9) : j + 10]
        if not NUMBERING.isdisjoint(line.lowers[max(0, j - 4) : j]) and "," in line.lowers[:j]:
            near = near + line.lowers[: line.lowers.index(",")]  # "The contingent on X, known as Y, numbers 950 men"
        return "force" if any(w.partition("’")[0].partition("'")[0] in words.beside for w in near) else kind
    return kind


def _aboard_warship(line: Line, j: int) -> bool:
    """``the frigate, with 180 men and women on board``: her crew; men on a ferry are none."""
    behind = line.lowers[j + 1 : j + BOARD]
    aboard = "aboard" in behind or ("board" in behind and "on" in behind)
    return aboard and not WARSHIPS.isdisjoint(line.present) and line.present.isdisjoint(RESCUES)


def _seated(line: Line, words: Words, j: int) -> bool:
    """``told the 15 members that troops had come``, ``the council's 15 members``: who sits in a body is no force."""
    before = line.lowers[max(0, j - SEAT) : j]
    if not ADDRESSING.isdisjoint(before):
        return True
    near = (word.removesuffix("’s").removesuffix("'s") for word in before + line.lowers[j + 1 : j + SEAT])
    return any(word in words.forces.deciding or word in UNIONS for word in near)


def is_head(line: Line, words: Words, begin: int, j: int) -> bool:
    """A singular or collective word before another noun is its attribute: army bases, troop transports, missile strikes."""
    word, after = line.lowers[j], line.lower(j + 1)
    if after in ("'", "’") and line.glued(j + 1) and line.lower(j + 2).isalpha() and "‘" not in line.words:
        return word[-1:] != "s"  # "the 2,900 hostages' relatives"
    if word == "military":
        return (
            after in AUXILIARIES
            or after in ("at", "in", "on", "near", "along", "there")
            or (after == "and" and line.lower(j + 2)[:1].isdigit())
        )
    if not after or not after[0].isalpha() or after in STOPS or words.cue(after) or line.lower(j + 1) in words.months:
        return True
    if after == "home" or (after in words.singulars and _is_verb(line, word, j + 2)):
        return True
    if class_of(line, words, begin, j + 1) or (after in SERVING and class_of(line, words, begin, j + 2) == "equipment"):
        return False
    attributive = word in ATTRIBUTES or (singular(word) == word and word not in IRREGULAR.values())
    return not attributive or not is_plural(after, words)


def _is_verb(line: Line, plural: str, at: int) -> bool:
    """``2,400 police guard the summit``, ``400 soldiers guard 40,000 people``: an object follows at token ``at``."""
    counts = line.lower(at)[:1].isdigit() or line.lower(at) in CARDINALS
    return line.lower(at) in DETERMINERS or (counts and singular(plural) != plural)


def is_model(line: Line, words: Words, j: int) -> bool:
    """``eleven Leopard 2 tanks``: the number of a model stands between a name, itself counted, and what is counted."""
    noun = j + 1 + line.glued(j + 1)  # "Leopard 2A4 tanks"
    if j < 2 or not line.words[j - 1][0].isupper() or words.units.get(line.lower(noun)) != "equipment":
        return False
    before = line.lower(j - 2)
    counted = before in CARDINALS or before[:1].isdigit()
    one = line.lower(j + 1) in words.singulars or line.lower(j + 1) == "aircraft"
    return counted or (before in ARTICLES and one and line.words[j - 1].isalpha())  # "an ATR 72 aircraft"


def modifies(line: Line, words: Words, begin: int, j: int) -> bool:
    """``40 wounded soldiers``: the harm word stands before the noun."""
    return any(
        class_of(line, words, begin, k) for k in range(j + 1, min(j + 4, len(line.lowers))) if _clear(line, j + 1, k)
    )


def _clear(line: Line, start: int, end: int) -> bool:
    return not any(w in STOPS or w in DETERMINERS or not w[0].isalnum() for w in line.lowers[start:end])
