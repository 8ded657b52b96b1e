"""``crisis run``: serve the platforms whose tokens are set."""

import click

from adapters.commands.shared import Surroundings, store_option


@click.command(name="run")
@store_option
@click.pass_obj
def command(around: Surroundings) -> int:
    """Serve Slack and Discord, whichever tokens are set, until stopped."""
    from adapters.run import run

    if around.settings.lexicon:
        around.lexicon()  # UserMistake now, rather than with the first article
    return run(around.settings, around.store_path())
