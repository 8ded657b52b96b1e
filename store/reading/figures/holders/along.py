"""Whose those are who go on from the sentence before by a pronoun alone: "Some 700 tanks were with them", "Those of Iran …: the Israelis say
2,000", "Their strength is put at 5,000".

In: a site and a draft. Out: whether that settles it, with the holder's name or None. Each look is over one sentence and the one before it.
"""

from store.reading.figures.counts.counted import ARMS
from store.reading.figures.holders.groups import name_of, own_word
from store.reading.figures.holders.parties import led_before
from store.reading.figures.holders.prepositions import named_behind, phrase_end
from store.reading.figures.holders.pronouns import pronoun
from store.reading.figures.site import Draft, Site, inside
from store.reading.text.grammar import COPULA, HAVE
from store.reading.text.harm import OWNED
from store.reading.text.tokens import POSSESSIVES

Settled = tuple[str | None]
WITH_THEM = ["with", "them"]
NEAR = 6  # tokens of "tanks went there along with them"
OPENING = 4  # tokens of "Along with them"
MEASURED = frozenset("strength number numbers size force ranks".split())


def along(site: Site, draft: Draft) -> Settled | None:
    """The holder where such a pronoun settles it and no word at the number tells another."""
    if draft.measure not in OWNED or own_word(site, draft.counted) is not None:
        return None
    lowers = site.line.lowers
    if lowers[:2] == ["those", "of"] and (theirs := named_behind(site, 1, phrase_end(site, 2))) is not None:
        return (theirs,)
    if _measures(site) and draft.at <= 0:
        return (pronoun(site, 0),)
    return (_told_of(site),) if _with_them(site, draft) else None


def _measures(site: Site) -> bool:
    """``Their strength is put``, ``Its number was``: what is told of them is how many they are."""
    lowers = site.line.lowers
    verb = site.line.lower(2)
    return lowers[0] in ("its", "their") and site.line.lower(1) in MEASURED and (verb in COPULA or verb in HAVE)


def _with_them(site: Site, draft: Draft) -> bool:
    """Whether the arms or men stand or go with those of the sentence before."""
    lowers, last = site.line.lowers, draft.counted.last
    if draft.counted.kind not in ARMS or "them" not in site.line.present:
        return False
    behind = lowers[last : last + NEAR]
    at = next((j for j in range(len(behind) - 1) if behind[j : j + 2] == WITH_THEM), -1)
    before = any(lowers[j : j + 2] == WITH_THEM for j in range(OPENING)) and draft.at <= 0
    return before or (at > 0 and "," not in behind[:at] and not site.mentions_before(draft.counted.first))


def _told_of(site: Site) -> str | None:
    """Whose units the sentence before tells of: "two Iraqi divisions", "Kesh's brigades"; else who leads it."""
    page = site.page
    row = page.sentences[site.index - 1] if site.index else None
    for mention in reversed(inside(page.mentions, row.start, row.end)) if row is not None else ():
        at = mention.last + (page.lowers[mention.last] in POSSESSIVES)
        noun = page.lowers[at]
        force = noun in site.words.collectives or noun.removesuffix("s") in site.words.collectives
        if force or site.words.units.get(noun) == "force":
            return name_of(site, mention)
    return led_before(site)
