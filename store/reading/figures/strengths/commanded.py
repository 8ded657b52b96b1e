"""Men whom an officer says he has: “We have 300 men on that ridge,” said Colonel Ruh; the director of a mine has no force.

In: a site, a draft of men and the verb's token. Out: whether who speaks is of an armed body and says that he or his side has them.
"""

from store.reading.figures.holders.home import called
from store.reading.figures.site import Draft, Site, scope_at
from store.reading.text.grammar import SPEAKERS

HAVING = frozenset(("have", "had", "keep", "kept", "put", "left", "sent", "brought", "posted"))
DEFENCE = frozenset("defence defense military war army navy militia rebel rebels".split())
CIVIL = frozenset("fire rescue police relief coastguard coast health retired former".split())


def commanded(site: Site, draft: Draft, verb: int) -> bool:
    """``I have 300 men up there``, in the words of an officer or of a ministry of defence."""
    line = site.line
    at = verb - 1 - (line.lower(verb - 1) in ("still", "now", "already", "have", "only"))
    if line.lower(verb) not in HAVING or line.lower(at) not in SPEAKERS:
        return False
    scope = scope_at(site.page, draft.counted.number.start, draft.counted.number.end)
    if scope is None:
        return False
    who = called(site, scope.speaker)
    told = [scope.speaker_text, *((who.role, who.affiliation, who.name) if who is not None else ())]
    words = frozenset(
        word.strip(".,").removesuffix("’s").removesuffix("'s") for text in told if text for word in text.lower().split()
    )
    armed = not (words.isdisjoint(DEFENCE) and words.isdisjoint(site.words.ranks))
    return armed and words.isdisjoint(CIVIL) and site.line.present.isdisjoint(CIVIL)
