"""Numbers of several lands at once, which are no one's.

In: a site and a draft. Out: whether the words around the number name two lands for it.
"""

from store.reading.figures.holders.groups import group_at, own_word
from store.reading.figures.site import Draft, Site
from store.reading.text.grammar import HAVE

SIDES = 4
BOTH = frozenset("sides armies countries parties camps".split())
CLAUSES = frozenset(("if", "when", "once", "unless", "until", "after"))  # "150 observers if both sides agreed"
KEEPING = HAVE | frozenset("comprises comprised includes included fields fielded keeps numbers with".split())
LISTED = 6  # tokens after "from" in which a second country makes a list


def kept(site: Site, draft: Draft) -> bool:
    """``The force, which has 2,300 troops from Britain, Canada and Sweden``: they are whose who has them, whatever lands lend them."""
    from_lands = site.line.lower(draft.counted.last) == "from"
    return from_lands and site.line.lower(draft.counted.first - 1) in KEEPING


def joint(site: Site, draft: Draft) -> bool:
    """``4,500 French and German soldiers``, ``9,000 troops from X, Y and Z``: one number of several lands is no one's."""
    counted, line = draft.counted, site.line
    if "respectively" in line.present:
        return True  # two numbers of two lands, told in one breath
    if line.lower(counted.last) == "each" and line.lower(counted.first - 1) in ("for", "of", "with"):
        return True  # "asked Ghana and Kenya for 1,500 each"
    near = line.lowers[counted.last : counted.last + SIDES]
    if "both" in near and not BOTH.isdisjoint(near) and CLAUSES.isdisjoint(near):
        return True  # "2,400 soldiers on both sides"
    if "and" in line.lowers[counted.number.last : counted.head] and own_word(site, counted):
        and_ = line.lowers.index("and", counted.number.last)
        return bool(group_at(site, counted.number.last, and_) and group_at(site, and_, max(counted.head, and_ + 1)))
    if line.lower(counted.last) != "from":
        return False
    names = [
        j for j in range(counted.last + 1, min(counted.last + LISTED, len(line.words))) if line.words[j][0].isupper()
    ]
    listed = len(names) > 1 and names[0] == counted.last + 1
    return listed and line.lowers[names[0] + 1 : names[1]] in ([","], ["and"]) and not _town(site, names[0], names[1])


def _town(site: Site, first: int, second: int) -> bool:
    """``from Iwakuni, Japan, on Monday``: a town and its land; behind lands of a list another one or "and" follows."""
    line, behind = site.line, second + 1
    if line.lower(second - 1) != "," or group_at(site, first, first + 1) is not None:
        return False
    comma = line.lower(behind) == ","
    after = line.words[behind + comma] if behind + comma < len(line.words) else "."
    listed = after[0].isupper() or (after == "and" and not comma)
    return not listed and group_at(site, second, second + 1) is not None
