"""Reports under hostile text: who speaks is looked for near by, or once a page, whatever the page's length."""

import time

import pytest

from store.reading import statements
from tests.reading.claims_page import fresh


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
    page = fresh(unit * (20_000 // len(unit.split())))

    begun = time.process_time()
    statements.find(page)

    assert time.process_time() - begun < 1.0
