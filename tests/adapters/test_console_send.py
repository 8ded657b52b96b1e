"""The terminal's transcript: a post is there whole or not there, whatever the disk does."""

import os
from datetime import UTC, datetime

import pytest

from adapters.console_send import TerminalSender
from bot.errors import DeliveryError
from bot.ports import Place
from bot.reply import Reply

PLACE, NOW = Place("terminal", "terminal", "terminal"), datetime(2031, 5, 9, 12, tzinfo=UTC)


@pytest.fixture
def shown():
    return []


@pytest.fixture
def sender(tmp_path, shown):
    return TerminalSender(tmp_path / "transcript", shown.append, lambda: NOW)


async def found(sender, *keys):
    return [await sender.find(PLACE, key, NOW) is not None for key in keys]


async def test_a_post_is_found_by_its_key(sender, shown):
    """And only by that."""
    await sender.send(PLACE, Reply("Digest"), "k1")

    assert await found(sender, "k1", "k2") == [True, False]
    assert len(shown) == 1


async def test_a_line_torn_by_a_crash_is_no_post_and_spoils_none(sender, tmp_path):
    """What was written half before the machine died counts as not there; the next line stands by itself."""
    await sender.send(PLACE, Reply("Digest"), "k1")
    with (tmp_path / "transcript").open("ab") as file:
        file.write(b'{"key": "k2", "at"')
    await sender.send(PLACE, Reply("Digest"), "k3")

    assert await found(sender, "k1", "k2", "k3") == [True, False, True]


async def test_a_disk_that_takes_only_a_part_has_taken_nothing(sender, tmp_path, shown, monkeypatch):
    """A write that comes back short is taken back, even where all but the line end was written."""
    await sender.send(PLACE, Reply("Digest"), "k1")
    before = (tmp_path / "transcript").read_bytes()
    write = os.write
    monkeypatch.setattr(os, "write", lambda fd, data: write(fd, data[:-1]))
    with pytest.raises(DeliveryError, match="No space") as caught:
        await sender.send(PLACE, Reply("Digest"), "k2")
    monkeypatch.undo()

    assert not caught.value.ambiguous
    assert (tmp_path / "transcript").read_bytes() == before
    assert len(shown) == 1


async def test_a_line_that_may_not_be_on_the_disk_is_in_doubt(sender, monkeypatch):
    """It was written, only the disk did not confirm it: read back, not written again."""

    def fail(_fd):
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(DeliveryError) as caught:
        await sender.send(PLACE, Reply("Digest"), "k1")

    assert caught.value.ambiguous
    assert await found(sender, "k1") == [True]


async def test_a_folder_that_is_gone_is_an_error_that_names_the_file(tmp_path, shown):
    """Nothing was posted then."""
    sender = TerminalSender(tmp_path / "gone" / "transcript", shown.append, lambda: NOW)
    with pytest.raises(DeliveryError, match="transcript"):
        await sender.send(PLACE, Reply("Digest"), "k1")

    assert shown == []
