"""Whose somebody is between two sides: the alliance of other letters, the body before the nationality, guests' troops, thanks, a seat."""

import pytest

from tests.reading.names_page import people

LIMA = "LIMA, Peru, May 4 – Peru closed the road. "


@pytest.mark.parametrize(
    ("text", "affiliation"),
    [
        ("Nato met. SFOR has 900 men. Rui Vale, the alliance's secretary-general, wept.", "Nato"),
        ("They met SFOR's commander in Europe, the Chilean General Rui Vale, at noon.", "SFOR"),
        ("They met the spokesman, the Chilean General Rui Vale, at noon.", "Chile"),
        ("Rui Vale, the Chilean officer who chairs the Highland Front, wept.", "Highland Front"),
        ("Rui Vale, the Chilean lawmaker who chairs the foreign affairs committee, wept.", "Chile"),
        (LIMA + "Prime Minister Rui Vale said that Chile's blockade of the ports would remain.", None),
        (LIMA + "Prime Minister Rui Vale said that Chile's blockade was a crime.", "Peru"),
        (LIMA + "Chilean troops in Peru were not on the table, President Rui Vale said.", None),
        (LIMA + "Neighbouring Chile sent 90 engineers, for which President Rui Vale thanked it.", "Peru"),
        (LIMA + "Colonel Rui Vale, who leads the defence of Port Ilyos, has 900 men.", "Peru"),
        (
            "Peru and NATO wait. The UN is short. In New York, Secretary-General Rui Vale wept.",
            "UN",
        ),
        (
            "Sudan burned. British soldiers left Sudan. Some 90 took part, Defence Secretary Rui Vale said. The United States wept.",
            "Britain",
        ),
    ],
)
def test_whose_somebody_is_between_two_sides(text: str, affiliation: str | None) -> None:
    """What a body has a foreigner for, whose blockade will remain and who thanks whom tells the side; troops of one in the other's land do not."""
    assert people(text)["Rui Vale"].affiliation == affiliation
