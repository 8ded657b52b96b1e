"""A first-token dictionary of phrases: ``add`` a phrase with what it means, ``find`` the longest that stands at a token."""

from typing import Generic, TypeVar

from store.reading.text.tokens import words_of

T = TypeVar("T")


class Gazetteer(Generic[T]):
    """Phrases by their first token; a look-up that fails costs one dictionary miss."""

    __slots__ = ("first",)

    def __init__(self) -> None:
        self.first: dict[str, list[tuple[tuple[str, ...], T]]] = {}

    def add(self, phrase: str, meaning: T) -> None:
        """Add ``phrase`` (cut as pages are cut); of equal phrases the one added last holds."""
        words = words_of(phrase)
        if not words:
            return
        rest = [entry for entry in self.first.get(words[0], []) if entry[0] != words]
        rest.append((words, meaning))
        rest.sort(key=lambda entry: -len(entry[0]))
        self.first[words[0]] = rest

    def find(self, words: list[str], at: int, limit: int) -> tuple[int, T] | None:
        """Return (number of tokens, meaning) of the longest phrase at ``words[at]`` that ends by ``limit``."""
        for phrase, meaning in self.first.get(words[at], ()):
            size = len(phrase)
            if size == 1 or (at + size <= limit and tuple(words[at : at + size]) == phrase):
                return size, meaning
        return None
