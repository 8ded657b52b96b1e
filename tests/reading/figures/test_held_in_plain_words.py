"""Who is held, picked up, led away, swapped or shown about: by police, in a jail, in another country's hands."""

import pytest

from tests.reading.figures_page import read

TOLD = [
    ("Police locked up 45 of the marchers overnight.", 45, "detained"),
    ("Six hundred teachers have been thrown into prison since the coup.", 600, "detained"),
    ("Three editors were led away in handcuffs on Friday.", 3, "detained"),
    ("Twenty-nine students spent the night in a police cell.", 29, "detained"),
    ("Curfew patrols picked up 700 people in the first week.", 700, "detained"),
    ("Eighty men were picked up by police in raids before dawn.", 80, "detained"),
    ("Twelve councillors were hauled in for questioning by the gendarmes.", 12, "detained"),
    ("Nine bloggers were taken away by plain-clothes policemen.", 9, "detained"),
    ("The prison outside Harra holds 2,100 people, twice as many as it was built for.", 2100, "detained"),
    ("The detention centre housed 340 migrants when the inspectors came.", 340, "detained"),
    ("The decree frees 65 political prisoners.", 65, "detained"),
    ("Twenty-five opposition supporters have been put behind bars.", 25, "detained"),
    ("Fourteen judges were put under house arrest.", 14, "detained"),
    ("Soldiers rounded up 230 young men in the suburb.", 230, "detained"),
    ("Eighteen suspects were picked up at the port.", 18, "detained"),
    ("Six officers are in the cells over the bungled coup.", 6, "detained"),
    ("Police had taken in 33 people by midnight.", 33, "detained"),
    ("Seven priests are being held without charge in the capital.", 7, "detained"),
    ("Fifty-one fishermen are in the custody of the Torvan coastguard.", 51, "detained"),
    ("Under a prisoner swap on Monday 200 soldiers returned home.", 200, "captured"),
    (
        "The prisoner exchange took place at the river. Sixty Velian soldiers walked east over the bridge.",
        60,
        "captured",
    ),
    ("Twelve sailors of the Torvan navy remain in Kestian hands.", 12, "captured"),
    ("Nine gendarmes are in the hands of the mutineers.", 9, "captured"),
    ("Rebels paraded 15 policemen through the market.", 15, "captured"),
    ("The militia showed four captured soldiers to reporters.", 4, "captured"),
    ("Forty soldiers threw down their arms and gave up.", 40, "captured"),
    ("The group claimed to be holding three Velian soldiers.", 3, "captured"),
    ("Among the prisoners returned were 85 marines.", 85, "captured"),
    ("Six soldiers fell into enemy hands.", 6, "captured"),
    ("The guerrillas are still keeping 20 policemen prisoner.", 20, "captured"),
    ("Fifty soldiers were marched into captivity.", 50, "captured"),
    ("Pirates are holding eleven seamen for ransom.", 11, "captured"),
    ("Seven aid workers have been freed by their kidnappers.", 7, "captured"),
    ("Thirty girls are still in the hands of the gunmen.", 30, "captured"),
    ("Twenty people have been charged and are in jail.", 20, "detained"),
    ("Officers made 36 arrests.", 36, "detained"),
    ("Eight were remanded in custody.", 8, "detained"),
    ("Since the decree 1,200 have disappeared into the jails.", 1200, "detained"),
    ("Fifty-five men remain behind bars over the riot.", 55, "detained"),
    ("The junta has filled its jails with 300 critics.", 300, "detained"),
    ("Thirteen sailors were escorted to the police station.", 13, "detained"),
    ("Four reporters were hauled off to jail.", 4, "detained"),
    ("Ninety demonstrators were held overnight.", 90, "detained"),
    ("Twenty-seven people are under arrest.", 27, "detained"),
    ("Seventy-two are in pre-trial detention.", 72, "detained"),
    ("Five nuns are being kept in a cell in the capital.", 5, "detained"),
    ("The raid netted 110 suspects.", 110, "detained"),
    ("The court sent 34 of them to prison.", 34, "detained"),
    ("Nineteen dissidents are serving sentences of up to ten years.", 19, "detained"),
    ("More than 700 people sit in the regime's prisons.", 700, "detained"),
    ("Twenty-five of the raiders were taken alive.", 25, "captured"),
    ("Insurgents claimed to have nine policemen in their hands.", 9, "captured"),
    ("Thirty soldiers raised the white flag.", 30, "captured"),
    ("Fourteen crew members have been in the pirates' hands since June.", 14, "captured"),
    ("Six engineers were dragged from their car by gunmen.", 6, "captured"),
    ("The militia is holding 48 villagers to ransom.", 48, "captured"),
    ("A hundred prisoners from each side were exchanged.", 100, "captured"),
    ("Three tanks fell into rebel hands.", 3, "captured"),
    ("The commander said 17 enemy soldiers had been taken.", 17, "captured"),
    ("The two sides traded 200 prisoners.", 200, "captured"),
    ("Five tourists were bundled into a van by armed men.", 5, "captured"),
    ("Gunmen made off with 21 schoolgirls.", 21, "captured"),
    ("Twelve soldiers put down their weapons.", 12, "captured"),
    ("The rebels let eight nurses go.", 8, "captured"),
    ("Sixty-six marines are being held by the enemy.", 66, "captured"),
    ("The ministry confirmed that 35 of its soldiers were now prisoners.", 35, "captured"),
    ("One reporter with Radio Ost was led away in handcuffs.", 1, "detained"),
    ("A nurse was abducted by gunmen.", 1, "captured"),
    ("Eleven sailors are in the rebels' hands.", 11, "captured"),
    ("At the river 300 soldiers were handed back.", 300, "captured"),
    ("A total of 65 were taken into custody.", 65, "detained"),
    ("The 30 arrested include two judges.", 30, "detained"),
    ("Seven aid workers languish in a Torvan jail.", 7, "detained"),
    ("Twenty-two members of the sect are in prison.", 22, "detained"),
    ("Sixteen women were jailed for 30 days.", 16, "detained"),
    ("Soldiers detained 250 men of fighting age.", 250, "detained"),
    ("Police swept the market and arrested 90.", 90, "detained"),
    ("Forty-eight people got prison sentences.", 48, "detained"),
    ("Six priests were denied bail.", 6, "detained"),
    ("The camp holds 130 detainees.", 130, "detained"),
    ("Thirty-five were bussed to a holding centre.", 35, "detained"),
    ("Bandits have carried off 19 villagers.", 19, "captured"),
    ("The jihadists kidnapped 40 girls from a boarding school.", 40, "captured"),
    ("The army took 33 prisoners.", 33, "captured"),
    ("Twelve hostages are still being held in the embassy.", 12, "captured"),
    ("Twenty-five soldiers were captured when the post fell.", 25, "captured"),
    ("Kestia handed back 150 prisoners of war.", 150, "captured"),
    ("Under the accord 60 captives were let go.", 60, "captured"),
    ("The gang is demanding ransom for two doctors.", 2, "captured"),
    ("Eighty rebels laid down their arms.", 80, "captured"),
    ("Three tanks were taken intact.", 3, "captured"),
    ("Fourteen marines surrendered.", 14, "captured"),
    ("The insurgents overran the camp and seized 21 soldiers.", 21, "captured"),
    ("Four nuns were seized on the road.", 4, "captured"),
    ("Eighteen policemen were herded into a truck by the guerrillas.", 18, "captured"),
]
UNTOLD = [
    "Twenty children spent the night at a police museum as part of a quiz.",
    "Thirty-five visitors were taken to a police band concert.",
    "Six recipes in the cells of the table are new.",
    "Nine artists were picked up by agents after the show.",
    "Twenty-two players were picked up by agents from rival clubs.",
    "Twelve waiters threw up their hands with their hands up in the game.",
    "Eighty guests raised their hands to bid at the auction.",
    "Two hundred delegates raised their hands in favour.",
    "Forty-five students went home after the exchange year.",
    "The club is in Danish hands and 50 staff will stay.",
    "Eleven of the shops are in Dutch hands.",
    "The new prison is built to hold 1,500.",
    "The old jail houses a museum with 60 rooms.",
    "The prison employs 30 teachers.",
    "The coach kept eight players prisoner to his tactics.",
    "Twelve grants are in Danish hands.",
    "The jail museum holds 60 exhibits.",
    "The tour took in 28 people from the police choir.",
    "Twenty-one senators are now prisoners of their promises.",
    "The prison choir sang to 150 people.",
    "The prison museum drew 250 people.",
    "Twelve of the cells are in use.",
]


@pytest.mark.parametrize(("text", "number", "measure"), TOLD, ids=[row[0][:40] for row in TOLD])
def test_plain_words_tell_it(text, number, measure):
    """Each number is told for what befell those who are counted."""
    assert (number, measure) in [(figure.low, figure.measure) for figure in read(text)]


@pytest.mark.parametrize("text", UNTOLD, ids=[text[:40] for text in UNTOLD])
def test_the_same_words_of_work_sport_and_trade_tell_nothing(text):
    """Where nobody is harmed the number is passed over."""
    assert read(text) == []


def test_who_reports_a_kidnapping_does_not_make_it_an_arrest():
    """Police and authorities arrest those whom they lead away, not those of whom they tell."""
    (one,) = read("Boko Haram took away 40 women in a raid, the authorities said.")
    (other,) = read("Police led away 40 women.")

    assert [one.measure, other.measure] == ["captured", "detained"]


def test_children_in_a_parent_s_custody_are_not_detained():
    """A state's custody is named by its people."""
    assert read("Two children are in Anna's custody.") == []
    assert [f.measure for f in read("Two reporters are in Kestian custody.")] == ["detained"]
