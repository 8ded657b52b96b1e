"""Counts in the plain speech of wires and bulletins: a share with its number behind, passives with "got", who is carried, where people live."""

import pytest

from tests.reading.figures_page import read

TOLD = [
    ("More than half of the dead, 812, came from one valley.", [(812, "killed", None)]),
    ("Nearly a third of the wounded (240) are in the hospital.", [(240, "wounded", None)]),
    ("Half of the passengers, 43, were killed.", [(43, "killed", "passengers")]),
    ("Most of the residents, 200, died in their sleep.", [(200, "killed", "residents")]),
    ("Half of the soldiers, 600, are in the north.", [(600, "strength", "soldiers")]),
    ("A wave that tore through the harbour drowned at least 40 people.", [(40, "killed", "people")]),
    ("The plane crashed and two of its crew of four were killed.", [(2, "killed", "crew")]),
    ("About 300 Danish soldiers guard 20,000 people there.", [(300, "strength", "soldiers")]),
    (
        "Eight people got killed and 20 got injured in the clashes.",
        [(8, "killed", "people"), (20, "wounded", "people")],
    ),
    ("More than 60,000 people in the capital and the towns around it were affected.", [(60000, "affected", "people")]),
    (
        "The ministry said 300 people in Odra and the nearby villages had been evacuated.",
        [(300, "evacuated", "people")],
    ),
    (
        "Twenty-two patients, six of them newborns, were taken to Homs by helicopter.",
        [(22, "evacuated", "patients"), (6, "evacuated", "newborns")],
    ),
    ("A ship took 120 Greeks and 45 others to Piraeus.", [(120, "evacuated", "Greeks"), (45, "evacuated", "others")]),
    ("Some 90,000 people live in areas that were badly hit.", [(90000, "affected", "people")]),
    ("About 1.2 million people live in districts hit by the storm.", [(1200000, "affected", "people")]),
    ("At least 20,000 have reached Chad, the refugee agency said.", [(20000, "displaced", None)]),
    (
        "The bomb killed 31 people, and the clinic is still treating more than 50.",
        [(31, "killed", "people"), (50, "wounded", None)],
    ),
    (
        "Ten soldiers, two sergeants among them, were held on the Kestian side.",
        [(10, "captured", "soldiers"), (2, "captured", "sergeants")],
    ),
    ("He had seen more than 60 men carried off on stretchers.", [(60, "wounded", "men")]),
    ("The commander claims to have 25,000 men behind him.", [(25000, "strength", "men")]),
    ("The army consists of 9,000 professionals.", [(9000, "strength", "professionals")]),
    ("The ministry gave the number of participants in the drills as 12,500.", [(12500, "strength", "participants")]),
    ("The number of the aircraft was put at six.", [(6, "equipment", "aircraft")]),
    ("The number of tanks destroyed was put at 40.", [(40, "destroyed", "tanks")]),
    ("HMAS Perth, with 850 crew and soldiers, is on its way.", [(850, "strength", "crew")]),
]
UNTOLD = [
    "Half of the victims, 12, 13 and 14 years old, were girls.",
    "Most of the houses, 300, were built by hand.",
    "Most of the residents, 200, voted no.",
    "Boos drowned out 300 speakers.",
    "About 90,000 people live in areas that are held by the rebels.",
    "About 5,000 people live in the poorest districts.",
    "About 3,000 people in the hall clapped and the speaker was wounded.",
    "Twelve pupils were taken to the museum by bus.",
    "A ferry takes 200 people to the island every morning.",
    "At least 300 climbers have reached the summit.",
    "The clinic treats 300 a day.",
    "The association comprises 16,000 health professionals.",
    "France gave the number of participants in the conference as 300.",
    "Kenya's minister told the 15 members that fresh troops had crossed the frontier.",
    "The council's 15 members voted on the army's pay.",
    "The mayor has 40 men behind him.",
    "Talks were held on the Kestian side with 30 officers.",
]


@pytest.mark.parametrize(("text", "rows"), TOLD, ids=[text[:40] for text, _ in TOLD])
def test_what_is_told_in_plain_speech_is_counted(text, rows):
    """All figures of each text, by value, measure and unit."""
    assert [(f.low, f.measure, f.unit) for f in read(text)] == rows


@pytest.mark.parametrize("text", UNTOLD, ids=[text[:40] for text in UNTOLD])
def test_nothing_is_told_where_nothing_befell_them(text):
    """Ages, houses, crowds and everyday work."""
    assert read(text) == []


def test_captives_who_are_still_held_are_of_those_told_before():
    """Whom the sentence before told as freed; the dead are held by nobody."""
    freed = read("Rebels freed 12 peacekeepers. They still hold 56, the mission said.")
    killed = read("Twelve soldiers were killed. The party still holds 56.")

    assert [(f.low, f.measure, f.unit) for f in freed] == [
        (12, "captured", "peacekeepers"),
        (56, "captured", "peacekeepers"),
    ]
    assert [f.low for f in killed] == [12]


def test_the_other_part_of_a_whole_is_proved_by_the_sum():
    """Two of nine and seven more make nine; eight would not."""
    text = "Nine of its men were killed, two of them serving with the mission and {} with another force."

    assert [f.low for f in read(text.format("seven"))] == [9, 2, 7]
    assert [f.low for f in read(text.format("eight"))] == [9, 2]


def test_of_a_country_one_may_have_died():
    """The verb is said once; a ship of one is too few."""
    groups = {"Malawi": ["Malawi"], "Uruguay": ["Uruguay"]}

    told = read("Malawi lost three soldiers and Uruguay one.", groups=groups)

    assert [(f.low, f.measure, f.holder) for f in told] == [(3, "killed", "Malawi"), (1, "killed", "Uruguay")]


def test_a_sentence_about_a_side_counts_that_side():
    """ "For X" opens the sentence: the force told before was another's."""
    groups = {"India": ["India"], "China": ["China"]}

    told = read(
        "India has 40,000 soldiers there. For China, an analyst reckons with no more than 15,000 within a day's drive.",
        groups=groups,
    )

    assert [f.holder for f in told] == ["India", "China"]


def test_nobody_is_where_the_teller_studies():
    """An institute in a foreign town is no place of soldiers."""
    told = read("An analyst at a Singapore institute counts 35,000 soldiers.", places=["Singapore"])

    assert [f.place for f in told] == [None]
