"""The sheet: the chunks of a page, sentence by sentence, and how a stretch of tokens reads."""

from dataclasses import dataclass, field

from store.reading.names.lands.atlas import plain
from store.reading.names.vocabulary import Vocabulary
from store.reading.page import Page

RANKED = frozenset(("rank", "address"))  # kinds of chunks that stand before a name and belong to it
TITLES = RANKED | {"office"}
GROUPS = frozenset(("organisation", "acronym", "body"))
PLACED = frozenset(("place", "region", "run", "town"))  # what stands for a place, or may
OWNING = GROUPS | PLACED | frozenset(("country", "demonym", "seat", "capital", "person"))  # what an office can be of

BODIES = frozenset(("organisation", "acronym"))  # kinds of chunks


@dataclass(slots=True, eq=False)  # a chunk is itself: rows are searched by identity
class Chunk:
    """words[first:last] of ``kind``: a ThingKind, office, rank, address, body, acronym, run, person, place, learned or other."""

    first: int
    last: int
    kind: str
    name: str
    iso: str
    sentence: int
    actor: str | None = None
    place: bool = False


@dataclass(slots=True)
class Sheet:
    """The chunks of a page, sentence by sentence, and what the article itself teaches."""

    page: Page
    words: Vocabulary
    rows: list[list[Chunk]] = field(default_factory=list)
    titled: set[int] = field(default_factory=set)  # sentences in title case or capitals, where capitals tell nothing
    large: frozenset[str] = (
        frozenset()
    )  # words, in small letters, that have a capital within a sentence that is no title
    lower: set[str] = field(default_factory=set)
    plain: dict[tuple[int, int], tuple[str, ...]] = field(default_factory=dict)  # first, last -> plain words

    def glue(self, left: Chunk, right: Chunk) -> list[str]:
        """The lower-case tokens between two chunks."""
        return self.page.lowers[left.last : right.first]

    def text(self, first: int, last: int) -> str:
        """The text of words[first:last], on one line."""
        text = self.page.text[self.page.starts[first] : self.page.ends[last - 1]]
        return " ".join(text.split())


def plain_words(sheet: Sheet, chunk: Chunk) -> tuple[str, ...]:
    """The words of a name without accents, in lower case, without marks."""
    span = chunk.first, chunk.last
    known = sheet.plain.get(span)
    if known is None:
        tokens = sheet.page.words[chunk.first : chunk.last]
        joined = sheet.words.joined
        known = sheet.plain[span] = tuple(
            [_bare(plain(token), joined) for token in tokens if token[0].isalpha() or len(token) > 1]
        )
    return known


def _bare(token: str, joined: tuple[str, ...]) -> str:
    """The token without al- or el- before it, which texts give and leave out."""
    return token.partition("-")[2] if token.startswith(joined) else token
