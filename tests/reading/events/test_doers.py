"""Who did it and to whom, where the name near by is only a place, a teller, a thing or another clause's."""

import pytest

from tests.reading.claims_page import coded, happened


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The spokesman, President Ilka Varro, said 60 pupils had been in the school when it was attacked.", ((), ())),
        ("The army said it had been attacked at dawn.", ((), ("army",))),
        ("An Iranian strike that targeted Norwegian commanders killed six people.", (("Iran",), ())),
        ("The attack in Niamey, Niger, which killed six people, lasted an hour.", ((), ())),
        ("The attack resulted in the death of one peacekeeper from Ghana.", ((), ())),
        ("The base came under attack by Iranian troops on Monday.", (("Iran",), ())),
        ("Two missiles were fired at the port.", ((), ())),
        ("Armed men abducted the pupils from Norway's school in Basra.", (("men",), ())),
    ],
)
def test_the_name_near_by_is_not_always_the_doer_or_the_victim(text, expected):
    """Neither who tells of it, nor where it was, nor where a victim comes from."""
    assert [row[2:] for row in coded(text) if row[0] == "ASSAULT"] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway renewed its calls for the release of the nurses still being held.", []),
        ("The men took 14 pupils, said President Ilka Varro, speaking by phone.", []),
        ("Norway's president, Ilka Varro, met the new Iranian envoy, Otto Brand.", [("CONSULT", ("Ilka Varro", "Otto Brand"), ())]),
        ("A coup in Chad failed, with President Ilka Varro restoring order.", [("COERCE", (), ())]),
        ("Soldiers seized the airport and briefly detained the minister.", [("COERCE", ("soldiers",), ())]),
        ("The president said he would call up the army if it were attacked.", []),
    ],
)  # fmt: skip
def test_asides_and_suppositions_take_no_subject_from_elsewhere(text, expected):
    """An interview is no diplomacy, a supposition without parties no attack, and verbs in a row share their subject."""
    told = [(row[0], row[2], row[3]) for row in coded(text) if row[0] in ("ASSAULT", "CONSULT", "COERCE")]

    assert told == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Ilka Varro called on General Secretary Otto Brand on Monday.", []),
        ("Norway called on Iran to leave.", ["REQUEST"]),
        ("The displaced were dispersed across 20 villages.", []),
        ("Rescue teams converged on the mine.", []),
        ("The alert was raised to level 4 near the volcano.", []),
        ("The minister hit back at critics.", []),
        ("Jihadists sacked an army post.", ["ASSAULT"]),
        ("Norway sacked the army chief.", ["SANCTION"]),
        ("Refugees have sought refuge in Norway.", []),
    ],
)
def test_a_word_of_power_in_another_sense_is_no_act_of_it(text, expected):
    """Visits, alerts of a volcano, crowds that scatter and rescuers who gather are no demands, moves of troops or protests."""
    assert [row[0] for row in coded(text)] == expected


def test_an_aside_describes_the_person_before_it():
    """The body that somebody heads is not whom they shot."""
    text = "Clashes broke out after Otto Brand, the head of the Stability Authority, was assassinated."

    assert coded(text)[0][3] == ("Otto Brand",)


def test_a_year_behind_as_does_not_date_the_deed_before_it():
    """What the junta lost in another year was not when it struck."""
    told = happened("The army killed 19 people in Basra as the junta tried to regain land it lost in 2019.").events

    assert [event.date for event in told] == ["2031-05-14"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gunmen took 39 pupils from a school in Basra.", [("ASSAULT", ("gunmen",), ())]),
        ("Firefighters took 39 children from a school in Basra.", [("AID", ("firefighters",), ())]),
        ("Pupils seized by bandits near Basra wept.", [("ASSAULT", ("bandits",), ("pupils",))]),
        ("More than 500 rescue workers have been sent to Basra.", []),
        ("Norway seized a tanker off the coast of Iran.", [("COERCE", ("Norway",), ())]),
        ("The election was not free and fair.", []),
        ("Doctors recorded confirmed and suspected cases of cholera in Basra.", [("HAZARD", (), ())]),
        ("The bomber shot at guards, then made his way into Basra.", [("ASSAULT", ("bomber",), ())]),
        ("The minister released a statement praising the search and rescue teams.", [("SUPPORT", ("minister",), ())]),
        ("The army conducted a search operation in Basra.", []),
        ("The agency warned the death toll had reached 2,000.", []),
    ],
)
def test_helpers_and_kidnappers_are_told_apart_by_what_they_are(text, expected):
    """The same verbs help and harm; adjectives, statements and warnings of a count do neither."""
    assert [(row[0], row[2], row[3]) for row in coded(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The bomb injured two soldiers and killed a child.", ((), ())),
        ("Iranian rebels attacked soldiers and killed a child.", (("rebels",), ())),
    ],
)
def test_whom_a_thing_has_hurt_does_not_go_on_to_kill(text, expected):
    """The object of the first verb is not the subject of the second."""
    assert [row[2:] for row in coded(text) if row[0] == "ASSAULT"][:1] == [expected]


