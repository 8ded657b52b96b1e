"""Which body an "it" that opens a sentence and speaks goes back to: the one that spoke in the sentence before.

In: a page, the report of the "it", the reports before it and the heads of unnamed speakers. Out: the report with that body for its
speaker, or unchanged; a body that stands at the end ("Iran fired six missiles, the army said. It said") is taken only where no
other one leads its sentence.
"""

from dataclasses import replace

from store.reading.attribution.edges import skip_lead_in
from store.reading.attribution.lexicon import cues
from store.reading.attribution.phrases import PHRASE, Phrase, opening
from store.reading.attribution.report import Report, speaker_words
from store.reading.page import Page, Sentence
from store.reading.text.clauses import mentions_between
from store.reading.text.grammar import is_past

ASIDES = frozenset(("when", "where"))
VERB = 3  # tokens from a body to its "has put"
PARAGRAPHS = 1  # from the speaker's to the pronoun's


def bodily(page: Page, report: Report, earlier: list[Report], heads: frozenset[str]) -> Report:
    """The report with the body that spoke just before."""
    last = earlier[-1] if earlier else None
    if last is None or last.sentence < report.sentence - 1:
        return _by_leading(page, report, heads)
    if report.sentence - last.sentence != 1 or not _is_body(page, last):
        return report
    before, own = page.sentences[last.sentence], page.sentences[report.sentence]
    if own.paragraph - before.paragraph > PARAGRAPHS or before.kind != own.kind:
        return report
    if last.first > skip_lead_in(page, before.first, min(before.last, before.first + PHRASE)):
        rival = opening(page, before, heads)
        if rival is not None and rival.actor != last.actor and _is_body(page, rival):
            return replace(report, actor=None)
    return replace(report, named=speaker_words(page, last), actor=last.actor)


def _by_leading(page: Page, report: Report, heads: frozenset[str]) -> Report:
    """The report with the one body that the sentence before is about: "The Front has put out a message. It claims"."""
    own, before = page.sentences[report.sentence], page.sentences[report.sentence - 1]
    if report.actor is not None or not report.sentence or own.paragraph != before.paragraph:
        return report
    body = opening(page, before, heads)
    if body is None or body.actor is not None or not _is_body(page, body) or not _acts_alone(page, before, body.last):
        return report
    return replace(report, named=page.text[page.starts[body.first] : page.ends[body.last - 1]])


def _acts_alone(page: Page, sentence: Sentence, first: int) -> bool:
    """Whether a deed follows the body at once and no second body stands behind it: "has put out a message", "met at noon"."""
    told, table = page.lowers[first : sentence.last], page.lexicon.get(cues)
    another = any(word in table.bodies and word not in table.records for word in told)
    return not another and any(is_past(word) for word in told[:VERB])


def _is_body(page: Page, phrase: Report | Phrase) -> bool:
    """Whether "it" can stand for whom the words name."""
    if phrase.actor is not None:
        return page.actors[phrase.actor].kind != "person"
    words = page.lowers[phrase.first : phrase.last]
    return not page.lexicon.get(cues).bodies.isdisjoint(words) and not words[-1].endswith("s")


def leading_body(page: Page, sentence: Sentence, at: int) -> Phrase | None:
    """The body that opens a sentence, for the "it" or "they" before a verb in an aside: "Kesh last gave figures in May, when it said that"."""
    if page.lowers[at - 1] not in ("it", "they") or page.lowers[at - 2] not in ASIDES or page.words[at - 3] != ",":
        return None
    first = skip_lead_in(page, sentence.first, at)
    opens = mentions_between(page, page.starts[first], page.ends[first])
    bodies = (m for m in opens if m.first == first and page.actors[m.actor].kind != "person")
    body = next(bodies, None)
    return Phrase(at - 1, at, body.actor) if body is not None else None
