"""Places that head the lines of a list, and the themes, sides and days that do as well."""

import pytest

from tests.reading.names_page import figures


def rows(text: str) -> list[tuple]:
    """(number, holder, place) of each figure."""
    return [(row.low, row.holder, row.place) for row in figures(text)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Situation on Monday.\n\nZambezia: 1,020 cases, 38 deaths. Tete: 11 cases, no deaths. National total: 1,031 cases.",
            [(1020, None, "Zambezia"), (38, None, "Zambezia"), (11, None, "Tete"), (1031, None, None)],
        ),
        ("Dead by district:\n\n- Orm: 4 dead\n- Beira: 7 dead\n", [(4, None, "Orm"), (7, None, "Beira")]),
        ("Dead by side:\n\n- Orm: 4 dead\n- Vell: 7 dead\n", [(4, None, None), (7, "Vell", None)]),
        (
            "Situation on Monday.\n\nShelter: 300 cases of flu. Health: 86 cases of measles. Beira: 120 people killed.",
            [(300, None, None), (86, None, None), (120, None, None)],
        ),
    ],
)
def test_a_name_that_heads_a_line_is_a_place_among_places(text, told):
    """A list with one place that is known is a list of places; one of themes or sides is none."""
    assert rows(text) == told
