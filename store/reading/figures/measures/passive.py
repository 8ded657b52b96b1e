"""A verb away from those who are counted: "12 people, three of them children, were killed"; "40 have fled".

In and out: as in measures.
"""

from store.reading.figures.counts.counted import MEN, Counted, fits, phrase_at, pick
from store.reading.figures.measures.away import away, left
from store.reading.figures.measures.clauses import (
    GETTING,
    got,
    in_both,
    of_a_place,
    past_aside,
    past_comment,
    past_part,
)
from store.reading.figures.measures.owned import owned
from store.reading.figures.measures.said import ADVERBS, falls, said
from store.reading.figures.words import AUXILIARIES, STOPS, Words
from store.reading.text.grammar import DETERMINERS, REASONS, is_past
from store.reading.text.numbers_line import Line
from store.reading.text.numerals import CARDINALS

BREAKS = REASONS | frozenset("; : after when where which as but if by whose before until amid".split())
TURNING = BREAKS | AUXILIARIES | GETTING | {"whom", "and", "arrived", "entered", "crossed", "held", "fell"}
NEEDING = frozenset(("need", "have", "needed", "had"))
FAR = 28
COUNTS = 5  # other numbers of a list between a number and its verb
CHAIN = 6  # tokens of verbs in a row
HELD = ("since", "by", "for", "captive", "hostage")
HOLDING = frozenset(("in", "across", "throughout", "from"))
ROUGHLY = frozenset("of about around some nearly almost roughly over".split())
NAMING = frozenset("of in across over on at near along around from".split())
NAME = 6  # tokens of a name or noun phrase after "of"
NOT_NAMES = (STOPS - {"of"}) | {"and", "or"}


def read(line: Line, words: Words, counted: Counted, heads: frozenset[int]) -> tuple[str, str, int] | None:
    """``12 people, three of them children, were killed``; ``12 were wounded``: an auxiliary and then a cue."""
    passed, skip = 0, past_part(line, counted, heads) or past_comment(line, words, counted, heads)
    if line.lower(counted.first - 1) == "of" and line.lower(counted.first - 2) in words.company.kin:
        return None  # "relatives of three engineers were hurt"
    for at, word in enumerate(line.lowers[counted.last : counted.last + FAR], counted.last):
        if at < skip:
            continue
        passed += at in heads
        if passed > COUNTS:
            return None
        if word not in TURNING and word not in words.harm and not words.opens(word) and at not in heads:
            continue  # most words; what follows asks for no other
        if word in ("whom", "which") and line.lower(at - 1) in ("of", "among") and at > counted.last + 1:
            skip = _past_part(line, words, at)
            if not skip:
                return None
            continue
        if word in AUXILIARIES or got(line, words, at):
            if skip := at + 1 if of_a_place(line, counted, at) else past_aside(line, counted, at):
                continue
            found = None if _is_anothers(line, counted, at) else _verb(line, words, counted, at, heads)
            if found or not _opens_relative(line, counted, at):
                return found
            continue  # "who were guarding the minister, were killed"
        told = _told(line, words, counted, at, heads)
        if told is not None or _breaks(line, words, counted, at, heads):
            return told or None
    return None


def _is_anothers(line: Line, counted: Counted, at: int) -> bool:
    """``the chief, whose gang had 1,500 members, has fled``: the verb behind the comma is the owner's."""
    return line.lower(at - 1) == "," and owned(line, counted)


def _opens_relative(line: Line, counted: Counted, at: int) -> bool:
    """Whether the auxiliary at token ``at`` is that of "who were" right behind the noun, and the main verb comes later."""
    return at <= counted.last + 2 and line.lower(at - 1) in ("who", "that")


def _breaks(line: Line, words: Words, counted: Counted, at: int, heads: frozenset[int]) -> bool:
    """Whether another clause, verb or count begins at token ``at``."""
    word = line.lowers[at]
    return (
        word in BREAKS
        or (word == "and" and not _and_more(line, words, counted, at, heads))
        or (word in words.verbs and at > counted.last and line.lower(at - 1) != "the")
        or (at in heads and not _goes_on(line, words, counted, at, heads))
    )