def test_an_envoy_who_is_summoned_and_handed_a_protest_does_not_protest():
    """Whoever summons him does: the ministry he is summoned to."""
    text = "The Iranian ambassador was summoned to the foreign ministry and handed a note of protest."

    assert coded(text) == [("ACCUSE", "disapprove", ("foreign ministry",), ("Iran",))]


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Thousands of supporters of opposition leader Ola Brenn marched through the capital.", ("supporters",)),
        ("Relatives of President Ola Brenn protested outside the court.", ("relatives",)),
        ("Bodyguards of President Ola Brenn shot a man.", ("bodyguards",)),
        ("Forces of General Ola Brenn shot a man.", ("Ola Brenn",)),
        ("Members of the Sarn Liberation Front shot a man.", ("Sarn Liberation Front",)),
    ],
)
def test_those_beside_somebody_act_and_not_he(text, actor):
    """A leader does not march with those who want him free; his forces and a body's members are his and its own."""
    assert happened(text).events[0].actor == actor


def test_an_air_force_bombs_and_the_police_hold_whom_they_say_they_hold():
    """The bare body acts by its whole name; a police spokeswoman tells of arrests by the police."""
    assert happened("In retaliation, the air force bombed a camp.").events[0].actor == ("air force",)
    assert happened("Eight people were arrested, a police spokeswoman said.").events[0].actor == ("police",)
    assert happened("Eight people were arrested, a hospital spokeswoman said.").events[0].actor == ()


def test_a_fire_service_is_no_fire():
    """Who puts fires out tells of none."""
    assert happened("The owner was fined, the fire service said. Firemen and the fire chief arrived.").events == []


def test_two_days_are_two_deeds():
    """“Shelled on Monday and stormed on Tuesday” happened twice."""
    found = happened("Rebel forces shelled the town on Monday and stormed it on Tuesday.").events

    assert [(e.event, e.date) for e in found] == [("ASSAULT", "2031-05-12"), ("ASSAULT", "2031-05-13")]


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Airline pilots will go on strike over pay.", ("pilots",)),
        ("The government and the dockers signed a deal.", ("government", "dockers")),
        ("Government troops shelled the port.", ("government",)),
        ("Police broke up a ring that smuggled migrants, arresting 14 people in raids on Tuesday.", ("police",)),
    ],
)
def test_unnamed_groups_are_told_whole(text, actor):
    """The head of a compound acts, and both that "and" joins; a participle goes on with the main clause's subject."""
    assert happened(text).events[0].actor == actor


def test_he_is_not_somebody_named_before_where_an_unnamed_one_was_freed():
    """The journalist who was released is the one who had been arrested."""
    text = "Ola Brenn fled in 2022. Iran released a Norwegian journalist on Tuesday. He was arrested in April."

    assert happened(text).events[-1].recipient == ()


def test_a_part_of_a_group_is_the_groups_own():
    """“One of the rebels” acts for them."""
    assert happened("One of the rebels shot a guard.").events[0].actor == ("rebels",)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Riots in the north of Kosovo left 30 people hurt.", ()),
        ("Protests across the cities of Chile turned violent.", ()),
    ],
)
def test_a_land_that_only_tells_where_does_nothing(text, expected) -> None:
    """Behind "in the north of" stands a place and no doer."""
    assert [e.actor for e in happened(text).events] == [expected]


@pytest.mark.parametrize(
    ("text", "asking"),
    [
        ("Mayor Olen Synk stated that Russia had targeted plants & urged residents to stay home.", [("Olen Synk",)]),
        ("Mayor Olen Synk said that Russia had shelled the town and warned residents to leave.", [("Olen Synk",)]),
        ("He said that Russia had rejected the plan and demanded new talks.", []),
        ("Russia shelled the town and urged residents to leave.", [("Russia",)]),
    ],
)
def test_who_asks_behind_a_pluperfect_is_the_speaker_or_nobody(text, asking) -> None:
    """The plain past joined to what "had" been done steps back to who says so."""
    assert [e.actor for e in happened(text).events if e.event == "REQUEST"] == asking
