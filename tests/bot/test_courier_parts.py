"""A post of several messages that a platform refuses in the middle: settled with its reason, completed later, never doubled."""

import re

import pytest

from bot import corrections
from bot.errors import DeliveryError
from bot.ports import Sent
from store import deliveries, subscriptions
from store.db import Store
from tests.fakes.channel import FakeChannel
from tests.fakes.desk import with_a_digest_owed

PARTS = 3
CORRECTED = {"correction": re.compile("corrected")}.items()


class Parts(FakeChannel):
    """A platform on which each post is three messages; ``refusals`` holds, by the number of a part, what is said to it next."""

    def __init__(self):
        super().__init__()
        self.refusals: dict[int, list[DeliveryError]] = {}
        self.out: dict[str, list[int]] = {}
        self.seen: dict[str, list[int]] = {}

    async def send(self, place, reply, key, *, silent=False):
        """As adapters/slack/send.py: what ``find`` saw is not sent again."""
        known = self.seen.pop(key, [])
        there = self.out.setdefault(key, [])
        for part in range(PARTS):
            if part in known:
                continue
            if self.refusals.get(part):
                error = self.refusals[part].pop(0)
                begun = bool(known) or part > 0
                raise DeliveryError(error.reason, permanent=True, partly=begun) if error.permanent else error
            there.append(part)
        self.posted.append((place.channel, key, reply))
        return Sent(f"m-{key}")

    async def find(self, place, key, since):
        if self.unreadable:
            raise DeliveryError("missing_scope", permanent=True)
        found = self.out.get(key, [])
        self.seen[key] = list(found)
        return Sent(f"m-{key}") if len(found) == PARTS else None


@pytest.fixture
def desk(tmp_path):
    with Store.open(tmp_path / "desk.db") as store:
        made = with_a_digest_owed(store)
        made.channel = Parts()
        made.courier = made.another()
        yield made


def archived(times=1):
    return [DeliveryError("is_archived", permanent=True) for _ in range(times)]


def row(desk, number=1):
    return desk.store.read(deliveries.by_id, number)


def subscription(desk):
    return desk.store.read(subscriptions.by_id, desk.subscription.id)


async def test_a_refusal_in_the_middle_is_settled_with_its_reason(desk):
    """It is no doubt: the channel's subscription ails, as after any other refusal, and it is not tried once a minute."""
    desk.channel.refusals = {1: archived(9)}
    await desk.deliver()
    for _ in range(4):
        desk.pass_time(minutes=1)
        await desk.deliver()

    assert (row(desk).state, row(desk).reason) == ("queued", "posted in part, then is_archived")
    assert (subscription(desk).state, subscription(desk).failures) == ("ailing", 1)
    assert len(desk.channel.refusals[1]) == 8


@pytest.mark.parametrize("other", [False, True])
async def test_only_what_is_missing_is_sent_when_the_channel_takes_posts_again(desk, other):
    """By this process or another, which knows of it only from the store: each message stands there once."""
    desk.channel.refusals = {1: archived(), 2: archived()}
    await desk.deliver()
    for _ in range(3):
        desk.channel.seen.clear()
        desk.pass_time(hours=1)
        await desk.deliver(desk.another("p2") if other else None)

    assert desk.channel.out == {"k1": [0, 1, 2]}
    assert (row(desk).state, subscription(desk).state) == ("sent", "active")


async def test_another_failure_in_between_does_not_make_it_forget_what_is_out(desk):
    """A wait that the platform asks for, then a refusal of the first thing tried: it is still looked for before it is sent."""
    desk.channel.refusals = {1: [*archived(), DeliveryError("ratelimited", retry_after=5), *archived()]}
    await desk.deliver()
    for _ in range(4):
        desk.channel.seen.clear()
        desk.pass_time(hours=1)
        await desk.deliver(desk.another("p2"))

    assert desk.channel.out == {"k1": [0, 1, 2]}
    assert row(desk).state == "sent"


async def test_what_cannot_be_looked_for_is_held(desk):
    """History that cannot be read says nothing of the parts that are missing: nothing is sent until it can."""
    desk.channel.refusals = {1: archived()}
    await desk.deliver()
    desk.channel.unreadable = True
    for _ in range(5):
        desk.pass_time(hours=1)
        await desk.deliver()
    held = row(desk)
    desk.channel.unreadable = False
    for _ in range(10):
        desk.channel.seen.clear()
        desk.pass_time(minutes=2)
        await desk.deliver()

    assert held.state == "ambiguous"
    assert "missing_scope" in held.reason
    assert desk.channel.out == {"k1": [0, 1, 2]}


async def test_after_a_week_it_is_given_up_and_a_retry_completes_it(desk):
    """It is dead with its reason; an operator's retry reads back first and sends the rest."""
    desk.channel.refusals = {1: archived(20)}
    for _ in range(12):
        await desk.deliver()
        desk.pass_time(days=1)
    given_up = row(desk)
    desk.channel.refusals = {}
    desk.store.write(deliveries.retry, 1, desk.now)
    for _ in range(10):
        desk.channel.seen.clear()
        desk.pass_time(seconds=30)
        await desk.deliver()

    assert (given_up.state, given_up.reason) == ("dead", "posted in part, then is_archived")
    assert desk.channel.out == {"k1": [0, 1, 2]}
    assert row(desk).state == "sent"


async def test_a_post_that_is_out_in_part_is_corrected_when_it_has_arrived(desk):
    """It is not mended as what waits is: its first message says what it said already."""
    desk.channel.refusals = {1: archived()}
    await desk.deliver()
    before = row(desk).body
    desk.toll(7, text="The toll in Port Sel was corrected to 7.", cues=CORRECTED)
    desk.store.write(corrections.plan_corrections, desk.now, desk.rules.new_key)
    waiting = row(desk).body
    for _ in range(10):
        desk.pass_time(minutes=2)
        await desk.deliver()

    assert waiting == before
    assert desk.channel.out["k1"] == [0, 1, 2]
    assert [message for message, _ in desk.channel.edited] == ["m-k1"]
