"""People who are a force because they are in a land's services, or hold a town or are left to a commander."""

import pytest

from tests.reading.names_page import figures


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("India has 1.4 million people in its armed forces and Pakistan about 650,000.", [1_400_000, 650_000]),
        ("Kesh had only 9,000 men in the army.", [9_000]),
        ("Kesh has 900 people in the office.", []),
        ("Nine hundred people in the army choir sang.", []),
        ("The firm has 900 people in its army of sellers.", []),
        ("The Front still holds the town with an estimated 8,000 men.", [8_000]),
        ("The mayor opened the fair with 8,000 men and women.", []),
        ("The general lost 300 soldiers. He has about 6,000 men left.", [300, 6_000]),
        ("The yard shut its docks. It has about 600 men left.", []),
    ],
)
def test_people_are_a_force_in_the_services_of_a_land(text: str, told: list[int]) -> None:
    """Rule: whom a land has in its army; who hold a place; who are left after soldiers were told of."""
    assert [figure.low for figure in figures(text)] == told
