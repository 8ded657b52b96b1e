"""Who did it and whether it happened: patients of headlines, what is only awaited, and what another tells of the same dead."""

import pytest

from tests.reading.claims_page import coded, happened


def kinds(text: str) -> list[tuple[str, str | None]]:
    """(event, mode) of every event."""
    return [(e.event, e.mode) for e in happened(text).events]


def headline(text: str) -> list[tuple[str, tuple[str, ...], tuple[str, ...]]]:
    """(event, actor, recipient) of every event of a headline."""
    return [(event, actor, recipient) for event, _, actor, recipient in coded(f"{text}\n\nOSO, May 14 - It rained.\n")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Governor shot dead in Oso", [("ASSAULT", (), ("governor",))]),
        ("Police storm school in Oso, gunman arrested", [("COERCE", (), ("gunman",))]),
        ("Bus sinks in flood near Oso; crew detained", [("HAZARD", (), ()), ("COERCE", (), ("crew",))]),
        ("Rebels shot dead two policemen in Oso", [("ASSAULT", ("rebels",), ())]),
    ],
)
def test_who_is_seized_in_a_headline_seizes_nobody(text, expected) -> None:
    """“Captain detained” leaves out its “is”; each part of a headline has a subject of its own."""
    assert headline(text)[-len(expected) :] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway said that Iran was to blame.", [("ACCUSE", "allege", ("Norway",), ("Iran",))]),
        ("Norway said that Iran was not to blame.", []),
        ("Iran was partly to blame for the delay.", []),
    ],
)
def test_who_is_to_blame_blames_nobody(text, expected) -> None:
    """Whoever says so accuses."""
    assert coded(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("An attack on Oso would be answered, a senior official said.", []),
        ("Rebels attacked Oso on Monday, a senior official said.", [("ASSAULT", None)]),
        ("Norway has drawn up a list of men to be arrested.", []),
        ("Omar Vell was the third minister to be arrested on Monday.", [("COERCE", "arrest")]),
        ("The rebels would not talk before the army withdrew its troops.", []),
        ("Norway said it would wait, days before the rebels freed 20 men.", [("RETREAT", "release")]),
        ("Norway exchanged the old number plates for new ones.", []),
        ("Norway exchanged Omar Vell for Ida Roth on Monday.", [("RETREAT", "release")]),
    ],
)
def test_what_is_only_thought_of_is_no_event(text, expected) -> None:
    """Nobody has been arrested, nobody has withdrawn, and plates are no prisoners."""
    assert kinds(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The crowd had come to bury Omar Vell, a student shot the day before.",
        "The premier spoke in Oso, one of the towns hit hardest.",
    ],
)
def test_a_participle_behind_its_noun_has_no_doer(text) -> None:
    """Neither the mourners nor the visitor did it."""
    assert [actor for event, _, actor, _ in coded(text) if event == "ASSAULT"] in ([], [()])


def test_two_who_tell_of_the_dead_do_not_lend_each_other_the_killers() -> None:
    """The lawyers name nobody; the police do."""
    text = (
        "Seven people were shot dead in Oso, a lawyers' association said; "
        "the police put the number at two and said that they had been killed by protesters."
    )
    rows = [(e.actor, e.recipient, e.speaker) for e in happened(text).events]

    assert rows == [((), (), "a lawyers' association"), (("protesters",), (), "the police")]


def test_who_announces_captures_is_not_the_captor() -> None:
    """A general who tells of captured men did not take them himself; who announces what will be done does it."""
    taken = coded("Omar Vell, a general, announced that 50 rebels were killed and 20 were captured.")

    assert taken == [("COERCE", "arrest", (), ())]
    assert coded("Norway announced that assets of Iran would be frozen.")[0][2] == ("Norway",)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On the islands, which have 9,000 inhabitants, the government called up 500 reservists.", ("government",)),
        ("In Oso, where it rained, Iranian troops stormed the port.", ("Iran",)),
        ("In Oso, which Iranian troops stormed on Monday, it rained.", ("Iran",)),
    ],
)
def test_a_relative_of_the_place_a_sentence_opens_with_ends_at_its_comma(text, expected) -> None:
    """Behind it the main clause goes on with a subject of its own."""
    assert [e.actor for e in happened(text).events] == [expected]


def test_a_verb_behind_a_relative_has_an_object_of_its_own() -> None:
    """The coup was not made against whom its leaders shot later."""
    rows = coded("Soldiers who seized power in Oso on Monday shot General Ada Mbo.")

    assert rows == [
        ("COERCE", "power", ("soldiers",), ()),
        ("ASSAULT", "firearms", ("soldiers",), ("Ada Mbo",)),
    ]


def test_what_somebody_does_not_accept_is_rejected() -> None:
    """“Did not accept that”: not the thing itself, denied."""
    assert kinds("Omar Vell did not accept that Norway was to blame.") == [("REJECT", "change")]
    assert kinds("Omar Vell accepted that the talks had failed.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ana Roy, the envoy of Iran, and Omar Vell, Norwegian Prime Minister, met on Monday.",
            ("Ana Roy", "Omar Vell"),
        ),
        ("Ana Roy, the envoy, and her Iranian counterpart, Omar Vell, met on Monday.", ("Ana Roy", "Omar Vell")),
        ("Police arrested Ana Roy, the envoy, and Omar Vell, the premier, protested.", ("Omar Vell",)),
        (
            "The captain, Ana Roy, was held in Oso, and the minister, Omar Vell, handed in his resignation.",
            ("Omar Vell",),
        ),
    ],
)
def test_two_with_offices_of_their_own_act_together(text, expected) -> None:
    """Both meet; a verb between them makes two clauses of it."""
    assert coded(text)[-1][2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Soldiers left their barracks on Monday.", ("MOBILIZE", "troops")),
        ("Iranian troops left the base at Oso on Monday.", ("RETREAT", "withdraw")),
        ("Iran committed two brigades to the assault on Monday.", ("MOBILIZE", "troops")),
        ("Norway committed 500 troops to the mission on Monday.", ("AGREE", None)),
        ("Gunmen broke in and killed two guards on Monday.", ("ASSAULT", "firearms")),
        ("Iran walked out of the talks on Monday.", ("REJECT", "meet")),
    ],
)
def test_forces_that_march_out_are_moved(text, expected) -> None:
    """Barracks are left for a fight, a base for home."""
    assert kinds(text) == [expected]


