"""What is looked back on: remembered, reported about, tried or counted from, and so no news of today.

In: a page and the tokens of a happening. Out: whether the words before it only look back at it, and from how far.
"""

from store.reading.page import Page, Sentence

REMEMBERED = frozenset(
    "anniversary anniversaries commemorate commemorates commemorated commemorating commemoration commemorations memorial "
    "memorials remembrance remember remembers remembered remembering centenary jubilee monument museum".split()
)
MEMORY = frozenset(("memory", "honour", "honor", "tribute"))
AGES = frozenset(("year", "years", "decade", "decades", "month", "months", "century", "centuries"))
SPANS = AGES | frozenset(("day", "days", "week", "weeks"))
SINCE = frozenset(("after", "since", "on", "before"))
WORKS = frozenset(
    "inquest inquests inquiry inquiries enquiry investigation investigations probe report reports trial trials hearing hearings film films documentary book books "
    "article articles debate verdict verdicts charges case cases lawsuit study commission tribunal testimony evidence role part questions exhibition novel play series "
    "convicted sentenced jailed guilty tried charged indicted extradited acquitted pardoned wanted suspected prosecuted".split()
)
ABOUT = frozenset(("about", "into", "on", "over", "of", "for", "in", "with"))
JUDGED = frozenset(
    "convicted sentenced jailed guilty tried charged indicted extradited acquitted pardoned wanted prosecuted".split()
)
OPENS = frozenset(("of", "for", "in", "over", "with"))  # after a verdict; "a report of an attack" is news
RELATIVES = frozenset(("which", "that", "who", "when", "where", "whose"))
MARKS = frozenset((",", ";", ":", "(", ")", "—", "–", "“", "”", '"'))
BACK = 14  # tokens before a happening in which such a word stands
HAVE = frozenset(("has", "have", "had", "’s", "'s", "ever"))  # "has since resigned"
NEAR = 5  # tokens between "since" and the noun that it counts from


def looked_back(page: Page, sentence: Sentence, at: int) -> bool:
    """Whether the happening at token ``at`` is remembered, tried or reported about, or years are counted from it."""
    lowers = page.lowers
    for index in range(at - 1, max(sentence.first, at - BACK) - 1, -1):
        word = lowers[index]
        if word in REMEMBERED or (word in MEMORY and lowers[index + 1] in ("of", "to")):
            return True
        before = lowers[index - 1] if index > sentence.first else ""
        if word in SINCE and before in AGES:
            return True
        if word in ABOUT and before in WORKS and (word not in OPENS or before in JUDGED):
            return True
        if word in MARKS and not (word == "," and lowers[index + 1] in RELATIVES):
            return False
    return False


def counted_from(page: Page, sentence: Sentence, low: int, at: int) -> bool:
    """Whether time is counted from the happening ("since the coup", "two weeks after rebels took X"), which so is older than today."""
    for index in range(at - 1, max(sentence.first, low - 1, at - NEAR) - 1, -1):
        word = page.lowers[index]
        if (word == "since" and page.lowers[index - 1] not in HAVE) or (
            word == "after" and page.lowers[index - 1] in SPANS
        ):
            return True
        if word in MARKS:
            return False
    opener = page.lowers[low]
    return (opener == "since" and page.lowers[low - 1] not in HAVE) or (
        opener == "after" and low > sentence.first and page.lowers[low - 1] in SPANS
    )
