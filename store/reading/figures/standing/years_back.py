"""What a number has of a year that stands before it: "was struck in 2023 by X, which killed 165", "began in 2017 and has killed 6,000", "Last year's floods".

In: a site and a draft. Out: the words that say that the number is of then, or None.
"""

from datetime import timedelta
from itertools import pairwise

from store.reading.figures.site import Draft, Site
from store.reading.page import DateMention
from store.reading.text.grammar import RELATIVES
from store.reading.text.harm import CALAMITIES, FLIGHT, TOLLS
from store.reading.text.years_told import of_last, old_names, still_of

OLD = timedelta(days=45)  # of a happening
AGED = timedelta(days=2 * 365)  # of a war whose dead till now are background
TOLD = FLIGHT | TOLLS | {"infected", "captured", "destroyed", "damaged"}
DOERS = frozenset("by after during amid in when".split())  # what goes on behind the date: "in 2023 by Cyclone Freddy"
PASSIVE = frozenset(("was", "were", "been"))
DID = frozenset(
    """killed claimed left took wounded injured displaced affected destroyed damaged infected drowned made forced drove sent uprooted cost
    sickened buried swept""".split()
)
DOING = frozenset(
    "killing leaving claiming wounding injuring displacing destroying infecting driving forcing drowning".split()
)
BESIDE_YEAR = frozenset("previous preceding following next".split())
NOW = frozenset("now today has have will still since so is are this said says".split())
TILL_NOW = frozenset("now today still so already this latest new said says according".split())
BEGUN = frozenset("began begun started erupted flared broke ignited".split())
HAS = frozenset(("has", "have"))
JOINTS = frozenset((",", ";", "and", "but", "while"))
REACH = 8  # tokens between a number and the verb or name that it hangs on
BEFORE_NAME = frozenset("in by during under from".split())
DEAD = frozenset("dead victims".split())
SOON = 6  # tokens from those who are counted to "that July"
LEANT = frozenset(("that", "same", "following"))  # before "July", "year", "month"
LEANING = 3  # tokens of "In the same"
MONTH = timedelta(days=28)  # of a move that a sentence on it dates
UNMOVED = NOW | frozenset(", ; and but would could should that told asked demanded".split())
DECIDING = frozenset("decision decisions order orders plan transfer withdrawal redeployment move dispatch".split())
RELATING = RELATIVES | {"when", "whose", "where"}
TURNED = NOW | {";", "but", "while"}
DASHES = frozenset(("-", "–", "/"))  # of "2016-17"
LEADING = frozenset(("of", "in", "from", "between"))  # from "the war" to its years
NAMED = 3  # tokens of "2016-17 civil war"
LED = 4  # tokens of "was badly damaged in" before a date
TO_VERB = 2  # tokens from "which" to its verb
OPENING = 2  # tokens of "But in"
STARTED = 3  # tokens from "broke out in" to its date


def years_back(site: Site, draft: Draft) -> str | None:
    """The words that put the number into the past, or None."""
    if site.page.day is None:
        return None
    if site.dates and not LEANT.isdisjoint(site.line.present) and (then := _that_month(site, draft)) is not None:
        return then
    if draft.measure == "strength" and site.dates and (then := _moved_then(site, draft)) is not None:
        return then
    if draft.measure not in TOLD:
        return None
    gone_on = still_of(site.page, site.index)
    if gone_on is not None:
        return site.page.text[gone_on.start : gone_on.end]
    dated = _dated_before(site, draft) if site.dates else None
    return dated or _last_years(site, draft) or _by_name(site, draft)


def _that_month(site: Site, draft: Draft) -> str | None:
    """``sent 1,000 troops that July``, ``The same year X sent 1,000 troops``: a time that leans on one told before, and nothing between."""
    lowers, first, last = site.line.lowers, draft.counted.first, draft.counted.last
    for row in site.dates:
        at = site.token(row.start)
        behind = last <= at - 1 <= last + SOON and JOINTS.isdisjoint(lowers[last:at])
        before = at <= LEANING and JOINTS.isdisjoint(lowers[at:first])
        if not LEANT.isdisjoint(lowers[max(0, at - 1) : at]) and (behind or before) and _old(site, row, OLD):
            return site.page.text[row.start : row.end]
    return None


