"""Events by kinds of language: denials, relief, tolls, things that break by themselves, words that only point."""

import pytest

from tests.reading.claims_page import coded, happened


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Iran denied that its army had shelled Basra.", ("Iran",)),
        ("Iran denied shelling Basra.", ("Iran",)),
    ],
)
def test_a_denied_deed_is_the_deed_denied(text, actor):
    """A denial contradicts the report of the deed; it refuses nothing."""
    assert [(e.event, e.actor, e.modality) for e in happened(text).events] == [("ASSAULT", actor, "denied")]


def test_direct_speech_is_coded_only_where_it_denies_what_was_told():
    """“I have not been arrested” contradicts an arrest, "we will not withdraw" refuses; what one says of others stays a statement."""
    denied = happened("“I have not been arrested,” President Ilka Varro said.").events
    said = happened("“Our army has shelled the bridge,” President Ilka Varro said. “We will not withdraw.”").events

    assert [(e.event, e.recipient, e.modality, e.speaker) for e in denied] == [
        ("COERCE", ("Ilka Varro",), "denied", "Ilka Varro")
    ]
    assert [(e.event, e.actor) for e in said] == [("REJECT", ("Ilka Varro",))]


def test_not_one_has_left_denies_a_withdrawal_of_forces_only():
    """The answer to "they have withdrawn" is no new fact about other people who stay."""
    forces = "Iran withdrew 300 soldiers from Basra. “Not one of them has left,” President Ilka Varro said."
    people = "The aid agency cared for 300 children in Basra. “Not one of them has left,” President Ilka Varro said."

    assert [(e.event, e.modality) for e in happened(forces).events] == [("RETREAT", "asserted"), ("RETREAT", "denied")]
    assert happened(people).events == []


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("A ferry sank off Bali with 140 people on board.", "accident"),
        ("Two trains collided near Delhi.", "accident"),
        ("A helicopter crashed in fog near Oslo.", "accident"),
        ("A footbridge gave way in Delhi and killed nine people.", "accident"),
        ("A tunnel collapsed at a coal mine in Poland.", "accident"),
        ("An explosion at a gas plant in Poland killed five workers.", "accident"),
        ("The dam burst after three days of rain.", "flood"),
        ("A hillside collapsed on a camp near Oslo.", "landslide"),
    ],
)
def test_what_breaks_by_itself_is_a_hazard(text, mode):
    """Accidents have no word of their own in most reports: the thing and the verb of its ruin tell them."""
    assert [(e.event, e.mode) for e in happened(text).events] == [("HAZARD", mode)]


@pytest.mark.parametrize(
    "text",
    [
        "The talks collapsed on Friday.",
        "A missile hit the port and a building collapsed.",
        "The ferry did not sink.",
        "Nine people were killed in Basra and 40 were hurt.",
        "France held a day of mourning for the 71 people killed in Nice.",
        "Some 4,000 people were evacuated from Basra.",
    ],
)
def test_tolls_and_figures_of_speech_are_no_disaster_and_no_assault(text):
    """A toll is a figure; what is attacked does not break by itself."""
    assert [e for e in happened(text).events if e.event in ("HAZARD", "AID") or not e.mode] == []


def test_soldiers_who_are_sent_where_a_disaster_struck_are_help():
    """The same sentence moves an army in a war and brings relief after a quake."""
    quake = "An earthquake struck Nepal on Monday. The rubble is deep. India sent 800 soldiers to Kathmandu."
    war = "Rebels attacked Kathmandu on Monday. India sent 800 soldiers to Kathmandu."

    assert [e.event for e in happened(quake).events] == ["HAZARD", "AID"]
    assert [e.event for e in happened(war).events] == ["ASSAULT", "MOBILIZE"]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("A French rescue team landed in Kathmandu.", "AID"),
        ("French troops landed in Kathmandu.", "MOBILIZE"),
        ("Rockets landed in Kathmandu.", "ASSAULT"),
    ],
)
def test_what_lands_decides_what_a_landing_is(text, event):
    """One verb, three happenings."""
    assert [row[0] for row in coded(text)] == [event]


def test_protesters_who_burn_riot():
    """Violence by a crowd is a PROTEST, and one that is named in a retraction is the same event."""
    assert [row[:3] for row in coded("Protesters burned down the clinic in Basra.")] == [
        ("PROTEST", "riot", ("protesters",))
    ]


def test_the_two_sides_are_those_who_acted_together_before():
    """Words that point are resolved where the text has named exactly two."""
    text = "Iran and Iraq held talks in Doha on Monday. The two sides signed a ceasefire on Tuesday."

    assert [(e.event, e.actor) for e in happened(text).events] == [
        ("CONSULT", ("Iran", "Iraq")),
        ("AGREE", ("Iran", "Iraq")),
    ]


def test_to_stand_by_a_count_backs_nobody():
    """Only parties and causes are supported."""
    assert coded("France stands by its count of 31.") == []
    assert [row[0] for row in coded("France stands by Poland.")] == ["SUPPORT"]


def test_talks_that_are_moved_take_the_new_day():
    """What the desk tells is the day they will be held, not the one they were to be."""
    text = "The talks between Iran and Iraq planned for Thursday were postponed to May 20."

    assert [(e.event, e.actor, e.date, e.modality) for e in happened(text).events] == [
        ("CONSULT", ("Iran", "Iraq"), "2031-05-20", "planned")
    ]


