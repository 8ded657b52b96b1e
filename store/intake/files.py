"""Article files on disk: which there are, and the article in each."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from store.errors import UserMistake
from store.intake.article import article_of
from store.models import Article

SUFFIXES = (".md", ".txt", ".html", ".htm")


def files_in(paths: Iterable[Path]) -> Iterator[Path]:
    """The files themselves, and of a folder every article file below it in order of name."""
    for path in paths:
        if path.is_dir():
            yield from sorted(p for p in path.rglob("*") if p.suffix.lower() in SUFFIXES and p.is_file())
        else:
            yield path


def read_file(path: Path, given: Mapping[str, str] | None, limit: int) -> Article:
    """The article in a file. UserMistake when it is not there, may not be read, or is no article."""
    try:
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except FileNotFoundError:
        raise UserMistake(f"{path}: there is no such file") from None
    except OSError as cause:
        raise UserMistake(f"{path}: cannot be read: {cause.strerror or cause}") from None
    if len(data) > limit:
        raise UserMistake(f"{path}: is longer than the {limit:,} bytes an article may have")
    return article_of(data, str(path), given, limit)
