"""Where what is said begins and ends, when the report stands behind it or in its middle."""

import pytest

from tests.reading.claims_page import said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "At least 31 people have drowned in the storm, the coast guard said on Friday, up from an earlier count of 19.",
            [("coast guard", "At least 31 people have drowned in the storm")],
        ),
        (
            "Nine bridges are closed, the roads agency said in a statement on Friday, correcting its list.",
            [("roads agency", "Nine bridges are closed")],
        ),
        ("The coast guard said on Friday, up to 31 people had drowned.", []),
        (
            "The coast guard said on Friday, citing two captains, that 31 people had drowned.",
            [("coast guard", "31 people had drowned")],
        ),
        (
            "Thirty people drowned, according to the coast guard, which said nine were missing.",
            [("coast guard", "Thirty people drowned"), ("coast guard", "nine were missing")],
        ),
        ("Thirty drowned, according to the coast guard.", [("coast guard", "Thirty drowned")]),
        (
            "In the bay of Port Amrith, according to the coast guard, 31 people had drowned.",
            [("coast guard", "31 people had drowned")],
        ),
        (
            "In Amrith, according to the coast guard, 31 people had drowned.",
            [("coast guard", "31 people had drowned")],
        ),
    ],
)
def test_what_is_said_is_the_clause_and_neither_the_scene_nor_what_trails_the_report(text, expected):
    """A toll whose statement is only "up from 19" would say the old value."""
    assert [(speaker.lower().removeprefix("the "), content) for speaker, _, content in said(text)] == expected


def test_who_rejects_a_charge_does_not_make_it():
    """A denial turned into the words of the accused would be an invented statement."""
    text = "Vessia accused Norland of shelling the village, an allegation that Norland's minister, Ada Holm, rejected."

    assert [row for row in said(text) if row[0] == "Ada Holm"] == []


def test_two_verbs_joined_by_and_have_one_speaker():
    """What he "put" is his too, not that of the words between."""
    text = "Colonel Idris Makumba said 61 rebels had been killed and put the army's own losses at nine dead."

    assert {speaker for speaker, _, _ in said(text)} == {"Idris Makumba"}


def test_a_newsroom_that_is_told_is_the_audience():
    """Sources tell agencies; the agency's name is no part of what they say."""
    text = "Clinic sources tell AFP nine people were hurt."

    assert [(who, what) for who, _, what in said(text)] == [("Clinic sources", "nine people were hurt")]


def test_ranks_stand_between_an_office_and_its_name():
    """The full stops of "Lt. Col." end nothing: the colonel speaks, not only "a spokesman"."""
    text = "“Not one house was hit,” said the ministry's spokesman, Lt. Col. Oren Basile."

    assert [who for who, _, _ in said(text)] == ["Oren Basile"]


def test_a_comma_right_before_the_full_stop_ends_no_report():
    """A torn sentence that ends in ",." is read without an error."""
    assert [who for who, _, _ in said("Ana Ruiz said it was over and all were home,.")] == ["Ana Ruiz"]
