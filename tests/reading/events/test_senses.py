"""Words of events in another sense tell no event; the same words in their own sense still do."""

import pytest

from tests.reading.claims_page import coded

OTHERS = [
    "The minister struck an optimistic tone.",
    "The army launched a recruitment campaign.",
    "Aid agencies battle to reach the villages.",
    "The police union has withdrawn that figure.",
    "The ministry released a photograph of the two men.",
    "The minister put the number of soldiers on the frontier at 9,000.",
    "General Otto Brand offered an estimate of the losses.",
    "The troops met with little opposition.",
    "The committee meets the cost of repairs.",
    "The minister clashed with the mayor over the budget.",
    "The hotel is occupied by refugees.",
    "The mining company Oreco has stopped work at the pit.",
    "The mission is confined to two camps.",
    "The volunteers reunited six children with their families.",
    "A dog attacked a boy.",
    "Locusts invaded the fields.",
    "The water has withdrawn from the lower streets.",
    "The flood took several villages.",
    "The newspaper attacked the minister for his holiday.",
    "The bomb squad left.",
    "The president opened a bridge.",
    "The road was closed by snow.",
    "The talks derailed.",
    "The website crashed under the load.",
    "Messages flooded the hotline.",
    "The minister sent a signal to the rebels.",
    "The president strengthened his grip on the army.",
    "The army can keep the peace with the rebels.",
    "The soldiers committed crimes in the south.",
    "The war has reached the capital.",
    "Shepherds crossed the frontier with their flocks.",
    "A flood of refugees hit the border.",
    "An avalanche of criticism buried the plan.",
    "An outbreak of violence killed six people.",
    "The fall of the rouble continued on Monday.",
    "The fall of the Berlin Wall was marked on Monday.",
    "The execution of the contract began on Monday.",
    "The shooting of an elephant was reported on Monday.",
    "The shooting of the film began on Monday.",
    "The march of time was praised on Monday.",
    "Kenya thinks Uganda is behind the times.",
    "Kenya insists Uganda was behind in its payments.",
    "The captain led 12 women to victory on Monday.",
    "Uganda called up 12 footballers on Monday.",
    "Anyone who parks here will be fined, the mayor said on Monday.",
    "The capture of carbon began on Monday.",
    "Two of the passengers were carried off on stretchers.",
    "Some 500 fans were held up at the gate by police.",
]
OWN = [
    ("Rebels struck the airport at Oso.", "ASSAULT"),
    ("The army launched an offensive in the north.", "ASSAULT"),
    ("The army withdrew its troops from Oso.", "RETREAT"),
    ("The rebels released six hostages.", "RETREAT"),
    ("Kenya put 900 soldiers on standby.", "MOBILIZE"),
    ("Soldiers clashed with gunmen over the bridge.", "ASSAULT"),
    ("The miners stopped work at the pit.", "PROTEST"),
    ("The city was occupied by rebels.", "COERCE"),
    ("Gunmen attacked a boy and his dog.", "ASSAULT"),
    ("The police blocked the road by night.", "COERCE"),
    ("Kenya has gathered around 45,000 troops in the north.", "MOBILIZE"),
    ("Kenya sent three battalions to the border.", "MOBILIZE"),
    ("Soldiers crossed the frontier at dawn.", "MOBILIZE"),
    ("The movement has taken three towns on the eastern road.", "COERCE"),
    ("A train derailed near Oso.", "HAZARD"),
    ("The fall of Oso was confirmed on Monday.", "COERCE"),
    ("The execution of the mutineers was confirmed on Monday.", "ASSAULT"),
    ("The shooting of the actress was reported on Monday.", "ASSAULT"),
    ("The march of the miners began on Monday.", "PROTEST"),
    ("Two of the passengers were carried off by gunmen.", "ASSAULT"),
    ("Two men were held by police.", "COERCE"),
    ("Kenya insists Uganda was behind the raid.", "ACCUSE"),
    ("The protest was dispersed by rain on Monday.", "PROTEST"),
    ("The strike by referees closed the stadium on Monday.", "PROTEST"),
    ("Anyone who breaks the curfew will be shot, the mayor said on Monday.", "THREATEN"),
    ("The ground shook in Oso on Monday.", "HAZARD"),
    ("The river flooded 200 homes.", "HAZARD"),
    ("A wall of mud buried the village.", "HAZARD"),
    ("An outbreak of cholera killed six people.", "HAZARD"),
    ("Police broke up two rallies in the capital.", "ASSAULT"),
]


@pytest.mark.parametrize("sentence", OTHERS)
def test_another_sense_of_a_word_is_no_event(sentence: str) -> None:
    """No invented fact: an idiom, an estimate, an animal and a force of nature attack, release and withdraw nothing."""
    assert coded(sentence) == []


@pytest.mark.parametrize(("sentence", "event"), OWN)
def test_the_same_words_in_their_own_sense_are_events(sentence: str, event: str) -> None:
    """A sense must not swallow what the word means most of the time."""
    assert [row[0] for row in coded(sentence)] == [event]


@pytest.mark.parametrize(
    "sentence",
    [
        "Rebels usually retreat to the hills.",
        "Police use tear gas against football fans every weekend.",
        "Doctors treat 300 patients a day.",
    ],
)
def test_a_habit_is_no_happening(sentence: str) -> None:
    """What is done again and again is background, and no news of today."""
    assert coded(sentence) == []


def test_a_span_in_the_past_is_no_habit() -> None:
    """ "A day later" dates a deed, it does not repeat it."""
    assert [row[0] for row in coded("Soldiers shelled the town and retreated a day later.")] == ["ASSAULT", "RETREAT"]


@pytest.mark.parametrize(
    "sentence",
    [
        "An attack is unlikely.",
        "An attack would be a mistake, the envoy said.",
        "A truce is out of the question.",
        "There is talk of a coup.",
    ],
)
def test_what_is_only_weighed_did_not_happen(sentence: str) -> None:
    """A noun that the sentence weighs is thought of, not told."""
    assert coded(sentence) == []


def test_whoever_backs_fighters_does_not_fight() -> None:
    """The country of "Iranian-backed" acts only where the text says so of it."""
    assert coded("Iranian-backed fighters attacked a base on Monday.")[0][2] == ("fighters",)
    assert coded("Fighting between the army and Iranian-backed rebels killed six people.")[0][2] == ("army", "rebels")


def test_a_word_for_somebody_before_another_noun_is_nobody() -> None:
    """A guard rail is no guard, and corporal punishment no corporal."""
    assert coded("Corporal punishment was banned by Kenya on Monday.") == [("COERCE", "restrict", ("Kenya",), ())]
    assert coded("The corporal was arrested by Kenya on Monday.") == [("COERCE", "arrest", ("Kenya",), ("corporal",))]


def test_whoever_is_to_be_freed_is_not_the_one_asked() -> None:
    """A demand goes to those named before what they shall do."""
    assert coded("Kenya urged the police to free Joseph Ode.")[0][3] == ()
    assert coded("Kenya urged Uganda to free Joseph Ode.")[0][3] == ("Uganda",)
