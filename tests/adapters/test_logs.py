"""What a log may show."""

import io
import logging

import pytest

from adapters.logs import hide, set_up_logging

SECRETS = [
    "xoxb-123456789012-1234567890123-AbCdEfGhIjKlMnOpQrStUvWx",
    "xoxe.xoxb-1-Mi0yLTEyMzQ1Njc4OTA",
    "xapp-1-A012BCD3EFG-1234567890123-0123456789abcdef",
    "MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcdE.abcdefghijklmnopqrstuvwxyz0123456789AB",
    "https://hooks.slack.com/commands/T012/345/abcDEFghi",
    "https://hooks.slack.com/actions/T012/345/abcDEFghi",
    "http://127.0.0.1:9999/commands/T012/345/abcDEFghi",
    "wss://wss-primary.slack.com/link/?ticket=12345678-abcd&app_id=deadbeef",
    "aW50ZXJhY3Rpb246MTIzNDU2Nzg5OnNlY3JldHNlY3JldA",
    "https://discord.com/api/v10/webhooks/123456/c2VjcmV0dG9rZW4/messages/@original",
    "https://discord.com/api/v10/interactions/123456/c2VjcmV0dG9rZW4/callback",
    '{"token": "verification123", "response_url": "https://example.org/x/secretpath"}',
    "Authorization: Bearer c2VjcmV0dG9rZW4",
    "https://post.example/feed.xml?lang=en&api_key=c2VjcmV0dG9rZW4&n=2",
    "https://ada:c2VjcmV0dG9rZW4@post.example/feed.xml",
]
TELLING = ["AbCdEf", "Mi0yL", "0123456789abcdef", "abcdefghijklm", "abcDEFghi", "12345678-abcd", "deadbeef"]
TELLING += ["MTIzNDU2Nzg5OnNl", "c2VjcmV0dG9rZW4", "verification123", "secretpath"]


@pytest.mark.parametrize("secret", SECRETS)
def test_a_credential_is_hidden_by_its_shape(secret):
    """Rule: nobody reads a token, hook or ticket in a log, whichever library wrote it."""
    shown = hide(f"before {secret} after")

    assert not any(part in shown for part in TELLING), shown
    assert shown.startswith("before ")


def test_messages_arguments_and_tracebacks_are_all_cleaned():
    """Rule: a token in an exception's text is as hidden as one in the message; a secret without shape is hidden by value."""
    out = io.StringIO()
    root = logging.getLogger()
    before = root.handlers[:], root.level
    set_up_logging(["8f742231b10e8888abcd99yyyzzz85a5"], stream=out)
    try:
        raise ValueError(f"refused {SECRETS[0]} 8f742231b10e8888abcd99yyyzzz85a5")
    except ValueError:
        logging.getLogger("some.library").exception("sent %s to %s", SECRETS[2], SECRETS[4])
    finally:
        logging.captureWarnings(False)
        root.handlers[:], root.level = before

    assert not any(part in out.getvalue() for part in [*TELLING, "8f742231"])
    assert "ValueError: refused ***" in out.getvalue()


def test_a_message_cannot_forge_a_line():
    """Rule: a line of the log is one record, whatever people type."""
    out = io.StringIO()
    root = logging.getLogger()
    before = root.handlers[:], root.level
    set_up_logging(stream=out)
    logging.getLogger("x").warning("asked: %s", "a\n2030-01-01 CRITICAL all is lost\x1b[2J")
    logging.captureWarnings(False)
    root.handlers[:], root.level = before

    assert len(out.getvalue().splitlines()) == 1
    assert "\x1b" not in out.getvalue()


def test_ordinary_words_stay():
    """Rule: hiding by shape eats no news."""
    line = "30,000 troops at https://example.org/news/services-resume and http://example.org/app?id=3"

    assert hide(line) == line
