"""What several words of the program share: --store on either side of the word, settings, store, lexicon and clock."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from adapters.clock import now
from store.errors import UserMistake

if TYPE_CHECKING:
    from config.settings import Settings
    from store.db import Store
    from store.reading.lexicon import Lexicon

MANY = 10  # steps; fewer are done before a bar is seen
# Sentences that need every layer of the reader, and all it makes of a lexicon's tables: the weights of a bare number, a thing's name.
TRIAL = (
    "Prime Minister Ada Velm said on Monday that 12 soldiers were killed in Kyiv after she met the French president. "
    "A brigade of 800 men had gone into the battle with 160. Rebels took the ship named Orlo from Brek, a firm."
)

F = TypeVar("F", bound=Callable[..., Any])


@dataclass
class Surroundings:
    """What one call of the program runs in. ``store`` is what --store said; settings are read once, when first asked for."""

    store: str | None = None
    _settings: "Settings | None" = None

    @property
    def settings(self) -> "Settings":
        """The settings; UserMistake when one is wrong."""
        if self._settings is None:
            from config.settings import load_settings

            now()  # a clock set wrong is told before anything is done
            self._settings = load_settings()
        return self._settings

    def store_path(self) -> Path:
        """--store, else CRISIS_STORE, else the user's data directory."""
        return Path(self.store).expanduser() if self.store else self.settings.store_path()

    def open_store(self, *, must_exist: bool = False, reads: bool = False) -> "Store":
        """The store, made when it is not there; with ``must_exist`` that is a mistake instead (of the path, most likely).

        ``reads``: to answer from it is enough where it may not be written.
        """
        from store.connection import may_write
        from store.db import Store

        path = self.store_path()
        if must_exist and not path.exists():
            raise UserMistake(
                f"there is no store at {path}: load articles into it with crisis load PATH, or give --store"
            )
        return Store.open(path, readonly=reads and must_exist and not may_write(path))

    def lexicon(self) -> "Lexicon":
        """Our lexicon with the operator's folder merged over it."""
        from config.lexicons import load_lexicon

        extra = self.settings.lexicon
        if extra is not None and not extra.is_dir():
            raise UserMistake(f"CRISIS_LEXICON: there is no folder {extra}")
        try:
            found = load_lexicon(extra)
        except (ValueError, OSError, RecursionError) as cause:  # TOML and UTF-8 errors, no file, lists in lists
            raise UserMistake(f"CRISIS_LEXICON: a file in {extra} cannot be read: {cause}") from None
        if extra is not None:
            _tried(found, extra)
        return found


def _tried(lexicon: "Lexicon", extra: Path) -> None:
    """UserMistake when reader or intake cannot use what an operator wrote: told before it spoils an article."""
    from store.intake.families import publishers
    from store.intake.ingest import judging
    from store.models import Article
    from store.reading.read import read

    try:
        lexicon.get(publishers)
        lexicon.get(judging)
        read(Article(TRIAL, published=now().date()), lexicon)
    except Exception as cause:
        raise UserMistake(
            f"CRISIS_LEXICON: the reader cannot use what {extra} holds ({type(cause).__name__}: {cause}): "
            "compare its lines with ours in config/lexicon"
        ) from None


def instant(text: str, option: str) -> datetime:
    """An aware instant; UserMistake names the option it was given to."""
    try:
        at = datetime.fromisoformat(text)
        if at.tzinfo:
            return at.astimezone(UTC)
    except (ValueError, OverflowError):  # the latter at either end of the calendar
        pass
    raise UserMistake(f"{option}: {text[:60]!r} is no instant: write it like 2022-02-04T09:00:00+00:00")


def _keep_store(ctx: click.Context, _: click.Parameter, value: str | None) -> None:
    if value is not None:
        ctx.ensure_object(Surroundings).store = value


def store_option(command: F) -> F:
    """``--store PATH``, for the group and for each word."""
    words = "The store's file (also CRISIS_STORE; default: in your data directory)."
    return click.option(
        "--store", type=click.Path(dir_okay=False), expose_value=False, callback=_keep_store, help=words
    )(command)


def article_options(command: F) -> F:
    """What a plain text file does not say of itself; ``given`` collects it."""
    for name, words in (
        ("--url", "Link of the article."),
        ("--publisher", "Newsroom that published it."),
        ("--published", "Day or instant of publication, ISO 8601 (2022-02-03)."),
        ("--title", "Headline."),
    ):
        command = click.option(name, help=words)(command)
    return command


def given_of(**options: str | None) -> dict[str, str]:
    """The article options that were given. UserMistake for what is no text or no date."""
    from store.intake.article import moment

    given = {name: value for name, value in options.items() if value}
    for name, value in given.items():
        if any("\ud800" <= c <= "\udfff" for c in value):
            raise UserMistake(f"--{name}: is not UTF-8")
    if "published" in given:
        moment(given["published"], "--published")
    return given


def complain(message: str) -> None:
    """One line on stderr, whatever the message holds."""
    click.echo(f"crisis: {one_line(message)}", err=True)


def one_line(message: str) -> str:
    """``message`` without line ends, control characters and anything that looks like a credential."""
    from adapters.logs import hide

    flat = " ".join(message.split())
    return hide("".join(c if c.isprintable() else "�" for c in flat))


@contextmanager
def progress(steps: int, label: str) -> Iterator[Callable[[], None]]:
    """A bar on a terminal when there is much to do; what it yields is called after each step."""
    if steps < MANY or not sys.stderr.isatty():
        yield lambda: None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(label, total=steps)
        yield lambda: bar.advance(task)
