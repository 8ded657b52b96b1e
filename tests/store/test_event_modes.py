"""Events told by a wider and by a narrower word."""

import pytest

from store.event_modes import modes_differ
from store.models import Event


@pytest.mark.parametrize(
    ("event", "one", "other", "differ"),
    [
        ("COERCE", "seize", "power", False),
        ("COERCE", "power", "seize", False),
        ("SANCTION", "discontinue", "suspend", False),
        ("SANCTION", "dismiss", "suspend", True),
        ("RETREAT", "ceasefire", "lull", False),
        ("RETREAT", "release", "surrender", True),
        ("COERCE", "arrest", "curfew", True),
        ("COERCE", None, "curfew", False),
    ],
)
def test_a_narrower_word_may_tell_the_same(event, one, other, differ):
    """Who "seized power" may have "seized the palace"; who was dismissed was not suspended."""
    assert modes_differ(Event(event, one), Event(event, other)) is differ