@pytest.mark.parametrize(
    ("text", "never"),
    [
        ("The fault broke in 1949.", "ASSAULT"),
        ("Ana Roy had walked out of the hills.", "REJECT"),
        ("The premier called reports of a march absurd.", "PROTEST"),
    ],
)
def test_the_same_words_tell_no_deed(text, never) -> None:
    """A fault bursts into no house, who leaves the hills refuses nothing, and a march that is talked of was not called."""
    assert never not in [event for event, _ in kinds(text)]


def test_sorties_in_a_disaster_are_help() -> None:
    """Helicopters that fly out the hurt bomb nobody."""
    text = (
        "An earthquake struck Oso on Monday. Rescuers and aid reached survivors in the rubble.\n\n"
        "Army helicopters flew 20 sorties on Tuesday.\n"
    )

    assert [e for e, _ in kinds(text)][-1] == "AID"
    assert kinds("Iranian jets flew 20 sorties against the rebels on Tuesday.") == [("ASSAULT", "aerial")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Police arrested the leader of the Unity Party, Ana Roy, on Monday.", ("Ana Roy",)),
        ("Police arrested the Unity Party’s leader, Ana Roy, on Monday.", ("Ana Roy",)),
        ("Gunmen killed the son of the president, Omar Vell, on Monday.", ()),
        ("Police arrested the leader of the party, Ana Roy told reporters.", ()),
    ],
)
def test_the_name_behind_an_office_is_whom_it_befell(text, expected) -> None:
    """Not the party, and nobody where a relative is between; who only tells of it suffers nothing."""
    assert coded(text)[0][3] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Southern Front said that its fighters had seized Oso.", ("Southern Front",)),
        ("Omar Vell, a commander, said that his men had seized Oso.", ("Omar Vell",)),
        ("The Southern Front said that fighters had seized Oso.", ("fighters",)),
    ],
)
def test_the_fighters_of_who_tells_of_them_are_his(text, expected) -> None:
    """“Its fighters”, “his men”: the band's, the commander's."""
    assert coded(text)[0][2] == expected


def test_a_ship_that_strikes_a_rock_attacks_nothing() -> None:
    """A missile that strikes a town does."""
    assert "ASSAULT" not in [event for event, _ in kinds("The ferry struck a reef off Oso on Monday.")]
    assert kinds("A missile struck the port of Oso on Monday.") == [("ASSAULT", "heavy-weapons")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two sailors of a tanker hit last week died in Oso.", ()),
        ("Rebels hit a convoy last week near Oso.", ("rebels",)),
    ],
)
def test_those_hit_last_week_hit_nobody(text, expected) -> None:
    """A later verb tells that the first only describes."""
    assert coded(text)[0][2] == expected


def test_a_note_of_protest_is_no_march() -> None:
    """Paper is handed over; people march."""
    assert "PROTEST" not in [event for event, _ in kinds("A note of protest has been handed to the embassy of Iran.")]


def test_who_watches_volcanoes_and_raises_the_alert_moves_no_troops() -> None:
    """An army that does so does."""
    assert kinds("The meteorological agency raised its alert to level 4.") == []
    assert kinds("The army raised its alert to level 4.") == [("MOBILIZE", "troops")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Masked men set fire to a school in Oso on Monday.", [("ASSAULT", "destroy")]),
        ("The army stood down on Monday.", [("RETREAT", "withdraw")]),
        ("The minister stood down on Monday.", [("RETREAT", "resign")]),
        ("Norway threatened to kill Omar Vell unless its men were freed from jail.", [("THREATEN", "violence")]),
        ("Norway threatened to jail Omar Vell.", [("THREATEN", "arrest")]),
        ("Teachers walked out on Tuesday, closing schools.", [("PROTEST", "strike")]),
        ("The junta banned rallies on Tuesday, closing schools.", [("COERCE", "restrict")]),
    ],
)
def test_the_kind_is_that_of_who_does_it(text, expected) -> None:
    """An army that stands down leaves no office, and schools that a strike closes nobody has closed."""
    assert kinds(text) == expected


def test_the_ministry_of_a_communique_is_its_issuer() -> None:
    """Its head names it in full; a ministry of another in lower case is another."""
    text = "Ministry of Foreign Affairs of Norway\n\nPress release\n\nThe Ministry condemns the attack on Oso.\n"

    assert [actor[0].startswith("Ministry of Foreign") for _, _, actor, _ in coded(text)] == [True]


def test_who_abstains_meanwhile_is_no_party() -> None:
    """“Sanctions on Iran, with Russia and China abstaining”: they are not put on Russia."""
    assert coded("Norway imposed sanctions on Iran, with Russia and China abstaining.")[0][3] == ("Iran",)
    assert coded("Norway, with Russia and China, signed a pact on Monday.")[0][2] == ("Norway", "Russia", "China")
