"""The traps that have bitten other bots, those of them that concern subscribing and delivering. Each is a test by name.

Where the rule was tested already it is not written twice; this table says where:

| trap | test |
| --- | --- |
| on_ready twice | tests/acceptance/test_delivery_discord.py: test_on_ready_twice_starts_nothing_twice |
| guild unavailable is not left | tests/acceptance/test_delivery_discord.py: test_guild_unavailable_is_not_left |
| archived, then unarchived Slack channel resumes | tests/bot/test_courier.py: test_archived_then_unarchived_resumes |
| re-invite resets failure counters | tests/bot/test_traps.py: test_re_invite_resets_failure_counters |
| re-enable must not flood backlog | tests/bot/test_planner.py: test_resuming_does_not_flood |
| re-enable must not flood backlog | tests/bot/test_traps.py: test_healing_after_days_does_not_flood |
| first run posts nothing | tests/bot/test_traps.py: test_first_run_posts_nothing |
| new filter field must not re-fire history | tests/bot/test_traps.py: test_new_filter_must_not_re_fire_history |
| unlocated events never match a place scope | tests/bot/test_planner.py: test_explicit_topics_mean_only_those |
| parent place includes children | tests/bot/test_planner.py: test_explicit_topics_mean_only_those |
| publisher bumps date | tests/store/test_ledger.py: test_a_redated_article_is_not_judged_again |
| publisher changes guid, edits title | tests/bot/test_traps.py: test_publisher_bumps_date_changes_guid_edits_title |
| same newsroom counted once | tests/bot/test_traps.py: test_same_newsroom_counted_once |
| empty ingest must not say "nothing new" | tests/bot/test_planner.py: test_honest_silence_tells_nothing_new_from_no_data |
| half-failed ingest must not say "nothing new" | tests/bot/test_feeds.py: test_a_feed_that_is_not_fresh_is_never_nothing_new |
| a button re-renders the whole digest | tests/bot/test_asking_for_news.py: test_the_digest_and_its_more_button_show_the_whole_window |
| update of deleted message | tests/bot/test_courier_edits.py: test_update_of_a_deleted_message_falls_back_to_a_new_post |
| @everyone, <!channel>, markdown, RTL, zero-width | tests/adapters/slack/test_render.py: test_no_text_from_outside_pings_or_links_by_itself |
| @everyone, <!channel>, markdown, RTL, zero-width | tests/adapters/discord/test_markup.py: test_a_call_to_everybody_is_none |
| 7,000-char item | tests/bot/test_traps.py: test_7000_char_item |
| two bot processes at once | tests/bot/test_courier.py: test_two_couriers_send_a_post_once |
| two bot processes at once | tests/bot/test_traps.py: test_two_bot_processes_plan_a_slot_once |
| token revoked mid-digest | tests/bot/test_traps.py: test_token_revoked_mid_digest |
| clock jump back | tests/bot/test_planner.py: test_a_slot_is_planned_once |
| clock jump back | tests/bot/test_courier_doubts.py: test_a_clock_set_back_an_hour_delays_nothing_that_is_queued |
| clock jump back | tests/bot/test_schedule.py: test_a_clock_that_is_set_back_an_hour_stops_nothing |
| explicit `subscribe troops` adds only troops | tests/bot/test_planner.py: test_explicit_topics_mean_only_those |
| Slack command in a channel without the bot | tests/acceptance/test_slack_posts.py: test_a_channel_without_the_bot_cannot_be_subscribed |
| deferred ephemeral choice | tests/acceptance/test_discord_run.py: test_a_person_asks_turns_pages_and_shares_across_a_restart |
| 403 loop must stop after k tries | tests/bot/test_courier.py: test_a_403_loop_stops_after_few_tries |
| unsubscribe between queue and send | tests/bot/test_planner.py: test_unsubscribe_between_queue_and_send_wins |
"""

import re
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from adapters.discord.layout import lay_out
from adapters.slack.render import render
from bot import corrections, planner
from store import articles, bookkeeping, deliveries, ledger, subscriptions
from store.db import Store
from store.models import Article, Evidence, Figure, Reading
from tests.fakes.desk import JUDGING, Desk
from tests.standins.discord_limits import message_faults
from tests.standins.slack_limits import faults

