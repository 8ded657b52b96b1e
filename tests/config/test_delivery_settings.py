"""The times of delivery: default.toml and the code say the same, and no setting can make a post come twice."""

import pytest

from adapters.wiring import pace_of
from bot.newsroom import DELIVER_EVERY, PLAN_EVERY
from bot.pace import Pace
from config.settings import load_settings
from store.errors import UserMistake


@pytest.fixture(autouse=True)
def _bare(monkeypatch, tmp_path):
    """No setting of the machine that runs the tests."""
    import os

    for name in list(os.environ):
        if name.startswith("CRISIS_"):
            monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)


def test_the_defaults_are_those_of_the_code():
    """Whoever makes a courier by hand gets the pace that default.toml documents."""
    settings = load_settings()

    assert pace_of(settings) == Pace()
    assert (settings.delivery.plan_every, settings.delivery.deliver_every) == (PLAN_EVERY, DELIVER_EVERY)


@pytest.mark.parametrize("name", ["SETTLE", "LEASE"])
def test_absence_cannot_count_before_a_call_is_over(monkeypatch, name):
    """A settle time shorter than a call would send again what is still under way."""
    monkeypatch.setenv(f"CRISIS_DELIVERY__{name}_SECONDS", "30")
    with pytest.raises(UserMistake, match=r"CRISIS_DELIVERY.*longer than call_seconds"):
        load_settings()


@pytest.mark.parametrize("value", ["0", "-1", "soon", "1e9"])
def test_times_are_seconds_of_at_most_an_hour(monkeypatch, value):
    """Neither nothing nor for ever."""
    monkeypatch.setenv("CRISIS_DELIVERY__GAP_SECONDS", value)
    with pytest.raises(UserMistake, match="CRISIS_DELIVERY__GAP_SECONDS"):
        load_settings()
