"""Names and words beside a deed that are not its doer, victim or kind."""

import pytest

from tests.reading.claims_page import coded, happened


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Separately, rebels shot and killed a nurse near Basra.", [("ASSAULT", ("rebels",), ())]),
        ("Norway freed 49 hostages from Iran's besieged consulate.", [("RETREAT", ("Norway",), ())]),
        ("Kosovo Serbs staged protests in Pristina.", [("PROTEST", (), ())]),
        ("President Ilka Varro said the train had run on before hitting another train.", []),
        ("Norway sent ships and missile systems to track the fleet.", [("MOBILIZE", ("Norway",), ())]),
        ("Norway sent missile systems to Iran.", [("AID", ("Norway",), ("Iran",))]),
        ("Among the weapons seized by the rebels were four guns.", [("COERCE", ("rebels",), ())]),
        ("The coalition fighting the rebels shelled Basra.", [("ASSAULT", ("coalition",), ())]),
        ("In partnership with the EU, Chile, Peru, and Norway, the United States imposed sanctions on Iran.", [("SANCTION", ("United States",), ("Iran",))]),
        ("About 400 Norwegian families have moved from Oslo to Basra.", []),
        ("The minister said the plan was going as agreed.", []),
    ],
)  # fmt: skip
def test_words_beside_a_deed_are_not_its_parties(text, expected):
    """A minority is no state, a lead-in no doer, a described consulate no siege."""
    assert [(row[0], row[2], row[3]) for row in coded(text)] == expected


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Two days later Norwegian troops stormed the town.", ("Norway",)),
        ("In the capital about 3,000 soldiers seized the palace.", ("soldiers",)),
        ("Norway, which last week flew missiles to Iran, has elections.", ("Norway",)),
        ("A week later thousands of people marched on the palace in protest.", ("thousands",)),
        ("Some people had marched through the town in protest.", ("people",)),
    ],
)
def test_times_and_places_before_a_subject_do_not_hide_it(text, actor):
    """When and where may stand before who without a comma; a crowd of protesters acts though nobody names it."""
    assert coded(text)[0][2] == actor


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The attack, blamed by Norway on Iran, killed 12 villagers.", [("ASSAULT", ("Iran",), ())]),
        ("Four Iranian engineers held hostage in Chad since June have been rescued.", [("COERCE", (), ("Iran",))]),
        ("Norway and Chad said the warring parties had agreed to a ceasefire.", [("AGREE", ("parties",), ())]),
        ("The rebels, who Norway denies backing, entered the town.", [("REJECT", ("Norway",), ()), ("MOBILIZE", ("rebels",), ())]),
        ("Talks mediated by Norway between Iran and Chad were held in Oslo.", [("CONSULT", ("Iran", "Chad"), ())]),
        ("Iran vowed revenge for the killing of a Norwegian general.", [("THREATEN", ("Iran",), ())]),
        ("Iran jailed a U.S. reporter for 16 years.", [("SANCTION", ("Iran",), ())]),
        ("Fighting between the army and Norway killed six people.", [("ASSAULT", ("army", "Norway"), ())]),
    ],
)  # fmt: skip
def test_who_blames_mediates_tells_or_owns_is_not_who_does(text, expected):
    """Each name is tied to its own verb: to blaming, backing, mediating and saying."""
    assert [(row[0], row[2], row[3]) for row in coded(text)][: len(expected)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway is the latest land to be hit by the spring rains.", []),
        ("The guests, among them President Ilka Varro, shot in the foot, were freed.", [("ASSAULT", (), ("Ilka Varro",)), ("RETREAT", (), ())]),
        ("The talks in Oslo were arranged by Norway, together with Chad.", []),
        ("The strike, planned for Monday, was called off.", []),
        ("A plan to kidnap the governor was foiled by police.", []),
        ("Ministers are considering imposing a curfew.", []),
    ],
)  # fmt: skip
def test_weather_plans_and_hosts_do_no_deeds(text, expected):
    """What is called off, foiled or only considered did not happen, and rains attack nobody."""
    assert [(row[0], row[2], row[3]) for row in coded(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Ilka Varro, ousted in March, is in Oslo.", [("COERCE", (), ("Ilka Varro",))]),
        ("Norway held elections in March.", []),
        ("A policeman was killed by a fall of rock in Basra.", []),
        ("Norway declared itself independent in 1905.", []),
        ("The Chad coup began at dawn.", [("COERCE", (), ())]),
        ("A general strike paralysed Oslo.", [("PROTEST", (), ())]),
        ("Patrols counted 312 violations.", []),
    ],
)
def test_months_lands_and_states_of_things_are_no_doers(text, expected):
    """ "March" is no march, a coup is not its state's, and the ousted do not oust."""
    assert [(row[0], row[2], row[3]) for row in coded(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norwegian police arrived in Chad on Tuesday to lead a U.N.-backed force.", [("MOBILIZE", ("Norway",), ())]),
        ("President Ilka Varro, jailed since July, is in Oslo.", [("COERCE", (), ("Ilka Varro",))]),
    ],
)
def test_a_participle_behind_a_hyphen_or_a_comma_has_no_doer(text, expected):
    """ "U.N.-backed" describes a force, "jailed since July" whom it befell."""
    assert [(row[0], row[2], row[3]) for row in coded(text)] == expected


def test_the_coup_of_a_month_that_lies_ahead_was_last_years():
    """ "After the July coup", told in May, looks back."""
    told = happened("Norway imposed sanctions on Chad after the July coup.").events

    assert [event.date for event in told if event.event == "COERCE"] == ["2030-07-01"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway sent a frigate to protect ships from Houthi attacks.", [("MOBILIZE", "asserted")]),
        ("Norway, which denies attacking the village, said Iran had bombed it.", [("ASSAULT", "denied"), ("ASSAULT", "asserted")]),
    ],
)  # fmt: skip
def test_attacks_that_ships_are_kept_from_and_denials_beside_an_attack(text, expected):
    """A noun in -s at the end of a sentence is no verb, and what one side denies the other may have done."""
    assert [(event.event, event.modality) for event in happened(text).events] == expected


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Soldiers from Norway, Chad and Mali began joint exercises on Monday.", ("Norway", "Chad", "Mali")),
        ("Negotiators from Norway and Chad held talks in Oslo.", ("Norway", "Chad")),
        ("Soldiers from Norway attacked a base in Chad and Mali.", ("Norway",)),
    ],
)
def test_all_lands_that_joined_forces_come_from_act(text, actors):
    """Behind "from" a list goes on; a place behind another preposition does not."""
    assert coded(text)[0][2] == actors
