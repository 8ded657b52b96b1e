"""Offices given to the one just spoken of without a word of who he is, and to nobody where it may be another."""

import pytest

from tests.reading.names_page import people


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Rui Vale proclaimed a day of unity in Chad. The Chadian president wept.", "president"),
        ("Rui Vale met Ana Ruiz, the president of Mali. Asked about it, the Chadian president wept.", "president"),
        ("Ana Ruiz, the president of Mali, warned Rui Vale. Ruiz told the Chadian president so.", "president"),
        ("“We are calm,” Rui Vale said. “We are not afraid,” the Chadian president said.", "president"),
        ("Rui Vale, 81, who fled, wept. “I know it,” the former president said.", "former president"),
        ("Rui Vale has just been asked about it. “No. I wept,” the Chadian president told us.", "president"),
        ("Rui Vale flew to Ndjamena. “I wept,” the Chadian president told us.", None),
        ("Ana Ruiz met Rui Vale. “I wept,” the former president said.", None),
        ("Former president Ana Ruiz wept. Rui Vale laughed. “I wept,” the former president said.", None),
        ("Rui Vale wept. Asked about it, the Chadian president laughed.", None),
        ("Rui Vale spoke on Tuesday. He told the Chadian president that it was over.", None),
        ("Rui Vale flew to Chad. The Chadian president wept.", None),
        ("In a speech Rui Vale told the Chadian president so.", None),
        ("At talks with Rui Vale, the Chadian president said no.", None),
        ("Rui Vale and Ole Hart wept. The Chadian president left.", None),
    ],
)
def test_an_office_nobody_holds_goes_to_the_one_just_spoken_of(text: str, role: str | None) -> None:
    """A guest, a partner in talks and one of two are not the president."""
    assert people(text)["Rui Vale"].role == role
