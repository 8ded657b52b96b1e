"""Captives who are free again, those who are to be, and those whom somebody only wants to see freed."""

import pytest

from tests.reading.names_page import figures


def told(text: str) -> list[tuple]:
    """(number, measure, status, modality) of every figure."""
    return [(f.low or f.high, f.measure, f.status, f.modality) for f in figures(text)]


@pytest.mark.parametrize(
    ("text", "number", "measure"),
    [
        ("Nine hostages were freed on Monday.", 9, "captured"),
        ("The number of freed hostages has reached 31.", 31, "captured"),
        ("The rebels released 40 prisoners.", 40, "captured"),
        ("Rebels free 19 nurses in the Tal highlands", 19, "captured"),
        ("Six clerks of the tax office were set free.", 6, "captured"),
        ("The hijackers have let 31 passengers go.", 31, "captured"),
        ("Eleven sailors walked free on Monday.", 11, "captured"),
        ("The two sides exchanged 60 prisoners on Thursday.", 60, "captured"),
        ("The pirates handed over 12 captured seamen to the Red Cross.", 12, "captured"),
        ("Twelve gendarmes were handed over to the Red Cross at the ferry.", 12, "captured"),
        ("Three hostages are free again.", 3, "captured"),
        ("Twenty-six of the children have since been released.", 26, "captured"),
        ("The junta freed 212 political prisoners on Sunday.", 212, "detained"),
        ("Police released 34 demonstrators on bail.", 34, "detained"),
        ("The envoy secured the release of 15 captives.", 15, "captured"),
    ],
)
def test_who_is_free_again_is_told_as_freed(text, number, measure) -> None:
    """By whatever verb: they were held, and are no longer."""
    assert (number, measure, "freed", "asserted") in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "The rebels will release 40 prisoners.",
        "The government agreed to free 40 detainees.",
        "Under the deal 40 hostages are to be released by Friday.",
        "The council frees the 40 people it holds, starting on Friday.",
        "The first 40 hostages will be handed over on Sunday.",
        "The president ordered the release of 40 prisoners.",
    ],
)
def test_a_release_ahead_is_planned(text) -> None:
    """Who is to be freed is not free yet."""
    assert [row[2:] for row in told(text)] == [("freed", "planned")]


@pytest.mark.parametrize(
    "text",
    [
        "Gunmen hold 14 hostages.",
        "The families demand the release of 14 hostages.",
        "The rebels refused to free the 14 hostages.",
        "They want 14 hostages released.",
        "The 14 hostages could be freed.",
        "Some 14 gunmen were captured and handed over to the army.",
        "The fourteen hostages have not been released.",
    ],
)
def test_who_is_only_wished_free_is_held(text) -> None:
    """A demand, a refusal, a chance and another jail free nobody."""
    assert [(row[0], row[2]) for row in told(text)] == [(14, None)]


def test_some_of_a_whole_are_freed_and_the_whole_was_held() -> None:
    """ "34 of their 49" tells of 34; the 49 are those who had been held, and no news of today."""
    found = figures("The mutineers had freed 34 of their 49 captives by Friday evening.")

    assert [(f.low, f.status, f.part_of, f.modality) for f in found] == [
        (34, "freed", 49, "asserted"),
        (49, None, None, "historical"),
    ]


def test_a_list_shares_what_is_told_of_its_first() -> None:
    """All that the verb governs are free."""
    assert told("The rebels freed 12 sailors, nine marines and three clerks.") == [
        (12, "captured", "freed", "asserted"),
        (9, "captured", "freed", "asserted"),
        (3, "captured", "freed", "asserted"),
    ]


def test_who_escaped_and_whom_somebody_is_known_for_freeing_is_no_news() -> None:
    """An old rescue, one of the freed who speaks: told in passing."""
    assert [row[3] for row in told("Sixteen men received the cross of valour for freeing 41 hostages.")] == [
        "historical"
    ]
    assert [row[3] for row in told("One of the freed hostages thanked the envoy.")] == ["historical"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Those freed are 20 officers, 11 soldiers and three civilians.", [(20, "freed"), (11, "freed"), (3, "freed")]),
        ("Those released include nine teachers.", [(9, "freed")]),
        ("Eleven of the 14 missing were found safe.", []),
        ("Two of the missing fishermen were found alive on Tuesday.", [(2, "found")]),
        ("Rescuers found three of the 12 missing miners alive.", [(3, "found"), (12, None)]),
        ("Thirty of the 46 wounded have been discharged from hospital.", [(30, "discharged"), (46, None)]),
        ("Of the 30,000 evacuees 12,000 have returned.", [(30000, None), (12000, "returned")]),
        ("Eleven of the 14 missing will be found alive, he hopes.", [(11, None), (14, None)]),
        ("Of the 46 wounded, 30 could be discharged on Monday.", [(46, None), (30, None)]),
    ],
)
def test_who_is_well_again_is_told_as_such(text, wanted) -> None:
    """The found, the discharged and the returned raise no toll; a hope is none."""
    assert [(row[0], row[2]) for row in told(text)] == wanted


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("The ministry said 26 mutineers were in its custody.", "detained"),
        ("Some 30 policemen are in their hands.", None),
        ("Two children are in her custody.", None),
    ],
)
def test_fighters_in_somebodys_custody_are_held(text, measure) -> None:
    """They are no strength; children in custody are their mother's."""
    assert measure is None or [row[1] for row in told(text)] == [measure]
    assert "strength" not in [row[1] for row in told(text)]


def test_an_estimate_of_the_displaced_counts_them() -> None:
    """ "Are estimated to be" says no more than "are"."""
    assert [row[:2] for row in told("About 11,000 people are estimated to be displaced inside the valley.")] == [
        (11000, "displaced")
    ]
