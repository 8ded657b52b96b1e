"""``crisis chat``: talk to the desk in the terminal."""

import asyncio
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from adapters.clock import now
from adapters.commands.shared import Surroundings, complain, store_option

if TYPE_CHECKING:
    from adapters.console import Screen
    from bot.newsroom import Newsroom
    from store.db import Store
    from store.intake.poll import Poller


@click.command(name="chat")
@click.option("--seed", is_flag=True, help="Load the articles that come with the program when the store is empty.")
@store_option
@click.pass_obj
def command(around: Surroundings, seed: bool) -> int:
    """Talk to the desk; piped lines are answered one by one.

    While a person sits at it, watched feeds are read and digests come, as with crisis run.
    """
    from adapters.console import run
    from adapters.wiring import desk_of, newsroom_of, rules_of

    with around.open_store() as store:
        if seed:
            _seed(around, store)
        rules = rules_of(around.settings, around.lexicon)
        newsroom = newsroom_of(store, rules, around.settings)
        person = sys.stdin.isatty()
        history = around.store_path().with_name("history") if person else None

        async def beside(screen: "Screen") -> None:
            await _tell(around, store, newsroom, screen, polls=person)  # a pipe is at its end before a feed is read

        desk = desk_of(store, around.settings, rules)
        return run(desk, sys.stdin, sys.stdout, beside=beside, history=history)


async def _tell(around: Surroundings, store: "Store", newsroom: "Newsroom", screen: "Screen", *, polls: bool) -> None:
    """Digests come while the chat is open; those that were missed come first."""
    from adapters.console_send import TerminalSender

    path = around.store_path()
    newsroom.serves({"terminal": TerminalSender(path.with_name(f"{path.name}.terminal"), screen.interrupt, now)})
    poller = _polls(around, store, newsroom) if polls else None
    newsroom.start()
    try:
        await asyncio.Event().wait()
    finally:
        await newsroom.stop()
        if poller:
            await poller.close()


def _polls(around: Surroundings, store: "Store", newsroom: "Newsroom") -> "Poller":
    """Let ``newsroom`` read the feeds that are due as well; whoever else does so over this store takes others."""
    from adapters.intake import job_of, poller_of

    poller = poller_of(store, around.settings, around.lexicon)
    newsroom.extra = (*newsroom.extra, job_of(poller, around.settings))
    return poller


def _seed(around: Surroundings, store: "Store") -> None:
    """Load seeds/articles/*.md into an empty store; a store with articles is left as it is."""
    import seeds
    from store import articles
    from store.intake.ingest import files_in, load_files

    if store.read(articles.count):
        return
    folder = Path(seeds.__file__ or "").parent / "articles"
    for loaded in load_files(store, files_in([folder]), around.lexicon(), now(), quiet=True):
        if loaded.mistake:
            complain(loaded.mistake)
