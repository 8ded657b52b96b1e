"""How sure and in what state a force is, by its own clause: a relative clause, a list or a part beside a plan, what is asked for or long past."""

import pytest

from tests.reading.names_page import figures

STANDING = [
    ("Kestria has moved 900 men in order to make up for its losses.", 900, "asserted", "moved"),
    ("The last 350 soldiers left during the night in good order.", 350, "asserted", "withdrawn"),
    ("It will join the carrier, which is accompanied by five warships.", 5, "asserted", "present"),
    ("Kestria, whose army numbers 22,000, has called up 4,500 reservists.", 22000, "asserted", "present"),
    ("The drill would involve 30,000 soldiers and more than 100 ships.", 100, "planned", "planned"),
    ("Kestria will send 1,600 troops in April, about 1,100 of them marines.", 1100, "planned", "planned"),
    ("The union would form a force of 3,000, with Kenya supplying 1,200 men.", 1200, "planned", "planned"),
    ("Under the treaty Kestria is bound to provide 5,000 soldiers.", 5000, "planned", "planned"),
    ("The council will consider a request by the mission for 900 troops.", 900, "asserted", "requested"),
    ("Kestria has received 38 of 108 Abrams tanks it ordered in 2019.", 38, "asserted", "present"),
    ("Before the invasion Kestria had massed 80,000 men on the frontier.", 80000, "historical", "present"),
    ("Kestria is training 400 soldiers at Tarsk.", 400, "asserted", "trained"),
    ("Seven countries pledged a combined 4,200 soldiers on Friday.", 4200, "planned", "planned"),
    ("Kenya will send 700 men and Uganda a battalion of 650.", 650, "planned", "planned"),
    ("Kenya will send 700 men, and Uganda has sent a battalion of 650.", 650, "asserted", "moved"),
    ("Kenya will send 700 men, and Uganda will send a battalion of 650.", 650, "planned", "planned"),
    (
        "Kestria would recruit 20,000 soldiers by May, increasing the size of the army to 145,000.",
        145000,
        "planned",
        "planned",
    ),
    ("Kestria raised the number of its soldiers there from 40 to 500.", 500, "asserted", "present"),
    ("Two battalions, with a combined strength of 1,300, will be deployed to Tarsk.", 1300, "planned", "planned"),
    ("Kestria agreed to deliver 80 tanks, 20 of which have already arrived.", 20, "asserted", "moved"),
    ("Kestria called for a truce of 30 days and has offered to provide 50 observers.", 50, "planned", "planned"),
    ("In 2012 the rebels held it until they were driven out by a brigade of 3,000 men.", 3000, "historical", "present"),
    (
        "Kestria, a country of 5 million with an army of 19,000, mobilised 30,000 reservists.",
        19000,
        "asserted",
        "present",
    ),
    ("Denmark said it would donate 15 tanks.", 15, "planned", "planned"),
    ("Under the draft 1,600 guerrillas would have assembled at four sites.", 1600, "planned", "planned"),
    ("Under the draft the army would have cut its garrison by 6,000 troops.", 6000, "planned", "planned"),
    ("The Council started with 9,000 fighters.", 9000, "historical", "present"),
    ("Some 1,700 marines from the 4th Division at Fort Ray would go to Poland.", 1700, "planned", "planned"),
]


@pytest.mark.parametrize(("text", "value", "modality", "status"), STANDING, ids=[row[0][:40] for row in STANDING])
def test_a_force_stands_as_its_own_clause_says(text, value, modality, status):
    """A plan beside it makes none of what is there, and what is listed or part of a plan is planned."""
    told = [(f.modality, f.status) for f in figures("ORLESK, Kestria, March 3 - " + text) if f.high in (value, None)]

    assert (modality, status) in told


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("But in 2005 troops fired on marchers in Tarsk, killing 187 people.", "historical"),
        ("In the 2011 war Kestria lost 1,900 soldiers.", "historical"),
        ("In 2005 it signed a truce. On Monday troops killed 187 people.", "asserted"),
        ("Since 2005 the war has killed 1,900 soldiers.", "asserted"),
        ("Nor is there any truth in the report of the surrender of 60 soldiers.", "denied"),
        ("Reports circulating online of 200 deaths are without foundation.", "denied"),
        ("The generals told the truth about the surrender of 60 soldiers.", "asserted"),
    ],
)
def test_harm_of_an_opening_year_is_history_and_a_report_without_truth_denied(text, modality):
    """Not where a later day is told, or the years since."""
    told = [figure.modality for figure in figures("ORLESK, Kestria, March 3 - " + text)]

    assert told in ([modality], ["alleged"] if modality == "denied" else [modality])


@pytest.mark.parametrize(
    ("text", "value", "measure"),
    [
        ("The second attempt cost it 11 tanks.", 11, "destroyed"),
        ("The second attempt cost the army 11 men.", 11, "killed"),
        ("The rebels found the graves of 112 soldiers.", 112, "killed"),
        ("Kestria received back 75 servicemen.", 75, "captured"),
        ("Kestria has lost 140 men since the war began, along with nine tanks.", 9, "destroyed"),
        ("Its forces had killed or wounded 1,150 Lorvian troops.", 1150, "casualties"),
        ("The strike disabled three bombers.", 3, "damaged"),
        ("Kestria sent 140 men since the war began, along with nine tanks.", 9, "equipment"),
    ],
)
def test_what_befell_them_is_told_by_the_verb_that_governs_the_list(text, value, measure):
    """Arms beside lost men are lost, arms beside men who were sent are not."""
    assert [f.measure for f in figures("ORLESK, Kestria, March 3 - " + text) if f.high == value] == [measure]


@pytest.mark.parametrize(
    "text",
    [
        "Five guards were wounded, and a sergeant remains in Kestria's custody.",
        "Kestria has strengthened its guard with two battalions, officials in Cairo say.",
        "Politicians in Tarsk claimed, however, that 30 tanks had left the base.",
        "He ordered two battalions to move in from Telk, 60km to the south.",
    ],
)
def test_no_place_of_who_holds_or_tells_is_theirs(text):
    """Nor is a direction behind a distance."""
    assert {figure.place for figure in figures("ORLESK, Kestria, March 3 - " + text)} == {None}


def test_a_number_beside_a_part_of_the_dead_counts_no_such_part():
    """``31 dead, among them three paramedics. A further 149 were wounded`` counts no paramedics."""
    text = "The number of people killed in Tarsk rose to 31, including six children and three paramedics. A further 149 were wounded."

    assert [f.unit for f in figures(text) if f.high == 149] != ["paramedics"]
