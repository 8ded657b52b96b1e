"""Peoples and lands that no list knows, by their words: "Tsarnan" beside Tsarna, "Tarani soldiers", "Kesh's 400 soldiers".

In: a site and a word or a token. Out: a name as the page has it, or None where the word is no people's.
"""

from store.reading.figures.holders.groups import covered
from store.reading.figures.holders.unknown import whole_name
from store.reading.figures.site import Draft, Site
from store.reading.figures.words import AUXILIARIES, STOPS
from store.reading.text.tokens import POSSESSIVE, places_of

ENDINGS = ("n", "an", "ian", "ean", "ese", "i", "ish", "ic", "er", "ans", "ns")
ENDED = frozenset(ENDINGS) | {""}
EQUIPPED = frozenset("squadron battery battalion brigade unit company regiment guns systems".split())
ARMED = frozenset(("equipment", "munitions"))
STEM = 4
PEOPLES = ("an", "ian", "ese", "ish", "i", "ic", "en")  # endings of demonyms
OPENING = 200  # words


def kin(site: Site, word: str) -> str:
    """``Tsarnan`` beside an actor or a country called Tsarna: the name; else the word itself."""
    known = site.memory.kin.get(word)
    if known is None:
        known = site.memory.kin[word] = _kin(site, word)
    return known


def _kin(site: Site, word: str) -> str:
    low = word.lower()
    names = [actor.name for actor in site.page.actors.values() if actor.kind != "person"]
    names += [place.name for place in site.page.places if place.kind == "country"] if low.endswith(ENDINGS) else []
    names += [word for word in page_words(site) if word[0].isupper() and word.lower() != low]
    for name in names:
        stem = name.lower().rstrip("aeiouy")
        if len(stem) >= STEM and low.startswith(stem) and low[len(stem) :].lstrip("aeiouy") in ENDED:
            return name
    return word


def stranger(site: Site, draft: Draft, j: int) -> str | None:
    """The country an unknown ``Tarani`` is of; ``Leopard tanks`` are of a make, not of a people."""
    word = site.line.words[j]
    found = kin(site, word)
    make = draft.counted.kind == "equipment" and found == word and not word.lower().endswith(PEOPLES)
    return None if make and not _acts(site, word) else found


def made(site: Site, j: int) -> bool:
    """Whether an unknown name before a unit or before arms only says what they are: "a Stryker squadron", "Patriot missiles" are of no people."""
    word, noun = site.line.words[j], site.line.lower(j + 1)
    armed = site.words.units.get(noun) in ARMED
    named = word[:1].isupper() and (armed or not word.isupper()) and not word.lower().endswith(PEOPLES)
    plain = named and (armed or noun in EQUIPPED) and not covered(site, j)
    return plain and kin(site, word) == word and not _acts(site, word)


def owning_stranger(site: Site, j: int) -> str | None:
    """``Kesh's 400 soldiers``: a possessive name that no layer knows."""
    word = site.line.words[j][:-2]
    plain = (
        word[:1].isupper() and word.isalpha() and word.lower() not in STOPS and len(word) > 3 and not covered(site, j)
    )
    if not plain:
        return None
    name = whole_name(site, j, len(word))
    return kin(site, word) if name == word else name


def _acts(site: Site, word: str) -> bool:
    """Whether the page says what ``word`` has, does or owns: "Kesh has", "Kesh's army", so that "Kesh bombers" are a country's."""
    known = site.memory.acts.get(word)
    if known is None:
        after = [site.page.lowers[at + 1] for at in places_of(site.page.words[:-1], (word,))]
        known = any(low in POSSESSIVE or low in AUXILIARIES or low in site.words.own for low in after)
        site.memory.acts[word] = known
    return known


def page_words(site: Site) -> list[str]:
    """The words that open the page and those before the sentence: where a country of no list was named."""
    first = site.page.sentences[site.index].first
    return [*site.page.words[:OPENING], *site.page.words[max(0, first - OPENING) : first]]
