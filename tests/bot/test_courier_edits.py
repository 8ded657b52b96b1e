"""Posts that are corrected: by an edit that comes late, is in doubt, or finds its post deleted; and corrections under way."""

import re
from datetime import timedelta

import pytest

from bot import corrections, outcomes
from bot.errors import DeliveryError
from bot.reply import plain
from store import deliveries
from store.db import Store
from tests.fakes.desk import Desk

CORRECTED = {"correction": re.compile("corrected")}.items()


@pytest.fixture
def desk(tmp_path):
    with Store.open(tmp_path / "desk.db") as store:
        made = Desk(store)
        made.subscribe(when="daily 09:00")
        made.toll(12)
        made.toll(30, place="Orland")
        made.pass_time(hours=3)
        made.plan()
        yield made


def correct(desk, value, place="Port Sel"):
    desk.toll(value, place=place, text=f"The toll in {place} was corrected to {value}.", cues=CORRECTED)
    desk.store.write(corrections.plan_corrections, desk.now, desk.rules.new_key)


async def for_a_while(desk):
    for _ in range(10):
        desk.pass_time(minutes=2)
        await desk.deliver()


async def for_a_while_without_retry(desk):
    """One try of what is due, and no more."""
    desk.pass_time(seconds=2)
    await desk.deliver()


def words(reply):
    return " | ".join(plain(fact.text) for section in reply.sections for fact in section.facts)


def failing(desk, error, *, after=False):
    """The next edit fails, perhaps though it was made."""
    edit, failures = desk.channel.edit, [error]

    async def once(place, message, reply, key):
        if after:
            await edit(place, message, reply, key)
        if failures:
            raise failures.pop()
        if not after:
            await edit(place, message, reply, key)

    desk.channel.edit = once


async def test_an_edit_that_is_late_does_not_undo_a_newer_one(desk):
    """The first edit fails and waits while that of another line goes out: it must not come after it."""
    await desk.deliver()
    failing(desk, DeliveryError("503"))
    correct(desk, 10)
    await for_a_while_without_retry(desk)
    correct(desk, 28, "Orland")
    await for_a_while(desk)

    assert len(desk.channel.edited) == 1
    assert all(value in words(desk.channel.edited[0][1]) for value in ("10", "28"))


async def test_what_waits_says_the_newest_value(desk):
    """A correction that is corrected before its edit went out: one edit with the last value."""
    await desk.deliver()
    correct(desk, 10)
    correct(desk, 9)
    await for_a_while(desk)

    assert len(desk.channel.edited) == 1
    assert "9 people" in words(desk.channel.edited[0][1])
    assert ["9 people" in words(reply) for _, _, reply in desk.channel.posted] == [False, True]


async def test_what_was_on_its_way_is_corrected_when_it_has_arrived(desk):
    """The correction is planned while the post is in flight, so no post shows the old value yet: it is not forgotten."""
    desk.channel.faults = ["after"]
    await desk.deliver()
    correct(desk, 10)
    before = desk.store.read(deliveries.counts)
    await for_a_while(desk)

    assert before == {"ambiguous": 1}
    assert "10" in words(desk.channel.edited[-1][1])
    assert [reply.title for _, _, reply in desk.channel.posted] == ["Crisis digest", "Correction"]


async def test_what_is_found_late_after_all_is_corrected_too(desk):
    """Absent when read back, so it waits to be sent again while the correction comes; then it is found with the old value."""
    desk.channel.faults = ["late"]
    await desk.deliver()
    for _ in range(5):
        desk.pass_time(seconds=15)
        await desk.courier._settle(desk.store.read(deliveries.by_id, 1))
    waiting = desk.store.read(deliveries.by_id, 1)
    correct(desk, 10)
    desk.channel.appear()
    await for_a_while(desk)

    assert waiting.state == "queued"
    assert desk.channel.keys()[0] == "k1"
    assert "10" in words(desk.channel.edited[-1][1])
    assert [reply.title for _, _, reply in desk.channel.posted] == ["Crisis digest", "Correction"]


async def test_an_edit_goes_under_the_key_of_its_post(desk):
    """A post of several messages finds its others by the key it was posted with."""
    await desk.deliver()
    keys = []

    async def edit(place, message, reply, key):
        keys.append(key)

    desk.channel.edit = edit
    correct(desk, 10)
    await for_a_while(desk)

    assert keys == ["k1"]


async def test_a_post_that_nobody_knows_any_more_is_not_edited(desk):
    """The edit is given up; it does not stop the rest."""
    await desk.deliver()
    correct(desk, 10)
    edit = desk.store.write(outcomes.claim, 2, "p", desk.now, desk.now + timedelta(minutes=1))
    desk.store.write(outcomes.refused, edit, "message_gone", desk.now, desk.courier.pace)
    desk.store.write(outcomes.refused, edit, "message_gone", desk.now, desk.courier.pace)
    await for_a_while(desk)

    assert desk.channel.edited == []
    assert [reply.title for _, _, reply in desk.channel.posted].count("Crisis digest") == 2


async def test_an_edit_in_doubt_is_made_again(desk):
    """The same edit twice is one edit: nothing has to be read back."""
    await desk.deliver()
    failing(desk, DeliveryError("timed out", ambiguous=True), after=True)
    correct(desk, 10)
    await for_a_while(desk)

    assert desk.store.read(deliveries.counts) == {"sent": 3}
    assert {message for message, _ in desk.channel.edited} == {"m1"}


async def test_an_edit_whose_sender_died_is_made_again(desk):
    """A lease that runs out in an edit is no reason to look for a post under the edit's key."""
    await desk.deliver()
    correct(desk, 10)
    desk.pass_time(seconds=2)
    dead = desk.another("dead")

    def die(name):
        if name == "posted":
            raise SystemExit

    dead.reach = die
    with pytest.raises(SystemExit):
        await dead._deliver(desk.store.read(deliveries.by_id, 2))
    await for_a_while(desk)

    assert desk.store.read(deliveries.counts) == {"sent": 3}


async def test_update_of_a_deleted_message_falls_back_to_a_new_post(desk):
    """The channel sees the corrected content again, once; a later correction edits the new post and not the deleted one."""
    await desk.deliver()
    edit = desk.channel.edit

    async def first_is_gone(place, message, reply, key):
        if message == "m1":
            raise DeliveryError("message_gone", permanent=True)
        await edit(place, message, reply, key)

    desk.channel.edit = first_is_gone
    correct(desk, 10)
    await for_a_while(desk)
    told = [(reply.title, words(reply)) for _, _, reply in desk.channel.posted]
    correct(desk, 9)
    await for_a_while(desk)

    assert sorted(title for title, _ in told) == ["Correction", "Crisis digest", "Crisis digest"]
    assert "10" in [text for title, text in told if title == "Crisis digest"][1]
    assert "30" in [text for title, text in told if title == "Crisis digest"][1]
    assert "m1" not in {message for message, _ in desk.channel.edited}
    assert any("9 people" in words(reply) for _, reply in desk.channel.edited)
    assert [reply.title for _, _, reply in desk.channel.posted].count("Crisis digest") == 2
