"""Signs of belonging beside a name, offices told over a description, and spokespersons whose employer the text just named."""

import pytest

from tests.reading.names_page import people


@pytest.mark.parametrize(
    ("text", "role", "affiliation"),
    [
        ("According to UNICEF, wells are dry. A spokesman, Rui Vale, wept.", "spokesman", "UNICEF"),
        ("UNICEF’s aid has been halted, a spokesman, Rui Vale, said.", "spokesman", "UNICEF"),
        ("UNICEF said wells were dry. A spokesman, Rui Vale, denied it.", "spokesman", None),
        ("Wells near the post of UNICEF are dry. A spokesman, Rui Vale, wept.", "spokesman", None),
        ("UNICEF is here. Its coordinator on the spot, a brisk Kenyan named Rui Vale, wept.", "coordinator", "UNICEF"),
        ("UNICEF is here. The man on the spot, a brisk Kenyan named Rui Vale, wept.", None, "Kenya"),
        (
            "Rui Vale, whose father was there, chairs the Families Committee.",
            "chair of the Families Committee",
            "Families Committee",
        ),
        ("Rui Vale, whose father was there, saw the Families Committee.", None, None),
        ("Rui Vale, the deputy who tabled it, belongs to the Reform Party.", "deputy", "Reform Party"),
        ("Rui Vale, the deputy who tabled it, wrote to the Reform Party.", "deputy", None),
        (
            "The UN Mission in Chad is leaving. Lt Gen Rui Vale, the mission's last commander, wept.",
            "commander",
            "UN Mission",
        ),
        ("Some 400 Kenyan troops may serve under Colonel Rui Vale, in Chad or Mali.", "Colonel", "Kenya"),
        ("Some 400 Kenyan cows may go to Colonel Rui Vale, in Chad or Mali.", "Colonel", None),
        ("“No,” said Commander Rui Vale of the fire brigade.", "Commander", "fire brigade"),
        ("Chad and Mali met. “No,” said Captain Rui Vale of the Finnish coast guard.", "Captain", "Finland"),
    ],
)
def test_what_stands_beside_a_name_tells_where_it_belongs(text: str, role: str | None, affiliation: str | None) -> None:
    """Each sign stands beside a sentence that is none."""
    person = next(iter(people(text).values()))

    assert role is None or role in (person.role or "")
    assert person.affiliation == affiliation
