"""The verb of the clause that a number stands in: "sent" of "Armenia sent 70", "join" of "another 500 are to join them".

In: a page, a clause and the tokens that tell the number. Out: the tokens of a verb, or those of the number where none is plain.
"""

from store.reading.page import Page, Sentence
from store.reading.text.clauses import BE, HELPING, clause_end, clause_start
from store.reading.text.grammar import DETERMINERS, FINITE, HAVE, MODALS, is_past

VERBAL = HAVE | MODALS | {"to", "will", "’ll", "'ll"}  # behind which a verb stands, whatever its form
AUXILIARY = 2  # tokens before a form in -ing in which its "are" stands
ADJECTIVES = frozenset(("armoured", "armored", "unarmed", "armed", "united"))
PARTICIPLES = frozenset("flown drawn driven taken given shown thrown grown gone come become seen done".split())
LINKS = frozenset(("thus", "thereby", "therefore"))
UNVERBAL = DETERMINERS | frozenset(
    "in on at to of for from with by under off no not only about around some more less over nearly roughly".split()
)


def clause_of(page: Page, sentence: Sentence, first: int, last: int) -> tuple[int, int]:
    """The first token of the clause that tokens first:last stand in, and one past its last."""
    return clause_start(page, sentence, first), clause_end(page, sentence, last - 1)


def clause_verb(page: Page, clause: tuple[int, int], first: int, last: int) -> tuple[int, int]:
    """The nearest verb before the number at tokens first:last in its clause, of which it is the object, else the first behind it."""
    low, high = clause
    for at in range(first - 1, low - 1, -1):
        if _is_verb(page, at, low):
            main = _main(page, at, first)
            return main, main + 1
    for at in range(last, high):
        if _is_verb(page, at, last):
            main = _main(page, at, high)
            return main, main + 1
    return first, last


def _is_verb(page: Page, at: int, low: int) -> bool:
    """Whether a word is plainly a finite verb, or a form in -ing behind "are"."""
    word = page.words[at]
    if word in FINITE or (word.islower() and (is_past(word) or word == "got")):
        return word not in ADJECTIVES
    return word[-3:] == "ing" and not BE.isdisjoint(page.lowers[max(low, at - AUXILIARY) : at])


def _main(page: Page, at: int, high: int) -> int:
    """The verb behind the auxiliaries and adverbs that begin at token ``at``; the last auxiliary where none follows ("are on the road")."""
    helper, lowers = at, page.lowers
    while at < high and (
        lowers[at] in HELPING or lowers[at] in FINITE or lowers[at] in LINKS or lowers[at][-2:] == "ly"
    ):
        helper = at if lowers[at] in FINITE or lowers[at] in BE else helper
        at += 1
    if at >= high or not lowers[at].isalpha() or lowers[at] in UNVERBAL:
        return helper
    known = lowers[at - 1] in VERBAL or is_past(lowers[at]) or lowers[at][-3:] == "ing" or lowers[at] in PARTICIPLES
    return at if known or lowers[at - 1] in LINKS else helper
