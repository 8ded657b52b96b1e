"""What a number counts: its qualifier before it, the words after it, the head noun and that noun's class.

In: a line, the figures' words and a number. Out: a Counted with bounds, unit as written and class.
"""

from store.reading.figures.counts.counted import Counted, bounds, phrase_at
from store.reading.figures.counts.heads import class_of, is_head, is_model, is_plural, modifies, of_force
from store.reading.figures.counts.qualifiers import not_more, qualify, trail
from store.reading.figures.counts.strong import HYPHENS, may_be_strong, strong
from store.reading.figures.words import CHANGES, STOPS, Words
from store.reading.text.grammar import CLOSING_QUOTES
from store.reading.text.numbers import Number
from store.reading.text.numbers_line import Line

REACH = 9
STRONG_AT = 13  # tokens back from "5,000 strong" to the body that is so
PASSED = frozenset(
    "more additional other others further new extra such of the its their his our these those them a your my her".split()
)
BARE = frozenset(("others", "them", "those", "more", "further", "another", "additional"))
SUFFERING = frozenset(("killed", "wounded", "injured"))
SIZES = frozenset(
    "millimetre millimeter mm inch pound pounder tonne ton metre meter calibre caliber seat horsepower".split()
)
WHOSE = frozenset(("enemy", "rebel", "government", "civilian", "military", "confirmed"))
COUNTING_IN = frozenset(("counting", "including"))
ARMED = frozenset(  # where a make written large is one of arms
    """army armies military forces troops tank tanks jet jets fighter fighters squadron pilots crews weapons ammunition defence defense nato
    send sends sent sending deliver delivers delivered delivering supply supplies supplied pledge pledged pledges donate donated deploy
    deployed scramble scrambled airbase brigade battalion""".split()
)
SUSPECTED = frozenset(("suspected", "suspect", "probable", "possible"))
PROVEN = frozenset(("confirmed", "suspected"))
CASES = frozenset(("case", "cases", "infections"))
UNIT_MODIFIERS = frozenset(
    """blue police border fighter service battle tactical armoured armored combat patrol security rocket missile artillery special
    army military naval coast national asylum crew militia transport attack aid health riot prison infantry aircraft personnel""".split()
)


def count(line: Line, words: Words, number: Number, others: dict[int, Number]) -> Counted:
    """Read the noun phrase around ``number``; ``others`` are the line's numbers by their first token."""
    first, name, further = qualify(line, words, number)
    name = "up_to" if name == "more_than" and not_more(line, first) else name
    at, after = trail(line, words, number.last)
    low, high, qualifier = bounds(number, after if after and name in ("exact", "about") else name)
    counted = Counted(number, low, high, qualifier, first, at, further=further)
    passed = strong(line, words, at)
    counted.strong, at = passed > 0, at + passed
    if line.lower(at) == "head" and line.lower(at + 1) == "of":
        counted.kind, counted.unit = "neither", line.lower(at + 2)  # "130 head of cattle"
        return counted
    _changed(line, counted)
    if line.lower(at + 1) in HYPHENS and line.lower(at + 2) in SIZES:
        at += 3  # "four 122-millimetre howitzers"
    if line.lower(at) in CLOSING_QUOTES and line.lower(at + 1).isalpha():
        at += 1  # “at least 70,000” Kestorian soldiers
    if not (passed == 1 and may_be_strong(words, line.lower(first - 1))):
        _head(line, words, counted, at, others)  # not of "a battalion 870 strong patrols the hills"
    if counted.unit is None:
        _bare(line, words, counted)
    return counted


def _bare(line: Line, words: Words, counted: Counted) -> None:
    """``7,200 Dural dead``: names before the harm; ``the Home Guard, 50,000 strong``: the noun stands before the number."""
    at = counted.last
    while (
        at < len(line.words) and (line.words[at][0].isupper() or line.lowers[at] in WHOSE) and line.words[at].isalpha()
    ):
        at += 1
    if (
        counted.kind == "bare"
        and at > counted.last
        and (line.lower(at) in words.states or line.lower(at) in words.nouns or line.lower(at) in SUFFERING)
    ):
        counted.head = counted.last = at
    elif counted.kind == "bare" and at == counted.last + 1 and phrase_at(line, words, counted, at):
        _take(line, counted, at - 1, at - 1, "other")  # "Two hundred Rohingya came ashore"
    if counted.strong:
        nouns = range(counted.first - 1, max(-1, counted.first - STRONG_AT), -1)
        at = next((j for j in nouns if may_be_strong(words, line.lowers[j])), -1)
        counted.unit, counted.kind = (line.words[at], "force") if at >= 0 else (None, counted.kind)


def _changed(line: Line, counted: Counted) -> None:
    """``rose from 12 to 19`` is now 19: after a verb of change "from" opens no range."""
    first = counted.number.first
    if (
        counted.number.ranged
        and line.lower(first - 1) in ("from", "by")
        and not CHANGES.isdisjoint(line.lowers[max(0, first - 8) : first])
    ):
        counted.low, counted.high, counted.qualifier = counted.number.high, counted.number.high, "exact"


