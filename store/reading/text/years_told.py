"""What a text has told of years long gone: storms by a name that it dates years back, and a sentence that goes on about such a year.

In: a page whose dates have been read. Out: the names, or the date that a sentence is still of.
"""

from datetime import timedelta

from store.reading.page import DateMention, Page, Sentence
from store.reading.text.clauses import dates_between, mentions_between, token_at
from store.reading.text.grammar import FINITE, RELATIVES, is_past

YEARS = timedelta(days=365)
STORMS = frozenset("cyclone hurricane typhoon storm".split())  # before the name of one
SHOCKS = frozenset(
    "quake earthquake tsunami eruption".split()
)  # behind the name of one; a war by its place has many rounds
STRUCK = frozenset(
    "affected killed struck hit left displaced injured destroyed damaged devastated claimed caused flooded ravaged drowned".split()
)
BACK = 2  # sentences back that tell the year
AFTERWARDS = frozenset("after following afterwards aftermath".split())
SPANS = frozenset("days weeks months".split())
FOLLOWED = 4  # tokens of "An outbreak of cholera followed"
STOPS = frozenset((".", ",", ";", "in", "within", "soon", "there"))
LAST = frozenset(("last", "previous"))
SEASONS = frozenset(
    """season floods flood flooding storms storm cyclone cyclones hurricane hurricanes typhoon typhoons drought quake earthquake fires
    wildfires war outbreak epidemic monsoon rains offensive landslides heatwave eruption tsunami""".split()
)
THEN = SEASONS | {"time", "year", "winter", "summer", "spring", "autumn", "conflict", "siege", "famine"}
SPAN_OF = frozenset(("season", "year"))
AT = RELATIVES | frozenset("in at on of across along around near and but alone caused".split())
OWNING = ("’s", "'s")
LEAD = 1  # sentences that tell the news
APART = frozenset(
    ", ; since than after before like unlike that which who whose when while – — first worst strongest".split()
)
SEASON = 5  # tokens of "The last year's deadly floods"
POINTING = frozenset(("it", "that", "this", "the", "those", "these"))
ENDED = frozenset("ended lasted was were cost left stopped collapsed subsided claimed".split())
ENDED_BY = 5  # tokens of "That eleven-day war ended"
FOUGHT = (
    SEASONS
    | SHOCKS
    | frozenset(
        "feud coup conflict strike siege uprising revolt rising fighting dispute standoff mutiny clash clashes riot riots rebellion unrest crisis campaign".split()
    )
)
NOW = frozenset("now today has have is are will still".split())


def old_names(page: Page) -> dict[str, str]:
    """Names of storms and shocks ("freddy", "izmit quake"; of "Freddy (2023) affected" too) with the date by which the text puts them years back; none that leads it, or that it also dates now."""
    old: dict[str, str] = {}
    fresh: set[str] = set()
    for index, sentence in enumerate(page.sentences if page.day is not None else ()):
        rows = dates_between(page, sentence.start, sentence.end)
        if not (rows or index < LEAD):
            continue
        aged = all(_of_old(page, row) for row in rows)
        for at, name in _named(page, sentence):
            row = next((row for row in rows if aged and _dates(page, sentence, row, at)), None)
            if row is not None:
                old[name] = page.text[row.start : row.end]
            elif not aged or index < LEAD:
                fresh.add(name)
        old.update(_bracketed(page, sentence, rows) if aged else {})
    return {name: when for name, when in old.items() if name not in fresh}


def _named(page: Page, sentence: Sentence) -> list[tuple[int, str]]:
    """Where a sentence names a storm or a shock, and its name."""
    words = page.words
    return [
        (at, name)
        for at in range(sentence.first, sentence.last - 1)
        if words[at][0].isupper() or words[at + 1][0].isupper()
        if (name := name_at(page, at)) is not None
    ]


def _dates(page: Page, sentence: Sentence, row: DateMention, at: int) -> bool:
    """Whether a date is that of what is named at token ``at``: "Cyclone Idai … in 2019", "In March 2023, Cyclone Freddy"; not "Typhoon Yagi, the worst since 2013"."""
    first, last = token_at(page, row.start), token_at(page, row.end - 1) + 1
    if last <= at:
        led = first <= sentence.first + 1 and page.lowers[last] == ","
        between = page.lowers[last + led : at]
    else:
        between = page.lowers[at:first]
    return APART.isdisjoint(between)


