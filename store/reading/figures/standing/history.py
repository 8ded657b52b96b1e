"""What is long gone: who died "in 1916", a tale that goes on about a year of old, an old war by its name, the feature on a museum.

In: a site and a draft. Out: the words that say that the number is history, or None.
"""

from datetime import timedelta

from store.reading.figures.site import Draft, Site, inside
from store.reading.text.grammar import RELATIVES
from store.reading.text.harm import CASUALTIES
from store.reading.text.tokens import places_in
from store.reading.text.topics import PAST, topics

CLOSERS = frozenset((",", ";", "(", "–", "—"))
CLAUSE = 12  # tokens of "who had taken to the hills in 1798"
LONG = timedelta(days=45)  # before the day of the article: for the dead
AGES = timedelta(days=30 * 365)  # for a force or the displaced
LEAD = 3  # characters of "In ", "On "
OPENING = 5  # tokens of "Some sixty years ago"
SOON = 6  # tokens after those who are counted in which the war is named
WARS = frozenset(("war", "wars"))
MEMORIALS = frozenset(
    "museum memorial monument cemetery exhibition gallery park hall square".split()
)  # named after a war
NOW = frozenset("has have is are now today will remain remains still since".split())
BEGUN = frozenset(
    """built rebuilt opened reopened founded established completed erected constructed inaugurated installed commissioned born launched
    introduced""".split()
)  # what still stands: "The bridge opened in 1975. Three people were killed when it collapsed"
GOING_ON = NOW | BEGUN
TODAY = frozenset(("now", "today", "still", "will"))
DAYS_OF_OLD = frozenset(
    "anniversary centenary commemorate commemorates commemorated commemorating commemoration".split()
)
TOLD_OF = RELATIVES | {"when", "how"}
HARMING = 8  # tokens from "that" to the number
REMEMBERED = 9  # tokens from "anniversary" to "that"
BACK = 2  # sentences back in which the year stands that a tale goes on about
TOLD_THEN = CASUALTIES | {"casualties", "strength", "equipment", "destroyed", "damaged", "captured", "displaced"}


def long_gone(site: Site, draft: Draft) -> str | None:
    """The words that make history of the number."""
    return (
        _who_then(site, draft)
        or _in_old_war(site, draft)
        or _carried_on(site, draft)
        or _in_a_museum(site, draft)
        or _commemorated(site, draft)
    )


def _who_then(site: Site, draft: Draft) -> str | None:
    """``the 40 people killed in 2019``, ``the 1,500 rebels who held the hills in 1798``: a day long gone in the clause on those who are counted."""
    last, day = draft.counted.last, site.page.day
    if day is None or not site.dates or not (site.line.lower(last) in RELATIVES or draft.cue == last):
        return None
    clause = site.line.lowers[last : last + CLAUSE]
    end = site.char(last + next((j for j, word in enumerate(clause) if j and word in CLOSERS), len(clause)))
    row = next((row for row in site.dates if site.line.starts[last] < row.start < end), None)
    if row is None or site.line.lower(site.token(row.start) - 1) == "since":
        return None
    age = LONG if draft.measure in CASUALTIES else AGES
    return site.page.text[row.start : row.end] if row.enddate < (day - age).isoformat() else None


def _in_old_war(site: Site, draft: Draft) -> str | None:
    """``lost 31 men in the Great War``, ``In the Second World War the town lost 300 houses``."""
    line, lowers = site.line, site.line.lowers
    if WARS.isdisjoint(line.present):
        return None
    for at in [j for j, word in enumerate(lowers) if word in WARS]:
        first = next(
            (j for j in (at - 2, at - 1) if j > 0 and " ".join(lowers[j : at + 1]) in site.words.company.old_wars), 0
        )
        start = first - 1 - (lowers[first - 1] == "the")
        if line.lower(at + 1) in MEMORIALS:
            continue  # "in the Great War museum"
        told = start == 0 or draft.counted.last <= start <= draft.counted.last + SOON
        if first and start >= 0 and lowers[start] in ("in", "during") and told:
            return " ".join(lowers[start : at + 1])
    return None


def _carried_on(site: Site, draft: Draft) -> str | None:
    """``In 1944 the village was burned. Some 200 people were killed``: the sentence before is of a year of old, this one names no day."""
    page = site.page
    if site.dates or page.day is None or draft.measure not in TOLD_THEN or not NOW.isdisjoint(site.line.present):
        return None
    own = page.sentences[site.index]
    for index in range(site.index - 1, max(-1, site.index - 1 - BACK), -1):
        before = page.sentences[index]
        told = page.lowers[before.first : before.last]
        if before.paragraph != own.paragraph or not GOING_ON.isdisjoint(told):
            return None
        if {"years", "ago"} <= set(page.lowers[before.first : before.first + OPENING]):
            return "of that year"  # "Sixty years ago the dam overflowed"
        rows = inside(page.dates, before.start, before.end)
        if rows:
            old = (page.day - AGES).isoformat()
            led = rows[0].start - before.start <= LEAD or page.text[rows[-1].end : before.end].strip() == "."
            plain = RELATIVES.isdisjoint(told)
            return "of that year" if led and plain and all(row.enddate < old for row in rows) else None
    return None


def _commemorated(site: Site, draft: Draft) -> str | None:
    """``marked the anniversary of the crash that killed 132``: harm of the clause on what is remembered; a bomb at the ceremony is of today."""
    if DAYS_OF_OLD.isdisjoint(site.line.present) or draft.measure not in TOLD_THEN:
        return None
    lowers, first = site.line.lowers, draft.counted.first
    who = next((j for j in range(first - 1, max(0, first - HARMING), -1) if lowers[j] in TOLD_OF), 0)
    day = max(places_in(lowers, max(0, who - REMEMBERED), who, DAYS_OF_OLD), default=-1)
    if day < 0:
        return None
    phrase = lowers[day : who - (lowers[who - 1] == ",")] + lowers[who:first]
    return lowers[day] if {",", ";"}.isdisjoint(phrase) else None


def _in_a_museum(site: Site, draft: Draft) -> str | None:
    """``The memorial at Verdun has reopened. At least 300,000 soldiers fell there``: a feature about the past, and no day is named."""
    if site.dates or draft.measure not in TOLD_THEN or not TODAY.isdisjoint(site.line.present):
        return None
    return "in an article about the past" if PAST in topics(site.page) else None
