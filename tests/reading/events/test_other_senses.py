"""Verbs of force and policy in their other senses: cases that are withdrawn, cables pulled out, curfews that last, apologies."""

import pytest

from tests.reading.claims_page import happened


def kinds(text: str) -> list[str]:
    """EVENT/mode of every event."""
    return [f"{e.event}/{e.mode}" for e in happened(text).events]


@pytest.mark.parametrize(
    "text",
    [
        "The Ministry of Health this morning withdrew four of the 37 confirmed cases.",
        "The agency withdraws the deaths that it had announced on Monday.",
        "The governor withdrew what he had said on Monday.",
        "The Norwegian Herald withdraws the information.",
        "The Alliance withdraws everything it claimed on Wednesday.",
        "Hospital officials withdrew four of those on Tuesday.",
        "The province counts 37 cases. The ministry has since withdrawn four of those.",
        "Engineers pulled the charges out of the pillars on Monday.",
        "The sappers of Norway have started to pull the cables out of the second pillar.",
        "Divers tore out the pipes on Monday.",
    ],
)
def test_words_counts_and_things_that_are_withdrawn_are_no_forces(text) -> None:
    """What was said, counted or built in is taken back by nobody's army."""
    assert "RETREAT/withdraw" not in kinds(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The army withdrew four of its brigades from Oso on Tuesday.", "RETREAT/withdraw"),
        ("Norway withdrew its forces after the deaths of two men.", "RETREAT/withdraw"),
        ("Norway pulled its troops out of Oso on Monday.", "RETREAT/withdraw"),
        ("Norway withdrew its ambassador on Monday.", "SANCTION/withdraw"),
        ("Norway withdrew from the treaty on Monday.", "SANCTION/withdraw"),
        ("Norway has 37 ships off Oso. The navy has since withdrawn four of those.", "RETREAT/withdraw"),
    ],
)
def test_forces_envoys_and_treaties_are_still_withdrawn(text, expected) -> None:
    """The same verb of brigades, ships, an ambassador and a pact."""
    assert kinds(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The police recognised 19 of the 31 names on Monday.", []),
        ("A widow recognised the handwriting on Monday.", []),
        ("Ida Roth spoke of “somebody whose stamp we recognise”.", []),
        ("Ida Roth said: “We recognise the government of Iran.”", ["SUPPORT/None"]),
        ("Norway recognised the new government of Iran on Monday.", ["SUPPORT/None"]),
        ("President Omar Vell laid flowers at the bridge on Friday.", []),
        ("President Omar Vell laid a wreath at the bridge on Friday.", ["SUPPORT/None"]),
        ("The family of one of the four, Omar Vell, left the hall in silence.", []),
        ("The widow Ida Roth left the room in tears.", []),
        ("Ambassador Ida Roth left the hall in protest.", ["REJECT/change"]),
        ("Two diplomats said they had seen no sign of it.", []),
        ("Residents said they saw no sign of the army.", []),
        ("Russia replied that it had seen no sign of that.", ["REJECT/change"]),
    ],
)
def test_names_flowers_silence_and_unseen_signs_take_no_side(text, expected) -> None:
    """Neither who mourns nor who has seen nothing backs or refuses anybody."""
    assert kinds(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The company asks pardon of the families.", ["CONCEDE/None"]),
        ("The minister asked forgiveness of the widows on Tuesday.", ["CONCEDE/None"]),
        ("The General Staff of Norway begs pardon for the shooting.", ["CONCEDE/None"]),
        ("The bishop asked President Omar Vell to pardon the prisoners.", ["REQUEST/change"]),
        ("President Omar Vell walked back into his palace on Friday.", []),
        ("Colonel Omar Vell walked to the bridge and walked back.", []),
        ("The minister walked back his remarks on Tuesday.", ["CONCEDE/None"]),
        ("General Omar Vell gave himself up on Friday.", ["RETREAT/surrender"]),
        ("Forty rebels gave themselves up at Oso on Monday.", ["RETREAT/surrender"]),
        ("The escaped prisoner gave himself up to the police on Monday.", []),
        ("The rebels gave up their arms on Monday.", ["RETREAT/disarm"]),
    ],
)
def test_apologies_returns_and_surrenders_are_told_as_such(text, expected) -> None:
    """Who asks pardon demands nothing, who walks back yields nothing, who gives himself up surrenders."""
    assert kinds(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The bishop visited the persons detained at the stadium on Tuesday.", []),
        ("The Red Cross counted the persons detained.", []),
        ("The persons detained will be put at the disposal of the military courts.", []),
        ("Police detained 40 persons on Monday.", ["COERCE/arrest"]),
        ("The men arrested the mayor on Monday.", ["COERCE/arrest"]),
        ("Norway put two helicopters at the disposal of Iran on Monday.", ["AID/None"]),
        ("Rescuers recovered the bodies of two men on Tuesday.", []),
        ("Divers recovered nine bodies from the lake.", []),
        ("Rescuers at Oso brought up the bodies of two men shortly after midnight.", []),
        ("Eleven men were brought out alive this morning.", []),
        ("Rescuers pulled three survivors out of the mud on Monday.", ["AID/None"]),
        ("All eleven miners were carried or walked out on Thursday.", []),
        ("The miners walked out on Thursday over pay.", ["PROTEST/strike"]),
    ],
)
def test_those_detained_carried_out_or_found_dead_do_nothing(text, expected) -> None:
    """A participle behind its noun is no arrest, a rescue is no strike, a body that is recovered no help."""
    assert kinds(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The curfew is reduced from today to the hours between 22:00 and 5:00.", ["CONCEDE/lift-curfew"]),
        ("The curfew remains in force in Oso.", []),
        ("The curfew is maintained.", []),
        ("The governor shortened the curfew on Monday.", ["CONCEDE/lift-curfew"]),
        ("The government imposed a curfew on Monday.", ["COERCE/curfew"]),
        ("The curfew was extended to Oso on Monday.", ["COERCE/longer-curfew"]),
        ("The provincial assembly declares itself disposed to constitute a council.", []),
        ("The Norwegian navy exercises a blockade of the port.", ["COERCE/restrict"]),
        ("Colonel Omar Vell will exercise the functions of spokesman.", []),
        ("The Norwegian navy held an exercise on Monday.", ["MOBILIZE/exercise"]),
        ("The frigate escorted two tankers in on Monday.", []),
        ("The frigate escorted two tankers through the strait on Monday.", ["MOBILIZE/troops"]),
        ("She had come on Sunday for today's opening of the fish market.", []),
        ("It was a coup that failed.", []),
    ],
)
def test_what_lasts_eases_or_is_only_exercised_is_no_new_measure(text, expected) -> None:
    """A curfew that goes on or shrinks, an office that is exercised and a market that opens."""
    assert kinds(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The agency will convene its emergency committee on Wednesday.", [("CONSULT", ("agency",))]),
        ("Norway convened the Security Council on Monday.", [("CONSULT", ("Norway", "UN Security Council"))]),
        (
            "Troops opened fire on thousands of people who marched through Oso on Tuesday, killing at least seven.",
            [("ASSAULT", ("troops",)), ("PROTEST", ("thousands",))],
        ),
        (
            "Soldiers fired at students who threw stones on Monday, wounding six.",
            [("ASSAULT", ("soldiers",)), ("PROTEST", ("students",))],
        ),
        ("President Omar Vell ordered an envoy to travel to Iran.", []),
        ("President Omar Vell instructed his minister to fly to Iran.", []),
        ("President Omar Vell was ordered to travel to Iran on Monday.", [("CONSULT", ("Omar Vell",))]),
        ("President Omar Vell is to travel to Iran on Monday.", [("CONSULT", ("Omar Vell",))]),
    ],
)
def test_a_body_of_ones_own_those_fired_on_and_who_gives_orders_are_no_doers(text, expected) -> None:
    """A committee is no other side, the marchers did not shoot, whoever sends another stays at home."""
    assert [(e.event, e.actor) for e in happened(text).events] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Omar Vell appeared on a balcony, giving the lie to a statement that Ida Roth was arrested.", "denied"),
        ("Omar Vell appeared on television, belying reports that Ida Roth had been arrested.", "denied"),
        ("The pictures disproved the claim that rebels had seized Oso.", "denied"),
        ("The pictures bore out the claim that rebels had seized Oso.", "asserted"),
        ("The minister repeated the statement that rebels had seized Oso.", "asserted"),
    ],
)
def test_what_is_given_the_lie_is_denied(text, expected) -> None:
    """A statement that somebody belies is told as untrue."""
    assert [e.modality for e in happened(text).events if e.event == "COERCE"] == [expected]
