"""Values that plain news tells past asides, in the words of the sentence before, and by where people are."""

import pytest

from tests.reading.figures_page import read

WHERE_THEY_ARE = [
    (
        "About 3,400 people had reached Tavik by Wednesday evening, the mayor said, after the raid on their villages.",
        3400,
        "displaced",
    ),
    (
        "More than 12,000 civilians, nearly all of them Hask, have come to Tavik since the fighting began.",
        12_000,
        "displaced",
    ),
    (
        "Before the war some 40,000 people lived in Brod. It now has another 150,000 camped around it, most of them under straw.",
        150_000,
        "displaced",
    ),
    ("Before the war 20,000 people lived in Tavik. Another 60,000 are camped on its outskirts.", 60_000, "displaced"),
    ("Kesh has received 14,000 Ruskans since the war began.", 14_000, "displaced"),
    ("Norland has so far admitted 31,000 people from the fighting in Kesh.", 31_000, "displaced"),
    ("The displacement camp at Brod was shelled on Friday. Some 26,000 people were living there.", 26_000, "displaced"),
    ("The camp for displaced people was flooded on Monday. About 4,000 people lived in it.", 4000, "displaced"),
    ("Of the 1.3 million who have fled the war, 350,000 are in Kesh and 90,000 in Norland.", 350_000, "displaced"),
    ("Some 400,000 people have fled since April. A further 30,000 have gone to Norland.", 30_000, "displaced"),
    ("The largest camp, on the airfield at Doruz, holds 11,400 people.", 11_400, "displaced"),
    ("Some 310,000 people have fled to Kesh. Another 40,000 have gone to Norland.", 40_000, "displaced"),
    ("Some 310,000 people have fled to Kesh; 40,000 more are in Norland.", 40_000, "displaced"),
    ("Some 310,000 people have fled. Most are in Kesh, but 40,000 have made it to Norland.", 40_000, "displaced"),
    ("More than 310,000 people have fled the fighting. About 40,000 are in Norland.", 40_000, "displaced"),
    ("Some 900 people were evacuated; 300 are in the church.", 300, "evacuated"),
    (
        "More families have fled. In Kilembu, a site laid out for 12,000, there are now 38,500 people; the newest sleep in the open.",
        38_500,
        "displaced",
    ),
    (
        "The displaced are on the move again: the camps at Brod and Tavik, where 300,000 people had been living, are all but empty.",
        300_000,
        "displaced",
    ),
    ("They also guard two camps with more than 40,000 people, most of them women and children.", 40_000, "displaced"),
    (
        "The ministry reports that more than 138,000 people from four provinces are now in 300 shelters.",
        138_000,
        "displaced",
    ),
    ("People in Lower Vesk fear shelling. Some 900 have left the village since Saturday.", 900, "displaced"),
    ("In the only evacuation so far, 1,350 civilians boarded 27 buses of the Red Crescent.", 1350, "evacuated"),
    (
        "An aircraft carrying 431 Iraqi citizens took off from Minsk in the first flight home of the stranded.",
        431,
        "evacuated",
    ),
]
FORCES = [
    ("Soldiers are clearing the streets. She says 1,200 are at work in Tavik.", 1200, "strength"),
    ("Troops guard the port. The governor said 350 were on duty there.", 350, "strength"),
    (
        "Their chief has 4,500 fighters. He had as many as 10,000 before the army's summer offensive.",
        10_000,
        "strength",
    ),
    ("The Front has 4,500 fighters. It had 10,000 before the summer.", 10_000, "strength"),
    ("Norland, which has 300 soldiers in the force, will stay. Denmark is bringing home its 140.", 140, "strength"),
    ("Rebels freed 34 peacekeepers. That would account for all but one of the 46 seized on Oct. 14.", 46, "captured"),
    ("Rebels freed 12 soldiers on Friday. They still hold most of the 60 captured in May.", 60, "captured"),
    ("The relief column was made up of 22 trucks, escorted by 60 Ruskans.", 22, "equipment"),
    ("A trader in Brod said he had counted some thirty pick-ups, carrying no more than 200 soldiers.", 30, "equipment"),
    ("There were 600 of them, the Front says, and 14 tanks fell into its hands as well.", 14, "captured"),
    ("Video shows a long line of captured soldiers. There were 600 of them, the Front says.", 600, "captured"),
    ("The video shows prisoners being marched away. The Front says there were 600 of them.", 600, "captured"),
    ("At its height the coalition had 545,000 Americans in it, 148 of whom were killed.", 545_000, "strength"),
    ("At its height the force had 30,000 Ruskans in it.", 30_000, "strength"),
    ("A navy team of 14 from Tavik has joined the divers.", 14, "strength"),
    ("A navy team of 14 has joined the search.", 14, "strength"),
    ("An army rescue team of 20 is searching the ruins.", 20, "strength"),
    (
        "Overnight the enemy launched 46 drones and six cruise missiles at Tavik. Of the former 39 were brought down, of the latter four.",
        39,
        "destroyed",
    ),
    (
        "Overnight the enemy launched 46 drones and six cruise missiles at Tavik. Of the former 39 were brought down, of the latter four.",
        4,
        "destroyed",
    ),
    (
        "The enemy sent 46 drones and six missiles. It says 39 of the former and four of the latter were shot down.",
        39,
        "destroyed",
    ),
    ("Fourteen tanks fell into the rebels' hands.", 14, "captured"),
    ("Fourteen tanks fell into its hands, the Front says.", 14, "captured"),
    ("The Front said it had sent a convoy of 90 vehicles from Nyala.", 90, "equipment"),
]
HARM = [
    ("The photographs show the bodies of dead soldiers. There were 40 of them, the Front says.", 40, "killed"),
    (
        "Nineteen patients of its hospital, the oldest 91 and the youngest 3 weeks, have died this month for want of heat.",
        19,
        "killed",
    ),
    ("Twelve residents of the home, the oldest of them 102, died of the heat.", 12, "killed"),
    ("Fourteen miners, trapped since Monday behind a fall of rock, were found dead.", 14, "killed"),
    ("Twenty-one passengers on the bus, which was on its way from Tavik to Brod, were killed.", 21, "killed"),
    ("Police broke up the sit-in. Six of the protesters were picked up.", 6, "detained"),
    ("Three of them chained themselves to a bus and were arrested.", 3, "detained"),
    ("The chief of staff was dismissed and is being held with eight ministers at a camp.", 8, "detained"),
    ("The president is under house arrest with eight ministers.", 8, "detained"),
    ("The bishop is in jail together with eight priests.", 8, "detained"),
    ("Of the deceased, 17 are women and 12 children.", 12, "killed"),
    ("Of the dead, 14 were soldiers and nine civilians.", 9, "killed"),
    ("Of the wounded, eight are women and five children.", 5, "wounded"),
    ("Of the missing, eight are sailors and five fishermen.", 5, "missing"),
    ("Of the sick, 44 are soldiers and 12 policemen.", 12, "infected"),
    ("Of the 29 who died, 17 were women and 12 children.", 12, "killed"),
    ("Police say 150 people are missing. The district keeps a list of its own, with 124.", 124, "missing"),
    ("The ministry had said that 40 servicemen died. The true figure, 387, was told to the families.", 387, "killed"),
    ("The ministry had said that 40 servicemen died. The real number, 387, was hidden.", 387, "killed"),
    ("After the blast the hospital has treated 58 people, most of them for cuts and hypothermia.", 58, "wounded"),
    (
        "The doctor says 290 people were brought in on the first night to the burns unit after the explosion.",
        290,
        "wounded",
    ),
]


