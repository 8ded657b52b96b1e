"""Travellers, wrecks and rescuers do no violence and move no troops."""

import pytest

from tests.reading.claims_page import coded


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A transport plane of the Kenya Air Force crashed near Basra, killing nine people.", ["HAZARD"]),
        ("The measles outbreak reached Norway, killing 70 people.", ["HAZARD"]),
        ("Some 900 Norwegians crossed the border into Iran.", []),
        ("Norwegians are crossing the border into Iran.", []),
        ("The boat with 342 men reached the port of Basra.", []),
        ("Norwegian troops crossed the border into Iran.", ["MOBILIZE"]),
        ("The doctors received eight injured people.", []),
        ("The agency put the dead and injured at 1,800.", []),
        ("Rebels injured eight people in Basra.", ["ASSAULT"]),
        ("It was the view of the armed movement and of Norway.", []),
        ("Norway armed the militias.", ["AID"]),
    ],
)
def test_arrivals_wrecks_and_counts_are_no_acts_of_war(text, expected):
    """People of a nation are no troops, a wreck kills without attacking, "armed" and "injured" describe."""
    assert [row[0] for row in coded(text)] == expected


@pytest.mark.parametrize("when", ["hours later.", "the next day.", "unharmed on Monday."])
def test_whoever_was_taken_and_freed_frees_nobody(when):
    """A second participle shares the first one's "was"."""
    told = coded(f"The mayor was kidnapped on Friday and freed {when}")

    assert [(row[0], row[2], row[3]) for row in told] == [("ASSAULT", (), ("mayor",)), ("RETREAT", (), ("mayor",))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A strike force was formed in Basra.", []),
        ("Norway’s strike capability has grown.", []),
        ("A Norwegian strike force bombed Basra.", ["ASSAULT"]),
        ("A Norwegian strike in Basra killed nine people.", ["ASSAULT"]),
    ],
)
def test_who_may_strike_has_not_struck(text, expected):
    """A strike force and a strike capability are no strikes; what they do is told by a verb."""
    assert [row[0] for row in coded(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A lorry hit a roadside pole in Basra.", []),
        ("A lorry hit a roadside bomb in Basra.", ["ASSAULT"]),
        ("A patrol struck a mine in Basra.", ["ASSAULT"]),
        ("Norway took its doctors home.", []),
        ("Norway took its troops home.", ["RETREAT"]),
        ("Norway vowed to fight malaria.", ["AGREE"]),
        ("Norway vowed to fight the ruling.", ["REJECT"]),
        ("The attack was the subject of a film.", []),
        ("The attack was the deadliest in Basra in years.", ["ASSAULT"]),
    ],
)
def test_poles_doctors_diseases_and_films_are_other_things(text, expected):
    """The same verbs beside a bomb, troops or a ruling are attacks, retreats and refusals."""
    assert [row[0] for row in coded(text)] == expected
