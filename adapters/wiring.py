"""What several composition roots share: the desk and the newsroom of a store, put together from settings."""

import os
import secrets
import signal
from collections.abc import Callable
from datetime import timedelta
from functools import cache
from typing import TYPE_CHECKING

from adapters.clock import now
from bot.app import Desk
from bot.planner import Rules
from store.db import Store
from store.feeds import freshness
from store.intake.addresses import allowed_of

if TYPE_CHECKING:
    from bot.newsroom import Newsroom
    from bot.pace import Pace
    from config.settings import Settings
    from store.reading.lexicon import Lexicon


def new_key() -> str:
    """A delivery's key: 80 random bits, never the same twice, short enough for Discord's nonce (25 characters)."""
    return f"cd-{secrets.token_hex(10)}"


def rules_of(settings: "Settings", lexicon: "Callable[[], Lexicon]") -> Rules:
    """How news is planned. The lexicon is loaded when a place is first looked up: most questions need none."""

    @cache
    def places() -> "tuple[Callable[[str], tuple[str, ...]], Callable[[str], bool]]":
        from store.hierarchy import hierarchy

        found = lexicon().get(hierarchy)
        return found.parents, found.is_place

    def parents(place: str) -> tuple[str, ...]:
        return places()[0](place)

    def is_place(name: str) -> bool:
        return places()[1](name)

    return Rules(
        parents=parents,
        is_place=is_place,
        new_key=new_key,
        grace=timedelta(hours=settings.digest.grace_hours),
        post_silence=settings.digest.silence == "post",
        feeds=freshness,
    )


def desk_of(store: Store, settings: "Settings", rules: Rules) -> Desk:
    """The desk that answers from ``store``."""
    parts = {
        "rules": rules,
        "admins_only": settings.subscribe_admins_only,
        "allowed": allowed_of(settings.feeds.allow),
        "first_pause": settings.feeds.shortest_minutes * 60,
    }
    return Desk(store, clock=now, zone=settings.timezone, parts=parts)


def newsroom_of(store: Store, rules: Rules, settings: "Settings") -> "Newsroom":
    """The planner and courier of this process."""
    from bot.newsroom import Newsroom

    given = settings.delivery
    return Newsroom(
        store,
        rules,
        now,
        owner_of_this_process(),
        pace=pace_of(settings),
        reach=failpoint(os.environ.get("CRISIS_FAILPOINT", "")),
        plan_every=given.plan_every,
        deliver_every=given.deliver_every,
    )


@cache
def owner_of_this_process() -> str:
    """The name under which this process holds leases; no other ever has the same."""
    return f"{os.uname().nodename}/{os.getpid()}/{secrets.token_hex(3)}"


def pace_of(settings: "Settings") -> "Pace":
    """How fast the courier goes, as ``[delivery]`` has it."""
    from bot.pace import Pace

    given = settings.delivery
    return Pace(
        call=timedelta(seconds=given.call_seconds),
        lease=timedelta(seconds=given.lease_seconds),
        settle=timedelta(seconds=given.settle_seconds),
        look_again=timedelta(seconds=given.look_again_seconds),
        unreadable=timedelta(seconds=given.unreadable_seconds),
        soon=timedelta(seconds=given.soon_seconds),
        gap=timedelta(seconds=given.gap_seconds),
    )


def failpoint(spec: str) -> Callable[[str], None]:
    """For the proof: ``posted:2`` kills this process (-9) when the boundary ``posted`` is passed the second time."""
    name, _, count = spec.partition(":")
    left = int(count) if count.isdecimal() else 1

    def reach(passed: str) -> None:
        nonlocal left
        if name and passed == name:
            left -= 1
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)

    return reach
