"""The terminal as a channel: posts go into a transcript beside the store, and onto the screen of an open chat.

The transcript is the channel's history: a post is there when its whole line is, so after a crash it can be read back.
"""

import errno
import fcntl
import json
import os
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from adapters.console_render import render
from bot.errors import DeliveryError
from bot.ports import Place, Platform, Sent
from bot.reply import Reply

WIDTH = 100


class TerminalSender:
    """A Sender. ``show`` writes rendered text to the open chat; ``clock`` is aware."""

    platform: Platform = "terminal"

    def __init__(self, transcript: Path, show: Callable[[Reply], None], clock: Callable[[], datetime]) -> None:
        self._path = transcript
        self._show = show
        self._clock = clock

    async def send(self, place: Place, reply: Reply, key: str, *, silent: bool = False) -> Sent:
        """Append to the transcript, then show. DeliveryError when the disk refuses it."""
        del place, silent
        at = self._clock()
        self._append({"key": key, "at": at.isoformat(), "text": render(reply, WIDTH)})
        self._show(reply)
        return Sent(key, at)

    async def find(self, place: Place, key: str, since: datetime) -> Sent | None:
        """The post with this key, wherever in the transcript it stands."""
        del place, since
        for row in self._rows():
            if row.get("key") == key and "edits" not in row:
                return Sent(key, datetime.fromisoformat(row["at"]))
        return None

    async def edit(self, place: Place, message: str, reply: Reply, key: str) -> None:
        """A terminal cannot take back what it printed: the edit stands in the transcript, and the correction is a post."""
        del place
        at = self._clock().astimezone(UTC).isoformat()
        self._append({"key": key, "at": at, "edits": message, "text": render(reply, WIDTH)})

    def _append(self, row: dict[str, Any]) -> None:
        """The line is there whole and on the disk, or not there; DeliveryError says which, ambiguous when that is not known."""
        fd = -1
        try:
            fd = os.open(self._path, os.O_CREAT | os.O_RDWR | os.O_APPEND, 0o600)
            fcntl.flock(fd, fcntl.LOCK_EX)  # another chat may write, and take back, at the same time
            _write_whole(fd, _healed(fd) + json.dumps(row, ensure_ascii=False).encode() + b"\n")
        except OSError as cause:
            raise DeliveryError(f"the transcript {self._path} cannot be written: {cause.strerror}") from cause
        else:
            self._sync(fd)
        finally:
            if fd >= 0:
                os.close(fd)

    def _sync(self, fd: int) -> None:
        try:
            os.fsync(fd)
        except OSError as cause:
            reason = f"the transcript {self._path} may not be on the disk: {cause.strerror}"
            raise DeliveryError(reason, ambiguous=True) from cause

    def _rows(self) -> Iterator[dict[str, Any]]:
        try:
            lines = self._path.read_bytes().split(b"\n")
        except FileNotFoundError:
            return
        except OSError as cause:
            raise DeliveryError(f"the transcript cannot be read: {cause.strerror}") from cause
        for line in lines[:-1]:
            try:
                row = json.loads(line)
            except ValueError:
                continue  # torn by a crash
            if isinstance(row, dict):
                yield row


def _healed(fd: int) -> bytes:
    """A line end first when the last line was torn."""
    size = os.fstat(fd).st_size
    return b"\n" if size and os.pread(fd, 1, size - 1) != b"\n" else b""


def _write_whole(fd: int, data: bytes) -> None:
    """Write all of it, or nothing: a disk that fills up takes a part, and says so only the next time. Raises OSError."""
    size = os.fstat(fd).st_size
    if os.write(fd, data) < len(data):
        os.ftruncate(fd, size)
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
