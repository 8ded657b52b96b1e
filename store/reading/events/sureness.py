"""How sure an event is: its clause's modality, with what a verb's voice and form, or blame laid for a noun, make of it.

In: a page, a match and where its clause begins. Out: the modality.
"""

from store.models import NOT_YET, Modality
from store.reading.dates.event_days import is_old
from store.reading.events.match import Match
from store.reading.events.needs import to_blame
from store.reading.events.past import looked_back
from store.reading.events.voice_subjects import mark_before
from store.reading.page import Page, Sentence
from store.reading.text.clauses import AUXILIARIES, dates_between
from store.reading.text.grammar import RELATIVES
from store.reading.text.modality import of_tokens

JUDICIAL = frozenset(("convict", "arrest", "deport"))  # years after the deed that their clause dates
VERDICTS = frozenset(("ACCUSE", "SUPPORT", "REJECT", "REQUEST", "CONCEDE"))


def verb_modality(page: Page, sentence: Sentence, match: Match, low: int) -> Modality:
    """How sure the verb's clause is; a journey told in the present ("departs for Beijing") lies ahead, outside headlines."""
    if match.voice == "participial":
        return "asserted"
    form = match.trigger.form
    mark = mark_before(page, sentence, match.at) if page.quotes else None  # "would “shoot looters”"
    modality, _ = of_tokens(
        page,
        sentence,
        match.at if mark is None else mark,
        match.end,
        cross_and=form in ("base", "any", "ing"),
        verb=True,
    )
    if modality in NOT_YET and match.voice == "reduced" and not AUXILIARIES.isdisjoint(page.lowers[low : match.at]):
        modality = "asserted"  # "ordered police to free the hostages seized by rebels"
    if modality == "historical" and (form == "s" or (form == "base" and match.voice == "active")):
        modality = "asserted"  # "urges both to return to the talks it held in June"
    told = (
        match.trigger.rule.event in VERDICTS and page.lowers[low] in RELATIVES
    )  # "tried for treason, which X condemned"
    if modality == "planned" and to_blame(page, match):
        modality = "asserted"
    if modality == "historical" and match.trigger.rule.mode in JUDICIAL and _dated_now(page, low, match.at):
        modality = "asserted"  # "on Monday sentenced X for a murder in 2009"
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


def _dated_now(page: Page, low: int, at: int) -> bool:
    """Whether a recent day stands before the verb in its clause."""
    return any(not is_old(page, mention) for mention in dates_between(page, page.starts[low], page.starts[at]))
