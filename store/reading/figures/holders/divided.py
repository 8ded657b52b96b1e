"""Whose men are whose in a land that is divided: "seven soldiers of the junta", "two of General X's men", "400 men behind her".

Where a junta rules, its soldiers and those who stand against it are all of one land: the land's name tells nothing.

In: a site, a draft and the holder found for it. Out: the junta, a leader's name, or the holder as it was.
"""

from store.reading.figures.site import Draft, Site
from store.reading.text.tokens import OWNER_ENDINGS

USURPERS = frozenset(("junta", "putschists", "mutineers"))
UPHEAVAL = USURPERS | {"coup", "putsch", "mutiny"}
MEN = frozenset("men soldiers troops fighters forces".split())
BEFORE = frozenset(("former", "military", "ruling", "toppled", "ousted"))
WHOSE = 12  # tokens from "whose forces" to the number
AFTER = 5  # tokens of "men of the former junta", "of X's men"
FORCE = ("strength", "killed", "wounded", "captured", "missing")


def side_of(site: Site, draft: Draft, found: str | None) -> str | None:
    """The side of a divided land that has the men who are counted; ``found`` where the text tells of none or the land is not divided."""
    if draft.measure not in FORCE or UPHEAVAL.isdisjoint(site.page.present):
        return found
    if found is not None and found != site.page.home and found.split()[-1] not in USURPERS:
        return found
    return _of_usurpers(site, draft) or _leader(site, draft) or found


def _of_usurpers(site: Site, draft: Draft) -> str | None:
    """``seven soldiers of the (former) junta``: without what it was."""
    lowers, at = site.line.lowers, draft.counted.last
    if lowers[at : at + 2] != ["of", "the"]:
        return None
    at += 2 + (site.line.lower(at + 2) in BEFORE)
    word = site.line.lower(at)
    return word if word in USURPERS else None


def _leader(site: Site, draft: Draft) -> str | None:
    """The person whose men they are, by the words at the number."""
    lowers, first, last = site.line.lowers, draft.counted.first, draft.counted.last
    for mention in site.mentions:
        actor, end = site.page.actors.get(mention.actor), site.token(mention.end)
        if actor is None or actor.kind != "person":
            continue
        at = site.token(mention.start)
        if first <= at < last + AFTER and lowers[max(0, at - 1)] == "of" and _owns_men(site, end):
            return actor.name  # "two of Okolo's men"
        if last <= at < last + 2 and lowers[at - 1] == "behind":
            return actor.name  # "400 men behind her"
        if end < first <= end + WHOSE and lowers[end : end + 2] == [",", "whose"] and site.line.lower(end + 2) in MEN:
            return actor.name  # "General X, whose forces have grown to 2,000 men"
    return None


def _owns_men(site: Site, at: int) -> bool:
    """Whether the possessive at token ``at`` or just before it has men behind it."""
    own = site.line.lower(at - 1).endswith(OWNER_ENDINGS)
    at += not own
    return (own or site.line.lower(at - 1).endswith(OWNER_ENDINGS)) and site.line.lower(at) in MEN
