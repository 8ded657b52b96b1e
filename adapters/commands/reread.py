"""``crisis reread``: every stored article again with the present reader, one transaction each; nothing of it is news."""

import sqlite3
from typing import TYPE_CHECKING

import click

from adapters.clock import now
from adapters.commands.shared import Surroundings, complain, progress, store_option
from adapters.wiring import new_key

if TYPE_CHECKING:
    from store.bookkeeping import Rules
    from store.db import Store
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
            for number in numbers:
                step()
                again = _tried(store, number, lexicon)
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


def _tried(store: "Store", number: int, lexicon: "Lexicon") -> "tuple[Reread, frozenset[Target]] | None":
    """Read one article again; None where it cannot be read, which is said."""
    from store.intake.ingest import judging
    from store.intake.ours import ours

    try:
        return _again(store, number, lexicon, lexicon.get(judging))
    except Exception as error:  # an edge: this article stays as it was, the others go on
        complain(f"article {number}: {ours(f'article {number}', error)} (CRISIS_DEBUG=1 shows where)")
        return None


def _again(store: "Store", number: int, lexicon: "Lexicon", rules: "Rules") -> "tuple[Reread, frozenset[Target]]":
    """Read one article again; once more if it was edited meanwhile, by a desk that runs beside this."""
    from bot import misreading
    from store import articles, reread
    from store.intake.ingest import telling
    from store.intake.reader_version import reader_version
    from store.reading.read import read

    article = store.read(articles.article, number)
    assert article is not None
    reading = read(article, lexicon)

    def work(conn: sqlite3.Connection) -> "tuple[Reread, frozenset[Target]] | None":
        if articles.article(conn, number) != article:
            return None
        told_by = telling(conn, lexicon)
        done = reread.reread(conn, number, reading, now(), lexicon.get(reader_version), rules, told_by)
        return done, misreading.owe(conn, done.misread, now(), new_key)

    return store.write(work) or _again(store, number, lexicon, rules)
