"""Words behind a cue that make it a death: "stabbed to death", "brought out dead".

In: a line and the token of the cue. Out: whether they do.
"""

from store.reading.text.numbers_line import Line

DEATH = 5  # tokens from a wound to "to death"
OUTWARD = frozenset("out up ashore off away free back".split())
LIFELESS = frozenset(("dead", "lifeless"))


def to_death(line: Line, cue: int) -> bool:
    """``stabbed or hacked to death``: what wounds, and kills."""
    behind = line.lowers[cue + 1 : cue + 1 + DEATH]
    return "death" in behind and behind[behind.index("death") - 1] == "to" and "," not in behind


def lifeless(line: Line, cue: int) -> bool:
    """``brought out dead``, ``pulled ashore lifeless``; not ``dug out, dead or alive``."""
    at = cue + 1
    while line.lower(at) in OUTWARD:
        at += 1
    return line.lower(at) in LIFELESS and line.lower(at + 1) != "or"