def _told(
    line: Line, words: Words, counted: Counted, at: int, heads: frozenset[int]
) -> tuple[str, str, int] | tuple[()] | None:
    """What a phrase or a verb without an auxiliary tells at token ``at``; () where it settles that nothing is told."""
    word = line.lowers[at]
    named = words.opens(word) and (line.lower(at - 1) == "," or _named(line, counted, at))
    if named and (phrase := phrase_at(line, words, counted, at)):
        return phrase
    if word in ("arrived", "entered", "crossed") and at == counted.last and (come := away(line, words, counted, at)):
        return come
    if word == "held" and at == counted.last + 1 and line.lower(at - 1) == "," and line.lower(at + 1) in HELD:
        return ("captured", "held of what is counted", at) if counted.kind in ("people", "force") else ()
    if word == "fell" and (fell := said(line, words, counted, at, heads)):
        return fell
    own = words.intransitive.get(word) if at not in heads and not falls(line, at) else None
    return (own, f"{word} of what is counted", at) if own and fits(words, own, counted) else None


def behind(line: Line, words: Words, counted: Counted, at: int, heads: frozenset[int]) -> tuple[str, str, int] | None:
    """What the verb at token ``at`` says, where an aside stands between it and those who are counted."""
    at += line.lower(at) == ","
    return _verb(line, words, counted, at, heads) if line.lower(at) in AUXILIARIES else None


def _goes_on(line: Line, words: Words, counted: Counted, at: int, heads: frozenset[int]) -> bool:
    """Whether the clause goes on behind another number: a list, an aside, "in 20 villages"; not "and 12 were killed"."""
    before = line.lower(at - 1)
    if before == "of" and counted.head == at - 2:
        return True  # "3 of the crew of 22 were saved"
    if before in HOLDING and not words.company.settlements.isdisjoint(line.lowers[at + 1 : at + 4]):
        return True
    if before in ("from", "aboard") and words.units.get(line.lower(at + 1)) in ("equipment", "buildings"):
        return True  # "48 crew members from five boats, who are detained"
    if before in ROUGHLY and "out" in line.lowers[at - 3 : at - 1] and "of" in line.lowers[at - 2 : at]:
        return True  # "3,300 people out of about 7,000 have left"
    if before in ("and", "while") and line.lower(at + 1) in AUXILIARIES:
        return False
    return _aside(line, words, counted, at, heads) and not _others(line, at)


def _past_part(line: Line, words: Words, at: int) -> int:
    """Where the clause goes on behind ``, of whom 12 were children, died``; 0 where it does not: "of whom 212 have died"."""
    comma = next((j for j in range(at + 1, min(at + FAR, len(line.lowers))) if line.lowers[j] == ","), 0)
    told = comma and (line.lower(comma + 1) in AUXILIARIES or line.lower(comma + 1) in words.intransitive)
    return comma + 1 if told else 0


def _and_more(line: Line, words: Words, counted: Counted, at: int, heads: frozenset[int]) -> bool:
    """Whether "and" goes on listing those who are counted: another number, or "mostly women and children", "Colonel X and Captain Y"."""
    after = line.lower(at + 1)
    if line.lower(at - 1) == "," and _is_object(line, counted):
        return False  # "closed two crossings, and 3,000 villagers fled"
    if in_both(line, words, counted, at):
        return True
    if not heads.isdisjoint(range(at + 1, at + 6)) or after[:1].isdigit() or after in CARDINALS:
        return True
    nations = at == counted.last and (counted.unit or "a")[0].isupper() and line.words[at + 1 : at + 2] != []
    if nations and line.words[at + 1][0].isupper():
        return True  # "2,000 Westerners and Japanese are held"
    names = line.lower(counted.last) == "," and line.words[at - 1][0].isupper()
    if names and after and line.words[at + 1][0].isupper():
        return True
    lands = line.lower(at - 2) in (",", "from") and line.words[at - 1][0].isupper() and after != ""
    if lands and line.words[at + 1][0].isupper():
        return True  # "13 soldiers from Norway, Malawi and Peru have died"
    kind = words.units.get(line.lower(at - 1))
    alike = kind in MEN or kind == counted.kind  # not "40 men in the town and the mayor"
    return alike and (after in words.units or after in DETERMINERS)


def _named(line: Line, counted: Counted, at: int) -> bool:
    """Whether only "of" and a name or noun stand between: "members of the Republican Guard", "members of an aid team"."""
    preposition = line.lower(counted.last)
    if preposition not in NAMING or (preposition == "from" and counted.kind == "bare") or at - counted.last > NAME:
        return False
    between = range(counted.last + 1, at)
    return all(line.lowers[j][0].isalnum() and line.lowers[j] not in NOT_NAMES for j in between)


