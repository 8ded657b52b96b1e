"""``crisis watch``, ``crisis feeds``, ``crisis unwatch``: where articles come in from."""

import asyncio
import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from adapters.clock import now
from adapters.commands.shared import Surroundings, complain, store_option
from store.errors import UserMistake

if TYPE_CHECKING:
    from store.db import Store
    from store.feeds import FeedRow


@click.command(name="watch")
@click.argument("where", nargs=-1)
@click.option("--publisher", help="The newsroom's name (default: the lexicon's, or the feed's title).")
@click.option("--from", "listing", type=click.Path(path_type=Path), help="A file like seeds/feeds.toml.")
@click.option("--no-read", is_flag=True, help="Do not read it now: crisis run does.")
@store_option
@click.pass_obj
def command(
    around: Surroundings, where: tuple[str, ...], publisher: str | None, listing: Path | None, no_read: bool
) -> int:
    """Watch feeds, pages or folders, and read each once: what it lists now is known, but not posted.

    crisis run reads them from then on; so does crisis feeds --read, once. Exit code 2 when one could not be watched.
    """
    from adapters.intake import listed_in

    wanted = [(one, publisher) for one in where] + list(listed_in(listing) if listing else ())
    if not wanted and listing:
        raise UserMistake(f'{listing} names no feed: write [[feed]] and url = "https://example.org/rss.xml" for each')
    if not wanted:
        raise UserMistake("say what to watch: crisis watch https://example.org/rss.xml, a folder, or --from FILE")
    with around.open_store() as store:
        numbers = [_add(around, store, *one) for one in wanted]
        added = [number for number in numbers if number is not None]
        _tell(store, added if no_read else _read(around, store, added))
    return 2 if None in numbers else 0


@click.command(name="feeds")
@click.option("--read", "read_now", is_flag=True, help="First read all that are due, once.")
@click.option("--json", "as_data", is_flag=True, help="The same as data.")
@store_option
@click.pass_obj
def feeds(around: Surroundings, read_now: bool, as_data: bool) -> int:
    """Say how each feed stands: ok, late, degraded, failing or gone. Exit code 1 when one is not fresh: for monitors."""
    from bot.answers.feeds import data
    from store import feeds as rows

    with around.open_store(must_exist=True, reads=not read_now) as store:
        if read_now:
            _read_due(around, store)
        found = store.read(rows.every)
        if as_data:
            click.echo(json.dumps([data(row, now()) for row in found], ensure_ascii=False))
        else:
            _tell(store, [row.id for row in found])
        standing = store.read(rows.freshness, now())
    return 1 if standing and standing.troubles else 0


@click.command(name="unwatch")
@click.argument("feed")
@store_option
@click.pass_obj
def unwatch(around: Surroundings, feed: str) -> int:
    """Read a feed (its number or link) no longer; the articles it brought stay."""
    from store import feeds as rows

    with around.open_store(must_exist=True) as store:
        row = store.read(rows.find, feed) or store.read(rows.find, str(Path(feed).expanduser().resolve()))
        if row is None:
            raise UserMistake(f"no feed is called {feed[:80]!r}: crisis feeds shows their numbers")
        store.write(rows.remove, row.id)
    click.echo(f"{row.name} is read no longer")
    return 0


def _add(around: Surroundings, store: "Store", where: str, publisher: str | None) -> int | None:
    """The number of what is watched now, or None when it may not be."""
    from bot.answers.watch import target
    from store import feeds as rows
    from store.intake.addresses import allowed_of

    given = around.settings.feeds
    try:
        place, kind = target(where, allowed_of(given.allow), folders=True)
    except UserMistake as mistake:
        complain(f"{where}: {mistake}")
        return None
    return store.write(rows.add, place, kind, publisher, now(), "terminal", given.shortest_minutes * 60)[0]


def _read(around: Surroundings, store: "Store", numbers: Sequence[int]) -> list[int]:
    """Read these feeds once, side by side."""
    from adapters.intake import poller_of
    from store import feeds as rows

    async def read_all() -> None:
        poller = poller_of(store, around.settings, around.lexicon)
        try:
            found = [row for number in numbers if (row := store.read(rows.by_id, number))]
            at_once = around.settings.feeds.at_once
            for start in range(0, len(found), at_once):
                await asyncio.gather(*(poller.read(row) for row in found[start : start + at_once]))
        finally:
            await poller.close()

    asyncio.run(read_all())
    return list(numbers)


def _read_due(around: Surroundings, store: "Store") -> None:
    from adapters.intake import poller_of

    async def read_due() -> None:
        poller = poller_of(store, around.settings, around.lexicon)
        try:
            await poller.tick()
            await poller.drain()
        finally:
            await poller.close()

    asyncio.run(read_due())


def _tell(store: "Store", numbers: Sequence[int]) -> None:
    from store import feeds as rows

    for number in numbers:
        if row := store.read(rows.by_id, number):
            click.echo(_line(row))
    if not numbers:
        click.echo("no feed is watched: crisis watch https://example.org/rss.xml")


def _line(row: "FeedRow") -> str:
    from adapters.commands.shared import one_line

    health, why = row.health(now())
    read = f", last read {row.succeeded:%Y-%m-%d %H:%M} UTC" if row.succeeded else ""
    newest = f", newest {row.newest:%Y-%m-%d %H:%M} UTC" if row.newest else ""
    return one_line(f"{row.id} {health} {row.name}{f': {why}' if why else ''}{read}{newest} ({row.url})")
