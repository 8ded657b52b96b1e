"""Signs of doubt that are about something else: an aside, a description of who acts or suffers, a cause, a name.

In: a page's words and token positions. Out: whether a sign at one token leaves the claim at another as sure as it was.
"""

from store.reading.page import Page
from store.reading.text.clauses import ADVERBS, AUXILIARIES, BE
from store.reading.text.grammar import ASIDES, ENDS, FINITE
from store.reading.text.telling import SAID

ASIDE = 24  # tokens from the "which" of an aside to a clause within it
APART = 10  # tokens of "Unlike the last such offensive, "
GUESSES = frozenset(
    "apparently allegedly reportedly purportedly supposedly possibly probably potentially unconfirmed perhaps likely".split()
)
MUNITIONS = frozenset(
    "bomb bombs shell shells grenade grenades mine mines landmine landmines munitions ordnance explosive explosives".split()
)
LEFT_OVER = 5  # tokens of "bomb from the Second World War"
DESCRIBED = frozenset(("suspected", "alleged"))
SAID_OF = frozenset("believed thought suspected accused said alleged".split())


def aside_around(page: Page, low: int) -> int | None:
    """The "who" or "which" behind a comma of the aside that a clause beginning at token ``low`` opens or stands in, None for no aside."""
    lowers = page.lowers
    for at in range(low, max(0, low - ASIDE), -1):
        if lowers[at] in ASIDES:
            return at if lowers[at - 1] == "," else None
        if lowers[at] in ENDS:
            return None
    return None


def after_relative(page: Page, low: int, first: int) -> int:
    """Where the main clause goes on behind ", who said that X may have won," when that aside, in which token ``low`` stands, is closed right before the verb, else ``low``."""
    lowers, opened = page.lowers, aside_around(page, low)
    if opened is None or "," not in lowers[low:first]:
        return low
    comma = first - 1 - lowers[low:first][::-1].index(",")
    own = lowers[comma + 1 : first]
    if own[:1] and own[0] in SAID:
        return comma + 1  # "X, which denies the raid, said that Y had bombed"
    if _sets_apart(page, opened):
        return comma + 1  # "Unlike Idai, which killed 603 in 2019, Chido killed 30"
    return comma + 1 if all(word in AUXILIARIES or word in ADVERBS for word in own) else low


def _sets_apart(page: Page, opened: int) -> bool:
    """Whether the aside at token ``opened`` is about another thing that the sentence begins with: "Unlike the quake of 2011, which"."""
    begun = next((at for at in range(opened, max(0, opened - APART), -1) if page.lowers[at] in ("unlike", "like")), 0)
    return page.lowers[begun] in ("unlike", "like") and (begun == 0 or page.lowers[begun - 1] in ENDS)


def behind_aside(page: Page, low: int, end: int) -> int:
    """Where the main clause goes on behind the relative one at token ``low``, before token ``end``: "X, who led marches in 2021, called it wrong and"."""
    commas = [at for at in range(low, end) if page.lowers[at] == ","]
    return after_relative(page, low, commas[-1] + 1) if commas else low


def elsewhere(page: Page, at: int, target: int) -> bool:
    """Whether the sign at token ``at`` is about something else than the claim at token ``target``."""
    lowers, word = page.lowers, page.lowers[at]
    before = lowers[at - 1] if at else ""
    if word == "without":
        named = page.words[at][0].isupper() and at > 0 and page.words[at - 1][0].isupper()  # Doctors Without Borders
        own = not FINITE.isdisjoint(lowers[at + 1 : target]) or lowers[target].endswith("ed")
        return (
            named or own
        )  # "Whoever walks without a pass will be held", "Police without orders arrested"; not "without firing"
    if word in GUESSES:
        if lowers[at + 2 : at + 3] == ["by"]:
            return True  # "a blast probably caused by a leak killed six"
        # "a bomber, apparently a boy, blew himself up"
        return at < target and before == "," and "," in lowers[at:target]
    if word in SAID_OF and at < target and lowers[at + 1] in ("of", "to"):
        return describes_doer(lowers, at, at + 2, target)
    if word in DESCRIBED and at + 1 < target and before not in BE:
        return lowers[at + 1] not in ("of", "to") and not BE.isdisjoint(lowers[at + 1 : target])
    return False


def describes_doer(lowers: list[str], at: int, end: int, target: int) -> bool:
    """Whether "believed to …" at tokens at:end only describes who acts ("gunmen believed to belong to a gang have abducted six")."""
    if lowers[at] not in SAID_OF or (at and (lowers[at - 1] in BE or lowers[at - 1] in ADVERBS)):
        return False
    aside = at > 0 and lowers[at - 1] == "," and "," in lowers[end:target]
    return aside or not FINITE.isdisjoint(lowers[end + 1 : target])


def is_left_over(lowers: list[str], at: int) -> bool:
    """``A bomb from the Second World War killed two``: the bomb is of the war, the harm of today."""
    before = lowers[max(0, at - LEFT_OVER) : at]
    return not {"from", "of"}.isdisjoint(before) and not MUNITIONS.isdisjoint(before)