def _others(line: Line, at: int) -> bool:
    """``214, and 90 more who are missing``: what is said of the others is not said of the first."""
    return line.lower(at + 1) in ("more", "others") and line.lower(at + 2) in ("who", "that")


def _aside(line: Line, words: Words, counted: Counted, at: int, heads: frozenset[int]) -> bool:
    """Whether the number at ``at`` belongs to the same subject: a list, "including three children", "most of them"."""
    since = next((j + 1 for j in range(at - 1, counted.last - 1, -1) if j in heads), counted.last)
    between = line.lowers[since:at]
    return any(word in (",", "and", "including", "(", "or", "among") for word in between[-5:]) and all(
        line.lowers[k] in ASIDES or line.lowers[k] in words.units or not line.words[k][0].islower()
        for k in range(since, at)
    )


ASIDES = frozenset(
    """, and or ( including among them of whom most some mostly both all many about more than at least up to nearly almost
    another a further over under aged ages an estimated around the with as well other also police army local its their his our two in near on board aboard th st nd rd""".split()
)


def _shot_and(line: Line, at: int) -> bool:
    """``were shot and killed``: the graver verb counts."""
    return line.lower(at) == "and" and line.lower(at - 1) in ("shot", "stabbed", "beaten", "abducted", "kidnapped")


def _verb(line: Line, words: Words, counted: Counted, at: int, heads: frozenset[int]) -> tuple[str, str, int] | None:
    """What the verb behind an auxiliary at token ``at`` says: ``have since been killed``, ``may need to be evacuated``."""
    at += line.lower(at) in GETTING
    at += 2 * (line.lower(at + 1) in NEEDING and line.lower(at + 2) == "to")  # "may need to be evacuated"
    while line.lower(at) in AUXILIARIES or line.lower(at) in ADVERBS or _shot_and(line, at):
        if phrase_at(line, words, counted, at) or line.lowers[at - 1 : at + 1] == ["left", "since"]:
            break
        at += 1
    if (moved := away(line, words, counted, at)) is not None:
        return moved
    if (gone := left(line, words, counted, at)) is not None:
        return gone
    if line.lower(at + 1) in ("or", "and") and line.lower(at + 2) in AUXILIARIES and not words.cue(line.lower(at)):
        return _verb(line, words, counted, at + 2, heads)  # "have been taken or have fled"
    word = line.lower(at)
    if word == "lost" and (lost := _lost(line, words, counted, at)) is not None:
        return lost or None
    if word in ("not", "no"):
        return phrase_at(line, words, counted, at)  # "have not been found"
    found = said(line, words, counted, at, heads) or _chained(line, words, counted, at, heads)
    if found is None and line.lower(at - 1) in ("shot", "stabbed"):
        shot = pick(words, line.lower(at - 1), counted)
        return (shot, f"{line.lower(at - 1)} of what is counted", at - 1) if shot else None
    return (found[0], found[1].replace("after what", "of what"), found[2]) if found else None


def _lost(line: Line, words: Words, counted: Counted, at: int) -> tuple[str, str, int] | tuple[()] | None:
    """What "were lost" at token ``at`` tells; () where they lost others, None where other words decide."""
    lost = pick(words, "lost", counted)
    if not lost:
        return None
    if not words.company.contact.isdisjoint(line.lowers[max(0, counted.first - 3) : counted.first]):
        return ("missing", "contact lost with", at) if fits(words, "missing", counted) else ()
    if line.lower(at + 2) == "least":
        return ()  # "had lost at least one member"
    alone = line.lower(at + 1) in ("", ".", ",", "at", "in", "when", "after", "and")
    return (lost, "lost of what is counted", at) if alone else None


def _chained(line: Line, words: Words, counted: Counted, at: int, heads: frozenset[int]) -> tuple[str, str, int] | None:
    """``were disarmed, beaten and killed``: the last of a chain of participles."""
    for j in range(at, at + CHAIN):
        word = line.lower(j)
        if word == "and":
            return said(line, words, counted, j + 1, heads) if j > at else None
        if word != "," and not word.endswith(("ed", "en", "ght", "ot", "ld")):
            return None
    return None


def _is_object(line: Line, counted: Counted) -> bool:
    """Whether a verb in the past stands right before the number, so that what is counted suffers that and does nothing."""
    return is_past(line.lower(counted.first - 1))
