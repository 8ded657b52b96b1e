"""Tests of adapters/slack/send.py against the stand-in: one post under one key, whatever goes wrong in between."""

from datetime import UTC, datetime, timedelta

import pytest

from adapters.slack.send import SlackSender
from adapters.slack.wire import Wire
from bot.errors import DeliveryError
from bot.ports import Place
from bot.reply import Fact, Reply, Section
from store.db import Store
from tests.standins.slack_things import Fault

PLACE = Place("slack", "T1", "C1")
SHORT = Reply("Digest", (Section(facts=(Fact("4,000 troops at the border"),)),), private=False)
LONG = Reply("Digest", (Section(facts=tuple(Fact(f"fact {n} " + "word " * 200) for n in range(12))),), private=False)
HOUR_AGO = datetime.now(UTC) - timedelta(hours=1)


@pytest.fixture
def store(tmp_path):
    with Store.open(tmp_path / "crisis.db") as opened:
        yield opened


@pytest.fixture
def sender(slack, store):
    return SlackSender(Wire(slack.world.bot_token, slack.url), store)


def posted(slack, channel="C1") -> list[str]:
    return [message["text"] for message in slack.world.channels[channel].messages]


async def refused(sender, place=PLACE, reply=SHORT) -> DeliveryError:
    with pytest.raises(DeliveryError) as caught:
        await sender.send(place, reply, "k")
    return caught.value


async def test_what_was_sent_is_found_by_its_key_alone(slack, sender):
    """The key in the metadata is how a post is known again; another key, or none asked for, finds nothing."""
    sent = await sender.send(PLACE, SHORT, "k1")
    await sender.send(PLACE, SHORT, "k2")

    assert (await sender.find(PLACE, "k1", HOUR_AGO)).message == sent.message
    assert await sender.find(PLACE, "k3", HOUR_AGO) is None
    assert abs((sent.at - datetime.now(UTC)).total_seconds()) < 60


async def test_a_post_in_a_thread_is_found_there(slack, sender):
    """A thread is read by its replies, not by the channel's history."""
    root = await sender.send(PLACE, SHORT, "root")
    thread = Place("slack", "T1", "C1", root.message)
    sent = await sender.send(thread, SHORT, "k1")

    assert (await sender.find(thread, "k1", HOUR_AGO)).message == sent.message
    assert await sender.find(PLACE, "k1", HOUR_AGO) is None


@pytest.mark.parametrize(
    "fault", [Fault("status", 500, after=True), Fault("reset", after=True), Fault("text", after=True)]
)
async def test_an_answer_that_got_lost_is_ambiguous_and_found(slack, sender, fault):
    """Slack may have posted it: nothing is sent again, reading back finds it."""
    slack.fail("chat.postMessage", fault)
    error = await refused(sender)

    assert error.ambiguous
    assert slack.calls["chat.postMessage"] == 1
    assert await sender.find(PLACE, "k", HOUR_AGO)


async def test_a_time_out_is_ambiguous(slack, store):
    """Slack took the message and then said nothing: it may be there, and it is."""
    slack.fail("chat.postMessage", Fault("hang", after=True))
    sender = SlackSender(Wire(slack.world.bot_token, slack.url, timeout=0.2), store)

    assert (await refused(sender)).ambiguous
    assert await sender.find(PLACE, "k", HOUR_AGO)


async def test_an_effect_that_comes_late_is_absent_at_first(slack, sender):
    """History may lag behind what was accepted: that is why absence counts only after a settle time."""
    slack.fail("chat.postMessage", Fault("status", 503, after=True, late=True))
    await refused(sender)

    assert await sender.find(PLACE, "k", HOUR_AGO) is None
    slack.appear()
    assert await sender.find(PLACE, "k", HOUR_AGO)


@pytest.mark.parametrize("code", ["fatal_error", "internal_error", "service_unavailable"])
async def test_slacks_own_maybe_is_ambiguous(slack, sender, code):
    """Slack says of these that some aspect may have succeeded."""
    slack.fail("chat.postMessage", Fault("error", code))

    assert (await refused(sender)).ambiguous


@pytest.mark.parametrize(
    "code", ["channel_not_found", "is_archived", "not_in_channel", "restricted_action_read_only_channel", "account_inactive",
             "token_revoked", "token_expired", "invalid_auth", "team_access_not_granted"]
)  # fmt: skip
async def test_a_dead_target_is_permanent(slack, sender, code):
    """Only a person can help: trying again would not."""
    slack.fail("chat.postMessage", Fault("error", code))
    error = await refused(sender)

    assert (error.permanent, error.ambiguous, error.reason) == (True, False, code)


