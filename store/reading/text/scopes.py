"""Whose words a point of the text is in: the smallest stretch of ``page.scopes`` around it.

In: a page whose scopes are known. Out: a Scope, or None where nobody is speaking.
"""

from bisect import bisect_right
from itertools import accumulate

from store.reading.page import Page, Scope

BACK = 8  # scopes before a point that may still hold it: they nest a few deep at most


class Scopes:
    """Looks scopes up by code point; they must be sorted by start."""

    def __init__(self, page: Page) -> None:
        """Take the page's scopes as they are now."""
        self._scopes = page.scopes
        self._starts = [scope.start for scope in page.scopes]
        self._ends = [scope.end for scope in page.scopes]
        self._known: dict[int, Scope | None] = {}
        # how far the scopes up to each go: beyond it none need be asked
        self._reach = list(accumulate(self._ends, max))

    def at(self, position: int) -> Scope | None:
        """The innermost scope that holds ``position``, or None; a position is asked for again and again, so what was found is kept."""
        if position not in self._known:
            self._known[position] = self._find(position)
        return self._known[position]

    def _find(self, position: int) -> Scope | None:
        index = bisect_right(self._starts, position)
        if not index or position >= self._reach[index - 1]:
            return None
        for nearest in range(index - 1, max(0, index - BACK) - 1, -1):
            if position < self._ends[nearest]:
                return self._scopes[nearest]
        return None
