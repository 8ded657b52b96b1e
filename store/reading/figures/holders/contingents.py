"""Whose a part of a joint force is by how it is ranked or shared: "the biggest contingent, 1,200, comes from Togo", "Italy's share is 900",
"fewer than the 3,500 that its minister promised".

In: a site and a draft of a force. Out: a country's or body's name, or None. Each look is over a few tokens.
"""

from store.reading.figures.counts.counted import ARMS
from store.reading.figures.holders.equated import COPULAS, GIFTS, owner, to_whom
from store.reading.figures.holders.groups import BEFORE_OBJECT, group_at, named
from store.reading.figures.holders.prepositions import phrase_end
from store.reading.figures.links.gaps import JOINTS, ends, group
from store.reading.figures.site import Draft, Site
from store.reading.text.grammar import MODALS
from store.reading.text.tokens import OWNER_ENDINGS

HAD = (None, "strength", "equipment")
RANKS = frozenset("biggest largest smallest main second-largest second-biggest third-largest strongest next".split())
PARTS = GIFTS | frozenset("contingent contingents part portion quota group force fleet".split())
REACHING = frozenset("comes came amounts amounted".split())
PHRASE = 4  # tokens of "the second largest national contingent"


def contingent(site: Site, draft: Draft) -> str | None:
    """Whose the share, the ranked contingent or the number that it is measured by is."""
    if draft.measure not in HAD or not (draft.counted.kind in ARMS or draft.counted.kind == "bare"):
        return None
    return _share(site, draft) or _ranked(site, draft) or _than(site, draft)


def _share(site: Site, draft: Draft) -> str | None:
    """``Italy's share is 900``, ``The Dutch contribution comes to 640``, ``Togo's part of the force will be 300``."""
    line, at = site.line, draft.counted.first - 1
    at -= line.lower(at) == "to" and line.lower(at - 1) in REACHING
    at -= line.lower(at) == "be" and line.lower(at - 1) in MODALS
    if at < 1 or not (line.lowers[at] in COPULAS or line.lowers[at] in MODALS or line.lowers[at] in REACHING):
        return None
    noun = to_whom(site, at - 1)
    if line.lower(noun) not in GIFTS:
        return None
    return owner(site, noun) or (
        None if line.lower(noun - 1).endswith(OWNER_ENDINGS) else group_at(site, noun - 1, noun)
    )


def _ranked(site: Site, draft: Draft) -> str | None:
    """``The biggest contingent, 1,200, comes from Togo``, ``… and Lomar the smallest, 200``: whose the phrase before the comma is."""
    line, comma = site.line, draft.counted.first - 1
    if line.lower(comma) != ",":
        return None
    start = next((j for j in range(comma - 1, max(-1, comma - 1 - PHRASE), -1) if line.lowers[j] == "the"), -1)
    if start < 0 or RANKS.isdisjoint(line.lowers[start:comma]):
        return None
    if start > 1 and draft.at > 0 and line.words[start - 1][0].isupper():
        mention = ends(site, start)
        joint = site.token(mention.start) - 1 if mention is not None else start - 2
        return (group(site, mention) or named(site, start - 1, start)) if line.lower(joint) in JOINTS else None
    ends_so = PARTS.isdisjoint(line.lowers[start:comma]) or line.lower(draft.counted.last) != ","
    return None if ends_so else _behind(site, draft.counted.last + 1)


def _behind(site: Site, at: int) -> str | None:
    """``comes from Togo``, ``is from Togo``, ``is Togo's``, ``is provided by Togo`` at token ``at``."""
    line = site.line
    if line.lower(at) not in REACHING and line.lower(at) not in COPULAS:
        return None
    at += 1 + (line.lower(at + 1) not in BEFORE_OBJECT and line.lower(at + 2) == "by")
    if line.lower(at) in ("from", "by"):
        return group_at(site, at + 1, phrase_end(site, at + 1)) or named(site, at + 1, phrase_end(site, at + 1))
    return group_at(site, at, at + 1) if line.lower(at).endswith(OWNER_ENDINGS) else None


def _than(site: Site, draft: Draft) -> str | None:
    """``Italy's share is 900, fewer than the 1,200 that its minister promised``: measured by what was said of the same side."""
    before, line = site.draft_before(draft), site.line
    than = line.lower(draft.counted.first) == "the" and line.lower(draft.counted.first - 1) == "than"
    if before is None or not than or line.lower(draft.counted.last) not in ("that", "which", "it", "they", "promised"):
        return None
    others = {group(site, m) for m in site.mentions if m.start > line.starts[draft.counted.first]}
    return before.holder if others <= {None, before.holder} else None
