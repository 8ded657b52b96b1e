"""What a whole article is about where words of war and harm tell of neither: a game ("attacked on the wing", "lost four players"), a story that
somebody made up ("In the third act the rebels shoot four prisoners"), votes, firms and rents ("the party's rebels"), a firm's profits ("under attack from every side"), or the past (a museum).

In: a page. Out: its topics; whether a sentence stays with a game or a story. The words are those of config/lexicon/topics.toml.
"""

from dataclasses import dataclass
from itertools import pairwise

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
SEASONS = frozenset(("season", "series"))  # parts of a story where they are numbered
ORDINALS = frozenset("first second third fourth fifth sixth final".split())
CIVIL, PAST, BUSINESS = "civil", "past", "business"
WHOLE = (CIVIL, PAST, BUSINESS)  # topics of articles that hold none of their grave words
KILLED_OFF = frozenset(("kill", "kills", "killed", "killing"))  # a game, by a goal
OPENING = 4  # tokens of "Her new debut novel"


@dataclass(frozen=True, slots=True)
class Topic:
    """The words of one topic, lower case; a sentence with one of ``grave`` is read, whatever the article is about."""

    words: frozenset[str]
    plain: frozenset[str]
    grave: frozenset[str]


@dataclass(frozen=True, slots=True)
class Tales:
    """What a story is called, by itself or as a part of one, and the verbs by which it tells."""

    works: frozenset[str]
    named: frozenset[str]
    telling: frozenset[str]


def topics(page: Page) -> tuple[str, ...]:
    """The names of what the article is about, found out once; mostly none."""
    if page.topics is None:
        known = page.lexicon.get(_compile)
        page.topics = tuple(name for name, topic in known.items() if _is_about(page, name, topic))
    return page.topics


def is_tame(page: Page) -> bool:
    """Whether the whole article holds no word of violence, war or disaster, found out once."""
    if page.tame is None:
        page.tame = page.lexicon.get(_compile)[CIVIL].grave.isdisjoint(page.present)
    return page.tame


def stays(page: Page, sentence: Sentence) -> bool:
    """Whether a sentence tells of nothing but a game, a story or a firm's year: no word of violence, state or police in it."""
    if topics(page) and (BUSINESS in topics(page) or _stays_with(page, sentence)):
        return True  # few articles have a topic
    return tells_a_tale(page.lexicon, page.lowers[sentence.first : min(sentence.last, sentence.first + OPENING + 2)])


def _stays_with(page: Page, sentence: Sentence) -> bool:
    """Whether a sentence stays with one of the games or stories that its article is about."""
    lowers, known = page.lowers[sentence.first : sentence.last], page.lexicon.get(_compile)
    return any(_stays(known[name], name, lowers) for name in topics(page) if name not in WHOLE)


def _stays(topic: Topic, name: str, lowers: list[str]) -> bool:
    """A game has no word of violence in its sentences, a story is full of them and has a word of its own kind."""
    told = name == "sport" or not topic.words.isdisjoint(lowers) or not topic.plain.isdisjoint(lowers)
    grave = topic.grave.intersection(lowers)
    if (
        name == "sport"
        and grave
        and grave <= KILLED_OFF
        and all(two == "off" for one, two in pairwise(lowers) if one in grave)
    ):
        return True  # "should have killed off the game"
    return told and not grave


def tells_a_tale(lexicon: Lexicon, opening: list[str]) -> bool:
    """``In the film,``, ``Her new novel opens with``, ``In the third act``: the first words of a sentence are of a story or a part of one."""
    tales = lexicon.get(_compile_tales)
    if tales.named.isdisjoint(opening):
        return False  # most
    at = next((j for j, word in enumerate(opening[:OPENING]) if j and word in tales.named), 0)
    if not at or opening[at + 1 : at + 2] == ["of"]:
        return False  # "In the latest episode of violence"
    if opening[at] in SEASONS and opening[at - 1] not in ORDINALS:
        return False  # "In the dry season"
    then = at + 1 + (opening[at + 1 : at + 2] == [","])  # "The book, about a girl who"
    return opening[0] == "in" or (opening[at] in tales.works and not tales.telling.isdisjoint(opening[then : then + 1]))


def _is_about(page: Page, name: str, topic: Topic) -> bool:
    sure = len(topic.words.intersection(page.present))
    if not sure or (name in WHOLE and not topic.grave.isdisjoint(page.present)):
        return False
    both = sure + len(topic.plain.intersection(page.present))
    shares = [part for least, all_of_them, part in ENOUGH[name] if sure >= least and both >= all_of_them]
    if not shares:
        return False
    told = sum(word in topic.words or word in topic.plain for word in page.lowers)
    return told / len(page.lowers) >= min(shares)


def _compile(lexicon: Lexicon) -> dict[str, Topic]:
    tables = lexicon.tables.get("topics", {})
    known = {name: Topic(**word_sets(Topic, tables.get(name, {}))) for name in ENOUGH}
    firm, grave = known[BUSINESS], known[CIVIL].grave
    return known | {BUSINESS: Topic(firm.words, firm.plain, firm.grave | grave)}


def _compile_tales(lexicon: Lexicon) -> Tales:
    table = lexicon.tables.get("topics", {}).get("tales", {})
    works = frozenset(table.get("works", ()))
    return Tales(works, works.union(table.get("parts", ())), frozenset(table.get("telling", ())))
