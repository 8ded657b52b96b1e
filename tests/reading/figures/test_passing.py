"""Arms in passing, bulletins of losses, nationals of a force, prisoners of a swap, shares of formations."""

import pytest

from tests.reading.figures_page import read, skipped


def told(text: str, **given) -> list[tuple]:
    """(number, measure, unit) of each figure."""
    return [(figure.high or figure.low, figure.measure, figure.unit) for figure in read(text, **given)]


ARMS = [
    ("Two T-72 tanks blocked the bridge.", [(2, "equipment", "tanks")]),
    ("Eight enemy ships are in the gulf.", [(8, "equipment", "ships")]),
    ("Two of its four corvettes shelled the port.", [(2, "equipment", "corvettes"), (4, "equipment", "corvettes")]),
    ("Three storage tanks burned.", [(3, "destroyed", "tanks")]),
    ("The two tanks were old.", []),
]


@pytest.mark.parametrize(("text", "wanted"), ARMS, ids=[text[:30] for text, _ in ARMS])
def test_two_arms_of_war_are_told_wherever_they_stand(text, wanted):
    """Tanks and warships count in passing; storage tanks are no arms, and "the two" point back."""
    assert told(text) == wanted


def test_a_bulletin_of_losses_counts_what_its_labels_say():
    """ "tanks – 412 (+5)" under a heading of losses: all that were lost, and those of the day."""
    text = "Losses of the enemy amount to:\n• personnel – about 23,450 (+310);\n• tanks – 412 (+5);\n• depth – 12;\n"

    assert told(text) == [
        (23450, "casualties", "personnel"),
        (310, "casualties", "personnel"),
        (412, "destroyed", "tanks"),
        (5, "destroyed", "tanks"),
    ]


TIED = [
    ("The blue helmets, 740 Uruguayans and 510 Nepalis, stay.", [740, 510]),
    ("A team, 740 Uruguayans and 510 Nepalis, played.", []),
    ("Of the 11 battalions, six can be sent.", [11, 6]),
    ("The mission asked for 300 monitors.", [300]),
    ("A club asked for 300 monitors.", []),
    ("The council of 12 met, and 300 monitors shone.", []),
    ("Kesh is to hand over 75 prisoners after the swap.", [75]),
    ("The gaol feeds 75 prisoners.", []),
    ("The garrison of the old town consists of 2,600 men.", [2600]),
    ("The choir of the old town consists of 60 men.", []),
    ("It counts 16,000 soldiers. Their number has since shrunk to 12,500.", [16000, 12500]),
    ("About 5,200 people, one islander in ten, have fled.", [5200]),
]


@pytest.mark.parametrize(("text", "wanted"), TIED, ids=[text[:36] for text, _ in TIED])
def test_what_stands_beside_says_whether_a_number_is_a_force(text, wanted):
    """The same words count soldiers beside a force and nobody beside a club."""
    assert [figure.high or figure.low for figure in read(text)] == wanted


def test_guns_handed_over_are_given_and_not_captured():
    """Who hands over howitzers gives them; who hands over captives held them."""
    assert told("Kesh handed over 18 howitzers.")[0][1] == "equipment"
    assert told("Kesh handed over 18 soldiers.")[0][1] == "captured"


def test_a_telephone_number_is_no_growth():
    """ "+5" in brackets grows a loss; "+555" elsewhere is dialled."""
    assert "a telephone number" in skipped("Call +555 61 208890 for help.").values()


IDLE = [
    ("Some 40 employees were let go in May.", []),
    ("Some 40 hostages were let go in May.", [(40, "captured")]),
    ("The bus picked up 30 passengers.", []),
    ("The lifeboat picked up 30 passengers.", [(30, "evacuated")]),
    ("The court freed 40 suspects.", [(40, "detained")]),
    ("About 200 children walked to school.", []),
    ("Some 900 prisoners sewed uniforms for the army.", []),
]


@pytest.mark.parametrize(("text", "wanted"), IDLE, ids=[text[:36] for text, _ in IDLE])
def test_the_words_of_rescue_and_release_tell_nothing_of_every_day(text, wanted):
    """Employees let go, passengers picked up and children on their way are no captives and no evacuees."""
    assert [row[:2] for row in told(text)] == wanted
