"""The many ways of telling harm, captives, losses and forces; each pair is one kind of language, none a sentence of the articles."""

import pytest

from tests.reading.figures_page import read, skipped

HARM = [
    ("The disaster took the life of 87 people.", [(87, "killed")]),
    ("The number of people who have fled Tarsk passed 1.7 million.", [(1_700_000, "displaced")]),
    ("The toll has gone up to 38.", [(38, "killed")]),
    ("The toll, which stood at 55 on Sunday, reached 71.", [(71, "killed")]),
    ("The true number of dead was “nearer 300”.", [(300, "killed")]),
    ("Some 2,300 homes were destroyed and 6,000 damaged.", [(2300, "destroyed"), (6000, "damaged")]),
    ("Houses destroyed: 870", [(870, "destroyed")]),
    ("A bomber killed himself and 14 others.", [(14, "killed")]),
    ("Four of the injured later died.", [(4, "killed")]),
    ("Some 260 of the 400 wounded are children.", [(260, "wounded"), (400, "wounded")]),
    ("Gunmen kidnapped 140 students. Twenty-eight escaped.", [(140, "captured"), (28, "captured")]),
    ("The rebels still hold 340 government troops.", [(340, "captured")]),
    ("Nineteen members of the group were taken alive.", [(19, "captured")]),
    ("A plane flew out 388 people.", [(388, "evacuated")]),
    ("They brought 700 people out.", [(700, "evacuated")]),
    (
        "Losses amounted to 310 servicemen killed, nine tanks and two jets.",
        [(310, "killed"), (9, "destroyed"), (2, "destroyed")],
    ),
    ("Two children, aged 4 and 7, were among the dead.", [(2, "killed")]),
    ("More than 60 lawmakers were detained.", [(60, "detained")]),
]


@pytest.mark.parametrize(("text", "expected"), HARM, ids=[text[:40] for text, _ in HARM])
def test_harm_is_read_however_it_is_told(text, expected):
    """Labels, lists, wholes and particles tell harm as well as plain verbs."""
    assert [(f.low if f.low is not None else f.high, f.measure) for f in read(text)] == expected


FORCES = [
    ("Tarsk moved 10,000 men to the frontier.", [10_000]),
    ("The Front had 30,000 under arms.", [30_000]),
    ("Some 250 officers had been deployed to comb the forest.", [250]),
    ("Tarsk sent 12 F-16s.", [12]),
    ("It has 8,000 troops there. That leaves 54,000 there after the winter.", [8000, 54_000]),
    ("There are 8,000 soldiers there. They had sent home 20,000.", [8000, 20_000]),
    (
        "Governments raised their estimates of the forces there, one saying the total was now “well over 130,000”.",
        [130_000],
    ),
    ("A column of 14 infantry fighting vehicles arrived.", [14]),
]


@pytest.mark.parametrize(("text", "bounds"), FORCES, ids=[text[:40] for text, _ in FORCES])
def test_forces_are_read_however_they_are_told(text, bounds):
    """Men who are moved and bare numbers that point back are forces too."""
    assert [f.low for f in read(text, groups={"Tarsk": ["Tarsk"]})] == bounds


NONE = [
    "The island, home to 9,700 people, was hit; lives were lost.",
    "No one knows how many died; they killed one another.",
    "Three out of four families have lost their homes.",
    "According to two officials, soldiers are being held.",
    "About 1,900 of its citizens live there.",
    "About 3,700 inmates escaped.",
    "Police are looking for two more suspects.",
    "The hospital, built for 120 patients, treated the wounded.",
    "Eighty patients were released from hospital.",
    "The navy saw 12 cargo vessels.",
    "They sent 40 specialists to help.",
]


@pytest.mark.parametrize("text", NONE, ids=[text[:40] for text in NONE])
def test_who_merely_lives_speaks_or_goes_home_is_no_figure(text):
    """Precision before recall: these look like harm or force and are neither."""
    assert [f.low for f in read(text)] == []


TELLERS = [
    ("At least 12 people drowned and 40 are missing, rescue officials said on Monday.", ["rescue officials"] * 2),
    ("The town, says its mayor, Ada Roe, lost 200 of its people.", ["Ada Roe"]),
    ("Ada Roe, a nurse, said the guards killed 40 people.", ["Ada Roe"]),
    ("State television, which they control, speaks of six dead.", ["State television"]),
    ("By words of the governor Ada Roe, 84 have perished.", ["Ada Roe"]),
    ("The toll stands at 23 (source: Disaster Office).", ["Disaster Office"]),
    ("Some 9,800 people have been told to leave and 12 died.", [None, None]),
    ("The number of people confirmed dead rose to 81.", [None]),
]


@pytest.mark.parametrize(("text", "speakers"), TELLERS, ids=[text[:40] for text, _ in TELLERS])
def test_who_tells_a_figure_is_read_around_its_sentence(text, speakers):
    """Before it, after it or within it; a passive verb of saying names nobody."""
    assert [f.speaker for f in read(text, people={"Ada Roe": None})] == speakers


HOLDERS = [
    ("Germany offered 1,500 soldiers, France 900 and Italy 300.", ["Germany", "France", "Italy"]),
    ("Germany has 1,300 tanks and 40 jets.", ["Germany", "Germany"]),
    ("Thirty Germanian soldiers arrived in Germany.", ["Germany"]),
    ("The army of Germany, whose strength he put at 4,000 soldiers, waits.", ["Germany"]),
    ("France lost 30 tanks, 12 of them new.", ["France", "France"]),
    ("Germany said Italy has 900 soldiers.", ["Italy"]),
]


@pytest.mark.parametrize(("text", "holders"), HOLDERS, ids=[text[:40] for text, _ in HOLDERS])
def test_holders_are_lent_by_neighbours_kin_and_relatives(text, holders):
    """A gap in a list, a demonym of no list, "whose" and "of them" say whose a force is."""
    groups = {name: [name] for name in ("Germany", "France", "Italy")}

    assert [f.holder for f in read(text, groups=groups)] == holders


PLACES = [
    ("Shelling left 16 people dead in Orlesk, and 30 wounded.", ["Orlesk"] * 2),
    ("Some 300,000 people fled their homes, and in Orlesk 15,000 are trapped.", [None, "Orlesk"]),
    ("A plane flew 388 people out of Orlesk.", ["Orlesk"]),
    ("In Orlesk the army concentrated 2,500 soldiers, 60 tanks and 30 launchers.", ["Orlesk"] * 3),
    ("Tarsk has massed 40,000 soldiers along its frontier with Velkania.", ["frontier with Velkania"]),
]


@pytest.mark.parametrize(("text", "places"), PLACES, ids=[text[:40] for text, _ in PLACES])
def test_one_breath_is_one_place_and_a_new_clause_another(text, places):
    """A list shares its place; a place that leads the next clause belongs to the next number."""
    assert [f.place for f in read(text, groups={"Tarsk": ["Tarsk"]}, places=("Orlesk",))] == places


def test_every_number_that_is_no_figure_says_why():
    """``crisis read --why`` leaves no number out, be it in a time stamp; a model's name is a word, not a number."""
    told = skipped("14:20 GMT\n\nThe T-72 cost 3 million dollars. On 4 March two ministers met for 90 minutes.")

    assert told == {
        "14:20": "in a line that is no sentence",
        "3 million": "money",
        "4": "a date",
        "two": "ministers: neither force nor harm",
        "90": "a duration",
    }
