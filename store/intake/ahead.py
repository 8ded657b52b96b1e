"""Reading ahead: in a bulk load a second process turns files into claims while this one judges and saves them.

The other process knows no store. It reads what each file says; where the store knows more of the article, it is read again.
"""

import copyreg
import os
import signal
from collections import deque
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from dataclasses import dataclass, fields, replace
from functools import cache
from itertools import islice
from multiprocessing import get_context, parent_process
from operator import attrgetter
from pathlib import Path
from threading import Thread
from typing import Any

from store.errors import UserMistake
from store.intake.files import read_file
from store.intake.ours import ours
from store.intake.prepared import prepare
from store.models import Actor, Article, Event, Evidence, Figure, Reading, Skipped, Statement, Trace
from store.reading.lexicon import Lexicon
from store.reading.read import read

MANY = 80  # files: of fewer, the second process would not be ready before they are done
_AHEAD = 24  # files read and not yet saved: memory stays bounded
_HANDED_OVER = 6  # of them not yet read: what the second process does while this one saves an article or two
_lexicon: list[Lexicon] = []  # of the second process, its first task


@dataclass(frozen=True, slots=True)
class ReadFile:
    """A file as read: its claims, or the mistake that kept it out (``ours``: not the caller's)."""

    path: Path
    reading: Reading | None = None
    mistake: str | None = None
    ours: bool = False


def read_ahead(
    paths: Iterable[Path], lexicon: Lexicon, given: Mapping[str, str] | None, limit: int
) -> Iterator[ReadFile]:
    """Read ``paths`` in order, in a second process; here until it has begun, and where it would be waited for.

    One that dies is done without.
    """
    pool = ProcessPoolExecutor(1, get_context("spawn"), _begin)
    waiting: deque[tuple[Path, Future[ReadFile]]] = deque()
    coming, begun, done = iter(paths), None, False
    try:
        # Not as an argument of the process: whoever starts one that dies at once would wait for ever for all of it to be read
        with suppress(RuntimeError):  # then no file can be handed over either
            begun = pool.submit(_learn, replace(lexicon, _compiled={}))
        prepare(lexicon)  # meanwhile
        while begun and not _is_done(begun) and (path := next(coming, None)):
            yield read_here(path, lexicon, given, limit)
        while True:
            waiting.extend((path, _submit(pool, path, given, limit)) for path in islice(coming, _room(waiting)))
            if not waiting:
                break
            if len(waiting) < _AHEAD and not _is_done(waiting[0][1]) and (path := next(coming, None)):
                waiting.append((path, _known(read_here(path, lexicon, given, limit))))
            else:
                yield _result(*waiting.popleft(), lexicon, given, limit)
        done = True
    finally:
        pool.shutdown(wait=done, cancel_futures=True)


def read_here(path: Path, lexicon: Lexicon, given: Mapping[str, str] | None, limit: int) -> ReadFile:
    """Read one file in this process; an error of ours in it is logged."""
    try:
        return _read_file(path, lexicon, given, limit)
    except Exception as error:  # an edge: the other files go on
        return ReadFile(path, mistake=f"{path}: {ours(str(path), error)}", ours=True)


def _read_file(path: Path, lexicon: Lexicon, given: Mapping[str, str] | None, limit: int) -> ReadFile:
    try:
        return ReadFile(path, read(read_file(path, given, limit), lexicon))
    except UserMistake as mistake:
        return ReadFile(path, mistake=str(mistake))


def _is_done(future: Future[Any]) -> bool:
    return future.done()


def _room(waiting: Collection[tuple[Path, Future[ReadFile]]]) -> int:
    """How many more files to hand over: few enough that there are some left to read here where it falls behind."""
    return max(0, min(_AHEAD - len(waiting), _HANDED_OVER - sum(not future.done() for _, future in waiting)))


def _known(one: ReadFile) -> Future[ReadFile]:
    future: Future[ReadFile] = Future()
    future.set_result(one)
    return future


def _submit(pool: ProcessPoolExecutor, path: Path, given: Mapping[str, str] | None, limit: int) -> Future[ReadFile]:
    try:
        return pool.submit(_read, path, dict(given or {}), limit)
    except (BrokenProcessPool, RuntimeError) as broken:
        dead: Future[ReadFile] = Future()
        dead.set_exception(BrokenProcessPool(str(broken)))
        return dead


def _result(
    path: Path, future: Future[ReadFile], lexicon: Lexicon, given: Mapping[str, str] | None, limit: int
) -> ReadFile:
    try:
        return future.result()
    except Exception:  # it died, or met an error of ours: this process meets that one itself, where the log is
        return read_here(path, lexicon, given, limit)


def _taken_apart(record: Any) -> tuple[type, tuple[Any, ...]]:
    """A record as it is handed over: by the class and all fields, not field by field, which takes twice as long on either side."""
    kind = record.__class__
    return kind, _values_of(kind)(record)


@cache
def _values_of(kind: type) -> Callable[[Any], tuple[Any, ...]]:
    return attrgetter(*(field.name for field in fields(kind)))


for _kind in (Article, Evidence, Trace, Skipped, Actor, Figure, Event, Statement, Reading):
    copyreg.pickle(_kind, _taken_apart)


def _begin() -> None:
    """In the second process: Ctrl-C is for the first, which ends this one; killed, it cannot, and this one ends by itself."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_the_first, daemon=True).start()


def _end_with_the_first() -> None:
    if first := parent_process():
        first.join()
        os._exit(1)


def _learn(lexicon: Lexicon) -> None:
    """In the second process: the words to read with, before the first file, and all that is made of them once."""
    _lexicon.append(lexicon)
    prepare(lexicon)


def _read(path: Path, given: Mapping[str, str], limit: int) -> ReadFile:
    return _read_file(path, _lexicon[0], given, limit)
