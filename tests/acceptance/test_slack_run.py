"""``crisis run`` against the stand-in of Slack, with the real slack-bolt in between, over both ways in."""

import asyncio
import sqlite3
import time
from urllib.parse import urlencode

import aiohttp
import pytest

from tests.standins.program import Program, fill
from tests.standins.slack_person import Person
from tests.standins.slack_run import running
from tests.standins.slack_things import Fault


@pytest.fixture
def home(tmp_path):
    """A HOME with a filled store."""
    fill(tmp_path / "crisis.db")
    return tmp_path


@pytest.mark.parametrize("mode", ["socket", "http"])
async def test_a_person_asks_turns_pages_and_shares_across_a_restart(slack, home, mode):
    """The whole way: private answer, next page, restart, page back, share with the sharer's name, private paging of it."""
    async with running(slack, home, mode) as (_, ann):
        first = await ann.ask("who")
        second = await ann.turn(first, "Next ▶")

        assert (first.how, first.user) == ("response", "U1")
        assert "Ada Quill" in first.text()
        assert (second.how, second.ts, second.user) == ("update", first.ts, "U1")
        assert second.text() != first.text()
    async with running(slack, home, mode) as (_, ann):
        back = await ann.turn(second, "◀ Previous")

        assert back.text() == first.text()
        before = len(slack.world.shown)
        await ann.press(back, "Share")
        await slack.until(lambda s: len(s.world.shown) >= before + 2)
        post, gone = slack.world.shown[before : before + 2]
        bob = Person(slack, "U2", address=ann.address)
        turned = await bob.turn(post, "Next ▶")

        assert (post.how, post.user, post.channel) == ("post", None, "C1")
        assert "Shared by Ann &lt;!here&gt;" in post.text()
        assert "Share" not in post.buttons()
        assert (gone.how, gone.ts) == ("delete", back.ts)
        assert (turned.how, turned.user) == ("response", "U2")


@pytest.mark.parametrize("mode", ["socket", "http"])
async def test_retries_and_replays_run_a_command_once(slack, home, mode):
    """The same trigger id or event id is answered once, also after a restart."""
    async with running(slack, home, mode) as (_, ann):
        await ann.command("who", trigger_id="same")
        await ann.command("who", trigger_id="same")
        await ann.mention("<@UBOT> who is Ada Quilla?", event_id="EvSame")
        await ann.mention("<@UBOT> who is Ada Quilla?", event_id="EvSame")
        await slack.until(lambda s: len(s.world.shown) >= 2)
    async with running(slack, home, mode) as (_, ann):
        await ann.command("who", trigger_id="same")
        last = await ann.ask("troops")

        assert last.text().startswith("Troops")
        assert [shown.how for shown in slack.world.shown] == ["response", "whisper", "response"]


async def test_signed_bodies_of_no_shape_are_refused_and_the_program_goes_on(slack, home):
    """400 and one line in the log; the next question is answered."""
    bad = [b"{", b"[]", b"null", b"\xff", b"[" * 100_000, b'{"event": {"user": 5}}']
    bad += [b'{"event":[]}', b'{"type":"event_callback","event":null}', b'{"type":"event_callback","event":5}']
    bad += [b'{"type":"block_actions","actions":[]}', b'{"type":"view_submission","view":"x"}', b'{"team":"T1"}']
    async with running(slack, home, "http") as (program, ann), aiohttp.ClientSession() as session:
        codes = []
        for raw in bad:
            headers = ann.signed(raw) | {"Content-Type": "application/json"}
            async with session.post(ann.address, data=raw, headers=headers) as answer:
                codes.append(answer.status)
        last = await ann.ask("troops")

    assert codes == [400] * len(bad)
    assert last.text().startswith("Troops")
    assert not any("Traceback" in line for line in program.lines)


async def test_only_what_slack_signed_lately_gets_in(slack, home):
    """A bad signature, a stale or non-numeric timestamp, or none at all: 401, and nothing is done."""
    async with running(slack, home, "http") as (_, ann):
        raw = urlencode({"command": "/crisis", "text": "who", "trigger_id": "x"}).encode()
        good = ann.signed(raw)
        bad = [
            {**good, "X-Slack-Signature": "v0=" + "0" * 64},
            {**good, "X-Slack-Signature": "v0=ü"},
            ann.signed(raw, at=str(int(time.time()) - 301)),
            ann.signed(raw, at="soon"),
            ann.signed(raw, at="١٢٣"),
            {"Content-Type": good["Content-Type"]},
        ]
        statuses = [(await ann.post(raw, headers))[0] for headers in bad]
        await ann.ask("help")

        assert statuses == [401] * len(bad)
        assert [shown.how for shown in slack.world.shown] == ["response"]


async def test_the_first_connection_refused_and_a_dropped_socket_are_got_over(slack, home):
    """Socket Mode comes back by itself: after a refusal, after Slack's own disconnect, and after a cut."""
    slack.refuse_sockets = 1
    async with running(slack, home, "socket") as (_, ann):
        await ann.ask("help")
        await slack.ask_to_reconnect()
        await slack.until(lambda s: len(s.sockets) >= 2)
        await ann.ask("help")
        slack.drop()
        answer = await ann.ask("help")

        assert answer.how == "response"


