"""What stands in apposition to a speaker's office: "the ministry's spokesman, Maj. Gen. X,", "the UN agency for refugees, UNHCR,".

In: a page, the comma or bracket behind the office, and where the phrase may end. Out: a Mention, a token, or None.
"""

from store.reading.attribution.edges import MARKS, PREPOSITIONS
from store.reading.page import Mention, Page
from store.reading.text.clauses import dates_between, mentions_between, places_between

THINGS = frozenset(
    "finding findings conclusions investigation inquiry data figures report statement communique communiqué letter dispatch survey newspaper magazine broadcaster channel media".split()
)  # no person stands in apposition to them
NAME = 5  # tokens of a name behind its comma


def apposed(page: Page, mentions: list[Mention], comma: int) -> Mention | None:
    """The name that stands in apposition after the comma ("the ministry’s spokesman, Maj. Gen. X,")."""
    for mention in mentions:
        if (
            comma < mention.first <= comma + 5 + 2 * page.words[comma : mention.first].count("-")
            and mention.kind == "name"
            and page.actors[mention.actor].kind == "person"
            and page.lowers[mention.last : mention.last + 1] != ["’s"]
        ):
            between = range(comma + 1, mention.first)
            if not any(page.lowers[at] in PREPOSITIONS or _is_mark(page, at) for at in between):
                return mention
    return None


def short_form(page: Page, mentions: list[Mention], comma: int, high: int) -> Mention | None:
    """The body whose short form stands between commas behind what it is: "the UN agency for refugees, UNHCR,"."""
    for mention in mentions:
        closed = mention.last == high or page.words[mention.last : mention.last + 1] == [","]
        if mention.first == comma + 1 and closed and page.words[mention.first].isupper():
            return mention if page.actors[mention.actor].kind == "organisation" else None
    return None


def past_bracket(page: Page, comma: int, high: int) -> int:
    """The comma behind a short form in brackets ("the head of the Command (AFC), X,"); the token itself where none stands there."""
    if page.words[comma : comma + 1] != ["("]:
        return comma
    closed = next((at for at in range(comma, min(high - 1, comma + NAME)) if page.words[at] == ")"), None)
    return closed + 1 if closed is not None and page.words[closed + 1] == "," else comma


def past_unknown(page: Page, comma: int, high: int) -> int | None:
    """The end of a name that no layer knows, in apposition to an office: "the head of the agency in Chad, Aline Moussa,"."""
    last = comma + 1
    while last < min(high, comma + NAME) and page.words[last][0].isupper() and page.words[last].isalpha():
        last += 1
    closed = last == high or (last < high and page.words[last] == ",")
    if not closed or not 2 < last - comma < NAME or page.lowers[comma - 1] in THINGS:
        return None
    start, end = page.starts[comma + 1], page.ends[last - 1]
    known = any(between(page, start, end) for between in (mentions_between, places_between, dates_between))
    return None if known else last


def _is_mark(page: Page, at: int) -> bool:
    """Whether the token is punctuation that parts phrases: not the full stop of "Lt." and "Col."."""
    hyphen = page.words[at] == "-"  # "the 71-year-old farmer X"
    return page.words[at] in MARKS and not hyphen and not (page.words[at] == "." and page.words[at - 1][0].isupper())
