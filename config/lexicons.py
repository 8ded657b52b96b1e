"""Loads the lexicon: config/lexicon/*.toml with an operator's folder merged over it, and the seeds' towns and countries."""

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from sys import intern
from typing import Any

from store.reading.lexicon import CountryRow, Lexicon, PlaceRow

ROOT = Path(__file__).resolve().parent.parent
OWN = Path(__file__).resolve().parent / "lexicon"

Table = dict[str, Any]


def load_lexicon(extra: Path | None = None) -> Lexicon:
    """Return the reader's lexicon; ``extra`` is an operator's folder of *.toml merged over ours, table by table.

    A key of the operator's replaces ours of the same table, except word lists ("a b c" or arrays under ``words``),
    which grow. Raises tomllib.TOMLDecodeError or OSError for files that cannot be read.

    Ours is loaded once a process, since it ships and stays as it is; an operator's folder is read at every call.
    """
    if extra is None:
        return _ours()
    theirs = {name: merge(_ours().tables.get(name, {}), table) for name, table in _folder(extra).items()}
    return Lexicon({**_ours().tables, **theirs}, _ours().places, _ours().countries)


@cache
def _ours() -> Lexicon:
    return Lexicon(_folder(OWN), _places(ROOT / "seeds" / "places.tsv"), _countries(ROOT / "seeds" / "countries.tsv"))


def merge(ours: Mapping[str, Any], theirs: Mapping[str, Any]) -> Table:
    """Return ``ours`` with ``theirs`` laid over it: tables are merged, ``words`` are joined, all else is replaced."""
    merged = dict(ours)
    for key, value in theirs.items():
        before = merged.get(key)
        if isinstance(before, dict) and isinstance(value, dict):
            merged[key] = merge(before, value)
        elif key == "words" and isinstance(before, str) and isinstance(value, str):
            merged[key] = f"{before}\n{value}"
        elif isinstance(before, list) and isinstance(value, list):
            merged[key] = [*before, *value]
        else:
            merged[key] = value
    return merged


def _folder(folder: Path) -> dict[str, Table]:
    return {path.stem: tomllib.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.toml"))}


def _rows(path: Path) -> list[list[str]]:
    lines = path.read_text(encoding="utf-8").split("\n")
    return [line.split("\t") for line in lines if line and line[0] != "#"]


def _places(path: Path) -> tuple[PlaceRow, ...]:
    # The few codes and zones are kept once, not with each of 12,000 towns: 2 MB.
    return tuple(
        PlaceRow(
            name, tuple(other.split("|")) if other else (), intern(country), intern(admin1), int(people), intern(zone)
        )
        for name, other, country, admin1, people, zone in _rows(path)
    )


def _countries(path: Path) -> tuple[CountryRow, ...]:
    return tuple(
        CountryRow(iso3, iso2, name, capital, tuple(near.split(",")) if near else ())
        for iso3, iso2, name, capital, near in _rows(path)
    )
