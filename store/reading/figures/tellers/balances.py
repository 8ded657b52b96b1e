"""Who reads out a balance whose items follow without a verb: "The admiral read out a first balance. 329 people arrested; five killed."

In: a site and a draft. Out: (speaker, speaker's words) or None. The look is over one sentence and the two before it.
"""

from store.reading.figures.site import Draft, Site, inside
from store.reading.figures.tellers.speakers import Teller, is_person
from store.reading.figures.words import AUXILIARIES
from store.reading.page import Sentence

GIVING = frozenset(
    "read gave gives given presented presents published publishes released releases issued issues posted announced listed".split()
)
BALANCES = frozenset("balance tally figures numbers toll count results statistics summary breakdown".split())
NEAR = 6  # tokens from the verb to the balance
BACK = 2  # sentences


def read_out(site: Site, draft: Draft) -> Teller | None:
    """The person or body that leads the sentence with the balance, where all sentences since have no verb of their own."""
    if draft.measure is None:
        return None
    asked = site.memory.balances
    if site.index not in asked:  # the same for all figures of a sentence, however many a list has
        asked[site.index] = _read_out_before(site)
    return asked[site.index]


def _read_out_before(site: Site) -> Teller | None:
    """Who leads the nearest sentence with a balance, of the paragraph and without a sentence of its own verb between."""
    if not _verbless(site, site.index):
        return None
    page, paragraph = site.page, site.page.sentences[site.index].paragraph
    for index in range(site.index - 1, max(-1, site.index - 1 - BACK), -1):
        row = page.sentences[index]
        if row.paragraph != paragraph:
            return None
        verb = _gives(site, row)
        if verb >= 0:
            return _leads(site, row, verb)
        if not _verbless(site, index):
            return None
    return None


def _verbless(site: Site, index: int) -> bool:
    """Whether a sentence has no auxiliary: its participles stand alone."""
    row = site.page.sentences[index]
    return AUXILIARIES.isdisjoint(site.page.lowers[row.first : row.last])


def _gives(site: Site, row: Sentence) -> int:
    """The token of the page that gives a balance in a sentence; -1 for none."""
    lowers = site.page.lowers
    verbs = (j for j in range(row.first + 1, row.last) if lowers[j] in GIVING)
    return next((j for j in verbs if not BALANCES.isdisjoint(lowers[j + 1 : min(j + NEAR, row.last)])), -1)


def _leads(site: Site, row: Sentence, verb: int) -> Teller | None:
    """Who is named before the verb: a person first, else the body right at the sentence's head."""
    page = site.page
    before = [m for m in inside(page.mentions, row.start, page.starts[verb]) if m.kind != "pronoun"]
    person = next((m for m in before if is_person(site, m)), None)
    mention = person or (before[0] if before and before[0].first - row.first <= 1 else None)
    actor = page.actors.get(mention.actor) if mention is not None else None
    if mention is not None and actor is not None:
        return actor.name, page.text[mention.start : mention.end]
    lead = page.lowers[row.first : row.first + 2]
    plain = lead[:1] == ["the"] and lead[1] in site.words.parties
    words = page.text[row.start : page.ends[row.first + 1]]
    return (words[0].lower() + words[1:], words) if plain else None
