"""``crisis run``: serve the platforms whose tokens are set."""

import click

from adapters.commands.shared import Surroundings, store_option


@click.command(name="run")
@store_option
@click.pass_obj
def command(around: Surroundings) -> int:
    """Serve Slack and Discord, whichever tokens are set, until stopped."""
    from adapters.run import run

    # An operator's is tried now, UserMistake, rather than with the first article
    tried = around.lexicon() if around.settings.lexicon else None
    return run(around.settings, around.store_path(), tried)
