"""When a digest is due: the words, and the nights in which clocks jump."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.cadence import DAYS, HOURS, Cadence, next_slot, parse, slots, zone
from bot.errors import UserMistake

CLOCKS = st.times().map(lambda t: t.replace(second=0, microsecond=0))
CADENCES = st.one_of(
    st.builds(Cadence, st.sampled_from(["daily", "weekdays"]), CLOCKS),
    st.builds(Cadence, st.just("weekly"), CLOCKS, st.integers(0, 6)),
    st.builds(Cadence, st.just("every"), hours=st.sampled_from(HOURS)),
)
ZONES = ["Europe/Kyiv", "America/New_York", "Australia/Lord_Howe", "Africa/Cairo", "America/Santiago", "Asia/Tehran"]


@given(CADENCES)
def test_a_cadence_reads_back_what_it_says(cadence):
    """What the answer shows is what people can type."""
    again = parse(str(cadence))

    assert str(again) == str(cadence)


@given(CADENCES, st.sampled_from(ZONES), st.datetimes(datetime(2024, 1, 1), datetime(2027, 12, 1)))
def test_no_slot_is_doubled_or_left_out_however_the_time_is_cut(cadence, name, start):
    """Ticks cut time anywhere: the slots of the parts are the slots of the whole, each key once."""
    begin = start.replace(tzinfo=UTC)
    cuts = [begin + timedelta(hours=h) for h in (0, 5, 5.01, 27, 200, 400)]
    whole = list(slots(cadence, name, cuts[0], cuts[-1]))
    parts = [slot for a, b in pairwise(cuts) for slot in slots(cadence, name, a, b)]

    assert parts == whole
    assert len({(s.day, s.clock) for s in whole}) == len(whole)


@pytest.mark.parametrize("name", ZONES)
def test_every_local_day_of_a_year_has_one_slot(name):
    """At 02:30, in the nights when it is skipped and when it comes twice, there is one digest."""
    begin = datetime(2026, 1, 1, tzinfo=ZoneInfo(name)).astimezone(UTC)
    found = list(slots(parse("daily 02:30"), name, begin, begin + timedelta(days=365)))

    assert len(found) == 365
    assert len({s.day for s in found}) == 365


def test_the_skipped_hour_is_due_when_the_clock_jumps():
    """29 March 2026 in Berlin has no 02:30: the digest is due at 01:30 UTC, which is 03:30 there."""
    found = list(
        slots(
            parse("daily 02:30"),
            "Europe/Berlin",
            datetime(2026, 3, 28, 12, tzinfo=UTC),
            datetime(2026, 3, 29, 12, tzinfo=UTC),
        )
    )

    assert [s.due for s in found] == [datetime(2026, 3, 29, 1, 30, tzinfo=UTC)]


def test_the_doubled_hour_is_due_the_first_time():
    """25 October 2026 in Berlin has 02:30 twice: one slot, the first one."""
    found = list(
        slots(
            parse("daily 02:30"),
            "Europe/Berlin",
            datetime(2026, 10, 24, 12, tzinfo=UTC),
            datetime(2026, 10, 25, 12, tzinfo=UTC),
        )
    )

    assert [s.due for s in found] == [datetime(2026, 10, 25, 0, 30, tzinfo=UTC)]


@pytest.mark.parametrize(
    "words",
    ["daily 25:00", "daily 9", "weekly", "weekly foo 08:00", "every 5h", "every", "sometimes", "daily 09:00 now"],
)
def test_what_is_no_schedule_is_explained(words):
    """The answer to a schedule that cannot be says what to type."""
    if words == "weekly":
        assert parse(words).weekday == 0
        return
    with pytest.raises(UserMistake) as mistake:
        parse(words)

    assert any(day in str(mistake.value) for day in (*DAYS, "09:00"))


def test_a_zone_that_does_not_exist_offers_the_nearest():
    """Kiev's old name and a slip of the finger both lead to a zone."""
    assert zone("europe/kyiv") == "Europe/Kyiv"
    assert zone("kyiv") == "Europe/Kyiv"
    with pytest.raises(UserMistake, match="Europe/Berlin"):
        zone("Europe/Berlni")


def test_weekdays_skip_the_weekend():
    """After Friday's slot comes Monday's."""
    slot = next_slot(parse("weekdays 08:30"), "UTC", datetime(2026, 11, 27, 9, tzinfo=UTC))

    assert slot is not None
    assert slot.day == "2026-11-30"
