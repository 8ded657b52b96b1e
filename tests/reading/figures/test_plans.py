"""What a force is doing or will do: planned, moved, or merely there; and what befell those who are counted by chains of verbs."""

import pytest

from tests.reading.figures_page import read

STATUSES = [
    ("Ottria plans a force of 50,000.", "planned"),
    ("Ottria would pull back 22,000 of the 35,000 soldiers.", "planned"),
    ("Some 4,000 soldiers may eventually take part.", "planned"),
    ("A further 300 troops could be flown in by Friday.", "planned"),
    ("The garrison of 450 will remain there.", "present"),
    ("He has 25,000 soldiers and 6,000 border guards under his orders.", "present"),
    ("Ottria is flying out a battalion of 800 soldiers.", "moved"),
    ("Fourteen warships, among them both destroyers, have sailed.", "moved"),
    ("Two battalions, around 1,100 men, had been moved overnight.", "moved"),
    ("More than 350 aircraft are on their way.", "moved"),
    ("Eleven soldiers had been killed this month.", "killed"),
    ("Ten paratroopers who were guarding the mayor were caught and killed.", "killed"),
    ("It has shown two conscripts, whom it took prisoner.", "captured"),
    ("The enemy admits to four aircraft shot down.", "destroyed"),
    ("Among others 26 soldiers are in our hands.", "captured"),
    ("The Front's own 12 howitzers have not.", "present"),
]


@pytest.mark.parametrize(("text", "status"), STATUSES)
def test_the_status_is_what_the_verb_of_the_figure_says(text, status):
    """Plans, moves and what befell a force come from its own clause, past what is put in between."""
    figures = read(text)
    statuses = {figure.status or figure.measure for figure in figures if (figure.low or figure.high or 0) != 35000}

    assert statuses == {status}


def test_a_number_that_begins_its_own_clause_takes_no_verb_of_the_clause_before():
    """Who were admitted to hospital did not lose their lives, and who are confirmed dead are not the missing."""
    first = read("Twelve refugees lost their lives and 31 were admitted to the cantonal hospital.")
    second = read("He speaks of 600 dead. The agency has confirmed 214, and 90 more who are missing.")

    assert [(figure.low, figure.measure) for figure in first] == [(12, "killed"), (31, "wounded")]
    assert [(figure.low, figure.measure) for figure in second] == [(600, "killed"), (214, "killed"), (90, "missing")]


def test_parts_of_deaths_are_dead_whatever_was_counted_before():
    """``All the deaths were in X, 47 of them in Y`` counts the dead, not the missing of the sentence before."""
    found = read("Some 79 people could not be reached. All the deaths were in the north, 47 of them in Brod.")

    assert [(figure.low, figure.measure) for figure in found] == [(79, "missing"), (47, "killed")]
