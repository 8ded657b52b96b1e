"""Whom "its" means in "Lomar has moved 1,800 of its soldiers": who does so in the same clause, not who tells it.

In: a site and the token of "its" or "their". Out: a country's or body's name, or None.
"""

from store.reading.figures.holders.groups import is_object, name_of
from store.reading.figures.site import Site
from store.reading.text.clauses import ADVERBS, AUXILIARIES

NUMBER = 8  # tokens from the verb to "its": "has moved an additional 1,800 of its"
CHAIN = 4  # tokens from who does it to the verb: "has since then moved"


def doer_of_its(site: Site, j: int) -> str | None:
    """``officials say that Lomar has 30,000 of its soldiers there``: Lomar, the subject of having, sending or moving."""
    lowers = site.line.lowers
    if lowers[j - 1] != "of":
        return None
    verb = next((k for k in range(j - 2, max(0, j - NUMBER), -1) if lowers[k] in site.words.own), 0)
    if not verb or not {",", "that", "and", "but", ";"}.isdisjoint(lowers[verb:j]):
        return None
    subject = next((m for m in reversed(site.mentions) if m.kind != "pronoun" and site.token(m.end) <= verb), None)
    if subject is None or is_object(site, subject):
        return None
    before = lowers[site.token(subject.start) - 1] if site.token(subject.start) else ""
    if before in ("of", "and"):
        return None  # "Egypt and Jordan moved 4,000 of their soldiers": of neither alone
    between = lowers[site.token(subject.end) : verb]
    chained = len(between) <= CHAIN and all(word in AUXILIARIES or word in ADVERBS for word in between)
    return name_of(site, subject) if chained else None
