"""Forces that leave a place to fight: "the column left Karsa to relieve the town" is a march and no withdrawal.

In: a page, its sentence and a match. Out: the rule to code it by, and whether the text leaves open which of the two it is.
"""

from store.reading.events.match import Match
from store.reading.events.rules import Rule
from store.reading.page import Page, Sentence
from store.reading.text.grammar import WOULD

SORTIE = Rule("sortie", "MOBILIZE", "troops")
LEAVING = ("leave", "leave-town")
FIGHTING = frozenset(
    """relieve attack retake recapture reinforce confront intercept crush suppress quell storm fight meet hunt defend engage join rescue
    restore break lift""".split()
)
PUT_DOWN = ["put", "down"]
TOWARDS = frozenset(("towards", "toward"))
DIRECTION = ["in", "the", "direction"]
BOUND = frozenset(("bound", "heading", "headed"))
OWN = frozenset(("its", "their", "his"))
QUARTERS = frozenset("base bases barracks camp camps garrison garrisons quarters cantonment".split())
HOMEWARD = QUARTERS | frozenset("home homes homeward border frontier airport port coast ships boats".split())
GOING = frozenset(
    "withdraw withdrawal withdrawing withdrew withdrawn pullout pull-out handover drawdown mission leaving evacuate".split()
)
PURPOSE = 12  # tokens behind the verb in which "to relieve the town" stands
NEAR = 5  # tokens behind "leave" in which "its base" stands
AHEAD = 3  # tokens before "leave" in which "would" stands


def marching_out(page: Page, sentence: Sentence, match: Match) -> Rule:
    """The match's own rule, or SORTIE where those who leave do so to fight."""
    rule = match.trigger.rule
    if rule.name not in LEAVING:
        return rule
    after = page.lowers[match.at : min(sentence.last, match.end + PURPOSE)]
    to = next((i for i in range(1, len(after) - 1) if after[i] == "to" and _fights(after[i + 1 : i + 3])), None)
    return rule if to is None and not _heads_for(after) else SORTIE


def _heads_for(after: list[str]) -> bool:
    """Whether a goal follows that is neither home nor quarters nor a way out: "left the city in the direction of the capital"."""
    for i, word in enumerate(after):
        if word in TOWARDS or after[i : i + 3] == DIRECTION or (word in BOUND and after[i + 1 : i + 2] == ["for"]):
            return HOMEWARD.isdisjoint(after[i:])
    return False


def _fights(words: list[str]) -> bool:
    return words[:1] != [] and (words[0] in FIGHTING or words == PUT_DOWN)


def leaves_open(page: Page, match: Match) -> bool:
    """Whether a force is only to leave its own base, in a text that speaks of no withdrawal: where it goes is not told."""
    if match.trigger.rule.name not in LEAVING or WOULD.isdisjoint(page.lowers[max(0, match.at - AHEAD) : match.at]):
        return False
    near = page.lowers[match.at + 1 : match.at + NEAR]
    own = not OWN.isdisjoint(near) and not QUARTERS.isdisjoint(near)
    return own and GOING.isdisjoint(page.present)
