"""Whose words a point of the text is in: the smallest stretch of ``page.scopes`` around it."""

from bisect import bisect_right

from store.reading.page import Page, Scope

BACK = 8  # scopes before a point that may still hold it: they nest a few deep at most


class Scopes:
    """Looks scopes up by code point; they must be sorted by start."""

    def __init__(self, page: Page) -> None:
        """Take the page's scopes as they are now."""
        self._scopes = page.scopes
        self._starts = [scope.start for scope in page.scopes]

    def at(self, position: int) -> Scope | None:
        """The innermost scope that holds ``position``, or None."""
        index = bisect_right(self._starts, position)
        for scope in reversed(self._scopes[max(0, index - BACK) : index]):
            if position < scope.end:
                return scope
        return None
