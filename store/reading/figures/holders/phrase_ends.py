"""Whether a noun for a body ends its phrase: "the army has", "the police killed", not "army chief" or "rebel leader".

In: a site and the noun's token. Out: yes or no, by the word behind it.
"""

from store.reading.figures.site import Site
from store.reading.figures.words import STOPS
from store.reading.text.grammar import DETERMINERS, STRONG_PASTS

NOUNS = frozenset("daily weekly monthly ally family assembly rally supply".split())  # "an opposition daily"
PLAIN = frozenset("say speak claim admit put believe want hold fight control deny".split())  # verbs behind a plural


def closes(site: Site, j: int) -> bool:
    """Whether the noun phrase ends with token ``j``: no "army chief", no "rebel leader"."""
    after = site.line.lower(j + 1)
    return (
        not after[:1].isalpha()
        or j + 1 in site.heads
        or after in STOPS
        or after in DETERMINERS
        or after in site.words.own
        or after in site.words.telling
        or after in site.words.harm
        or (after.endswith(("ed", "ly")) and after not in NOUNS)
        or after in STRONG_PASTS
        or after in PLAIN
        or after in ("alone", "itself", "themselves")
        or (after.endswith("s") and _verb(site, j + 1))
    )


def _verb(site: Site, j: int) -> bool:
    """``gives its own dead``, ``holds 40 tanks``: a word in -s with an object behind it is no plural."""
    after = site.line.lower(j + 1)
    return after in DETERMINERS or j + 1 in site.heads or after in ("that", "to", "it", "them", "him")
