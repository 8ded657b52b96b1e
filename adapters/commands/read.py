"""``crisis read PATH``: what an article claims, as JSON that scripts rely on (config/schema/read.schema.json) or as text."""

import json
from pathlib import Path

import click

from adapters.commands.shared import Surroundings, article_options, complain, given_of, store_option


@click.command(name="read")
@click.argument("path", type=click.Path(path_type=Path))
@click.option(
    "--json", "as_data", is_flag=True, help="One JSON object, as config/schema/read.schema.json describes it."
)
@click.option("--why", is_flag=True, help="Also the rules that made each claim, and the numbers passed over.")
@article_options
@store_option
@click.pass_obj
def command(
    around: Surroundings,
    path: Path,
    as_data: bool,
    why: bool,
    title: str | None,
    published: str | None,
    publisher: str | None,
    url: str | None,
) -> int:
    """Show what one article claims. No store is needed and none is touched."""
    from adapters.commands.read_view import data_of, text_of
    from store.intake.ingest import read_file
    from store.reading.read import read

    given = given_of(title=title, published=published, publisher=publisher, url=url)
    reading = read(read_file(path, given, around.settings.max_article_bytes), around.lexicon())
    if as_data:
        click.echo(json.dumps(data_of(reading, why=why), ensure_ascii=False, indent=2))
    else:
        click.echo(text_of(reading, why=why))
    if not (reading.figures or reading.events or reading.statements):
        complain(f"{path}: it makes no claim that we can read")
    return 0
