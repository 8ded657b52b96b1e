"""The words of the last day, said once for the reader and for the judges."""

import pytest

from store.reading.text.lately import names_last_day, tells_last_days


@pytest.mark.parametrize(
    ("text", "one", "some"),
    [
        ("in the past 24 hours 11 died", True, True),
        ("Over the last day, 11 died", True, True),
        ("the preceding twenty-four hours", True, True),
        ("11 died in the previous 48 hours", False, True),
        ("in the last two days", False, True),
        ("the last 24 soldiers left", False, False),
        ("on the last days of the war", False, False),
        ("24 hours ago", False, False),
        ("past daylight", False, False),
    ],
)
def test_only_a_span_till_now_of_a_day_or_two_is_heard(text, one, some):
    """A pattern and its tokens hear the same span; two days are no day, and a number of soldiers is no span."""
    assert (names_last_day(text), tells_last_days(text.lower().replace(",", " ,").split())) == (one, some)
