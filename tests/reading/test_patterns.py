"""What keeps the reader's patterns right on every Python it says it runs on."""

import ast
import re
from pathlib import Path

STORE = Path(__file__).parents[2] / "store"
POSSESSIVE_GROUP = re.compile(r"\)(?:[*+?]|\{[\d,]*\})\+")


def possessive_groups(source: str) -> list[int]:
    """The lines of strings in which a group is repeated possessively."""
    strings = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Constant))
    return [node.lineno for node in strings if isinstance(node.value, str) and POSSESSIVE_GROUP.search(node.value)]


def test_no_pattern_repeats_a_group_possessively():
    """Python 3.11.0 to 3.11.4 match such groups wrongly (python/cpython#106052): with one, no article with a date could be read there."""
    found = {path: possessive_groups(path.read_text(encoding="utf-8")) for path in STORE.rglob("*.py")}

    assert len(found) > 300
    assert {path: lines for path, lines in found.items() if lines} == {}


def test_a_possessive_group_is_seen():
    """The rule above would notice one, and leaves characters and sets alone, which are matched rightly."""
    assert possessive_groups('re.compile(r"\\d+(?:[.,]\\d+)*+")\nre.compile(r"(?:[a-z]\\.){2,}+")') == [1, 2]
    assert possessive_groups('re.compile(r"[a-z]++(?:x\\w*+)*")') == []
