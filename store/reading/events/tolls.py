"""Tolls: does a clause only count those who were harmed, taken or brought away, so that it is a figure and no happening?

In: a page, a match and where its clause begins. Out: yes or no.
"""

from store.reading.events.classes import classes
from store.reading.events.match import Match
from store.reading.events.needs import PASSIVE, TALLIES
from store.reading.page import Page
from store.reading.text.clauses import dates_between
from store.reading.text.grammar import HAVE, KNOWN
from store.reading.text.harm import HARMED
from store.reading.text.numerals import CARDINALS

TAKEN = frozenset(("captured", "seized", "recaptured"))  # "60 were killed and 14 captured"
WITHIN = frozenset(("in", "by", "during"))
ABOUT = frozenset(("about", "around", "some", "nearly", "over", "another"))
COUNTED = frozenset(("since", "so", "and", "in", "on", "overnight"))
DAYS = frozenset(("day", "hour", "range"))
DATED = 7  # tokens behind a harm in which its day stands
PAIRED = 2  # words of "and 20" before the second harm


def counted_only(page: Page, match: Match, actors: list[str], low: int, *, told: bool) -> bool:
    """Whether the clause only counts people ("4,000 people were evacuated", "12 were killed in fighting, X said"): that is a figure."""
    if not actors and page.lowers[match.at] in TAKEN and page.lowers[match.at - 1][:1].isdigit():
        return True
    if match.voice == "active" and _claims_number(page, match):
        return True
    if actors or match.voice not in PASSIVE:
        return False
    if match.trigger.rule.name == "war" and page.lowers[match.at] in HARMED:
        first = _past_second(page, match.end)  # "were killed and 20 wounded in an ambush"
        after = page.lowers[first : first + 6]
        if (
            after[:1]
            and after[0] in WITHIN
            and KNOWN.isdisjoint(after[1:2])  # not "wounded in the blast": it has been told of
            and not classes(page).attack.isdisjoint(after)
        ):
            return False
        return (told and not _has_day(page, low, match.end)) or (
            after[:1] == ["in"] and not classes(page).fighting.isdisjoint(after)
        )
    if match.trigger.rule.name != "evacuate":
        return False
    return any(word[0].isdigit() or word in TALLIES for word in page.lowers[max(low, match.at - 14) : match.at])


def _claims_number(page: Page, match: Match) -> bool:
    """``claims to have killed 40``, ``they have killed 52 since Monday``: what the other side has lost by now, as it counts."""
    at, after = match.at, page.lowers[match.at + 1 : match.at + 5]
    if page.lowers[at] not in HARMED or page.lowers[at - 1] not in HAVE or not after:
        return False
    number = after[1:] if after[0] in ABOUT else after
    counted = bool(number) and (number[0][0].isdigit() or number[0] in CARDINALS)
    return counted and (number[1:2] == [] or number[1] in COUNTED or not number[1][0].isalnum())


def _has_day(page: Page, low: int, end: int) -> bool:
    """Whether the clause of tokens low:end, or what comes next, names a day or a span of days, so that a harm is no running total."""
    last = min(end + DATED, len(page.ends)) - 1
    if "since" in page.lowers[low:last]:
        return False
    return any(d.precision in DAYS for d in dates_between(page, page.starts[low], page.ends[last]))


def _past_second(page: Page, at: int) -> int:
    """Past a second harm that "and" joins: "and 20 wounded"."""
    joined = page.lowers[at : at + 3]
    counted = len(joined) > PAIRED and joined[0] == "and" and joined[1][0].isdigit() and joined[2] in HARMED
    return at + len(joined) if counted else at
