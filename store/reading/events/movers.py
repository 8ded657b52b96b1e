"""Who moves: forces and states are mobilised, people arrive and cross borders, persons and delegations pay visits.

In: a page, a match and the names of its subject. Out: whether the subject is of the kind that the rule's verb moves.
"""

from collections.abc import Collection

from store.reading.events.classes import classes
from store.reading.events.match import Match
from store.reading.events.needs import TALLIES
from store.reading.page import Page
from store.reading.text.clauses import mentions_between

ARRIVING = frozenset(
    "arrive arrived arrives arriving head heads headed heading reach reached reaches reaching enter entered enters entering cross crossed crosses crossing sail sailed sailing land landed landing lands go goes going went gone fly flew flown flying gather gathered march marched marching".split()
)
REACHING = frozenset(("reach", "reached", "reaches", "reaching"))
GOING = frozenset("travel visit fly go head return tour".split())
ORDERING = frozenset("ordered orders instructed instructs told directed asked asks urged".split())
SENT = 11  # tokens before "to travel" in which whoever is sent and the order to him stand
ORDERS = frozenset(("order", "orders", "ordered", "ordering"))
STIRRING = frozenset(
    "deploy proceed redeploy shift steam shadow escort retake hunt restore clear dig surround encircle seal move advance march cross enter go head take secure guard patrol reinforce join mass assemble prepare be start begin man return stand sail fly report mobilise mobilize muster gather".split()
)
NO_VERBS = frozenset(("sea", "the", "a", "an", "its", "their", "his", "her", "within", "positions", "battle", "full"))


def goes(page: Page, people: Collection[str], match: Match, first: list[str]) -> bool:
    """Whether the subject ``first`` is one that the rule's verb moves; ``people`` are the names of the page's persons."""
    rule = match.trigger.rule
    if rule.event == "MOBILIZE" and page.lowers[match.at] in ORDERS and _ordered_else(page, match):
        return False
    if rule.subject == "mover":
        return not _people_come(page, first, match) and (
            not _is_bare(page, match) or _moves(page, people, first, match)
        )
    return rule.subject != "visitor" or _travels(page, people, first, match)


def _ordered_else(page: Page, match: Match) -> bool:
    """Whether those ordered shall do something else than move ("ordered its forces to stop", "ordered police to free X held by rebels")."""
    for at in range(match.at + 1, min(match.end + 2, len(page.lowers) - 1)):
        if page.lowers[at] == "to" and page.words[at + 1].islower():
            return page.lowers[at + 1] not in STIRRING and page.lowers[at + 1] not in NO_VERBS
    return False


def _is_bare(page: Page, match: Match) -> bool:
    """Whether the verb moves nothing but its subject: "arrived in", "reached the town by road", not "ordered troops"."""
    bare = match.end - match.at < 3 or page.lowers[match.at] in REACHING
    return bare and page.lowers[match.end - 1] not in classes(page).forces


def _people_come(page: Page, first: list[str], match: Match) -> bool:
    """Whether those who cross or reach a place are people of a nation, or a boat with some, and no force ("20,000 Burundians crossed the border")."""
    if page.lowers[match.at] not in ARRIVING:
        return False
    near = page.lowers[max(0, match.at - 9) : match.at]
    if any(word in classes(page).forces for word in near):
        return False
    counted = any(word[0].isdigit() or word in TALLIES for word in near)
    return counted or not first or not classes(page).craft.isdisjoint(first) or _are_a_people(page, match.at)


def _are_a_people(page: Page, at: int) -> bool:
    """Whether people of a nation in general stand before token ``at`` ("Burundians have"); "the Burundians" of a war are its troops."""
    for mention in mentions_between(page, page.starts[max(0, at - 5)], page.starts[at]):
        plural = mention.kind == "demonym" and page.lowers[mention.last - 1].endswith("ns")
        if plural and page.lowers[mention.first - 1 : mention.first] != ["the"]:
            return True
    return False


def _moves(page: Page, people: Collection[str], first: list[str], match: Match) -> bool:
    """Whether the subject of a bare verb of motion is a force or a state: people arrive, troops are deployed."""
    near = page.lowers[max(0, match.at - 9) : match.at]
    return any(word in classes(page).forces for word in near) or (
        bool(first) and not any(name in people for name in first) and page.lowers[match.at] not in ARRIVING
    )


def _travels(page: Page, people: Collection[str], first: list[str], match: Match) -> bool:
    """Whether the subject is one who pays visits: a person, or a delegation."""
    if not first:
        return False
    return any(name in people or name in classes(page).envoys for name in first) or any(
        word in classes(page).envoys for word in page.lowers[max(0, match.at - 6) : match.at]
    )


def sends_another(page: Page, match: Match, low: int) -> bool:
    """``had ordered a commission to travel to the site``: whoever orders it does not go; forces go on his orders, but visit nobody."""
    if match.voice != "infinitive" or page.lowers[match.at] not in GOING:
        return False
    before = page.lowers[max(low, match.at - SENT) : match.at - 1]
    at = next((i for i, word in enumerate(before) if word in ORDERING), None)
    if at is None or len(before) - at <= 1 or before[at - 1 : at] in (["was"], ["were"], ["been"]):
        return False
    return match.trigger.rule.roles == "visit" or classes(page).forces.isdisjoint(before)
