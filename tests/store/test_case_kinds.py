"""A bulletin's confirmed, probable and joint cases, and their dead, are counts of their own."""

import pytest

from tests.store.test_series import printed

SERVICE = "Lifeline"
FIRST = (
    "Cholera in Oso – Situation Report 6\nMinistry of Health: 23 confirmed cases and 9 deaths. A further 11 probable cases (6 deaths) "
    "are known in Oso. The agency reports 34 confirmed and probable cases and 15 deaths in Oso."
)
SECOND = (
    "Cholera in Oso – Situation Report 7\nMinistry of Health: 32 confirmed cases and 13 deaths. A further 13 probable cases (8 deaths) "
    "are known in Oso. The agency reports 45 confirmed and probable cases and 21 deaths in Oso."
)


@pytest.mark.parametrize(("number", "old"), [(32, 23), (13, 9), (8, 6), (45, 34), (21, 15)])
def test_each_kind_of_cases_follows_its_own_last_number(tmp_path, number, old):
    """The probable cases' eight dead are no change of the confirmed ones' nine."""
    developments = printed(tmp_path, (SERVICE, FIRST), (SERVICE, SECOND))
    moved = {(d.stored.claim.low, d.old.low) for d in developments if d.reason == "CHANGED" and d.old is not None}

    assert (number, old) in moved
