"""Logs that give nothing away: tokens, hooks and tickets are hidden by their shape, wherever in a line they stand.

``set_up_logging`` is called by the console script and, with the tokens' values, by ``crisis run``. ``hide`` also cleans error texts that a person is shown.
"""

import logging
import re
import sys
from collections.abc import Iterable
from typing import IO

HIDDEN = "***"
# Slack: https://docs.slack.dev/authentication/tokens (xoxb-, xoxp-, xoxe.xoxb-, xapp- …); a token is never shorter than this
_SHAPES = (
    re.compile(r"\bxox[a-z](?:\.xox[a-z])?-[A-Za-z0-9-]{6,}", re.IGNORECASE),
    re.compile(r"\bxapp-[A-Za-z0-9-]{6,}", re.IGNORECASE),
    # Slack response URLs and webhooks carry their secret in the path, socket addresses a ticket in the query
    re.compile(r"(?<=//)([\w.-]+(?::\d+)?)/(?:commands|actions|services|app|workflows|triggers)/[^\s\"'<>]+"),
    re.compile(r"\b(?:ticket|app_id|token|access_token|refresh_token|client_secret|signing_secret)=[^\s&\"'<>]+"),
    # Feeds for subscribers: a key in the query, a name and password before the host
    re.compile(r"(?<=[?&])(?:\w*key|sig|signature|auth|password)=[^\s&\"'<>]+", re.IGNORECASE),
    re.compile(r"(?<=://)[^\s/@:\"'<>]+:[^\s/@\"'<>]+(?=@)"),
    # Discord: base64 of the bot's id, a time stamp and a signature
    re.compile(r"\b[MNO][A-Za-z0-9_-]{17,27}\.[A-Za-z0-9_-]{6,7}\.[A-Za-z0-9_-]{27,}"),
    # Discord interaction tokens begin with base64 of "interaction:", in paths and in JSON
    re.compile(r"\baW50ZXJhY3Rpb246[A-Za-z0-9_=+/-]+"),
    re.compile(r"(?<=/webhooks/)\d+/[^\s\"'<>/?]+"),
    re.compile(r"(?<=/interactions/)\d+/[^\s\"'<>/?]+"),
    re.compile(r"(?<=Bearer )[^\s\"',]+|(?<=Authorization: Bot )[^\s\"',]+"),
    # "token": "…", 'signing_secret': '…' in a payload that somebody logs whole
    re.compile(
        r"(?<=[\"'])(?:\w*(?:token|secret)|response_url|trigger_id)[\"']\s*:\s*[\"'][^\"']*[\"']", re.IGNORECASE
    ),
)
_LINES = str.maketrans({"\n": "\\n", "\r": "\\r", "\x1b": "\\x1b"})


def hide(text: str, secrets: Iterable[str] = ()) -> str:
    """``text`` without anything that looks like a credential, and without the ``secrets`` given by value."""
    for secret in secrets:
        text = text.replace(secret, HIDDEN)
    for shape in _SHAPES:
        text = shape.sub(HIDDEN, text)
    return text


class HidingFormatter(logging.Formatter):
    r"""Formats a record as usual, traceback included, and hides what must not be seen in the whole of it.

    Line ends inside a message are shown as ``\n``, so that nothing from outside can forge a line of the log.
    """

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s", "%Y-%m-%dT%H:%M:%S%z")
        self._secrets = tuple(secret for secret in secrets if len(secret) >= 6)

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 - logging's own name
        """One line for the message."""
        record.message = record.message.translate(_LINES)
        return super().formatMessage(record)

    def format(self, record: logging.LogRecord) -> str:
        """The whole record, cleaned."""
        return hide(super().format(record), self._secrets)


def set_up_logging(secrets: Iterable[str] = (), level: int = logging.INFO, stream: IO[str] | None = None) -> None:
    """Send every library's records to ``stream`` (stderr) through the hiding formatter, replacing other handlers."""
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(HidingFormatter(secrets))
    logging.basicConfig(handlers=[handler], level=level, force=True)
    logging.captureWarnings(True)
