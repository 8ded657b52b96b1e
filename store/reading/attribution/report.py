"""One report of somebody's words, and how it stands to the report before it: a pronoun's, an agency's tag, a second-hand source.

In: a page, a report or the parts of one, and the reports found before. Out: words, a report, or yes and no.
"""

from dataclasses import dataclass

from store.reading.page import Page

PRONOUNS = frozenset(("he", "she", "they"))
COUNTED = frozenset(("count", "put"))


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
