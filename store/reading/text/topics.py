"""What a whole article is about where words of war and harm tell of neither: a game ("attacked on the wing", "lost four players"), a story that
somebody made up ("In the third act the rebels shoot four prisoners"), votes, firms and rents ("the party's rebels"), a firm's profits ("under attack from every side"), or the past (a museum).

In: a page. Out: its topics; whether a sentence stays with a game or a story. The words are those of config/lexicon/topics.toml; the title's
count as well, and a newsroom that files the article under "/sport/" needs fewer.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import product

from store.reading.lexicon import Lexicon, word_sets
from store.reading.page import Page, Sentence

# How many different words of the topic alone, how many with those that are used of it too, and which share of the article's tokens: a war report
# mentions a stadium, a match report is full of matches. A short text that is full of them needs fewer.
ENOUGH = {
    "sport": ((2, 4, 0.025), (1, 3, 0.08), (2, 2, 0.08)),
    "story": ((2, 3, 0.025), (1, 2, 0.06)),
    "civil": ((2, 3, 0.025), (1, 2, 0.06)),
    "past": ((1, 2, 0.02),),
    "business": ((3, 6, 0.03),),
}
FILED = {
    "sport": ((0, 3, 0.015),),
    "story": ((1, 2, 0.02),),
    "business": ((2, 4, 0.02),),
}  # in the section of that name
SEASONS = frozenset(("season", "series"))  # parts of a story where they are numbered
ORDINALS = frozenset("first second third fourth fifth sixth final".split())
CIVIL, PAST, BUSINESS, STORY = "civil", "past", "business", "story"
WHOLE = (CIVIL, PAST, BUSINESS)  # topics of articles that hold none of their grave words
OPENING = 4  # tokens of "Her new debut novel"
LONG_OPENING = 6  # tokens of "In its most talked-about scene"
WORD = re.compile(r"[\w'’-]+")
Phrases = dict[str, tuple[tuple[str, ...], ...]]  # word sequences by their first word


@dataclass(frozen=True, slots=True)
class Topic:
    """The words of one topic, lower case; a sentence with one of ``grave`` is read, whatever the article is about.

    ``sections`` are what newsrooms call the part of their site that is about nothing else.
    """

    words: frozenset[str]
    plain: frozenset[str]
    grave: frozenset[str]
    sections: frozenset[str]


@dataclass(frozen=True, slots=True)
class Known:
    """The topics by their names, and by the same names the ``idle`` phrases in which a grave word is a picture: "under fire" of a firm."""

    topics: dict[str, Topic]
    idle: dict[str, Phrases]


@dataclass(frozen=True, slots=True)
class Tales:
    """What a story is called, by itself or as a part of one, and the verbs by which it tells."""

    works: frozenset[str]
    named: frozenset[str]
    telling: frozenset[str]


def topics(page: Page) -> tuple[str, ...]:
    """The names of what the article is about, found out once; mostly none."""
    if page.topics is None:
        known, folders = page.lexicon.get(_compile), sections_of(page)
        present = page.present.union(title_of(page))
        page.topics = tuple(name for name in known.topics if _is_about(page, name, known, present, folders))
    return page.topics


def is_tame(page: Page) -> bool:
    """Whether the whole article holds no word of violence, war or disaster, found out once."""
    if page.tame is None:
        page.tame = page.lexicon.get(_compile).topics[CIVIL].grave.isdisjoint(page.present)
    return page.tame


def stays(page: Page, sentence: Sentence) -> bool:
    """Whether a sentence tells of nothing but a game, a story or a firm's year: no word of violence, state or police in it."""
    if topics(page) and (BUSINESS in topics(page) or _stays_with(page, sentence)):
        return True  # few articles have a topic
    size = LONG_OPENING if STORY in topics(page) else OPENING
    return tells_a_tale(page.lexicon, page.lowers[sentence.first : min(sentence.last, sentence.first + size + 2)], size)


def _stays_with(page: Page, sentence: Sentence) -> bool:
    """Whether a sentence stays with one of the games or stories that its article is about."""
    lowers, known = page.lowers[sentence.first : sentence.last], page.lexicon.get(_compile)
    return any(_stays(known, name, lowers) for name in topics(page) if name not in WHOLE)


def _stays(known: Known, name: str, lowers: list[str]) -> bool:
    """A game has no word of violence in its sentences, a story is full of them and has a word of its own kind."""
    topic = known.topics[name]
    told = name == "sport" or not topic.words.isdisjoint(lowers) or not topic.plain.isdisjoint(lowers)
    return told and not _graves(known, name, lowers)


def _graves(known: Known, name: str, lowers: list[str]) -> frozenset[str]:
    """The grave words of ``lowers`` that stand in none of the topic's idle phrases."""
    grave = known.topics[name].grave.intersection(lowers)
    return grave and grave.intersection(_without_idle(known.idle[name], lowers))


