"""What stands around a report - where, when, to whom, on what occasion, printed by whom - is not said."""

import pytest

from tests.reading.claims_page import told

Expected = list[tuple[str, str]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Asked how many had drowned, the minister replied: “Nine, I fear.”", [("minister", "Nine, I fear.")]),
        (
            "Divers found nine bodies, the coast guard told local radio, and are looking for more.",
            [("coast guard", "Divers found nine bodies")],
        ),
        (
            "Nine sailors have drowned, the minister said from Port Amrith.",
            [("minister", "Nine sailors have drowned")],
        ),
        (
            "The coast guard, citing two captains, reported that nine sailors had drowned.",
            [("coast guard", "nine sailors had drowned")],
        ),
    ],
)
def test_what_only_surrounds_a_report_is_not_said(text: str, expected: Expected) -> None:
    """A question put to somebody, where he spoke and whom he cites are no words of his."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nine sailors drowned, the mayor said, according to the Daily Post.", [("mayor", "Nine sailors drowned")]),
        ("Nine sailors drowned, the mayor said, citing the coast guard.", [("mayor", "Nine sailors drowned")]),
        (
            "“We are ready,” General Orla Bello said on Monday, reported the Sahel news agency.",
            [("Orla Bello", "We are ready")],
        ),
        (
            "Nine sailors drowned, counts the coast guard; another 20 are ill, according to the clinic.",
            [("coast guard", "Nine sailors drowned"), ("clinic", "another 20 are ill")],
        ),
    ],
)
def test_who_passes_a_word_on_is_not_who_says_it(text: str, expected: Expected) -> None:
    """The nearest to the fact is its speaker; the agency that carries it has its name on the article."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The mayor confirmed 12 deaths and told reporters that 40 people were hurt, adding that the wall was old.",
            [("mayor", "12 deaths"), ("mayor", "40 people were hurt"), ("mayor", "the wall was old")],
        ),
        (
            "Nine sailors drowned in a storm, the coast guard said, adding that four were missing.",
            [("coast guard", "Nine sailors drowned in a storm"), ("coast guard", "four were missing")],
        ),
        ("The group claimed responsibility saying its men had struck.", [("group", "its men had struck")]),
        ("Ossaria reported its first outbreak since 2008.", []),
    ],
)
def test_each_thing_said_is_told_once_and_ends_before_the_next(text: str, expected: Expected) -> None:
    """Two statements of one speaker in a sentence share no words."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "There was no deal, the minister said after hours of talks with Ilka Varro.",
            [("minister", "There was no deal")],
        ),
        ("The bridge is closed, the mayor told reporters hours later.", [("mayor", "The bridge is closed")]),
        (
            "The train left the rails, police said, in a crash that officials blamed on haste.",
            [("police", "The train left the rails")],
        ),
        (
            "The mayor said at least 32 people died, mostly in mud.",
            [("mayor", "at least 32 people died, mostly in mud")],
        ),
        ("The mayor said late on Monday the bridge was closed.", [("mayor", "the bridge was closed")]),
        (
            "The mayor said clashes last month had closed the bridge.",
            [("mayor", "clashes last month had closed the bridge")],
        ),
        ("In a statement, police said.", []),
        ("On the eve of the feast, the mayor called the police.", []),
        ("The ministry said in a statement of its own that nine had drowned.", [("ministry", "nine had drowned")]),
        ("Minister Ilka Varro arrived and a source told us that she would leave.", [("a source", "she would leave")]),
    ],
)
def test_what_trails_a_report_is_where_and_when_and_not_what_was_said(text: str, expected: Expected) -> None:
    """Behind a clause and its speaker stands only the occasion; before them stands what was said."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The road is closed, minister Ilka Varro said after she travelled to the city where shells fell.",
            [("Ilka Varro", "The road is closed")],
        ),
        (
            "The officer is dead, minister Ilka Varro told reporters at a news conference where he was mourned.",
            [("Ilka Varro", "The officer is dead")],
        ),
        ("He told reporters on Monday the road was open.", [("", "the road was open")]),
        (
            "Nine sailors have drowned, the coast guard said on Tuesday, Velmers reports.",
            [("coast guard", "Nine sailors have drowned")],
        ),
        ("Initial reports also indicated that nine had drowned.", []),
    ],
)
def test_occasions_tags_and_reports_of_nobody_say_nothing(text: str, expected: Expected) -> None:
    """Where he spoke, who printed it and what kind of report it was are no words and no speakers."""
    assert told(text) == expected
