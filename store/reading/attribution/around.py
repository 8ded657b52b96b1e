"""What somebody goes on to say behind a report that only interrupts it: "…, X said, and two were wounded".

In: a page, the sentence, a report and the token behind it. Out: the report with the rest, or with all of it where no part is a clause.
"""

from dataclasses import replace

from store.reading.attribution.according import CLOSERS
from store.reading.attribution.before import CLOSING
from store.reading.attribution.ends import has_verb, sentence_end
from store.reading.attribution.report import Report
from store.reading.page import Page, Sentence
from store.reading.text.grammar import FINITE, OPENING_QUOTES

FAR = 10  # tokens after a report in which the comma stands that ends it
STOPPING = frozenset(',;:.()“”"—–')
RELATIVES = frozenset(("what", "whatever", "whoever"))  # "What they want, says X, is land"
_ASIDES = frozenset(("where", "which", "who"))
APART = frozenset(
    "who which whose while whereas although though but because after before as when with without during in on at citing adding speaking quoting following despite amid according the a an"
    " he she they it one also two days hours".split()
)


def around(page: Page, sentence: Sentence, report: Report, after_report: int) -> Report:
    """The report with what stands behind it, when it only interrupts what is said."""
    first = min(report.first, report.at)
    if report.start is not None and (cut := _cut_at(page, sentence, first, after_report)):
        return replace(report, end=_part_end(page, sentence, cut))
    comma = _comma(page, sentence, after_report)
    if comma is None:
        return report
    rest = page.starts[comma + 1], page.ends[sentence.last - 1]
    if _in_relative(page, first):
        return replace(report, start=rest[0], end=sentence_end(page, sentence))
    if report.start is None:
        before = page.text[page.starts[sentence.first] : page.starts[first]].rstrip(" ,")
        apart = report.inverted or page.words[report.first - 1] == ","
        return replace(report, rest=rest) if apart and not before.endswith(tuple(OPENING_QUOTES | CLOSING)) else report
    headless = page.lowers[sentence.first] in RELATIVES or not has_verb(page, sentence.first, first)
    if _goes_on(page.words[comma + 1]) and headless:  # "The first task, he said, is to collect the dead"
        return replace(report, end=_part_end(page, sentence, comma))
    return replace(report, rest=rest)


def _cut_at(page: Page, sentence: Sentence, first: int, after_report: int) -> int:
    """The comma behind a report that parts a verb from what it needs, "The figure was, he said, “invented”", or a thing from its "that"; 0 where none does."""
    if page.words[first - 1] != ",":
        return 0
    near = range(after_report, min(sentence.last - 2, after_report + FAR))
    comma = next((at for at in near if page.words[at] in STOPPING), 0)
    cut = page.lowers[first - 2] in FINITE or page.lowers[comma + 1] == "that"
    return comma if comma and cut and page.words[comma] == "," else 0


def _comma(page: Page, sentence: Sentence, after_report: int) -> int | None:
    """The comma behind the report after which what is said goes on, or None where something else does."""
    near = range(after_report, min(sentence.last, after_report + FAR))
    comma = next((at for at in near if page.words[at] in STOPPING), None)
    if comma is None or page.words[comma] != "," or comma + 3 >= sentence.last:
        return None
    word = page.lowers[comma + 1]
    if word in APART or word in CLOSERS or word.endswith("ing") or page.words[comma + 1] in OPENING_QUOTES:
        return None
    return comma


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


def inside_of(page: Page, sentence: Sentence, at: int, earlier: list[Report]) -> int | None:
    """The first token of the relative clause in another's words that "according to" closes: "X said it had ended in Y, where Z killed 51, according to a chief"."""
    last = earlier[-1] if earlier and earlier[-1].at >= sentence.first else None
    if last is None or last.start is None or page.starts[last.at] > last.start:
        return None
    relatives = (i for i in range(at - 2, last.at, -1) if page.lowers[i] in _ASIDES and page.words[i - 1] == ",")
    return next(relatives, None)
