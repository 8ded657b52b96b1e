"""``crisis status``, ``crisis retry``, ``crisis backup``: how deliveries go, for operators and monitors."""

import json
from pathlib import Path

import click

from adapters.clock import now
from adapters.commands.shared import Surroundings, store_option
from store.errors import UserMistake

STALE = 120  # seconds without a plan tick after which a monitor should wake somebody


@click.command(name="status")
@click.option("--json", "as_data", is_flag=True, help="The same as data.")
@store_option
@click.pass_obj
def command(around: Surroundings, as_data: bool) -> int:
    """Say when the desk last planned, what waits, what is ambiguous and what was given up.

    Exit code 0 when all is well, 1 when the desk is not planning or something needs a look: for monitors.
    """
    from bot.newsroom import LAST_TICK
    from store import deliveries, posts

    with around.open_store(must_exist=True, reads=True) as store:
        tick = store.read(posts.cursor, LAST_TICK)
        counts = store.read(deliveries.counts)
    age = int(now().timestamp()) - tick if tick else None
    wrong = [name for name in ("ambiguous", "dead") if counts.get(name)]
    stale = age is None or age > STALE
    if as_data:
        click.echo(json.dumps({"last_tick_seconds_ago": age, "deliveries": counts, "ok": not (wrong or stale)}))
    else:
        click.echo(
            f"last tick: {'never' if age is None else f'{age} s ago'}{' (is crisis run running?)' if stale else ''}"
        )
        for name in ("queued", "sending", "sent", "ambiguous", "dead", "dropped"):
            click.echo(f"{name}: {counts.get(name, 0)}")
    return 1 if wrong or stale else 0


@click.command(name="retry")
@click.argument("number", type=int)
@store_option
@click.pass_obj
def retry(around: Surroundings, number: int) -> int:
    """Try a delivery that was given up once more. It is read back first, so that it is not posted twice."""
    from store import deliveries

    with around.open_store(must_exist=True) as store:
        if not store.write(deliveries.retry, number, now()):
            found = store.read(deliveries.by_id, number)
            state = f"it is {found.state}" if found else "there is none of that number"
            raise UserMistake(
                f"delivery {number} cannot be retried: {state}. Only those given up (dead) can: crisis status"
            )
    click.echo(f"delivery {number} is read back and, if it is not there, sent again")
    return 0


@click.command(name="backup")
@click.argument("to", type=click.Path(path_type=Path, dir_okay=False))
@store_option
@click.pass_obj
def backup(around: Surroundings, to: Path) -> int:
    """Write a consistent copy of the store, whoever is writing meanwhile (mode 0600); an older copy is replaced."""
    from store.connection import connect
    from store.migrations import back_up

    around.open_store(must_exist=True).close()
    if not to.absolute().parent.is_dir():
        raise UserMistake(f"there is no folder {to.absolute().parent}")
    if to.exists() and to.samefile(
        around.store_path()
    ):  # a process that runs would go on writing into a file without a name
        raise UserMistake(f"{to} is the store itself: give the copy another name")
    if to.exists() and not _is_copy(to):  # a device, or somebody's letter
        raise UserMistake(f"{to} is there and is no copy of a store: give the copy another name")
    conn = connect(str(around.store_path()), readonly=True, busy_timeout=15)
    try:
        back_up(conn, str(to))
    finally:
        conn.close()
    click.echo(f"{to}: {to.stat().st_size:,} bytes")
    return 0


def _is_copy(path: Path) -> bool:
    """Is this a file that may be replaced: empty, or a database (https://www.sqlite.org/fileformat.html#magic_header_string)?"""
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(16) in (b"", b"SQLite format 3\0")
