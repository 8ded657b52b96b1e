"""Whose men a deed or a body counts: "Russia's build-up of 100,000 troops", "the German contribution of 450 peacekeepers".

In: a site and a draft whose number stands behind "of". Out: the country or body that the noun before "of" belongs to; None
where the noun is no deed with men, or where no words beside it say whose it is.
"""

from store.reading.figures.holders import bodies as figures_bodies
from store.reading.figures.holders import lenders as figures_lenders
from store.reading.figures.holders.groups import group_at, headed
from store.reading.figures.holders.kin import owning_stranger
from store.reading.figures.site import Draft, Site
from store.reading.text.grammar import DETERMINERS
from store.reading.text.harm import HAD
from store.reading.text.tokens import OWNER_ENDINGS

ARRIVING = frozenset(("arrival", "departure", "return", "use", "hiring", "recruitment", "training"))
REACH = 6  # tokens between the verb and its object's "of"
BEFORE = 4  # tokens: "Russia's large and threatening build-up of"


def whose_deed(site: Site, draft: Draft) -> str | None:
    """Whose the deed or the body before "of" is."""
    line, of = site.line, draft.counted.first - 1
    if of < 2 or line.lowers[of] != "of":
        return None
    deed = line.lowers[of - 1]
    if deed not in site.words.forces.deeds and deed not in site.words.collectives:
        return None
    for j in range(of - 2, max(-1, of - 2 - BEFORE), -1):
        word = line.lowers[j]
        if word in DETERMINERS or not (word[0].isalpha() and word[-1].isalpha()):
            return None
        if word.endswith(OWNER_ENDINGS):
            return owner(site, j)
        if line.words[j][0].isupper() and (known := group_at(site, j, j + 1)) is not None:
            return known
    return None


def owner(site: Site, j: int) -> str | None:
    """Who owns what follows the possessive at token ``j``: "Moscow's", "the army's", "Qorja's", a name that no layer knows."""
    word = site.line.lowers[j]
    known = group_at(site, max(0, j - 3), j + 1)
    if known or word[:-2] in site.words.forces.bodies:
        return known or figures_bodies.body(site, j)
    short = figures_lenders.tail(site, word[:-2]) or headed(site, j)
    short = short or figures_lenders.leader(site, j, j + 1)  # "two of Qorja's men"
    return short or owning_stranger(site, j)


def of_another(site: Site, draft: Draft) -> bool:
    """Whether who leads the clause only judges or tells of the men behind "of", and need not have them."""
    line, of = site.line, draft.counted.first - 1
    if of < 2 or line.lowers[of] != "of" or draft.measure not in HAD:
        return False
    if line.lowers[of - 1] in site.words.forces.told_of:
        return line.lowers[of - 2].endswith(OWNER_ENDINGS)
    deed = line.lowers[of - 1] in site.words.forces.deeds or line.lowers[of - 1] in ARRIVING
    return deed and not site.words.forces.judging.isdisjoint(line.lowers[max(0, of - REACH) : of - 1])
