"""Whose a force is that something brings to a number: "The move brings Kesh's forces in the area to 1,450", "which raises its garrison to 900".

In: a site and a draft whose number stands behind "to". Out: a country's or body's name, or None.
"""

from store.reading.figures.holders.groups import group_at
from store.reading.figures.holders.parties import parties
from store.reading.figures.holders.pronouns import pronoun
from store.reading.figures.site import Draft, Site
from store.reading.text.grammar import OWN

BRINGING = frozenset(
    """bring brings brought bringing take takes took taking raise raises raised raising lift lifts lifted lifting swell swells swelled
    swelling boost boosts boosted boosting push pushes pushed pushing double doubles doubled doubling treble triple tripled expand expands
    expanded increase increases increased cut cuts cutting reduce reduces reduced halve halved""".split()
)
FORCES = frozenset(
    """force forces garrison presence contingent army troops soldiers men strength contribution deployment fleet marines fighters police
    peacekeepers personnel dead losses""".split()
)
REACH = 14  # tokens from the verb to the number
OWNER = 3  # tokens of "brings the Kenyan"


def brought(site: Site, draft: Draft) -> str | None:
    """Whose force the object of the verb is: by a pronoun, a possessive or a people's name right behind the verb."""
    lowers, to = site.line.lowers, draft.counted.first - 1
    if site.line.lower(to) != "to" or BRINGING.isdisjoint(site.line.present):
        return None
    verb = next((j for j in range(to - 2, max(-1, to - REACH), -1) if lowers[j] in BRINGING), -1)
    if verb < 0 or FORCES.isdisjoint(lowers[verb:to]) or "," in lowers[verb : to - 1]:
        return None
    if lowers[verb + 1] in OWN:
        whose = pronoun(site, verb + 1)
        return None if whose is None or whose.islower() else whose  # of "the enclave's ministry" no ministry's
    row = next((row for row in parties(site) if verb < row.first <= verb + 2 and row.owns), None)
    return row.name if row is not None else group_at(site, verb + 1, min(verb + OWNER, to))