def _bracketed(page: Page, sentence: Sentence, rows: list[DateMention]) -> dict[str, str]:
    """``Freddy (2023) affected``: a name right before a year in brackets that did harm; not ``The PKK (1984) said``, and nobody who acts elsewhere."""
    found: dict[str, str] = {}
    for row in rows:
        at = token_at(page, row.start)
        if at - 2 < sentence.first or page.lowers[at - 1] != "(" or not page.words[at - 2][0].isupper():
            continue
        struck = not STRUCK.isdisjoint(page.lowers[token_at(page, row.end) : sentence.last][:2])
        if struck and not mentions_between(page, page.starts[at - 2], row.start):
            found[page.lowers[at - 2]] = page.text[row.start : row.end]
    return found


def name_at(page: Page, at: int) -> str | None:
    """The name that begins at token ``at``: "freddy" of "Cyclone Freddy", "izmit quake"."""
    one, two = page.lowers[at], page.lowers[at + 1]
    if one in STORMS and page.words[at + 1][0].isupper():
        return two
    return f"{one} {two}" if two in SHOCKS and page.words[at][0].isupper() and one != "the" else None


def _of_old(page: Page, row: DateMention) -> bool:
    return page.day is not None and row.enddate < (page.day - YEARS).isoformat()


def still_of(page: Page, index: int) -> DateMention | None:
    """The date of old that sentence ``index`` goes on about: "in the weeks after the storm", "Cholera followed", behind "X (2023) killed 165".

    Every number and happening of a sentence asks, so the page keeps what was found.
    """
    if index not in page.gone_on:
        page.gone_on[index] = _still_of(page, index)
    return page.gone_on[index]


def _still_of(page: Page, index: int) -> DateMention | None:
    own = page.sentences[index]
    if dates_between(page, own.start, own.end):
        return None
    then = _is_of_then(page.lowers[own.first : own.last])
    if not (then or _goes_on(page, own)):
        return None
    for before in reversed(page.sentences[max(0, index - BACK) : index]):
        rows = dates_between(page, before.start, before.end)
        now = not NOW.isdisjoint(page.lowers[before.first : before.last])
        if before.paragraph != own.paragraph or (now and not then):
            return None
        if rows:
            return rows[-1] if all(_of_old(page, row) for row in rows) else None
    return None


def _is_of_then(words: list[str]) -> bool:
    """``He lost four sisters then.``, ``A commission advised at that time``, ``In that war 1,300 died``: it says itself that it is of the day before."""
    if words[-2:-1] == ["then"]:
        return True
    at = next((j for j, word in enumerate(words) if word == "that" and words[j - 1] in ("in", "during", "at")), 0)
    return at > 0 and words[at + 1 : at + 2] != [] and words[at + 1] in THEN


def _goes_on(page: Page, own: Sentence) -> bool:
    words = page.lowers[own.first : own.last]
    if not NOW.isdisjoint(words):
        return False
    if ends_it(words):
        return True
    at = words.index("followed") if "followed" in words else 0
    if 0 < at <= FOLLOWED and (words[at + 1 : at + 2] == [] or words[at + 1] in STOPS):
        return True
    return any(
        word in SPANS and words[j - 1] == "the" and words[j + 1 : j + 2] != [] and words[j + 1] in AFTERWARDS
        for j, word in enumerate(words)
        if j
    )


def ends_it(words: list[str]) -> bool:
    """Whether a sentence opens with how an older fight or shock ended: "It ended with a protocol", "That war cost 1,300 lives"."""
    told = next((i for i, word in enumerate(words[:ENDED_BY]) if word in ENDED), 0)
    if not told or words[0] not in POINTING:
        return False
    return words[0] == "it" if told == 1 else words[told - 1] in FOUGHT or words[told - 2] in FOUGHT


def of_last(words: list[str]) -> bool:
    """Whether a sentence opens with a disaster or war of last year or season: "Last year's deadly floods"; "'s" may be a token of its own."""
    at = 1 if words[:1] == ["the"] else 0
    if len(words) < SEASON or words[at] not in LAST:
        return False
    split = words[at + 2] in OWNING
    year, behind = words[at + 1] if split else words[at + 1][:-2], at + 2 + split
    if year not in SPAN_OF or not (split or words[at + 1].endswith(OWNING)):
        return False
    named = [j for j in range(behind, min(at + SEASON, len(words))) if words[j] in SEASONS]
    return bool(named) and _ends_there(words, named[-1] + 1)


def _ends_there(words: list[str], at: int) -> bool:
    """Whether no noun goes on: "floods killed", "war, which", not "flood victims", "war games"."""
    behind = words[at] if at < len(words) else ""
    return not behind.isalpha() or behind in FINITE or behind in AT or is_past(behind)
