"""Bodies of no shape that Slack sends: refused in one line. Bolt and its listeners take the shape of a body on trust."""

import logging
from collections.abc import Callable, Mapping
from typing import Any

from slack_bolt.async_app import AsyncApp, AsyncBoltRequest
from slack_bolt.response import BoltResponse

log = logging.getLogger(__name__)

_RECORDS = ("team", "enterprise", "user", "channel", "container", "message")
_TYPED = ("event", "view")  # where one is, bolt looks into it
_ERRORS = (ValueError, TypeError, AttributeError, LookupError, RecursionError, AssertionError)


async def answered(bolt: AsyncApp, made: Callable[[], AsyncBoltRequest]) -> BoltResponse:
    """What bolt answers to the request that ``made`` makes; 400 when it is none of Slack's."""
    try:
        request = made()
        if is_shaped(request.body):
            return await bolt.async_dispatch(request)
        return refused("fields")
    except _ERRORS as cause:
        return refused(type(cause).__name__)


def is_shaped(body: Mapping[str, Any]) -> bool:
    """Whether the parts that bolt and our listeners look into are what they take them for."""
    actions = body.get("actions")
    return (
        all(isinstance(body.get(name), dict | None) for name in _RECORDS)
        and all(isinstance(body[name], dict) for name in _TYPED if name in body)
        and (actions is None or (isinstance(actions, list) and bool(actions) and all(map(_is_action, actions))))
    )


def _is_action(what: Any) -> bool:
    return isinstance(what, dict) and all(isinstance(what.get(name), str) for name in ("type", "action_id"))


async def unheard(error: Exception, response: BoltResponse | None) -> BoltResponse | None:
    """Bolt's handler of errors: our listeners only look at the body before the work begins. None: it is acknowledged already."""
    answer = refused(type(error).__name__)
    log.debug("where it failed", exc_info=error)
    return answer if response is not None else None


def refused(why: str) -> BoltResponse:
    """The answer, and a line in the log that shows nothing of the body."""
    log.warning("refused a request of no shape that Slack sends (%s)", why)
    return BoltResponse(status=400, body="not a request of Slack's")
