"""Who is the doer: asides, attacks that are beaten back, names of exercises, offices that are taken over, questions."""

import pytest

from tests.reading.claims_page import coded, happened


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The attack, President Ilka Varro said, killed five soldiers in Basra.", ()),
        ("Iranian forces, President Ilka Varro said on Monday, shelled Basra.", ("Iran",)),
        ("Iran, according to officials in Norway, has shelled Basra.", ("Iran",)),
        ("The president, Ilka Varro, has shelled Basra.", ("Ilka Varro",)),
    ],
)
def test_whoever_says_so_between_commas_is_not_the_doer(text, expected):
    """“, X said,” parts a verb from its own subject; an apposition is that subject."""
    assert [actor for event, _, actor, _ in coded(text) if event == "ASSAULT"] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Iranian army repelled an attack near Basra.", [((), ("Iran",))]),
        ("Iranian troops beat back a Norwegian assault on Basra.", [(("Norway",), ("Iran",))]),
        ("The assault on Basra was repelled by Iranian troops.", [((), ("Iran",))]),
        ("Police foiled an attack on a church in Basra.", []),
        ("Iranian troops launched an attack on Basra.", [(("Iran",), ())]),
    ],
)
def test_whoever_beats_an_attack_back_is_the_one_attacked(text, expected):
    """The attacker is the other side, or unknown; a plot that failed is no attack."""
    assert [row[2:] for row in coded(text) if row[0] == "ASSAULT"] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ilka Varro took over as defence minister on Monday.", []),
        ("Norway took over the presidency of the council.", []),
        ("The new crew took over at 9 a.m.", []),
        ("Norway wants the general removed.", ["REQUEST"]),
        ("Rebels took over the town of Basra.", ["COERCE"]),
        ("Soldiers removed the president.", ["COERCE"]),
    ],
)
def test_an_office_that_is_taken_over_is_not_seized(text, expected):
    """Only places and power are seized; what somebody wants is asked for."""
    assert [row[0] for row in coded(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Norway held an exercise called Steadfast Meadow in Basra.",
        "Norway began an exercise dubbed “Iron Varro” on Monday.",
        "Norway began a naval drill known as Silver Gull on Monday.",
    ],
)
def test_the_name_of_an_exercise_is_no_party_to_it(text):
    """One country alone exercises, and phones nobody."""
    assert [(row[0], row[2]) for row in coded(text)] == [("MOBILIZE", ("Norway",))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Will Iran invade Iraq? Could Iran strike Norway?", []),
        ("It is unclear whether Iran will attack Iraq.", []),
        ("Had Iran attacked Iraq, Norway would have answered.", ["hypothetical"]),
        ("Experts see a chance that Iran shelled Basra.", ["hypothetical"]),
        ("There is no doubt that Iran shelled Basra.", ["asserted"]),
    ],
)
def test_questions_and_conditions_assert_nothing(text, expected):
    """Imagined deeds are marked or left out."""
    assert [e.modality for e in happened(text).events if e.event == "ASSAULT"] == expected


def test_should_opens_a_condition_whose_subject_does_not_act_after_it():
    """“Should X invade, Y would impose sanctions”: Y imposes them."""
    assert coded("Should Iran invade Iraq, the EU would impose sanctions.")[-1][2] == ("EU",)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Instead of talks, Iran imposed sanctions on Iraq.", ["asserted"]),
        ("Without warning, Iran shelled Basra.", ["asserted"]),
        ("Iran seized Basra without firing a shot.", ["asserted"]),
        ("Iran not only condemned the raid but expelled the ambassador.", ["asserted", "asserted"]),
        ("Instead of shelling Basra, Iran withdrew its troops.", ["asserted"]),
        ("Iran did not shell Basra.", ["denied"]),
    ],
)
def test_what_is_done_instead_or_without_is_not_denied(text, expected):
    """A denial ends at the comma, and “without” denies what follows it."""
    assert [e.modality for e in happened(text).events] == expected


def test_a_clause_that_opens_a_sentence_ends_at_its_comma():
    """What it refuses and where it happened does not reach into the main clause."""
    events = happened("Because Iran refused talks, Norway imposed sanctions on Iran.").events

    assert [(e.event, e.actor) for e in events] == [("REJECT", ("Iran",)), ("SANCTION", ("Norway",))]


def test_what_a_question_supposes_is_nobodys_word():
    """A journalist's premise is hearsay; the answer speaks for whoever gives it."""
    text = "QUESTION: Iran shelled Basra on Monday. Why?\n\nMR VARRO: Iran shelled Basra on Tuesday. We condemn the attack.\n"
    told = [(e.modality, e.speaker, e.date) for e in happened(text).events if e.event == "ASSAULT"]

    assert told[0] == ("alleged", None, "2031-05-12")
    assert [row[0] for row in told[1:]] == ["asserted"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Ilka Varro was freed from prison in Oslo.", [("RETREAT", (), ("Ilka Varro",))]),
        ("A truce brokered by Norway and Iran took effect on Monday.", [("RETREAT", (), ())]),
        ("A truce brokered by Norway expired on Monday.", []),
        ("Thousands took to the streets of Oslo.", [("PROTEST", ("thousands",), ())]),
        ("Norway and Iran signed a truce brokered by Iraq.", [("AGREE", ("Norway", "Iran"), ())]),
    ],
)
def test_the_freed_the_brokers_and_the_streets_do_nothing(text, expected):
    """Who is freed is acted upon; who brokers a truce keeps none; a truce that is over is no truce."""
    assert [(row[0], *row[2:]) for row in coded(text)] == expected


def test_what_is_done_to_no_one_is_denied():
    """“Reached no agreement” is the absence of one."""
    assert [e.modality for e in happened("The two leaders met but reached no agreement.").events][-1] == "denied"
