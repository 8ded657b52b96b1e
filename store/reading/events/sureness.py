"""How sure an event is: its clause's modality, with what a verb's voice and form, or blame laid for a noun, make of it.

In: a page, a match and where its clause begins. Out: the modality.
"""

from store.models import NOT_YET, Modality
from store.reading.dates.event_days import is_old
from store.reading.events.match import Match
from store.reading.events.needs import to_blame
from store.reading.events.past import looked_back
from store.reading.events.rumours import rumoured
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
    rule, modality = match.trigger.rule, _of_clause(page, sentence, match)
    if modality == "asserted":
        modality = rumoured(page, sentence, match.at, noun=False) or modality
    if _is_of_another(page, match, low, modality):
        modality = "asserted"
    told = rule.event in VERDICTS and page.lowers[low] in RELATIVES  # "tried for treason, which X condemned"
    if modality == "asserted" and not told and looked_back(page, sentence, match.at):
        return "historical"
    if modality == "asserted" and "no" in page.lowers[match.at + 1 : match.end]:
        modality = "denied"  # "reached no agreement"
    if modality == "denied" and rule.modality == "asserted":
        modality = "asserted"  # "has no evidence of that", "has not ruled out force": the rule's own "not"
    if modality == "asserted" and rule.modality:
        return rule.modality  # "offered to resign"
    journey = rule.roles == "visit" and match.trigger.form == "s"
    return "planned" if journey and modality == "asserted" and sentence.kind == "paragraph" else modality


def _of_clause(page: Page, sentence: Sentence, match: Match) -> Modality:
    """How sure the words around the verb are, those before its quotation mark too: ``would “shoot looters”``."""
    mark = mark_before(page, sentence, match.at) if page.quotes else None
    at, cross_and = match.at if mark is None else mark, match.trigger.form in ("base", "any", "ing")
    return of_tokens(page, sentence, at, match.end, cross_and=cross_and, verb=True)[0]


def _is_of_another(page: Page, match: Match, low: int, modality: Modality) -> bool:
    """Whether what makes the clause unsure or old is said of another deed than the verb's."""
    form = match.trigger.form
    if modality in NOT_YET and match.voice == "reduced" and not AUXILIARIES.isdisjoint(page.lowers[low : match.at]):
        return True  # "ordered police to free the hostages seized by rebels"
    if modality == "planned":
        return to_blame(page, match)
    if modality != "historical":
        return False
    if form == "s" or (form == "base" and match.voice == "active"):
        return True  # "urges both to return to the talks it held in June"
    return match.trigger.rule.mode in JUDICIAL and _dated_now(page, low, match.at)  # "on Monday sentenced X for 2009"


def noun_modality(page: Page, sentence: Sentence, match: Match, *, blamed: bool) -> Modality:
    """How sure the text is of a noun's event; whoever tells the days of an exercise holds it."""
    modality, _ = of_tokens(page, sentence, match.at, match.end, cross_and=False)
    if modality == "asserted":
        modality = rumoured(page, sentence, match.at, noun=True) or modality
    if looked_back(page, sentence, match.at):
        modality = "historical"
    if blamed and modality == "asserted":
        return "alleged"
    return "planned" if modality == "forecast" and match.trigger.rule.convert == "exercise" else modality


def _dated_now(page: Page, low: int, at: int) -> bool:
    """Whether a recent day stands before the verb in its clause."""
    return any(not is_old(page, mention) for mention in dates_between(page, page.starts[low], page.starts[at]))
