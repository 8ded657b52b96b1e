"""``crisis demo``: an invented crisis of several days in a minute, with the digests each platform would show."""

import asyncio
import tempfile
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import click

from adapters.commands.shared import Surroundings, store_option
from store.errors import UserMistake


@click.command(name="demo")
@store_option
@click.pass_obj
def command(around: Surroundings) -> int:
    """Replay an invented crisis with a simulated clock: articles arrive, digests appear.

    Nothing is kept, unless --store names a file that is not there yet: ask it questions afterwards.
    """
    if around.store and around.store_path().exists():
        raise UserMistake(f"{around.store_path()} exists already: the demo wants a store of its own")
    with tempfile.TemporaryDirectory() as folder:
        path = around.store_path() if around.store else Path(folder) / "demo.db"
        asyncio.run(_play(around, path))
    return 0


async def _play(around: Surroundings, path: Path) -> None:
    import seeds
    from adapters.replay import CHANNELS, Clock, Window, chapters, replay, shapes
    from adapters.wiring import new_key, rules_of
    from bot.app import Desk
    from bot.newsroom import Newsroom
    from bot.ports import Place, Request
    from store.db import Store

    lexicon = around.lexicon()
    rules = replace(rules_of(around.settings, lambda: lexicon), new_key=new_key)
    arrivals = list(chapters(Path(seeds.__file__ or "").parent / "demo"))
    clock = Clock(arrivals[0][0] - timedelta(hours=2))
    with Store.open(path) as store:
        desk = Desk(store, clock=lambda: clock.now, parts={"rules": rules})
        newsroom = Newsroom(store, rules, lambda: clock.now, "demo")
        newsroom.courier.monotonic = lambda: clock.seconds
        looks = shapes()
        newsroom.serves({p: Window(p, looks[p], _write, clock) for p, _, _ in CHANNELS})
        for platform, channel, text in CHANNELS:
            place = Place(platform, "demo", channel)
            blank = Request(place, "ada", "Ada", "", {}, now=clock.now, may_manage=True, operator=True)
            await desk.hear(text, blank)
            _write(f"{platform} {channel}: /crisis {text.removesuffix(' confirm yes')}\n")
        await replay(store, lexicon, newsroom, clock, arrivals, _write)


def _write(text: str) -> None:
    click.echo(text, nl=False)
