"""Whose a count is not: who keeps it, where it lands, what it is only hoped to be; and what becomes of a force that stands."""

import pytest

from tests.reading.names_page import figures

KEPT = [
    ("The government lowered the toll from 47 to 41 after six bodies were counted twice.", (None, "the government")),
    ("Police put the toll at 41.", (None, "Police")),
    ("A second blast raised the toll to 41.", (None, None)),
    ("The army raised its toll to 41.", ("army", None)),
]


@pytest.mark.parametrize(("text", "wanted"), KEPT)
def test_who_keeps_a_count_tells_it_and_has_not_lost_them(text, wanted):
    """Unless the toll is its own."""
    last = figures(text)[-1]

    assert last.low == 41
    assert last.holder == wanted[0]
    assert wanted[1] is None or last.speaker_text == wanted[1]


WHOSE = [
    ("Cyprus reported that 900 soldiers had landed at Kyrenia from Turkey.", 900, "Turkey"),
    ("The 4,000-strong Turkish garrison in the north of Cyprus will be reinforced by 900 men.", 4000, "Turkey"),
    ("The 4,000-strong Turkish garrison in the north of Cyprus will be reinforced by 900 men.", 900, "Turkey"),
]


@pytest.mark.parametrize(("text", "value", "wanted"), WHOSE)
def test_a_force_is_of_the_land_it_comes_from(text, value, wanted):
    """Not of the one it lands in or stands in."""
    assert {figure.low: figure.holder for figure in figures(text)}[value] == wanted


STATUSES = [
    ("The 4,000-strong Turkish garrison will be reinforced.", "present"),
    ("A 4,000-strong Turkish force will be sent.", "planned"),
    ("The commander had hoped for 2,000 soldiers.", "requested"),
]


@pytest.mark.parametrize(("text", "wanted"), STATUSES)
def test_what_stands_and_what_is_only_wished_for(text, wanted):
    """What will be reinforced is there."""
    assert figures(text)[0].status == wanted


HARMED = [
    ("Thirteen policemen paid with their lives.", [(13, "killed")]),
    ("A search was under way for 12 fishermen.", [(12, "missing")]),
    ("A search is under way for 12 new teachers.", []),
    (
        "The force has 800 soldiers and 60 policemen, of whom 250 are Argentine.",
        [(800, "soldiers"), (60, "policemen"), (250, "soldiers")],
    ),
]


@pytest.mark.parametrize(("text", "wanted"), HARMED)
def test_harm_and_parts_in_plain_words(text, wanted):
    """A part is no larger than its whole."""
    assert [
        (figure.low, figure.unit if figure.measure == "strength" else figure.measure) for figure in figures(text)
    ] == wanted
