"""A report that is a sentence of its own: "The plan would stage an attack. A senior official stated Thursday."

Paraphrased texts cut "…, a senior official stated Thursday" off what it reports. In: a page, a report that says nothing in its own
sentence, the token behind its verb and the reports before it. Out: the report with the whole sentence before for what is said,
where that sentence stands in the same paragraph and has neither a report nor a quotation of its own; else the report as it is.
"""

from dataclasses import replace

from store.reading.attribution.edges import skip_lead_in
from store.reading.attribution.ends import sentence_end
from store.reading.attribution.report import Report
from store.reading.attribution.verbs import ends
from store.reading.page import Page, Sentence
from store.reading.text.clauses import dates_between
from store.reading.text.grammar import CLOSING_QUOTES, OPENING_QUOTES

SAYING = frozenset(("say", "state", "announce", "confirm", "add", "insist", "claim"))
DATED = 3  # tokens of "on 4 March"
LONGEST = 16  # tokens of such a sentence
MARKS = OPENING_QUOTES | CLOSING_QUOTES


def of_sentence_before(page: Page, report: Report, following: int, earlier: list[Report]) -> Report:
    """The report, of the sentence before where its own holds nothing but the speaker, the verb and when."""
    index = report.sentence
    sentence, before = page.sentences[index], page.sentences[index - 1] if index else None
    if before is None or before.paragraph != sentence.paragraph or before.kind != sentence.kind:
        return report
    if report.lemma not in SAYING or not _is_bare(page, sentence, report, following):
        return report
    told = earlier and earlier[-1].sentence == index - 1
    if told or not MARKS.isdisjoint(page.words[before.first : before.last]) or page.words[before.last - 1] != ".":
        return report
    return replace(report, sentence=index - 1, start=before.start, end=sentence_end(page, before))


def _is_bare(page: Page, sentence: Sentence, report: Report, following: int) -> bool:
    """Whether the speaker opens the sentence and only a day follows the verb."""
    opens = report.first <= skip_lead_in(page, sentence.first, report.at) and sentence.last - sentence.first <= LONGEST
    if not opens or not ends(page, sentence, following) or page.words[sentence.last - 1] != ".":
        return False
    dated = bool(dates_between(page, page.starts[following], sentence.end))
    return sentence.last - 1 - following <= (DATED if dated else 1)