def _dated_before(site: Site, draft: Draft) -> str | None:
    first = draft.counted.first
    before = [row for row in site.dates if row.start < site.char(first)]
    row = before[-1] if before else None
    if row is None or not _old(site, row, OLD) or _renewed(site, first):
        return None
    told = (
        _opened(site, before[0], first)
        or _struck_by(site, row, first)
        or _year_by(site, row, first)
        or _set_apart(site, row, first)
        or _war_of(site, row, first)
        or (draft.measure in TOLLS and _old(site, row, AGED) and _begun(site, row, first))
    )
    return site.page.text[row.start : row.end] if told else None


def _old(site: Site, row: DateMention, age: timedelta) -> bool:
    day = site.page.day
    return day is not None and row.enddate < (day - age).isoformat()


def _renewed(site: Site, first: int) -> bool:
    """Whether a day of now stands behind the number, in its own clause: "… that killed 3,000 people, shot 12 on Tuesday" has another."""
    lowers = site.line.lowers
    end = next((j for j in range(first, len(lowers)) if lowers[j] in (",", ";")), len(lowers))
    return any(first <= site.token(row.start) < end and not _old(site, row, OLD) for row in site.dates)


def _opened(site: Site, row: DateMention, first: int) -> bool:
    """``In March 2023 the coast was struck by Cyclone Freddy, which killed 165``: a day of old opens the sentence, and it comes to no other."""
    lowers, at = site.line.lowers, site.token(row.start)
    leads = 0 < at <= OPENING and lowers[at - 1] in ("in", "on") and all(_old(site, other, OLD) for other in site.dates)
    return leads and NOW.isdisjoint(lowers[at:first]) and {";", "but"}.isdisjoint(lowers[at:first])


def _struck_by(site: Site, row: DateMention, first: int) -> bool:
    """``was struck in March 2023 by Cyclone Freddy, …, which killed 165 in X and 679 in Y``: a passive before the date, its doer behind."""
    lowers, at, behind = site.line.lowers, site.token(row.start), site.token(row.end)
    if lowers[behind : behind + 1] == [] or lowers[behind] not in DOERS:
        return False
    led = lowers[behind] == "after" or not PASSIVE.isdisjoint(lowers[max(0, at - LED) : at])
    if not led:
        return False
    opens = next((j for j in range(behind + 1, first) if _tells_harm(lowers, j)), 0)
    return opens > 0 and NOW.isdisjoint(lowers[behind:first]) and not {";", "but"} & set(lowers[opens:first])


def _set_apart(site: Site, row: DateMention, first: int) -> bool:
    """``The last attempt, in August 2003, failed and left 41 dead``: the date of the subject between commas, and nothing of now behind it."""
    lowers, at, behind = site.line.lowers, site.token(row.start), site.token(row.end)
    apart = at > 1 and lowers[at - 1] in ("in", "on") and lowers[at - 2] == "," and lowers[behind : behind + 1] == [","]
    return apart and NOW.isdisjoint(lowers[behind:first]) and {";", "but", "while"}.isdisjoint(lowers[behind:first])


def _year_by(site: Site, row: DateMention, first: int) -> bool:
    """``created in 1975 after the quake of the previous year, in which 4,200 died``: the year before or after the one of old, and a relative clause."""
    lowers = site.line.lowers
    between = lowers[site.token(row.end) : first]
    at = between.index("year") if "year" in between else 0
    beside = at > 0 and (
        between[at - 1] in BESIDE_YEAR or between[at + 1 : at + 2] in (["before"], ["after"], ["earlier"])
    )
    return beside and not RELATIVES.isdisjoint(between[at:]) and NOW.isdisjoint(between)


def _moved_then(site: Site, draft: Draft) -> str | None:
    """``was reduced in January, when two battalions were moved``, ``The decision to move two battalions in January was taken``: a move of a month ago."""
    lowers, first, last = site.line.lowers, draft.counted.first, draft.counted.last
    for row in site.dates:
        at, end = site.token(row.start), site.token(row.end)
        if site.line.lower(at - 1) not in ("in", "on", "last") or not _old(site, row, MONTH):
            continue
        when = end <= first and lowers[end : end + 2] == [",", "when"]
        when = when and UNMOVED.isdisjoint(lowers[end + 2 : first])
        decided = last < at <= last + SOON and not DECIDING.isdisjoint(lowers[max(0, first - SOON) : first])
        if when or (decided and JOINTS.isdisjoint(lowers[last:at]) and site.line.lower(end) in ("was", "had")):
            return site.page.text[row.start : row.end]
    return None


