"""What a whole article may be about that is no crisis, though it is full of the words of one: a match ("a siege", "my 11 soldiers"), a takeover ("an
opportunistic raid"), a theft before a district court, a review of a film about an earthquake. Nothing in it is told.

In: a page. Out: whether it is such an article. The words are those of config/lexicon/topics.toml, sections ``whole``: an article that holds one word
of violence, disaster or state that is no usual picture there is read like any other.
"""

from dataclasses import dataclass

from store.reading.lexicon import Lexicon, word_sets
from store.reading.page import Page
from store.reading.text.counted_harm import counts_harm
from store.reading.text.filed import is_filed_away
from store.reading.text.topics import CIVIL, STORY, Topic, known_topics, sections_of, share, title_of, without_pictures

BARS = {  # different words of the topic alone, with those that are used of it too, and which share of the article's tokens
    "sport": (2, 8, 0.04),
    "business": (3, 8, 0.04),
    "story": (2, 5, 0.025),
    "theft": (2, 6, 0.03),
}
BY_SECTION = frozenset((STORY,))  # by its section alone a review is told from news of those who made the film
OF_NO_LAND = frozenset(("business", "theft"))  # "Shares fell as Morvania shelled the port" is news


@dataclass(frozen=True, slots=True)
class Matter:
    """``words`` and ``plain`` beside the topic's own; ``pictures`` are words of war that tell of none there, ``grave`` those that do."""

    words: frozenset[str]
    plain: frozenset[str]
    pictures: frozenset[str]
    grave: frozenset[str]


@dataclass(frozen=True, slots=True)
class Matters:
    """The matters by their names, each with its topic's words, and with every word that makes it news after all."""

    rows: dict[str, Matter]
    sections: dict[str, frozenset[str]]


def is_wholly_civil(page: Page) -> bool:
    """Whether the article is about nothing but a match, a bid, a petty case or a film; found out once, when ``page.actors`` is filled:
    news of a country is no bid and no petty case.
    """
    if page.civil is None:
        known = page.lexicon.get(_compile)
        present = page.present.union(title_of(page))
        about = [name for name, row in known.rows.items() if _is_about(page, name, row, present, known)]
        page.civil = bool(about or is_filed_away(page)) and (STORY in about or not counts_harm(page))
    return page.civil


def _is_about(page: Page, name: str, row: Matter, present: frozenset[str], known: Matters) -> bool:
    sure, both, least = BARS[name]
    if len(row.words & present) < sure or len((row.words | row.plain) & present) < both:
        return False  # most
    if name in BY_SECTION and known.sections[name].isdisjoint(sections_of(page)):
        return False
    if name in OF_NO_LAND and any(actor.kind == "country" and actor.mentions for actor in page.actors.values()):
        return False
    if share(page, row.words, row.plain) < least:
        return False
    return row.grave.isdisjoint(present) or row.grave.isdisjoint(without_pictures(page, name))


def _compile(lexicon: Lexicon) -> Matters:
    tables, topics = lexicon.tables.get("topics", {}).get("whole", {}), known_topics(lexicon)
    rows, sections = {}, {}
    for name in BARS:
        own = Matter(**word_sets(Matter, tables.get(name, {})))
        topic = topics.get(name, Topic(*[frozenset()] * 4))
        grave = frozenset() if name == STORY else topics[CIVIL].grave | topic.grave
        words = own.words | topic.words
        rows[name] = Matter(words, (own.plain | topic.plain) - words, own.pictures, (grave - own.pictures) | own.grave)
        sections[name] = topic.sections
    return Matters(rows, sections)
