"""Who did not come back, is stuck somewhere or died, in the plain words of news."""

import pytest

from tests.reading.figures_page import read

TOLD = [
    ("Five sailors were picked up alive; there was no sign of the other nine.", 9, "missing"),
    ("Of the remaining six crew members there was no trace on Tuesday.", 6, "missing"),
    ("Three climbers failed to return to base camp after the storm.", 3, "missing"),
    ("Five soldiers never came back from the patrol, the army said.", 5, "missing"),
    ("Two rangers did not return from a night patrol and are being looked for.", 2, "missing"),
    ("A helicopter with 14 people on board disappeared from radar over the Ruva hills.", 14, "missing"),
    ("The ferry vanished in the storm with 22 people aboard.", 22, "missing"),
    ("A fishing boat with eleven men on board has been out of contact since Friday.", 11, "missing"),
    ("Nobody knows what became of 40 villagers who hid in the forest during the raid.", 40, "missing"),
    ("The avalanche left 17 skiers lost on the mountain.", 17, "missing"),
    ("The mudslide killed three and 28 people have not been found.", 28, "missing"),
    ("The list of the disappeared has grown to 350 since the coup.", 350, "missing"),
    ("Relatives are still seeking news of 130 people caught in the flood.", 130, "missing"),
    ("Contact with four geologists was lost on Wednesday.", 4, "missing"),
    ("Seventy-five people had not been located by nightfall, the mayor said.", 75, "missing"),
    ("Twelve of the dam's workers remained unaccounted for.", 12, "missing"),
    ("Divers looked for 19 people on Sunday after the boat capsized.", 19, "missing"),
    ("The whereabouts of 25 of the students remain a mystery.", 25, "missing"),
    ("Seven children have not been seen since the militia raided the hostel.", 7, "missing"),
    ("Six miners were stuck underground after the shaft caved in.", 6, "trapped"),
    ("Fourteen people were stuck in a cable car above the gorge for nine hours.", 14, "trapped"),
    ("Three workers were pinned beneath a slab of concrete.", 3, "trapped"),
    ("Twenty-five shoppers could not get out of the burning arcade.", 25, "trapped"),
    ("Two hundred civilians were sealed in the cellars of the works as the front closed.", 200, "trapped"),
    ("The explosion left nine men stuck in the tunnel.", 9, "trapped"),
    ("Rescuers are trying to reach four cavers caught behind a flooded passage.", 4, "trapped"),
    ("Two drivers were pinned in their cabs.", 2, "trapped"),
    ("Seven people were caught in the lift when the power failed.", 7, "trapped"),
    ("Sixteen are believed to be under the ruins of the school.", 16, "trapped"),
    ("Five children are still inside the collapsed block.", 5, "trapped"),
    ("Four worshippers were struck dead by lightning.", 4, "killed"),
    ("Killed in the ambush were two drivers of the aid convoy.", 2, "killed"),
    ("The names of 21 conscripts who fell in the offensive were read out.", 21, "killed"),
    ("The Velians buried 30 that night in the monastery garden.", 30, "killed"),
    ("Nine rebels were sent to their graves in the raid, the army said.", 9, "killed"),
    ("Six prisoners were put to death at dawn.", 6, "killed"),
    ("Twelve people lay dead in the road.", 12, "killed"),
    ("The wreck yielded five bodies.", 5, "killed"),
    ("Two people succumbed to their injuries.", 2, "killed"),
    ("Seven did not make it to hospital alive.", 7, "killed"),
    ("Among the dead were 16 children.", 16, "killed"),
]
UNTOLD = [
    "Four hundred students have broken windows of opportunity thanks to the scheme.",
    "The striker has 15 goals but he escaped with a warning.",
    "Three singers failed to return for the encore.",
    "Two hundred pupils did not return to school after the holidays.",
    "Fourteen deputies did not come back to the chamber after lunch.",
    "Sixty customers never came back after the prices rose.",
    "There was no sign of 18 players at the training ground on Monday.",
    "There is no word on five clauses in the treaty.",
    "The book asks what became of the 12 apostles.",
    "Forty-five commuters were stuck in traffic for an hour.",
    "Sixteen companies are stuck in the mud of bureaucracy.",
    "Ten managers were stuck in meetings.",
    "Seventy shareholders could not get out of the deal.",
    "Eleven clubs cannot escape the relegation battle.",
    "Eight paintings are sealed in a vault.",
    "Thirty actors are caught in the building of a legend.",
    "Five runners were pinned under pressure by the champion.",
    "Seventy of the votes came back positive.",
    "The coach lost 60 supporters at the ferry port.",
    "The festival's opening parade saw 40 bands go home happy.",
    "Twenty boys were lost in the forest of numbers at the maths fair.",
    "The stadium holds 250 people.",
    "The bank looked for 35 partners abroad.",
    "Ten climbers went out of contact lenses.",
]


@pytest.mark.parametrize(("text", "number", "measure"), TOLD, ids=[row[0][:40] for row in TOLD])
def test_plain_words_tell_it(text, number, measure):
    """Each number is told for what befell those who are counted."""
    assert (number, measure) in [(figure.low, figure.measure) for figure in read(text)]


@pytest.mark.parametrize("text", UNTOLD, ids=[text[:40] for text in UNTOLD])
def test_the_same_words_of_work_sport_and_trade_tell_nothing(text):
    """Where nobody is harmed the number is passed over."""
    assert read(text) == []