def _war_of(site: Site, row: DateMention, first: int) -> bool:
    """``beaten in the war of 2016-17, in which about 9,000 died``, ``the 2010 flood, which killed 40``: a thing of those years, and its relative clause."""
    line, lowers, at, end = site.line, site.line.lowers, site.token(row.start), site.token(row.end)
    end += 2 * (line.lower(end) in DASHES and line.lower(end + 1).isdigit())
    if line.lower(at - 1) in LEADING:
        named = lowers[max(0, at - 2) : at - 1]
    else:
        named, end = _noun_behind(lowers, end)
    who = end + (line.lower(end) == ",")
    who += line.lower(who) in ("in", "during")
    return (
        line.lower(who) in RELATING and not CALAMITIES.isdisjoint(named) and TURNED.isdisjoint(lowers[who + 1 : first])
    )


def _noun_behind(lowers: list[str], at: int) -> tuple[list[str], int]:
    """The last noun of ``2016-17 civil war``, and where it ends."""
    end = next((j + 1 for j in range(at, min(at + NAMED, len(lowers))) if lowers[j] in CALAMITIES), 0)
    return (lowers[end - 1 : end], end) if end else ([], at)


def _tells_harm(lowers: list[str], at: int) -> bool:
    """``which killed``, ``that had left``, ``, killing``."""
    if lowers[at] in RELATIVES or lowers[at] == "whose":
        return not DID.isdisjoint(lowers[at + 1 : at + 1 + TO_VERB])
    return lowers[at] in DOING


def _begun(site: Site, row: DateMention, first: int) -> bool:
    """``The insurgency, which began in 2017 and …, has killed more than 6,000``: what all those years have cost, told on no new day."""
    lowers, at = site.line.lowers, site.token(row.start)
    if BEGUN.isdisjoint(lowers[max(0, at - STARTED) : at]) or not TILL_NOW.isdisjoint(site.line.present):
        return False
    if not all(_old(site, other, OLD) for other in site.dates):
        return False
    return any(one in HAS and two in DID for one, two in pairwise(lowers[at:first]))


def _last_years(site: Site, draft: Draft) -> str | None:
    """``Last year's season brought two, neither of which caused more than 20 deaths``."""
    lowers = site.line.lowers
    if not of_last(lowers) or not NOW.isdisjoint(lowers[: draft.counted.first]):
        return None
    return " ".join(lowers[:2]) if all(_old(site, row, timedelta(0)) for row in site.dates) else None


def _by_name(site: Site, draft: Draft) -> str | None:
    """``Freddy alone killed 165 here``, ``300 died in Cyclone Idai``: a storm or quake that the text dates years back elsewhere."""
    lowers, first, last = site.line.lowers, draft.counted.first, draft.counted.last
    if not NOW.isdisjoint(site.line.present) or not all(_old(site, row, OLD) for row in site.dates):
        return None
    verb = next((j for j in range(first - 1, max(0, first - REACH), -1) if lowers[j] in DID), 0)
    names = site.memory.of_old
    if names is None:
        names = site.memory.of_old = old_names(site.page)
    for at in (*range(max(0, verb - TO_VERB - 1), verb), *range(last, min(last + REACH, len(lowers)))):
        told = at < first or not BEFORE_NAME.isdisjoint(lowers[at - TO_VERB : at])
        for name in (lowers[at], f"{lowers[at]} {site.line.lower(at + 1)}") if told else ():
            if name in names and site.line.words[at][0].isupper():
                return names[name]
    return _buried(site, lowers, verb)


def _buried(site: Site, lowers: list[str], verb: int) -> str | None:
    """``in eight years has buried the dead of Idai, Gombe and Freddy. Freddy alone killed 165``."""
    if verb != TO_VERB or lowers[1] != "alone" or site.index == 0:
        return None
    before = site.page.sentences[site.index - 1]
    words = site.page.lowers[before.first : before.last]
    listed = "years" in words and not DEAD.isdisjoint(words) and lowers[0] in words[words.index("years") :]
    return "years" if listed and before.paragraph == site.page.sentences[site.index].paragraph else None
