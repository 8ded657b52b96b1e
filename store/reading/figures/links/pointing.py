"""Words by which a bare number points back at a list, at harm or at arms: "and Britain 301", "five are children", "shot down 16".

In: a site and a draft without a noun, and the draft before. Out: what the number counts, or why it points back.
"""

from store.reading.figures.holders.groups import name_of
from store.reading.figures.site import Draft, Site
from store.reading.figures.words import AUXILIARIES
from store.reading.text.grammar import OWN
from store.reading.text.harm import TOLLS
from store.reading.text.numbers_line import Line
from store.reading.text.tokens import OWNER_ENDINGS

MANY = 20
CAPTIVES = frozenset(("prisoners", "captives", "hostages"))
NEAR = 9
ENDS = frozenset((",", ".", ";", "”", '"', "–", "—", ")"))
GAP_ENDS = ENDS | {"and"}
NATION_ENDS = GAP_ENDS | {"to", "in", ""}
NO_PLACES = frozenset("order sale loan hold show strike leave holiday foot average".split())  # "12 more on order"
AT = frozenset(("in", "at", "near", "on", "by", "from", "among"))


def were(site: Site, draft: Draft) -> str | None:
    """The unit in "31 were civilians", "five are small children"."""
    at = draft.counted.last
    if site.line.lower(at) not in AUXILIARIES:
        return None
    return next((site.line.words[j] for j in (at + 1, at + 2) if site.line.lower(j) in site.words.units), None)


def spread(site: Site, draft: Draft) -> str | None:
    """``12 people, seven in Hallen and five in Brod``; ``the largest share, 1.3 million, are in Brod``."""
    before, after = site.line.lower(draft.counted.first - 1), site.line.lower(draft.counted.last)
    if before not in (",", ":", "and", "("):
        return None
    if after in ("are", "were") and site.line.lower(draft.counted.last + 1) not in ("in", "on", "at", "not", "being"):
        return "part of the figure before, by kind" if were(site, draft) else None
    behind = site.line.lower(draft.counted.last + 1)
    day = behind in site.words.not_places or behind in NO_PLACES
    return "part of the figure before, by place" if after in AT and not day else None


def downed(site: Site, draft: Draft, source: Draft) -> str | None:
    """``The enemy launched 18 drones; air defence shot down 16``."""
    before = tuple(site.line.lowers[max(0, draft.counted.first - 2) : draft.counted.first])
    shot = before in (("shot", "down"), ("brought", "down")) or before[-1:] in (("downed",), ("intercepted",))
    if (
        not shot
        or source.counted.kind not in ("munitions", "equipment")
        or site.line.lower(draft.counted.last) not in ENDS
    ):
        return None
    draft.measure = "destroyed"
    return "those before, brought down"


def named_harm(site: Site, draft: Draft) -> bool:
    """``All the deaths were in the north, 47 of them in Brod``: a word for harm without a number stands right before."""
    line, first = site.line, draft.counted.first
    if line.lowers[draft.counted.number.last : draft.counted.number.last + 2] != ["of", "them"]:
        return False
    near = range(max(0, first - NEAR), first - 1)
    nouns = [
        j for j in near if (line.lowers[j] in site.words.nouns or line.lowers[j] in CAPTIVES) and _known(line, j - 1)
    ]
    if not nouns or not site.heads.isdisjoint(near):
        return False
    word = line.lowers[nouns[-1]]
    measure = site.words.nouns.get(word, "captured")
    draft.measure, draft.rule, draft.unit, draft.cue = measure, f"of the {word} before", word, nouns[-1]
    return True


def _known(line: Line, at: int) -> bool:
    """``the deaths``, ``Unita's prisoners``: whose or which they are stands before the noun."""
    word = line.lower(at)
    return word in ("the", "these", "all") or word in OWN or word.endswith(OWNER_ENDINGS)


def nations(site: Site, draft: Draft, source: Draft) -> str | None:
    """``50,000, of whom 13,000 are to be British, 8,000 German``; ``14,600 soldiers with 1,900 from Palanna``: only whose is told."""
    at = draft.counted.last
    if source.counted.kind != "force" or not site.has(source):
        return None
    before = site.line.lower(draft.counted.first - 1)
    many = (draft.counted.number.high or 0) >= MANY
    after = site.line.lower(at)
    if many and before in (",", "and") and _same_tie(site, draft, source):
        return "beside the force before, by place"  # "2,000 are bound for Poland, a thousand for Romania"
    if many and site.line.lower(at) in AT and before in (",", ":", "and", "(", "with", "plus", "but"):
        return "beside the force before, by place"
    at += site.line.lower(at) == "each"
    word, after = site.line.words[at : at + 1], site.line.lower(at + 1)
    named = before in (",", "and", "or") and bool(word) and word[0][0].isupper() and after in NATION_ENDS
    return "part of the force before, by nation" if named else None


def _same_tie(site: Site, draft: Draft, source: Draft) -> bool:
    """Whether ``for`` or ``to`` ties this number to a place as it tied the one before; behind a colon stand items of a sum."""
    tie = site.line.lower(draft.counted.last)
    between = site.line.lowers[source.counted.last : draft.counted.first]
    return tie in ("for", "to") and tie in between and ":" not in between


def gapped(site: Site, draft: Draft, source: Draft) -> str | None:
    """``Germany has brought 700 people out, and Britain 301``: the verb is left out, whose it is is not; of the dead it may be one."""
    first, after = draft.counted.first, site.line.lower(draft.counted.last)
    mention = next((m for m in site.mentions if site.token(m.end) == first), None)
    start = site.token(mention.start) if mention else first
    start -= site.line.lower(start - 1) == "the"
    least = 1 if source.measure in TOLLS else 2
    if mention is None or after not in GAP_ENDS or (draft.counted.number.high or 0) < least:
        return None
    if site.line.lower(start - 1) not in (",", "and", "while", ";", "with", "(") or _held(site, start):
        return None  # "Both sides have taken prisoners: X has 410, Y 655" goes on with what its own line names
    draft.holder = name_of(site, mention)
    return "the figure before, of another" if draft.holder else None


def _held(site: Site, start: int) -> bool:
    """Whether captives without a number stand before a colon: what follows counts them."""
    before = site.line.lowers[:start]
    return ":" in before and not CAPTIVES.isdisjoint(before)
