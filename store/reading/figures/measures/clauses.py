"""Verbs in whose way something stands: a passive with "got", a relative clause about a place, "and" between two places of one subject.

In: a line, the figures' words, what is counted and, for most, the token of the verb. Out: whether it is so, the token of the main verb behind an aside, or
(measure, rule, token of the cue) or None.
"""

from store.reading.figures.counts.counted import MEN, Counted, fits, pick
from store.reading.figures.words import AUXILIARIES, Words
from store.reading.text.grammar import ENDS, THIRD_OWN, WHOLES, is_past
from store.reading.text.numbers_line import Line

GETTING = frozenset(("got", "get", "gets", "getting", "gotten"))
PLACING = frozenset("in of from around across near throughout".split())
OPENS = 2  # tokens before a count that opens its sentence
ASIDE = 10
PART = 4  # tokens to "four of them", with "at least" before it
NAME = 6  # tokens of a place
FROM = frozenset("of in at from on aboard".split())
COMMENT = 22  # tokens of an aside
DESCRIBING = frozenset(
    """the most mostly mainly many some all both none nearly almost among including aged half several their her his which trapped caught
    buried stranded""".split()
)


def got(line: Line, words: Words, at: int) -> bool:
    """``14 of them got arrested``: a passive of plain speech, where what befell them follows at once."""
    return line.lowers[at] in GETTING and line.lower(at + 1) in words.verbs and line.lower(at + 1)[-2:] in ("ed", "rt")


def of_a_place(line: Line, counted: Counted, at: int) -> bool:
    """``90,000 people live in areas that are held``, ``a car that was hit``: the verb is said of the noun before "that"."""
    relative = line.lower(at - 1) in ("that", "which") and at - 1 > counted.last and line.lower(at - 2).isalpha()
    return relative and line.lower(at - 2) not in ("people", "those")


def in_both(line: Line, words: Words, counted: Counted, at: int) -> bool:
    """``300,000 people in Marrakech and the villages around it have been affected``: "and" joins two places of one subject."""
    opens = counted.first <= OPENS or line.lower(counted.first - 1) in (",", ";", "that", "said", "says", "while")
    if not opens or line.lower(counted.last) not in PLACING or at - counted.last > NAME:
        return False
    until = next((j for j in range(at + 1, at + NAME + 1) if line.lower(j) in AUXILIARIES), 0)
    between = (*line.lowers[counted.last + 1 : at], *line.lowers[at + 1 : until])
    return until > at + 1 and not any(
        word in (",", ";") or is_past(word) or words.cue(word) or words.units.get(word) in MEN for word in between
    )


def past_aside(line: Line, counted: Counted, at: int) -> int:
    """``40,000 peasants, who were asked by nobody, have left``: the token of the main verb behind the aside; 0 where none stands there."""
    if at != counted.last + 2 or line.lower(at - 1) != "who" or line.lower(at - 2) != ",":
        return 0
    close = next((j for j in range(at + 1, min(at + ASIDE, len(line.lowers))) if line.lowers[j] == ","), 0)
    return close + 1 if close and line.lower(close + 1) in AUXILIARIES else 0


def past_part(line: Line, counted: Counted, heads: frozenset[int]) -> int:
    """``six people, four of them from one family, had drowned``: the token of the verb behind the part; 0 where none stands there."""
    part = next((j for j in range(counted.last + 1, counted.last + PART) if j in heads), 0)
    if not part or line.lower(counted.last) != ",":
        return 0
    if line.lower(counted.last + 1) == "not":  # "Five people, not two, died"
        close = next((j for j in range(part + 1, part + PART) if line.lower(j) == ","), -1)
        return close + 1
    of = next((j for j in range(part + 1, part + PART) if line.lower(j) == "of" and line.lower(j + 1) in WHOLES), 0)
    close = next((j for j in range(of + 2, min(of + ASIDE, len(line.lowers))) if line.lowers[j] == ","), 0) if of else 0
    behind = close and line.lower(close + 1) in AUXILIARIES
    return close + 1 if behind else 0


def past_comment(line: Line, words: Words, counted: Counted, heads: frozenset[int]) -> int:
    """``19 patients of its hospital, the oldest 91 and the youngest 3 weeks, have died``: the token of the verb behind an aside that
    describes those who are counted; 0 where none stands there.
    """
    comma = _phrase_end(line, counted, heads)
    if not comma or line.lower(comma + 1) not in DESCRIBING or ";" in line.lowers[comma : comma + COMMENT]:
        return 0
    ends = range(comma + 2, min(comma + COMMENT, len(line.lowers) - 1))
    close = next((j for j in ends if line.lowers[j] == "," and _tells(words, line.lowers[j + 1])), 0)
    return close + 1 if close and "whom" not in line.lowers[comma:close] else 0


def _tells(words: Words, word: str) -> bool:
    """Whether a verb of those who are counted may begin with the word: "have", "died"."""
    return word in AUXILIARIES or word in words.intransitive


def _phrase_end(line: Line, counted: Counted, heads: frozenset[int]) -> int:
    """The comma behind those who are counted and where they are from: "patients of its hospital,"; 0 where a verb or a number stands before it."""
    at = counted.last
    if line.lower(at) == ",":
        return at
    if line.lower(at) not in FROM:
        return 0
    for j in range(at + 1, at + NAME + 2):
        word = line.lower(j)
        if word == ",":
            return j
        if not word or j in heads or word in AUXILIARIES or is_past(word) or not word[0].isalpha():
            return 0
    return 0


def dragged(line: Line, words: Words, counted: Counted) -> tuple[str, str, int] | None:
    """``six patients dragged out of its vehicles and killed``: two participles behind those who suffer both."""
    word = line.lower(counted.last)
    if not is_past(word) or words.cue(word) or counted.kind not in ("people", "force"):
        return None
    for j in range(counted.last + 1, min(counted.last + ASIDE, len(line.lowers) - 1)):
        if line.lowers[j] in (",", ";") or line.lowers[j] in AUXILIARIES:
            return None
        if line.lowers[j] == "and" and line.lower(j + 2) in ENDS:
            found = pick(words, line.lowers[j + 1], counted)
            return (found, f"{word} and {line.lowers[j + 1]}", j + 1) if found in ("killed", "wounded") else None
    return None


def among_dead(line: Line, words: Words, counted: Counted) -> tuple[str, str, int] | None:
    """``counted 11 soldiers and 40 civilians among its dead``: the list is of those."""
    for j in range(counted.last, min(counted.last + ASIDE, len(line.lowers) - 2)):
        word = line.lowers[j]
        if word == "among" and line.lowers[j + 1] in THIRD_OWN:
            found = words.states.get(line.lowers[j + 2]) or words.nouns.get(line.lowers[j + 2])
            return (found, f"among its {line.lowers[j + 2]}", j + 2) if found and fits(words, found, counted) else None
        if not (word == "and" or word[0].isdigit() or words.units.get(word) in MEN):
            return None
    return None
