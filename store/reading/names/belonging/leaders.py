"""Belonging by name: leaders of real states and bodies whom texts name without an office, or in an office of no land.

In: the cast and a person whom the text itself gives nobody. Out: the name of the one state or body of leaders.toml that the text names, or None.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from store.reading.lexicon import Lexicon
from store.reading.names.cast import Cast, country_name
from store.reading.names.lands.atlas import plain, split_phrases
from store.reading.names.people.persons import Person

_YEARS = re.compile(r" (\d{4})?-(\d{4})?$")
_ARTICLES = frozenset("al el as ad ar".split())
_SAME = (("y", "i"), ("ii", "i"), ("ij", "i"))
_MOHAMED = re.compile(r"^(?:mu|mo)h?amm?[ae]d$")
_NAMES = {"abdul": "abdel", "abdal": "abdel", "ahmad": "ahmed", "yasir": "yasser"}
_OF_STATES = frozenset("president premier minister chancellor king queen emir sultan governor senator".split())
_OF_BODIES = frozenset("secretary-general chief commissioner representative chairman chairwoman head".split())
FOREVER = (0, 9999)
SINGLE = 1  # words of a surname alone


@dataclass(frozen=True, slots=True)
class Post:
    """A state (ISO) or a body that somebody is of, from one year to another."""

    name: str
    state: bool
    years: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Leaders:
    """Full names, surnames that need no office and surnames that do -> posts; bodies -> their other names."""

    full: Mapping[str, tuple[Post, ...]]
    alone: Mapping[str, tuple[Post, ...]]
    titled: Mapping[str, tuple[Post, ...]]
    bodies: Mapping[str, frozenset[str]]
    namesakes: frozenset[str]  # trades of another man of that name


def compile_leaders(lexicon: Lexicon) -> Leaders:
    """Build leaders.toml; keys are names as ``_key`` folds them."""
    tables = lexicon.tables.get("leaders", {})
    others = lexicon.tables["organisations"].get("names", {})
    bodies = {
        name: frozenset(map(plain, (name, *split_phrases(others.get(name, ""))))) for name in tables.get("bodies", {})
    }
    full = _posts(tables.get("states", {}), state=True)
    for key, posts in _posts(tables.get("bodies", {}), state=False).items():
        full[key] = (*full.get(key, ()), *posts)
    alone = _posts(tables.get("alone", {}), state=True)
    titled = {**alone, **_posts(tables.get("titled", {}), state=True)}
    trades = (tables.get("namesakes", {}), lexicon.tables["offices"].get("local", {}))
    namesakes = frozenset(word for table in trades for word in table.get("words", "").split())
    return Leaders(full, alone, titled, bodies, namesakes)


def of_leaders(found: Cast, person: Person) -> str | None:
    """The one state or body that a person of the list is of and that the text names."""
    leaders = found.sheet.page.lexicon.get(compile_leaders)
    posts = [post for post in _listed(found, leaders, person) if _is_told(found, leaders, post)]
    if len({post.name for post in posts}) > 1:
        posts = [post for post in posts if _has_office(person, state=post.state)]
    names = {country_name(found, post.name) if post.state else _as_named(found, leaders, post) for post in posts}
    return names.pop() if len(names) == 1 else None


def _posts(table: Mapping[str, list[str]], *, state: bool) -> dict[str, tuple[Post, ...]]:
    posts: dict[str, tuple[Post, ...]] = {}
    for name, rows in table.items():
        for row in rows:
            years = _YEARS.search(row)
            span = (int(years[1] or FOREVER[0]), int(years[2] or FOREVER[1])) if years else FOREVER
            key = _key(plain(_YEARS.sub("", row)).replace("-", " ").split())
            posts[key] = (*posts.get(key, ()), Post(name, state, span))
    return posts


def _key(words: list[str]) -> str:
    """A name as its spellings are one: no articles, Muhammad as Mohamed, Abdul as Abdel, y as i."""
    kept = ["mohamed" if _MOHAMED.match(word) else _NAMES.get(word, word) for word in words if word not in _ARTICLES]
    key = " ".join(kept).replace("'", "").replace(".", "")
    for one, other in _SAME:
        key = key.replace(one, other)
    return key


def _listed(found: Cast, leaders: Leaders, person: Person) -> Iterator[Post]:
    """The posts of the person in the year of the article; nobody with the trade of another man of that name has one."""
    role = person.role
    if role is not None and role.head in leaders.namesakes:
        return
    words = " ".join(person.words).replace("-", " ").split()
    surnames = leaders.titled if role is not None else leaders.alone
    table = leaders.full if len(words) > SINGLE else surnames
    day = found.sheet.page.day
    for post in table.get(_key(words), ()):
        if day is None or post.years[0] <= day.year <= post.years[1]:
            yield post


def _is_told(found: Cast, leaders: Leaders, post: Post) -> bool:
    """Whether the text names the state, its people or its capital, or the body."""
    if post.state:
        return any(chunk.iso == post.name for row in found.sheet.rows for chunk in row)
    return _as_named(found, leaders, post) != ""


def _as_named(found: Cast, leaders: Leaders, post: Post) -> str:
    """The name by which the text names the body; "" where it does not."""
    names = leaders.bodies[post.name]
    chunks = (chunk for row in found.sheet.rows for chunk in row if chunk.kind in {"organisation", "acronym"})
    return next((chunk.name for chunk in chunks if plain(chunk.name) in names), "")


def _has_office(person: Person, *, state: bool) -> bool:
    """Whether the person's office is rather one of a state, or of a body."""
    return person.role is not None and person.role.head in (_OF_STATES if state else _OF_BODIES)
