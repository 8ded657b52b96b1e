"""A year of days through the planner in seconds: one digest a local day in every zone, whatever its clocks do at night."""

import random
from collections import Counter
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot import planner
from store import deliveries
from store.db import Store
from tests.fakes.desk import Desk

YEAR = 2031
START, END = datetime(YEAR, 1, 1, tzinfo=UTC), datetime(YEAR + 1, 1, 2, tzinfo=UTC)
# Zones whose clocks change at other hours and by other spans: one hour at 01:00Z, at 02:00 local, at midnight, half an hour.
ZONES = (
    "Europe/Berlin",
    "America/New_York",
    "America/Santiago",
    "Australia/Lord_Howe",
    "Africa/Casablanca",
    "Asia/Beirut",
)
TIMES = ("02:30", "01:30", "00:00", "02:00", "02:30", "00:30")


@pytest.fixture
def desk(tmp_path):
    with Store.open(tmp_path / "desk.db") as store:
        yield Desk(store, now=START)


def live(desk, steps):
    """Plan at each of ``steps``, all in one transaction: a year of commits would wait for the disk."""

    def work(conn):
        for moment in steps:
            planner.plan(conn, moment, desk.rules)

    desk.store.write(work)


def slots(desk):
    sql = """SELECT s.platform, s.channel, t.day, t.clock, t.due, t.outcome FROM slot t JOIN subscription s ON s.id = t.subscription
        ORDER BY t.due"""
    return desk.store.read(lambda conn: [tuple(row)[1:] for row in conn.execute(sql)])


def ticks(seed, longest):
    """Instants of a year at which somebody plans, up to ``longest`` minutes apart, with some that go back."""
    rng, moment = random.Random(seed), START
    while moment < END:
        moment += timedelta(minutes=rng.uniform(1, longest))
        yield moment
        if rng.random() < 0.05:
            yield moment - timedelta(hours=1)


@pytest.mark.parametrize("longest", [45, 240])
def test_a_year_has_one_digest_a_local_day_in_every_zone(desk, longest):
    """Clocks that jump by an hour or half of one, at 02:00 or at midnight; planners that come late, or with a clock set back."""
    for zone, clock in zip(ZONES, TIMES, strict=True):
        desk.subscribe(zone, when=f"daily {clock}", tz=zone)
    live(desk, ticks(longest, longest))
    found = slots(desk)
    days = [(date(YEAR, 1, 2) + timedelta(days=n)).isoformat() for n in range(364)]
    by_zone = {zone: [day for channel, day, *_ in found if channel == zone] for zone in ZONES}

    assert all(set(days) <= set(by_zone[zone]) for zone in ZONES)
    assert all(count == 1 for zone in ZONES for count in Counter(by_zone[zone]).values())
    assert {outcome for *_, outcome in found} == {"digest"}
    assert len(found) == sum(desk.store.read(deliveries.counts).values())


@pytest.mark.parametrize(("zone", "clock"), list(zip(ZONES, TIMES, strict=True)))
def test_a_slot_is_at_its_local_time_but_for_the_hour_that_is_skipped(desk, zone, clock):
    """Where 02:30 does not exist it is due when the clock has jumped; where it exists twice, the first time."""
    desk.subscribe(zone, when=f"daily {clock}", tz=zone)
    live(desk, ticks(7, 120))
    odd = []
    for _, day, _, due, _ in slots(desk):
        local = datetime.fromisoformat(due).astimezone(ZoneInfo(zone))
        if f"{local:%H:%M}" != clock:
            odd.append((day, local))

    assert len(odd) <= 1
    assert all(local.date().isoformat() == day and f"{local:%H:%M}" > clock for day, local in odd)


def test_a_year_of_weekdays_weeks_and_hours(desk):
    """The other cadences: five days a week, one, and every third hour, none left out and none twice."""
    desk.subscribe("weekdays", when="weekdays 08:30", tz="Europe/Berlin")
    desk.subscribe("weekly", when="weekly sun 02:30", tz="Europe/Berlin")
    desk.subscribe("every", when="every 3h")
    live(desk, ticks(3, 50))
    count = Counter(channel for channel, *_ in slots(desk))
    year = [date(YEAR, 1, 1) + timedelta(days=n) for n in range(366)]

    assert count["weekdays"] in {sum(day.weekday() < 5 for day in year) + n for n in (-1, 0)}
    assert count["weekly"] in {sum(day.weekday() == 6 for day in year) + n for n in (-1, 0)}
    assert count["every"] in range(366 * 8 - 8, 366 * 8 + 2)
