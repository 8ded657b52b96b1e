"""A bare number of which its clause says that it is at work: "She says 1,200 are at work in Brod", "350 were on duty", "900 have been deployed".

In: a site and a draft. Out: whether such words stand behind the number, and before it nothing but who says so.
"""

from store.reading.figures.site import Draft, Site
from store.reading.figures.words import AUXILIARIES

SAYING = frozenset(("", "says", "said", "say", "that", ",", ";", "and", "but", "where"))
POSTED = frozenset("deployed posted stationed".split())
AT_WORK = (
    ["at", "work"],
    ["on", "duty"],
    ["on", "patrol"],
    ["on", "standby"],
    ["on", "alert"],
    ["on", "guard"],
    ["on", "call"],
)
ADVERBS = frozenset("now still currently today already then".split())


def on_duty(site: Site, draft: Draft) -> bool:
    """``She says 1,200 are at work in Brod``, ``350 were on duty``, ``900 have been deployed``."""
    line, at = site.line, draft.counted.last
    if line.lower(at) not in AUXILIARIES or line.lower(draft.counted.first - 1) not in SAYING:
        return False
    while line.lower(at) in AUXILIARIES or line.lower(at) in ADVERBS:
        at += 1
    return line.lower(at) in POSTED or line.lowers[at : at + 2] in AT_WORK
