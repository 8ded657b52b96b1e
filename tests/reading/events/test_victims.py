"""Who suffers is not who does: participles without "was", people something is said of, deeds that are condemned."""

import pytest

from tests.reading.claims_page import coded, happened


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two nurses abducted from a clinic in Basra were freed on Friday.", [((), ("nurses",)), ((), ("nurses",))]),
        ("Gunmen abducted two nurses from a clinic in Basra on Friday.", [(("gunmen",), ())]),
        ("President Ilka Varro sent soldiers to rescue nurses kidnapped by gunmen in Basra.", [(("Ilka Varro",), ()), (("gunmen",), ("nurses",))]),
        ("Norway freed 40 prisoners, including two pilots held by rebels since May.", [(("Norway",), ()), (("rebels",), ("pilots",))]),
    ],
)  # fmt: skip
def test_a_participle_is_done_to_who_stands_before_it(text, expected):
    """Those kidnapped do not kidnap, and the subject of the main verb is not their fellow."""
    assert [row[2:] for row in coded(text)] == expected


def test_what_was_done_to_hostages_was_done_though_their_release_is_only_ordered():
    """The infinitive before them does not govern the participle after them."""
    told = happened("President Ilka Varro has ordered police to free the hostages seized by rebels in Basra.").events

    assert [(event.event, event.modality) for event in told] == [("RETREAT", "planned"), ("COERCE", "asserted")]


@pytest.mark.parametrize(
    ("text", "recipient"),
    [
        ("Norway condemned the attack on the Iranian army.", ()),
        ("Norway condemned Monday's raid against the African Union Mission in Somalia.", ()),
        ("Norway condemned Iran's attack on Basra.", ("Iran",)),
        ("Norway condemned the Iranian strikes on Basra.", ("Iran",)),
        ("Norway condemned the killing of two nurses by rebels in Basra.", ("rebels",)),
        ("Norway condemned Iran for the raid.", ("Iran",)),
    ],
)
def test_a_condemned_deed_is_laid_to_its_doer_and_not_to_who_was_struck(text, recipient):
    """Whose deed it is may be told before it or after "by"; after "on" stands the victim."""
    assert [row[3] for row in coded(text) if row[0] == "ACCUSE"] == [recipient]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rebels shot dead a woman accused of spying for Norway.", [("ASSAULT", ("rebels",), ())]),
        ("Norway accused the soldiers of trying to kill Ilka Varro.", [("ACCUSE", ("Norway",), ())]),
        ("Norway accused Iran of shelling Basra.", [("ACCUSE", ("Norway",), ("Iran",))]),
        ("Norway called on all sides to work with Iran.", [("REQUEST", ("Norway",), ())]),
        ("Norway called on Iran to work with all sides.", [("REQUEST", ("Norway",), ("Iran",))]),
        ("Soldiers detained the son of Iran's president.", [("COERCE", ("soldiers",), ())]),
    ],
)
def test_what_is_said_of_the_object_names_nobody_acted_upon(text, expected):
    """An object ends where a participle, an order or a possessor begins."""
    assert [(row[0], row[2], row[3]) for row in coded(text)] == expected


def test_condolences_to_the_family_of_one_killed_kill_nobody():
    """A participle before "and" has no object and is nobody's deed."""
    text = "Norway expressed its condolences to the family of the peacekeeper killed and to the Government of Nepal."

    assert [row[0] for row in coded(text)] == ["SUPPORT"]


@pytest.mark.parametrize(
    "text",
    ["The nurses, whom rebels kidnapped in May, are alive.", "The nurses that rebels abducted in May were freed."],
)
def test_a_relative_with_a_subject_of_its_own_makes_its_verb_active(text):
    """ "Whom rebels kidnapped" names the kidnappers."""
    assert ("ASSAULT", ("rebels",)) in [(row[0], row[2]) for row in coded(text)]


def test_the_pronoun_right_before_a_verb_is_its_subject():
    """In "the nurses it detained" the nurses are the detained."""
    told = coded("The army said the nurses it detained in May were well.")

    assert [row[2] for row in told] == [("army",)]
