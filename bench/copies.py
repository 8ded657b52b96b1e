"""A large store in minutes: the rows of a small one copied in bulk under new ids, each copy some days after the one before it.

Every list that a question walks through grows as it would with as many articles: words, actors, full text, threads and
their tokens, developments. People and places stay those of the small store, so each of them has more behind him.
"""

import json
import sqlite3
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from store.db import Store

_DAY = "date({column}, :days)"
_STAMP = "replace(datetime({column}, :days), ' ', 'T') || '+00:00'"
# table -> (columns that get a copy's offset: of articles a, claims c, threads t, developments d), days, instants
_SHIFTED: dict[str, tuple[dict[str, str], tuple[str, ...], tuple[str, ...]]] = {
    "article": ({"id": "a"}, ("day",), ("published", "arrived")),
    "claim": ({"id": "c", "article": "a"}, ("day", "date"), ()),
    "claim_word": ({"claim": "c", "article": "a"}, ("day",), ()),
    "mention": ({"article": "a"}, ("day",), ()),
    "claim_actor": ({"claim": "c", "article": "a"}, ("day",), ()),
    "thread": ({"id": "t", "claim": "c", "counters": "t"}, (), ("at",)),
    "thread_token": ({"thread": "t"}, (), ("at",)),
    "development": ({"id": "d", "claim": "c", "article": "a", "thread": "t", "of": "t"}, (), ("at", "arrived")),
}
_LARGEST = {"a": "article", "c": "claim", "t": "thread", "d": "development"}


def multiply(path: Path, copies: int) -> None:
    """Add ``copies`` of everything in the store at ``path`` to it; nobody else has it open."""
    conn = sqlite3.connect(path, isolation_level=None)
    conn.row_factory = sqlite3.Row
    conn.executescript("PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; PRAGMA cache_size = -200000")
    sizes = {key: _one(conn, f"SELECT max(id) FROM {table}") for key, table in _LARGEST.items()}
    conn.create_function("moved", 5, _moved, deterministic=True)
    span = 1 + int(_one(conn, "SELECT julianday(max(day)) - julianday(min(day)) FROM article"))
    for number in range(1, copies + 1):
        given = {key: number * size for key, size in sizes.items()}
        given |= {"span": number * span, "days": f"+{number * span} days", "tag": f"-{number}"}  # type: ignore[dict-item]
        given |= {f"max_{key}": size for key, size in sizes.items()}
        conn.execute("BEGIN")
        for table in _SHIFTED:
            conn.execute(_copy(conn, table), given)
        conn.execute("COMMIT")
    conn.execute("UPDATE actor SET mentions = mentions * :n, articles = articles * :n", {"n": copies + 1})
    conn.execute("UPDATE actor SET day = (SELECT max(m.day) FROM mention m WHERE m.actor = actor.id)")
    conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    conn.close()


def _one(conn: sqlite3.Connection, sql: str) -> int:
    number: int = conn.execute(sql).fetchone()[0]
    return number


def _copy(conn: sqlite3.Connection, table: str) -> str:
    """INSERT … SELECT of the first copy's rows with ids and times moved on."""
    ids, days, instants = _SHIFTED[table]
    columns = [row["name"] for row in conn.execute(f"SELECT name FROM pragma_table_info('{table}')")]
    values = []
    for column in columns:
        if column in ids:
            values.append(f'"{column}" + :{ids[column]}')
        elif column in days:
            values.append(_DAY.format(column=column))
        elif column in instants:
            values.append(_STAMP.format(column=column))
        elif column == "state":
            values.append("moved(state, :span, :a, :c, :t)")
        else:
            values.append(f"{column} || :tag" if column in ("identity", "url") else f'"{column}"')
    own, key = next((column, key) for column, key in ids.items() if column in ("id", "claim", "thread", "article"))
    names = ", ".join(f'"{column}"' for column in columns)
    return f"INSERT INTO {table} ({names}) SELECT {', '.join(values)} FROM {table} WHERE {own} <= :max_{key}"


def grown(path: Path, store: Store, copies: int) -> Store:
    """The store of ``path`` closed, multiplied and opened again."""
    store.close()
    multiply(path, copies)
    return Store.open(path)


def _moved(state: str, days: int, articles: int, claims: int, threads: int) -> str:
    """A thread's record (store/thread_rows.py) with its ids and days moved on as its row's are."""
    data: dict[str, Any] = json.loads(state)
    for value in data["values"]:
        number, *version = value["article"].split(".")
        value["article"] = ".".join((str(int(number) + articles), *version))
        value["id"] = f"{value['id'][0]}{int(value['id'][1:]) + claims}"
        value["at"] = (datetime.fromisoformat(value["at"]) + timedelta(days=days)).isoformat()
        told = value["claim"]
        for name in ("date", "enddate", "as_of"):
            if told.get(name):
                told[name] = (date.fromisoformat(told[name]) + timedelta(days=days)).isoformat()
    if data["counters"]:
        data["counters"] = f"t{int(data['counters'][1:]) + threads}"
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))
