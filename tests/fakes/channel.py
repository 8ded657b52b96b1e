"""A chat platform in memory: keeps what was posted, and fails as it is told to."""

from collections.abc import Callable
from dataclasses import dataclass, field

from bot.errors import DeliveryError
from bot.ports import Sent
from bot.reply import Reply


@dataclass
class FakeChannel:
    """A Sender. ``faults`` is a queue of names, one a call: ok, before, after, late, permanent, slow-down, or an exception."""

    platform: str = "terminal"
    faults: list[object] = field(default_factory=list)
    posted: list[tuple[str, str, Reply]] = field(default_factory=list)
    hidden: list[tuple[str, str, Reply]] = field(default_factory=list)
    edited: list[tuple[str, Reply]] = field(default_factory=list)
    unreadable: bool = False
    before_send: Callable[[], None] | None = None

    async def send(self, place, reply, key, *, silent=False):
        if self.before_send:
            self.before_send()
        fault = self.faults.pop(0) if self.faults else "ok"
        if isinstance(fault, Exception):
            raise fault
        if fault == "before":
            raise DeliveryError("reset before", ambiguous=True)
        if fault == "permanent":
            raise DeliveryError("is_archived", permanent=True)
        if fault == "slow-down":
            raise DeliveryError("429", retry_after=30)
        row = (place.channel, key, reply)
        (self.hidden if fault == "late" else self.posted).append(row)
        if fault in ("after", "late"):
            raise DeliveryError("timed out", ambiguous=True)
        return Sent(f"m{len(self.posted)}")

    async def find(self, place, key, since):
        if self.unreadable:
            raise DeliveryError("missing_scope")
        for number, (channel, posted, _) in enumerate(self.posted, 1):
            if (channel, posted) == (place.channel, key):
                return Sent(f"m{number}")
        return None

    async def edit(self, place, message, reply, key):
        self.edited.append((message, reply))

    def appear(self) -> None:
        """What was accepted but not yet visible becomes visible."""
        self.posted += self.hidden
        self.hidden.clear()

    def keys(self) -> list[str]:
        return [key for _, key, _ in self.posted]
