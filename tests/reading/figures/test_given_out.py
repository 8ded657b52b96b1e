"""Numbers that somebody gave, works with, wrote down or read out, and people registered at sites."""

import pytest

from tests.reading.names_page import figures

TELLERS = [
    ("The toll that the army gave is 45 dead.", "the army"),
    ("The figure the ministry cited was 300 dead.", "the ministry"),
    ("The agency works with an estimate of 12,000 displaced people.", "the agency"),
    ("The Republic's official history speaks of 640 dead on both sides.", "the republic's official history"),
    ("The parish register records 300 dead.", "the parish register"),
    (
        "Admiral Jaime Vela has just read out a first balance. Some 329 people arrested in one day; five gunmen killed.",
        "jaime vela",
    ),
    ("The ministry published its daily tally. Twelve killed, 40 wounded.", "the ministry"),
    ("Earlier the ministry had spoken of only 70 arrests.", "the ministry"),
]


@pytest.mark.parametrize(("text", "teller"), TELLERS)
def test_who_gave_a_number_tells_it(text, teller):
    """By a relative clause, an estimate worked with, a book, a balance whose items have no verb."""
    told = figures(text)

    assert told
    assert {(figure.speaker or "").lower() for figure in told} == {teller}


def test_who_reads_out_a_list_of_names_does_not_tell_the_next_sentence():
    """A sentence with a verb of its own is the writer's."""
    told = figures(
        "Governor Amadou Sow read out the list of names. Eleven people were buried on Friday after they had been killed."
    )

    assert {figure.speaker for figure in told} == {None}


SITES = [
    ("Some 84,000 persons are registered in 23 sites. The agency works with an estimate of 120,000.", [84000, 120000]),
    ("About 12,000 people are housed in the camps.", [12000]),
    ("Some 3,000 people are registered in 20 districts.", []),
    ("Some 3,000 people are registered at polling centres.", []),
    ("Some 300 children are staying at a summer camp.", []),
]


@pytest.mark.parametrize(("text", "wanted"), SITES)
def test_people_registered_at_sites_are_displaced(text, wanted):
    """Voters and children on holiday are not."""
    assert [figure.low for figure in figures(text) if figure.measure == "displaced"] == wanted


AMOUNTS = [
    (
        "The history speaks of 640 dead. A third count, by the historian Ruth Orr, comes to between 3,000 and 4,500.",
        (3000, "Ruth Orr"),
    ),
    ("The ministry counts 40 dead. The union's tally comes to 65.", (65, "the union")),
]


@pytest.mark.parametrize(("text", "wanted"), AMOUNTS)
def test_what_a_count_comes_to_is_of_the_same_dead(text, wanted):
    """By whose count it is."""
    last = figures(text)[-1]

    assert (last.low, last.measure, last.speaker) == (wanted[0], "killed", wanted[1])


def test_a_bill_comes_to_no_dead():
    """Only a count goes on with the dead before it."""
    assert [figure.low for figure in figures("The ministry counts 40 dead. The bill comes to 3,000.")] == [40]


def test_defence_volunteers_are_a_force():
    """Those who clean a beach are not."""
    told = figures("He asked for ten thousand village defence volunteers. Some 300 volunteers cleaned the beach.")

    assert [(figure.low, figure.status) for figure in told] == [(10000, "requested")]
