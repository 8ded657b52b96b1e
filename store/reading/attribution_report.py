"""One report of somebody's words, and how it stands to the report before it: a pronoun's, an agency's tag, a second-hand source.

In: a page, a report or the parts of one, and the reports found before. Out: words, a report, or yes and no.
"""

from dataclasses import dataclass, replace

from store.reading.attribution_according import SOURCING
from store.reading.attribution_lexicon import Cue
from store.reading.attribution_phrases import THINGS, Phrase
from store.reading.page import Page, Sentence

PRONOUNS = frozenset(("he", "she", "they"))
NEXT = 2  # sentences over which a pronoun goes back to an unnamed speaker
BESIDE = 4  # tokens between a report and the source behind it ("X said on Monday, according to Y")
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


def speaker_words(page: Page, report: Report) -> str:
    """The words that name the speaker."""
    return report.named or page.text[page.starts[report.first] : page.ends[report.last - 1]]


def unnamed(page: Page, report: Report, earlier: list[Report]) -> Report:
    """The report, with the words of the unnamed speaker just before that its "he" or "they" goes back to."""
    if report.actor is not None or report.last - report.first != 1 or page.lowers[report.first] not in PRONOUNS:
        return report
    last = earlier[-1] if earlier else None
    if last is None or last.actor is not None or report.sentence - last.sentence > NEXT:
        return report
    if page.sentences[last.sentence].paragraph != page.sentences[report.sentence].paragraph:
        return report
    words = speaker_words(page, last)
    thing = page.lowers[last.last - 1] in THINGS
    return report if thing or words.lower() in PRONOUNS else replace(report, named=words)


def is_second_hand(sentence: Sentence, cue: Cue, at: int, earlier: list[Report]) -> bool:
    """Whether only the source of a speaker is named: "X said, according to Reuters", "Citing a report, X said"."""
    if cue.lemma in SOURCING and at == sentence.first:
        return True
    last = earlier[-1] if earlier and earlier[-1].at >= sentence.first else None
    if last is None or last.start is None:
        return False
    return cue.lemma in SOURCING or at - max(last.last, last.at + 1) <= BESIDE


def is_tag(cue: Cue, sentence: Sentence, phrase: Phrase, earlier: list[Report]) -> bool:
    """Whether an agency is named behind a whole report: "“…,” X said on Monday, reported the Y news agency"."""
    spoken = bool(earlier) and earlier[-1].at >= sentence.first
    return spoken and cue.lemma in RETOLD and phrase.last >= sentence.last - 2
