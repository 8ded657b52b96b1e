"""One place where a date may stand: the words of dates, the tokens around a trigger, and how they read as numbers.

In: the lexicon; a page and a token. Out: the words of dates; numbers, years and ordinals around the token.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from store.reading.dates.days import Span
from store.reading.lexicon import Lexicon
from store.reading.text.grammar import ORDINAL_ENDINGS

# What stands in a date without telling a number: each is looked into.
_SIGNS = frozenset(
    "ago earlier later before afterward afterwards previous overnight week month year weekend day days night morning afternoon "
    "evening following".split()
)
OLDEST, OLD = 1000, 1800  # before this year a number of four digits is one only where nothing is counted by it
_IN = frozenset("in since until till".split())
_AFTER_YEAR = frozenset(
    """the a an his her its their this these it he she they we you who when where while as that and but or by at near after before with for to from on against
    during was were is are had has would under between than""".split()
)
_YEARS = frozenset(
    (*(str(number) for number in range(OLDEST, 2100)), *(f"{number}s" for number in range(1900, 2030, 10)))
)


@dataclass(frozen=True, slots=True)
class Words:
    """The words of dates, lower case, compiled from config/lexicon/calendar.toml."""

    months: dict[str, int]
    cautious: frozenset[str]
    weekdays: dict[str, int]
    next_signs: frozenset[str]
    last_signs: frozenset[str]
    future: frozenset[str]
    parts: frozenset[str]
    shares: dict[str, str]
    deictic: dict[str, int]
    units: dict[str, int]
    numbers: dict[str, int]
    ordinals: dict[str, int]
    triggers: frozenset[str]


def compile_words(lexicon: Lexicon) -> Words:
    """Build the words of dates of a lexicon."""
    table = lexicon.tables.get("calendar", {})
    shares = {word: key for key in ("early", "mid", "late") for word in table["parts"][key].split()}
    months = _months(table.get("months", {}), shares)
    weekdays, deictic = dict(table.get("weekdays", {})), dict(table.get("deictic", {}))
    return Words(
        months,
        frozenset(table["months_cautious"]["words"].split()),
        weekdays,
        frozenset(table["weekday_signs"]["next"].split()),
        frozenset(table["weekday_signs"]["last"].split()),
        frozenset(table["future"]["words"].split()),
        frozenset(table["parts"]["day"].split()),
        shares,
        deictic,
        dict(table["units"]),
        dict(table["numbers"]),
        dict(table["ordinals"]),
        _SIGNS.union(_YEARS, months, weekdays, deictic),
    )


def _months(names: Mapping[str, int], shares: Iterable[str]) -> dict[str, int]:
    """The names of months, each with the parts that may be joined to it: mid-March."""
    joined = {f"{share}-{name}": number for name, number in names.items() for share in shares}
    return {**names, **joined}


@dataclass(slots=True)
class At:
    """One trigger: the page, the words, the sentence's bounds, the token, the dates that "earlier" and a month without its year lean on."""

    lows: list[str]
    words: Words
    first: int
    last: int
    i: int
    day: date | None
    anchor: date | None
    running: date | None = None

    def low(self, at: int) -> str:
        """The lower-case token at ``at``, or "" outside the sentence."""
        return self.lows[at] if self.first <= at < self.last else ""

    def number(self, at: int) -> int | None:
        """A day of a month: 3, 3rd, 03."""
        word = self.low(at)
        if word[-2:] in ORDINAL_ENDINGS:
            word = word[:-2]
        return int(word) if word.isascii() and word.isdigit() and len(word) < 3 and 0 < int(word) < 32 else None

    def year(self, at: int) -> int | None:
        """The year 1000 to 2099 that stands at ``at``."""
        word = self.low(at)
        if not (len(word) == len("1900") and word.isascii() and word.isdigit() and "1000" <= word < "2100"):
            return None
        return int(word) if int(word) >= OLD or self._counts_nothing(at) else None

    def _counts_nothing(self, at: int) -> bool:
        """``in 1645 by``, ``on 5 November 1605, when``; not ``in 1200 villages``, ``in 1200 of them``."""
        before, after = self.low(at - 1), self.low(at + 1)
        ends = not after[:1].isalnum()
        dated = before in self.words.months or self.low(at - 2) in self.words.months
        return (ends or after in _AFTER_YEAR) and (dated or (before in _IN and (ends or self.low(at)[-2:] != "00")))


Found = tuple[int, int, Span]  # first token, token after the last, what it means
