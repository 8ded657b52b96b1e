"""Kinds of news language met in passing: falling strengths, custody, columns of trucks, ages, raiders who flee, wants."""

import pytest

from tests.reading.figures_page import read, skipped


def told(text: str, **given) -> list[tuple]:
    """(number, measure) of each figure."""
    return [(figure.high or figure.low, figure.measure) for figure in read(text, **given)]


SEEN = [
    ("It will cut its force in the north from 1,500 to 900.", [(1500, "strength"), (900, "strength")]),
    ("The corps has shrunk to 7,300 regulars, from 10,200 in 2010.", [(7300, "strength"), (10200, "strength")]),
    ("Police took 21 youths into custody.", [(21, "detained")]),
    ("A club took 21 youths into its school.", []),
    ("A column of 60 trucks left.", [(60, "equipment")]),
    ("A convoy of 60 trucks with food left.", []),
    ("The attackers, about 20 of them, fled on motorcycles.", [(20, "strength")]),
    ("The villagers, about 20 of them, fled on motorcycles.", [(20, "displaced")]),
    ("One man, 51, died of smoke.", [(1, "killed")]),
    ("It has given six tanks. The army needs at least 300.", [(6, "equipment"), (300, "equipment")]),
    ("It has 87,000 soldiers, up from 70,000 two weeks ago.", [(87000, "strength"), (70000, "strength")]),
    ("Of the dead, 28 were in uniform. The other 35 were women.", [(28, "killed"), (35, "killed")]),
    ("The army says that one person died.", [(1, "killed")]),
    ("It says that one may die.", []),
    ("She pleads for a “residual presence” of 800.", [(800, "strength")]),
    ("Mine search ends; final toll 301", [(301, "killed")]),
    ("The road toll for 301 cars rose.", []),
    ("It has 190,000 soldiers, up from about 100,000 in May.", [(190000, "strength"), (100000, "strength")]),
    ("It lost two Tornados.", []),
    ("It lost two Zephyrs.", []),
    ("Forty families had lost at least one member.", [(1, "killed")]),
    ("He mourned the 43 soldiers it lost in the valley.", [(43, "killed")]),
    ("He praised the 43 soldiers it sent to the valley.", [(43, "strength")]),
    ("They hold 1,200 jihadists in seven jails.", [(1200, "captured")]),
    ("Ninety people were hurt and 400 held.", [(90, "wounded"), (400, "detained")]),
    ("The toll in Lomar is 120, in Kesh 80.", [(120, "killed"), (80, "killed")]),
    ("The toll in Lomar is 120, in May 80 cars burned.", [(120, "killed"), (80, "destroyed")]),
    ("Some 730 children under five have died.", [(730, "killed")]),
    ("Some 730 children died, under 500 of them here.", [(730, "killed"), (500, "killed")]),
    ("Police held 33 officials.", [(33, "detained")]),
    ("The hall held 33 officials.", []),
    ("Lomar flew 200 nationals home.", [(200, "evacuated")]),
    ("Nine out of ten of the 600 houses were damaged.", []),
    ("All of the 600 houses were damaged.", [(600, "damaged")]),
    ("The present one has killed 212 in four months.", [(212, "killed")]),
    ("Three in ten died.", []),
    ("Every year 300 people drown.", []),
    ("Last year 300 people drowned.", [(300, "killed")]),
    ("The fire burned 12 soldiers to death.", [(12, "killed")]),
    ("The 2,900 hostages' relatives waited.", []),
    ("The 2,900 hostages waited.", [(2900, "captured")]),
    ("Three suicide bombers struck.", []),
    ("Three bombers struck the port.", [(3, "equipment")]),
    ("A further 60 are believed buried.", [(60, "trapped")]),
    ("Lomar took in 340,000 people in a week.", [(340000, "displaced")]),
]


@pytest.mark.parametrize(("text", "wanted"), SEEN, ids=[text[:36] for text, _ in SEEN])
def test_a_number_is_told_for_what_its_sentence_makes_of_it(text, wanted):
    """Each kind beside its counter-example."""
    assert told(text) == wanted


def test_a_country_of_a_list_owns_its_own_number():
    """ "Burundi sends 5,400 soldiers, Uganda 6,200": each number is of the name before it."""
    found = read("Kesh sends 5,400 soldiers, Lomar 6,200.", groups={"Kesh": ["Kesh"], "Lomar": ["Lomar"]})

    assert [(figure.high, figure.holder) for figure in found] == [(5400, "Kesh"), (6200, "Lomar")]


def test_what_was_given_is_not_planned_by_the_promise_behind_it():
    """The clause ends where the next verb begins."""
    found = read("Kesh has sent 60 tanks and promised 40 tanks.", groups={"Kesh": ["Kesh"]})

    assert [(figure.high, figure.modality) for figure in found] == [(60, "asserted"), (40, "planned")]


def test_a_plague_that_claims_lives_tells_nothing():
    """Who claims lives is no speaker."""
    (figure,) = read("The plague has claimed 2,200 lives.")

    assert (figure.high, figure.speaker) == (2200, None)


def test_an_elliptic_question_is_asked():
    """A number with a question mark is asked, whoever asks."""
    assert skipped("Fifteen thousand soldiers?") == {"Fifteen thousand soldiers": "asked, not said"}


def test_the_true_number_denies_nothing():
    """ "The true number is closer to" corrects; "not true" denies."""
    found = read("It has 600 soldiers; the true number is closer to 2,500.")

    assert [(figure.high, figure.modality) for figure in found] == [(600, "asserted"), (2500, "asserted")]


def test_a_not_before_a_colon_denies_nothing_behind_it():
    """What follows a colon has a clause of its own."""
    (figure,) = read("He was not to use them: some 1,000 soldiers landed.")

    assert figure.modality == "asserted"


def test_what_could_not_be_is_asserted():
    """ "Could not be traced" is told as done; "could be sent" is not."""
    assert read("Some 20 miners could not be traced.")[0].modality == "asserted"
    assert read("Some 200 soldiers could be there.")[0].modality == "hypothetical"


def test_may_is_a_month_where_it_is_written_so():
    """ "In May" makes nothing a possibility; "may have lost" does."""
    assert read("They lost 200 soldiers in May.")[0].modality == "asserted"
    assert read("They may have 200 soldiers.")[0].modality == "hypothetical"


def test_guerrillas_who_are_offered_a_truce_are_there():
    """What is offered to a force plans none of it, and it is not the one's who offers."""
    (figure,) = read("Kesh has offered a truce to the 1,500 guerrillas.", groups={"Kesh": ["Kesh"]})

    assert (figure.holder, figure.modality) == ("guerrillas", "asserted")
    assert read("Kesh has offered 1,500 soldiers.", groups={"Kesh": ["Kesh"]})[0].modality == "planned"


def test_who_speaks_in_a_statement_is_not_the_statement():
    """The medium before the speaker is no part of the name."""
    assert read("In a statement the group said 17 soldiers died.")[0].speaker == "the group"
