"""Whose peacekeepers, guardsmen, mutineers and marines are: of the mission, the guard, themselves, the land they come from."""

import pytest

from tests.reading.names_page import figures

HOLDERS = [
    (
        "KFOR, the peacekeeping force in the valley, is led by Nato. Before the war the force numbered about 4,500.",
        4500,
        "KFOR",
    ),
    ("The UN mission, UNOLA, said so. Two Ghanaian peacekeepers were killed by a mine.", 2, "UNOLA"),
    (
        "The United Nations Force in Ruvanda has 2,240 men. Three Bangladeshi peacekeepers drowned.",
        3,
        "United Nations Force",
    ),
    ("The army fought the presidential guard at the bridge. The guard has 1,500 men.", 1500, "presidential guard"),
    ("Envoys say some 300 mutineers hold the port.", 300, "mutineers"),
    ("They waited as 650 marines from neighbouring Ghana set out.", 650, "Ghana"),
    ("In 2011 some 240 marines came from Ghana for six weeks.", 240, "Ghana"),
    ("Russia, which has a pact with Armenia and a garrison of about 3,000 there, has stayed out.", 3000, "Russia"),
    ("The Kestrel Guards took the hill in a fight that cost the battalion 18 dead.", 18, "Kestrel Guards"),
]


@pytest.mark.parametrize(("text", "value", "holder"), HOLDERS, ids=[text[:35] for text, _, _ in HOLDERS])
def test_the_body_that_they_belong_to_is_the_holder(text, value, holder):
    """A nation in the phrase, a pact or a place names nobody else as theirs."""
    assert [figure.holder for figure in figures(text) if figure.high == value] == [holder]


def test_marines_listed_behind_mutineers_are_no_mutineers():
    """Who names his own side lends it to nobody in his list."""
    told = figures("The ministry said the dead included 11 mutineers, six marines and two policemen.")

    assert [figure.holder for figure in told if figure.unit == "marines"] != ["mutineers"]


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("Trucks carried 40 soldiers from Mali to Niger.", None),
        ("About 650 soldiers arrived from Mali on Monday, Niger's army said.", "Niger"),
    ],
)
def test_a_land_that_soldiers_leave_need_not_be_theirs(text, holder):
    """Who is on the way from one land to another, or arrives from it, may only have been there."""
    assert [figure.holder for figure in figures(text)] == [holder]


def test_soldiers_moved_from_a_land_are_not_its_own():
    """Who moves them has them."""
    told = figures("Earlier this month the United States moved 1,000 soldiers from Germany to Romania.")

    assert [figure.holder for figure in told] == ["United States"]


def test_parts_told_as_among_them_are_of_the_same_side():
    """Who counts a foreign army has none of its parts."""
    told = figures("Ukraine's ministry counts 127,000 Russian troops there, among them 106,000 land forces.")

    assert [figure.holder for figure in told] == ["Russia", "Russia"]
