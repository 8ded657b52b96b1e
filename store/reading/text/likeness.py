"""Likeness of names: when two spellings are one person's (Zelenskyy, Zelensky; Aleksandr, Alexander). Pure."""

from functools import lru_cache

CLOSE = 6  # letters from which one edit is a variant
LOOSE = 5  # letters from which two edits may be, when nothing speaks against it
_PAIRS = (
    ("iy", "i"), ("yy", "i"), ("ij", "i"), ("ii", "i"), ("yi", "i"), ("ey", "ei"), ("ay", "ai"), ("oy", "oi"), ("y", "i"),
    ("kh", "h"), ("gh", "g"), ("ph", "f"), ("ck", "k"), ("tz", "ts"), ("cz", "ch"), ("sch", "sh"), ("dj", "j"), ("zh", "j"),
    ("ks", "x"), ("w", "v"), ("q", "k"), ("oe", "o"), ("ue", "u"), ("ae", "a"), ("ou", "u"), ("ee", "i"), ("oo", "u"), ("'", ""), ("’", ""), ("-", ""),
)  # fmt: skip


@lru_cache(maxsize=8192)
def skeleton(word: str) -> str:
    """The letters two transliterations of one name share."""
    for old, new in _PAIRS:
        word = word.replace(old, new)
    return "".join(char for i, char in enumerate(word) if not i or char != word[i - 1])


def edits(a: str, b: str, limit: int) -> int:
    """Letters to add, drop or change to make ``a`` into ``b``; ``limit`` + 1 when more than ``limit``."""
    if abs(len(a) - len(b)) > limit:
        return limit + 1
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        last, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            last, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, last + (x != y))
        if min(row) > limit:
            return limit + 1
    return row[-1]


def alike(a: str, b: str) -> bool:
    """Whether two lower-case surnames are surely one: the same skeleton, or one edit in a long word."""
    if a == b:
        return True
    if a[:1] != b[:1] or len(a) > 40 or len(b) > 40:
        return False
    one, two = skeleton(a), skeleton(b)
    if one == two:
        return min(len(a), len(b)) > 3
    return min(len(one), len(two)) >= CLOSE and one[-1] == two[-1] and edits(one, two, 1) < 2


def loosely_alike(a: str, b: str) -> bool:
    """Whether two surnames may be one, where no other person can be meant (Erdan, Erdogan)."""
    if a[:2] != b[:2] or min(len(a), len(b)) < LOOSE or len(a) > 40 or len(b) > 40:
        return False
    return edits(skeleton(a), skeleton(b), 2) < 3
