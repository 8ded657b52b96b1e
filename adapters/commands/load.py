"""``crisis load PATH…``: articles into the store, one transaction each."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from adapters.commands.shared import (
    Surroundings,
    article_options,
    complain,
    given_of,
    instant,
    now,
    progress,
    store_option,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from store.db import Store
    from store.intake.ingest import Loaded


@click.command(name="load")
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@article_options
@click.option(
    "--arrived", metavar="INSTANT", help="When it reached the desk, with an offset (default: now; for replays)."
)
@click.option(
    "--json", "as_data", is_flag=True, help="What each article changed, one JSON object a line (docs/json.md)."
)
@store_option
@click.pass_obj
def command(
    around: Surroundings,
    paths: tuple[Path, ...],
    title: str | None,
    published: str | None,
    publisher: str | None,
    url: str | None,
    arrived: str | None,
    as_data: bool,
) -> int:
    """Load articles: files, or folders of .md, .txt and .html files.

    A file may begin with front matter (title, url, publisher, family, published, updated between two lines of ---).
    Loading the same article again changes nothing. Exit code 2 when a file could not be loaded; the others are.
    """
    from store.intake.ingest import files_in, load_files

    given = given_of(title=title, published=published, publisher=publisher, url=url)
    at = instant(arrived, "--arrived") if arrived else now()
    files = list(files_in(paths))
    with around.open_store() as store, progress(len(files), "Loading") as step:
        results = load_files(store, files, around.lexicon(), at, given, around.settings.max_article_bytes)
        if as_data:
            return _news(store, results, step)
        return _report(results, step)


def _news(store: "Store", results: "Iterator[Loaded]", step: "Callable[[], None]") -> int:
    """Print what each article did to what was known, as it is loaded."""
    from adapters.commands.news import news_data
    from store import ledger

    bad = 0
    for loaded in results:
        step()
        if loaded.saved is None:
            bad += 1
            complain(loaded.mistake or "")
            continue
        for found in store.read(ledger.of_article, loaded.saved.article):
            if found.news:
                click.echo(json.dumps(news_data(found), ensure_ascii=False))
    return 2 if bad else 0


def _report(results: "Iterator[Loaded]", step: "Callable[[], None]") -> int:
    """Say what became of each file; stdout has the sums, stderr what a person should look at."""
    sums = {"new": 0, "updated": 0, "unchanged": 0}
    claims = bad = 0
    for loaded in results:
        step()
        if loaded.saved is None:
            bad += 1
            complain(loaded.mistake or "")
            continue
        sums[loaded.saved.outcome] += 1
        claims += loaded.claims
        if not loaded.claims:
            complain(f"{loaded.source}: stored, but it makes no claim that we can read")
    click.echo(
        f"{sum(sums.values())} loaded ({sums['new']} new, {sums['updated']} updated, "
        f"{sums['unchanged']} unchanged), {claims} claims, {bad} refused"
    )
    return 2 if bad else 0
