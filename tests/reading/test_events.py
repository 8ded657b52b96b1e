"""Events: PLOVER type and mode, who acts on whom, from verbs, passives, nouns, headlines and bullets."""

import pytest

from tests.reading.claims_page import coded, happened


@pytest.mark.parametrize(
    ("text", "event", "mode", "actor", "recipient"),
    [
        ("President Ilka Varro met Premier Ana Dovic in Oslo.", "CONSULT", "meet", ("Ilka Varro", "Ana Dovic"), ()),
        (
            "Ilka Varro, the president, spoke by telephone with Premier Ana Dovic.",
            "CONSULT",
            "phone",
            ("Ilka Varro", "Ana Dovic"),
            (),
        ),
        ("President Ilka Varro flew to Oslo on Monday.", "CONSULT", "visit", ("Ilka Varro",), ()),
        ("France and Germany agreed to reopen the talks.", "AGREE", "agree", ("France", "Germany"), ()),
        ("Turkey offered to host talks on grain.", "AGREE", None, ("Turkey",), ()),
        ("China backs Pakistan in the dispute.", "SUPPORT", None, ("China",), ("Pakistan",)),
        ("France condemned the coup in Mali.", "ACCUSE", "disapprove", ("France",), ()),
        ("Iran accused Iraq of plotting an attack on the dam.", "ACCUSE", "allege", ("Iran",), ("Iraq",)),
        ("Germany called on Russia to withdraw its troops.", "REQUEST", "yield", ("Germany",), ("Russia",)),
        ("Iran rejected the proposal.", "REJECT", "change", ("Iran",), ()),
        ("Iran threatened to close the strait.", "THREATEN", "restrict", ("Iran",), ()),
        ("Poland imposed sanctions on Belarus.", "SANCTION", "discontinue", ("Poland",), ("Belarus",)),
        ("Poland expelled three Russian diplomats.", "SANCTION", "expel", ("Poland",), ("Russia",)),
        ("Russia deployed 3,000 troops near Kursk.", "MOBILIZE", "troops", ("Russia",), ()),
        ("Russian warplanes bombed the market of Idlib.", "ASSAULT", "aerial", ("Russia",), ()),
        ("Police fired tear gas at the crowd.", "ASSAULT", "crowd-control", ("police",), ()),
        ("Rebels kidnapped two nurses near Goma.", "ASSAULT", "abduct", ("rebels",), ()),
        ("Soldiers seized power in Niamey.", "COERCE", "power", ("soldiers",), ()),
        ("The junta imposed a curfew.", "COERCE", "curfew", ("junta",), ()),
        ("Police arrested 40 people in Minsk.", "COERCE", "arrest", ("police",), ()),
        ("Thousands of students marched through Belgrade.", "PROTEST", "demo", ("students",), ()),
        ("India sent tents and medicine to Nepal.", "AID", None, ("India",), ("Nepal",)),
        ("The rebels released 40 prisoners.", "RETREAT", "release", ("rebels",), ()),
        ("France withdrew its troops from Mali.", "RETREAT", "withdraw", ("France",), ()),
    ],
)
def test_a_verb_gives_type_mode_actor_and_recipient(text, event, mode, actor, recipient):
    """The lexicon's verbs, each with its slots."""
    assert coded(text) == [(event, mode, actor, recipient)]


@pytest.mark.parametrize(
    ("text", "event", "actor"),
    [
        ("Two villages were shelled by Russian artillery.", "ASSAULT", ("Russia",)),
        ("The minister was arrested by soldiers in Niamey.", "COERCE", ("soldiers",)),
        ("Three diplomats were expelled by Poland.", "SANCTION", ("Poland",)),
    ],
)
def test_in_the_passive_the_doer_stands_after_by(text, event, actor):
    """Subject and object change places."""
    assert [(row[0], row[2]) for row in coded(text)] == [(event, actor)]


@pytest.mark.parametrize(
    ("text", "event", "actor"),
    [
        ("A meeting between France and Germany took place in Nice.", "CONSULT", ("France", "Germany")),
        ("Russian strikes on Kharkiv killed six people.", "ASSAULT", ("Russia",)),
        ("After the withdrawal of French troops, the town was calm.", "RETREAT", ("France",)),
        ("Talks with Premier Ana Dovic will begin in Oslo.", "CONSULT", ("Ana Dovic",)),
    ],
)
def test_a_noun_names_a_happening_with_its_parties(text, event, actor):
    """Between, with, of, by, on and adjectives of nation bring the parties."""
    assert (event, actor) in [(row[0], row[2]) for row in coded(text)]


@pytest.mark.parametrize(
    "text",
    [
        "The threat of an attack has been looming for years.",
        "Nothing justifies fears of an invasion.",
        "They discussed efforts to end the conflict.",
        "The talks could lead nowhere, he thought about the attack plan.",
        "The army museum met all safety standards.",
        "General Dynamics struck a chord with investors.",
        "Will Russia attack Ukraine?",
        "France should send troops to Mali.",
    ],
)
def test_what_did_not_happen_is_no_event(text):
    """Threats talked about, questions, exhortations, purposes and idioms are left out."""
    assert coded(text) == []


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Russia will withdraw its troops from Kherson.", "planned"),
        ("Russia did not withdraw its troops from Kherson.", "denied"),
        ("Russia could withdraw its troops from Kherson.", "hypothetical"),
        ("Russia withdrew its troops from Kherson in 2024.", "historical"),
        ("Latvia claimed that Russia withdrew its troops from Kherson.", "alleged"),
        ("Latvia denied that Russia had withdrawn its troops from Kherson.", "denied"),
        ("Latvia denied that Russia had promised to withdraw.", "asserted"),
        ("Russia withdrew its troops from Kherson.", "asserted"),
        ("President Ilka Varro will meet Ana Dovic, the premier, on Friday.", "planned"),
    ],
)
def test_the_modality_of_the_clause_is_kept(text, modality):
    """Denied, planned, hypothetical and past happenings are marked, never asserted; a denied promise is a REJECT."""
    assert [event.modality for event in happened(text).events] == [modality]


