"""Counts that are forces, arms or harm because of what stands beside them, on any page."""

import pytest

from tests.reading.figures_page import read

TOLD = [
    ("Of the wounded, 30 are conscripts and four are nurses.", [(30, "wounded"), (4, "wounded")]),
    ("Of the votes, 44 are in and 12 are missing.", [(12, "missing")]),
    ("A clinic opened with 80 medics from the Danish army.", [(80, "strength")]),
    ("The fair drew 80 medics from the army school.", []),
    (
        "The convoy had nine tanks, 20 lorries and some 300 men.",
        [(9, "equipment"), (20, "equipment"), (300, "strength")],
    ),
    ("The firm had nine cranes, 20 lorries and some 300 men.", []),
    ("The hikers, thought to be 60, hid in the gorge.", []),
    ("The militants, thought to be 60, hid in the gorge.", [(60, "strength")]),
    ("Both brigades, each of about 2,500, go home.", [(2500, "strength")]),
    ("The actual strength is 8,120.", [(8120, "strength")]),
    ("The strength of the wind is 120.", []),
    ("A checkpoint manned by six soldiers was closed.", [(6, "strength")]),
    ("The post was praised by six soldiers.", []),
    ("Raiders burned the mill, carrying off seven women.", [(7, "captured")]),
    ("About 40 persons are feared to be under it.", [(40, "missing")]),
    ("Five of them were caught at a roadblock.", [(5, "detained")]),
    ("The flu caught five of them at a party.", []),
    ("Forty lorries with 800 soldiers rolled in.", [(40, "equipment"), (800, "strength")]),
    ("Forty lorries with 800 sacks rolled in.", []),
    ("Captain Oro and his 30 men held the pass.", [(30, "strength")]),
    ("Captain Oro of the trawler and his 30 men held on.", []),
    ("They hold 21 of our people.", [(21, "captured")]),
    ("They feed 21 of our people.", []),
    ("The hill was held by three brigades, each 2,100 strong.", [(3, "strength"), (2100, "strength")]),
    ("By dusk 41 had been taken to the morgue.", [(41, "killed")]),
    ("The following was captured: two howitzers, six mortars and a radio.", [(2, "captured"), (6, "captured")]),
    ("The following was painted: two howitzers and six sheds.", [(2, "equipment")]),
    ("General Oro hopes to lead 4,000 men into the hills.", [(4000, "strength")]),
    ("The guide hopes to lead 4,000 men into the hills.", []),
    ("A column of 900 people was led out of the town.", [(900, "evacuated")]),
]


@pytest.mark.parametrize(("text", "wanted"), TOLD, ids=[text[:40] for text, _ in TOLD])
def test_a_word_beside_the_number_says_who_is_counted(text, wanted):
    """A noun behind the verb, the army they come from, arms in the same list, a body that is so strong, a verb of taking."""
    assert [(figure.high, figure.measure) for figure in read(text)] == wanted


def test_a_sentence_may_say_what_the_force_before_was():
    """ "That is up from 500" is of the force told right before, as it was; nothing else may have been counted since."""
    told = read("There are 800 rebels in the hills. That is up from 500 in June.")
    other = read("There are 800 rebels in the hills. They hold 12 villages. That is up from 5 in June.")

    assert [(figure.high, figure.modality) for figure in told] == [(800, "asserted"), (500, "historical")]
    assert [figure.high for figure in other] == [800]


def test_a_count_that_somebody_gives_or_passes_is_of_the_force_before():
    """A count given, a total gone past, a number put before a quoted aside."""
    told = read("There are 9,000 Kesh troops there. A minister gave a count of 7,000 along the river.")
    passed = read("There are 9,000 Kesh troops there. Experts said the total would go past 12,000.")

    assert [figure.high for figure in told] == [9000, 7000]
    assert [figure.low for figure in passed] == [9000, 12000]
