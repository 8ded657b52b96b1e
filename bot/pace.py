"""How fast the courier may go: times, bounds, and the lanes that keep one slow channel or workspace from delaying others."""

from collections import Counter, deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta

from store.deliveries import Delivery


@dataclass(frozen=True, slots=True)
class Pace:
    """Times and bounds of the courier.

    ``call``: the longest a call that posts or edits may take; then it is given up, and its outcome is in doubt.
    ``lease``: how long a process owns a row it sends.
    ``settle``: how long after a doubt began absence counts; longer than ``call``, so that none can still arrive.
    ``look_again``: between two read-backs. ``unreadable``: until history that could not be read is tried again.
    ``skew``: how far before the call history is searched, since our clock may have been corrected meanwhile.
    ``gap``: between two messages to one channel (Slack allows about one a second).
    ``at_once``: calls in flight, in all and to one tenant. ``per_second``: posts begun on a platform in all (Discord
    takes 50 requests a second of a bot; three are left for answers).
    """

    call: timedelta = timedelta(seconds=30)
    lease: timedelta = timedelta(seconds=60)
    settle: timedelta = timedelta(seconds=45)
    look_again: timedelta = timedelta(seconds=10)
    unreadable: timedelta = timedelta(minutes=10)
    skew: timedelta = timedelta(hours=2)
    soon: timedelta = timedelta(minutes=1)
    gap: timedelta = timedelta(seconds=1)
    batch: int = 200
    at_once: int = 64
    at_once_for_a_tenant: int = 16
    per_second: Mapping[str, float] = field(default_factory=lambda: {"discord": 47.0})
    give_up_after: timedelta = timedelta(days=7)
    give_up_tries: int = 5


BACK_OFF = (timedelta(minutes=5), timedelta(minutes=30), timedelta(hours=2), timedelta(hours=8), timedelta(days=1))
"""Waits after permanent errors: slow enough that no loop of 403s comes near Discord's 10,000 in 10 minutes."""


def back_off(failures: int) -> timedelta:
    """The wait after the ``failures``-th permanent error in a row."""
    return BACK_OFF[min(max(failures, 1), len(BACK_OFF)) - 1]


Channel = tuple[str, str, str]


@dataclass(slots=True)
class Lanes:
    """Who is on the road. Times are of the monotonic clock, in seconds."""

    pace: Pace
    calls: Counter[str] = field(default_factory=Counter)
    channels: set[Channel] = field(default_factory=set)
    free_at: dict[Channel, float] = field(default_factory=dict)
    turn_at: dict[str, float] = field(default_factory=dict)
    begun: dict[str, deque[float]] = field(default_factory=dict)

    def enter(self, delivery: Delivery, now: float) -> bool:
        """Take the delivery's lane; False when its channel had a message just now or has one in flight, or its tenant too many."""
        channel = _channel(delivery)
        if channel in self.channels or self.free_at.get(channel, 0.0) > now or _tenant(delivery) in self.full():
            return False
        self.channels.add(channel)
        self.calls[_tenant(delivery)] += 1
        return True

    def leave(self, delivery: Delivery, now: float) -> None:
        """The call is over."""
        channel = _channel(delivery)
        self.channels.discard(channel)
        self.calls[_tenant(delivery)] -= 1
        self.calls += Counter()  # drops the tenants that have none left
        self.free_at[channel] = now + self.pace.gap.total_seconds()

    def wait(self, delivery: Delivery, now: float) -> float:
        """Take the platform's next turn; seconds until it comes. Turns are evenly spaced, so that no second has too many."""
        platform = delivery.target.platform
        rate = self.pace.per_second.get(platform)
        if rate is None:
            return 0.0
        turn = max(now, self.turn_at.get(platform, 0.0))
        self.turn_at[platform] = turn + 1 / rate
        return turn - now

    def begin(self, delivery: Delivery, now: float) -> float:
        """Begin when the turn has come: 0, or the seconds to wait where the last second was full all the same.

        Turns are even, but a process that was held up for a while finds many of them come at once.
        """
        rate = self.pace.per_second.get(delivery.target.platform)
        if rate is None:
            return 0.0
        begun = self.begun.setdefault(delivery.target.platform, deque())
        while begun and begun[0] <= now - 1:
            begun.popleft()
        if len(begun) >= max(1, int(rate)):
            return max(begun[0] + 1 - now, 0.001)
        begun.append(now)
        return 0.0

    def tidy(self, now: float) -> None:
        """Forget channels that may go again."""
        self.free_at = {channel: at for channel, at in self.free_at.items() if at > now}

    def full(self) -> frozenset[str]:
        """Tenants that have as many calls in flight as one may."""
        return frozenset(t for t, calls in self.calls.items() if calls >= self.pace.at_once_for_a_tenant)

    def busy(self, now: float) -> frozenset[str]:
        """Channels that have a call in flight or had a message just now, as the store names them."""
        just_now = {channel for channel, at in self.free_at.items() if at > now}
        return frozenset("/".join(channel) for channel in self.channels | just_now)


def _channel(delivery: Delivery) -> Channel:
    return (delivery.target.platform, delivery.target.tenant, delivery.target.channel)


def _tenant(delivery: Delivery) -> str:
    return f"{delivery.target.platform}/{delivery.target.tenant}"
