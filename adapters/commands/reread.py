"""``crisis reread``: every stored article again with the present reader, one transaction each; nothing of it is news."""

import sqlite3
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import click

from adapters.clock import now
from adapters.commands.shared import Surroundings, complain, progress, store_option
from adapters.wiring import new_key

if TYPE_CHECKING:
    from store.bookkeeping import Rules
    from store.db import Store
    from store.models import Article, Reading
    from store.reading.lexicon import Lexicon
    from store.reread import Reread
    from store.subscriptions import Target


@click.command(name="reread")
@click.option(
    "--all", "every", is_flag=True, help="Also what the present reader, with its present words, has read already."
)
@store_option
@click.pass_obj
def command(around: Surroundings, every: bool) -> int:
    """Read the whole store again after the reader or the lexicon changed, and say what it reads otherwise now.

    Makes no new post. Where a claim that was posted was misread, its posts are corrected, marked as our misreading.
    Interrupted, it goes on where it stopped. Exit code 1 when an article could not be read: our error, it stays as it was.
    """
    from store import reread
    from store.intake.prepared import prepare
    from store.intake.reader_version import reader_version

    lexicon = around.lexicon()
    found = misread = failed = 0
    channels: set[Target] = set()
    with around.open_store(must_exist=True) as store:
        numbers = store.read(reread.waiting, lexicon.get(reader_version), every=every)
        if numbers:
            prepare(lexicon)
        with progress(len(numbers), "Reading again") as step:
            for number, reading in _read(store, numbers, lexicon):
                step()
                again = _tried(store, number, lexicon, reading)
                if again is None:
                    failed += 1
                    continue
                done, told = again
                found, misread = found + done.found, misread + _say(done)
                channels |= told
    click.echo(
        f"{len(numbers) - failed} articles read again: {found} claims are new, {misread} were misread; {len(channels)} channels are told"
    )
    return 1 if failed else 0


def _say(done: "Reread") -> int:
    """Say what was misread in an article; how many claims that were."""
    from adapters.safety import clean
    from bot.correcting import difference, was_wrong

    wrong = [one for one in done.misread if was_wrong(one)]
    for one in wrong:
        click.echo(clean(difference(one)))
    return len(wrong)


def _read(store: "Store", numbers: Sequence[int], lexicon: "Lexicon") -> "Iterator[tuple[int, Reading | None]]":
    """Each article's number, and of many a reading that was made ahead; None where there is none."""
    from store.intake.ahead import helpers, read_again

    if not (processes := helpers(len(numbers))):
        return ((number, None) for number in numbers)
    stored = (_stored(store, number) for number in numbers)
    return zip(numbers, read_again(stored, lexicon, processes, complain), strict=True)


def _stored(store: "Store", number: int) -> "Article":
    """The article, or an empty one where it cannot be had: whoever puts its reading into the store meets that error again."""
    from store import articles
    from store.errors import StoreError
    from store.models import Article

    try:
        return store.read(articles.article, number) or Article("")
    except StoreError:
        raise
    except Exception:  # an edge: the others go on
        return Article("")


def _tried(
    store: "Store", number: int, lexicon: "Lexicon", reading: "Reading | None"
) -> "tuple[Reread, frozenset[Target]] | None":
    """Read one article again; None where it cannot be read, which is said."""
    from store.intake.ingest import judging
    from store.intake.ours import ours

    try:
        return _again(store, number, lexicon, lexicon.get(judging), reading)
    except Exception as error:  # an edge: this article stays as it was, the others go on
        complain(f"article {number}: {ours(f'article {number}', error)} (CRISIS_DEBUG=1 shows where)")
        return None


def _again(
    store: "Store", number: int, lexicon: "Lexicon", rules: "Rules", ready: "Reading | None" = None
) -> "tuple[Reread, frozenset[Target]]":
    """Put the reading that is ready in the old one's place; read again if there is none, or it was edited meanwhile, by a desk that
    runs beside this.
    """
    from bot import misreading
    from store import articles, reread
    from store.intake.ingest import telling
    from store.intake.reader_version import reader_version
    from store.reading.read import read

    article = store.read(articles.article, number)
    assert article is not None
    reading = ready if ready and ready.article == article else read(article, lexicon)

    def work(conn: sqlite3.Connection) -> "tuple[Reread, frozenset[Target]] | None":
        if articles.article(conn, number) != article:
            return None
        told_by = telling(conn, lexicon)
        done = reread.reread(conn, number, reading, now(), lexicon.get(reader_version), rules, told_by)
        return done, misreading.owe(conn, done.misread, now(), new_key)

    return store.write(work) or _again(store, number, lexicon, rules)
