"""Goods that are asked for without a number: "turned down the soldiers and asked for tents instead. It needs 12,000".

In: a site. Out: whether its sentence or the one before in the paragraph asks for things, which a bare number then counts as likely.
"""

from store.reading.figures.site import Site

ASKING = frozenset(  # before "for"
    "asked asks ask appealed appeals called calls requested requests need needs needed wait waits waited waiting".split()
)
THINGS = frozenset(("buildings", "neither", "munitions"))
WANTING = frozenset("need needs needed lack lacks lacked await awaits awaited".split())
EITHER = ASKING | WANTING
NOUN = 3  # tokens of "for winter tents"


def asked_for(site: Site) -> bool:
    """Whether things are asked for."""
    row, own = site.page.sentences[max(0, site.index - 1)], site.page.sentences[site.index]
    first = row.first if row.paragraph == own.paragraph else own.first
    lowers = site.page.lowers[first : own.last]
    if EITHER.isdisjoint(lowers):
        return False  # as mostly: no word is looked at by itself
    wanted = [j for j, word in enumerate(lowers) if word in WANTING]
    asked = [j for j, word in enumerate(lowers) if word == "for" and lowers[j - 1] in ASKING]
    return any(_things(site, lowers[j + 1 : j + 1 + NOUN]) for j in (*wanted, *asked))


def _things(site: Site, noun: list[str]) -> bool:
    return any(site.words.units.get(word) in THINGS and word not in site.words.singulars for word in noun)
