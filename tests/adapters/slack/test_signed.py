"""Tests of adapters/slack/signed.py."""

import pytest

from adapters.slack.signed import is_genuine
from tests.standins.slack_person import signature

NOW = 1_700_000_000.0
BODY = b"text=who\xff"


def good(at: str = "1700000000") -> tuple[str, str]:
    return at, signature("s3", at, BODY)


def test_what_slack_signed_lately_is_genuine():
    """Five minutes either way, whatever bytes the body has."""
    assert is_genuine("s3", BODY, *good(), NOW)
    assert is_genuine("s3", BODY, *good("1699999700"), NOW)


@pytest.mark.parametrize("at", ["1699999699", "1700000301", "", "soon", "-1700000000", "1e9", "١٧٠٠٠٠٠٠٠٠", "9" * 5000])
def test_stale_or_senseless_times_are_not(at):
    """A replay, or a header that is no number, does nothing, and raises nothing."""
    assert not is_genuine("s3", BODY, *good(at), NOW)


def test_other_bytes_or_another_secret_are_not():
    """The signature covers the whole body."""
    assert not is_genuine("s3", BODY + b"!", *good(), NOW)
    assert not is_genuine("other", BODY, *good(), NOW)
    assert not is_genuine("s3", BODY, "1700000000", "v0=é", NOW)
