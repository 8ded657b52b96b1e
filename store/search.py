"""Full text: the sentences of articles that hold all the words of a question, newest article first."""

import re
import sqlite3
from dataclasses import dataclass
from itertools import pairwise

from store.paragraphs import line_around
from store.rows import CARD_COLUMNS, PREFIXES, ArticleCard, card_of, words_of

MAX_WORDS = 20  # of a question; more would only narrow it further
_STOP = re.compile(r"[.!?][\"”’')\]]*\s+(?=[\"“‘'(\[]?[A-Z0-9])")
_SEARCH = f"""SELECT a.text, {CARD_COLUMNS} FROM article_text JOIN article a ON a.id = article_text.rowid
    WHERE article_text MATCH :query ORDER BY article_text.rowid DESC LIMIT :limit OFFSET :offset"""  # noqa: S608 - only columns


@dataclass(frozen=True, slots=True)
class Hit:
    """An article that has all the words, and the sentence that has most of them; ``id`` opens its evidence."""

    id: str
    article: ArticleCard
    sentence: str
    start: int
    end: int


def search(conn: sqlite3.Connection, text: str, limit: int = 20, offset: int = 0) -> tuple[Hit, ...]:
    """Articles that hold every word of ``text`` (quoted: nothing in it is query syntax), newest first; word endings may differ."""
    words = words_of(text)[:MAX_WORDS]
    if not words:
        return ()
    query = " ".join(f'"{word}"' for word in words)
    rows = conn.execute(_SEARCH, {"query": query, "limit": limit, "offset": offset}).fetchall()
    return tuple(_hit(conn, row, words) for row in rows)


def sentence_at(text: str, position: int) -> tuple[int, int]:
    """Start and end of the sentence that holds the code point at ``position``, within its line."""
    first, last = line_around(text, position, position)
    stops = [first, *(m.end() for m in _STOP.finditer(text, first, last)), last]
    start, end = next(((a, b) for a, b in pairwise(stops) if a <= position < b), (first, last))
    return start, start + len(text[start:end].rstrip())


def _hit(conn: sqlite3.Connection, row: sqlite3.Row, words: tuple[str, ...]) -> Hit:
    start, end = _best(row["text"], words)
    sql = "SELECT kind, id FROM claim WHERE article = :article AND start = :start AND version IS NULL LIMIT 1"
    claim = conn.execute(sql, {"article": row["a_id"], "start": start}).fetchone()
    public = f"{PREFIXES[claim['kind']]}{claim['id']}" if claim else f"a{row['a_id']}.{start}"
    return Hit(public, card_of(row), row["text"][start:end], start, end)


def _best(text: str, words: tuple[str, ...]) -> tuple[int, int]:
    """The first sentence with the most of the words, compared by their stems' first letters."""
    stems = [word[: max(3, len(word) - 3)] for word in words]
    best, found = (0, 0), -1
    for start, end in _sentences(text):
        have = words_of(text[start:end])
        score = sum(any(word.startswith(stem) for word in have) for stem in stems)
        if score > found:
            best, found = (start, end), score
    return best


def _sentences(text: str) -> list[tuple[int, int]]:
    spans, position = [], 0
    while position < len(text):
        start, end = sentence_at(text, position)
        if end > start:
            spans.append((start, end))
        position = max(end, position) + 1
    return spans
