"""What a date phrase is tied to: the deed, a noun, an office, a wish or the verb after it.

In: a page, a date phrase in a sentence and the tokens of an event. Out: yes or no.
"""

import re
from itertools import pairwise

from store.reading.dates.undated import FINE
from store.reading.events.classes import classes
from store.reading.events.lexicon import event_words
from store.reading.page import DateMention, Page, Sentence
from store.reading.text.clauses import dates_a_noun, token_at
from store.reading.text.grammar import FINITE
from store.reading.text.harm import SEIZED
from store.reading.text.modality_dates import DESCRIBED

SINCE = re.compile(r"\bsince\b[^.;,]*$", re.IGNORECASE)
ASIDE = 14  # tokens before a date in which the comma stands that opens its aside
CLOSE = 4  # tokens after a demand or an accusation in which its own date stands; later ones date what it is about
DONE = frozenset("made held sent given told taken begun fought struck shot won lost brought sold built led".split())
LINKS = frozenset(("on", "in", "at", "late", "early"))
WISHES = frozenset("will would wants hopes plans intends expects aims may could".split())
BREACHES = frozenset(
    "violation violations breach incursion incursions intrusion overflight overflights shelling raid raids seizure".split()
)
LEAVES = frozenset("goes travels flies leaves heads returns arrives meets sees visits".split())
LIMITS = frozenset(("until", "till", "by", "before", "deadline"))
HOURS = frozenset(
    "noon midnight midday dawn dusk a.m. p.m. gmt on the end of next early late morning evening :".split()
)
LIMITED = 6  # tokens before a date in which "until" stands
LEADING = (["ahead", "of"], ["run-up", "to"], ["eve", "of"])
RANKS = frozenset(("first", "only", "worst", "most", "second", "third"))
MEETINGS = frozenset("meeting summit session conference talks vote election".split())
HELD_AT = frozenset(("at", "in", "during", "after"))
HELD = SEIZED | frozenset(("jailed", "missing", "imprisoned", "closed", "stranded", "captive"))
RANKED = 9  # tokens before a date in which what ranks the deed stands
NAMING = 4  # tokens of a verb's own words in which the date of its noun stands

ANNOUNCED = frozenset(("announced", "unveiled", "published", "revealed", "disclosed"))
POSTPONING = frozenset(
    "postpone postpones postponed put puts putting delayed deferred adjourned rescheduled pushed".split()
)


def of_the_deed(page: Page, mention: DateMention, end: int) -> bool:
    """Whether a date behind a demand or an accusation is its own, not of what it is about: "ignored warnings issued ten days ago"."""
    first = token_at(page, mention.start)
    if mention.precision not in FINE and first - end > CLOSE:
        return False
    if page.lowers[first - 1] == "of":
        return False  # "deplores the incident of 30 May"
    verb = first - 1 - (page.lowers[first - 1] in LINKS)
    ground = page.lowers[end : first - 1]
    if "over" in ground and not BREACHES.isdisjoint(ground):
        return False  # "handed him a note of protest over the violation of its airspace on 2 June"
    if verb > end and page.lowers[verb - 1] in ("in", "during") and "of" not in page.lowers[end:verb]:
        return True  # "arresting 14 in raids on Tuesday"
    if verb > end and page.lowers[verb] in MEETINGS and HELD_AT.isdisjoint(page.lowers[verb - CLOSE : verb]):
        return False  # "condemned the coup and called its ministers to a meeting on Tuesday"
    if verb > end and page.lowers[verb] in classes(page).dated:
        return False  # "accused X of carrying out the attack on December 13"
    done = page.lowers[verb].endswith("ed") or page.lowers[verb] in DONE
    return not (verb > end and done and "," not in page.words[end:verb])


def opens_next(page: Page, mention: DateMention) -> bool:
    """Whether a day behind "and" dates the verb after it: "denied the charge and on Thursday ordered the consul to leave"."""
    first = token_at(page, mention.start)
    before = first - 1 - (page.lowers[first - 1] in LINKS)
    after = token_at(page, mention.end - 1) + 1
    return (
        page.lowers[before] in ("and", "but")
        and after < len(page.words)
        and page.lowers[after] in page.lexicon.get(event_words).triggers
    )


def tells_which(page: Page, mention: DateMention, at: int) -> bool:
    """Whether a year or a month right before the noun at token ``at`` tells which it was: "led the 2021 coup"."""
    return mention.precision not in FINE and token_at(page, mention.end - 1) == at - 1 and dates_a_noun(page, mention)


