"""Tests of adapters/slack/app.py: what bolt answers by itself, and what it acknowledges."""

import json
from types import SimpleNamespace

import pytest
from slack_bolt.async_app import AsyncBoltRequest

from adapters.slack.app import build
from adapters.slack.chores import Chores
from adapters.slack.once import Once
from adapters.slack.wire import Self, Wire


class Front:
    """Remembers what it was given to do."""

    def __init__(self) -> None:
        self.wire = Wire("xoxb-1", "http://127.0.0.1:1/api/")
        self.me = Self("T1", None, "B1", "UBOT", "crisis")
        self.once = Once(SimpleNamespace())
        self.done = []

    async def handle(self, heard):
        self.done.append(heard)


@pytest.fixture
def front():
    return Front()


@pytest.fixture
def chores():
    return Chores()


async def dispatch(front, chores, body, kind="application/json"):
    raw = body if isinstance(body, str) else json.dumps(body)
    answer = await build(front, chores).async_dispatch(AsyncBoltRequest(body=raw, headers={"content-type": kind}))
    await chores.drain(5)
    return answer


async def test_slack_may_check_our_address(front, chores):
    """The challenge of "request URL" is answered."""
    answer = await dispatch(front, chores, {"type": "url_verification", "challenge": "abc"})

    assert (answer.status, json.loads(answer.body)) == (200, {"challenge": "abc"})


@pytest.mark.parametrize("kind", ["member_joined_channel", "tokens_revoked", "something_new"])
async def test_every_event_is_acknowledged(front, chores, kind):
    """Slack switches off an address that refuses its events."""
    event = {"type": kind, "user": "U1"}
    answer = await dispatch(front, chores, {"type": "event_callback", "event_id": "1", "team_id": "T1", "event": event})

    assert (answer.status, front.done) == (200, [])


async def test_our_own_words_start_nothing(front, chores):
    """No answer to an answer."""
    event = {"type": "message", "channel_type": "im", "user": "UBOT", "channel": "D1", "text": "who"}
    answer = await dispatch(front, chores, {"type": "event_callback", "event_id": "1", "team_id": "T1", "event": event})

    assert (answer.status, front.done) == (200, [])


async def test_a_command_is_acknowledged_without_asking_slack_anything(front, chores):
    """Nothing answers at the Web API's address here, and still the acknowledgement is 200 and empty."""
    form = "command=%2Fnews&text=who&team_id=T1&channel_id=C1&user_id=U1&trigger_id=7"
    answer = await dispatch(front, chores, form, "application/x-www-form-urlencoded")

    assert (answer.status, answer.body) == (200, "")
    assert [heard.text for heard in front.done] == ["who"]


async def test_work_that_fails_is_logged_and_goes_no_further(chores, caplog):
    """One question's error is not the next one's."""

    async def fail():
        raise RuntimeError("no")

    chores.start(fail())
    await chores.drain(5)

    assert "answering failed" in caplog.text
