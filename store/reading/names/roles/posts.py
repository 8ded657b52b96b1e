"""Posts: offices that tell by themselves whose they are, as offices.toml lists them.

In: the lexicon. Out: tables by office in lower case; states as ISO 3166-1 alpha-3.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from store.reading.lexicon import Lexicon
from store.reading.names.lands.atlas import plain, split_phrases


@dataclass(frozen=True, slots=True)
class Posts:
    """Offices that tell whose they are: of one state (ISO), or of the one worldwide body that the article names."""

    only: Mapping[str, str]
    mostly: Mapping[str, str]  # the same, where the article is about no one country
    few: Mapping[str, frozenset[str]]  # offices of those states (ISO) alone
    lacking: Mapping[str, frozenset[str]]  # ISO -> heads of offices that state has not
    local: frozenset[str]  # heads of those who live and work where the article plays
    ministries: frozenset[str]  # that go by a name of their own
    worldwide: Mapping[str, Mapping[str, str]]  # office -> any name of a body -> its usual name


def compile_posts(lexicon: Lexicon) -> Posts:
    """Build offices.toml ``[only]`` and ``[worldwide]``; keys are offices in lower case."""
    offices = lexicon.tables["offices"]
    names = lexicon.tables["organisations"].get("names", {})
    bodies = {
        key.replace("-", " "): {
            plain(other): name for name in split_phrases(row) for other in (name, *split_phrases(names.get(name, "")))
        }
        for key, row in offices.get("worldwide", {}).items()
    }
    local = frozenset(offices.get("local", {}).get("words", "").split())
    lacking = {iso: frozenset(heads.split()) for iso, heads in offices.get("lacking", {}).items()}
    few = {office: frozenset(lands.split()) for office, lands in offices.get("few", {}).items()}
    ministries = frozenset(split_phrases(lexicon.tables["organisations"].get("ministries", {}).get("names", "")))
    only, mostly = dict(offices.get("only", {})), dict(offices.get("mostly", {}))
    return Posts(only, mostly, few, lacking, local, ministries, bodies)
