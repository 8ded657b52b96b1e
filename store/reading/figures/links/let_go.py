"""Bare numbers of those whom the sentence before lets go: "It released the policemen. There were 26 of them", "The ministry spoke of 19".

In: a site and a draft without a noun. Out: whether it counts them; unit, measure and rule are set.
"""

from store.reading.figures.links.disputed import said_to_be
from store.reading.figures.links.wholes import of_them
from store.reading.figures.site import Draft, Site
from store.reading.figures.standing.freed import FREED, FUTURE, GONE, LET_GO_BY, WANTING
from store.reading.text.grammar import ENDS, NOT

LETTING = FREED - {"traded", "rescued"}
OBJECT = 9  # tokens from the verb to those who go free
STILL = NOT | WANTING | FUTURE | {"to", "be", "being"}
LEADING = 3  # tokens before the verb that may undo it
BEEN = frozenset("was were been are is get got".split())
NOBODY = frozenset(
    """video videos list lists names statement statements photograph photographs photos pictures footage report reports figures details data
    by to in from that who whom which with after on for , ;""".split()
)
SIDES = ("people", "force")


def let_go(site: Site, draft: Draft) -> bool:
    """Whether the number counts those whom the sentence before, which has none of its own, sets free."""
    if draft.at > 0 or not site.index or draft.counted.head >= 0:
        return False
    ends = site.line.lower(draft.counted.last) in ENDS
    if not (of_them(site, draft) or (ends and said_to_be(site, draft))):
        return False
    unit = _freed_before(site)
    if unit is None:
        return False
    draft.unit, draft.counted.kind, draft.measure, draft.rule = unit, site.words.units[unit], "captured", LET_GO_BY
    draft.source = None  # not of those counted before them
    return True


def _freed_before(site: Site) -> str | None:
    """The noun of those who are let go in the sentence before of the paragraph; None where it counts anybody or lets none go."""
    page = site.page
    row, own = page.sentences[site.index - 1], page.sentences[site.index]
    counted = any(other.counted.number.start >= row.start for other in site.earlier)
    if row.paragraph != own.paragraph or counted:
        return None
    lowers = page.lowers[row.first : row.last]
    for at, word in enumerate(lowers):
        pair = (word, *lowers[at + 1 : at + 2])
        if (word in LETTING or pair in GONE) and STILL.isdisjoint(lowers[max(0, at - LEADING) : at]):
            return _noun(site, lowers, at)
    return None


def _noun(site: Site, lowers: list[str], verb: int) -> str | None:
    """Those behind the verb, or before it where it is passive; a video "released by the army" sets nobody free."""
    before = lowers[verb - 1] if verb else ""
    passive = before in BEEN
    if not passive and lowers[verb + 1 : verb + 2] == ["by"]:
        return None
    near = reversed(lowers[max(0, verb - OBJECT) : verb]) if passive else lowers[verb + 1 : verb + 1 + OBJECT]
    for word in near:
        if word in NOBODY:
            return None
        if site.words.units.get(word) in SIDES and word not in site.words.singulars:
            return word
    return None
