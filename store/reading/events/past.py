"""What is looked back on: remembered, reported about, tried or counted from, and so no news of today.

In: a page and the tokens of a happening. Out: whether the words before it only look back at it, and from how far.
"""

from itertools import pairwise

from store.reading.events.classes import classes
from store.reading.events.lexicon import event_words
from store.reading.page import Page, Sentence
from store.reading.text.clauses import dates_between
from store.reading.text.grammar import STRONG_PASTS
from store.reading.text.modality_asides import after_relative

REMEMBERED = frozenset(
    "anniversary anniversaries commemorate commemorates commemorated commemorating commemoration commemorations memorial "
    "memorials remembrance remember remembers remembered remembering centenary jubilee monument museum".split()
)
MEMORY = frozenset(("memory", "honour", "honor", "tribute"))
SUFFERERS = frozenset(("victims", "survivors", "orphans", "widows", "veterans"))
RESUMED = (["that"], ["which"], [","])
AGES = frozenset(("year", "years", "decade", "decades", "month", "months", "century", "centuries"))
COUNTS = frozenset(("after", "before"))
SPANS = AGES | frozenset(("day", "days", "week", "weeks"))
SINCE = frozenset(("after", "since", "on", "before"))
ABOUT = frozenset(("about", "into", "on", "over", "of", "for", "in", "with"))
JUDGED = frozenset(
    "convicted sentenced jailed guilty tried charged indicted extradited acquitted pardoned wanted prosecuted".split()
)
OPENS = frozenset(("of", "for", "in", "over", "with"))  # after a verdict; "a report of an attack" is news
RELATIVES = frozenset(("which", "that", "who", "when", "where", "whose"))
MARKS = frozenset((",", ";", ":", "(", ")", "—", "–", "“", "”", '"'))
TELLING = REMEMBERED | MEMORY | SUFFERERS | SINCE | ABOUT | MARKS  # one look-up settles most words
SEASONS = frozenset(("spring", "summer", "autumn", "winter", "fall"))
STRETCHES = frozenset("day days night nights week weeks month months year years hours minutes phase stages".split())
NUMBERED = frozenset("first second third fourth fifth opening early initial final closing".split())
UNPLACED = SEASONS | STRETCHES | {"time"}
HABITS = frozenset(
    "usually often rarely seldom regularly always sometimes normally typically routinely traditionally annually daily".split()
)
TIMES = frozenset(("times", "once", "twice"))
EACH = frozenset(("every", "each", "per"))
PERIODS = frozenset("day days night week weekend month year summer winter spring autumn evening morning".split())
BESIDE = 2  # tokens before a verb in which its adverb of habit stands
BACK = 14  # tokens before a happening in which such a word stands
HAVE = frozenset(("has", "have", "had", "’s", "'s", "ever"))  # "has since resigned"
DONE = frozenset(("has", "have"))  # of the main clause: "since New Year's Day he has admitted"
AUXILIARY = 3  # tokens before a verb in which its "had" stands
NEAR = 5  # tokens between "since" and the noun that it counts from


def looked_back(page: Page, sentence: Sentence, at: int) -> bool:
    """Whether the happening at token ``at`` is remembered, tried or reported about, or years are counted from it."""
    lowers = page.lowers
    if lowers[max(sentence.first, at - 2) : at] == ["since", "the"]:
        return True  # "since the coup": known, and not what is told
    if TELLING.isdisjoint(lowers[max(sentence.first, at - BACK) : at]):
        return False
    for index in range(at - 1, max(sentence.first, at - BACK) - 1, -1):
        word = lowers[index]
        if word not in TELLING:
            continue
        if word in REMEMBERED or (word in MEMORY and lowers[index + 1] in ("of", "to")):
            return True
        if word in SUFFERERS and lowers[index + 1] == "of" and lowers[at + 1 : at + 2] not in RESUMED:
            return True  # "victims of the quake were buried", but "of the quake that struck on Monday"
        before = lowers[index - 1] if index > sentence.first else ""
        if word in SINCE and before in AGES:
            return True
        if word in ABOUT and before in classes(page).works and (word not in OPENS or before in JUDGED):
            return True
        if word in MARKS and not (word == "," and lowers[index + 1] in RELATIVES):
            return False
    return False


def habitual(page: Page, sentence: Sentence, at: int, end: int) -> bool:
    """Whether a present verb at tokens at:end tells a habit: "usually retreat", "treats 300 patients a day", "exchange fire several times a year", "every weekend"."""
    if not HABITS.isdisjoint(page.lowers[max(sentence.first, at - BESIDE) : at]):
        return True
    after = page.lowers[at + 1 : min(sentence.last, end + BACK)]
    for i, word in enumerate(after[:-1]):
        before = after[max(0, i - BESIDE - 1) : i]
        counted = word == "a" and (any(one[0].isdigit() for one in before) or not TIMES.isdisjoint(before[-1:]))
        if (counted or word in EACH) and after[i + 1] in PERIODS:
            return True
    return False


def counted_from(page: Page, sentence: Sentence, low: int, at: int) -> bool:
    """Whether time is counted from the happening ("since the coup", "two weeks after rebels took X"), which so is older than today."""
    for index in range(at - 1, max(sentence.first, low - 1, at - NEAR) - 1, -1):
        word = page.lowers[index]
        if (word == "since" and page.lowers[index - 1] not in HAVE) or (
            word in COUNTS and page.lowers[index - 1] in SPANS
        ):
            return True
        if word in MARKS:
            return False
    opener = page.lowers[low]
    return (opener == "since" and page.lowers[low - 1] not in HAVE) or (
        opener in COUNTS and low > sentence.first and page.lowers[low - 1] in SPANS
    )


def lasts_since(page: Page, low: int, at: int) -> bool:
    """Whether "since" opens the clause of the verb at token ``at``, which so is known: "63 have died since tanks surrounded the palace"; no day ("since Monday 40 have been freed")."""
    own = page.lowers[low + 1 : at]
    if (
        page.lowers[low] != "since"
        or page.lowers[low - 1] in HAVE
        or not (MARKS.isdisjoint(own) and DONE.isdisjoint(own))
    ):
        return False
    return not dates_between(page, page.starts[low + 1], page.ends[low + 1])


def had_done(page: Page, low: int, at: int) -> bool:
    """Whether the verb at token ``at`` stands in the pluperfect of its relative clause: "the junta that it had recognised on Monday"."""
    if "had" not in page.lowers[max(low, at - AUXILIARY) : at] or after_relative(page, low, at) != low:
        return False
    between = page.lowers[low + 1 : page.lowers.index("had", max(low, at - AUXILIARY))]
    if any(word in STRONG_PASTS or word.endswith("ed") for word in between):
        return False  # "The man who led the army had resigned"
    word = page.lowers[low]
    if word == "that":  # "It emerged that soldiers had attacked" is news
        return page.lowers[low - 1] in page.lexicon.get(event_words).acting
    return word in RELATIVES


def unplaced(page: Page, low: int, high: int) -> bool:
    """Whether the clause of tokens low:high tells a time that no calendar places: "last autumn", "in the first week", "at the time"."""
    words = page.lowers[low:high]
    if UNPLACED.isdisjoint(words):
        return False
    return any(
        (two in SEASONS and one in ("last", "that", "the", "previous"))
        or (two in STRETCHES and one in NUMBERED)
        or (one == "the" and two == "time" and words[max(0, i - 1) : i] == ["at"])
        for i, (one, two) in enumerate(pairwise(words))
    )
