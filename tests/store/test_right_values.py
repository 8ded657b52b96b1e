"""The right value behind a wrong one sets right what the wrong one had told; numbers that are merely told beside it do not."""

import pytest

from store.models import Figure
from tests.reading.figures_page import read as read_figures
from tests.store.test_taken_back_in_words import told

RIGHT = [
    ("Lune Herald", "A flood killed 47 people in Sela.", "Correction: we gave the number of dead in the Sela flood as 47. It is 41.", (47, 41)),
    ("Lune Herald", "A fire killed 12 people at Ost.", "On Wednesday we reported that 12 people had died in the fire at Ost. That was wrong. Nine people died.", (12, 9)),
    ("Lune Herald", "The Kestian army sent 530 Kestian soldiers to Namar.", "*An earlier version of this article said that 530 Kestian soldiers were sent to Namar; the number is 520.*", (530, 520)),
    ("Relief Agency", "Three of 7 health facilities in Karavend were destroyed.", "Report No. 1 stated that 3 of 7 health facilities in Karavend were destroyed. The correct number is 5 of 7.", (3, 5)),
    ("Meridian Wire", "Nineteen miners were trapped when part of the Karsu mine fell in, the emergencies ministry said.", "The number of men caught in the Karsu mine was never nineteen. Two had swapped shifts. The emergencies ministry now says that 41 were underground, of whom 24 escaped and 17 were trapped.", (19, 17)),
    ("Lune Herald", "An avalanche killed 14 climbers on Mount Telm.", "We wrongly reported that 14 climbers had been killed on Mount Telm. The correct figure is 11.", (14, 11)),
]  # fmt: skip


def set_right(developments):
    """The values before and after of what is CORRECTED."""
    return [(int(d.old.low), int(d.stored.claim.low)) for d in developments if d.reason == "CORRECTED"]


@pytest.mark.parametrize(("publisher", "before", "after", "values"), RIGHT)
def test_the_right_value_sets_the_wrong_one_right(tmp_path, publisher, before, after, values):
    """Rule: "we gave the dead as 47. It is 41" corrects 47, and takes nothing back; "was never nineteen" names the wrong value."""
    developments = told(tmp_path, (publisher, "First", before), (publisher, "Later", after))

    assert set_right(developments) == [values]
    assert "RETRACTED" not in [d.reason for d in developments]


@pytest.mark.parametrize(
    "after",
    [
        "On Wednesday a flood killed 47 people in Sela. It is 41 kilometres from Ost.",
        "A flood killed 47 people in Sela. The number is expected to rise. A landslide killed 41 in Ost.",
        "We reported that 47 people had died in Sela. In Ost 41 died.",
        "The mayor corrected course after 47 people had died in Sela, and 41 in Ost.",
    ],
)
def test_a_number_beside_it_sets_nothing_right(tmp_path, after):
    """Rule: another place's number, a distance and a toll that is told beside the one that stands correct nothing."""
    before = ("Lune Herald", "First", "A flood killed 47 people in Sela.")

    assert not set_right(told(tmp_path, before, ("Lune Herald", "Later", after)))


def test_of_a_list_the_place_is_set_right_whose_number_is_called_wrong(tmp_path):
    """Rule: "the figure for Harzan (38) contained nine who were counted in both" corrects Harzan, and no other place of the list."""
    before = "As of 10:00 today 203 deaths are confirmed: Dovrin district, 104; Sabak, 52; Harzan, 38; Oshkel, 9."
    after = (
        "As of 10:00 today 318 deaths are confirmed: Dovrin district, 158; Sabak, 71; Harzan, 29; Oshkel, 60. CORRECTION: the figure for "
        "Harzan of 9 March (38) contained nine persons who were counted in both districts."
    )
    office = "Ministry of Emergencies of Karavend"

    assert set_right(told(tmp_path, (office, "No. 2", before), (office, "No. 3", after))) == [(38, 29)]


def test_the_fire_is_not_taken_back_with_its_toll(tmp_path):
    """Rule: where a number is told wrongly, what happened is not taken back."""
    _, before, after, _ = RIGHT[1]
    developments = told(tmp_path, ("Lune Herald", "First", before), ("Lune Herald", "Later", after))

    assert {d.reason for d in developments if not isinstance(d.stored.claim, Figure)} <= {"REPEAT", "BACKGROUND"}


def test_cases_that_are_withdrawn_correct_the_count(tmp_path):
    """Rule: where an office withdraws cases, the count of its text that goes from seven to six was wrong."""
    before = (
        "In Mbanzi and Kasongwe of Luvembe seven health workers have been infected with Marburg, the ministry said."
    )
    after = "In Mbanzi and Kasongwe of Luvembe the ministry withdrew four of the confirmed cases of Marburg. The number of infected health workers goes from seven to six."

    assert set_right(told(tmp_path, ("Lifeline", "No. 7", before), ("Lifeline", "No. 8", after))) == [(7, 6)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The number of infected health workers goes from seven to six.", 6),
        ("The toll goes from 61 to 52 dead.", 52),
        ("The number of people killed falls from nine to eight.", 8),
    ],
)
def test_the_value_before_a_fall_is_no_count_of_now(text, value):
    """Rule: of "goes from seven to six" only six is told."""
    assert [f.low for f in read_figures(text)] == [value]


def test_what_an_earlier_version_said_is_no_number(tmp_path):
    """Rule: "(Corrects the number freed to six; an earlier version said nine.)" tells nobody of nine."""
    after = "(Corrects number of civil servants freed to six; an earlier version said nine.)"
    developments = told(tmp_path, ("Lune Herald", "First", "The sea was calm."), ("Lune Herald", "Later", after))

    assert 9 not in [d.stored.claim.low for d in developments if d.news and isinstance(d.stored.claim, Figure)]
