"""Numbers near harm that tell none, and those whom another's fate or a disputed toll tells of."""

import pytest

from tests.reading.figures_page import read

SHARED = [
    ("The colonel has been detained along with 14 of his men.", (14, "detained", "men")),
    ("The general was killed together with three aides on Sunday.", (3, "killed", "aides")),
    ("The commander was captured with 12 fighters near Homs.", (12, "captured", "fighters")),
    ("Our consul has seen 48 crew members from five boats, who are detained there.", (48, "detained", "crew members")),
    ("Of the 72 men still held, 71 came out alive.", (72, "captured", "men")),
    ("The hospital received 12 wounded soldiers and 30 civilians.", (30, "wounded", "civilians")),
    ("The dead are in dispute as well. On Wednesday the ministry spoke of 1,380.", (1380, "killed", None)),
    ("The toll is disputed. The rebels say 400.", (400, "killed", None)),
    ("His organisation has counted six patients dragged out of cars and killed.", (6, "killed", "patients")),
    ("Some 40,000 peasants, who were asked by nobody, have left their fields.", (40000, "displaced", "peasants")),
    ("Canada said a C-130 with 92 of its citizens had landed in Cyprus.", (92, "evacuated", "citizens")),
    (
        "The quake killed 271 miners. He raised it to 282 on Thursday and to 299 late on Friday.",
        (299, "killed", "miners"),
    ),
    ("Of the town's 1,800 inhabitants about 1,350 have gone down to the valley.", (1350, "displaced", "inhabitants")),
    ("More than 300 of the 1,200 soldiers whom the rebels took in May have died.", (1200, "captured", "soldiers")),
    ("Pakistan counted 11 soldiers and 40 civilians among its dead.", (40, "killed", "civilians")),
    ("Police found 12 cases of cholera in the jail.", (12, "infected", "cases")),
]
UNTOLD = [
    "This year 17,000 people have tried to cross, the border guard says, 400 of them last weekend.",
    "Six men dressed in white and killed time.",
    "A plane with 140 passengers landed in Cyprus.",
    "Some 40,000 peasants, who were asked by nobody, have signed.",
    "Prosecutors have opened 41 cases.",
    "Israel has offered one more day for every ten further hostages.",
    "The house was destroyed with 12 people inside.",
    "It has given no count of dead Cubans, and reporters have been unable to make one.",
    "The wounded are unknown by name. The bank spoke of 1,380 dollars.",
]


@pytest.mark.parametrize(("text", "row"), SHARED, ids=[text[:40] for text, _ in SHARED])
def test_who_shares_a_fate_is_told_of(text, row):
    """The last figure of each text."""
    told = read(text)[-1]

    assert (told.low, told.measure, told.unit) == row


@pytest.mark.parametrize("text", UNTOLD, ids=[text[:40] for text in UNTOLD])
def test_no_harm_is_told(text):
    """Cases of courts, ratios, pronouns, sums of money."""
    assert read(text) == []


def test_a_wounded_man_s_neighbour_in_a_list_is_not_wounded():
    """The word before the first noun says nothing of the second."""
    told = read("It brought three wounded sailors and a cook with chest pains.")

    assert [(f.low, f.unit) for f in told] == [(3, "sailors")]


def test_mines_are_no_dead():
    """ "of those" counts what is far more than the dead before."""
    told = read("The mission lost 17 soldiers to mines. There are thought to be 90,000 more of those in the strip.")

    assert [f.low for f in told] == [17]


def test_how_many_were_taken_is_not_told_by_how_many_there_are():
    """ "how many of its 8,000 men were captured" tells no captive; a company of 150 is of no aircraft."""
    told = read("The army never said how many of its 8,000 men were captured.")
    jets = read("Sweden adds eight Gripen jets; and Denmark has promised a company of 150.")

    assert [(f.low, f.measure) for f in told] == [(8000, "strength")]
    assert [(f.low, f.unit) for f in jets] == [(8, "jets")]


def test_the_age_of_one_of_them_is_no_number_of_dead():
    """ "One of them, 21, was stabbed and died" tells one death."""
    told = read("Ten soldiers were there. One of them, 21, was stabbed and died.")

    assert [f.low for f in told] == [10, 1]
