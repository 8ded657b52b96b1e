"""Whose a count is not: who keeps it, where it lands, what it is only hoped to be; and what becomes of a force that stands."""

import pytest

from tests.reading.names_page import figures

KEPT = [
    ("The government lowered the toll from 47 to 41.", (None, "The government")),
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


MORE = [
    (
        "The number of Israeli soldiers killed since the ground operation began rose to 170.",
        [(170, "killed", "soldiers", "Israel")],
    ),
    ("The number of jobs lost rose to 170.", []),
    ("The Houthis, who hold the crew of 25, would not release the ship.", [(25, "captured", "crew", None)]),
    ("Romania will host 1,000 more troops.", [(1000, "strength", "troops", None)]),
    ("Ukraine wants to mobilise 450,000 more people.", [(450000, "strength", "people", "Ukraine")]),
    ("The government counted 41 dead.", [(41, "killed", None, None)]),
    (
        "Zelenskiy said 31,000 Ukrainian soldiers had been killed. Moscow puts Ukraine's losses at more than 444,000.",
        [(31000, "killed", "soldiers", "Ukraine"), (444000, "casualties", None, "Ukraine")],
    ),
]


@pytest.mark.parametrize(("text", "wanted"), MORE)
def test_who_is_counted_and_whose_they_are(text, wanted):
    """Soldiers in a label, a crew that is held, guests, draftees, the losses of whom they are said to be."""
    assert [(row.low, row.measure, row.unit, row.holder) for row in figures(text)] == wanted


def test_a_day_is_no_part_of_who_tells():
    """ "On Monday the government lowered the toll": the government tells it."""
    assert figures("On Monday the government lowered the toll to 41.")[-1].speaker_text == "the government"
