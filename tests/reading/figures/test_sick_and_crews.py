"""Who is ill or sails a ship without arms is neither wounded nor a force; whose number a part is of."""

import pytest

from tests.reading.names_page import figures


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Cholera has spread in Orm. At present 312 patients are in hospital.", []),
        ("A bomb went off in Orm. At present 312 patients are in hospital.", [(312, "wounded")]),
        ("Cholera has spread in Orm. A shell hit the camp and 40 patients were treated for wounds.", [(40, "wounded")]),
        ("The navy stopped the motor vessel Corona. The crew of 22 offered no resistance.", []),
        ("The navy has sent a frigate with a crew of 220 to escort the tanker.", [(220, "strength")]),
        ("A ship was put into quarantine after 20 sailors had shown symptoms.", []),
        ("Kesh keeps 20 sailors on the island, the minister said.", [(20, "strength")]),
        (
            "We lost nine people. We wrote that 188 patients had been admitted; the right number is 168.",
            [(9, "killed")],
        ),
    ],
)
def test_the_sick_and_the_crews_of_merchant_ships_are_no_force(text, told):
    """A hospital's patients are wounded only where something hurts; sailors are a force only where they serve."""
    assert [(row.low, row.measure) for row in figures(text)] == told


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("Cholera has killed 41 people. Nine of the 41 died at home.", 41),
        ("Cholera has killed 41 people. In our camps we have admitted 188 patients, of whom nine have died.", None),
        ("Cholera has killed 40 people. Nine of the 41 rebels died.", None),
        ("The toll has risen to 27, the director said. The nine additional deaths were reported by a post.", 27),
        ("With nine more deaths on Tuesday the total now stands at 40, the minister said.", 40),
        ("National total: 41 deaths. In the past 24 hours nine deaths were notified.", 41),
        ("The figure is 41 deaths. In the past 24 hours nine deaths were notified.", None),
        ("The shelling killed 41 people. Nine more people were wounded, and the total of wounded is 90.", 90),
    ],
)
def test_a_part_is_of_the_toll_that_was_told_and_of_no_other(text, whole):
    """ "Nine of the 41" are of those 41 who are dead; "of whom nine" are of those right before."""
    assert [row.part_of for row in figures(text) if row.low == 9] == [whole]
