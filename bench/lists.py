"""Lists in the pages that are made from what declares them: the words people type, the words of the program, the settings,
the fields of JSON.

Each function returns Markdown; ``LISTS`` names them as the markers in the pages do (see bench/readme.py). A schema's fields are
listed by its name.
"""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from adapters.cli import WORDS
from bot.commands import COMMANDS
from config.tokens import KINDS

CONFIG = Path(__file__).resolve().parent.parent / "config"
DEFAULTS, SCHEMAS = CONFIG / "default.toml", CONFIG / "schema"
_KEY = re.compile(r"(?:# )?([a-z_]+) = (.+?)(?:\s{2,}\((.+)\))?$")
_HEAD = ("| setting | what it means |", "|---|---|")
_WHO = {"all": "", "manager": " (who may manage the channel)", "operator": " (operators)"}


def words() -> str:
    """What people ask with: a row for each command."""
    rows = (f"| `{c.usage()}` | {c.summary}{_WHO[c.who]} |" for c in COMMANDS)
    return "\n".join(["| word | what it answers |", "|---|---|", *rows])


def program() -> str:
    """The words of ``crisis``: a row for each."""
    rows = (f"| `crisis {word}` | {says} |" for word, (_, says) in sorted(WORDS.items()))
    return "\n".join(["| word | what it does |", "|---|---|", *rows])


def settings() -> str:
    """config/default.toml as tables: one for each section, a row for each remark with the settings below it."""
    return "\n".join(_setting_lines())


def _setting_lines() -> Iterator[str]:
    section, said, keys = "", "", list[str]()
    yield from _HEAD
    for line in [*DEFAULTS.read_text(encoding="utf-8").split("\n\n", maxsplit=1)[1].splitlines(), "# the end"]:
        found = _KEY.fullmatch(line)
        if found and not found[3]:
            keys.append(f"`{found[1]} = {found[2]}`<br>{_variable(section, found[1])}")
            continue
        if keys and line:
            yield f"| {'<br>'.join(keys)} | {said} |"
            said, keys = "", []
        if found:  # without a default: its remark stands behind it
            yield f"| `{found[1]}`<br>{_variable(section, found[1])} | {found[3].partition(': ')[2].capitalize()}. For example `{found[2]}`. |"
        elif line.startswith("#"):
            said = f"{said} {line.removeprefix('# ')}".strip()
        elif line.startswith("["):
            section = line.strip("[]")
            yield from ("", f"`[{section}]`", "", *_HEAD)


def _variable(section: str, key: str) -> str:
    return f"`CRISIS_{f'{section}__{key}' if section else key}`".upper()


def tokens() -> str:
    """The tokens: what they begin with and where they are found."""
    rows = (f"| `{t.variable}` | {f'`{t.prefix}…`' if t.prefix else ''} | {t.where} |" for t in KINDS)
    return "\n".join(["| variable | begins with | where to get it |", "|---|---|---|", *rows])


def shape(name: str) -> str:
    """A schema's fields as a table: ``read.figure`` is the definition ``figure`` of config/schema/read.schema.json, ``read`` the whole."""
    file, _, part = name.partition(".")
    schema = json.loads((SCHEMAS / f"{file}.schema.json").read_text(encoding="utf-8"))
    fields = schema["$defs"][part]["properties"] if part else schema["properties"]
    rows = (f"| `{field}` | {_kind(says)} | {says.get('description', '')} |" for field, says in fields.items())
    return "\n".join(["| field | what it is | what it means |", "|---|---|---|", *rows])


def _kind(says: Mapping[str, Any]) -> str:
    if "enum" in says:
        return ", ".join(f"`{value}`" if value is not None else "null" for value in says["enum"])
    if "$ref" in says:
        return str(says["$ref"].rpartition("/")[2])
    if "anyOf" in says:
        return " or ".join(_kind(one) for one in says["anyOf"])
    if says["type"] == "array":
        return f"list of {_kind(says['items'])}"
    return " or ".join([says["type"]] if isinstance(says["type"], str) else says["type"])


def made(name: str) -> str:
    """The list of this name: one of ``LISTS``, or the shape of a schema."""
    return LISTS[name]() if name in LISTS else shape(name)


LISTS: Mapping[str, Callable[[], str]] = {"words": words, "program": program, "settings": settings, "tokens": tokens}
