"""A day between a verb's parts parts nothing, as the papers of South Asia write."""

import pytest

from tests.reading.claims_page import happened


@pytest.mark.parametrize("day", ["on Monday", "yesterday", "overnight", ""])
def test_the_passive_holds_past_a_day(day):
    """``The mayor was on Monday arrested`` is told as ``The mayor was arrested``."""
    (event,) = happened(f"The mayor of Brod was {day} arrested.".replace("  ", " ")).events

    assert (event.event, event.mode) == ("COERCE", "arrest")
