"""Reading ahead: in a bulk load other processes turn files into claims while this one judges and saves them.

They know no store. They read what each file says; where the store knows more of the article, it is read again.
"""

import copyreg
import logging
import os
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, fields, replace
from functools import cache, partial
from multiprocessing import get_context, parent_process
from operator import attrgetter
from pathlib import Path
from threading import Thread
from typing import Any, Generic, TypeVar

from store.errors import UserMistake
from store.intake.files import read_file
from store.intake.ours import ours
from store.intake.prepared import prepare
from store.models import Actor, Article, Event, Evidence, Figure, Reading, Skipped, Statement, Trace
from store.reading.lexicon import Lexicon
from store.reading.read import read

MANY = 80  # articles for each other process: of fewer, it would not be ready before they are done
_MOST = 3  # other processes: they read pages faster than one judges them, and each takes 60 MB
_AHEAD = 24  # articles read and not yet saved, for each: memory stays bounded
_HANDED_OVER = 6  # of them not yet read: what another process does while this one saves an article or two
_ENDED = "a process that read ahead has ended (no memory left?): this one reads what it left"
_lexicon: list[Lexicon] = []  # of another process, its first task
log = logging.getLogger(__name__)
J = TypeVar("J")
R = TypeVar("R")
Told = Callable[[str], None]
"""Who is told that another process has ended before its time."""


@dataclass(frozen=True, slots=True)
class ReadFile:
    """A file as read: its claims, or the mistake that kept it out (``ours``: not the caller's)."""

    path: Path
    reading: Reading | None = None
    mistake: str | None = None
    ours: bool = False


def helpers(articles: int, many: int = MANY) -> int:
    """How many other processes are worth their start for so many articles: none for a few, or beside a single processor."""
    usable = getattr(os, "sched_getaffinity", None)  # not everywhere: https://docs.python.org/3/library/os.html
    processors = len(usable(0)) if usable else os.cpu_count() or 1
    return max(0, min(_MOST, processors - 1, articles // many))


def read_ahead(
    paths: Iterable[Path],
    lexicon: Lexicon,
    given: Mapping[str, str] | None,
    limit: int,
    processes: int = 1,
    tell: Told = log.warning,
) -> Iterator[ReadFile]:
    """Read ``paths`` in order, in other ``processes`` and here; see ``ahead``."""

    def here(path: Path) -> ReadFile:
        return read_here(path, lexicon, given, limit)

    return ahead(paths, here, partial(_read, given=dict(given or {}), limit=limit), lexicon, processes, tell)


def read_again(articles: Iterable[Article], lexicon: Lexicon, processes: int, tell: Told) -> Iterator[Reading | None]:
    """Read ``articles`` in order, in other ``processes`` and here; None where that is an error of ours. See ``ahead``."""

    def here(article: Article) -> Reading | None:
        try:
            return read(article, lexicon)
        except Exception:  # an edge: whoever needs the reading meets it again, where the log is
            return None

    return ahead(articles, here, _reread, lexicon, processes, tell)


def ahead(
    jobs: Iterable[J],
    here: Callable[[J], R],
    there: Callable[[J], R],
    lexicon: Lexicon,
    processes: int,
    tell: Told = log.warning,
) -> Iterator[R]:
    """What becomes of ``jobs``, in their order: of ``there`` in other processes, of ``here`` until these have begun, and where
    they would be waited for. ``here`` raises nothing. One that dies is done without, and that is told.
    """
    others = [_Other[J, R](there, lexicon, tell) for _ in range(processes)]
    waiting: deque[tuple[J, Future[R]]] = deque()
    coming, done = iter(jobs), False
    try:
        if others:
            prepare(lexicon)  # while they begin
        while True:
            for other in others:
                other.take(coming, waiting, _AHEAD * processes)
            behind = len(waiting) < _AHEAD * max(1, processes) and not (waiting and _is_done(waiting[0][1]))
            if behind and (job := next(coming, None)) is not None:
                waiting.append((job, _known(here(job))))
            elif not waiting:
                break
            else:
                yield _result(*waiting.popleft(), here)
        done = True
    finally:
        for other in others:
            other.pool.shutdown(wait=done, cancel_futures=True)


class _Other(Generic[J, R]):
    """Another process, from its start."""

    def __init__(self, there: Callable[[J], R], lexicon: Lexicon, tell: Told) -> None:
        self.pool = ProcessPoolExecutor(1, get_context("spawn"), _begin)
        self._there, self._tell, self._begun, self._ended = there, tell, False, False
        self._taken: list[Future[R]] = []
        # Not as an argument of the process: whoever starts one that dies at once would wait for ever for all of it to be read
        self._learns = self._submit(_learn, replace(lexicon, _compiled={}))

    def take(self, coming: Iterator[J], waiting: deque[tuple[J, Future[R]]], most: int) -> None:
        """Take as many of the jobs that are ``coming`` as leaves some to read here where it falls behind."""
        self._taken = [future for future in self._taken if not self._is_over(future)]
        while self._is_ready() and len(waiting) < most and len(self._taken) < _HANDED_OVER:
            if (job := next(coming, None)) is None:
                return
            future = self._submit(self._there, job)
            self._taken.append(future)
            waiting.append((job, future))

    def _is_ready(self) -> bool:
        if not self._begun and not self._ended and _is_done(self._learns):
            self._begun = self._is_over(self._learns)
        return self._begun and not self._ended

    def _is_over(self, future: Future[Any]) -> bool:
        """Is it done? One that says that its process is gone is told, once."""
        if future.done() and not self._ended and isinstance(future.exception(), BrokenProcessPool):
            self._ended = True
            self._tell(_ENDED)
        return future.done()

    def _submit(self, task: Callable[..., Any], job: Any) -> Future[Any]:
        try:
            return self.pool.submit(task, job)
        except (
            BrokenProcessPool,
            RuntimeError,
            OSError,
        ) as broken:  # it has died, or there is no room for another process
            dead: Future[Any] = Future()
            dead.set_exception(BrokenProcessPool(str(broken)))
            return dead


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


def _known(one: R) -> Future[R]:
    future: Future[R] = Future()
    future.set_result(one)
    return future


def _result(job: J, future: Future[R], here: Callable[[J], R]) -> R:
    try:
        return future.result()
    except Exception:  # it died, or met an error of ours: this process meets that one itself, where the log is
        return here(job)


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
    """In another process: Ctrl-C is for the first, which ends this one; killed, it cannot, and this one ends by itself."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_the_first, daemon=True).start()


def _end_with_the_first() -> None:
    if first := parent_process():
        first.join()
        os._exit(1)


def _learn(lexicon: Lexicon) -> None:
    """In another process: the words to read with, before the first file, and all that is made of them once."""
    _lexicon.append(lexicon)
    prepare(lexicon)


def _read(path: Path, given: Mapping[str, str], limit: int) -> ReadFile:
    return _read_file(path, _lexicon[0], given, limit)


def _reread(article: Article) -> Reading:
    return read(article, _lexicon[0])
