"""The tokens: their variables, what they look like and where a person gets them."""

import re
from dataclasses import dataclass

from store.errors import UserMistake


@dataclass(frozen=True, slots=True)
class TokenKind:
    """One token: its variable, the shape of it (a prefix, or None), where it is found, and what is taken for it by mistake:
    the whole shape of each (a pattern), and what that is.
    """

    variable: str
    prefix: str | None
    where: str
    mistaken: tuple[tuple[str, str], ...] = ()


_SLACK_TOKEN = (r"xox[a-z]-.*|xapp-.*", "a token of Slack")
_LINK = (r"https?://.*", "a link")
SLACK_BOT = TokenKind(
    "SLACK_BOT_TOKEN", "xoxb-", "https://api.slack.com/apps > your app > OAuth & Permissions > Bot User OAuth Token"
)
SLACK_APP = TokenKind(
    "SLACK_APP_TOKEN",
    "xapp-",
    "https://api.slack.com/apps > your app > Basic Information > App-Level Tokens, scope connections:write",
)
SLACK_SECRET = TokenKind(
    "SLACK_SIGNING_SECRET",
    None,
    "https://api.slack.com/apps > your app > Basic Information > Signing Secret",
    (_SLACK_TOKEN, (r"\d+\.\d+", "the client ID"), _LINK),
)
DISCORD = TokenKind(
    "DISCORD_TOKEN",
    None,
    "https://discord.com/developers/applications > your application > Bot > Reset Token",
    (
        _SLACK_TOKEN,
        (r"\d{15,20}", "the application ID"),
        (r"[0-9a-f]{64}", "the public key"),
        (r"[\w-]{32}", "the client secret"),  # a bot's token is longer, and has two dots
        _LINK,
    ),
)
KINDS = (SLACK_BOT, SLACK_APP, SLACK_SECRET, DISCORD)


def missing(kind: TokenKind, why: str) -> UserMistake:
    """The mistake of a token that is not there."""
    return UserMistake(f"{kind.variable} is not set ({why}): get it at {kind.where}")


def check_shape(kind: TokenKind, value: str) -> None:
    """UserMistake when ``value`` cannot be this kind of token; the value itself is never shown."""
    if kind.prefix and not value.startswith(kind.prefix):
        raise UserMistake(f"{kind.variable} must begin with {kind.prefix}: get it at {kind.where}")
    if what := next((what for shape, what in kind.mistaken if re.fullmatch(shape, value)), None):
        raise UserMistake(f"{kind.variable} holds {what}, which opens nothing there: get it at {kind.where}")
    if not value.isascii() or any(c.isspace() for c in value):
        raise UserMistake(f"{kind.variable} holds a space or a character no token has: get it at {kind.where}")
