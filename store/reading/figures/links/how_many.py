"""Bare numbers for a toll that a sentence before only asks about: "Nobody can say how many have died. The governor puts the number at 25,000".

In: a site and a draft without a noun. Out: whether it counts them; its measure is set.
"""

from store.reading.figures.counts.counted import fits, pick
from store.reading.figures.links.disputed import said_to_be
from store.reading.figures.site import Draft, Site
from store.reading.figures.words import AUXILIARIES

BACK = 3  # sentences of the same paragraph in which it may be asked
ASKED = 9  # tokens from "how many" to what befell them
NEARER = frozenset(("nearer", "closer"))
HOW_MANY = ["how", "many"]
PEOPLE = frozenset(("people", "force"))
LIVES = frozenset(("lives", "life"))


def how_many(site: Site, draft: Draft) -> bool:
    """Whether somebody tells the number that was asked about, and nothing was counted since."""
    if draft.counted.kind != "bare" or draft.unit or draft.at > 0 or not site.index:
        return False
    first = draft.counted.first
    nearer = site.line.lower(first - 1) in NEARER and "it" in site.line.lowers[max(0, first - 3) : first]
    if not (nearer or said_to_be(site, draft)):
        return False
    measure = _asked(site, draft)
    if measure is None:
        return False
    draft.measure, draft.rule = measure, "how many, asked before"
    return True


def _asked(site: Site, draft: Draft) -> str | None:
    """The measure that a sentence before asks for."""
    page, own = site.page, site.page.sentences[site.index]
    for index in range(site.index - 1, max(-1, site.index - 1 - BACK), -1):
        row = page.sentences[index]
        if row.paragraph != own.paragraph:
            return None
        lowers = page.lowers[row.first : row.last]
        if "how" not in lowers:
            continue
        at = lowers.index("how")
        if lowers[at : at + 2] == HOW_MANY:
            return _measure(site, draft, lowers[at + 2 : at + 2 + ASKED])
    return None


def _measure(site: Site, draft: Draft, lowers: list[str]) -> str | None:
    """What befell those who are asked about, by the first cue behind them: people, soldiers or nobody by a noun."""
    words = site.words
    for at, word in enumerate(lowers):
        found = words.states.get(word) or words.intransitive.get(word) or pick(words, word, draft.counted)
        if found and fits(words, found, draft.counted):
            lost = word == "lost" and LIVES.isdisjoint(lowers[at + 1 : at + 3])  # "lost their jobs"
            return None if lost or not _of_people(site, lowers[:at]) else found
    return None


def _of_people(site: Site, asked: list[str]) -> bool:
    """Whether the words between "how many" and the cue are of people: "soldiers have", "have"; not "birds have"."""
    nouns = [word for word in asked if word not in AUXILIARIES]
    return not nouns or any(site.words.units.get(word) in PEOPLE for word in nouns)
