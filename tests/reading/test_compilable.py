"""What keeps the reader fit for ``make compiled``."""

import ast
from pathlib import Path

import pytest

READING = Path(__file__).parents[2] / "store" / "reading"


def starred_looks(source: str) -> list[int]:
    """The lines that look something up in a tuple or list which is put together on the spot."""
    return [
        node.lineno
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Compare)
        for right in node.comparators
        if isinstance(right, ast.Tuple | ast.List) and any(isinstance(one, ast.Starred) for one in right.elts)
    ]


@pytest.mark.parametrize("module", sorted(READING.rglob("*.py")), ids=lambda path: str(path.relative_to(READING)))
def test_no_set_of_words_is_put_together_on_every_look(module):
    """`word in ("", *ENDS)` makes a tuple each time, and mypyc cannot compile it: name the set once."""
    assert starred_looks(module.read_text(encoding="utf-8")) == []


def test_a_set_put_together_on_the_spot_is_seen():
    """The rule above would notice one."""
    assert starred_looks('x = 1\nif x in ("a", *ENDS) or x not in ["b", *ENDS]:\n    pass') == [2, 2]
    assert starred_looks('if x in ("a", "b") or x in ENDS:\n    f(*ENDS)') == []


def kept_rules(source: str) -> list[int]:
    """The lines that keep in a name a generator which asks one rule after the other."""
    return [
        node.lineno
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Assign) and isinstance(made := node.value, ast.GeneratorExp)
        if isinstance(made.elt, ast.Call)
        if ast.unparse(made.elt.func) in {ast.unparse(loop.target) for loop in made.generators}
    ]


@pytest.mark.parametrize("module", sorted(READING.rglob("*.py")), ids=lambda path: str(path.relative_to(READING)))
def test_no_rules_are_kept_to_be_asked_later(module):
    """The compiler runs a generator where it is made: rules that write what they find would all be asked, and before the test in front of them."""
    assert kept_rules(module.read_text(encoding="utf-8")) == []


def test_rules_that_are_kept_are_seen():
    """The rule above would notice them, and leaves a generator of values and rules that are asked at once alone."""
    assert kept_rules("told = (rule(site) for rule in (a, b))\nx = any(told)") == [1]
    assert kept_rules("x = any(rule(site) for rule in (a, b))\nrows = (row.name for row in page)") == []
