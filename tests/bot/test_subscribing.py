"""Subscribing as a person does it: understood, confirmed, listed, ended; nobody sees another tenant."""

import pytest

from bot.ports import Place
from store.db import Store
from tests.fakes.desk import Desk
from tests.fakes.person import ask, with_bot, words

OTHER = Place("slack", "T2", "C1")


@pytest.fixture
def world(tmp_path):
    with Store.open(tmp_path / "desk.db") as store:
        yield with_bot(Desk(store))


async def test_it_shows_what_was_understood_and_saves_only_when_confirmed(world):
    """The zone is named with where it comes from; the Save button saves exactly that."""
    shown = await ask(
        world, "subscribe weekdays 08:30 about troops, Belarus quiet 22:00-07:00 hold", zone="Europe/Kyiv"
    )
    none_yet = await ask(world, "subscriptions")
    saved = await ask(world, shown.buttons[0].question)
    listed = await ask(world, "subscriptions")

    assert "Monday to Friday at 08:30 (time zone Europe/Kyiv): what is new about troops, Belarus" in words(shown)
    assert "Europe/Kyiv is your own" in words(shown)
    assert "no subscription" in words(none_yet)
    assert saved.title == "Subscribed"
    assert "22:00-07:00 hold" in words(listed)


async def test_the_list_tells_the_next_moment_in_the_subscriptions_zone(world):
    """It says 09:00 twice, not 09:00 and 07:00, whatever the asker's zone."""
    await ask(world, "subscribe daily 09:00 tz Europe/Kyiv confirm yes")
    listed = words(await ask(world, "subscriptions", zone="America/New_York"))

    assert "Every day at 09:00 (time zone Europe/Kyiv)" in listed
    assert "09:00 EEST" in listed


async def test_what_it_would_have_sent_is_shown_before_it_is_saved(world):
    """Posts over the last seven days and a day, counted on what really arrived."""
    for day in range(3):
        world.toll(12 + day * 5)
        world.pass_time(days=1)
    shown = await ask(world, "subscribe daily 09:00")

    assert "3 posts with 3 lines of news: 0.4 posts a day." in words(shown)


@pytest.mark.parametrize(
    "text",
    [
        "subscribe daily 25:00",
        "subscribe daily 09:00 tz Mars/Base",
        "subscribe hourly",
        "subscribe daily 09:00 quiet 08:00-10:00 drop",
    ],
)
async def test_a_wrong_subscription_saves_nothing(world, text):
    """A clear answer and nothing half saved."""
    reply = await ask(world, f"{text} confirm yes")

    assert reply.data["error"] == "yours"
    assert "no subscription" in words(await ask(world, "subscriptions"))


async def test_tenants_do_not_see_each_other(world):
    """Another workspace's channel of the same id lists, ends and reads nothing of ours."""
    await ask(world, "subscribe daily 09:00 confirm yes")
    world.toll(12)
    world.pass_time(hours=4)
    world.plan()
    theirs = [
        await ask(world, text, OTHER)
        for text in ("subscriptions", "unsubscribe", "unsubscribe 1", "pause", "deliveries", "why 1")
    ]
    ours = await ask(world, "deliveries")

    assert all("Every day" not in words(reply) and "digest:" not in words(reply) for reply in theirs)
    assert "digest: waiting" in words(ours)
    assert "1" in words(await ask(world, "subscriptions"))


async def test_who_may_not_manage_may_not_subscribe(world):
    """Discord's manage_channels, or the admins of a workspace that wants it so."""
    refused = await ask(world, "subscribe daily 09:00", may_manage=False)
    world.bot.parts = {**world.bot.parts, "admins_only": True}
    member = await ask(world, "subscribe daily 09:00 confirm yes")
    admin = await ask(world, "subscribe daily 09:00 confirm yes", extra={"admin": True})

    assert "manage this channel" in words(refused)
    assert "admins" in words(member)
    assert admin.title == "Subscribed"


async def test_a_channel_where_the_bot_may_not_post_is_told_what_is_missing(world):
    """Checked before saving: the adapter says what is missing, and how to mend it."""
    reply = await ask(
        world,
        "subscribe daily 09:00 confirm yes",
        extra={"cannot_post": "I am not in this channel. Type /invite @crisis"},
    )

    assert "/invite @crisis" in words(reply)
    assert "no subscription" in words(await ask(world, "subscriptions"))


async def test_unsubscribe_by_number_and_all(world):
    """One goes, the other stays; then all go; a wrong number names the right ones."""
    await ask(world, "subscribe daily 09:00 confirm yes")
    await ask(world, "subscribe every 2h about troops confirm yes")
    wrong = await ask(world, "unsubscribe 77")
    one = await ask(world, "unsubscribe 1")
    rest = await ask(world, "unsubscribe all")

    assert "It has 1, 2" in words(wrong)
    assert "1 subscription ended" in words(one)
    assert "1 subscription ended" in words(rest)


async def test_pause_and_resume_do_not_flood(world):
    """What came while the channel was paused is not posted afterwards."""
    await ask(world, "subscribe every 1h confirm yes")
    await ask(world, "pause")
    world.toll(12)
    world.pass_time(hours=5)
    await ask(world, "resume")
    preview = await ask(world, "preview")

    assert "0 lines" in words(preview) or "othing new" in words(preview) or "No data" in words(preview)
    assert not [f for s in preview.sections for f in s.facts]
