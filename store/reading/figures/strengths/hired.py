"""Armed people whom a firm hires out: "80 guards of a security company", "600 contractors of X, a private military firm".

In: a site and a draft of people. Out: whether it counts a force: a security firm stands in the sentence, or in the one before and
the number is said of "it" or "the company". Guards who are told to be armed need no firm.
"""

from store.reading.figures.site import Draft, Site

HIRED = frozenset("guards contractors operatives staff employees men personnel guns people veterans".split())
ALWAYS = frozenset(("guards", "contractors", "operatives"))
TRADES = frozenset(("security", "military", "mercenary"))
FIRMS = frozenset("company companies firm firms contractor outfit outfits agency group".split())
GROUPS = frozenset(("group", "agency", "outfit", "contractor"))  # "a security agency" may be a state's
DIGITAL = frozenset(
    "computer cyber internet network data information software food".split()
)  # security that bears no arms
ARMED = frozenset(("armed", "heavily-armed"))
FEW = 10
NAMED = 5  # tokens of "it has", "the company says it has"


def hired(site: Site, draft: Draft, unit: str) -> bool:
    """Whether those who are counted stand guard or fight for a firm."""
    line, counted = site.line, draft.counted
    if unit not in HIRED or (counted.number.high or counted.number.low or 0) < FEW:
        return False
    if unit == "guards" and not ARMED.isdisjoint(line.lowers[counted.number.last : counted.last]):
        return True
    if unit in ALWAYS and _firm(line.lowers):
        return True
    return _of_it(site, draft) and _firm_before(site)


def _firm(lowers: list[str]) -> bool:
    """``a private security company``, ``the military contractor``: trade and firm side by side, private where a state may own it."""
    if TRADES.isdisjoint(lowers):
        return False
    for at in range(1, len(lowers)):
        if lowers[at - 1] in TRADES and lowers[at] in FIRMS and lowers[max(0, at - 2)] not in DIGITAL:
            return lowers[at] not in GROUPS or "private" in lowers[max(0, at - 3) : at]
    return False


def _firm_before(site: Site) -> bool:
    row = site.page.sentences[site.index - 1] if site.index else None
    return row is not None and _firm(site.page.lowers[row.first : row.last])


def _of_it(site: Site, draft: Draft) -> bool:
    """``Blackthorne replied that it had 140 staff``, ``The company keeps 90 men``: who has them stands right before."""
    lowers, first = site.line.lowers, draft.counted.first
    near = lowers[max(0, first - NAMED) : first]
    having = lowers[first - 1] if first else ""
    return having in ("has", "had", "have", "keeps", "kept", "employs", "employed") and (
        "it" in near or not FIRMS.isdisjoint(near)
    )