@pytest.mark.parametrize(
    ("text", "number", "measure"), WHERE_THEY_ARE, ids=[f"{number} {text[:40]}" for text, number, _ in WHERE_THEY_ARE]
)
def test_who_has_fled_is_told_by_where_they_came_are_or_were_taken(text: str, number: float, measure: str) -> None:
    """Places that are reached, camps that hold them, lands that receive them, buses that take them: told once, the next number goes on."""
    found = [figure.measure for figure in read(text) if number in (figure.low, figure.high)]

    assert found == [measure]


@pytest.mark.parametrize(
    ("text", "number", "measure"), FORCES, ids=[f"{number} {text[:40]}" for text, number, _ in FORCES]
)
def test_forces_arms_and_captives_are_told_by_what_was_said_of_them_before(
    text: str, number: float, measure: str
) -> None:
    """A minister of defence counts soldiers at work, a convoy its trucks, a film its captives; the latter share the former's verb."""
    found = [figure.measure for figure in read(text) if number in (figure.low, figure.high)]

    assert found == [measure]


@pytest.mark.parametrize(("text", "number", "measure"), HARM, ids=[f"{number} {text[:40]}" for text, number, _ in HARM])
def test_harm_is_told_past_asides_lists_and_by_true_figures(text: str, number: float, measure: str) -> None:
    """What describes those who are counted stands between them and their verb; the second part of a whole has the verb of the first."""
    found = [figure.measure for figure in read(text) if number in (figure.low, figure.high)]

    assert found == [measure]
