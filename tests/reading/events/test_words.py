"""The breadth of the lexicon: one ordinary sentence for many ways of telling, and the same words where they tell nothing."""

import pytest

from tests.reading.claims_page import coded


@pytest.mark.parametrize(
    ("text", "event", "mode"),
    [
        ("Police raided the offices of a newspaper in Oslo.", "COERCE", "seize"),
        ("Norway extradited a banker to Iran.", "COERCE", "deport"),
        ("Iran ignored a call to leave Basra.", "REJECT", "yield"),
        ("Norway airdropped food to Basra.", "AID", None),
        ("Norway and Iran hammered out a deal.", "AGREE", "agree"),
        ("Norway restored ties with Iran.", "SUPPORT", None),
        ("Iran shelved the bill after the protests.", "CONCEDE", None),
        ("Iran called off its offensive.", "RETREAT", "withdraw"),
        ("Hackers knocked the ministry's website offline.", "COERCE", "cyber"),
        ("Pirates hijacked a freighter off Iran.", "COERCE", "seize"),
        ("Rebels threw grenades at a bus.", "ASSAULT", None),
        ("Norway complained to Iran about the raids.", "ACCUSE", "disapprove"),
        ("A general strike paralysed Oslo.", "PROTEST", "strike"),
        ("Farmers blocked roads around Oslo.", "PROTEST", "obstruct"),
        ("Health workers strike in Oslo.", "PROTEST", "strike"),
        ("Commandos stormed the building.", "ASSAULT", None),
        ("Protesters stormed parliament in Oslo.", "PROTEST", "riot"),
        ("Norway and Iran exchanged artillery fire.", "ASSAULT", "firearms"),
        ("Norway and Iran exchanged prisoners.", "RETREAT", "release"),
        ("President Ilka Varro called Jan Stoev to express her gratitude.", "CONSULT", "phone"),
        ("President Ilka Varro called on Norway to leave Basra.", "REQUEST", "yield"),
        ("Norway began a bombing campaign in Iran.", "ASSAULT", None),
    ],
)
def test_news_english_has_many_verbs_for_an_act(text, event, mode):
    """PLOVER's types are told in more words than their names."""
    assert (event, mode) in [row[:2] for row in coded(text)]


@pytest.mark.parametrize(
    "text",
    [
        "A critic slammed into the debate.",
        "Families gathered in Oslo.",
        "Workers called off a strike planned for Friday.",
        "The company takes the post on Monday.",
        "Oslo's markets rallied on Monday.",
        "The mission, guarded by nobody, is empty.",
        "The minister hugged wounded soldiers in Oslo.",
        "She sang for injured children.",
        "The agency wants to start a campaign on Friday.",
        "The hostages were taken to hospital for checks.",
        "Coup leaders in Oslo\n\nThe town is calm.",
    ],
)
def test_the_same_words_tell_nothing_elsewhere(text):
    """Precision before recall."""
    assert coded(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rebels attacked Basra on Monday.\n\nTwo doctors were killed near the river.\n", 2),
        ("Rebels attacked Basra on Monday.\n\nTwo doctors were killed in a road accident.\n", 1),
        ("Norway held a fair on Monday.\n\nTwo doctors were killed near the river.\n", 0),
        ("Rebels attacked Basra on Monday.\n\nHis father fought near the river.\n", 1),
    ],
)
def test_who_is_killed_in_a_text_about_a_fight_is_killed_by_it(text, expected):
    """The text says what kills there, unless the sentence tells of an accident."""
    assert len([row for row in coded(text) if row[0] == "ASSAULT"]) == expected


def test_a_council_that_will_discuss_a_thing_meets():
    """A session is told by what it is about; a neighbour who discusses meets nobody."""
    assert [row[:3] for row in coded("The council will discuss the raid on Tuesday.")] == [
        ("CONSULT", "multilateral", ("council",))
    ]
    assert coded("The neighbour will discuss the weather on Tuesday.") == []


def test_what_people_do_is_no_hazard():
    """Gunmen storm a college and troops fire on a crowd; the word is a verb there."""
    told = [row[0] for row in coded("Gunmen storm a college in Oslo.") + coded("Troops fire on a crowd in Oslo.")]

    assert "HAZARD" not in told
    assert [row[0] for row in coded("A storm hit Oslo.")] == ["HAZARD"]
