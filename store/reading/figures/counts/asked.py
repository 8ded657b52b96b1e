"""Numbers that answer a question: "How many people have fled? Nearly 580,000, the agency says.".

In: a site and a draft without a noun. Out: whether it answers; it takes what the question asks for.
"""

from store.reading.figures.counts.counted import fits, harm_of
from store.reading.figures.site import Draft, Site

POSTED = frozenset(("officers", "police", "policemen", "guards", "observers", "monitors"))
HAVING = frozenset(("have", "has", "command", "field"))
MANY = 50
LABEL = 6  # tokens of a speaker's name and colon
_SIZES = frozenset(("big", "large", "strong", "numerous"))
THEIRS = frozenset(("strong", "numerous"))  # "how big are they" asks for waves and fields as well
ADVERBS = frozenset("officially probably currently today roughly now well formally nominally".split())
FIRST = 2  # the answer's number stands among its first tokens


def _opens(site: Site, draft: Draft) -> bool:
    """Whether the number opens its sentence, after the name of who answers at most."""
    first = draft.counted.first
    if site.line.lower(first - 1) == "," and site.line.lower(first - 2) in ADVERBS:
        first -= 2  # "A: Officially, 2,000"
    return first < FIRST or (first < LABEL and site.line.lower(first - 1) == ":")


def sized(site: Site, lowers: list[str]) -> bool:
    """``How big is the force?``, ``How strong are the rebels?``, ``How strong are they?``."""
    at = lowers.index("how") if "how" in lowers else -1
    if at < 0 or _SIZES.isdisjoint(lowers[at + 1 : at + 2]):
        return False
    words = site.words
    if lowers[at + 1] in THEIRS and lowers[at + 2 : at + 4] in (["are", "they"], ["were", "they"]):
        return True
    return any(word in words.apposed or words.units.get(word) == "force" for word in lowers[at + 2 :])


def asked(site: Site, draft: Draft) -> bool:
    """Give a bare number at the head of an answer what the question before it asks for; whether it did."""
    if draft.counted.kind != "bare" or not _opens(site, draft) or not site.index:
        return False
    row = site.page.sentences[site.index - 1]
    lowers = site.page.lowers[row.first : row.last]
    if lowers[-1:] == ["?"] and sized(site, lowers):
        draft.counted.kind, draft.rule = "force", "how big … force"
        return True
    if lowers[-1:] != ["?"] or "many" not in lowers or lowers[lowers.index("many") - 1] != "how":
        return False
    at = lowers.index("many") + 1
    words = site.words
    noun = next((word for word in lowers[at : at + 4] if word in words.units or word in words.nouns), None)
    draft.unit, draft.counted.kind = noun, words.units.get(noun or "", "bare")
    if noun in POSTED and (draft.counted.number.high or 0) >= MANY:
        draft.counted.kind = "force"
    if noun == "men" and ("your" in lowers or not HAVING.isdisjoint(lowers[at:])):
        draft.counted.kind = "force"  # "How many of your men are there?", "How many men do they have left?"
    for word in lowers[at:]:
        found = harm_of(words, word, draft.counted)
        if found and fits(words, found, draft.counted):
            draft.measure, draft.rule = found, f"how many … {word}"
            return True
    return draft.counted.kind == "force"
