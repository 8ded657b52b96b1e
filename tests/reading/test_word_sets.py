"""Word sets of modules are frozen: rules share them, and the compiled reader does not start with a set where a frozen one is promised."""

import ast
import importlib
import pkgutil
from collections import Counter
from pathlib import Path

import store.reading

STORE = Path(store.__file__).parent


def test_no_word_set_of_a_module_can_be_changed():
    """``frozenset | dict.keys()`` is a plain set, which no type checker says."""
    names = [found.name for found in pkgutil.walk_packages(store.reading.__path__, "store.reading.")]
    plain = [
        f"{name}.{constant}"
        for name in names
        for constant, value in vars(importlib.import_module(name)).items()
        if type(value) is set
    ]

    assert len(names) > 1
    assert plain == []


def strings(tree):
    """Every string of words in a module: one that is split, or told as ``words``."""
    for call in ast.walk(tree):
        if isinstance(call, ast.Call):
            split = isinstance(call.func, ast.Attribute) and call.func.attr == "split" and not call.args
            told = isinstance(call.func, ast.Name) and call.func.id == "words" and call.args
            node = call.func.value if split else call.args[0] if told else None
            if isinstance(node, ast.Constant):
                yield node.value


def test_no_word_stands_twice_in_a_string_of_words():
    """As in the lists of config/lexicon: a second one hides that a word is there when the first is taken out."""
    twice = {
        str(path.relative_to(STORE)): [word for word, count in Counter(text.split()).items() if count > 1]
        for path in sorted(STORE.rglob("*.py"))
        for text in strings(ast.parse(path.read_text(encoding="utf-8")))
        if len(text.split()) > len(set(text.split()))
    }
    assert twice == {}
