"""Whose somebody is by whom he commands, where he receives guests, what he tells his parliament, and by the same office just told."""

import pytest

from tests.reading.names_page import people

TWO = "Chad and Mali quarrel. "


@pytest.mark.parametrize(
    ("text", "affiliation"),
    [
        ("President Rui Vale raised the stakes by announcing that 900 Chadian soldiers would be sent north.", "Chad"),
        ("General Rui Vale ordered 400 Chadian soldiers back.", "Chad"),
        ("President Rui Vale demanded that 400 Chadian soldiers be withdrawn.", None),
        ("President Rui Vale announced that 400 Chadian soldiers had been killed.", None),
        ("In Bamako, Rui Vale hosted the envoys.", "Mali"),
        ("In Bamako, Rui Vale told the nation that it was over.", "Mali"),
        ("In Bamako, Rui Vale addressed the nation of Ghana.", None),
        ("In Bamako, Rui Vale told reporters that it was over.", None),
        ("Chad has 100 men in Niger; the last landed on Monday, Rui Vale told parliament.", "Chad"),
        ("Men of Chad are in Niger; the last landed on Monday, Rui Vale told parliament.", None),
        ("\n\nChad has 400 men in Mali, according to Rui Vale, the defence minister.", "Chad"),
        ("Chad has 400 men there. It has lost three. The latest, Corporal Rui Vale, was shot.", "Chad"),
        (
            "Mali said it was late, and its prime minister offered talks. “Where will it go?” Prime Minister Rui Vale asked.",
            "Mali",
        ),
        ("Boats left, Chad’s defence ministry said. Ministry spokesman Rui Vale called it odd.", "Chad"),
        ("President Rui Vale accused Chad of a raid but said that Mali would not provoke a quarrel.", "Mali"),
        ("President Rui Vale accused Chad of a raid but said that Mali would suffer for it.", None),
    ],
)
def test_deeds_of_command_tell_the_state(text, affiliation):
    """Own soldiers sent, own guests, own parliament, own will; enemies' dead and demands tell nothing."""
    assert people(TWO + text)["Rui Vale"].affiliation == affiliation
