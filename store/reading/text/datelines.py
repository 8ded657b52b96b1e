"""Datelines: the town, day and agency before the first sentence of a report, and the other words of layout.

In: a lexicon; a text and where a paragraph begins. Out: compiled rules; the match of the dateline, or None.
"""

import re
from dataclasses import dataclass

from store.reading.lexicon import Lexicon

LONGEST_LINE = 160  # characters of a dateline and what opens the text behind it
DAY = r"(?:(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?\s+\d{1,2}|\d{1,2}\s+(?:January|February|March|April|May|June|July|August|September|October|November|December))(?:,?\s+\d{4})?"
TOWN = r"[A-ZÀ-Þ][A-ZÀ-Þ'’.-]+(?:[ /-][A-ZÀ-Þ0-9'’.-]+){0,3}"
NAME = r"[A-ZÀ-Þ][\w'’.-]*(?:\s[A-ZÀ-Þ][\w'’.-]*){0,3}"
DASH = r"\s*(?:[—–]|--?|:)\s+"


@dataclass(frozen=True, slots=True)
class Rules:
    """Beginnings and parts of lines that are furniture, the two patterns of datelines, and the towns that any list knows, folded."""

    begins: tuple[str, ...]
    holds: tuple[str, ...]
    dateline: re.Pattern[str]
    opening: re.Pattern[str]
    towns: frozenset[str]


def compile_rules(lexicon: Lexicon) -> Rules:
    """Compile the layout words of a lexicon."""
    table = lexicon.tables.get("layout", {})
    skip, agencies = table.get("skip", {}), table.get("dateline", {}).get("agencies", "AP|AFP|Reuters")
    towns = {row.name for row in lexicon.places} | {row.capital for row in lexicon.countries}
    return Rules(
        tuple(skip.get("begins", ())),
        tuple(skip.get("holds", ())),
        _dateline(agencies, _lands(lexicon)),
        _opening(agencies),
        frozenset(map(str.casefold, towns)),
    )


def _lands(lexicon: Lexicon) -> str:
    """The names of the countries as a pattern, the longest first."""
    return "|".join(sorted((re.escape(row.name) for row in lexicon.countries), key=len, reverse=True)) or "Ukraine"


def _dateline(agencies: str, lands: str) -> re.Pattern[str]:
    """``KYIV, Ukraine, March 3 (Reuters) —``, ``Oslo, Norway —``, ``(AP) —``: what opens a paragraph of any kind."""
    return re.compile(
        rf"\s*(?:\*\*{TOWN}\*\*(?:,\s+{NAME})?{DASH}|{NAME},\s+(?:{lands})(?:,\s+{DAY})?\s*(?:[—–]|--|\s-)\s+|(?:{TOWN}|{NAME})(?:,\s+{NAME}){{0,2}}(?:,\s+{DAY})?\s*\((?:{agencies}|[A-Z][\w.’' -]{{1,30}})\){DASH}"
        rf"|{TOWN}(?:,\s+{NAME}){{0,2}}(?:,\s+{DAY})?\s*(?:[—–]|--|\s-)\s+"
        rf"|{NAME}(?:,\s+{NAME})?,\s+{DAY}\s*(?:[—–]|--|\s-)\s+"
        rf"|\((?:{agencies})\){DASH})"
    )


def _opening(agencies: str) -> re.Pattern[str]:
    """``Oslo, 3 March —``, ``Oslo/Bergen (Reuters) -``: the same of the first paragraph, where its towns are known."""
    return re.compile(
        rf"\s*\(?(?P<town>{NAME}(?:/{NAME}){{0,2}})(?P<day>(?:,\s+{NAME}|,\s+D\.C\.|,?\s+{DAY})*)\s*(?:\([^)\n]{{1,40}}\)|/[^/\n]{{2,30}}/)?\)?"
        rf"\s*(?P<mark>[—–_]|--|-(?=\s)|:)\s+(?:(?:\(?(?:{agencies})\)?|{DAY})\s*(?:[—–]|--|-(?=\s))\s+)?(?=[A-ZÀ-Þ“\"])"
    )


def match_dateline(text: str, start: int, end: int, rules: Rules, *, first: bool) -> re.Match[str] | None:
    """The dateline that opens a paragraph; one without capitals or an agency only at the ``first`` paragraph, and only of a known town."""
    if first and (match := rules.opening.match(text, start, min(end, start + LONGEST_LINE))):
        dated = match["mark"] != ":" or any(map(str.isdigit, match["day"]))
        if dated and all(town in rules.towns for town in match["town"].casefold().split("/")):
            return match
    return rules.dateline.match(text, start, end)
