"""The day of what no date stands by: news reports what is fresh.

In: a page with dates. Out: ISO days. An undated happening belongs to the day that a sentence before it in its paragraph
names, when that is at most three days before publication, else to the publication day itself.
"""

from datetime import date, timedelta

from store.reading.page import DateMention, Page, Sentence
from store.reading.text.clauses import clause_start, dates_between, token_at
from store.reading.text.grammar import RELATIVES, THIRD
from store.reading.text.harm import HARMED, SEIZED
from store.reading.text.scopes import Scopes

FRESH = timedelta(days=3)
TALE = timedelta(days=6)  # how old the day may be that deeds in the plain past go on from
HEADS = frozenset(("headline", "heading", "skip", "dateline"))
OPENING = 2  # sentences after the first that may name the day of publication
LEADING = 22  # characters: "On the night of", "In the"
BACK = 3  # sentences looked at for a day to go on with
TELLING_WHICH = RELATIVES | {"where", "whom"}
BEFALLEN = SEIZED | HARMED | {"freed", "released", "appointed", "dismissed", "sacked", "elected", "sworn"}
FINE = ("day", "hour")
LIMITS = (
    " until ",
    " till ",
    " before ",
    " ahead of ",
    " run-up to ",
    " eve of ",
)  # what stands before a day by which something is to be done


def story_day(page: Page) -> str | None:
    """The day an undated happening is taken for: the publication day, or None when the text has none."""
    return page.day.isoformat() if page.day else None


def lead_day(page: Page) -> str | None:
    """The day of the deeds told in the plain past: a recent one that the first sentence names, if nothing near it names the day of publication."""
    if page.day is None:
        return None
    today = page.day.isoformat()
    lead = next((i for i, s in enumerate(page.sentences) if s.kind not in HEADS), None)
    if (
        lead is None
        or "live" in page.lowers[: page.sentences[lead].first]
        or any(d.date == today for d in page.dates if d.sentence <= lead + OPENING)
    ):
        return today
    named = [
        d
        for d in page.dates
        if d.sentence == lead
        and d.precision in FINE
        and _fresh(d.date, page.day)
        and not _tells_which(page, page.sentences[lead], d)
    ]
    return named[0].date if named else today


def when(page: Page, index: int, day: str | None, *, done: bool = False, said: Scopes | None = None) -> str | None:
    """The day of an undated happening in sentence ``index``: that of a dated sentence before it in its paragraph, else ``day``.

    What was ``done``, in the plain past, goes on with a tale that an earlier day opens ("On March 28 … The mayor fled"). What is
    ``said``, with the scopes of what others say, is not of a day that only they tell of ("Two were shot on Saturday, X said. Y denied it.").
    """
    if page.day is None:
        return None
    paragraph = page.sentences[index].paragraph
    for earlier in range(index - 1, max(index - BACK, -1), -1):
        sentence = page.sentences[earlier]
        if sentence.paragraph != paragraph:
            break
        found = _own_days(page, sentence, TALE if done else FRESH, said)
        if found:
            return found[0].enddate if _is_night(page, found[0]) else found[0].date
        if done and (opened := _opened_by(page, sentence)) is not None:
            return opened
        if earlier == index - 1 and page.lowers[page.sentences[index].first] in THIRD:
            dated = [m for m in dates_between(page, sentence.start, sentence.end) if m.precision in FINE]
            if dated and dated[-1].date < page.day.isoformat():
                return dated[-1].date
    return day


def _own_days(page: Page, sentence: Sentence, fresh: timedelta, said: Scopes | None) -> list[DateMention]:
    """The days of a sentence from which a tale may go on: fine and ``fresh``, no limit, not of what only others say."""
    assert page.day is not None
    return [
        m
        for m in dates_between(page, sentence.start, sentence.end)
        if (m.precision in FINE or _is_night(page, m))
        and not page.text.endswith(LIMITS, 0, m.start)
        and not _tells_which(page, sentence, m)
        and _fresh(m.date, page.day, fresh)
        and not (said is not None and said.at(m.start))
    ]


def _tells_which(page: Page, sentence: Sentence, mention: DateMention) -> bool:
    """Whether a day only tells which one is meant, and the tale does not go on from it: "officers who took power on Monday", "after Sunday's vote"."""
    if page.text[mention.end : mention.end + 2] in ("'s", "’s"):
        return True
    at = token_at(page, mention.start)
    verb = at - 1 - (page.lowers[at - 1] == "on")
    aside = page.lowers[verb - 1] == "," and page.text[mention.end : mention.end + 1] == ","
    if verb > sentence.first and aside and page.lowers[verb] in BEFALLEN:
        return True  # "X, detained on Thursday, and two others were charged"
    low = clause_start(page, sentence, at)
    return page.lowers[low] in TELLING_WHICH and "," not in page.lowers[low:at]


def _is_night(page: Page, mention: DateMention) -> bool:
    """Whether a span is of two days only ("in the night of 17 to 18 February"): what follows is of the second."""
    if mention.precision != "range" or mention.enddate is None or not page.text[mention.start].isdigit():
        return False
    return date.fromisoformat(mention.enddate) - date.fromisoformat(mention.date) <= timedelta(days=1)


def _opened_by(page: Page, sentence: Sentence) -> str | None:
    """The past day that a sentence opens with."""
    named = dates_between(page, sentence.start, sentence.start + LEADING)
    day = next((m.date for m in named if m.precision in FINE), None)
    return day if day is not None and page.day is not None and day < page.day.isoformat() else None


def _fresh(day: str, published: date, most: timedelta = FRESH) -> bool:
    try:
        return timedelta(0) <= published - date.fromisoformat(day) <= most
    except ValueError:
        return False
