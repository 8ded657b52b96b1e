"""Numbers without a noun of their own: lent to a force, put at something, asked about, compared with another side's."""

import pytest

from store.models import Article
from store.reading.read import read
from tests.reading.names_page import lexicon


def figures(text):
    """The figures of a text."""
    return read(Article(text), lexicon()).figures


TOLD = [
    ("The French, 10,000 strong, sit apart in the west.", [(10000, "strength")]),
    (
        "The smaller contingents come last. Pakistan has sent 7,000, most of them to the rear; Morocco 1,300; Senegal 500.",
        [(7000, "strength"), (1300, "strength"), (500, "strength")],
    ),
    (
        "Norway has 345 personnel in Kosovo. In Bosnia 249 are serving with the mission.",
        [(345, "strength"), (249, "strength")],
    ),
    (
        "The marshal's men are at the edge of the city. He says he has sent 3,000 of them to the west.",
        [(3000, "strength")],
    ),
    ("The channel lists six helicopters and a command plane shot down by rebels.", [(6, "destroyed")]),
    ("The agency lowered to 60,000, from 80,000, its estimate of those who fled the camp.", [(60000, "displaced")]),
    ("The radio put the dead there at 53.", [(53, "killed")]),
    ("Of the 140 men in his company, he said, 31 were dead by spring.", [(140, "strength"), (31, "killed")]),
    ("Italy has 300 soldiers in Niamey. In August it flew 65 home.", [(300, "strength"), (65, "strength")]),
    ("The doctors counted 40 dead. The ministry gave the number as 31.", [(40, "killed"), (31, "killed")]),
    ("The raiders came at dawn. Families spoke of 60 men on motorcycles.", [(60, "strength")]),
    ("The army will keep 18 jets, more than Veska's 12, and a radar.", [(18, "equipment"), (12, "equipment")]),
    ("Veska has 41,000 soldiers, nearly three times Ondara's 15,000.", [(41000, "strength"), (15000, "strength")]),
    ("He put their tanks at 150 and their aircraft at 20.", [(150, "equipment"), (20, "equipment")]),
    ("The general estimates their dead at 100 and their tank losses at three.", [(100, "killed"), (3, "destroyed")]),
    ("The Front's prisoners, 31 of them by one count, dig wells.", [(31, "captured")]),
    ("Nobody can say how many civilians have died. The governor puts the number at 2,500.", [(2500, "killed")]),
    (
        "Tavara is the largest contributor with 1,850, followed by Ystad with 1,200.",
        [(1850, "strength"), (1200, "strength")],
    ),
    ("The shadow government claims about 65,000 in its People's Defence Force.", [(65000, "strength")]),
    ("The mutineers in Brod denied it, as did those in Korh, in the north, who number 480.", [(480, "strength")]),
    ("Estimates of the groups' strength vary from 800 to 2,500.", [(800, "strength")]),
    ("In the wards lie 230 wounded, of whom 70 are soldiers.", [(230, "wounded"), (70, "wounded")]),
    ("At the start of the war the government had about 2,500 men here.", [(2500, "strength")]),
    ("The colonel says that he has 900 who can stand.", [(900, "strength")]),
    ("“There are 4,000 of us in this town,” Sergeant Kone told the radio.", [(4000, "strength")]),
    ("More than 138,000 people are now in 300 shelters, the ministry said.", [(138000, "displaced")]),
    ("Shells fell. About 2,800 of its 6,500 inhabitants had gone by nightfall.", [(2800, "displaced")]),
    (
        "Sarn counted 37 dead. The statement from Brod admits to five soldiers and eight civilians.",
        [(37, "killed"), (5, "killed"), (8, "killed")],
    ),
    ("The UNHCR recorded 5,103 arrivals in June.", [(5103, "displaced")]),
    ("The five bring to 83 the number of its people killed by mines.", [(83, "killed")]),
]


@pytest.mark.parametrize(("text", "wanted"), TOLD, ids=[text[:40] for text, _ in TOLD])
def test_what_a_number_without_a_noun_counts(text, wanted):
    """By its verb, by the noun before "at", by what is asked, by whose it is compared with."""
    assert [(figure.low, figure.measure) for figure in figures(text)] == wanted


@pytest.mark.parametrize(
    "text",
    [
        "The Senate gave the president leave to use force by 52 votes to 47.",
        "Their command, the first of 14 to fall, was lost.",
        "The traders sent 7,000, most of them to the fair.",
        "The gallery owner puts the paintings at 150.",
        "Nobody can say how many lamps were sold. The shop puts the number at 2,500.",
        "There are 4,000 of us in the choir.",
        "There are 4,000 of us in this company, the general manager said.",
        "The council reduced to 12 the number of missing bins.",
        "The airport counted 5,103 arrivals in June.",
    ],
)
def test_what_counts_no_force_and_no_harm(text):
    """Votes, goods and choirs."""
    assert figures(text) == ()


def test_goods_that_are_asked_for_are_no_soldiers():
    """What is needed is what was asked for."""
    text = "The government turned down 1,000 soldiers and asked for tents. It needs 12,000; so far 4,100 have arrived."

    assert [figure.low for figure in figures(text)] == [1000]


def test_whom_a_nurse_counts_is_no_rebel():
    """Who treats them counts the hurt."""
    text = "In the forest there are 6,000 rebels, he says. A nurse at his hospital had counted 1,100."

    assert [figure.low for figure in figures(text)] == [6000]


def test_nobody_lost_denies_no_capture():
    """A verb of its own behind "and"."""
    told = figures("The rebels said that they had lost nobody and had taken 23 prisoners.")

    assert [(figure.low, figure.modality) for figure in told] == [(23, "asserted")]


def test_who_registers_the_displaced_does_not_hold_them():
    """Nor those of the list under its number."""
    text = "The refugee agency recorded 5,103 arrivals:\n\n• Nangade: 2,210 people, nearly all from Palma.\n• Mueda: 1,644 people."

    assert [(figure.low, figure.holder) for figure in figures(text)] == [(5103, None), (2210, None), (1644, None)]
