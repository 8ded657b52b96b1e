"""``crisis export``: the whole store as one JSON object on stdout."""

import sys

import click

from adapters.commands.shared import Surroundings, store_option


@click.command(name="export")
@store_option
@click.pass_obj
def command(around: Surroundings) -> int:
    """Print everything: {articles: [{id, article, actors, figures, events, statements}, …]}, as of one moment."""
    from store.db import Store
    from store.export import write_all

    around.open_store(must_exist=True, reads=True).close()
    with Store.open(around.store_path(), readonly=True) as store:
        store.read(write_all, sys.stdout.write)
    sys.stdout.flush()  # here, where a reader that went away is no error
    return 0
