"""A fresh store for each test that asks for one."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from store.db import Store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An empty store in a folder of its own."""
    with Store.open(tmp_path / "crisis.db") as opened:
        yield opened
