"""``crisis ask "WORDS"``: one question, one answer."""

import asyncio
import json
import shutil
import sys

import click

from adapters.commands.shared import Surroundings, complain, store_option


@click.command(name="ask")
@click.argument("words", nargs=-1, required=True)
@click.option("--json", "as_data", is_flag=True, help="The answer as data: {question, title, items[], evidence[]}.")
@store_option
@click.pass_obj
def command(around: Surroundings, words: tuple[str, ...], as_data: bool) -> int:
    """Answer one question, as /crisis would: crisis ask "troops belarus"."""
    from adapters.console import WIDTH, ask, colourful, render
    from adapters.wiring import desk_of, rules_of

    with around.open_store(must_exist=True, reads=True) as store:
        desk = desk_of(store, around.settings, rules_of(around.settings, around.lexicon))
        reply = asyncio.run(ask(desk, " ".join(words)))
    if wrong := reply.data.get("error"):
        complain(str(reply.data.get("says") or reply.title))
        return 1 if wrong == "ours" else 2
    if as_data:
        click.echo(json.dumps(dict(reply.data), ensure_ascii=False, indent=2))
    else:
        width = shutil.get_terminal_size().columns if sys.stdout.isatty() else WIDTH
        click.echo(render(reply, width, colour=colourful(sys.stdout)), nl=False)
    return 0
