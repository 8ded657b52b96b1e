"""Whom a "she" that speaks cannot be: who is spoken of in what she says. "The president had agreed, she added" is another's word.

In: a page, a report and the last one before it. Out: the report, with the speaker before where the pronoun was given to the one spoken of.
"""

from collections.abc import Callable
from dataclasses import replace

from store.reading.attribution.phrases import Phrase
from store.reading.attribution.report import Report, speaker_words
from store.reading.page import Mention, Page
from store.reading.text.clauses import mentions_between
from store.reading.text.quoted import in_quote
from store.reading.text.tokens import POSSESSIVE

NEAR = 3  # sentences between two reports of one speaker
TRAILED = frozenset((",", '"', "”", "’", "'", "»"))  # before a speaker who comes behind what he says
OPENING = 2  # tokens of a quotation's mark and first word
ADDING = frozenset(("add", "continue"))  # what only who has spoken can do


def another(page: Page, report: Report, earlier: list[Report], before: Callable[[], Phrase | None]) -> Report | None:
    """``report`` with the speaker or subject ``before`` it, or None where the pronoun may well be of whom it was given to."""
    own = page.sentences[report.sentence]
    if report.actor is None or report.first == own.first or page.words[report.first - 1] not in TRAILED:
        return None
    spoken = [m for m in mentions_between(page, own.start, page.starts[report.first]) if m.actor == report.actor]
    quoted = _opens_with(page, report) or any(in_quote(page, m.start) for m in spoken)
    named = [m for m in spoken if m.kind != "pronoun"]
    last = earlier[-1] if earlier else None
    next_to = last is not None and last.sentence == report.sentence - 1
    if (
        last is not None
        and _spoke_before(page, report, last)
        and ((quoted and next_to) or (named and report.lemma in ADDING))
    ):
        return replace(report, named=speaker_words(page, last), actor=last.actor)
    aside = named and not quoted and all(_is_owner(page, m) for m in named)
    subject = before() if aside else None
    if subject is None or subject.actor is None or subject.actor == report.actor:
        return None
    return replace(
        report, named=page.text[page.starts[subject.first] : page.ends[subject.last - 1]], actor=subject.actor
    )


def _opens_with(page: Page, report: Report) -> bool:
    """``"He was a goalkeeper," he adds``: the quotation before the report begins with the pronoun that speaks."""
    first = page.sentences[report.sentence].first
    quoted = page.lowers[first : first + OPENING]
    return page.lowers[report.first] in quoted and in_quote(
        page, page.starts[first + quoted.index(page.lowers[report.first])]
    )


def _is_owner(page: Page, mention: Mention) -> bool:
    """Whether a mention only says whose something is: "than the president's feelings"."""
    around = (page.text[mention.end - 2 : mention.end], page.text[mention.end : mention.end + 2])
    return not POSSESSIVE.isdisjoint(around)


def _spoke_before(page: Page, report: Report, last: Report) -> bool:
    """Whether another person spoke just before in the same paragraph."""
    near = report.sentence - last.sentence <= NEAR
    same = page.sentences[last.sentence].paragraph == page.sentences[report.sentence].paragraph
    other = last.actor is not None and last.actor != report.actor and page.actors[last.actor].kind == "person"
    return near and same and other
