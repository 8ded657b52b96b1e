"""Who is hurt or ill, told by the hospital, the ambulance, what hit them and the disease they have."""

import pytest

from tests.reading.figures_page import read

TOLD = [
    ("The collision at the crossing outside Brenna sent 38 to hospital.", 38, "wounded"),
    ("The clashes in the old town put 17 in hospital, the council said.", 17, "wounded"),
    ("A gas leak at the paint works landed 205 people in hospital.", 205, "wounded"),
    ("Riots in Kastel on Sunday sent 44 people to the emergency ward.", 44, "wounded"),
    ("The roof of the market hall came down and 23 ended up in hospital.", 23, "wounded"),
    ("Two buses collided near Olm; 31 went to hospital, most of them with fractures.", 31, "wounded"),
    ("Six villagers had to go to hospital after the shelling.", 6, "wounded"),
    ("After the blast 19 people are recovering in hospital, the governor said.", 19, "wounded"),
    ("A burst of gunfire hit four schoolgirls on their way home.", 4, "wounded"),
    ("Flying glass cut eleven people in the cafe, police said.", 11, "wounded"),
    ("Rubber bullets hit nine protesters outside the ministry.", 9, "wounded"),
    ("Shrapnel struck three nurses in the courtyard of the clinic.", 3, "wounded"),
    ("Twelve children were struck by shrapnel when the mortar round landed.", 12, "wounded"),
    ("Seven demonstrators were hit by rubber bullets on Monday.", 7, "wounded"),
    ("The bomb left five people in need of surgery.", 5, "wounded"),
    ("Thirty escaped with cuts and bruises when the train left the rails.", 30, "wounded"),
    ("Eight passengers escaped with minor burns.", 8, "wounded"),
    ("Medics treated 26 on the spot after the stands gave way.", 26, "wounded"),
    ("Seventy people were treated at the scene for smoke inhalation.", 70, "wounded"),
    ("Ten soldiers are recovering from burns after the depot fire.", 10, "wounded"),
    ("Two reporters are recovering after being shot near the bridge on Friday.", 2, "wounded"),
    ("The clinic at Teyla treated 120 casualties of the shelling, mostly for shrapnel injuries.", 120, "wounded"),
    ("Fifteen marchers needed treatment after police used batons.", 15, "wounded"),
    ("Ambulances took away 33 people after the balcony collapsed.", 33, "wounded"),
    ("Ambulances carried 51 to the district hospital.", 51, "wounded"),
    ("Thirteen firefighters were overcome by smoke.", 13, "wounded"),
    ("Nine commuters broke bones when the escalator gave way.", 9, "wounded"),
    ("The derailment left 21 with broken limbs.", 21, "wounded"),
    ("Eighteen were in hospital on Sunday evening, two of them in a coma.", 18, "wounded"),
    ("Three boys lost fingers when the shell they found went off.", 3, "wounded"),
    ("Doctors in Arden stitched up 40 people after the brawl.", 40, "wounded"),
    ("A mine blew the legs off six soldiers.", 6, "wounded"),
    ("Sixty-two people had to be treated for tear gas inhalation.", 62, "wounded"),
    ("Of the 400 pupils tested, 31 had hepatitis.", 31, "infected"),
    ("Twelve nurses came down with the fever.", 12, "infected"),
    ("Cholera was found in eight pilgrims who had returned from the shrine.", 8, "infected"),
    ("Doctors diagnosed measles in 60 children at the camp.", 60, "infected"),
    ("Tests came back positive for five of the crew.", 5, "infected"),
    ("The liner docked with 140 passengers ill with norovirus.", 140, "infected"),
    ("The province announced three new Ebola patients.", 3, "infected"),
    ("Twenty-two farm workers caught bird flu.", 22, "infected"),
    ("Seventy of those screened had malaria.", 70, "infected"),
    ("The outbreak has put 40 children in bed with measles.", 40, "infected"),
    ("Some 250 inmates have tuberculosis, the prison doctor said.", 250, "infected"),
    ("The virus was detected in 18 villagers.", 18, "infected"),
    ("Six more people were confirmed to have mpox.", 6, "infected"),
    ("Ninety-five residents were diagnosed with cholera.", 95, "infected"),
    ("The laboratory confirmed the virus in 15 people.", 15, "infected"),
    ("Thirty-three people are ill with typhoid.", 33, "infected"),
    ("The plague has struck 20 people in the highlands.", 20, "infected"),
    ("Among the wounded were five nurses.", 5, "wounded"),
]
UNTOLD = [
    "Some 200 people went to hospital balls to raise money for the new wing.",
    "The charity sent 300 to hospital visits with gifts for the sick.",
    "Twelve mothers went to the hospital to give birth on New Year's Day.",
    "Thirty clerks lost hands of cards at the casino table.",
    "The club has 300 members who have the bug for bird watching.",
    "A hundred and twenty pupils have had the flu vaccine.",
    "Ninety nurses have had measles jabs since May.",
    "Twenty-five athletes came back positive about the new stadium.",
    "Seven models walked in with the virus of fashion.",
    "The seven judges broke hands with tradition.",
    "The 18 boxers have broken noses to show for their careers.",
    "The festival left 5,000 people with smiles.",
    "The club left 33 needing tickets.",
    "The hospital employs 500 nurses with experience.",
    "Twenty-five doctors remained in hospitals in the region after training.",
    "Eight surgeons landed in hospital jobs abroad.",
    "Three ministers went to hospital openings on Monday.",
    "The train hit 120 miles an hour.",
    "The bug struck ten bank computers.",
    "Six novels have the ring of truth with fever as a theme.",
    "Ninety teachers have HIV training.",
    "The charity treats 300 people with malaria drugs each month.",
    "Some 55 chess players carried out the ceremony with broken hands of time.",
    "Seventy-five cyclists broke away from the pack.",
]


@pytest.mark.parametrize(("text", "number", "measure"), TOLD, ids=[row[0][:40] for row in TOLD])
def test_plain_words_tell_it(text, number, measure):
    """Each number is told for what befell those who are counted."""
    assert (number, measure) in [(figure.low, figure.measure) for figure in read(text)]


@pytest.mark.parametrize("text", UNTOLD, ids=[text[:40] for text in UNTOLD])
def test_the_same_words_of_work_sport_and_trade_tell_nothing(text):
    """Where nobody is harmed the number is passed over."""
    assert read(text) == []
