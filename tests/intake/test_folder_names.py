"""Names of files in a watched folder that are no UTF-8, as old archives hold them."""

import os
from pathlib import Path

import pytest

from store import articles


@pytest.fixture
def archive(tmp_path):
    """A folder with three articles and a picture; two names, and the picture's, are single bytes."""
    for name, text in (
        (b"/\xff.md", b"12 people died."),
        (b"/\xfe.md", b"13 people died."),
        (b"/a.md", b"14 people died."),
    ):
        Path(os.fsdecode(bytes(tmp_path) + name)).write_bytes(text)
    Path(os.fsdecode(bytes(tmp_path) + b"/\xfd.txt")).write_bytes(b"\x89PNG")
    return tmp_path


async def test_a_name_in_another_encoding_stops_no_folder(archive, room):
    """Rule: each such file is one of its own, and one that is no article is named by its bytes."""
    row = await room.read(room.watch(archive, "folder"))

    assert row.error == "1 of 4 files cannot be taken in: \\udcfd.txt: is a picture, not text"
    assert room.store.read(articles.count) == 3
