"""Bodies whose names go on over "for" and "to", bodies of plural people and of a land, and what is none of these."""

import pytest

from tests.reading.names_page import bodies, people


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Physicians for Human Rights said so.", "Physicians for Human Rights"),
        ("The Committee to Protect Journalists has counted 12.", "Committee to Protect Journalists"),
        ("The Ideas for Peace Foundation counted 12.", "Ideas for Peace Foundation"),
        ("The Bishops’ Conference appealed for calm. The Bishops’ Conference met.", "Bishops’ Conference"),
        ("The National Gendarmerie has sent 40 men.", "National Gendarmerie"),
        ("The Red Cross of Chad said so.", "Red Cross of Chad"),
    ],
)
def test_a_body_s_name_is_told_whole(text: str, name: str) -> None:
    """No person is made of its second half."""
    assert name in bodies(text)
    assert people(text) == {}


@pytest.mark.parametrize("text", ["Troops to Kharkiv said goodbye.", "Thanks to Rosa Luxemburg said Tom, we won."])
def test_a_noun_before_to_makes_no_body(text: str) -> None:
    """What goes somewhere, and thanks to whom."""
    assert bodies(text) == {}


@pytest.mark.parametrize("text", ["The Union of Teachers has struck.", "The Korean People’s Army fired shells."])
def test_people_in_numbers_are_no_land(text: str) -> None:
    """A union of teachers is no realm, and the People's army no state's."""
    assert {actor.kind for actor in bodies(text).values()} == {"organisation"}
