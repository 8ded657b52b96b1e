"""Whose, where, by whom and how a force is told of in wires and bulletins: asides, lent parts, tellers' towns, plans and moves."""

import pytest

from tests.reading.names_page import figures

STATUSES = [
    ("Kenya's army, which has 18,000 soldiers, began calling up 9,000 reservists.", ["present", "on_alert"]),
    ("The United Nations has 310 observers on the border and plans to send 90 more observers.", ["present", "planned"]),
    ("Some 200 Chinese tanks left the southern bank in two days.", ["withdrawn"]),
    ("Two French frigates left the port of Toulon.", ["moved"]),
    ("France flew 50 soldiers from Nouméa to Ovalau.", ["moved"]),
    ("Twelve jets flew over the capital of Kenya.", ["present"]),
    ("Kenya recalled 120 reservists.", ["on_alert"]),
    ("The minister said none of the 14 helicopters would be moved.", ["present"]),
    ("About 200 soldiers left with 40 lorries, and another 350 are to follow.", ["present", "present", "planned"]),
    ("Kenya recalled 120 soldiers from Somalia.", ["withdrawn"]),
    ("Fifteen nations agreed in Paris to form a heavily armed force of 10,000 soldiers.", ["planned"]),
    ("Three militias merged to form an army of 5,000 men.", ["present"]),
    ("About 800 soldiers are planned for Kosovo.", ["planned"]),
    ("In Chad, where Hungary wanted to put 200 soldiers, there is nobody.", ["planned"]),
    (
        "Hungary has 1,300 soldiers abroad. The opposition asked for the names of the 300 who had been there.",
        ["present", "present"],
    ),
    ("The rebels, who at their height numbered 25,000 men, are down to about 1,100.", ["present", "present"]),
    ("A force of 1,500 Kenyan police was supposed to be in Haiti by now.", ["planned"]),
    ("Russia, whose men once numbered 2,000 soldiers, flew in 300 soldiers in March.", ["present", "moved"]),
    ("Allies Plan 10,000-Strong Force for Bosnia", ["planned"]),
    ("Against them would stand an army that the institute puts at 33,000 soldiers.", ["present"]),
    ("France would send a force that diplomats put at 900 soldiers.", ["planned"]),
]
PLACES = [
    ("Three sailors were killed and the 25 crew of a carrier are still held in Homs.", "Homs"),
    ("Al-Shabab, which analysts put at 9,000 fighters, overran a post in Kismayo.", None),
    ("Fifteen nations agreed in Paris to form a force of 10,000 soldiers.", None),
    ("According to a military source in Abuja, about 5,000 soldiers are planned.", None),
    ("Kenya lost 200 men in the battle for Bakhmut.", "Bakhmut"),
    ("The news reached Tafel, a village of some 200 people where residents counted 90 dead.", "Tafel"),
    ("That worries residents of the north, where the Lunda Militia has 900 fighters.", "the north"),
    ("They stormed the bridge in Sarajevo; 4 soldiers were killed there.", "Sarajevo"),
    ("An analyst at a Singapore institute counts 35,000 Chinese soldiers.", None),
]
HOLDERS = [
    ("Egypt flew home 177 of its soldiers, and 27 more, whom the RSF had caught, were handed over.", "Egypt"),
    ("Benin gives the rest. Against them would stand an army that the institute puts at 33,000 soldiers.", None),
    ("Russia, which supplies 1,200 of the 22,000 soldiers there, was cool to the plan.", None),
    ("The French company stormed the bridge. Two of the French died.", "France"),
    ("A source said 5,000 soldiers are planned, of which Nigeria would give half.", None),
    (
        "A diplomat put the rebels near Goma at 2,500. A Congolese colonel said his side had killed 60 of them.",
        "rebels",
    ),
    (
        "Ukraine's minister said 25,000 Russian soldiers were there. She added that 9,000 of the troops are near the dam.",
        "Russia",
    ),
    ("Allies Plan 10,000-Strong Force for Bosnia", None),
    ("The Houthis have sunk two ships; three seamen were killed.", None),
    (
        "As many as 3,000 soldiers deserted, a captured officer said on a video of the rebels, and of his own company of 120 few were left.",
        None,
    ),
    ("Two Chinese ships surrounded a Philippine supply vessel with 19 sailors.", "Philippines"),
    ("Thailand's army lost 40 men; Cambodia gave its dead as eight civilians and five soldiers.", "Cambodia"),
    ("Russia flew in 300 soldiers. Clashes in Tripoli left 36 injured, 5 of them policemen.", "police"),
    ("Islamic State fighters are held by the SDF, which lost 11,000 of its own soldiers in the war.", "SDF"),
    ("France Sends 500-Strong Battalion to Mali", "France"),
    ("The warlord has about 3,000 men under his command in Mali.", None),
    ("He was overthrown by his own presidential guard, which is estimated at 700 men.", "presidential guard"),
    ("The bloggers said Wagner had shot down six Russian helicopters and that 13 airmen were killed.", "Russia"),
]
TELLERS = [
    ("Kenya lost 200 men there, half of them recruits, the minister had said in May.", "the minister"),
    ("Some 41,000 people have fled, bringing the number of displaced to 268,000 (OCHA).", "OCHA"),
    ("The Fiji Military Forces have put 1,000 soldiers at the disposal of the office.", None),
    ("Doctors Without Borders said its own teams had recorded 291 deaths.", "Doctors Without Borders"),
    (
        "American officials say Russia has 30,000 soldiers there. They expect the total to reach 45,000.",
        "American officials",
    ),
]


@pytest.mark.parametrize(("text", "statuses"), STATUSES, ids=[text[:40] for text, _ in STATUSES])
def test_what_a_force_does_is_told_by_its_own_clause(text, statuses):
    """An aside's force stands; a verb beside it tells of another."""
    found = figures(text)

    assert [row.modality if row.modality == "planned" else row.status for row in found] == statuses


@pytest.mark.parametrize(("text", "place"), PLACES, ids=[text[:40] for text, _ in PLACES])
def test_a_figure_is_where_its_clause_says(text, place):
    """Where something is decided or told is not where those are who are counted."""
    assert figures(text)[-1].place == place


@pytest.mark.parametrize(("text", "holder"), HOLDERS, ids=[text[:40] for text, _ in HOLDERS])
def test_the_last_figure_is_whose_the_text_has_told(text, holder):
    """Nobody's where only a part, or nobody at all, is told."""
    assert figures(text)[-1].holder == holder


@pytest.mark.parametrize(("text", "speaker"), TELLERS, ids=[text[:40] for text, _ in TELLERS])
def test_who_tells_the_number_is_found(text, speaker):
    """A bracket behind a number, a pronoun, the body whose own teams counted; nobody where somebody only puts soldiers somewhere."""
    assert figures(text)[-1].speaker == speaker


def test_a_year_long_gone_is_history():
    """ "In 2012 it had 5,000" is no strength of today."""
    told = figures(
        "France is leaving Senegal. In 2012 it had 5,000 soldiers in the Sahel; now there are 2,000 in Africa."
    )

    assert [(row.low, row.modality) for row in told] == [(5000, "historical"), (2000, "asserted")]


def test_a_force_is_down_to_what_is_left_of_it():
    """The dead of the sentence before are no force."""
    told = figures(
        "The army killed 11 rebels. The rebels, who at their height numbered 25,000, are down to about 1,100."
    )[-1]

    assert (told.low, told.measure, told.modality) == (1100, "strength", "asserted")