ROOT = Path(__file__).parents[2]


@pytest.fixture
def desk(tmp_path):
    with Store.open(tmp_path / "desk.db") as store:
        yield Desk(store)


def test_every_trap_has_its_test():
    """The table above is true: each test that it names exists."""
    rows = re.findall(r"^\| (.+) \| (\S+\.py): (test_\w+) \|$", __doc__, re.MULTILINE)
    missing = [name for _, path, name in rows if not re.search(rf"def {name}\b", (ROOT / path).read_text())]

    assert len(rows) == __doc__.count("\n| ") - 2
    assert missing == []


async def test_re_invite_resets_failure_counters(desk):
    """Refused three times, invited again: the next refusals count from one, so the subscription is not ended for the old ones."""
    made = desk.subscribe(when="daily 09:00")
    desk.channel.faults = ["permanent"] * 3
    desk.pass_time(hours=3)
    desk.plan()
    for _ in range(3):
        await desk.deliver()
        desk.pass_time(hours=3)
    await desk.deliver()
    healed = desk.store.read(subscriptions.by_id, made.id)
    desk.channel.faults = ["permanent"]
    await desk.run(hours=15)
    again = desk.store.read(subscriptions.by_id, made.id)

    assert (healed.failures, healed.failing_since) == (0, None)
    assert again.failures == 1
    assert again.failing_since == desk.now.isoformat(timespec="seconds")


async def test_healing_after_days_does_not_flood(desk):
    """A channel that refused for three days gets what was owed to it and one digest for all the slots since."""
    desk.subscribe(when="every 1h")
    desk.channel.faults = ["permanent"] * 1000
    for hour in range(72):
        desk.toll(100 + hour, place=f"Village{hour}")
        await desk.run(hours=1)
    desk.channel.faults.clear()
    while not desk.channel.posted:
        await desk.run(hours=1)
    await desk.run(minutes=10)
    sql = "SELECT count(*) FROM slot WHERE outcome = 'merged'"

    assert len(desk.channel.posted) == 2
    assert desk.store.read(lambda conn: conn.execute(sql).fetchone()[0]) >= 60


async def test_first_run_posts_nothing(desk):
    """A store full of history, corrections included, and its first plan: nobody is told anything of it."""
    desk.toll(12)
    desk.pass_time(minutes=1)
    desk.toll(9, text="The toll was corrected to 9.", cues={"correction": re.compile("corrected")}.items())
    desk.subscribe(when="instant")
    desk.subscribe("daily", when="daily 09:00")
    desk.plan()
    await desk.deliver()

    assert desk.channel.posted == []
    assert desk.store.read(corrections.posts.cursor, corrections.CURSOR) == desk.store.read(ledger.last_id)


async def test_new_filter_must_not_re_fire_history(desk):
    """A channel that asks for another topic today gets what comes from today on, whatever it was told before."""
    desk.subscribe(when="daily 09:00", about="Orland")
    desk.toll(12)
    await desk.run(hours=3)
    desk.subscribe(when="daily 09:00", about="Sel province")
    await desk.run(days=1)
    desk.toll(20)
    await desk.run(days=1)
    for _ in range(3):
        await desk.run(seconds=2)
    told = [fact.evidence for _, _, r in desk.channel.posted for s in r.sections for fact in s.facts]

    assert told == ["f2"]


async def test_publisher_bumps_date_changes_guid_edits_title(desk):
    """The same text under another date, link and title is the same article: no line is told twice."""
    text = "The quake killed 12 people in Port Sel."
    figure = Figure(12, 12, "exact", "killed", "people", place="Port Sel", evidence=(Evidence(text, 0, len(text)),))
    first = Article(text, "Quake", "Sel Wire", url="https://example.org/1", published=desk.now)

    def take(conn, article):
        reading = Reading(article, figures=(figure,))
        saved = articles.save(conn, reading, desk.now, "t", None)
        bookkeeping.take_in(conn, saved.article, reading, desk.now, JUDGING)

    desk.subscribe(when="daily 09:00")
    desk.store.write(take, first)
    await desk.run(hours=3)
    for again in (
        replace(first, published=desk.now),
        replace(first, url="https://example.org/2?utm_source=x"),
        replace(first, title="UPDATED: Quake"),
    ):
        desk.store.write(take, again)
    await desk.run(days=1)

    assert desk.lines(0) == [("NEW", "f1")]
    assert desk.lines(1) == []


