"""Talks that end before they should: "talks between X and Y broke down", "the summit was called off", which are dealings stopped and no meeting.

In: a page, its sentence and the match of a noun for talks. Out: the match as what became of them, or None where they go on.
"""

from dataclasses import replace
from itertools import pairwise

from store.reading.events.match import Match
from store.reading.page import Page, Sentence
from store.reading.text.clauses import BE
from store.reading.text.grammar import ARTICLES, NOT

BROKE = frozenset(
    (("broke", "down"), ("broken", "down"), ("breaks", "down"), ("broke", "off"), ("fell", "apart"), ("fallen", "apart"), ("fell", "through"),
     ("fallen", "through"), ("falls", "apart"), ("falls", "through"), ("is", "over"), ("was", "over"), ("is", "dead"), ("was", "dead"))
)  # fmt: skip
OVER = frozenset(
    """expired expires expire collapsed collapses collapse lapsed broken violated breached ended unravelled shattered ends fails
    failed""".split()
)
COLLAPSED = frozenset(("collapsed", "collapses", "foundered", "imploded"))
STOPPED = {
    "suspended": "suspend",
    "postponed": "cancel",
    "cancelled": "cancel",
    "canceled": "cancel",
    "scrapped": "cancel",
    "called": "cancel",
    "broken": "discontinue",
    "abandoned": "discontinue",
}
OFF = ["off"]
ENDING = {
    "collapse": "discontinue",
    "breakdown": "discontinue",
    "failure": "discontinue",
    "suspension": "suspend",
    "cancellation": "cancel",
    "postponement": "cancel",
}
PARTED = frozenset(
    ", . ; : which that who after before when as but while until to hosted brokered mediated arranged organised organized".split()
)
FAR = 16  # tokens behind "talks" in which its verb stands: "between the foreign ministers of X and Y were"
LEAD = 4  # tokens before "talks" in which "the collapse of the" stands
HELD = 3  # tokens before the verb in which its "were" stands


def broken_off(page: Page, sentence: Sentence, match: Match) -> Match | None:
    """The match with the mode of dealings stopped."""
    rule = match.trigger.rule
    mode = _mode(page, sentence, match) if rule.event == "CONSULT" and rule.roles == "together" else None
    if mode is None:
        return None
    stopped = replace(rule, name="broken-talks", event="SANCTION", mode=mode)
    return replace(match, trigger=replace(match.trigger, rule=stopped))


def ended(behind: list[str]) -> bool:
    """Whether the words behind talks or a truce tell that it is over or was broken."""
    return not OVER.isdisjoint(behind) or any(pair in BROKE for pair in pairwise(behind))


def _mode(page: Page, sentence: Sentence, match: Match) -> str | None:
    """How the talks ended, by the first verb behind them."""
    lowers = page.lowers
    lead = [word for word in lowers[max(sentence.first, match.at - LEAD) : match.at] if word not in ARTICLES]
    if lead[-1:] == ["of"] and lead[-2:-1] and lead[-2] in ENDING:
        return ENDING[lead[-2]]  # "the collapse of the talks between X and Y"
    for at in range(match.end, min(sentence.last, match.end + FAR)):
        word = lowers[at]
        if word in PARTED or word in NOT:
            return None
        if word in COLLAPSED or (word, *lowers[at + 1 : at + 2]) in BROKE:
            return "discontinue"
        if word in STOPPED and not BE.isdisjoint(lowers[max(match.end, at - HELD) : at]):
            return STOPPED[word] if word not in ("called", "broken") or lowers[at + 1 : at + 2] == OFF else None
    return None
