"""What somebody goes on to say behind a report that only interrupts it: "…, X said, and two were wounded".

In: a page, the sentence, a report and the token behind it. Out: the report with the rest, or with all of it where no part is a clause.
"""

from dataclasses import replace

from store.reading.attribution.according import CLOSERS
from store.reading.attribution.content import CLOSING
from store.reading.attribution.ends import has_verb, sentence_end
from store.reading.attribution.report import Report
from store.reading.page import Page, Sentence
from store.reading.text.grammar import FINITE, OPENING_QUOTES

FAR = 10  # tokens after a report in which the comma stands that ends it
STOPPING = frozenset(',;:.()“”"—–')
RELATIVES = frozenset(("what", "whatever", "whoever"))  # "What they want, says X, is land"
APART = frozenset(
    "who which whose while whereas although though but because after before as when with without during in on at citing adding speaking quoting following despite amid according the a an"
    " he she they it one also two days hours".split()
)


def around(page: Page, sentence: Sentence, report: Report, after_report: int) -> Report:
    """The report with what stands behind it, when it only interrupts what is said."""
    comma = next(
        (at for at in range(after_report, min(sentence.last, after_report + FAR)) if page.words[at] in STOPPING), None
    )
    if comma is None or page.words[comma] != "," or comma + 3 >= sentence.last or page.lowers[comma + 1] in APART:
        return report
    if (
        page.lowers[comma + 1].endswith("ing")
        or page.words[comma + 1] in OPENING_QUOTES
        or page.lowers[comma + 1] in CLOSERS
    ):
        return report
    rest = page.starts[comma + 1], page.ends[sentence.last - 1]
    if _in_relative(page, min(report.first, report.at)):
        return replace(report, start=rest[0], end=sentence_end(page, sentence))
    opened = page.starts[sentence.first], page.starts[min(report.first, report.at)]
    if report.start is None and not (report.inverted or page.words[report.first - 1] == ","):
        return report
    if report.start is None and page.text[opened[0] : opened[1]].rstrip(" ,").endswith(tuple(OPENING_QUOTES | CLOSING)):
        return report
    first_part = sentence.first, min(report.first, report.at)
    headless = page.lowers[sentence.first] in RELATIVES or not has_verb(page, *first_part)
    if report.start is not None and _goes_on(page.words[comma + 1]) and headless:
        return replace(
            report, end=_part_end(page, sentence, comma)
        )  # "The first task, he said, is to collect the dead"
    return replace(report, rest=rest)


def _in_relative(page: Page, first: int) -> bool:
    """Whether the report stands right behind a relative pronoun: "exercises that, Kesh said, had closed the strait" is told of those alone."""
    return page.words[first - 1] == "," and page.lowers[first - 2] in ("that", "which", "who")


def _part_end(page: Page, sentence: Sentence, comma: int) -> int:
    """The end of the sentence, or of its half before a semicolon."""
    half = next((at for at in range(comma, sentence.last) if page.words[at] == ";"), None)
    return sentence_end(page, sentence) if half is None else page.ends[half - 1]


def _goes_on(word: str) -> bool:
    """Whether the word may be the verb of what an interruption stands in: "was", "shows"."""
    return word in FINITE or (word.islower() and word.endswith("s"))
