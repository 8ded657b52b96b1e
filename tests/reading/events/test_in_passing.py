"""Words of a crisis that a text goes on about, and verbs of it in another sense: none of them is a happening of today."""

import pytest

from tests.reading.claims_page import coded, happened


@pytest.mark.parametrize(
    "text",
    [
        "The number of people killed in the uprising rose to nine.",
        "Four officers were shot in the first hour of the mutiny.",
        "The leader of the revolt has spoken to this newspaper.",
        "The town is learning what a siege is.",
        "About 9,000 people stayed through the siege.",
        "A clerk kept the lists during the blockade.",
        "Prices have doubled since the unrest.",
        "The families fled at the beginning of the two-year siege.",
        "The man lost his shop in the riots.",
    ],
)
def test_what_the_reader_knows_is_named_in_passing(text):
    """With "the" before it, and no verb of its beginning behind it, the noun of the crisis itself tells nothing new."""
    assert not {"riot", "siege", "restrict"} & {mode for _, mode, *_ in coded(text)}


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("The mutiny began before dawn on Tuesday.", "riot"),
        ("The unrest has spread to Basra.", "riot"),
        ("The revolt over unpaid wages broke out in Basra on Tuesday.", "riot"),
        ("Rioting was reported in three suburbs of Basra.", "riot"),
        ("Iran's blockade of Kuwait will remain.", "restrict"),
        ("The city of Basra is under siege.", "siege"),
    ],
)
def test_what_breaks_out_or_has_its_doers_is_told(text, mode):
    """A beginning, a spread, a doer or a state is news."""
    assert mode in {found for _, found, *_ in coded(text)}


@pytest.mark.parametrize(
    "text",
    [
        "Rebels fight in the north. The town is held by gendarmes loyal to the king.",
        "Rebels fight in the north. The town, still held by police, was quiet.",
        "Rebels fight in the north. The village of Zubair is held by police.",
        "The general was wounded by rebels and was carried off by his comrades.",
        "The driver negotiated a bend in the road to Basra.",
        "The clerk puts the arrears of the army at five months.",
        "The rebels killed six soldiers and captured 19.",
        "The rebels freed the men they had captured.",
        "The bus station is closed.",
        "The government shut a filling station in Basra.",
        "The mayor asked to read a statement.",
        "The town is surrounded by hills.",
        "The president was surrounded by supporters.",
        "The envoy insisted that the government “negotiates with soldiers about their pay, not about the law”.",
    ],
)
def test_verbs_in_another_sense_tell_no_deed_of_that_kind(text):
    """Who holds a town arrests nobody, who captures nineteen takes no town, who takes back a claim tells it no longer."""
    deeds = {(event, mode) for event, mode, *_ in coded(text)}

    assert not deeds & {
        ("COERCE", "arrest"),
        ("COERCE", "seize"),
        ("COERCE", "censor"),
        ("COERCE", "siege"),
        ("ASSAULT", "abduct"),
        ("MOBILIZE", "troops"),
        ("CONSULT", "meet"),
        ("REQUEST", "change"),
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two students are held by police in Basra.", ("COERCE", "arrest")),
        ("The mayor of Basra is held by police.", ("COERCE", "arrest")),
        ("Rebels captured the airport of Basra.", ("COERCE", "seize")),
        ("Rebels captured two villages.", ("COERCE", "seize")),
        ("Guerrillas seized one of the richest mines of Iran.", ("COERCE", "seize")),
        ("The government closed a radio station.", ("COERCE", "censor")),
        ("The mayor was carried off by gunmen.", ("ASSAULT", "abduct")),
        ("Iran asked the council to lift the sanctions.", ("REQUEST", "yield")),
    ],
)
def test_the_same_verbs_in_their_own_sense_still_tell_it(text, expected):
    """Police hold students, gunmen carry off a mayor, rebels take a town."""
    assert expected in {(event, mode) for event, mode, *_ in coded(text)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rebels encircled the town of Zubair on Tuesday.", ("COERCE", "siege")),
        ("Government forces have surrounded the port city of Basra.", ("COERCE", "siege")),
        ("The town was cut off on three sides.", ("COERCE", "siege")),
        ("The column left Basra to relieve the town.", ("MOBILIZE", "troops")),
        ("A battalion left its base at Basra to put down the mutiny.", ("MOBILIZE", "troops")),
        ("French troops left their base at Gao.", ("RETREAT", "withdraw")),
        ("The garrison of Basra has gone over to the rebels.", ("RETREAT", "defect")),
        ("Two battalions joined the mutiny on Tuesday.", ("RETREAT", "defect")),
        ("The king extended the state of siege.", ("COERCE", "longer-emergency")),
    ],
)
def test_sieges_sorties_and_defections_have_their_kinds(text, expected):
    """A town that is shut in, a column that marches out to fight, a garrison that changes sides."""
    assert expected in {(event, mode) for event, mode, *_ in coded(text)}


@pytest.mark.parametrize(
    "text",
    [
        "The minister said the regiment would leave its base at first light.",
        "The fate of the officers who joined the mutiny is open.",
        "Students joined the uprising.",
        "Soldiers joined the search for the children.",
    ],
)
def test_where_the_sense_is_open_nothing_is_told(text):
    """A unit that is to leave its own base may march or withdraw; officers who had joined are known."""
    assert not {"withdraw", "defect", "troops"} & {mode for _, mode, *_ in coded(text)}


def test_troops_that_mass_around_a_land_besiege_no_town():
    """A country is not encircled as a town is."""
    assert coded("Russian troops now surround Ukraine.")[0][:2] == ("MOBILIZE", "troops")


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("The army lost six men, killed 30 rebels and fled.", ("army",)),
        ("A shell hit the town's hospital, killing a nurse and two patients.", ()),
        ("Clashes between elements of the Third Corps and rebels erupted in Basra.", ("Third Corps", "rebels")),
        ("Fighting between the army and rebels broke out in Basra.", ("army", "rebels")),
    ],
)
def test_the_lost_and_the_hit_attack_nobody_and_both_sides_fight(text, actor):
    """Who fell or was hit is no doer, and who fights between themselves are both."""
    assert [e.actor for e in happened(text).events if e.event == "ASSAULT"][:1] == [actor]


@pytest.mark.parametrize(
    "text",
    [
        "Three servicemen of the loyal forces fell in the performance of their duty.",
        "The ministry said that 22 rebels had been killed, 40 captured and their leader, Colonel Joram Veldt, wounded.",
    ],
)
def test_who_fell_or_was_captured_does_nothing(text):
    """A row of losses has no doer among those lost."""
    assert not [e for e in happened(text).events if e.actor and e.event in ("ASSAULT", "COERCE")]


def test_forces_deployed_somewhere_are_the_subject_of_what_follows():
    """ "The forces deployed in X will observe" deploys nobody."""
    found = coded("The forces deployed in Basra will observe a humanitarian pause on Friday.")

    assert [(event, mode) for event, mode, *_ in found] == [("RETREAT", "ceasefire")]


def test_who_is_detained_beside_a_verb_is_detained_by_nobody_told():
    """ "Met relatives of the officers unlawfully detained in X" tells the meeting alone."""
    found = coded("The king met relatives of the officers unlawfully detained in Basra.")

    assert [event for event, *_ in found] == ["CONSULT"]


def test_a_siege_is_told_beside_a_seizure():
    """Who takes the bridge and shuts in the town has done both."""
    found = coded("Rebels captured the main bridge and encircled the town of Zubair.")

    assert [mode for _, mode, *_ in found] == ["seize", "siege"]