async def test_same_newsroom_counted_once(desk):
    """A newsroom that says it again confirms nothing; another one does."""
    desk.subscribe(when="daily 09:00")
    desk.toll(12)
    await desk.run(hours=3)
    desk.toll(12, text="Still 12 killed in Port Sel.")
    await desk.run(days=1)
    same = desk.lines()
    desk.toll(12, publisher="The Orland Gazette", text="12 killed in Port Sel, the Gazette has learnt.")
    await desk.run(days=1)

    assert same == []
    assert [reason for reason, _ in desk.lines()] == ["2nd publisher"]


async def test_7000_char_item(desk):
    """A sentence of 7,000 characters is a short line with its evidence behind it, inside each platform's limits."""
    desk.subscribe(when="daily 09:00")
    desk.toll(12, text="The quake killed 12 people in Port Sel, " + "he said, " * 780)
    await desk.run(hours=3)
    reply = desk.channel.posted[0][2]

    assert desk.lines() == [("NEW", "f1")]
    assert [fault for message in render(reply) for fault in faults(message.body())] == []
    assert [fault for part in lay_out(reply) for fault in message_faults({"embeds": [part.embed()]})] == []


async def test_two_bot_processes_plan_a_slot_once(desk, tmp_path):
    """Two processes see the same slot due at the same moment: one message is owed."""
    desk.subscribe(when="daily 09:00")
    desk.toll(12)
    desk.pass_time(hours=3)
    with Store.open(tmp_path / "desk.db") as other, ThreadPoolExecutor(2) as pool:
        plans = [pool.submit(store.write, planner.plan, desk.now, desk.rules) for store in (desk.store, other)]
        looked = sorted(plan.result() for plan in plans)

    assert looked == [0, 1]
    assert desk.store.read(deliveries.counts) == {"queued": 1}


async def test_token_revoked_mid_digest(desk):
    """Half of the channels were told when the token went: they are not told again, the others are when a token is back."""
    for number in range(4):
        desk.subscribe(f"c{number}", when="daily 09:00")
    desk.toll(12)
    desk.channel.faults = ["ok", "ok", "permanent", "permanent"]
    desk.pass_time(hours=3)
    desk.plan()
    await desk.deliver()
    half = [channel for channel, _, _ in desk.channel.posted]
    for _ in range(5):
        desk.pass_time(minutes=6)
        await desk.deliver()

    assert len(half) == 2
    assert sorted(channel for channel, _, _ in desk.channel.posted) == ["c0", "c1", "c2", "c3"]
    assert desk.store.read(deliveries.counts) == {"sent": 4}


async def test_a_subscription_that_cannot_be_planned_keeps_no_other_waiting(desk):
    """Terms of another version, or damaged ones: that channel's subscription ails with the reason, the others are told."""
    damage = "UPDATE subscription SET terms = :terms WHERE id = :id"
    for when in ("daily 09:00", "instant"):
        bad = desk.subscribe("bad", when=when)
        row = {"terms": f'{{"cadence": "{when}"}}', "id": bad.id}
        desk.store.write(lambda conn, row=row: conn.execute(damage, row))
        desk.subscribe("good", when=when)
    desk.toll(12)
    for _ in range(3):
        await desk.run(hours=1)
    ailing = desk.store.read(subscriptions.by_id, bad.id)

    assert {channel for channel, _, _ in desk.channel.posted} == {"good"}
    assert len(desk.channel.posted) == 2
    assert (ailing.state, "cannot be planned" in ailing.reason) == ("ailing", True)
