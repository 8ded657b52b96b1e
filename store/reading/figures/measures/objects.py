"""The second object of a verb of harm, and losses by which nobody is harmed: "killed a mother and her two sons", "lost six to the draft".

In: a line, the lexicon's words, what is counted and the token of the word before it. Out: a measure with its rule and cue, or None.
"""

from store.reading.dates.days import WEEKDAYS
from store.reading.figures.counts.counted import Counted, pick
from store.reading.figures.words import AUXILIARIES, Words
from store.reading.text.grammar import DETERMINERS, ENDS, OPENING_QUOTES, is_past
from store.reading.text.harm import LOSING
from store.reading.text.numbers_line import Line
from store.reading.text.numerals import CARDINALS

REACH = 8  # tokens after a number in which "to the call-up" stands
NEAR = 6  # tokens from the verb to the "and" before its second object
ROW = 10  # the same where a row of things ends the sentence
CLOSING = ENDS - {","}
LEAVING = frozenset("fled left died escaped survived surrendered deserted withdrew".split())
SKIPPED = frozenset(
    """the a an its their his her our also reportedly another some further additional nearly at least more than
    all these those only just up to other both about around lives bodies""".split()
) | OPENING_QUOTES.union((",", "”"))
LOST_ASIDE = 9  # tokens of ", by our own reckoning,"
APPOSED = 16  # tokens of a name and what is said of it


def drained(line: Line, words: Words, counted: Counted) -> bool:
    """``loses six of its nurses to the call-up``, ``lost 40 doctors to emigration``: they live on elsewhere."""
    near = line.lowers[counted.number.last : counted.number.last + REACH]
    return "to" in near and not words.company.drains.isdisjoint(near[near.index("to") :])


def second_object(line: Line, words: Words, counted: Counted, at: int) -> tuple[str, str, int] | None:
    """``killed a mother and her two sons``: the verb has an object without a number before the "and"."""
    if line.lower(counted.last) in AUXILIARIES or line.lower(counted.last) in LEAVING:
        return None  # "killed a driver and 31 were hurt" begins anew
    if line.lower(at - 1) == "," and is_past(line.lower(counted.last)):
        return None  # "freed the drivers, and 13 travellers complained"
    if (victim := _named_victim(line, words, counted, at)) is not None:
        return victim
    # "captured two lorries, a tank and 40 soldiers."
    closes = counted.kind == "force" and line.lower(counted.last) in CLOSING
    for j in range(at - 2, max(-1, at - (ROW if closes else NEAR)), -1):
        word = line.lowers[j]
        if not (word[0].isalpha() or (closes and (word == "," or word.isdigit()))) or (
            word == "and" and j <= at - NEAR
        ):
            return None
        found = pick(words, word, counted)
        if found:
            return (found, f"{word} before the first object", j) if _has_object(line, j, counted=closes) else None
    return None


def _has_object(line: Line, verb: int, *, counted: bool) -> bool:
    """Whether an object stands right behind the verb; one that a number opens only where it may be ``counted``."""
    word = line.lowers[verb + 1]
    numbered = counted and (word.isdigit() or word in CARDINALS)
    return numbered or word in DETERMINERS or word.endswith(("self", "selves", "him", "her", "them"))


def _named_victim(line: Line, words: Words, counted: Counted, at: int) -> tuple[str, str, int] | None:
    """``killed Ana Roy, a former minister, and at least 12 others``: a name and its apposition before the "and"."""
    if words.company.bystanders.isdisjoint(((counted.unit or "").lower(), line.lower(counted.last - 1))):
        return None
    for j in range(at - 2, max(-1, at - APPOSED), -1):
        word = line.lowers[j]
        if word in AUXILIARIES or word in (";", "who", "when", "after", "while", "and"):
            return None
        found = pick(words, word, counted)
        if found:
            return (found, f"{word} before a name", j) if line.words[j + 1][0].isupper() else None
    return None


def governor(line: Line, counted: Counted) -> int:
    """The token of the word that governs the number, over adverbs and "in manpower"."""
    at = counted.first - 1
    while at > 0 and line.lower(at) in SKIPPED and line.lower(at) != ",":
        at -= 1
    if line.lower(at) in WEEKDAYS and line.lower(at - 1) == "on":
        at -= 2  # "killed on Sunday at least 12 people"
    at = _before_aside(line, at)
    if line.lower(at) == "manpower" and line.lower(at - 1) == "in":
        at -= 2  # "lost in manpower 45 soldiers"
    return at


def _before_aside(line: Line, at: int) -> int:
    """``have lost, by our reckoning, between 600 and 700 men``: the verb of losing before the aside that ends with the comma at ``at``."""
    if line.lower(at) != ",":
        return at
    start = next((j for j in range(at - 1, max(0, at - LOST_ASIDE), -1) if line.lowers[j] == ","), 0)
    told = (
        start > 0
        and line.lowers[start - 1] in LOSING
        and line.lowers[start + 1] in ("by", "according", "on", "in", "it")
    )
    return start - 1 if told else at
