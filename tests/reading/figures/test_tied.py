"""Numbers that a clause, a verb or a thing told before ties to what they count: shares, arrivals, former values, rescue."""

import pytest

from tests.reading.figures_page import read, skipped


def told(text: str, **given) -> list[tuple]:
    """(number, measure) of each figure."""
    return [(figure.high or figure.low, figure.measure) for figure in read(text, **given)]


TIED = [
    (
        "Some 90,000 people have fled. At least 20,000 have reached the lake.",
        [(90000, "displaced"), (20000, "displaced")],
    ),
    ("Some 90,000 people fled. Another 4,700 people entered Tarn.", [(90000, "displaced"), (4700, "displaced")]),
    ("Some 900 people crossed the line; 120 did so at night.", [(900, "displaced"), (120, "displaced")]),
    ("Two regiments with 1,800 each came.", [(2, "strength"), (1800, "strength")]),
    ("It sent 4,500 soldiers, of whom Kesh provides 2,000.", [(4500, "strength"), (2000, "strength")]),
    ("Of the dead, 28 were in uniform and nine among the rebels.", [(28, "killed"), (9, "killed")]),
    ("The rest of the garrison, some 850, had stayed.", [(850, "strength")]),
    ("The observers, who number about 1,100, saw it.", [(1100, "strength")]),
    ("The army sent 40 divers.", [(40, "strength")]),
    ("Eight lawyers were among 36 people detained.", [(8, "detained"), (36, "detained")]),
    ("Two warders died. Another 40 inmates escaped, of whom 22 were caught.", [(2, "killed")]),
    ("Two warders and 40 inmates died, of whom 22 were guilty.", [(2, "killed"), (40, "killed"), (22, "killed")]),
    ("Of the 44 pupils seized at Moru, 12 escaped.", [(44, "captured"), (12, "captured")]),
    ("Lomar still holds 240 Calder soldiers.", [(240, "captured")]),
    ("Lomar still holds 240 soldiers ready.", [(240, "strength")]),
    ("Some 900 police and soldiers search the hills.", [(900, "strength")]),
    ("Some 900 police and nurses search the hills.", []),
    (
        "Of the 4,200 men of the force, 1,300 remain: 800 Zamboans, 350 Kenyans.",
        [(4200, "strength"), (1300, "strength"), (800, "strength"), (350, "strength")],
    ),
    ("Ninety people drowned. At least 40 have reached the lake.", [(90, "killed")]),
    ("A club sent 40 divers.", []),
    ("Eight lawyers were among 36 guests.", []),
]


@pytest.mark.parametrize(("text", "wanted"), TIED, ids=[text[:36] for text, _ in TIED])
def test_a_number_counts_what_its_clause_ties_it_to(text, wanted):
    """Shares, arrivals and labels count what was told before; without such a tie they count nothing."""
    assert told(text) == wanted


def test_what_a_force_or_a_toll_was_before_is_told_as_past():
    """ "Up from 70,000" is a former strength, "up from 12" a former toll."""
    found = read("The league counts 87,000 soldiers, up from 70,000 in May.")

    assert [(figure.high, figure.modality) for figure in found] == [(87000, "asserted"), (70000, "historical")]
    assert [figure.modality for figure in read("The toll is 40, up from 12.")] == ["asserted", "historical"]


MOVED = [
    ("Two ferries carried 260 people out of the port.", [(260, "evacuated")]),
    ("A plane flew 45 people from the island to the coast.", [(45, "evacuated")]),
    ("Ministers approved the evacuation by air of 320 nationals.", [(320, "evacuated")]),
    ("The bus was carrying 45 people from Hallen.", []),
    ("The ferry carried 300 passengers to the island.", []),
]


@pytest.mark.parametrize(("text", "wanted"), MOVED, ids=[text[:36] for text, _ in MOVED])
def test_whom_a_ship_or_plane_takes_away_is_brought_out(text, wanted):
    """People carried from somewhere are evacuated; passengers of a line are not."""
    assert told(text) == wanted


def test_a_denial_does_not_reach_the_claim_that_follows_it():
    """Who rejects one thing and claims another asserts the other."""
    (figure,) = read("The ministry rejected the accusation and claimed that 17 soldiers had been wounded.")

    assert figure.modality == "asserted"
    assert read("The ministry rejected claims that 17 soldiers had been wounded.")[0].modality == "denied"


def test_an_apprentice_of_17_is_no_captive():
    """After one person, "of" and a number between commas is an age; a crew of 17 is a crew."""
    assert "an age" in skipped("The last, an apprentice of 17, was let go.").values()


WHERE = [
    ("In Hallen, the general said 850 soldiers had moved.", None),
    ("In Hallen, 850 soldiers had moved.", "Hallen"),
    ("It has 220 soldiers, according to an office in Hallen.", None),
    ("Hallen, where the army keeps 220 soldiers, is calm.", "Hallen"),
]


@pytest.mark.parametrize(("text", "place"), WHERE, ids=[text[:36] for text, _ in WHERE])
def test_where_the_teller_is_is_not_where_the_force_is(text, place):
    """The town of who tells or reckons is no place of the force; the town before "where" is."""
    assert read(text, places=["Hallen"])[0].place == place


def test_how_many_of_your_men_counts_soldiers():
    """The answer counts what the question asks for; a want in it is a request."""
    found = read("How many of your men are there? About 2,600, the general says. He needs 5,000.")

    assert [(figure.high, figure.measure, figure.status) for figure in found] == [
        (2600, "strength", "present"),
        (5000, "strength", "requested"),
    ]


def test_gendarmes_included_are_their_force_s():
    """What a force includes is whose the force is; what the enemy lost is the enemy's."""
    found = read("The Kesh force has 5,000 soldiers, including 300 gendarmes.", groups={"Kesh": ["Kesh"]})

    assert [figure.holder for figure in found] == ["Kesh", "Kesh"]
    assert read("In a day the enemy lost 140 men.")[0].holder == "enemy"