@pytest.mark.parametrize(("code", "lasts"), [("a_code_of_next_year", True), ("team_added_to_org", False)])
async def test_a_refusal_that_we_do_not_know_lasts(slack, sender, code, lasts):
    """Rule: it is shown with its subscription and tried ever more slowly, not once a minute for ever; some pass soon."""
    slack.fail("chat.postMessage", Fault("error", code))
    error = await refused(sender)

    assert (error.permanent, error.ambiguous, error.reason) == (lasts, False, code)


async def test_too_many_requests_say_how_long_to_wait(slack, sender):
    """Retry-After is obeyed; nothing was posted."""
    slack.fail("chat.postMessage", Fault("limit", 7))
    error = await refused(sender)

    assert (error.retry_after, error.ambiguous, error.permanent) == (7.0, False, False)


async def test_no_connection_means_nothing_was_posted(slack, store):
    """A refused connection is tried again, not settled."""
    error = await refused(SlackSender(Wire(slack.world.bot_token, "http://127.0.0.1:1/api/"), store))

    assert (error.reason, error.ambiguous, error.permanent) == ("unreachable", False, False)


async def test_history_that_cannot_be_read_is_an_error_not_an_absence(slack, sender):
    """Without the scope for this kind of channel nothing is known."""
    slack.world.scopes.discard("channels:history")
    with pytest.raises(DeliveryError, match="missing_scope"):
        await sender.find(PLACE, "k", HOUR_AGO)


async def test_history_is_read_to_its_end(slack, sender):
    """The post may lie many pages back."""
    sent = await sender.send(PLACE, SHORT, "k1")
    channel = slack.world.channels["C1"]
    channel.messages += [{"ts": slack.world.tick(), "text": "x", "thread_ts": None} for _ in range(450)]

    assert (await sender.find(PLACE, "k1", HOUR_AGO)).message == sent.message


async def test_somebody_elses_message_with_our_key_is_not_ours(slack, sender):
    """Metadata is open to every app: only the bot's own posts count."""
    await sender.send(PLACE, SHORT, "k1")
    slack.world.channels["C1"].messages[0]["bot_id"] = "B2"

    assert await sender.find(PLACE, "k1", HOUR_AGO) is None


async def test_a_long_post_that_broke_off_is_completed_not_repeated(slack, sender):
    """Of several messages only the missing ones are sent."""
    slack.fail("chat.postMessage", Fault("none"), Fault("limit", 3))
    error = await refused(sender, reply=LONG)
    found = await sender.find(PLACE, "k", HOUR_AGO)
    await sender.send(PLACE, LONG, "k")

    assert error.ambiguous
    assert found is None
    assert len(posted(slack)) == len(set(posted(slack))) > 1
    assert await sender.find(PLACE, "k", HOUR_AGO)


async def test_a_part_that_is_refused_for_good_is_no_doubt(slack, sender):
    """The first messages are out and the next is surely not: it is said so, and later only what is missing is sent."""
    slack.fail("chat.postMessage", Fault("none"), Fault("error", "is_archived"), Fault("error", "a_code_of_next_year"))
    first = await refused(sender, reply=LONG)
    assert await sender.find(PLACE, "k", HOUR_AGO) is None
    second = await refused(sender, reply=LONG)
    assert await sender.find(PLACE, "k", HOUR_AGO) is None
    await sender.send(PLACE, LONG, "k")

    for error, code in ((first, "is_archived"), (second, "a_code_of_next_year")):
        assert (error.permanent, error.partly, error.ambiguous, error.reason) == (True, True, False, code)
    assert len(posted(slack)) == len(set(posted(slack))) > 1


async def test_buttons_that_cannot_be_made_for_the_rest_of_a_post_do_not_repeat_its_beginning(
    slack, sender, monkeypatch
):
    """What fails before the first missing part is sent tells nothing of those that are out."""
    slack.fail("chat.postMessage", Fault("none"), Fault("limit", 3))
    await refused(sender, reply=LONG)
    await sender.find(PLACE, "k", HOUR_AGO)

    async def fails(*_):
        raise DeliveryError("unreachable")

    with monkeypatch.context() as patch:
        patch.setattr("adapters.slack.send.messages_of", fails)
        error = await refused(sender, reply=LONG)

    assert (error.ambiguous, error.reason) == (True, "unreachable")


async def test_a_correction_replaces_the_whole_post(slack, sender):
    """All messages of a post change; what is no longer needed goes; the key stays."""
    sent = await sender.send(PLACE, LONG, "k")
    await sender.edit(PLACE, sent.message, SHORT, "k")

    assert len(posted(slack)) == 1
    assert "4,000" in posted(slack)[0]
    await sender.edit(PLACE, sent.message, LONG, "k")
    assert len(posted(slack)) > 1
    assert (await sender.find(PLACE, "k", HOUR_AGO)).message == sent.message


async def test_a_post_that_was_deleted_is_said_to_be_gone(slack, sender):
    """Then a correction is a new post."""
    with pytest.raises(DeliveryError, match="message_gone"):
        await sender.edit(PLACE, "1.000001", SHORT, "k")
