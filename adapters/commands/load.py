"""``crisis load PATH…``: articles into the store, one transaction each."""

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from adapters.clock import now
from adapters.commands.shared import (
    Surroundings,
    article_options,
    complain,
    given_of,
    instant,
    progress,
    store_option,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from store.articles import Saved
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
@click.option("--all", "repeats", is_flag=True, help="With --json: also what is no news (REPEAT and BACKGROUND).")
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
    repeats: bool,
) -> int:
    """Load articles: files, or folders of .md, .txt and .html files.

    A file may begin with front matter (title, url, publisher, family, published, updated between two lines of ---).
    Loading the same article again changes nothing. Exit code 2 when a file could not be loaded, 1 when that was our
    error; the others are loaded.
    """
    from store.intake.ingest import SUFFIXES, files_in, load_files

    given = given_of(title=title, published=published, publisher=publisher, url=url)
    at = instant(arrived, "--arrived") if arrived else now()
    files = list(files_in(paths))
    if not files:
        complain(f"{', '.join(map(str, paths))}: holds no {', '.join(SUFFIXES)} file: nothing to load")
    with around.open_store() as store, progress(len(files), "Loading") as step:
        most = around.settings.max_article_bytes
        results = load_files(store, files, around.lexicon(), at, given, most, tell=complain)
        if as_data:
            return _news(store, results, step, repeats=repeats)
        return _report(results, step)


def _saved(
    results: "Iterator[Loaded]", step: "Callable[[], None]", refused: "list[Loaded]"
) -> "Iterator[tuple[Loaded, Saved]]":
    """Those that are in the store now; of the others one line each on stderr, and they are added to ``refused``."""
    for loaded in results:
        step()
        if loaded.saved is not None:
            yield loaded, loaded.saved
            continue
        refused.append(loaded)
        complain(f"{loaded.mistake}{' (CRISIS_DEBUG=1 shows where)' if loaded.ours else ''}")


def _code(refused: "list[Loaded]") -> int:
    return 1 if any(one.ours for one in refused) else 2 if refused else 0


def _news(store: "Store", results: "Iterator[Loaded]", step: "Callable[[], None]", *, repeats: bool) -> int:
    """Print what each article newly did to what was known, as it is loaded; of one loaded before that is nothing."""
    from adapters.commands.news import news_data
    from store import ledger

    refused: list[Loaded] = []
    told = store.read(ledger.last_id)
    for _, saved in _saved(results, step, refused):
        for found in store.read(ledger.of_article, saved.article):
            if found.id > told and (found.news or repeats):
                click.echo(json.dumps(news_data(found), ensure_ascii=False))
        told = store.read(ledger.last_id)
    return _code(refused)


def _report(results: "Iterator[Loaded]", step: "Callable[[], None]") -> int:
    """Say what became of each file; stdout has the sums, stderr what a person should look at."""
    sums: Counter[str] = Counter()
    refused: list[Loaded] = []
    claims = 0
    for loaded, saved in _saved(results, step, refused):
        sums[saved.outcome] += 1
        claims += loaded.claims
        if not loaded.claims:
            complain(f"{loaded.source}: stored, but it makes no claim that we can read")
    click.echo(
        f"{sums.total()} loaded ({sums['new']} new, {sums['updated']} updated, "
        f"{sums['unchanged']} unchanged), {claims} claim{'' if claims == 1 else 's'}, {len(refused)} refused"
    )
    return _code(refused)
