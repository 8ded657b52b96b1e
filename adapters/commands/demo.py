"""``crisis demo``: an invented crisis of several days in a minute, with the digests each platform would show."""

import asyncio
import tempfile
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import click

from adapters.commands.shared import Surroundings


@click.command(name="demo")
@click.pass_obj
def command(around: Surroundings) -> int:
    """Replay an invented crisis with a simulated clock: articles arrive, digests appear. Nothing is kept."""
    asyncio.run(_play(around))
    return 0


async def _play(around: Surroundings) -> None:
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
    with tempfile.TemporaryDirectory() as folder, Store.open(Path(folder) / "demo.db") as store:
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
