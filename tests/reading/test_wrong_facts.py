"""Kinds of language that made the reader say what the text does not."""

import pytest

from tests.reading.claims_page import happened, said
from tests.reading.names_page import figures


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("Nigerian troops killed 30 militants in Borno.", None),
        ("Mali's army killed 20 jihadists on Monday.", "jihadists"),
        ("The 4,500 French and German soldiers left Mali.", None),
        ("Some 9,000 troops from Finland, Sweden and Norway took part.", None),
        ("Some 900 troops from France arrived.", "France"),
    ],
)
def test_the_dead_are_not_the_killers_and_a_joint_force_is_of_no_one_land(text: str, holder: str | None) -> None:
    """Who does the harm does not suffer it; one number of several lands is given to none of them."""
    assert [figure.holder for figure in figures(text)] == [holder]


@pytest.mark.parametrize(
    ("text", "holders"),
    [
        ("Ukraine says it lost 200 men; Russia says it lost 50.", ["Ukraine", "Russia"]),
        ("Serbia says 1,000 soldiers are in the north; NATO says it has 4,500.", ["Serbia", "NATO"]),
    ],
)
def test_behind_a_semicolon_another_side_speaks_of_itself(text: str, holders: list[str]) -> None:
    """Its losses are not the first side's."""
    assert [figure.holder for figure in figures(text)] == holders
    assert [speaker for speaker, _, _ in said(text)] == holders


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Israel would lose 5,000 soldiers in such a war, the minister warned.", "hypothetical"),
        ("Had the bomb exploded it would have killed 300 people.", "hypothetical"),
        ("The army will kill 300 more rebels, the general said.", "forecast"),
        ("The claim that Russia killed 40 soldiers is false.", "denied"),
        ("A rumour that gunmen had kidnapped 20 pupils proved false.", "denied"),
        ("Russia's 2,000 peacekeepers did not intervene.", "asserted"),
        ("The 600 soldiers have not been sent.", "denied"),
        ("Russia killed 40 soldiers.", "asserted"),
    ],
)
def test_harm_not_done_and_claims_called_false_are_not_asserted(text: str, modality: str) -> None:
    """A warning is no toll, and a force that did not act is still there."""
    assert [figure.modality for figure in figures(text)] == [modality]


def test_troops_that_will_not_be_withdrawn_are_there() -> None:
    """A denied move is no move."""
    assert [figure.status for figure in figures("Spain's 650 troops in Lebanon will not be withdrawn.")] == ["present"]


def test_who_is_asked_has_said_nothing() -> None:
    """ "X, which has 7,000 soldiers, asked Y to help": the words before are not Y's."""
    assert said("Estonia, which has 7,000 soldiers, asked Germany to send a brigade.") == []


@pytest.mark.parametrize(
    ("text", "modalities"),
    [
        ("None of the six crew members were killed, police in Lima said.", ["denied"]),
        ("Reports of 40 deaths in Lagos are false, the mayor said.", ["denied"]),
        ("He dismissed claims that 40 people had drowned in Lagos.", ["denied"]),
        ("Mine accidents kill about 200 people a year in Peru.", []),
        ("A storm killed about 200 people a year ago.", ["historical"]),
        ("Firefighters saved 45 lives in Lyon.", []),
        ("Some 45 lives had been saved in Lyon.", []),
        ("Some 300 lives were spared.", []),
        ("Forty lives were lost and many saved in Lyon.", ["asserted"]),
        ("The party lost 14 of its 60 seats in Lima.", []),
    ],
)
def test_harm_ruled_out_and_rates_are_no_tolls(text: str, modalities: list[str]) -> None:
    """What did not happen, happens every year, or was won back from death, killed nobody now."""
    assert [figure.modality for figure in figures(text)] == modalities


def test_a_number_that_a_side_puts_on_something_is_no_strength_of_its_own() -> None:
    """ "The rebels put it at 200" speaks of what was told before; "put the rebel force at 2,000" of the force."""
    told = figures("The army says it has lost 40 men in Peru; the rebels put it at 200.")

    assert [(figure.measure, figure.low) for figure in told] == [("killed", 40), ("killed", 200)]
    assert not figures("The rebels put it at 200.")
    assert [figure.measure for figure in figures("The minister put the rebel force at 2,000.")] == ["strength"]


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("The Peruvian Observatory of Conflicts said that 300 soldiers had been killed.", None),
        ("U.S. intelligence said 100,000 soldiers were in place.", None),
        ("The Peruvian army said that 300 soldiers had been killed.", "Peru"),
    ],
)
def test_soldiers_are_not_those_of_who_only_counts_them(text: str, holder: str | None) -> None:
    """An army tells its own dead; an observatory has no army."""
    assert [figure.holder for figure in figures(text)] == [holder]


def test_the_enemy_is_whose_forces_the_page_tells_of_and_no_friend_who_sends_arms() -> None:
    """A bulletin names allies oftener than the foe; where no foe's forces are named and several lands are, nobody is."""
    head = "MINISTRY OF DEFENCE OF THE REPUBLIC OF ESTONIA\n\n"
    friends = "The minister received the Ambassador of Norway, who promised help, and thanked Norway and Chile."
    foe = "The report of the Russian command is false. "

    told = figures(f"{head}The enemy lost 70 soldiers near Narva. {foe}{friends}")
    alone = figures(f"{head}The enemy lost 70 soldiers near Narva. {friends}")

    assert [figure.holder for figure in told] == ["Russia"]
    assert [figure.holder for figure in alone] == ["enemy"]


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("Protests erupted in Lima on Monday.", [("PROTEST", "asserted")]),
        ("Thousands have fled to Chad since violence erupted in Sudan.", []),
        ("Mount Agung erupted on Monday.", [("HAZARD", "asserted")]),
        ("More than 30 people died in Peru, mostly due to landslides.", [("HAZARD", "asserted")]),
        ("Talks are due to begin in Lima on Friday.", [("CONSULT", "planned")]),
        ("A bus crash claimed 12 lives near Lima on Sunday.", [("HAZARD", "asserted")]),
        ("The group claimed it had killed 12 soldiers.", [("ASSAULT", "alleged")]),
        ("A wildfire has crossed the border into Chile.", []),
        ("The army conducted relief operations in the valley.", []),
        ("The storm toppled trees across the island.", [("HAZARD", "asserted")]),
        ("Somalia received aid from Qatar.", []),
    ],
)
def test_words_of_another_sense_make_no_event(text: str, events: list[tuple[str, str]]) -> None:
    """What erupts need not be a volcano, what is due need not be to come, what is claimed may be lives."""
    assert [(event.event, event.modality) for event in happened(text).events] == events


def test_suicide_bombers_are_no_bomber_planes() -> None:
    """The word before tells the two apart."""
    assert [event.mode for event in happened("Two suicide bombers attacked a shrine in Lima on Sunday.").events] == [
        "suicide-attack"
    ]


def test_whom_attackers_are_dressed_as_did_not_attack() -> None:
    """A uniform is no doer."""
    told = happened("Militants disguised as soldiers killed 14 people at a roadblock in Lima on Sunday.").events

    assert [event.actor for event in told] == [("militants",)]
