"""Numbers that nobody has proved or that somebody calls untrue: told as alleged or denied, never as so many."""

import pytest

from tests.reading.names_page import figures, reading


def sureness(text: str) -> list[str]:
    """How sure each figure of the text is told to be."""
    return [figure.modality for figure in figures(text)]


@pytest.mark.parametrize(
    "text",
    [
        "It could not be confirmed that 15 soldiers had been captured.",
        "It could not be independently verified that 40 people had drowned in Lorn.",
        "The mission was unable to establish that 9 villagers had been shot.",
        "The coastguard could not confirm that 22 sailors had died.",
        "There was no confirmation that 15 miners had died.",
        "Reports that 70 people had drowned could not be verified.",
        "Claims that 30 students were abducted have not been independently confirmed.",
        "Unconfirmed reports said 60 fighters were killed near Osterby.",
        "Unverified reports spoke of 25 dead in Quessa.",
        "Reports of 18 deaths in Marsk have yet to be confirmed.",
        "Doubts remain over the claim that 70 rebels were killed.",
        "It is alleged that 11 prisoners were killed.",
        "It was rumoured that 200 villagers had died.",
        "The captain was said to have killed 12 prisoners.",
        "Reportedly, 25 people were killed in Dara.",
        "The army has not confirmed the report that 12 soldiers died.",
        "Eight people were reportedly injured in Dara.",
        "He was charged with murdering 6 people in Velmora.",
        "The nurse was acquitted of killing 9 patients.",
        "The colonel is on trial for the killing of 17 villagers.",
        "The rebels claimed without evidence that 30 soldiers were killed.",
        "The gang claimed, without offering proof, that 30 guards were killed.",
        "The mayor said with no evidence that 40 people had drowned.",
    ],
)
def test_what_is_not_confirmed_is_alleged(text):
    """Neither that it happened nor that it did not is told."""
    assert sureness(text) == ["alleged"]


@pytest.mark.parametrize(
    "text",
    [
        "There is no evidence that 50 people were killed in the raid.",
        "Investigators found no proof that 12 sailors had drowned.",
        "There is little evidence that 80 hostages were shot.",
        "Fears that 100 people had been killed were unfounded.",
        "Rumours that 200 pilgrims had died proved false.",
        "Social media posts claiming that 400 had died were false.",
        "Reports that 16 children had drowned turned out to be untrue.",
        "Claims of 500 killed are exaggerated, the army said.",
        "A false rumour of 12 deaths caused panic in Lorn.",
        "A hoax message said that 30 people had been shot in Velmora.",
        "A fake letter claimed that 14 patients had died.",
        "A bogus report of 45 dead spread through the market.",
        "There was no sign, the coastguard said, that 22 sailors had died.",
        "Officials had no reason to think that 22 sailors had died.",
    ],
)
def test_what_is_called_untrue_is_denied(text):
    """Nobody says that so many came to harm."""
    assert sureness(text) == ["denied"]


def test_what_is_not_proved_of_two_numbers_is_proved_of_neither():
    """The second number stands in the same clause behind "that"."""
    assert sureness("There is no evidence that 50 people were killed and 30 wounded.") == ["denied", "denied"]


@pytest.mark.parametrize(
    "text",
    [
        "The ministry confirmed that 40 people, not all of them soldiers, had died.",
        "It was confirmed that 15 soldiers had been captured.",
        "There is evidence that 50 people were killed in the raid.",
        "There is no doubt that 50 people were killed in the raid.",
        "No evidence was found. 20 people died.",
        "Twelve people accused of spying were arrested in Dara.",
        "Six men suspected of looting were shot dead in Dara.",
        "Police charged with batons, injuring 6 people.",
        "A false alarm killed 3 people in a crush in Lorn.",
        "Reports that a false alarm killed 3 people in Lorn were confirmed.",
        "The town was cleared of 900 people after a warning of a flood.",
        "He was convicted of murdering 6 people.",
        "Fears grew as 12 people were killed.",
        "The report that 19 people had drowned was confirmed by the mayor.",
        "The letter said that 14 patients had died.",
        "Police could not confirm the identities of the 9 people killed.",
        "Reports of looting followed the quake, in which 200 people died.",
        "The minister said claims that the army had fled were false and that 300 soldiers held the town.",
        "The minister said reports that the army had fled were false and that 300 soldiers held the town.",
        "The army gave no reason and said that 300 people died.",
        "The villagers, who had no plan, said that 40 people drowned.",
        "Doctors have no reason to doubt that 40 people died.",
        "With no plan that would have saved the village, 40 people drowned.",
        "Without a sign that would have warned them, 40 people drowned.",
    ],
)
def test_what_stands_beside_doubt_is_as_sure_as_before(text):
    """A word of doubt, denial or blame that is about something else."""
    assert sureness(text) == ["asserted"]


def test_what_is_confirmed_behind_but_is_told():
    """The doubt ends with its own clause."""
    text = "Reports that 70 people had drowned could not be verified, but the ministry said 20 had died."

    assert [(figure.low, figure.modality) for figure in figures(text)] == [(70, "alleged"), (20, "asserted")]


def test_who_disputes_a_claim_and_goes_on_tells_his_own_number():
    """The toll behind "and" is the officials'."""
    text = "Officials disputed the claim that 90 people had died and put the toll at 40."

    assert sureness(text) == ["alleged", "asserted"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It could not be confirmed that rebels had seized Belmar.", "alleged"),
        ("There was no confirmation that rebels had seized Belmar.", "alleged"),
        ("Reports that rebels had seized Belmar could not be verified.", "alleged"),
        ("The claims that rebels seized Belmar were false.", "denied"),
        ("Unverified claims that rebels had seized Belmar spread at noon.", "alleged"),
        ("A message claims that rebels have seized Belmar, but it is a hoax.", "asserted"),
        ("It was confirmed that rebels had seized Belmar.", "asserted"),
        ("There is no evidence that rebels seized Belmar.", "denied"),
    ],
)
def test_an_event_that_nobody_has_proved_is_alleged(text, expected):
    """Events hang on the same words."""
    assert [event.modality for event in reading(text).events] == [expected]
