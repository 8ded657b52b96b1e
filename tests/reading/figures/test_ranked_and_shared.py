"""Whose a part of a joint force, the men of a planned move, the second number of a rival or the crew of a lost vehicle is."""

import pytest

from tests.reading.names_page import figures


def holders(text: str) -> list[str | None]:
    """The holders of the text's figures, in order."""
    return [figure.holder for figure in figures(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kenya has sent 3,800 soldiers. Italy's share is 2,700.", ["Kenya", "Italy"]),
        ("Kenya has sent 3,800 soldiers. The Italian contribution will be 900.", ["Kenya", "Italy"]),
        ("Kenya has sent 3,800 soldiers. Italy's commitment is 900, Spain's 400.", ["Kenya", "Italy", "Spain"]),
        (
            "Kenya has sent 3,800 soldiers. Italy's share is 900, fewer than the 1,200 that its minister promised.",
            ["Kenya", "Italy", "Italy"],
        ),
        (
            "Kenya has sent 3,800 soldiers. Italy's share is 900, fewer than the 1,200 that Spain promised.",
            ["Kenya", "Italy", "Spain"],
        ),
        ("The second-largest contingent, 1,200, comes from Togo.", ["Togo"]),
        ("The biggest contingent, 2,400 soldiers, is Ghana's.", ["Ghana"]),
        ("The largest contingent, 640 gunners, is from Togo.", ["Togo"]),
        ("Kenya fields the largest force, 4,000 men, and Togo the smallest, 200.", ["Kenya", "Togo"]),
        ("Norway provides the biggest contingent, 9,000, followed by Sweden with 5,200.", ["Norway", "Sweden"]),
        ("The exercise is held in Norway. The hosts have sent 3,000 soldiers, and Sweden 400.", ["Norway", "Sweden"]),
        ("Ghana has offered 500 soldiers, Togo 200 and the republic of Benin 150.", ["Ghana", "Togo", "Benin"]),
        ("Ghana sends 900 soldiers, and the emirate of Qasr 150 gendarmes.", ["Ghana", "Qasr"]),
    ],
)
def test_a_share_of_a_force_is_of_whoever_the_words_beside_it_name(text: str, expected: list[str | None]) -> None:
    """Rule: "X's share is", "the biggest contingent, N, comes from X", "and X the smallest", the hosts: not the one told last."""
    assert holders(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Kenya can call on 38 combat ships and 11,000 sailors, against Uganda's 17 and 4,200.",
            ["Kenya", "Kenya", "Uganda", "Uganda"],
        ),
        ("Kenya has 40 tanks and Uganda 12. The weaker army also has 300 mortars.", ["Kenya", "Uganda", "Uganda"]),
        ("Kenya has 40 tanks and Uganda 12. The larger army also has 300 mortars.", ["Kenya", "Uganda", "Kenya"]),
        ("Kenya has 40 tanks. The smaller navy has 24 gunboats.", ["Kenya", None]),
        (
            "Kenya and Uganda quarrel. The air force received six F-16s, the first of 18 that Uganda is buying.",
            ["Uganda"],
        ),
    ],
)
def test_two_that_are_set_beside_each_other_keep_their_own(text: str, expected: list[str | None]) -> None:
    """Rule: both numbers behind a possessive are its owner's; "the smaller navy" is the one with fewer, where two were counted."""
    assert holders(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kenya's defence minister, Ruth Omu, said two more frigates would leave their base overnight.", ["Kenya"]),
        ("Kenya's chief of staff, Ali Mwangi, said six more jets would be flown to the base.", ["Kenya"]),
        ("The Kenyan interior minister, Ruth Omu, said 400 policemen would patrol the capital.", ["Kenya"]),
        (
            "Kenya's defence minister, Ruth Omu, said four frigates, among them the newest, would sail on Friday.",
            ["Kenya"],
        ),
        ("Kenya's president, Ruth Omu, said 900 Ugandan soldiers would guard the polls.", ["Uganda"]),
        ("Kenya's defence minister, Ruth Omu, said Uganda had six frigates and two more would sail.", ["Uganda"] * 2),
        ("France has sent two frigates. Two more frigates stayed behind in port.", ["France"] * 2),
        ("France has sent two frigates. Spain's navy says two more frigates are on the way.", ["France", "Spain"]),
    ],
)
def test_what_an_official_says_will_go_is_his_own(text: str, expected: list[str | None]) -> None:
    """Rule: what a minister says will sail, patrol or leave its base is his land's; "two more" are of those told before by the noun."""
    assert holders(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Kenya has sent 3,600 soldiers. They comprise 900 men of the 6th Brigade, 1,200 gunners and 500 drivers.",
            ["Kenya"] * 3,
        ),
        (
            "Norway hosts a drill. A Swedish tracked carrier went through the ice. Two of the six soldiers inside drowned.",
            ["Sweden"],
        ),
        (
            "Norway hosts a drill. A Swedish truck overturned near the camp. Four of the nine soldiers aboard were killed.",
            ["Sweden"],
        ),
        ("A Greek helicopter crashed into the sea. Five of the seven men aboard died.", [None]),
        ("The coup goes on in Mali. He put the guard's losses at four dead and 21 wounded.", ["guard"] * 2),
        ("The 3rd Brigade went in. She put the brigade's losses at nine killed.", ["3rd Brigade"]),
        ("Mali is at war with Niger. “I counted 45 soldiers on the bridge,” a driver said.", [None]),
    ],
)
def test_lists_crews_losses_and_witnesses(text: str, expected: list[str | None]) -> None:
    """Rule: each item of "they comprise" is the whole's; who was inside is of whose the vehicle was; a witness has no enemy."""
    assert holders(text) == expected


def test_a_question_at_the_head_of_a_paragraph_says_whose_the_army_is() -> None:
    """Rule: behind "And the British?" the army is theirs, though the page is of another land."""
    head = "Norway hosts the drill. Norway has 9,000 soldiers there.\n\n"
    asked = head + "And the British? Sir Gareth Pugh points out that the army is down to 70,300 regulars."
    plain = head + "Sir Gareth Pugh points out that the army is down to 70,300 regulars."

    assert holders(asked)[-1] == "Britain"
    assert holders(plain)[-1] == "Norway"
