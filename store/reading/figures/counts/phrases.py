"""Phrases of the figures' lexicon: how they are cut, and whether one stands before or after a token.

In: phrases of the lexicon; the lower-case tokens of a line. Out: where a phrase begins or ends and what it stands for, or None.
"""

from collections.abc import Iterable, Mapping

Phrase = tuple[str, ...]
Table = dict[str, tuple[tuple[Phrase, str], ...]]  # by one of their words, the longest first

IRREGULAR = {
    "people": "person",
    "children": "child",
    "women": "woman",
    "men": "man",
    "staff": "staff",
    "families": "family",
    "lives": "life",
}


def singular(word: str) -> str:
    """The singular of an English plural: soldiers, servicemen, batteries, people."""
    if word in IRREGULAR:
        return IRREGULAR[word]
    if word.endswith("men"):
        return word[:-3] + "man"
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("sses", "xes", "ches", "shes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def phrase(text: str) -> Phrase:
    """A lexicon phrase as tokens of our lines."""
    return tuple(text.lower().split())


def is_slot(word: str) -> bool:
    """``<hospitals>``: the place of any word of that list of ``[company]``, at the end of a phrase."""
    return word[:1] == "<"


def keyed(groups: Mapping[str, Iterable[str]], at: int) -> Table:
    """The phrases of each name, by their word ``at``: 0 for match_after, -1 for match_before."""
    found: dict[str, list[tuple[Phrase, str]]] = {}
    for name, texts in groups.items():
        for words in map(phrase, texts):
            found.setdefault(words[at], []).append((words, name))
    return {key: tuple(sorted(rows, key=lambda row: -len(row[0]))) for key, rows in found.items()}


def by_second(rows: tuple[tuple[Phrase, str], ...]) -> dict[str, tuple[tuple[Phrase, str], ...]]:
    """Second token -> the phrases that go on with it and those of one token, in their order; "" -> those of one token, before a slot too."""
    seconds = {"", *(words[1] for words, _ in rows if len(words) > 1)}
    return {
        second: tuple(row for row in rows if row[0][1:2] in ((), (second,)) or is_slot(row[0][1])) for second in seconds
    }


def match_before(
    table: Mapping[str, tuple[tuple[Phrase, str], ...]], lowers: list[str], end: int
) -> tuple[int, str] | None:
    """Return (first token, name) of the longest phrase that ends right before token ``end``."""
    rows = table.get(lowers[end - 1]) if end > 0 else None
    if rows is None:
        return None
    before = lowers[end - 2] if end > 1 else ""
    for words, name in rows:
        size = len(words)
        if size == 1:
            return end - 1, name
        if words[-2] == before and end >= size and tuple(lowers[end - size : end]) == words:
            return end - size, name
    return None


def match_after(
    table: Mapping[str, tuple[tuple[Phrase, str], ...]], lowers: list[str], at: int
) -> tuple[int, str] | None:
    """Return (token after it, name) of the longest phrase that begins at token ``at``."""
    rows = table.get(lowers[at]) if at < len(lowers) else None
    if rows is None:
        return None
    after = lowers[at + 1] if at + 1 < len(lowers) else ""
    for words, name in rows:
        size = len(words)
        if size == 1 or (words[1] == after and tuple(lowers[at : at + size]) == words):
            return at + size, name
    return None
