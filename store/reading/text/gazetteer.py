"""A first-token dictionary of phrases: ``add`` a phrase with what it means, ``find`` the longest that stands at a token."""

from typing import Generic, TypeVar

from store.reading.text.tokens import words_of

T = TypeVar("T")


class Gazetteer(Generic[T]):
    """Phrases by their first token; a look-up that fails costs one dictionary miss."""

    __slots__ = ("first",)

    def __init__(self) -> None:
        # First token -> the phrases that begin so, the longest first: their second token ("" of one word alone), tokens and meaning.
        self.first: dict[str, list[tuple[str, list[str], T]]] = {}

    def add(self, phrase: str, meaning: T) -> None:
        """Add ``phrase`` (cut as pages are cut); of equal phrases the one added last holds."""
        words = list(words_of(phrase))
        if not words:
            return
        rest = [entry for entry in self.first.get(words[0], []) if entry[1] != words]
        rest.append((words[1] if len(words) > 1 else "", words, meaning))
        rest.sort(key=lambda entry: -len(entry[1]))
        self.first[words[0]] = rest

    def find(self, words: list[str], at: int, limit: int) -> tuple[int, T] | None:
        """Return (number of tokens, meaning) of the longest phrase at ``words[at]`` that ends by ``limit``."""
        rows = self.first.get(words[at])
        if rows is None:
            return None
        after = words[at + 1] if at + 1 < limit else None
        for second, phrase, meaning in rows:
            if not second:
                return 1, meaning
            if second == after and at + len(phrase) <= limit and words[at : at + len(phrase)] == phrase:
                return len(phrase), meaning
        return None
