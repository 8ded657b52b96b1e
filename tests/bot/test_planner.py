"""Planning: watermark, slot and outbox row together; once, whatever the clocks and processes do."""

from datetime import timedelta

import pytest

from bot.reply import plain
from store import deliveries, subscriptions
from store.db import Store
from store.errors import UserMistake
from tests.fakes.desk import START, Desk


@pytest.fixture
def desk(tmp_path):
    with Store.open(tmp_path / "desk.db") as store:
        yield Desk(store)


async def test_a_first_subscription_starts_from_now(desk):
    """What was known before is history: the first digest has only what came after."""
    desk.toll(12)
    desk.subscribe(when="daily 09:00")
    desk.toll(30, place="Orland")
    await desk.run(hours=3)

    assert desk.lines() == [("NEW", "f2")]


async def test_a_slot_is_planned_once(desk):
    """Two ticks, two processes, a clock set back: one digest."""
    desk.subscribe(when="daily 09:00")
    await desk.run(hours=3)
    desk.plan()
    desk.now -= timedelta(hours=1)
    desk.plan()
    await desk.run(hours=1)

    assert len(desk.channel.posted) == 1


async def test_missed_slots_merge_into_one_late_digest(desk):
    """After a night without power an hourly channel gets one digest, marked late."""
    desk.subscribe(when="every 1h")
    desk.toll(12)
    await desk.run(hours=5, minutes=30)
    rows = desk.store.read(
        lambda conn: [tuple(r) for r in conn.execute("SELECT clock, outcome FROM slot ORDER BY clock")]
    )

    assert [outcome for _, outcome in rows] == ["merged"] * 4 + ["digest"]
    assert "late" in plain(desk.channel.posted[0][2].notice)


async def test_a_slot_missed_by_more_than_the_grace_is_left_out_and_its_news_kept(desk):
    """Eight hours late is too late: the next digest has what this one would have had."""
    desk.subscribe(when="daily 09:00")
    desk.toll(12)
    await desk.run(hours=11)
    missed = list(desk.channel.posted)
    await desk.run(hours=16)

    assert missed == []
    assert desk.lines() == [("NEW", "f1")]


async def test_one_line_per_fact_in_its_last_state(desk):
    """First seen and changed within the window is NEW with the last value; changed since is old to new."""
    desk.subscribe(when="daily 09:00")
    desk.toll(12)
    desk.pass_time(minutes=5)
    desk.toll(19)
    await desk.run(hours=3)
    first = desk.channel.posted[-1][2].sections[0].facts
    desk.toll(25)
    desk.pass_time(minutes=5)
    desk.toll(31)
    await desk.run(days=1)

    assert [(f.reason, "19" in plain(f.text)) for f in first] == [("NEW", True)]
    assert desk.lines() == [("19 → 31", "f4")]


async def test_honest_silence_tells_nothing_new_from_no_data(desk):
    """With an article in between nothing is new; without one there is no data, and it says so."""
    desk.subscribe(when="daily 09:00")
    desk.toll(12)
    await desk.run(hours=3)
    desk.toll(12, text="Again the toll stands at 12.")
    await desk.run(days=1)
    quiet = plain(desk.channel.posted[-1][2].notice)
    await desk.run(days=1)
    nothing = plain(desk.channel.posted[-1][2].notice)

    assert quiet.startswith("Nothing new; last article Mon 5 May 2031")
    assert nothing.startswith("No data")
    assert "othing new" not in nothing


async def test_a_silence_about_some_topics_names_them(desk):
    """Where tolls rose, a channel that asked for troops alone is not told that nothing is new."""
    desk.subscribe(when="daily 09:00", about="troops, Orland")
    desk.toll(12)
    await desk.run(hours=3)

    assert plain(desk.channel.posted[0][2].notice).startswith("Nothing new about troops and Orland; last article")


async def test_silence_may_be_no_post_but_no_data_always_is(tmp_path):
    """The setting drops only the digest that would say that nothing is new."""
    with Store.open(tmp_path / "desk.db") as store:
        desk = Desk(store, post_silence=False)
        desk.subscribe(when="daily 09:00")
        desk.toll(12)
        await desk.run(hours=3)
        desk.toll(12, text="Again the toll stands at 12.")
        await desk.run(days=1)
        posts = len(desk.channel.posted)
        await desk.run(days=1)

    assert posts == 1
    assert plain(desk.channel.posted[-1][2].notice).startswith("No data")


async def test_explicit_topics_mean_only_those(desk):
    """A place includes its parts; what has no place never matches a place."""
    desk.subscribe("province", when="daily 09:00", about="Sel province")
    desk.subscribe("troops", when="daily 09:00", about="troops")
    desk.toll(12)
    desk.toll(7, place="Orland")
    desk.toll(3, place=None, measure="wounded")
    await desk.run(hours=3)
    by_channel = {c: [f.evidence for s in r.sections for f in s.facts] for c, _, r in desk.channel.posted}

    assert by_channel == {"province": ["f1"], "troops": []}


