"""Whose a count is not: who keeps it, where it lands, what it is only hoped to be; and what becomes of a force that stands."""

import pytest

from tests.reading.names_page import figures

KEPT = [
    ("The government lowered the toll from 47 to 41.", (None, "The government")),
    ("Police put the toll at 41.", (None, "Police")),
    ("A second blast raised the toll to 41.", (None, None)),
    ("The army raised its toll to 41.", ("army", "The army")),
]


@pytest.mark.parametrize(("text", "wanted"), KEPT)
def test_who_keeps_a_count_tells_it_and_has_not_lost_them(text, wanted):
    """Unless the toll is its own."""
    last = figures(text)[-1]

    assert last.low == 41
    assert (last.holder, last.speaker_text) == wanted


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


SET_RIGHT = [
    ("Five people, not two, died on Monday, the government conceded.", [(5, "asserted")]),
    (
        "The institute now counts 16,000 troops in the area, after 18,000 on Sunday.",
        [(16000, "asserted"), (18000, "historical")],
    ),
    (
        "The quake of June 2001 killed 75 in the region, 26 of them on the coast.",
        [(75, "historical"), (26, "historical")],
    ),
    ("Two camps had been emptied, which would correspond to about 2,000 soldiers.", [(2000, "asserted")]),
]


@pytest.mark.parametrize(("text", "wanted"), SET_RIGHT)
def test_a_number_set_right_of_before_or_of_long_ago(text, wanted):
    """What another number sets right is no count; what is part of the past is past."""
    assert [(row.low, row.modality) for row in figures(text)] == wanted


TELLERS = [
    (
        "At least 15 people were killed, an opposition leader said, far more than the two deaths acknowledged by the government.",
        [(15, "an opposition leader"), (2, "the government")],
    ),
    ("Turkey has 11,000 soldiers there, if Greece is to be believed.", [(11000, "Greece")]),
    ("He disagreed with the estimate of an aid agency that 6,500 people had fallen ill.", [(6500, "an aid agency")]),
]


@pytest.mark.parametrize(("text", "wanted"), TELLERS)
def test_whose_word_a_number_is(text, wanted):
    """By whom it is acknowledged, who is to be believed, whose claim it is."""
    assert [(row.low, row.speaker) for row in figures(text)] == wanted


def test_more_than_the_number_of_another_is_no_bound():
    """ "more than the 14,000 admitted": another number is more."""
    last = figures("That is more than the 14,000 soldiers admitted by Turkey's defence minister, Ada Lunde.")[-1]

    assert (last.low, last.high) == (14000, 14000)


DENIED = [
    ("Turkey rejected Greece's allegation that 400 soldiers had crossed the border.", None),
    ("Turkey denied that it had lost 40 tanks.", "Turkey"),
]


@pytest.mark.parametrize(("text", "wanted"), DENIED)
def test_whose_a_denied_force_is(text, wanted):
    """Not of who claims it of another."""
    assert figures(text)[-1].holder == wanted


PARTS = [
    ("NATO's force of 4,500 includes 600 Turks and 200 Greeks.", [(4500, "NATO"), (600, "Turkey"), (200, "Greece")]),
    ("Turkey withdrew 300 of its 900 soldiers from the island.", [(300, "Turkey"), (900, "Turkey")]),
    (
        "Turkey's contribution to the NATO force is 600 soldiers; Greece's is 200.",
        [(600, "Turkey"), (200, "Greece")],
    ),
    ("The clash left four dead on the Turkish side and two on the Greek.", [(4, "Turkey"), (2, "Greece")]),
]


@pytest.mark.parametrize(("text", "wanted"), PARTS)
def test_whose_each_part_is(text, wanted):
    """What a force includes, what is left of one's own, what each gives or loses."""
    assert [(row.low, row.holder) for row in figures(text)] == wanted


TAKEN_BACK = [
    (
        "Correction: In our release of 16 November the number of cases was given as 1,410. It was a typing error.",
        "historical",
    ),
    (
        "In our report we gave the number of 47 deaths, which was corrected by the authorities on the same day.",
        "historical",
    ),
    (
        "In its statement the ministry said 47 people had died, and that the error of the pilot was to blame.",
        "asserted",
    ),
]


@pytest.mark.parametrize(("text", "wanted"), TAKEN_BACK)
def test_what_an_office_gave_in_error_is_of_before(text, wanted):
    """An error that others made takes nothing back."""
    assert figures(text)[0].modality == wanted


BURIED = [
    ("The priest counted 23 civilians buried since the weekend.", "killed"),
    ("Twenty-three civilians are buried under the mud.", "trapped"),
    ("Three miners were buried when the roof came down.", "trapped"),
]


@pytest.mark.parametrize(("text", "wanted"), BURIED)
def test_whom_people_bury_are_dead_whom_the_ground_buries_trapped(text, wanted):
    """However the verb stands."""
    assert figures(text)[0].measure == wanted


def test_first_reports_are_nobody_and_a_coast_guard_looks_for_the_missing():
    """Neither has lost them, and "first" is no name."""
    assert figures("First reports speak of 21,400 houses destroyed.")[0].speaker is None
    text = "The Philippine Coast Guard said three boats with 17 men on board had not been heard of since Saturday."
    assert figures(text)[0].holder is None