def describes(page: Page, mention: DateMention, at: int) -> bool:
    """Whether a date stands right before the word at token ``at``, which it then describes ("the 2019 mosque massacre")."""
    return 0 < page.starts[at] - mention.end < DESCRIBED


def names_the_deed(page: Page, mention: DateMention, end: int) -> bool:
    """Whether a date tells which deed the verb before token ``end`` names: "led the 2021 coup"."""
    first = token_at(page, mention.start)
    named = page.lowers[first + 1 : first + 2]
    return end - NAMING <= first <= end + 1 and not classes(page).dated.isdisjoint(named)


def wished(page: Page, mention: DateMention, end: int) -> bool:
    """Whether the date is that of a plan joined to the deed: "has sent food and wants to start on 3 May"."""
    words = page.lowers[end : token_at(page, mention.start)]
    return any(word in ("and", "but") and after in WISHES for word, after in pairwise(words))


def opens_span(page: Page, mention: DateMention) -> bool:
    """Whether the date only opens a span that lasts till now ("since 2019"), and no clause of its own follows."""
    tail = page.text[mention.end : mention.end + 6]
    before = page.text[max(0, mention.start - 40) : mention.start]
    return "since" in before.lower() and not tail.startswith(" when") and SINCE.search(before) is not None


def is_deadline(page: Page, mention: DateMention) -> bool:
    """Whether a day is one by which something is demanded: "gave them until noon on Saturday", "set a deadline of Friday"."""
    first = token_at(page, mention.start)
    for index in range(first - 1, max(-1, first - LIMITED), -1):
        if page.lowers[index] in LIMITS:
            return True
        if page.lowers[index] not in HOURS and not page.lowers[index][0].isdigit():
            return False
    return False


def leads_up(page: Page, mention: DateMention) -> bool:
    """Whether a day is only that of what comes after ("ahead of Sunday's vote", "in the run-up to Saturday's election")."""
    first = token_at(page, mention.start)
    first -= page.lowers[first - 1] == "the"
    return page.lowers[first - 2 : first] in LEADING or page.lowers[first - 3 : first] == ["run", "up", "to"]


def of_next_verb(page: Page, mention: DateMention, end: int) -> bool:
    """Whether a date stands behind a second verb of the same subject: "met the envoy, and is to return home this week"."""
    lowers, first = page.lowers, token_at(page, mention.start)
    joints = (i for i in range(end, first - 2) if lowers[i] == "," and lowers[i + 1] in ("and", "but"))
    return any(lowers[i + 2] in FINITE for i in joints) or _goes_next(page, end, first)


def _goes_next(page: Page, end: int, first: int) -> bool:
    """Whether "and" joins a verb of motion in the present to the deed: "met the general and goes today to see the president"."""
    return any(one == "and" and two in LEAVES for one, two in pairwise(page.lowers[end : first + 1]))


def ranks(page: Page, mention: DateMention) -> bool:
    """Whether "since" tells another thing than the deed: its rank ("the first convoy since November"), or since when one was held ("freed the crew, held since May")."""
    first = token_at(page, mention.start)
    if page.lowers[first - 3 : first - 2] == [","] and page.lowers[first - 2] in HELD:
        return True
    return any(word in RANKS or word.endswith("est") for word in page.lowers[max(0, first - RANKED) : first])


def of_office(page: Page, sentence: Sentence, mention: DateMention, at: int) -> bool:
    """Whether "since" only counts an aside's years ("X, president since 2009, is under arrest")."""
    if mention.start > page.starts[at] or page.text[mention.end : mention.end + 1] != ",":
        return False
    low = token_at(page, mention.start)
    return "," in page.lowers[max(sentence.first, low - ASIDE) : low]


def announced_then(page: Page, mention: DateMention, at: int) -> bool:
    """Whether a date is only that on which a plan was made known: "a plan to move two battalions, announced in late August, angered them"."""
    day = token_at(page, mention.start)
    verb = day - 1 - (page.lowers[day - 1] in ("in", "on", "last"))
    behind = token_at(page, mention.end - 1) + 1
    aside = verb > 0 and page.lowers[verb - 1] == "," and page.lowers[behind : behind + 1] in ([","], ["by"])
    return aside and verb != at and page.lowers[verb] in ANNOUNCED


def put_off_to(page: Page, mention: DateMention, at: int) -> bool:
    """Whether the date is the new one of what the verb at token ``at`` puts off: the putting off is not of that day."""
    day = token_at(page, mention.start)
    return page.lowers[at] in POSTPONING and day > 0 and page.lowers[day - 1] in ("to", "until", "till")
