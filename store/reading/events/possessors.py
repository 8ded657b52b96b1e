"""Whose man, house or family acts or suffers: "the president's brother", "Prime Minister Reni's lawyer" is neither of them.

In: a page and the token of a group's word ("president") or the "of" behind one. Out: whether it only tells whose another is.
"""

from store.reading.page import Page
from store.reading.text.tokens import POSSESSIVES

PEOPLE = frozenset(
    """family families wife wives husband widow widower son sons daughter daughters brother brothers sister sisters mother father parents cousin cousins
    nephew niece uncle aunt grandson child children relative relatives fiancee lawyer lawyers attorney attorneys solicitor counsel doctor doctors physician driver
    friend friends neighbour neighbours neighbor neighbors colleague colleagues supporter supporters critic critics opponent opponents rival rivals
    successor predecessor biographer bodyguard bodyguards secretary adviser advisers aide aides ally allies chauffeur cook nurse""".split()
)
OWNED = PEOPLE | frozenset("house home residence villa car cars motorcade convoy plane yacht".split())
HEADS = frozenset(
    "leader leaders commander commanders chief chiefs minister ministers president officer officers general governor mayor".split()
)
NAME = 4  # tokens of a name between an office and its possessive
STAFF = ["chief", "of", "staff", "of"]
FAR = 3  # tokens behind a possessive in which the one stands who is meant: "'s eldest brother"


def whose(page: Page, at: int) -> bool:
    """Whether the word at token ``at`` only tells whose man, kin or house is meant."""
    owner = _possessive(page, at + 1)
    if owner is None:
        return page.lowers[max(0, at - 2) : at + 2] == STAFF
    return not OWNED.isdisjoint(page.lowers[owner + 1 : owner + 1 + FAR])


def _possessive(page: Page, first: int) -> int | None:
    """The possessive that ends at token ``first`` the phrase of an office, a name behind it or not."""
    for at in range(first, min(len(page.words), first + NAME)):
        if page.lowers[at] in POSSESSIVES:
            return at
        if not page.words[at][0].isupper() and (at > first or page.lowers[at] not in HEADS):
            return None
    return None
