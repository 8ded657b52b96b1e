"""What the dates of a clause say of how sure it is: what is dated long before publication is history.

In: a page and the tokens of a clause. Out: the modality and the date phrase that decided.
"""

from datetime import date, timedelta
from itertools import pairwise

from store.models import Modality
from store.reading.page import DateMention, Page, Sentence
from store.reading.text.clauses import AUXILIARIES, CONJUNCTIONS, clause_end, dates_a_noun, dates_between, token_at
from store.reading.text.harm import CALAMITIES

OLD = timedelta(days=45)  # a date so long before publication makes a claim background
MADE = frozenset(
    "drawn signed built laid agreed concluded drafted adopted negotiated brokered founded enacted ratified introduced established erected born begun".split()
)
BUILT = frozenset("built laid erected completed commissioned inaugurated constructed finished designed".split())
VERBAL = AUXILIARIES | CONJUNCTIONS | frozenset(("which", "who", "that", "he", "she", "it", "they", "was", "were"))
PASSING = 6  # tokens of ", first opened to traffic in" before a date
DESCRIBED = 40  # code points between a date and the noun that it describes ("the 2019 mosque massacre")


def by_date(
    page: Page, sentence: Sentence, low: int, last: int, *, resumed: bool = False, verb: bool = False
) -> tuple[Modality, str]:
    """Historical when the date nearest to the claim in its clause lies long before publication, else asserted; a clause ``resumed`` behind a relative one has no date before it."""
    if page.day is None or not page.dates:
        return "asserted", "no sign"
    high = clause_end(page, sentence, last - 1) if last - 1 < sentence.last else last
    begin = page.starts[low] if resumed else _dated_from(page, sentence, low)
    final = page.ends[min(high, sentence.last) - 1]
    spot = page.starts[last - 1]
    named = [
        m
        for m in dates_between(page, begin, final)
        if (m.start < spot or not dates_a_noun(page, m))
        and not is_made_in_passing(page, m, behind=m.end >= spot)
        and not made_then(page, last if m.start > spot else low, m, object_of_verb=verb and m.start > spot)
    ]
    if not named:
        return "asserted", "no sign"
    behind = [m for m in named if m.start > spot]  # "relatives of the men shot in 2019 demanded on Monday"
    near = sorted((m for m in named if m.start <= spot), key=lambda m: min(abs(m.start - spot), abs(m.end - spot)))
    own = [m for m in behind if not _of_another_deed(page, last, m)]
    for mention in (*own, *near, *behind[len(own) :]):
        if mention.end + DESCRIBED < spot and dates_a_noun(page, mention):
            continue
        old = _is_old(mention.enddate, page.day) and not _since(page, mention.start, low)
        return ("historical", page.text[mention.start : mention.end]) if old else ("asserted", "no sign")
    return "asserted", "no sign"


def made_then(page: Page, last: int, mention: DateMention, *, object_of_verb: bool) -> bool:
    """Whether a year behind token ``last`` tells when a thing was made ("the line drawn in 1994"), or when what was done to whom a verb takes ("freed men captured in 2019")."""
    at = token_at(page, mention.start)
    verb = at - 2
    if mention.precision != "year" or verb < last or page.lowers[at - 1] != "in":
        return False
    participle = page.lowers[verb] in MADE or (object_of_verb and page.lowers[verb].endswith("ed"))
    return participle and page.lowers[verb - 1].isalpha() and page.lowers[verb - 1] not in VERBAL


def is_made_in_passing(page: Page, mention: DateMention, *, behind: bool) -> bool:
    """Whether a date is only that of an aside about a thing: "The bridge, built in 1975, collapsed", and ``behind`` what is told "The dam, commissioned in 1983, broke"."""
    at, end = token_at(page, mention.start), token_at(page, mention.end - 1) + 1
    comma = next((j for j in range(at - 1, max(0, at - 1 - PASSING), -1) if page.words[j] == ","), 0)
    if not comma or page.words[end : end + 1] != [","]:
        return False
    word = page.lowers[comma + 1]
    if page.lowers[comma - 1] in CALAMITIES:
        return False  # "The massacre, committed in 1995, killed 8,000"
    return word in BUILT or (not behind and (word in MADE or (word.endswith("ed") and word not in VERBAL)))


def _of_another_deed(page: Page, last: int, mention: DateMention) -> bool:
    """Whether a date behind token ``last`` is that of a second deed in -ing ("detained a man suspected of killing two in March")."""
    between = page.lowers[last : token_at(page, mention.start)]
    return any(one == "of" and word[-3:] == "ing" for one, word in pairwise(between))


def _dated_from(page: Page, sentence: Sentence, low: int) -> int:
    """Where the dates of a clause begin: a little before it, or at the day that a "when" goes on about ("on 9 May 2019, when X")."""
    begin = page.starts[max(low - 3, sentence.first)]
    if page.lowers[low] != "when" or low == sentence.first:
        return begin
    last = low - 1 if page.lowers[low - 1] == "," else low
    dated = [m for m in dates_between(page, sentence.start, page.starts[low]) if m.end == page.ends[last - 1]]
    return min(begin, dated[-1].start) if dated else begin


def _is_old(day: str, published: date) -> bool:
    try:
        return date.fromisoformat(day) < published - OLD
    except ValueError:
        return False


def _since(page: Page, start: int, low: int) -> bool:
    """Whether a date only opens a span that still lasts ("since 2014"), outside a clause of its own ("since 2014 when")."""
    at = token_at(page, start)
    return page.lowers[at - 1] in ("since", "from") and at >= low if at else False
