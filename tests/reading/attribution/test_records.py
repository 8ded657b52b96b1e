"""Records speak for who made them, and asides end where the sentence goes on."""

import pytest

from tests.reading.claims_page import said, told

Expected = list[tuple[str, str]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Coast guard figures show that nine sailors drowned.", [("Coast guard", "nine sailors drowned")]),
        ("The coast guard’s tally is 88 dead.", [("coast guard", "88 dead")]),
        ("A report by the coast guard says that nine sailors drowned.", [("coast guard", "nine sailors drowned")]),
        (
            "According to data compiled by the coast guard, nine sailors drowned in May.",
            [("coast guard", "nine sailors drowned in May")],
        ),
        ("Official figures show that nine sailors drowned.", []),
        ("Satellite images show that nine boats sank.", []),
        ("Data from May show that nine boats sank.", []),
        ("The count is 88 dead.", []),
    ],
)
def test_a_record_speaks_for_its_author_and_for_nobody_where_it_has_none(text: str, expected: Expected) -> None:
    """The reader shows who says so, not what paper it stands on; what kind of paper it is names nobody."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The rebels, claiming to have killed fifty soldiers, released a video.",
            [("rebels", "to have killed fifty soldiers")],
        ),
        (
            "The minister, while warning that 300 people were missing, thanked the divers.",
            [("minister", "300 people were missing")],
        ),
        (
            "The minister thanked the divers, warning that 300 people were missing, and left.",
            [("minister", "300 people were missing, and left")],
        ),
    ],
)
def test_an_aside_between_a_subject_and_its_verb_ends_at_its_comma(text: str, expected: Expected) -> None:
    """The rebels did not claim to have released a video."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "According to the report, President Ilka Varro signed it on Sunday.",
            [("report", "President Ilka Varro signed it on Sunday")],
        ),
        ("According to the mayor, Ilka Varro, nine sailors drowned.", [("Ilka Varro", "nine sailors drowned")]),
        (
            "The road was closed, the minister said in remarks aired on television.",
            [("minister", "The road was closed")],
        ),
        (
            "The minister said on Sunday (August 10) nine sailors had drowned.",
            [("minister", "nine sailors had drowned")],
        ),
        ("The ministers said in a joint statement on the truce, which was to begin at noon.", []),
    ],
)
def test_no_person_is_what_a_paper_is_called_and_no_setting_is_said(text: str, expected: Expected) -> None:
    """A report has no name of its own; where and when something was said is no part of it."""
    assert told(text) == expected


def test_an_office_that_opens_several_turns_speaks_where_questions_are_put() -> None:
    """ "Secretary-General: …" among questions is a speaker; a label of a list is none."""
    asked = (
        "Secretary-General: Nine people have died today.\nQuestion: Will you go?\nSecretary-General: I will go there.\n"
    )
    listed = "Location: The north of the bay.\nLocation: The south of the bay.\n"

    assert [who for who, kind, _ in said(asked) if kind == "direct"] == [
        "Secretary-General",
        "Question",
        "Secretary-General",
    ]
    assert not said(listed)


def test_a_clause_with_whose_does_not_run_on_into_what_it_describes() -> None:
    """What stands behind its verb is the main clause's."""
    assert told("The coast guard, whose chief the minister said was ill, left the strait.") == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Nine sailors drowned, according to figures from the mayor, Petra Lind.", "Petra Lind"),
        (
            "Nine sailors drowned, according to the latest data released by Gen. Halvard Tveit, who leads the search.",
            "Halvard Tveit",
        ),
        ("Nine sailors drowned, according to estimates by the coast guard, which has two boats there.", "coast guard"),
        ("According to figures from Monday, nine sailors drowned.", "figures from Monday"),
        ("According to what they call the guard, nine sailors drowned.", "what they call the guard"),
        ("According to the League's own staff it lost nine boats.", "League's own staff"),
    ],
)
def test_whoever_gave_the_figures_is_named_in_full(text: str, speaker: str) -> None:
    """A name behind a comma, a rank with a full stop: as behind "according to" alone; a clause of its own is none of it."""
    assert [who for who, _ in told(text)] == [speaker]
