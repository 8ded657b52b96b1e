"""When something was said: the day of the reporting clause, else that of the telling around it.

In: a page whose scopes are sorted, and where what is said and its cue stand. Out: ISO days.
"""

from store.reading.dates.counted import counted_day
from store.reading.dates.undated import FINE, when
from store.reading.page import DateMention, Page
from store.reading.text.clauses import dates_between, token_at
from store.reading.text.scopes import Scopes

AROUND = 600  # code points on either side of what is said in which its day is looked for
OPENING = 24  # code points: "At the beginning of" before the date that a sentence opens with
BREAKS = frozenset((",", ";", ":", "—", "–", "(", ")", "“", "”", '"', "that", "which", "who", "where", "when"))
LINKS = 8  # tokens between a word for saying and its date


def day_said(
    page: Page,
    scopes: Scopes,
    index: int,
    span: tuple[int, int],
    cue: int | None,
    day: str | None,
    *,
    now: bool = False,
) -> str | None:
    """The day of what is said in ``span`` by the word at token ``cue``: a date of its sentence outside what is said, else the story's ``day``; what is said ``now`` is of a day that stands right beside the word, or of the story's."""
    sentence, (start, end) = page.sentences[index], span
    named = dates_between(page, max(sentence.start, start - AROUND), min(sentence.end, end + AROUND))
    close = [d for d in named if cue is not None and _beside(page, sentence.start, d, cue, span)]
    outside = close if now else [d for d in named if d in close or _apart(d, span)]
    if outside:
        return min(outside, key=lambda d: min(abs(d.start - end), abs(d.end - start))).date
    if cue is not None and (counted := counted_day(page, index, cue, day)) is not None and counted.date:
        return counted.date
    return day if now else when(page, index, day, said=scopes)


def _apart(mention: DateMention, span: tuple[int, int]) -> bool:
    """Whether a day stands outside what is said."""
    return not span[0] <= mention.start < span[1] and mention.precision in FINE


def _beside(page: Page, opens: int, mention: DateMention, cue: int, span: tuple[int, int]) -> bool:
    """Whether a date, of a day or a longer time, stands in the reporting clause: "said in January that", "At the weekend X put"."""
    start, end = span
    spot = page.starts[cue]
    inside = start <= mention.start < end
    if mention.start < spot:
        return not inside and mention.start < opens + OPENING and not (start < spot and start > mention.start)
    if inside and not start < spot:
        return False
    between = page.lowers[cue + 1 : token_at(page, mention.start)]
    return len(between) < LINKS and BREAKS.isdisjoint(between)
