"""A report between commas behind a day or a place: what is said is the clause behind it, not the scene."""

import pytest

from tests.reading.claims_page import told


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("On Monday, the mayor said, the dam broke.", ("mayor", "the dam broke")),
        ("In the north, the army said, it lost 40 men.", ("army", "it lost 40 men")),
        ("This time, Mrs Kell said, every one had been called.", ("Kell", "every one had been called")),
        ("In the north, the mayor said, 40 houses fell.", ("mayor", "40 houses fell")),
        ("Forty people died, the mayor said, the highest toll this year.", ("mayor", "Forty people died")),
        (
            "According to the Minister it had become known that the prisoners had fled.",
            ("Minister", "it had become known that the prisoners had fled"),
        ),
    ],
)
def test_what_is_said_is_a_clause(text, content) -> None:
    """A clause before the report stays what is said."""
    assert told(text) == [content]
