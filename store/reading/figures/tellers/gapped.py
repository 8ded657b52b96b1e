"""Who tells a number where the verb of telling is said once: "The UN puts the displaced at 40,000, the government at 15,000".

In: a site and a draft. Out: (speaker, speaker's words) or None.
"""

from store.reading.figures.holders.groups import BEFORE_OBJECT
from store.reading.figures.links.wholes import is_part
from store.reading.figures.site import Draft, Site
from store.reading.figures.tellers.speakers import Teller, resolve

PUTTING = frozenset("put puts estimated estimates".split())
LOSSES = frozenset("wounded injured dead missing losses displaced killed toll number".split())
GAPPED = {
    "at": PUTTING,
    "of": frozenset("spoke speak speaks talked talk talks".split()),
    "as": frozenset("give gives gave given report reports reported lists listed".split()),
}
GAP = 6  # tokens of who tells in a gap


def gapped(site: Site, draft: Draft) -> Teller | None:
    """``The UN puts the displaced at 40,000, the government at 15,000``, ``gives its dead as 17, Kesh as 14``: who stands between the comma and "at"."""
    part = draft.source if is_part(draft) else None
    told = part if part is not None and site.has(part) else draft
    lowers, at = site.line.lowers, told.counted.first - 1  # "the junta of 11, four of them soldiers"
    put = at >= 4 and lowers[at] in GAPPED and not GAPPED[lowers[at]].isdisjoint(lowers[:at])
    if not put:
        return None
    comma = next((j for j in range(at - 1, max(0, at - GAP), -1) if lowers[j] in (",", ";", "and")), -1)
    verbless = comma > 0 and PUTTING.isdisjoint(lowers[comma:at]) and LOSSES.isdisjoint(lowers[comma:at])
    verbless = verbless and lowers[comma + 1] not in BEFORE_OBJECT  # "put the army in and around Kesh at 900"
    return resolve(site, comma + 1, at) if verbless and not {"its", "own", "their"} & set(lowers[comma:at]) else None
