"""How sure an event is: its clause's modality, with what a verb's voice and form, or blame laid for a noun, make of it.

In: a page, a match and where its clause begins. Out: the modality.
"""

from store.models import NOT_YET, Modality
from store.reading.events.match import Match
from store.reading.events.past import looked_back
from store.reading.page import Page, Sentence
from store.reading.text.clauses import AUXILIARIES
from store.reading.text.grammar import RELATIVES
from store.reading.text.modality import of_tokens

VERDICTS = frozenset(("ACCUSE", "SUPPORT", "REJECT", "REQUEST", "CONCEDE"))


def verb_modality(page: Page, sentence: Sentence, match: Match, low: int) -> Modality:
    """How sure the verb's clause is; a journey told in the present ("departs for Beijing") lies ahead, outside headlines."""
    if match.voice == "participial":
        return "asserted"
    form = match.trigger.form
    modality, _ = of_tokens(page, sentence, match.at, match.end, cross_and=form in ("base", "any", "ing"), verb=True)
    if modality in NOT_YET and match.voice == "reduced" and not AUXILIARIES.isdisjoint(page.lowers[low : match.at]):
        modality = "asserted"  # "ordered police to free the hostages seized by rebels"
    if modality == "historical" and (form == "s" or (form == "base" and match.voice == "active")):
        modality = "asserted"  # "urges both to return to the talks it held in June"
    told = (
        match.trigger.rule.event in VERDICTS and page.lowers[low] in RELATIVES
    )  # "tried for treason, which X condemned"
    if modality == "asserted" and not told and looked_back(page, sentence, match.at):
        return "historical"
    if modality == "asserted" and "no" in page.lowers[match.at + 1 : match.end]:
        modality = "denied"  # "reached no agreement"
    if modality == "denied" and match.trigger.rule.modality == "asserted":
        modality = "asserted"  # "has no evidence of that", "has not ruled out force": the rule's own "not"
    if modality == "asserted" and match.trigger.rule.modality:
        return match.trigger.rule.modality  # "offered to resign"
    journey = match.trigger.rule.roles == "visit" and form == "s"
    return "planned" if journey and modality == "asserted" and sentence.kind == "paragraph" else modality


def noun_modality(page: Page, sentence: Sentence, match: Match, *, blamed: bool) -> Modality:
    """How sure the text is of a noun's event; whoever tells the days of an exercise holds it."""
    modality, _ = of_tokens(page, sentence, match.at, match.end, cross_and=False)
    if looked_back(page, sentence, match.at):
        modality = "historical"
    if blamed and modality == "asserted":
        return "alleged"
    return "planned" if modality == "forecast" and match.trigger.rule.convert == "exercise" else modality
