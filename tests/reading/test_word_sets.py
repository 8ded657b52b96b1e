"""Word sets of modules are frozen: rules share them, and the compiled reader does not start with a set where a frozen one is promised."""

import importlib
import pkgutil

import store.reading


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
