"""The second of two verbs in progress: "troops are shelling the port and blocking the roads".

In: a page and the token of a word in -ing behind "and". Out: whether it shares the "are" of a word in -ing before.
"""

from store.reading.page import Page
from store.reading.text.clauses import ADVERBS, BE
from store.reading.text.grammar import HAVE

ROW = 24  # tokens between the two
SHORT = 4  # letters of "king", "wing"
STOPS = frozenset(".;:“”")
# In -ing, and as often things as deeds: they are verbs only before what a noun does not stand before.
THINGS = frozenset(
    "building fighting shelling bombing shooting killing training meeting hearing briefing housing clothing funding spending banking mining farming shipping policing".split()
)
OPENERS = frozenset("the a an its their his her all any some more two three four five six".split())


def second(page: Page, at: int, following: str) -> bool:
    """Whether an earlier word in -ing, with its "is" or "are", stands in the same clause."""
    if page.lowers[at] in THINGS and following not in OPENERS:
        return False
    for j in range(at - 2, max(0, at - ROW), -1):
        word = page.lowers[j]
        if page.words[j] in STOPS or word in HAVE:
            return False
        if word.endswith("ing") and len(word) > SHORT and page.lowers[j - 1 - (page.lowers[j - 1] in ADVERBS)] in BE:
            return True
        if word in BE:
            return False
    return False
