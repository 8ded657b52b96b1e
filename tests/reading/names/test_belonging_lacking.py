"""Offices that a state has not, juntas of another land, parties that are no league of states, and ministers who tell the Commons."""

import pytest

from tests.reading.names_page import people

ABUJA = "ABUJA, Nigeria, May 4 – Nigeria waits. Nigeria’s army waits.\n\n"


@pytest.mark.parametrize(
    ("text", "affiliation"),
    [
        (ABUJA + "Prime Minister Rui Vale, an economist, flew to the coast.", None),
        (ABUJA + "Defence Minister Rui Vale, an economist, flew to the coast.", "Nigeria"),
        (
            ABUJA + "Niger’s military rulers have recalled their envoy, the junta’s spokesman, Colonel Rui Vale, said.",
            None,
        ),
        (ABUJA + "ECOWAS met. Ida Holm is ill. Her party’s secretary, Rui Vale, said so.", None),
        ("LONDON, April 4 – Defence Secretary Rui Vale told the Commons so. The United States waits.", "Britain"),
    ],
)
def test_no_state_gets_an_office_that_it_has_not(text, affiliation):
    """Nigeria has no prime minister; the junta's colonel is not the article's."""
    assert people(text)["Rui Vale"].affiliation == affiliation


@pytest.mark.parametrize(
    ("text", "affiliation"),
    [
        ("A boat sank off Yemen’s coast, UNICEF said. Its chief of mission, Rui Vale, wept.", "UNICEF"),
        ("The U.N. mission’s head, Rui Vale, wept.", "U.N."),
        ("A boat sank off Yemen’s coast. Its head, Rui Vale, wept.", None),
    ],
)
def test_missions_have_heads_and_coasts_have_none(text, affiliation):
    """Who has told the sentence before has a chief of mission; a land has no head."""
    assert people(text)["Rui Vale"].affiliation == affiliation
