"""What a verb's own words take back: the end of a curfew is announced, a law that suspends cooperation is passed, a king is called on.

In: a page and a match. Out: whether it so tells the contrary of its rule.
"""

from store.reading.events.broken_off import ended
from store.reading.events.classes import classes
from store.reading.events.match import Match
from store.reading.page import Page, Scope
from store.reading.text.clauses import HELPING, dates_between, sentence_at
from store.reading.text.grammar import DETERMINERS

LASTING = frozenset(("ceasefire", "curfew", "martial-law", "restrict", "discontinue", "expel"))
ENDS = frozenset(
    "end ending suspension suspend suspending lift lifting ease easing relaxation removal remove removing collapse violation violations breach breaches expiry cancellation "
    "cancel drop dropping unfreeze unfreezing revocation revoke revoking scrap scrapping termination repeal repealing reversal".split()
)
BARRING = frozenset(
    "suspending banning halting restricting cancelling canceling ending barring freezing terminating annulling revoking prohibiting outlawing cutting severing condemning against".split()
)
ORDERED = frozenset(("order-sanctions", "order-expulsion"))  # whose words tell what is ended
HOSPITALS = frozenset(("hospital", "hospitals", "clinic"))
FOILED = frozenset(("foiled", "thwarted", "prevented", "averted", "uncovered"))
SOON = 10  # tokens after a plan in which it is foiled
UPON = frozenset(("on", "upon"))
STAYING = frozenset("remain remains remained remaining still stay stays stayed continue continues".split())
NEW_END = frozenset("until till for from through indefinitely today tomorrow tonight".split())
ASKED = 8  # tokens before a verb in which the "when" of its question stands
WILL = frozenset(("will", "would", "might", "may"))
PURPOSES = frozenset(("to", "for", "not", "that"))
FAR = 40  # tokens after "called on" in which it says what for
NEAR = 3  # tokens after a law in which its purpose stands


def undone(page: Page, match: Match) -> bool:
    """Whether the match's words, or those right after them, undo what its rule tells."""
    rule = match.trigger.rule
    if rule.name == "request" and page.lowers[match.at][:4] == "call" and page.lowers[match.end - 1] in UPON:
        return PURPOSES.isdisjoint(page.lowers[match.end : match.end + FAR])  # "called on the king on Monday"
    if match.voice == "infinitive" and not FOILED.isdisjoint(page.lowers[match.end : match.end + SOON]):
        return True  # "a plan to kidnap the governor was foiled"
    if rule.name == "truce-holds" and ended(page.lowers[match.end : match.end + SOON]):
        return True  # "the truce that had held for two months fell apart"
    if rule.event == "AID" and (_traded(page, match) or _is_patient(page, match)):
        return True
    if rule.event == "AID" and page.lowers[match.end - 1] == "to" and match.end + 1 < len(page.words):
        # "sent ships to track the fleet"
        return page.words[match.end].islower() and page.lowers[match.end + 1] in DETERMINERS
    if _goes_on(page, match) or (rule.name == "lift" and _is_open(page, match)):
        return True
    if rule.mode in LASTING and rule.name not in ORDERED:
        return not ENDS.isdisjoint(page.lowers[match.at + 1 : match.end - 1])
    if page.lowers[match.end - 1] not in classes(page).laws:
        return False
    return rule.event == "AGREE" and not BARRING.isdisjoint(page.lowers[match.end : match.end + NEAR])


def _goes_on(page: Page, match: Match) -> bool:
    """Whether a measure only stays as it is, with no new end: "will remain closed", "is still closed", but not "will stay shut until Friday"."""
    rule = match.trigger.rule
    if (
        rule.event != "COERCE"
        or rule.mode == "seize"
        or STAYING.isdisjoint(page.lowers[max(0, match.at - NEAR) : match.at])
    ):
        return False
    after = page.lowers[match.end : match.end + NEAR]
    return NEW_END.isdisjoint(after) and not dates_between(page, page.starts[match.at], page.starts[match.end])


def _is_open(page: Page, match: Match) -> bool:
    """Whether the clause only asks when or whether a measure will end: "nobody knows when the curfew will be lifted"."""
    before = page.lowers[max(0, match.at - ASKED) : match.at]
    return "whether" in before or ("when" in before and not WILL.isdisjoint(before))


def _traded(page: Page, match: Match) -> bool:
    """Whether goods are sent to whom has bought them ("shipped 30,000 tonnes of wheat for export"), which is no help."""
    sentence = page.sentences[sentence_at(page, page.starts[match.at])]
    near = page.lowers[max(sentence.first, match.at - FAR) : min(sentence.last, match.end + FAR)]
    return not classes(page).goods.isdisjoint(near) and not classes(page).trade.isdisjoint(near)


def _is_patient(page: Page, match: Match) -> bool:
    """Whether somebody was only "taken to hospital", by nobody told of: an ambulance is no donor."""
    hospital = not HOSPITALS.isdisjoint(page.lowers[match.at : match.end + 1])
    return hospital and match.voice == "passive" and "by" not in page.lowers[match.end : match.end + NEAR]


def maxim(page: Page, scope: Scope | None, match: Match) -> bool:
    """Whether somebody only says with whom one talks ("insisted that the state "negotiates with soldiers about pay""): no meeting is told."""
    if scope is None or match.trigger.rule.event != "CONSULT" or match.voice != "active":
        return False
    present = match.trigger.form in ("s", "base") and HELPING.isdisjoint(page.lowers[max(0, match.at - 1) : match.at])
    return present and not dates_between(page, page.starts[match.at], scope.end)


def beyond(page: Page, scope: Scope | None, match: Match) -> bool:
    """Whether the match takes in who says so: "moved 436 by land, its military said" moves no military."""
    return scope is not None and not scope.direct and page.starts[match.end - 1] >= scope.end
