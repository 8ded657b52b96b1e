"""Who is acted upon: the names in the object slot behind an event's word.

In: a page and token positions. Out: a list of names as in ``actors[].name``.
"""

from store.reading.events.classes import classes
from store.reading.events.lexicon import EventWords
from store.reading.events.names import acts, joined, preposition
from store.reading.events.slots import PLACES, SLOT
from store.reading.page import Mention, Page
from store.reading.text.clauses import mentions_between
from store.reading.text.grammar import DEFINITE, THIRD_OWN

BARRED = PLACES | {"by", ","}  # what leads away from the object
BARRED_MOVES = BARRED | {"to", "from", "into", "toward", "towards", "on", "for", "of"}
BARRED_TOGETHER = BARRED | {"of", "from", "against", "on", "for"}
SIDES = frozenset(
    "suburb suburbs streets coast coasts shore shores waters south north east west outskirts border borders edge".split()
)
BODIES = frozenset("committee council cabinet board panel commission staff secretariat".split())
GOALS = frozenset(("from", "for"))
SHORT = 5  # letters of "bring" and "during": longer words in -ing are verbs


def object_of(
    page: Page, words: EventWords, low: int, first: int, last: int, *, moves: bool = False, together: bool = False
) -> list[str]:
    """The names in the object slot, tokens first:last: the first that no word of place or time governs, with those joined to it.

    Where the verb ``moves`` something, "to" and "from" lead to places, not to those acted upon.
    """
    last = min(last, first + SLOT)
    if first >= last:
        return []
    barred = BARRED_MOVES if moves else BARRED_TOGETHER if together else BARRED
    mentions = [m for m in mentions_between(page, page.starts[first], page.ends[last - 1]) if m.last <= last]
    for index, mention in enumerate(mentions):
        if not acts(page, words, mention):
            continue
        brought = preposition(page, mention, low)
        between = page.lowers[first : mention.first]
        if brought in ("of", "with") and not SIDES.isdisjoint(between):
            continue  # "seized a tanker off the coast of X", "shot two near the border with X"
        if "according" in between or (brought == "of" and ("," in between or "out" in between)):
            continue  # "took power under X, the former head of Y"
        if together and _own_body(page, mention):
            continue  # "will convene its emergency committee"
        if brought in GOALS and any(word[-3:] == "ing" and len(word) > SHORT for word in between):
            continue  # "fired on smugglers crossing from X"
        if brought not in barred or (together and brought == "," and _in_apposition(page, first, mention)):
            return joined(page, words, mentions, index)
    return []


def _own_body(page: Page, mention: Mention) -> bool:
    """Whether a name without capitals is a body of whoever acts ("its emergency committee"), and no other side."""
    last = mention.last - 1
    return page.lowers[last] in BODIES and page.words[last].islower() and page.lowers[mention.first - 1] in THIRD_OWN


def _in_apposition(page: Page, first: int, mention: Mention) -> bool:
    """Whether a name only follows its office ("with her Garmian counterpart, X", "to the president, X")."""
    comma = next(
        (i for i in range(mention.first - 1, max(first, mention.first - 5) - 1, -1) if page.words[i] == ","), None
    )
    if comma is None:
        return False
    office = page.lowers[max(first, comma - 7) : comma]
    led = not {"with", "to", "and"}.isdisjoint(office) or page.lowers[first] in DEFINITE
    return led and not classes(page).offices.isdisjoint(office)
