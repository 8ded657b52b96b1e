"""Towns that fall: "the town of Lunsk has fallen", "Goma, a city of one million people, fell on Tuesday".

In: a page, the rule and the token of a verb. Out: whether one of the rule's subjects, or its name, is the verb's own.
"""

from store.reading.events.conjoined import aside_before
from store.reading.events.needs import UNFINISHED
from store.reading.events.rules import Rule
from store.reading.page import Page
from store.reading.text.clauses import sentence_at
from store.reading.text.grammar import DETERMINERS

NAMED = 7  # tokens before a verb in which "the town of" a name stands
PLACED = frozenset(("in", "of", "at", "near", "around", "from", "to", "for", "outside", "across"))
ASIDE = 24  # tokens of an aside between a town and its verb


def own_fall(page: Page, rule: Rule, at: int) -> bool:
    """Whether the verb at token ``at`` follows at once upon one of the rule's subjects or its name, or upon an aside that calls it so."""
    while at > 0 and page.lowers[at - 1] in UNFINISHED:
        at -= 1
    if page.lowers[at - 1] == ",":
        return _described(page, rule, at)
    own = next((i for i in range(at - 1, max(-1, at - NAMED), -1) if page.lowers[i] in rule.subjects), None)
    if own is None or (own < at - 1 and not page.words[at - 1][0].isupper()):
        return False
    return PLACED.isdisjoint(page.lowers[max(0, own - 3) : own])


def _described(page: Page, rule: Rule, at: int) -> bool:
    """Whether the aside before the verb calls a name one of the rule's subjects."""
    first = page.sentences[sentence_at(page, page.starts[at])].first
    comma, _ = aside_before(page, first, at, ASIDE)
    if not comma or page.lowers[comma + 1] not in DETERMINERS:
        return False
    if rule.subjects.isdisjoint(page.lowers[comma : comma + NAMED]):
        return False
    return page.words[comma - 1][0].isupper()
