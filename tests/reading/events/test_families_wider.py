"""Whole families of verbs for an act, each beside the same words where nobody acts."""

import pytest

from tests.reading.claims_page import coded, happened

LEAD = "News of the war\n\nPresident Lena Orlova of Norway spoke in Oslo about Iran.\n\n"


def kinds(text: str) -> set[str]:
    """The types of a sentence's events."""
    return {row[0] for row in coded(LEAD + text + "\n")}


@pytest.mark.parametrize(
    ("text", "event"),
    [
        # moves short of force
        ("Norway strengthened border security on Monday.", "MOBILIZE"),
        ("Admiral Holm has ordered two destroyers to proceed to the Gulf.", "MOBILIZE"),
        ("A further 300 policemen will arrive by Sunday.", "MOBILIZE"),
        ("Norway has 300 soldiers in Estonia and plans to send 200 more next month.", "MOBILIZE"),
        ("The police have been placed under military command.", "MOBILIZE"),
        ("A Norwegian destroyer arrived off Basra yesterday.", "MOBILIZE"),
        ("The battalion has dug in beside the airport.", "MOBILIZE"),
        ("Soldiers are patrolling the streets of Basra.", "MOBILIZE"),
        ("Troops fanned out across the capital.", "MOBILIZE"),
        ("Two bombers flew over the peninsula on Friday.", "MOBILIZE"),
        ("Norway has ordered its navy to sea.", "MOBILIZE"),
        ("The leaders ordered the activation of a standby force.", "MOBILIZE"),
        ("Around 50 Iranian submarines left their bases on Friday.", "MOBILIZE"),
        # back again
        ("The battalion returned to its garrison on Friday.", "RETREAT"),
        ("The contingent was gone by Friday.", "RETREAT"),
        ("Norway flew home 120 of its soldiers.", "RETREAT"),
        ("The mission began flying non-essential staff to Oslo on Saturday.", "RETREAT"),
        ("The Iranian instructors went home in August.", "RETREAT"),
        ("The general suspended patrols.", "RETREAT"),
        ("The consul has left town under police escort.", "RETREAT"),
        ("The column turned round near the capital.", "RETREAT"),
        ("The border post has reopened.", "RETREAT"),
        ("Forty policemen deserted.", "RETREAT"),
        # violence and force
        ("The frigate fired two warning shots.", "ASSAULT"),
        ("A mine killed four peacekeepers near Basra.", "ASSAULT"),
        ("The rebels drove the army out of Basra.", "ASSAULT"),
        ("The mayor was found dead with gunshot wounds.", "ASSAULT"),
        ("Rebels turned back five aid lorries on Monday.", "COERCE"),
        ("The gunboats obstructed the tanker for three hours.", "COERCE"),
        ("The villagers were driven from their homes.", "COERCE"),
        ("The militia forced the villagers to leave.", "COERCE"),
        ("The rebels are in control of the airport.", "COERCE"),
        ("The rebels cut the water supply.", "COERCE"),
        ("The junta placed the province under military rule.", "COERCE"),
        ("The junta imposed a night-time ban on movement.", "COERCE"),
        ("The president declared a state of natural disaster.", "COERCE"),
        ("Parliament was suspended by the junta.", "COERCE"),
        # words
        ("President Lena Orlova spoke of “treason”.", "ACCUSE"),
        ("Two inquiries have been opened by the military prosecutor.", "ACCUSE"),
        ("The monitors documented 40 killings by the army.", "ACCUSE"),
        ("Norway believes Iran is behind the rebels.", "ACCUSE"),
        ("The police are hunting the gunman.", "ACCUSE"),
        ("Norway has not ruled out force.", "THREATEN"),
        ("Iran said it would respond to any attack.", "THREATEN"),
        ("Norway accepted offers of help from Iran.", "AGREE"),
        ("The army has given its consent.", "AGREE"),
        ("Norway lifted its objection.", "CONCEDE"),
        ("The foreign ministry said it had no evidence of that.", "REJECT"),
        ("Iran cast its veto.", "REJECT"),
        ("The opposition asked why the troops had been sent.", "REQUEST"),
        # help, cut ties, talks
        ("Fishermen pulled 40 migrants from the water.", "AID"),
        ("A Norwegian ship took 91 Iranians and 66 others to Oslo.", "AID"),
        ("The agency is preparing for 270,000 refugees.", "AID"),
        ("Iran has stopped the supply of electricity to Norway.", "SANCTION"),
        ("Norway put the militia on its terrorist list.", "SANCTION"),
        ("President Lena Orlova was let in to see President Karel Novak.", "CONSULT"),
        ("A delegation of the bloc was sitting in Oslo with the general.", "CONSULT"),
        ("The corps commanders sat together for 16 hours.", "CONSULT"),
        ("The Security Council brought forward an emergency session.", "CONSULT"),
        ("Hundreds of young men assembled near the base and shouted slogans.", "PROTEST"),
    ],
)
def test_the_verbs_of_a_family_tell_the_act(text, event):
    """What newsrooms write for it."""
    assert event in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "The company tightened food security rules on Monday.",
        "Two men arrived by car on Sunday.",
        "The children went home at noon.",
        "The workers packed up their tools.",
        "The tourists are free to leave the hotel.",
        "The museum reopened after the storm.",
        "A helicopter flew over the crater.",
        "The plane turned back because of a storm.",
        "The farmer dug in his heels over the price.",
        "The firm will send 90 more by June.",
        "The striker fired two shots at goal.",
        "The factory fired 300 workers on Monday.",
        "The team took the heights of world fame.",
        "The minister will take the post in May.",
        "The nurse took the bus to the camp.",
        "The talks went on for hours at the hotel.",
        "The meeting was held for two days in Oslo.",
        "The driver was held up in traffic for two hours.",
        "Villagers were driven from their homes by floods.",
        "The doctor believes the flu was behind the rise.",
        "The bureau recorded 40 crimes in May.",
        "The boy sat with his mother.",
        "The mayor sent his deputy to the bakery.",
        "The reporter asked why the lift was broken.",
        "The library lists 22 books as rare.",
        "The museum put the painting on its list.",
        "Fans gathered at the station to wait for the train.",
        "People gathered at the church for prayers.",
        "The fire brigade is ready to fight fires.",
        "Tourists are treated as guests.",
        "The firm moved out of its offices.",
    ],
)
def test_the_same_words_tell_no_act(text):
    """Of other things, by others."""
    assert kinds(text) <= {"HAZARD"}


def test_no_proof_is_a_denial_and_no_denied_one():
    """The "no" belongs to the verb's own words."""
    page = happened(LEAD + "The foreign ministry said it had no evidence of that.\n")

    assert [(e.event, e.modality) for e in page.events if e.event == "REJECT"] == [("REJECT", "asserted")]
