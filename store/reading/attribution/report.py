"""One report of somebody's words, and how it stands to the report before it: a pronoun's, an agency's tag, a second-hand source.

In: a page, a report or the parts of one, and the reports found before. Out: words, a report, or yes and no.
"""

from dataclasses import dataclass

from store.reading.attribution.according import SOURCING
from store.reading.attribution.lexicon import Cue
from store.reading.attribution.phrases import Phrase
from store.reading.page import Page, Sentence

PRONOUNS = frozenset(("he", "she", "they"))
BESIDE = 4  # tokens between a report and the source behind it ("X said on Monday, according to Y")
COUNTED = frozenset(("count", "put"))
RETOLD = frozenset(("report", "write", "quote"))


@dataclass(frozen=True, slots=True)
class Report:
    """A reporting clause: ``cue`` at token ``at``, its speaker, and what is said as text[start:end] (None when nothing follows).

    ``named`` are the words of the speaker before that a pronoun goes back to, where no name stands for him.
    ``rest`` is what he goes on to say behind a report in the middle ("…, X said, and two were wounded").
    """

    sentence: int
    at: int
    cue: str
    lemma: str
    first: int
    last: int
    actor: str | None
    start: int | None = None
    end: int | None = None
    inverted: bool = False
    kind: str = "verb"
    rest: tuple[int, int] | None = None
    named: str | None = None


def made(
    page: Page, index: int, at: int, cue: Cue, phrase: Phrase, start: int | None, end: int | None, *, inverted: bool
) -> Report:
    """The report of a verb or noun whose words begin at token ``at``, by ``phrase``; what is said as code points."""
    words = " ".join(page.words[at : at + 1 + len(cue.rest)])
    spoken = (phrase.first, phrase.last, phrase.actor)
    kind = cue.kind if cue.kind in COUNTED else "verb"
    return Report(index, at, words, cue.lemma, *spoken, start, end, inverted, kind)


def speaker_words(page: Page, report: Report) -> str:
    """The words that name the speaker."""
    return report.named or page.text[page.starts[report.first] : page.ends[report.last - 1]]


def is_second_hand(sentence: Sentence, cue: Cue, at: int, earlier: list[Report]) -> bool:
    """Whether only the source of a speaker is named: "X said, according to Reuters", "Citing a report, X said"."""
    if cue.lemma in SOURCING and at == sentence.first:
        return True
    last = earlier[-1] if earlier and earlier[-1].at >= sentence.first else None
    if last is not None and cue.lemma in SOURCING:
        return True
    if last is None or last.start is None:
        return False
    return at - max(last.last, last.at + 1) <= BESIDE


def is_tag(cue: Cue, sentence: Sentence, phrase: Phrase, earlier: list[Report]) -> bool:
    """Whether an agency is named behind a whole report: "“…,” X said on Monday, reported the Y news agency"."""
    spoken = bool(earlier) and earlier[-1].at >= sentence.first
    return spoken and cue.lemma in RETOLD and phrase.last >= sentence.last - 2
