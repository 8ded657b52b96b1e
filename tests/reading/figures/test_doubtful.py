"""Cues of harm that hold only beside a word that settles them, and numbers near new cues that tell nothing."""

import pytest

from tests.reading.figures_page import read

TOLD = [
    ("Some 300 families huddled in a church. The flood came at dawn.", (300, "displaced", "families")),
    ("The cholera outbreak struck down 300 pupils.", (300, "infected", "pupils")),
    ("Some 40 miners lie under the rubble.", (40, "trapped", "miners")),
    ("The police hauled in 40 suspects.", (40, "detained", "suspects")),
    ("An influx of 3,000 people followed the fighting.", (3000, "displaced", "people")),
    ("The navy extracted 300 students from the besieged city.", (300, "evacuated", "students")),
    ("The hospital was shelled, and the town lost 12 bakers.", (12, "killed", "bakers")),
    ("The valley lost 148 people to it.", (148, "killed", "people")),
    ("Four men were sent to prison for looting.", (4, "detained", "men")),
    ("The council told 3,000 residents to get out.", (3000, "evacuated", "residents")),
    ("The flood obliged 6,700 residents to leave their homes.", (6700, "displaced", "residents")),
]
UNTOLD = [
    "Police are searching for 12 escaped prisoners.",
    "Soldiers searched for 12 suspects after the attack.",
    "Some 300 guests huddled in the marquee as rain fell on the wedding.",
    "A rule laid low 12 favourites in the cup.",
    "The farm's caseload of 60 families grew.",
    "Some 4,000 people lie under the flight path.",
    "40,000 people are still under the poverty line.",
    "The charity hauled in 1,200 people for its blood drive.",
    "The festival's influx of 30,000 visitors delighted hoteliers.",
    "About 400 people were camping on the beach for the regatta.",
    "The theatres opened their doors to 12,000 visitors.",
    "About 900 pupils were moved to schools nearby.",
    "The bank interned 200 graduates in London.",
    "The court remanded 12 appeals to the lower court.",
    "Volunteers tended to 600 marathon runners on Sunday.",
    "Hopes are fading for 2,000 workers at the plant.",
    "300 homeowners are unable to get out of their mortgages.",
    "Some 300 patients need surgery on their knees every month.",
    "14 athletes came away with medals.",
    "Some 300 tourists remained inside the city walls for the concert.",
    "Some 200 people crossed when the light turned green.",
    "The taxi ferried 200 fans from the station to the stadium.",
    "The firm pulled 40 engineers from the project.",
    "The ferry moved 300 tourists across the strait to Palermo.",
    "The landlord told 300 residents to get a new boiler.",
    "The mayor told 12,000 residents to seek advice on taxes.",
    "The bank ordered 30 villagers to quit smoking.",
    "The law obliged 400 people to leave work early.",
    "The new rule obliged 200 companies to seek licences.",
    "The summer camp holds 300 children.",
    "The party bruised 30 of its own lawmakers in the campaign.",
    "The singer lost 3,000 followers on Instagram.",
    "The newspaper lost 12 editors and 40 correspondents.",
    "The ministry lost 300 bureaucrats to the private sector.",
    "Police moved the prisoners to a new jail. The stadium holds 30,000.",
    "The prisoners were freed on Monday. The bakery now holds 300.",
    "The firm keeps 300 sales people in the field.",
    "The union has never had more than 700 people in the field.",
    "The city has 14 medical companies.",
    "The prosecutor issued arrest warrants for 12 bankers.",
    "The company sent 300 items to prison.",
    "About 120 pensioners were taken inland by bus for a picnic.",
    "12 executives were chased out of office.",
    "40 gymnasts were squatting in a row.",
    "12 players were nursing broken dreams.",
    "300 phones are in police custody.",
    "The museum bought prisoners' letters. It holds 12,000.",
    "Flood relief ended in May. The festival's influx of 30,000 visitors delighted hoteliers.",
    "A war film was shown. Some 3,000 fans were camping on the site overnight.",
    "The singer shot to fame and lost 3,000 followers.",
    "The front page said the paper lost 12 editors.",
    "Judges eliminated 12 singers.",
    "The champion wiped out 12 opponents.",
    "Spain crushed three rivals.",
    "Shelling was heard. An airline ferried 200 fans from the station to the match.",
    "The press corps, including 60 Americans, travelled.",
]
BEHIND_TWELVE = [
    "A bus arrives at 12.",
    "The bank later amended that to 40.",
    "The wall has the names of 4,000.",
    "The firemen used a total of 300.",
]
STATUS = [
    ("The army insists that 900 soldiers are still in the city.", "present"),
    ("The army's 400 soldiers sought shelter.", "present"),
    ("The 300 soldiers went back to the front on Monday.", "present"),
    ("About 200 soldiers bid farewell to the queen.", "present"),
    ("The charity begged 300 soldiers for money.", "present"),
    ("The 400 soldiers must report any illness to their officers.", "present"),
]


@pytest.mark.parametrize(("text", "found"), TOLD)
def test_settled(text, found):
    rows = {(row.low, row.measure, row.unit) for row in read(text)}
    assert found in rows


@pytest.mark.parametrize("text", UNTOLD)
def test_untold(text):
    assert [(row.low, row.measure) for row in read(text)] == []


@pytest.mark.parametrize("text", BEHIND_TWELVE)
def test_no_other_toll(text):
    assert [row.low for row in read(f"Twelve people were killed. {text}")] == [12]


@pytest.mark.parametrize(("text", "status"), STATUS)
def test_status(text, status):
    assert [row.status for row in read(text)] == [status]


def test_losses_of_an_airline():
    measures = {row.measure for row in read("The airline's losses include 12 aircraft, 300 staff and four routes.")}
    assert "destroyed" not in measures


def test_had_by_another():
    text = "The army lost 40 tanks last week. The shop sells toys; it had 75 when it opened."
    assert [row.low for row in read(text)] == [40]


def test_holders_near_who_hears_and_within_a_place():
    """ "900 of its soldiers" are of who tells it; "South Sudan" holds nothing of Sudan's."""
    told = read(
        "Chad told France that 900 of its soldiers would leave.", groups={"Chad": ["Chad"], "France": ["France"]}
    )
    within = read("The mission in South Sudan fields 13,000 soldiers.", places=["South Sudan"])

    assert [row.holder for row in told] == ["Chad"]
    assert "Sudan" not in [row.holder for row in within]


def test_prisoners_in_a_camp_have_not_fled():
    """A camp of refugees holds the displaced, one of prisoners does not."""
    assert [row.measure for row in read("In the 1940s the camp held 3,000 prisoners.")] != ["displaced"]
    assert [row.measure for row in read("The refugee camp holds 11,400 people.")] == ["displaced"]
