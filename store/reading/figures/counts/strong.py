"""How a number says that a body is so many strong: "8,500-strong", "a 40-man patrol", "a 5,000-member task force".

In: a line, the figures' words and the token behind a number. Out: how many tokens say so; whether a word is of a body that may be so.
"""

from store.reading.figures.counts.counted import FORCES
from store.reading.figures.words import Words
from store.reading.text.numbers_line import Line

HYPHENS = frozenset(("-", "–"))
MEMBERS = frozenset("member person soldier trooper personnel".split())
BODY = 4  # tokens from "member" to the body: "a 5,000-member rapid reaction force"
BODIES = frozenset(
    "police gendarmerie body party element detail company squad band posse squadron battlegroup gang cartel".split()
)


def strong(line: Line, words: Words, at: int) -> int:
    """The tokens from ``at`` that say a body is so many strong; 0 for none."""
    if line.lower(at) == "strong":
        return 1
    if line.lower(at) not in HYPHENS:
        return 0
    after = line.lower(at + 1)
    man = after == "man" and line.glued(at + 1)
    return 2 if after == "strong" or man or (after in MEMBERS and _armed(line, words, at + 1)) else 0


def _armed(line: Line, words: Words, member: int) -> bool:
    """``a 5,000-member task force``, ``the 1,200-person battlegroup``: an armed body follows, no council, crew or mission."""
    if not line.glued(member):
        return False
    near = line.lowers[member + 1 : member + 1 + BODY]
    body = next((word for word in near if word in words.collectives), "")
    return body in words.apposed and body != "mission"


def may_be_strong(words: Words, word: str) -> bool:
    """Whether a word names who may be so many strong: ``a second company, 150 strong``, ``three columns, some 1,400 strong``."""
    one = word.removesuffix("s")
    return word in words.collectives or word in BODIES or words.units.get(word) in FORCES or one in words.collectives