async def test_a_burst_is_one_message_with_the_rest_behind_more(desk):
    """Forty facts are one message; the button says how many more there are, and asks for all of them."""
    desk.subscribe(when="daily 09:00")
    for number in range(40):
        desk.toll(10 + number, place=f"Village{number}")
    await desk.run(hours=3)
    reply = desk.channel.posted[0][2]

    assert len(desk.channel.posted) == 1
    assert reply.buttons[0].label == "More (28)"
    assert reply.buttons[0].question == "digest d0-d40"


async def test_lines_stay_within_two_hundred_characters(desk):
    """However long names and publishers are, a line is at most 200 code points with who says so."""
    desk.subscribe(when="daily 09:00")
    desk.toll(12, place="Llan" * 60, publisher="The " + "Very " * 60 + "Long Gazette")
    await desk.run(hours=3)
    fact = desk.channel.posted[0][2].sections[0].facts[0]

    assert len(fact.reason) + len(plain(fact.text)) + len(fact.speaker) + len(fact.publisher) <= 200


async def test_quiet_hours_hold_until_their_end(desk):
    """A digest due at 09:00 within quiet hours comes at ten, once, and is not called late."""
    desk.subscribe(when="daily 09:00", quiet="08:00-10:00 hold")
    desk.toll(12)
    await desk.run(hours=3)
    held = list(desk.channel.posted)
    await desk.run(hours=1)

    assert held == []
    assert len(desk.channel.posted) == 1
    assert desk.channel.posted[0][2].notice is None


async def test_quiet_hours_longer_than_the_grace_lose_nothing(desk):
    """Held for nine hours is not missed."""
    desk.subscribe(when="daily 22:30", quiet="22:00-07:00 hold")
    desk.toll(12)
    for _ in range(26):
        await desk.run(hours=1)

    assert len(desk.channel.posted) == 1
    assert desk.lines() == [("NEW", "f1")]


async def test_quiet_hours_let_the_critical_through(desk):
    """critical: a digest with nothing grave in it waits; one with a death toll does not."""
    desk.subscribe("b", when="every 1h", quiet="06:30-23:00 critical")
    desk.toll(500, measure="magnitude")
    await desk.run(hours=2)
    waiting = len(desk.channel.posted)
    desk.toll(12)
    await desk.run(hours=1)

    assert waiting == 0
    assert sorted(desk.lines()) == [("NEW", "f1"), ("NEW", "f2")]


async def test_instant_posts_what_is_critical_at_once(desk):
    """The first deaths and a jump are told at once; a small rise is not."""
    desk.subscribe(when="instant")
    desk.toll(12)
    await desk.run(minutes=1)
    desk.toll(13)
    await desk.run(minutes=1)
    desk.toll(40)
    await desk.run(minutes=1)

    assert [desk.lines(n) for n in range(len(desk.channel.posted))] == [[("NEW", "f1")], [("13 → 40", "f3")]]
    assert plain(desk.channel.posted[0][2].footer).startswith("As of Mon 5 May 2031, 06:01 UTC")  # nothing was due


async def test_two_subscriptions_alike_are_one(desk):
    """The same again is refused with a word on where to see it."""
    desk.subscribe(when="daily 09:00")
    with pytest.raises(UserMistake, match="exactly this subscription"):
        desk.subscribe(when="daily 09:00")

    assert len(desk.store.read(lambda conn: list(conn.execute("SELECT 1 FROM subscription")))) == 1


async def test_resuming_does_not_flood(desk):
    """What came while a channel was paused is history."""
    made = desk.subscribe(when="daily 09:00")
    desk.store.write(subscriptions.pause, made.target)
    desk.toll(12)
    await desk.run(days=2)
    desk.store.write(subscriptions.resume, made.id, desk.now, START + timedelta(days=3, hours=3), 1)
    desk.toll(30, place="Orland")
    await desk.run(hours=27)

    assert [desk.lines(n) for n in range(len(desk.channel.posted))] == [[("NEW", "f2")]]


async def test_unsubscribe_between_queue_and_send_wins(desk):
    """What was planned for a channel that has left is dropped."""
    made = desk.subscribe(when="daily 09:00")
    desk.pass_time(hours=3)
    desk.plan()
    desk.store.write(subscriptions.remove, made.id, "unsubscribed", desk.now)
    await desk.deliver()

    assert desk.channel.posted == []
    assert desk.store.read(deliveries.counts) == {"dropped": 1}
