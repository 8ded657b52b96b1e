"""Headlines that leave out "was": who stands before a bare participle suffered it."""

import pytest

from tests.reading.claims_page import coded


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        ("Minister Stone Dismissed As Defence Chief", [("SANCTION", "dismiss", (), ("minister",))]),
        ("Norway's Omar Vell suspended as police chief", [("SANCTION", "suspend", (), ("Omar Vell",))]),
        ("Norway Suspended From Council Over War", [("SANCTION", "suspend", (), ("Norway",))]),
        ("President Ousted As Army Takes Over", [("COERCE", "power", (), ("president",))]),
        ("Norway Suspends Aid To Iran", [("SANCTION", "suspend", ("Norway",), ("Iran",))]),
    ],
)
def test_who_stands_before_a_bare_participle_of_a_headline_suffers(headline, expected):
    """A headline leaves out "was": the dismissed dismiss nobody."""
    assert coded(f"{headline}\n\nThe weather in Oso was fine.") == expected