def test_a_hostile_plan_told_by_another_is_an_accusation():
    """What a speaker says another plans is never an ASSAULT."""
    rows = coded("According to a senior Lothian official, Russia has a plan to attack Ukraine.")

    assert rows == [("ACCUSE", "allege", ("a senior Lothian official",), ("Russia",))]


def test_the_words_of_an_accusation_or_a_demand_are_not_coded_again():
    """One happening, one event."""
    assert [row[0] for row in coded("Iran accused Iraq of shelling its villages and arresting its fishermen.")] == [
        "ACCUSE"
    ]
    assert [row[0] for row in coded("Iran urged Iraq to release the sailors and withdraw its troops.")] == ["REQUEST"]


def test_two_verbs_of_one_subject_are_two_events():
    """The second verb takes the subject of the first."""
    rows = coded("France condemned the coup and imposed sanctions on Mali.")

    assert [(row[0], row[2]) for row in rows] == [("ACCUSE", ("France",)), ("SANCTION", ("France",))]


def test_an_event_in_an_indirect_statement_carries_its_speaker():
    """Who says so belongs to the claim; "it" inside stands for the speaker."""
    event = happened("Germany announced that it would send 350 soldiers to Lithuania.").events[0]

    assert (event.event, event.actor, event.speaker, event.modality) == ("MOBILIZE", ("Germany",), "Germany", "planned")


def test_direct_speech_is_not_coded():
    """What somebody says between marks is his statement."""
    assert [
        e.event for e in happened("“They bombed the market and killed my son,” said Minister Pavel Orlic.").events
    ] == []


def test_the_killers_of_a_later_clause_fill_in_the_victims_clause():
    """One assault, told in two clauses."""
    rows = coded("At least 12 people were killed when gunmen stormed a church in Goma.")

    assert [(row[0], row[2]) for row in rows] == [("ASSAULT", ("gunmen",))]


def test_a_title_with_a_country_leaves_the_act_to_the_person():
    """U.S. Secretary of State X acts himself."""
    assert coded("U.S. Secretary of State Mike Orme met Premier Ana Dovic in Oslo.")[0][2] == ("Mike Orme", "Ana Dovic")


def test_compound_actors_make_one_event():
    """PLOVER: a list of actors, not one event each."""
    rows = coded("China, the European Union and Russia called for restraint.")

    assert [row[2] for row in rows] == [("China", "European Union", "Russia")]


def test_an_exercise_of_two_is_cooperation_and_of_one_mobilisation():
    """Joint exercises are COOPERATE, a country's own are MOBILIZE."""
    assert coded("Russia and Belarus held joint exercises.")[0][:2] == ("COOPERATE", None)
    assert coded("Russia held exercises near Kursk.")[0][:2] == ("MOBILIZE", "exercise")


@pytest.mark.parametrize(
    ("text", "date", "enddate"),
    [
        ("France withdrew its troops from Mali on Monday.", "2031-05-12", None),
        ("France withdrew its troops from Mali.", "2031-05-14", None),
        ("France and Mali will hold joint exercises from May 20 to 27.", "2031-05-20", "2031-05-27"),
        ("On Monday the army shelled Brod. It arrested two men.", "2031-05-12", None),
        ("France met Mali in Nice on Monday and expelled an envoy on Tuesday.", "2031-05-12", None),
    ],
)
def test_the_day_is_that_of_the_clause_else_of_the_story(text, date, enddate):
    """A fresh undated happening takes the day before it in its paragraph, else the publication day."""
    event = happened(text).events[0]

    assert (event.date, event.enddate) == (date, enddate)


def test_without_a_publication_day_an_undated_event_has_no_date():
    """Nothing is made up."""
    assert happened("France withdrew its troops from Mali.", None).events[0].date is None


def test_the_place_is_where_the_troops_go():
    """Where something moves, its goal comes before its origin."""
    event = happened("Poland moved two brigades from Lublin to Gdansk.").events[0]

    assert event.place == "Gdansk"


def test_every_event_says_which_rule_made_it():
    """``crisis read --why`` shows layer, rule and offsets."""
    page = happened("France withdrew its troops from Mali.")
    trace = page.events[0].trace[0]

    assert (trace.layer, trace.rule) == ("events", "verbs.withdraw")
    assert page.text[trace.start : trace.end] == "withdrew its troops"


@pytest.mark.parametrize(
    ("teller", "place"),
    [
        ("the Ministry of Defence in London said", None),
        ("the embassy in Harare said", None),
        ("a doctor in Harare said", "Harare"),
    ],
)
def test_where_a_ministry_or_an_embassy_sits_is_not_where_it_happened(teller, place):
    """Rule: the seat of a state's office that tells of a deed is no place of the deed; somebody on the spot may well stand there."""
    [event] = [e for e in happened(f"Rebels attacked an army post on Monday, {teller}.").events if e.event == "ASSAULT"]

    assert event.place == place


def test_the_mode_of_a_refusal_in_an_aside_is_not_read_from_the_main_clause():
    """Rule: what "which had opposed …," opposes ends with its comma."""
    modes = {e.event: e.mode for e in happened("Norway, which had opposed the use of force, called for talks.").events}

    assert modes == {"REJECT": "change", "REQUEST": "meet"}
