"""Whose a force is by a clause without a pronoun of its own behind it: "the 100 trainers it planned", "the 900 men they had promised".

In: a site and a draft. Out: a holder's name or None. Each look is over a few tokens.
"""

from store.reading.figures.holders.pronouns import pronoun
from store.reading.figures.site import Draft, Site
from store.reading.text.grammar import BODY_PRONOUNS, HAVE

PROMISING = frozenset("planned plans promised pledged wanted wants needs needed offered intended".split())


def promised(site: Site, draft: Draft) -> str | None:
    """``only 20 of the 100 trainers it planned``: whom the pronoun right behind the noun means."""
    line, at = site.line, draft.counted.last
    if line.lower(at) not in BODY_PRONOUNS:
        return None
    verb = line.lower(at + 1 + (line.lower(at + 1) in HAVE))
    return pronoun(site, at) if verb in PROMISING or verb in site.words.own else None
