"""Whose the dead are that somebody mourns: "our own forces mourn 28 martyrs", "the Republic mourns nine soldiers", "the brigade buried six of its men".

In: a site and a draft. Out: a holder's name or None.
"""

from store.reading.figures.holders.parties import parties
from store.reading.figures.holders.pronouns import OURS, pronoun
from store.reading.figures.site import Draft, Site
from store.reading.text.harm import CASUALTIES

MOURNING = frozenset("mourn mourns mourned mourning grieve grieves".split())
ADVERBS = frozenset("today also now still have has had for we".split())
BETWEEN = ADVERBS | {"the", "loss", "death", "deaths", "of"}
NEAR = 4  # tokens from "our" to the verb: "our own security forces mourn"


def mourned(site: Site, draft: Draft) -> str | None:
    """Who mourns them: "our forces" are the speaker's, a party its own."""
    if draft.measure not in CASUALTIES or MOURNING.isdisjoint(site.line.present):
        return None
    lowers, first = site.line.lowers, draft.counted.first
    at = first - 1
    while at > 0 and lowers[at] in BETWEEN:
        at -= 1
    if lowers[at] not in MOURNING:
        return None
    ours = next((j for j in range(at - 1, max(-1, at - 1 - NEAR), -1) if lowers[j] in OURS), -1)
    if ours >= 0:
        return pronoun(site, ours)
    while at > 1 and lowers[at - 1] in ADVERBS:
        at -= 1
    row = next((row for row in parties(site) if row.last == at and not row.object and not row.owns), None)
    return row.name if row is not None else None
