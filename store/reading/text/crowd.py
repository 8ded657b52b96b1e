"""The crowd: where a text has nothing but what costs a close look, page after page, only so much of it is looked at.

In: how far the reading is and how much a sentence had to look at. Out: whether the next one is looked at. No article
comes near the bounds; a text that is made to stall the reader does, and costs its length like any other.
"""

from dataclasses import dataclass

PLENTY = 400  # looks that a text may begin with, or save: a dense table and a dense page behind it


@dataclass(slots=True)
class Crowd:
    """How many looks are left at token ``at``; so many tokens, ``each``, give another one."""

    each: int
    left: int = PLENTY
    at: int = 0

    def admits(self, at: int) -> bool:
        """Whether the sentence that begins at token ``at``, behind all that were asked for before, is looked at."""
        gained = (at - self.at) // self.each
        self.left, self.at = min(PLENTY, self.left + gained), self.at + gained * self.each
        return self.left > 0

    def took(self, looks: int) -> None:
        """A sentence that was looked at had so much in it."""
        self.left -= looks
