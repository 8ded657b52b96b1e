"""Quotations without a report of their own: they go on with the speaker before, or belong to whom the sentence before is about.

In: a page, a quotation, what was said before it and the reports. Out: Said records, or None.
"""

from bisect import bisect_left
from dataclasses import dataclass
from operator import attrgetter

from store.reading.attribution.lexicon import cues
from store.reading.attribution.phrases import opening
from store.reading.attribution.report import Report, speaker_words
from store.reading.page import Page, Quote
from store.reading.text.clauses import sentence_at, token_at

AT = attrgetter("at")
START = attrgetter("start")
CLOSE = 4  # code points of ', “' and of '”.'


@dataclass(frozen=True, slots=True)
class Said:
    """Quoted words text[start:end] in sentence ``sentence`` with their speaker and the rule that found him."""

    start: int
    end: int
    sentence: int
    actor: str | None
    speaker_text: str | None
    cue: str
    rule: str


def continued(page: Page, quote: Quote, said: list[Said], found: list[Report]) -> Said | None:
    """The speaker of the quotation before, when this one goes on with it."""
    if not said:
        return None
    last = said[-1]
    paragraph = page.sentences[quote.sentence].paragraph
    gap = paragraph - page.sentences[last.sentence].paragraph
    sentence = page.sentences[quote.sentence]
    alone = quote.end - quote.start > 0.7 * (sentence.end - sentence.start) or quote.start - sentence.start < 3
    if gap == 0 and alone and quote.start - last.end < 600:
        return Said(quote.start, quote.end, quote.sentence, last.actor, last.speaker_text, last.cue, "goes on")
    if gap == 1 and alone and _fills(page, quote):
        return _from_paragraph(page, quote, last, found)
    return None


def _fills(page: Page, quote: Quote) -> bool:
    """Whether the quotation is all there is in its paragraph."""
    paragraph = page.sentences[quote.sentence].paragraph
    first = page.sentences[quote.sentence]
    index = sentence_at(page, quote.end - 1)
    last = page.sentences[min(index + 1, len(page.sentences) - 1)]
    closes = page.sentences[index].end - quote.end < 4
    return quote.start - first.start < 3 and closes and (last.paragraph != paragraph or last.end - quote.end < 4)


def _from_paragraph(page: Page, quote: Quote, last: Said, found: list[Report]) -> Said:
    """The speaker that the paragraph before names last."""
    at = bisect_left(found, token_at(page, quote.start), key=AT) - 1
    if (
        at >= 0
        and page.starts[found[at].at] > last.end
        and page.sentences[found[at].sentence].paragraph == page.sentences[quote.sentence].paragraph - 1
    ):
        report = found[at]
        text = speaker_words(page, report)
        return Said(quote.start, quote.end, quote.sentence, report.actor, text, report.cue, "paragraph before")
    return Said(quote.start, quote.end, quote.sentence, last.actor, last.speaker_text, last.cue, "paragraph before")


def by_sentence_before(page: Page, quote: Quote) -> Said | None:
    """The person the sentence before is about, when the quotation is a sentence of its own beside it."""
    index = quote.sentence
    sentence = page.sentences[index]
    if index == 0 or page.sentences[index - 1].paragraph != sentence.paragraph or quote.start - sentence.start > 2:
        return None
    phrase = opening(page, page.sentences[index - 1], page.lexicon.get(cues).heads)
    if phrase is None or phrase.actor is None or page.actors[phrase.actor].kind != "person":
        return None
    text = page.text[page.starts[phrase.first] : page.ends[phrase.last - 1]]
    return Said(quote.start, quote.end, index, phrase.actor, text, "", "subject of the sentence before")


def from_before(page: Page, quote: Quote, found: list[Report]) -> Said | None:
    """The speaker of the sentence before, for a subject that is only "they"."""
    at = bisect_left(found, page.sentences[quote.sentence].first, key=AT) - 1
    if at < 0 or found[at].sentence != quote.sentence - 1:
        return None
    report = found[at]
    text = speaker_words(page, report)
    return Said(
        quote.start, quote.end, quote.sentence, report.actor, text, report.cue, "speaker of the sentence before"
    )


def ends_quoted(page: Page, report: Report, span: tuple[int, int], said: list[Said]) -> bool:
    """``The figure was, he said, “a fairy tale of the cafés”``: the quotation tells it, which ends what he cut in two."""
    first, last = page.starts[min(report.first, report.at)], page.ends[max(report.last - 1, report.at)]
    at = bisect_left(said, last, key=START)
    if not span[0] < first < last < span[1] or at == len(said):
        return False
    return said[at].start - last < CLOSE and 0 <= span[1] - said[at].end < CLOSE
