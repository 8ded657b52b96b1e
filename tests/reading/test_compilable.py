"""What keeps the reader fit for ``make compiled``."""

import ast
from collections.abc import Callable
from pathlib import Path

READING = Path(__file__).parents[2] / "store" / "reading"


def broken(rule: Callable[[str], list[int]]) -> dict[str, list[int]]:
    """The lines of each module of the reader that ``rule`` is against."""
    found = {
        str(path.relative_to(READING)): rule(path.read_text(encoding="utf-8")) for path in sorted(READING.rglob("*.py"))
    }
    assert len(found) > 200
    return {module: lines for module, lines in found.items() if lines}


def starred_looks(source: str) -> list[int]:
    """The lines that look something up in a tuple or list which is put together on the spot."""
    return [
        node.lineno
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Compare)
        for right in node.comparators
        if isinstance(right, ast.Tuple | ast.List) and any(isinstance(one, ast.Starred) for one in right.elts)
    ]


def test_no_set_of_words_is_put_together_on_every_look():
    """`word in ("", *ENDS)` makes a tuple each time, and mypyc cannot compile it: name the set once."""
    assert broken(starred_looks) == {}


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


def test_no_rules_are_kept_to_be_asked_later():
    """The compiler runs a generator where it is made: rules that write what they find would all be asked, and before the test in front of them."""
    assert broken(kept_rules) == {}


def test_rules_that_are_kept_are_seen():
    """The rule above would notice them, and leaves a generator of values and rules that are asked at once alone."""
    assert kept_rules("told = (rule(site) for rule in (a, b))\nx = any(told)") == [1]
    assert kept_rules("x = any(rule(site) for rule in (a, b))\nrows = (row.name for row in page)") == []
