"""Tests of adapters/slack/shape.py: a body that Slack does not send is answered at once and quietly, whatever is wrong in it."""

import json
import logging
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any
from urllib.parse import urlencode

import pytest
from slack_bolt.async_app import AsyncBoltRequest

from adapters.slack import form
from adapters.slack.app import build
from adapters.slack.shape import answered
from adapters.slack.wire import Self, Wire

GONE = object()
ODD = (None, [], {}, "x", 5, [[]], [{}], {"id": 5}, GONE)
EVENT = {
    "type": "event_callback",
    "team_id": "T1",
    "event_id": "E1",
    "event": {"type": "app_mention", "user": "U1", "text": "who", "channel": "C1", "ts": "1.2", "thread_ts": "1"},
}
PRESS = {
    "type": "block_actions",
    "team": {"id": "T1"},
    "user": {"id": "U1", "name": "ann", "team_id": "T1"},
    "channel": {"id": "C1"},
    "container": {"channel_id": "C1", "message_ts": "1"},
    "actions": [{"type": "button", "action_id": "turn:1", "value": "v"}],
    "trigger_id": "t",
}
SUBMISSION = {
    "type": "view_submission",
    "team": {"id": "T1"},
    "user": {"id": "U1", "name": "ann"},
    "view": {
        "type": "modal",
        "callback_id": form.CALLBACK,
        "private_metadata": json.dumps({"channel": "C1", "zone": "UTC"}),
        "state": {
            "values": {
                name: {"value": {"type": "plain_text_input", "value": said}}
                for name, said in (("when", "instant"), ("at", "09:00"), ("tz", "UTC"), ("about", ""), ("quiet", ""))
            }
        },
    },
}


def variants(body: Any, path: tuple[Any, ...] = ()) -> Iterator[Any]:
    """``body`` with each of its parts in turn gone or made something odd."""
    for key, value in list(body.items() if isinstance(body, dict) else enumerate(body)):
        yield from ((*path, key, odd) for odd in ODD)
        if isinstance(value, dict | list):
            yield from variants(value, (*path, key))


def put(body: Any, change: tuple[Any, ...]) -> Any:
    """A copy of ``body`` with one change of ``variants`` in it."""
    *path, last, odd = change
    whole = part = json.loads(json.dumps(body))
    for key in path:
        part = part[key]
    if odd is GONE:
        del part[last]
    else:
        part[last] = odd
    return whole


@pytest.fixture
def bolt():
    """Bolt with our listeners; nothing that was heard is worked on."""
    front = SimpleNamespace(
        me=Self("T1", None, "B1", "UBOT", "crisis"),
        wire=Wire("xoxb-1", "http://127.0.0.1:1/"),
        once=SimpleNamespace(fresh=lambda _key: False),
    )
    return build(front, None)


def request(body: Any) -> AsyncBoltRequest:
    raw = json.dumps(body) if body.get("event") else urlencode({"payload": json.dumps(body)})
    kind = "application/json" if body.get("event") else "application/x-www-form-urlencoded"
    return AsyncBoltRequest(body=raw, headers={"content-type": kind})


@pytest.mark.parametrize("body", [EVENT, PRESS, SUBMISSION])
async def test_no_change_of_a_body_is_an_error_of_ours(bolt, body, caplog):
    """Rule: 200, 400, or 404 for what nobody listens to; never 500, which Slack counts, nor a wait for an acknowledgement."""
    caplog.set_level(logging.ERROR)
    whole = await answered(bolt, lambda: request(body))
    statuses = {(await answered(bolt, lambda c=c: request(put(body, c)))).status for c in variants(body)}

    assert whole.status == 200
    assert statuses <= {200, 400, 404}
    assert not caplog.records
