"""Words that look like a report and are none, and speakers that only stand near one."""

import pytest

from tests.reading.claims_page import said


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Sir Adam Roe, a former judge, says the court, part of which is new, needs reform.",
            [("Adam Roe", "the court, part of which is new, needs reform")],
        ),
        (
            "The bridge, a relic of the war, collapsed, says the police force, which closed the road.",
            [("the police force", "The bridge, a relic of the war, collapsed")],
        ),
        ("Local media reports say four people died.", [("Local media", "four people died")]),
        ("Refugee groups are critical of government claims that the scheme works.", []),
        ("A group of doctors claims that the scheme works.", [("A group of doctors", "the scheme works")]),
        ("Anna Roe and Mary Gill added 72 without loss.", []),
        ("They told no lies, nor did they think the weather was bad.", []),
        ("The unions met in Oslo, where the unions produced a paper which says Norway is ready.", []),
    ],
)
def test_who_says_what(text: str, found: list[tuple[str, str]]) -> None:
    """An apposition says nothing, a noun reports nothing, runs are added, and what is not thought is not told."""
    assert [(speaker, content) for speaker, _, content in said(text)] == found
