"""Those who lived, recovered, helped or were sent away beside words for harm; harm of two kinds in one number."""

import pytest

from tests.reading.figures_page import read

TOLD = [
    ("So far about 900 people have been killed and injured.", [(900, "casualties")]),
    ("The ministry put the dead and injured at 1,500.", [(1500, "casualties")]),
    ("At least 60 migrants were reported dead or missing.", [(60, "casualties")]),
    ("The bomb killed and wounded 40 people.", [(40, "wounded")]),
    ("Two officers wounded in the raid had died.", [(2, "killed")]),
    ("Fourteen people were wounded, two of them fatally.", [(14, "wounded"), (2, "killed")]),
    ("Two officers wounded in the raid said nobody died.", [(2, "wounded")]),
    (
        "As the death toll rose to at least 90 people, more than 30 miners were rescued.",
        [(90, "killed"), (30, "evacuated")],
    ),
    ("The toll went beyond 200, and 9,000 others are injured.", [(200, "killed"), (9000, "wounded")]),
    ("The death toll is now up to 32.", [(32, "killed")]),
    ("Contact with 24 other soldiers had been lost.", [(24, "missing")]),
    ("There were 107 fallen soldiers.", [(107, "killed")]),
    ("Thirty people lost their lives and 110 sustained injuries.", [(30, "killed"), (110, "wounded")]),
    ("The sides agreed to exchange 120 government soldiers for 300 rebels.", [(120, "captured"), (300, "captured")]),
    ("The exchange brought home 33 servicemen and 51 civilians.", [(33, "captured"), (51, "captured")]),
    ("Crews began a search operation for nine sailors.", [(9, "missing")]),
    ("Among the dead were five children, while 17 were injured.", [(5, "killed"), (17, "wounded")]),
    ("The clinic reported 40 cases of cholera.", [(40, "infected")]),
    ("Some 300 rescued workers were counted.", [(300, "evacuated")]),
]


@pytest.mark.parametrize(("text", "wanted"), TOLD)
def test_the_graver_wider_or_own_word_decides(text, wanted):
    """A toll keeps its own number, a pair of harms is casualties, who died of wounds is dead."""
    assert [(figure.low or figure.high, figure.measure) for figure in read(text)] == wanted


@pytest.mark.parametrize(
    "text",
    [
        "More than 300 rescue workers were sent to the valley.",
        "The office documented 864 cases of arbitrary detention.",
        "The ministry said 12,500 infected people had recovered.",
        "There are 4,150 cholera patients in hospitals.",
        "Lomar announced the expulsion of 10 diplomats.",
        "A flight carrying 110 former detainees left Brod.",
        "Relatives of three engineers were missing.",
        "One out of every four people was displaced.",
        "Doctors spoke to at least 88 survivors of the dead.",
        "Two of the three proposals were dead.",
        "Three of the talks were killed by the deadlock.",
        "The killing of 40 whales was condemned.",
        "The veterans, both 90, died in hospital.",
        "Some 500 fans were held up at the gate by snow.",
        "The team lost two men to injury.",
        "The order was given by Colonel John Smith, who is now 90.",
    ],
)
def test_who_recovered_helped_or_was_held_once_is_no_harm(text):
    """Rescue workers, recovered patients, diplomats sent home and relatives are nobody's casualties."""
    assert read(text) == []


def test_the_number_of_a_plane_s_model_counts_nothing():
    """ "An ATR 72 aircraft" is one aircraft; eighteen died in it."""
    found = [
        (figure.low, figure.measure) for figure in read("An ATR 72 aircraft crashed, killing all 18 people aboard.")
    ]

    assert found == [(18, "killed")]
