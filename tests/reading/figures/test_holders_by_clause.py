"""Whose a force is by a clause beside it: whose battalions, which he said had, beside a colonel of theirs, destroyed by ours."""

import pytest

from tests.reading.names_page import figures

HOLDERS = [
    (
        "Lorvia's president, Ana Quiroga, whose own battalions number barely 600, asked the Union for help.",
        600,
        "Lorvia",
    ),
    ("The general blamed the Ambrose Front, which he said had 220 armed men in the hills.", 220, "Ambrose Front"),
    ("A Russian colonel and five other peacekeepers were shot dead in their car.", 5, "Russia"),
    ("A Russian reporter and five other people were shot dead in their car.", 5, None),
    ("A Ukrainian soldier and 12 other prisoners were freed.", 12, None),
    ("Ankara apologised to the Kremlin, which has 1,960 men in the enclave.", 1960, "Russia"),
]


@pytest.mark.parametrize(("text", "value", "holder"), HOLDERS, ids=[text[:35] for text, _, _ in HOLDERS])
def test_the_body_right_before_the_clause_is_the_holder(text, value, holder):
    """Neither the one who says so nor another country of the sentence has them."""
    assert [figure.holder for figure in figures(text) if figure.high == value] == [holder]


def test_what_our_men_destroy_is_the_enemys():
    """In a ministry's bulletin the tanks that our side destroys are not its own."""
    told = figures(
        "Ministry of Defence of Orvania\n\nOur defenders destroyed five tanks and captured two howitzers from the enemy."
    )

    assert [figure.holder for figure in told] == ["enemy", "enemy"]


def test_a_group_named_in_the_sentence_before_is_called_the_group():
    """The noun alone takes up the one movement that the sentence before names."""
    text = "The doctors blamed the Quick Support Legion. The paramilitary group has 70,000 fighters."

    assert [figure.holder for figure in figures(text)] == ["Quick Support Legion"]


def test_terrorists_whom_men_killed_are_not_theirs():
    """The doer's "its" says whose the killers are."""
    text = "Malian troops hunted militants. The general staff said its men had killed 57 terrorists."

    assert "Mali" not in [figure.holder for figure in figures(text)]
