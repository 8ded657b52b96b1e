"""Instructors, police and arms told in plain words: who sends them, who has them, who took them."""

import pytest

from tests.reading.names_page import figures

SERVING = [
    ("There are 38 instructors from the Emirate of Qasr Hadid at the camp.", [(38, "Qasr Hadid")]),
    ("New Zealand has offered 24 unarmed police advisers.", [(24, "New Zealand")]),
    ("The commissioner has 240 officers for the town.", [(240, None)]),
    ("There are 900 railway police on that line.", [(900, None)]),
    ("The school has 12 instructors from Lund and 300 pupils.", []),
    ("The bank has 96 officers.", []),
    ("The manager called the police. He has 96 officers at the branch.", []),
]


@pytest.mark.parametrize(("text", "wanted"), SERVING)
def test_instructors_and_police_who_serve_are_a_force(text, wanted):
    """A realm sends them, a head of police has them, or their branch is told; a school's and a bank's are none."""
    assert [(figure.low, figure.holder) for figure in figures(text)] == wanted


ARMS = [
    (
        "A total of 1,075 hunting guns, 214 Kalashnikov rifles and six machine guns were taken.",
        [(1075, "captured", None), (214, "captured", None), (6, "captured", None)],
    ),
    ("Six tanks were taken to the depot.", [(6, "equipment", None)]),
    ("The brigade has tanks, perhaps 40 of them, and guns.", [(40, "equipment", None)]),
    ("The farm has sheep, about 50 of them.", []),
]


@pytest.mark.parametrize(("text", "wanted"), ARMS)
def test_arms_of_a_list_are_taken_and_arms_named_before_are_counted(text, wanted):
    """What is taken somewhere is only moved; a make is no holder."""
    assert [(figure.low, figure.measure, figure.holder) for figure in figures(text)] == wanted


PLANS = [
    ("She announced that 500 men of the Second Battalion would cross the strait in June.", (500, "planned")),
    ("The minister announces the transfer of 180 soldiers to Lund.", (180, "planned")),
    ("The air force has placed a squadron of 14 aircraft at two hours' notice.", (14, "on_alert")),
    ("The reservists of the youngest classes, numbering 35,000, are called to the colours.", (35000, "on_alert")),
    ("The 4th and 9th Brigades, together about 5,200 men, have already been moved from the capital.", (5200, "moved")),
    ("He said that 500 soldiers would be enough.", (500, "present")),
]


@pytest.mark.parametrize(("text", "wanted"), PLANS)
def test_the_status_of_a_force_stands_behind_its_noun(text, wanted):
    """What it would do, what it is called to, where it has been moved."""
    assert [(figure.high, figure.status) for figure in figures(text) if figure.high == wanted[0]] == [wanted]


NOT_THEIRS = [
    ("The war between the army and the Red Front, a movement of some 4,000 fighters, began in May.", "Red Front"),
    (
        "The conflict is between the Government and the Comandos del Sur, an armed group of an estimated 2,500 members.",
        "Comandos del Sur",
    ),
    ("The frigate Van Speijk came at the request of the Kestrani navy. It has brought 22 marines.", None),
]


@pytest.mark.parametrize(("text", "holder"), NOT_THEIRS)
def test_an_apposed_group_has_its_members_and_a_ship_has_no_askers(text, holder):
    """The name right before the comma is the group; who asked a ship to come does not own it."""
    assert [figure.holder for figure in figures(text)] == [holder]


def test_two_sides_behind_between_are_no_place():
    """ "between the Sons and the army" says whom a force parts, and "at the Japanese" at whom one fires."""
    told = figures("It sent 2,400 soldiers to stand between the Sons and the army of the Republic.")

    assert [figure.place for figure in told] == [None]


def test_a_navy_with_men_tells_nothing():
    """The source at the end tells all of them; policemen beside land forces are not theirs."""
    text = "The army has 25,000 people under arms, the navy 9,100 and the air force 6,000, according to a yearbook of the institute."

    assert "the navy" not in {figure.speaker for figure in figures(text)}
    gendarmes = figures("There were 3,860 members of the land forces and 540 gendarmes in Lund.")[-1]
    assert (gendarmes.low, gendarmes.holder) == (540, None)


NUMBERED = [
    (
        "He called on Kesh to withdraw its ships, which by our count now number nine with about 1,300 men aboard.",
        [(9, "present"), (1300, "present")],
    ),
    ("The rebels' tanks, which number 40, are old.", [(40, "present")]),
    ("The villages, which number nine, are poor.", []),
    ("The minister puts the number of armed gang members at more than 20,000.", [(20000, "present")]),
    ("The number of club members stands at 4,000.", []),
]


@pytest.mark.parametrize(("text", "wanted"), NUMBERED)
def test_what_numbers_so_many_is_named_before_the_verb(text, wanted):
    """Ships that are to withdraw are there; villages and clubs are no force."""
    assert [(figure.low, figure.status) for figure in figures(text)] == wanted


def test_a_craft_of_a_land_leads_the_list():
    """ "The Dutch frigate X and two corvettes": both are Dutch."""
    told = figures("The Dutch frigate Zeven and two corvettes sailed on Monday.")

    assert [figure.low for figure in told] == [2]
    assert "Netherlands" in (told[0].holder or "")
    assert [figure.holder for figure in figures("The frigate Zeven and two corvettes sailed on Monday.")] == [None]


def test_seven_of_the_vehicles_are_those_told_before():
    """A wider noun takes up the trucks."""
    told = figures("The Red Front has nine army trucks. Seven of the vehicles were destroyed.")

    assert [(figure.low, figure.holder) for figure in told if figure.low == 7] == [(7, "Red Front")]


ASIDES = [
    (
        "At least 10 people were killed, eight in Brod and two, both of them police officers, in Lund.",
        [(10, "killed"), (8, "killed"), (2, "killed")],
    ),
    (
        "Six men were wounded, three in Brod and three, all soldiers, in Lund.",
        [(6, "wounded"), (3, "wounded"), (3, "wounded")],
    ),
    ("Two, both of them old, stayed.", []),
]


@pytest.mark.parametrize(("text", "wanted"), ASIDES)
def test_a_noun_in_an_aside_behind_a_bare_number(text, wanted):
    """Both or all of them are what the aside says, with the fate of the list."""
    assert [(figure.low, figure.measure) for figure in figures(text)] == wanted
