"""Reports under hostile text: who speaks is looked for near by, or once a page, whatever the page's length."""

import pytest

from store.reading.statements import layer as statements
from tests.reading.claims_page import fresh
from tests.reading.pace import seconds


@pytest.mark.parametrize(
    "unit",
    [
        "Kelom runs a shop. He said that two had died. ",
        "Kelom ran. He said so. ",
        "“We will go,” he said. “They,” she added, “will not.” ",
    ],
)
def test_twenty_thousand_words_of_reports_stay_under_a_second(unit):
    """No speaker is looked for over the whole page again for each report."""
    assert seconds(statements.find, lambda: fresh(unit * (20_000 // len(unit.split())))) < 1
