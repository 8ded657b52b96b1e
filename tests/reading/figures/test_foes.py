"""Whose the dead of the other side are, forces only told of in passing, harm that was not."""

import pytest

from tests.reading.figures_page import read

FOES = {"Lomar": ("Lomar", "Lomari"), "Kesh": ("Kesh",)}


def test_the_dead_of_the_other_side_are_not_the_army_s():
    """ "Six Lomari soldiers … four of the militants": the militants are nobody's of Lomar."""
    text = "Six Lomari soldiers were killed in a clash and four of the militants were killed."

    assert [(figure.low, figure.holder) for figure in read(text, groups=FOES)] == [(6, "Lomar"), (4, None)]


def test_bodies_come_from_who_kept_them_and_are_not_theirs():
    """The dead that are handed back are those of who takes them home."""
    found = read("Lomar reclaimed the bodies of 1,212 soldiers from Kesh.", groups=FOES)

    assert [(figure.low, figure.measure) for figure in found] == [(1212, "killed")]
    assert found[0].holder != "Kesh"


@pytest.mark.parametrize(
    "text",
    [
        "The militants ambushed two military vehicles.",
        "We have reports of 25 militants.",
        "The agency helped to repatriate 128 rebels.",
        "They were traveling in a group of 30.",
    ],
)
def test_who_is_struck_rumoured_or_sent_home_is_no_force_present(text):
    """A strength is what somebody has; travellers are none."""
    assert read(text) == []


MODES = [
    ("Two rescuers who were reported to have died were found alive.", (2, "denied")),
    ("Two rescuers were found dead; nobody else was reported.", (2, "asserted")),
    ("The paper falsely claimed that 40 people had been killed.", (40, "denied")),
    ("Officials had earlier put the toll at six.", (6, "historical")),
    ("The governor put the toll at six.", (6, "asserted")),
    ("The fate of three trapped miners is not known.", (3, "asserted")),
    ("The toll can reach 4,000 deaths.", (4000, "forecast")),
]


@pytest.mark.parametrize(("text", "wanted"), MODES)
def test_harm_that_was_not_or_is_to_come_is_not_asserted(text, wanted):
    """Who turns up alive was not killed; a false claim is denied; what can be reached is a forecast."""
    assert [(figure.low, figure.modality) for figure in read(text)] == [wanted]


PARTS = [
    ("One of the 12 later died.", [(1, "killed")]),
    ("A total of 3,300 people out of about 7,000 have evacuated.", [(3300, "evacuated")]),
    ("An armed group of 300 rebels held the pass.", [(300, "strength")]),
    ("Eighty miners, including 21 who were injured, escaped.", [(21, "wounded")]),
    ("About 2,000 residents were ordered to evacuate as one blaze spread.", [(2000, "evacuated")]),
    (
        "The ministry reported 41 new cases and two deaths, taking the totals to 3,900 and 88.",
        [(41, "infected"), (2, "killed"), (3900, "infected"), (88, "killed")],
    ),
    ("Six injured men were airlifted. The 367, including 342 men, reached the port.", [(6, "wounded")]),
    ("Some 12 houses were destroyed. Of 6 districts 3 were visited.", [(12, "destroyed")]),
    ("The council spoke of the departure of 3,000 soldiers.", [(3000, "strength")]),
]


@pytest.mark.parametrize(("text", "wanted"), PARTS)
def test_what_befalls_a_part_did_not_befall_the_whole(text, wanted):
    """ "One of the 12" is one."""
    assert [(figure.low, figure.measure) for figure in read(text)] == wanted


def test_who_has_landed_to_join_something_is_there():
    """The purpose is planned, the coming is done."""
    status = [figure.status for figure in read("Some 200 police officers have landed in Brod to join the fight.")]

    assert status == ["moved"]
