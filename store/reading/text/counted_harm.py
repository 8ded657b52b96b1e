"""Whether an article counts people who came to harm: "leaving 30 trapped", "112 fans were injured". No match or takeover is only that then.

In: a page. Out: whether it does. Only words of plain harm count, and no number below FEW: "two players injured" is told of every match.
"""

from store.reading.page import Page
from store.reading.text.grammar import ENDS
from store.reading.text.numerals import CARDINALS

FEW = 5
REACH = 6  # tokens from a number to its harm: "11 players and the coach were injured"
BEHIND = frozenset("killed dead died wounded injured hurt drowned trapped missing homeless".split())
BEFORE = frozenset("killing wounding injuring killed wounded injured".split())
OTHERS = frozenset(
    "minute minutes games matches points goals percent % season seasons years weeks days".split()
)  # counted, and none of them hurt


def counts_harm(page: Page) -> bool:
    """Whether a number of at least FEW stands right behind a word of harm, or little before one in its clause."""
    if page.present.isdisjoint(BEHIND | BEFORE):
        return False
    return any(_counts(page, i) for i, word in enumerate(page.lowers) if _is_several(word))


def _is_several(word: str) -> bool:
    plain = word.replace(",", "")
    if plain.isascii() and plain.isdigit():
        return len(plain) > 1 or int(plain) >= FEW
    return CARDINALS.get(word, 0) >= FEW


def _counts(page: Page, i: int) -> bool:
    behind = page.lowers[i + 1 : i + 1 + REACH]
    if i > 0 and page.lowers[i - 1] in BEFORE:
        return OTHERS.isdisjoint(behind[:1])
    end = next((k for k, word in enumerate(behind) if word in OTHERS or word in ENDS), REACH)
    return not BEHIND.isdisjoint(behind[:end])