def _without_idle(idle: Phrases, lowers: list[str]) -> list[str]:
    """``lowers`` without the words of idle phrases, in which ``*`` is any word."""
    kept: list[str] = []
    at = 0
    while at < len(lowers):
        size = max((len(one) for one in idle.get(lowers[at], ()) if _reads(lowers, at, one)), default=0)
        if not size:
            kept.append(lowers[at])
        at += size or 1
    return kept


def _reads(lowers: list[str], at: int, phrase: tuple[str, ...]) -> bool:
    here = lowers[at : at + len(phrase)]
    return len(here) == len(phrase) and all(two in ("*", one) for one, two in zip(here, phrase, strict=True))


def tale_from(page: Page, sentence: Sentence) -> int:
    """The token from which on a sentence of an article about stories tells one: "won with a drama about", or its end."""
    if STORY not in topics(page):
        return sentence.last
    works, lowers = page.lexicon.get(_compile_tales).works, page.lowers
    found = (
        at + 1 for at in range(sentence.first, sentence.last - 1) if lowers[at] in works and lowers[at + 1] == "about"
    )
    return next(found, sentence.last)


def tells_a_tale(lexicon: Lexicon, opening: list[str], size: int = OPENING) -> bool:
    """``In the film,``, ``Her new novel opens with``, ``In the third act``: the first words of a sentence are of a story or a part of one."""
    tales = lexicon.get(_compile_tales)
    if tales.named.isdisjoint(opening):
        return False  # most
    at = next((j for j, word in enumerate(opening[:size]) if j and word in tales.named), 0)
    if not at or opening[at + 1 : at + 2] == ["of"]:
        return False  # "In the latest episode of violence"
    if opening[at] in SEASONS and opening[at - 1] not in ORDINALS:
        return False  # "In the dry season"
    then = at + 1 + (opening[at + 1 : at + 2] == [","])  # "The book, about a girl who"
    return opening[0] == "in" or (opening[at] in tales.works and not tales.telling.isdisjoint(opening[then : then + 1]))


def known_topics(lexicon: Lexicon) -> dict[str, Topic]:
    """The topics by their names."""
    return lexicon.get(_compile).topics


def without_pictures(page: Page, name: str) -> list[str]:
    """The words of the title and the text, lower case, without those of the topic's idle phrases."""
    return _without_idle(page.lexicon.get(_compile).idle.get(name, {}), [*title_of(page), *page.lowers])


def _is_about(page: Page, name: str, known: Known, present: frozenset[str], folders: list[str]) -> bool:
    topic = known.topics[name]
    sure = len(topic.words.intersection(present))
    filed = not topic.sections.isdisjoint(folders)
    if not (sure or filed):
        return False
    both = sure + len(topic.plain.intersection(present))
    bars = ENOUGH[name] + (FILED[name] if filed else ())
    shares = [part for least, all_of_them, part in bars if sure >= least and both >= all_of_them]
    if not shares:
        return False
    if share(page, topic.words, topic.plain) < min(shares):
        return False
    return name not in WHOLE or not _graves(known, name, [*title_of(page), *page.lowers])


def share(page: Page, *words: frozenset[str]) -> float:
    """Which part of the text's tokens is in one of the sets; none of a text that has no tokens."""
    every = frozenset().union(*words)
    told = [word for word in page.lowers if word in every]
    return len(told) / max(1, len(page.lowers))


def title_of(page: Page) -> list[str]:
    """The words of the article's title, lower case."""
    return WORD.findall((page.article.title or "").lower())


def sections_of(page: Page) -> list[str]:
    """The folders of the article's address: "sport" in https://herald.example/sport/regatta."""
    return (page.article.url or "").lower().split("?")[0].split("/")[3:-1]


def _compile(lexicon: Lexicon) -> Known:
    tables = lexicon.tables.get("topics", {})
    known = {name: Topic(**word_sets(Topic, tables.get(name, {}))) for name in ENOUGH}
    firm, grave = known[BUSINESS], known[CIVIL].grave
    known[BUSINESS] = Topic(firm.words, firm.plain, firm.grave | grave, firm.sections)
    return Known(known, {name: _phrases(tables.get(name, {}).get("idle", ())) for name in ENOUGH})


def _phrases(rows: Iterable[str]) -> Phrases:
    """Phrases such as "killed his|her hopes" by their first words, each choice written out."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for row in rows:
        for words in product(*(part.split("|") for part in row.split())):
            found.setdefault(words[0], []).append(words)
    return {first: tuple(all_of_them) for first, all_of_them in found.items()}


def _compile_tales(lexicon: Lexicon) -> Tales:
    table = lexicon.tables.get("topics", {}).get("tales", {})
    works = frozenset(table.get("works", ()))
    return Tales(works, works.union(table.get("parts", ())), frozenset(table.get("telling", ())))