@pytest.mark.parametrize("mode", ["socket", "http"])
async def test_the_acknowledgement_does_not_wait_for_the_store(slack, home, mode):
    """While another process holds the store's write lock, acks go out in under 100 ms and the answer still comes."""
    async with running(slack, home, mode) as (_, ann):
        await ann.ask("help")
        lock = sqlite3.connect(home / "crisis.db", isolation_level=None)
        lock.execute("BEGIN IMMEDIATE")
        acks = [(await ann.command("who"))[1] for _ in range(10)]
        await slack.until(lambda s: len(s.world.shown) >= 11)
        lock.execute("ROLLBACK")
        lock.close()

        assert sorted(acks)[-2] < 0.1
        assert {shown.how for shown in slack.world.shown} == {"response"}


async def test_mentions_and_direct_messages_are_answered(slack, home):
    """A mention is answered to the one who asked, a direct message in its own conversation."""
    async with running(slack, home, "socket") as (_, ann):
        before = len(slack.world.shown)
        await ann.mention("<@UBOT> who is Ada Quilla?")
        whisper = await slack.next_shown(before)
        await Person(slack, channel="D1").mention("troops?")
        direct = await slack.next_shown(before + 1)

        assert (whisper.how, whisper.user) == ("whisper", "U1")
        assert "Ada Quilla" in whisper.text()
        assert (direct.how, direct.channel) == ("post", "D1")
        assert "Share" in whisper.buttons()
        assert "Share" not in direct.buttons()


async def test_sharing_asks_for_an_invitation_and_for_membership(slack, home):
    """Where the bot is missing it says /invite; who is not in the channel, or may not post, cannot share."""
    slack.world.channels["C2"] = type(slack.world.channels["C1"])("C2", members={"U2"})
    slack.world.channels["C3"] = type(slack.world.channels["C1"])(
        "C3", members={"U1"}, restricted_to={"type": ["admin"]}
    )
    async with running(slack, home, "socket"):
        said = []
        for channel in ("G1", "C2", "C3"):
            person = Person(slack, channel=channel)
            refused = await person.turn(await person.ask("who"), "Share")
            said.append(refused.text())

        assert "/invite @crisis" in said[0]
        assert "Only members" in said[1]
        assert "restricted" in said[2]
        assert all(shown.how != "post" for shown in slack.world.shown)


async def test_a_platform_that_is_down_does_not_stop_the_other(slack, home):
    """Discord cannot be reached from the start: Slack answers, Discord is tried again, and stopping still works."""
    token = f"{'M' * 24}.{'x' * 6}.{'y' * 38}"
    down = {"DISCORD_TOKEN": token, "CRISIS_DISCORD__API_BASE": "http://127.0.0.1:1"}
    async with running(slack, home, "socket", **down) as (program, ann):
        await program.says("discord failed")
        answer = await ann.ask("who")
        code = await program.stop()

        assert answer.how == "response"
        assert code == 0
        assert token not in "".join(program.lines)


async def test_wrong_tokens_say_which_and_where(slack, home):
    """A token that Slack refuses ends the run with 2 and one line that names the variable, not the token."""
    env = {"SLACK_BOT_TOKEN": "xoxb-wrong-123456", "SLACK_APP_TOKEN": "xapp-x", "CRISIS_SLACK__BASE_URL": slack.url}
    async with Program(home, env) as program:
        assert program.process
        async with asyncio.timeout(20):
            code = await program.process.wait()

    assert code == 2
    assert program.lines[-1].startswith(
        "crisis: SLACK_BOT_TOKEN was refused by Slack (invalid_auth): get it at https://"
    )
    assert "xoxb-wrong" not in "".join(program.lines)


async def test_no_token_says_what_to_set(home):
    """Nothing configured is the caller's mistake: exit 2, one line."""
    async with Program(home, {}) as program:
        assert program.process
        async with asyncio.timeout(20):
            code = await program.process.wait()

    assert code == 2
    assert len(program.lines) == 1
    assert "SLACK_BOT_TOKEN" in program.lines[0]
    assert "DISCORD_TOKEN" in program.lines[0]


async def test_it_stops_within_ten_seconds_of_being_told(slack, home):
    """SIGTERM ends the process in time and cleanly, also while Slack hangs and another process locks the store."""
    async with running(slack, home, "socket") as (program, ann):
        await ann.ask("help")
        lock = sqlite3.connect(home / "crisis.db", isolation_level=None)
        lock.execute("BEGIN IMMEDIATE")
        slack.fail("users.info", Fault("hang"))
        await Person(slack, "U2").command("who")
        await slack.until(lambda s: s.calls["users.info"] >= 2)
        began = time.monotonic()
        code = await program.stop()
        lock.close()

        assert code == 0
        assert time.monotonic() - began < 9


async def test_the_log_gives_no_credential_away(slack, home):
    """Tokens, tickets of sockets and response URLs stand in no line, also when connecting goes wrong."""
    slack.refuse_sockets = 1
    slack.fail("apps.connections.open", Fault("status", 502))
    async with running(slack, home, "socket") as (program, ann):
        await ann.ask("help")
        said = "".join(program.lines)

        assert "ticket-" not in said
        assert "/actions/" not in said
        assert slack.world.bot_token not in said
        assert slack.world.app_token not in said
