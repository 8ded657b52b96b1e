"""A reporting word as it is found in the text, and the report that it makes: an agency's tag and a second-hand source make none.

In: a page, the reporting words, and the reports found before. Out: a Hit, a Report, or yes and no.
"""

from dataclasses import dataclass

from store.reading.attribution.according import SOURCING
from store.reading.attribution.bare import Span
from store.reading.attribution.lexicon import Cue, Cues
from store.reading.attribution.phrases import Phrase
from store.reading.attribution.report import COUNTED, Report
from store.reading.page import Page, Sentence

BESIDE = 4  # tokens between a report and the source behind it ("X said on Monday, according to Y")
RETOLD = frozenset(("report", "write", "quote"))


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


def made(hit: Hit, phrase: Phrase, said: Span, *, inverted: bool = False) -> Report:
    """The report that the hit makes, by ``phrase``; what is said as code points."""
    page, cue = hit.page, hit.cue
    words = " ".join(page.words[hit.at : hit.following])
    spoken = (phrase.first, phrase.last, phrase.actor)
    kind = cue.kind if cue.kind in COUNTED else "verb"
    return Report(hit.index, hit.at, words, cue.lemma, *spoken, *said, inverted, kind)


def is_second_hand(hit: Hit) -> bool:
    """Whether only the source of a speaker is named: "X said, according to Reuters", "Citing a report, X said"."""
    sourced, last = hit.cue.lemma in SOURCING, hit.last
    if sourced and (last is not None or hit.at == hit.sentence.first):
        return True
    return last is not None and last.start is not None and hit.at - max(last.last, last.at + 1) <= BESIDE


def is_tag(hit: Hit, phrase: Phrase) -> bool:
    """Whether an agency is named behind a whole report: "“…,” X said on Monday, reported the Y news agency"."""
    return hit.last is not None and hit.cue.lemma in RETOLD and phrase.last >= hit.sentence.last - 2
