"""Lists in the pages that are made from what declares them: the words people type, the words of the program, the settings.

Each function returns Markdown; ``LISTS`` names them as the markers in the pages do (see bench/readme.py).
"""

import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from adapters.cli import WORDS
from bot.commands import COMMANDS
from config.tokens import KINDS

DEFAULTS = Path(__file__).resolve().parent.parent / "config" / "default.toml"
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


LISTS: Mapping[str, Callable[[], str]] = {"words": words, "program": program, "settings": settings, "tokens": tokens}
