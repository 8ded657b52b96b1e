"""What became of a force by the verb that touches its number: "flew 50 soldiers to X", "200 tanks left the bank", "recalled 120 reservists".

In: a site and a draft of a force or of arms. Out: a status, or None where other words tell it.
"""

from store.reading.figures.site import Draft, Site
from store.reading.text.grammar import DEFINITE, OWN, TOWARDS

CARRYING = frozenset("fly flew ferry ferried airlifted shipped bussed bused trucked rushed".split())
QUITTING = frozenset("left quit vacated abandoned evacuated".split())
STARTING = frozenset(
    "port ports harbour harbours harbor base bases barracks capital airport camp camps garrison garrisons stations".split()
)  # who leaves these sets out
LAST = frozenset(("last", "remaining", "final"))
RESERVES = frozenset("reservists reserves conscripts veterans militiamen".split())
RECALLING = frozenset("recalled recalls recalling summoned summons summoning".split())
GOAL = 16  # tokens from "flew" to "to X"
TIMES = frozenset("first last time moment winter summer night day week month holiday holidays weekend".split())
ABOARD = frozenset(("aboard", "board"))
BRINGING = frozenset("brought bringing brings".split())
TOTALS = frozenset("number total strength contingent presence force figure".split())
SUMMING = 8  # tokens from "brought" to the sum
ASIDE = 9  # tokens of "men in the east"
PHRASE = 4  # tokens of what is left


def went(site: Site, draft: Draft) -> str | None:
    """One of models.STATUSES by the verb right before or right behind those who are counted."""
    line, first, last = site.line, draft.counted.first, draft.counted.last
    verb = line.lower(first - 1)
    if verb in RECALLING and (draft.unit or "").lower() in RESERVES:
        return "on_alert"
    if verb in CARRYING and not TOWARDS.isdisjoint(line.lowers[last : last + GOAL]):
        return "moved"
    if _is_there(site, draft):
        return "present"
    if not ABOARD.isdisjoint(line.lowers[last:]) and "left" in line.lowers[max(0, first - GOAL) : first]:
        return "moved"  # "The ship has left Brindisi with 220 marines on board"
    if line.lower(last) == "left" and line.lower(draft.counted.number.first - 1) in LAST:
        return "withdrawn"  # "The last 350 soldiers left during the night"
    if line.lower(last) in QUITTING and (line.lower(last + 1) in DEFINITE or line.lower(last + 1) in OWN):
        return "moved" if not STARTING.isdisjoint(line.lowers[last + 1 : last + 1 + PHRASE]) else "withdrawn"
    return None


def _is_there(site: Site, draft: Draft) -> bool:
    """``which brought the number there to 3,500``, ``The army, with 16,000 men in the east, has moved two brigades``: how many are there."""
    lowers, first = site.line.lowers, draft.counted.first
    if site.line.lower(first - 1) == "to":
        near = lowers[max(0, first - SUMMING) : first - 1]
        return not BRINGING.isdisjoint(near) and not TOTALS.isdisjoint(near)
    if site.line.lower(first - 1) != "with" or site.line.lower(first - 2) != ",":
        return False
    if not site.words.moves.isdisjoint(lowers[:first]):
        return False  # "has sent the carrier Hermes, with 700 Marines, to X"
    close = next((j for j in range(draft.counted.last, draft.counted.last + ASIDE) if site.line.lower(j) == ","), 0)
    return close > 0 and any(other.counted.first > close for other in site.drafts)


def left(site: Site, low: int, high: int) -> bool:
    """``left Port Haddar``: a force that leaves a named place moves."""
    words = site.line.words
    return any(
        site.line.lowers[j] == "left" and words[j + 1][0].isupper() for j in range(low, min(high, len(words) - 1))
    )


def left_for(site: Site, low: int, high: int) -> bool:
    """``had left Bangui for the town``: who leaves one place for another moves; "left the country for good" has none."""
    line = site.line
    at = next((j for j in range(low, high) if line.lower(j) == "left"), -1)
    goal = next((j for j in range(at + 2, at + 2 + PHRASE) if line.lower(j) == "for"), -1) if at >= 0 else -1
    named = goal > 0 and goal + 1 < len(line.words) and line.words[goal + 1][0].isupper()
    return named or (goal > 0 and line.lower(goal + 1) in DEFINITE and line.lower(goal + 2) not in TIMES)


def once_of_another(site: Site, draft: Draft) -> bool:
    """``Russia, whose men once numbered 2,000, flew in 300``: another number stands behind "once"."""
    first = draft.counted.number.first
    at = max((j for j in range(first) if site.line.lowers[j] == "once"), default=first)
    return any(at < head < first for head in site.heads)
