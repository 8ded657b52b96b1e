"""Whom a participle without its "was" was done to ("the teachers kidnapped by gunmen"): who stands right before it, and not the sentence's subject.

In: a page and the participle's token. Out: names as in ``actors[].name`` or the text's word for an unnamed group, and
whether a participle describes the noun before it.
"""

from store.reading.attribution.edges import PREPOSITIONS
from store.reading.events.conjoined import NOMINAL, PASTS
from store.reading.events.groups import COUNTS
from store.reading.events.lexicon import EventWords
from store.reading.events.names import acts
from store.reading.page import Page, Sentence
from store.reading.text.clauses import AUXILIARIES, STOPS, SUBORDINATORS, before_auxiliaries, mentions_between
from store.reading.text.tokens import POSSESSIVES

AHEAD = 26  # tokens after a participle in which the verb of its noun stands
LISTING = frozenset(("including", "involving", "like", "to"))


def describes(page: Page, sentence: Sentence, at: int) -> bool:
    """Whether the participle at token ``at`` only describes the subject of a verb that follows ("engineers kidnapped from a mine were freed")."""
    for index in range(at + 1, min(sentence.last, at + AHEAD)):
        word = page.lowers[index]
        dated = word == "since" and not "".join(page.words[index + 1 : index + 2]).islower()
        if word in STOPS or (word in SUBORDINATORS and not dated):
            return False
        if word == "," and page.lowers[index + 2 : index + 3] != [","]:
            # "taken in Oso, Niger, were freed", but "shot twice, then made"
            return not AUXILIARIES.isdisjoint(page.lowers[index + 1 : index + 2])
        if word in AUXILIARIES and word not in POSSESSIVES and word != "to":
            return True
        if word in PASTS and page.lowers[index - 1] not in NOMINAL:
            return True
    return False


def patients(page: Page, words: EventWords, low: int, at: int, own: list[str]) -> list[str]:
    """Whom the participle at token ``at`` was done to: ``own``, the clause's subject, where no verb stands between, else who stands right before it."""
    lowers = page.lowers
    at = before_auxiliaries(lowers, low + 1, at)  # "hostages still being held"
    if lowers[at - 1] == ",":
        near = mentions_between(page, page.starts[max(low, at - 6)], page.starts[at - 1])
        named = near and near[-1].last == at - 1 and page.actors[near[-1].actor].kind == "person"
        return [page.actors[near[-1].actor].name] if named else own
    if not _parted(page, words, low, at):
        return own
    near = mentions_between(page, page.starts[max(low, at - 6)], page.starts[at])
    if near and near[-1].last == at and acts(page, words, near[-1]):
        name = page.actors[near[-1].actor].name
        return own if name in own else [name]
    word = lowers[at - 1]
    return [word] if word in words.acting and word not in COUNTS else []


def _parted(page: Page, words: EventWords, low: int, at: int) -> bool:
    """Whether a verb, a list or a preposition that opens the clause parts the clause's subject from the participle."""
    lowers = page.lowers
    if lowers[low] in PREPOSITIONS:
        return True
    for index in range(low + 1, at):
        word = lowers[index]
        if (word in AUXILIARIES and word not in POSSESSIVES) or word in LISTING:
            return True
        if lowers[index - 1] in NOMINAL:
            continue
        if word in PASTS or any(
            not t.noun and t.form in ("past", "past+participle") for t in words.triggers.get(word, ())
        ):
            return True
    return False
