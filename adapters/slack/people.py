"""What Slack knows of the people who ask: their name, their zone, and whether they administrate the workspace."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from adapters.slack.wire import Wire
from bot.errors import DeliveryError

# Seconds a person is remembered; who moves to another zone is understood within the hour.
FRESH = 3600.0
MOST = 10_000


@dataclass(frozen=True, slots=True)
class Person:
    """``zone`` is None when Slack does not tell (scope users:read is missing, or a bot)."""

    name: str
    zone: str | None = None
    admin: bool = False


class People:
    """users.info, remembered for an hour. ``clock`` is monotonic seconds."""

    def __init__(self, wire: Wire, clock: Callable[[], float] = time.monotonic) -> None:
        self._wire = wire
        self._clock = clock
        self._known: dict[str, tuple[float, Person]] = {}

    async def get(self, user: str, name: str) -> Person:
        """Who ``user`` is; with ``name`` alone when Slack does not say. Never raises."""
        known = self._known.get(user)
        if known and self._clock() - known[0] < FRESH:
            return known[1]
        person = await self._ask(user, name)
        if len(self._known) >= MOST:
            self._known.clear()
        self._known[user] = (self._clock(), person)
        return person

    async def _ask(self, user: str, name: str) -> Person:
        try:
            found = (await self._wire.call(self._wire.web.users_info, user=user)).get("user") or {}
        except DeliveryError:
            return Person(name)
        profile = found.get("profile") or {}
        shown = profile.get("display_name") or found.get("real_name") or found.get("name") or name
        return Person(shown, found.get("tz"), bool(found.get("is_admin") or found.get("is_owner")))
