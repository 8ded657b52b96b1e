"""The clock of this process: one for every word of the program, so that what one writes another finds at the right time."""

import os
from datetime import UTC, datetime, timedelta

from store.errors import UserMistake

# For tests alone: seconds by which this process's clock is wrong.
CLOCK_OFFSET = "CRISIS_CLOCK_OFFSET"


def now() -> datetime:
    """This instant, in UTC. UserMistake when the offset is no number of seconds that leads to a year from 1 to 9999."""
    given = os.environ.get(CLOCK_OFFSET)
    if not given:
        return datetime.now(UTC)
    try:
        return datetime.now(UTC) + timedelta(seconds=float(given))
    except (ValueError, OverflowError):  # no number or nan; infinity or beyond the calendar
        raise UserMistake(
            f"{CLOCK_OFFSET}: {given[:40]!r} is no offset: unset it, or write seconds such as -3600 (it is for tests)"
        ) from None
