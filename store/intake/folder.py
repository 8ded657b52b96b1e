"""A watched folder: files that are new or changed become articles; what is none is said and looked at no more."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from store import feeds
from store.errors import UserMistake
from store.feeds import EntryRow, FeedRow
from store.intake.ingest import SUFFIXES, ingest, read_file
from store.intake.means import Means
from store.intake.ours import ours

PER_VISIT = 200  # files taken in at one reading
MOST_FILES = 100_000  # looked at in one folder


@dataclass(frozen=True, slots=True)
class Scanned:
    """``files`` that can be articles, ``others`` that cannot, ``new`` articles, ``bad`` ones with the last ``why``."""

    files: int
    others: int
    new: int
    bad: int
    why: str | None
    more: bool


def scan(feed: FeedRow, means: Means) -> Scanned:
    """Take in what changed below the folder. UserMistake when there is no such folder. Run it in a thread."""
    root = Path(feed.url)
    if not root.is_dir():
        raise UserMistake("there is no such folder, or it may not be read")
    paths = list(_files(root))
    marks = {_plain(path.relative_to(root)): (path, _mark(path)) for path in paths if path.suffix.lower() in SUFFIXES}
    known = means.store.read(feeds.entries, feed.id, list(marks))
    changed = [key for key, (_, mark) in sorted(marks.items()) if key not in known or known[key].mark != mark]
    new, errors = 0, {key: row.error for key, row in known.items() if row.error and key not in changed}
    for key in changed[:PER_VISIT]:
        found, error = _take(feed, key, *marks[key], means)
        new += found
        if error:
            errors[key] = error
    means.store.write(feeds.touch, feed.id, list(marks), means.clock())
    why = next(reversed(errors.values()), None)
    return Scanned(len(marks), len(paths) - len(marks), new, len(errors), why, len(changed) > PER_VISIT)


def _take(feed: FeedRow, key: str, path: Path, mark: str, means: Means) -> tuple[bool, str | None]:
    given = {"publisher": feed.publisher} if feed.publisher else None
    number, error, new = None, None, False
    try:
        article = read_file(path, given, means.max_article_bytes)
        quiet = feed.filled is None
        loaded = ingest(means.store, article, means.lexicon(), means.clock(), _plain(path), quiet=quiet)
        number = loaded.saved.article if loaded.saved else None
        new = loaded.saved is not None and loaded.saved.outcome == "new"
    except UserMistake as mistake:
        error = _writable(str(mistake).replace(f"{path}: ", f"{path.name}: ")[:200])
    except Exception as unexpected:  # an edge: the other files go on
        error = _writable(f"{path.name}: {ours(_plain(path), unexpected)}")
    row = EntryRow(mark, number, 1 if error else 0, error, means.clock())
    means.store.write(feeds.put_entry, feed.id, key, row)
    return new, error


def _plain(path: Path) -> str:
    return _writable(str(path))


def _writable(words: str) -> str:
    """``words`` as UTF-8 can hold them: the bytes of a name in another encoding are written out, so that names stay apart."""
    return words.encode("utf-8", "backslashreplace").decode()


def _files(root: Path) -> Iterator[Path]:
    """Plain files below ``root``, hidden ones and links to other places left out."""
    count = 0
    for folder, names, files in os.walk(root, followlinks=False):
        names[:] = sorted(name for name in names if not name.startswith("."))
        for name in sorted(files):
            path = Path(folder, name)
            if name.startswith(".") or path.is_symlink() or not path.is_file():
                continue
            count += 1
            if count > MOST_FILES:
                return
            yield path


def _mark(path: Path) -> str:
    try:
        stat = path.stat()
    except OSError:
        return "gone"
    return f"{stat.st_size} {stat.st_mtime_ns}"