def test_a_cost_after_an_if_is_a_threat():
    """The attack is imagined, the threat is real."""
    text = "“It is late.” If Iran invades, there will be severe consequences, President Ilka Varro said."

    assert [(e.event, e.actor, e.recipient) for e in happened(text).events] == [
        ("THREATEN", ("Ilka Varro",), ("Iran",))
    ]


def test_the_troops_are_those_that_were_moved_before():
    """A definite "the troops" goes back to the country whose forces the text has moved."""
    text = "Iran moved 3,000 troops to Basra on Monday. The troops entered the town on Tuesday."

    assert [e.actor for e in happened(text).events] == [("Iran",), ("Iran",)]


def test_an_exercise_that_will_run_is_planned_by_whoever_tells_its_days():
    """The ministry's country holds it, whether or not the sentence says so."""
    text = "The exercise, Iron Meadow, will run from June 10 to 14, Poland's defence ministry said."

    assert [(e.event, e.actor, e.date, e.enddate, e.modality) for e in happened(text).events] == [
        ("MOBILIZE", ("Poland",), "2031-06-10", "2031-06-14", "planned")
    ]


def test_the_second_verb_of_a_sentence_about_the_past_is_past_as_well():
    """A retelling is background, not news."""
    text = "In 2026 Iran massed 30,000 troops at the border and withdrew them after five weeks."

    assert {e.modality for e in happened(text).events} == {"historical"}


@pytest.mark.parametrize(
    "text",
    [
        "More than 18,000 people have been left homeless.",
        "Iran put 3,500 marines to sea and would leave 800 men on the island.",
        "The number of cases fell to 164 on Sunday.",
        "The report that eleven people died is also withdrawn.",
    ],
)
def test_verbs_of_leaving_and_falling_are_events_of_forces_only(text):
    """ "Left", "withdrawn" and "fell to" mean other things more often than retreats and seizures."""
    assert [e for e in happened(text).events if e.event in ("RETREAT", "COERCE")] == []


def test_people_killed_in_fighting_are_a_figure():
    """A toll that somebody gives, or that fighting has taken, is counted and not coded again; a killing by somebody is."""
    assert coded("Eleven people were killed in fighting near Basra.") == []
    assert coded("More than 90 soldiers have been killed since May, President Ilka Varro said.") == []
    assert [event for event, *_ in coded("Eleven people were killed by gunmen near Basra.")] == ["ASSAULT"]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("Relief groups asked for 40 lorries.", "REQUEST"),
        ("The airline denied that its plane was unfit to fly.", "REJECT"),
        ("The charge is baseless, President Ilka Varro said.", "REJECT"),
        ("Kidnappers abducted four miners near Basra.", "ASSAULT"),
    ],
)
def test_bodies_and_groups_without_a_name_act(text, event):
    """Whoever does it is told by a common noun often enough."""
    assert event in [event for event, *_ in coded(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Ilka Varro traveled to Norway.", ("CONSULT", ("Ilka Varro",))),
        ("President Ilka Varro spoke last night with Jan Kato of Norway.", ("CONSULT", ("Ilka Varro", "Jan Kato"))),
        ("Iran, accused by Iraq of arming the rebels, denies any part in it.", ("REJECT", ("Iran",))),
        ("Iraq said it would attack any ship that passes.", ("THREATEN", ("Iraq",))),
        ("Iran answered by bringing up two battalions.", ("MOBILIZE", ("Iran",))),
        ("Rebel fighters have taken the eastern bank.", ("COERCE", ("fighters",))),
        ("Iran dropped its demand for a seat.", ("CONCEDE", ("Iran",))),
    ],
)
def test_american_forms_asides_vows_and_answers_are_read(text, expected):
    """Traveled; an aside between commas; what one says one will do to others; what one answers by doing."""
    assert expected in [(event, actor) for event, _, actor, _ in coded(text)]


@pytest.mark.parametrize(
    "text", ["Doctors took part in the talks.", "He was flown to Oslo by a friend.", "Iran said it would rain."]
)
def test_like_forms_of_harmless_sense_are_left_alone(text):
    """No town is taken, no help is sent, nobody is threatened."""
    assert not {"COERCE", "THREATEN", "MOBILIZE"} & {event for event, *_ in coded(text)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Iranian armour was pouring through the tunnel.", ("MOBILIZE", ("Iran",))),
        ("The barracks was attacked at dawn by rebels.", ("ASSAULT", ("rebels",))),
        ("Two hundred soldiers gave themselves up in Basra.", ("RETREAT", ("soldiers",))),
        ("The junta annulled the results.", ("COERCE", ("junta",))),
        ("Iran's army has joined the search for survivors.", ("AID", ("Iran",))),
    ],
)
def test_arms_stand_for_their_country_and_plain_deeds_are_read(text, expected):
    """A country's adjective before its arms, a deed that is violent by its verb, a surrender, an annulment, a search."""
    assert expected in [(event, actor) for event, _, actor, _ in coded(text)]


def test_a_noun_in_ing_that_opens_a_sentence_is_no_participle():
    """“Fighting broke out between A and B” names two sides; “Meeting in Oslo, X agreed” is what X does."""
    assert coded("Fighting broke out between Iran and Iraq on Monday.") == [("ASSAULT", None, ("Iran", "Iraq"), ())]
    assert "CONSULT" in [row[0] for row in coded("Meeting in Oslo, the envoys of Iran and Iraq agreed to a truce.")]
