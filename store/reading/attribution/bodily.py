"""Which body an "it" that opens a sentence and speaks goes back to: the one that spoke in the sentence before.

In: a page, the report of the "it", the reports before it and the heads of unnamed speakers. Out: the report with that body for its
speaker, or unchanged; a body that stands at the end ("Iran fired six missiles, the army said. It said") is taken only where no
other one leads its sentence.
"""

from dataclasses import replace

from store.reading.attribution.edges import skip_lead_in
from store.reading.attribution.phrases import PHRASE, Phrase, opening
from store.reading.attribution.report import Report, speaker_words
from store.reading.page import Page

BODIES = frozenset(
    """administration agency alliance army association authority bloc broadcaster brigade cabinet centre center chancellery charity
    coalition coastguard command commission committee company consulate council court delegation department directorate embassy
    federation force foundation front government group headquarters hospital institute junta kremlin league legislature military
    militia ministry mission movement municipality navy network newspaper observatory office operator opposition organisation
    organization palace panel parliament party police presidency regime regulator secretariat service society statement station
    tribunal union university watchdog""".split()
)
PARAGRAPHS = 1  # from the speaker's to the pronoun's


def bodily(page: Page, report: Report, earlier: list[Report], heads: frozenset[str]) -> Report:
    """The report with the body that spoke just before."""
    last = earlier[-1] if earlier else None
    if last is None or report.sentence - last.sentence != 1 or not _is_body(page, last):
        return report
    before, own = page.sentences[last.sentence], page.sentences[report.sentence]
    if own.paragraph - before.paragraph > PARAGRAPHS or before.kind != own.kind:
        return report
    if last.first > skip_lead_in(page, before.first, min(before.last, before.first + PHRASE)):
        rival = opening(page, before, heads)
        if rival is not None and rival.actor != last.actor and _is_body(page, rival):
            return replace(report, actor=None)
    return replace(report, named=speaker_words(page, last), actor=last.actor)


def _is_body(page: Page, phrase: Report | Phrase) -> bool:
    """Whether "it" can stand for whom the words name."""
    if phrase.actor is not None:
        return page.actors[phrase.actor].kind != "person"
    words = page.lowers[phrase.first : phrase.last]
    return not BODIES.isdisjoint(words) and not words[-1].endswith("s")
