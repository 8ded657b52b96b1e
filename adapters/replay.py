"""The demo: an invented crisis of several days, replayed with a simulated clock over a store that is thrown away.

Articles arrive when they were published; planner and courier are the real ones; the channels show what each platform
would be sent, as text.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from adapters.console_render import render
from bot.ports import Place, Platform, Sent
from bot.reply import Reply

if TYPE_CHECKING:
    from bot.newsroom import Newsroom
    from store.db import Store
    from store.reading.lexicon import Lexicon

STEP = timedelta(minutes=30)
CHANNELS: tuple[tuple[Platform, str, str], ...] = (
    ("slack", "C-DESK", "subscribe daily 09:00 confirm yes"),
    ("discord", "1001", "subscribe instant confirm yes"),
    ("terminal", "terminal", "subscribe every 12h about troops confirm yes"),
)


@dataclass
class Clock:
    """A clock that is turned by hand; ``seconds`` is its monotonic twin."""

    now: datetime
    seconds: float = 0.0

    def turn(self, step: timedelta) -> None:
        """Let time pass."""
        self.now += step
        self.seconds += step.total_seconds()


@dataclass
class Window:
    """A channel that writes what arrives as text. ``shape`` says how its platform would show a reply."""

    platform: Platform
    shape: Callable[[Reply], str]
    write: Callable[[str], None]
    clock: Clock
    posts: list[str] = field(default_factory=list)

    async def send(self, place: Place, reply: Reply, key: str, *, silent: bool = False) -> Sent:
        """Show a post."""
        del silent
        self.posts.append(key)
        self.write(f"{_head(self.clock, self.platform, place.channel, 'post')}\n{self.shape(reply)}\n")
        return Sent(key, self.clock.now)

    async def find(self, place: Place, key: str, since: datetime) -> Sent | None:
        """Read back."""
        del place, since
        return Sent(key) if key in self.posts else None

    async def edit(self, place: Place, message: str, reply: Reply, key: str) -> None:
        """Show an edited post."""
        del message, key
        self.write(
            f"{_head(self.clock, self.platform, place.channel, 'an earlier post is edited')}\n{self.shape(reply)}\n"
        )


def _head(clock: Clock, platform: str, channel: str, what: str) -> str:
    return f"── {clock.now:%a %d %b %H:%M} · {platform} {channel} · {what} " + "─" * 20


def shapes() -> dict[Platform, Callable[[Reply], str]]:
    """How each platform shows a reply, in text."""
    from adapters.discord.layout import lay_out, plain_text
    from adapters.slack.render import render as blocks

    return {
        "slack": lambda reply: "\n".join(message.text for message in blocks(reply)),
        "discord": lambda reply: plain_text(lay_out(reply)),
        "terminal": lambda reply: render(reply, 100),
    }


def chapters(folder: Path) -> Iterator[tuple[datetime, Path]]:
    """The demo's articles with the instants at which they arrive, in order."""
    from store.intake.article import article_of

    found = []
    for path in sorted(folder.glob("*.md")):
        published = article_of(path.read_bytes(), str(path)).published
        if isinstance(published, datetime):
            found.append((published.astimezone(UTC), path))
    yield from sorted(found)


async def replay(
    store: "Store",
    lexicon: "Lexicon",
    newsroom: "Newsroom",
    clock: Clock,
    arrivals: list[tuple[datetime, Path]],
    write: Callable[[str], None],
) -> None:
    """Run the crisis from its first article to a day after its last."""
    from store.intake.ingest import ingest, read_file

    end = arrivals[-1][0] + timedelta(days=1)
    while clock.now < end:
        while arrivals and arrivals[0][0] <= clock.now:
            at, path = arrivals.pop(0)
            article = read_file(path, None, 1_000_000)
            ingest(store, article, lexicon, at, path.name)
            write(f"{clock.now:%a %d %b %H:%M}  {article.publisher}: {article.title}\n")
        await newsroom.plan()
        for _ in range(3):
            await newsroom.courier.tick()
            await newsroom.courier.idle()
            clock.seconds += 2
        clock.turn(STEP)
