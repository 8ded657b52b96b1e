"""What Slack's errors mean for a delivery: permanent, wait, or perhaps posted after all.

Codes: https://docs.slack.dev/reference/methods/chat.postMessage#errors. ``fatal_error`` and ``internal_error`` say
themselves that some aspect may have succeeded.
"""

from typing import Any

from aiohttp import ClientConnectorError
from slack_sdk.errors import SlackApiError

from bot.errors import DeliveryError

TOKEN = frozenset({"account_inactive", "invalid_auth", "not_authed", "token_expired", "token_revoked"})
ABSENT = frozenset({"channel_not_found", "not_in_channel"})
PERMANENT = (
    TOKEN
    | ABSENT
    | frozenset(
        {
            "access_denied",
            "as_user_not_supported",
            "cannot_reply_to_message",
            "cant_update_message",
            "edit_window_closed",
            "ekm_access_denied",
            "enterprise_is_restricted",
            "invalid_blocks",
            "invalid_blocks_format",
            "is_archived",
            "is_inactive",
            "message_not_found",
            "messages_tab_disabled",
            "missing_scope",
            "msg_blocks_too_long",
            "msg_too_long",
            "no_permission",
            "no_text",
            "not_allowed_token_type",
            "org_login_required",
            "team_access_not_granted",
            "thread_not_found",
            "user_not_in_channel",
            "user_not_found",
        }
    )
)
MAYBE = frozenset({"fatal_error", "internal_error", "service_unavailable"})
# What passes by itself soon although Slack names no wait
PASSING = frozenset({"accesslimited", "request_timeout", "team_added_to_org", "unreachable"})
WAIT = frozenset({"ratelimited", "rate_limited", "message_limit_exceeded"})
# Seconds to wait when Slack says "too many" without saying for how long.
PAUSE = 30.0


def delivery_error(error: Exception) -> DeliveryError:
    """The DeliveryError that ``error``, raised by slack_sdk or aiohttp, stands for; its reason holds no token."""
    if isinstance(error, DeliveryError):
        return error
    if isinstance(error, SlackApiError):
        return _refused(error.response)
    if isinstance(error, ClientConnectorError):
        # The connection was never made, so nothing was posted.
        return DeliveryError("unreachable")
    return DeliveryError(f"no_answer ({type(error).__name__})", ambiguous=True)


def lasting(error: DeliveryError) -> DeliveryError:
    """``error`` of a post: permanent also for a code we do not know, which Slack may give for ever.

    Then its subscription ails visibly and is tried ever more slowly, instead of once a minute unseen.
    """
    if error.permanent or error.ambiguous or error.retry_after is not None or error.reason in PASSING:
        return error
    return DeliveryError(error.reason, permanent=True)


def _refused(response: Any) -> DeliveryError:
    """``response`` is slack_sdk's, or aiohttp's own when the body was not JSON: they share only the headers."""
    status = int(getattr(response, "status_code", 0) or getattr(response, "status", 0))
    code = _code(response)
    if status == 429 or code in WAIT:
        return DeliveryError("ratelimited", retry_after=_seconds(response.headers.get("Retry-After")))
    if code in MAYBE or not code or status >= 500:
        return DeliveryError(code or f"status {status}", ambiguous=True)
    return DeliveryError(code, permanent=code in PERMANENT or code.startswith("restricted_action"))


def _code(response: Any) -> str:
    data = getattr(response, "data", None)
    return str(data.get("error") or "") if isinstance(data, dict) else ""


def _seconds(header: str | None) -> float:
    try:
        return min(max(float(header or PAUSE), 0.0), 3600.0)
    except ValueError:
        return PAUSE
