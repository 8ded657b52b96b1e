"""A reporting word as it is found in the text: whether it reports, and who speaks, is asked of it.

In: a page, the reporting words, and the reports found before. Out: a Hit.
"""

from dataclasses import dataclass

from store.reading.attribution.lexicon import Cue, Cues
from store.reading.attribution.report import Report
from store.reading.page import Page, Sentence


@dataclass(frozen=True, slots=True)
class Hit:
    """``cue`` at token ``at`` of sentence ``index``; ``earlier`` are the reports found before it."""

    page: Page
    table: Cues
    index: int
    at: int
    cue: Cue
    earlier: list[Report]

    @property
    def sentence(self) -> Sentence:
        """The sentence it stands in."""
        return self.page.sentences[self.index]

    @property
    def following(self) -> int:
        """The token behind the cue's words."""
        return self.at + 1 + len(self.cue.rest)

    @property
    def last(self) -> Report | None:
        """The report before it in its sentence."""
        return self.earlier[-1] if self.earlier and self.earlier[-1].at >= self.sentence.first else None