def _head(line: Line, words: Words, counted: Counted, at: int, others: dict[int, Number]) -> None:
    """Walk over the modifiers after the number to the head noun."""
    begin, unknown = at, -1
    for j in range(at, min(at + REACH, len(line.lowers))):
        word = line.lowers[j]
        if word in COUNTING_IN:
            break  # "up to 150,000 counting sailors and airmen"
        if j in others and _part_of(line, j) and not is_model(line, words, j):
            counted.whole, counted.last = j, max(counted.last, j)
            return
        if word in PASSED and (j == begin or line.lowers[j - 1] in PASSED):
            _pass(counted, word, j)
            continue
        kind = _kind(line, words, counted, begin, j)
        if counted.number.high != 1 and words.states.get(word, "destroyed") != "destroyed":
            if _describes(line, words, begin, j):
                continue
            break
        if kind and is_head(line, words, begin, j):
            _take(line, counted, begin, j, kind)
            counted.harm = words.nouns.get(word) if kind != "force" else None
            return
        if j in others and j > at and is_model(line, words, j):
            continue
        if unknown >= 0 or j in others:
            break
        if is_plural(word, words) and not kind:
            unknown = j + is_plural(line.lower(j + 1), words)
        if _ends(line, words, j, begin):
            break
    if unknown >= 0:
        _take(line, counted, begin, unknown, "other")


def _pass(counted: Counted, word: str, j: int) -> None:
    """``300 more``, ``12 of them``: such a word at token ``j`` may be all that the number counts."""
    if word in BARE:
        counted.further, counted.last = True, j + 1


def _describes(line: Line, words: Words, begin: int, j: int) -> bool:
    """Whether "dead" or "missing" at token ``j`` stands before the noun that is counted: "12 dead soldiers", "40 dead fish", not "12 dead"."""
    at = j + 1 + (line.lower(j + 1) in words.owners or line.words[min(j + 1, len(line.words) - 1)][0].isupper())
    return line.lower(at).isalpha() and class_of(line, words, begin, at) is not None and is_head(line, words, begin, at)


def _kind(line: Line, words: Words, counted: Counted, begin: int, j: int) -> str | None:
    """What token ``j`` is as a head: its class, a force where it has a strength, nothing where one is named and more are counted."""
    word = line.lowers[j]
    if word in words.singulars and counted.number.high != 1 and not counted.strong:
        return None
    if (
        line.words[j] in words.makes
        and counted.number.high != 1
        and _ends_phrase(line, j + 1)
        and not ARMED.isdisjoint(line.present)
    ):
        return "equipment"  # "six Typhoons", not "12 Leopards players"
    strong = counted.strong and (word in words.collectives or (word == "team" and of_force(line, words, j)))
    return class_of(line, words, begin, j) or ("force" if strong else None)


def _ends_phrase(line: Line, at: int) -> bool:
    """Whether no further noun stands at token ``at``."""
    return line.lower(at) in STOPS or not line.lower(at).isalpha()


def _part_of(line: Line, j: int) -> bool:
    """``300 of the 2,000 troops``: the second number is what the first is a part of."""
    return "of" in line.lowers[max(0, j - 4) : j]


def _take(line: Line, counted: Counted, begin: int, j: int, kind: str) -> None:
    counted.unit, counted.kind, counted.head = _unit(line, begin, j), kind, j
    counted.last = max(counted.last, j + 1)


def _unit(line: Line, begin: int, j: int) -> str:
    """The head as written, with a noun that belongs to it (police officers, border guards, fighter jets)."""
    before = line.lower(j - 1)
    if line.lower(j - 2) == "and" and line.lower(j - 3) in PROVEN and j - 3 >= begin and before in SUSPECTED:
        return f"{line.words[j - 3]} and {line.words[j - 1]} {line.words[j]}"  # "45 confirmed and probable cases": no probable ones
    open_yet = before in SUSPECTED and line.lowers[j] in CASES  # which a laboratory has not confirmed
    joined = j > begin and (before in UNIT_MODIFIERS or open_yet) and line.words[j - 1].islower()
    return f"{line.words[j - 1]} {line.words[j]}" if joined else line.words[j]


def _ends(line: Line, words: Words, j: int, begin: int) -> bool:
    """Whether the noun phrase ends at token ``j``: a stop word, a mark, a harm word that modifies nothing."""
    word = line.lowers[j]
    if word in {"and", "or", ","}:
        return not _listed(line, words, j, begin)
    if word in STOPS or (not word[0].isalnum() and word not in ("-", "“", '"', "‘")):
        return True
    return words.cue(word) and not modifies(line, words, begin, j)


def _listed(line: Line, words: Words, j: int, begin: int) -> bool:
    """``French and German soldiers``, ``army and police officers``: the conjunction stands between two modifiers."""
    if j == begin or j + 1 >= len(line.words):
        return False
    if line.words[j - 1][0].isupper() and line.words[j + 1][0].isupper():
        return True
    if line.lowers[j - 1] in words.forces.cases and line.lowers[j + 1] in words.forces.cases:
        return True  # "confirmed, probable and suspected cases"
    after = line.lower(j + 1)  # "U.S. and allied soldiers", "masked and armed men"
    joint = after in UNIT_MODIFIERS or after in words.owners or (after[-2:] == "ed" and line.lowers[j - 1][-2:] == "ed")
    return joint and line.lowers[j] == "and" and bool(class_of(line, words, begin, j + 2))
