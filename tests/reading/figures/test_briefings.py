"""Briefings and bulletins as they are spoken: "of them" of the sentence before, men who fell, losses behind an aside, what else is given."""

import pytest

from tests.reading.names_page import figures

TOLD = [
    ("Twelve soldiers fell on Monday near Brod.", [(12, "killed")]),
    ("Nine marines fell at Dolna while defending the bridge.", [(9, "killed")]),
    ("The 300 soldiers fell in behind the band.", [(300, "strength")]),
    ("The terrorists have lost, by our reckoning, between 600 and 700 men.", [(600, "killed")]),
    ("The raiders left eleven bodies and nine motorcycles.", [(11, "killed")]),
]


@pytest.mark.parametrize(("text", "wanted"), TOLD)
def test_harm_told_in_plain_words(text, wanted):
    """Soldiers fall on a day or at a place; things do not die."""
    assert [(figure.low, figure.measure) for figure in figures(text)] == wanted


def test_forty_of_them_are_of_the_people_right_before():
    """Children of the people who were treated are no policemen told of earlier."""
    text = "We have 610 police officers in the country. The clinic has seen 112 people, 40 of them children."

    assert [figure.low for figure in figures(text)] == [610]


def test_of_them_takes_up_those_whom_the_question_counts():
    """The insurgents were told of before; the interpreters are asked for, and are no force."""
    text = (
        "MS ORR: The insurgents were 4,000 strong in May.\n\nMR BOON: Is it true that 60 interpreters were left behind?\n\n"
        "MS ORR: No. Forty-one of them have come home with us."
    )

    assert 41 not in [figure.low for figure in figures(text)]
    last = figures("The army has 400 men there. Forty of them have come home.")[-1]
    assert (last.low, last.holder) == (40, "army")


HOLDERS = [
    ("Kesh has asked the Assembly to approve the call-up of 20,000 reservists.", (20000, "requested")),
    ("The Kingdom of Ansgar has delivered 24 howitzers and promised another 12.", (12, "planned")),
]


@pytest.mark.parametrize(("text", "wanted"), HOLDERS)
def test_what_is_only_asked_for_or_promised_is_not_there(text, wanted):
    """A parliament is asked to approve it; one giver gives both."""
    last = figures(text)[-1]

    assert (last.low, last.status) == wanted
    assert last.holder != "Assembly"


def test_its_aircraft_are_the_air_forces_right_before():
    """ "with its" behind a comma is said of the body before it."""
    text = "The King has ordered the 4th Brigade, 7,500 men, to the north and has placed the Air Force, with its 62 combat aircraft, on alert."
    told = {figure.low: figure.holder for figure in figures(text)}

    assert told[62] == "Air Force"


def test_how_many_men_they_have_left_asks_for_a_force():
    """The answer is a bare number."""
    text = "MS ORR: Good morning.\n\nQ: How many men do the rebels have left?\n\nMS ORR: Perhaps 1,200."

    assert [(figure.low, figure.measure) for figure in figures(text)] == [(1200, "strength")]


def test_an_office_may_stand_before_the_name_in_a_label():
    """ "The Secretary of State for Defence, Sir Ronald Pike: …" opens a turn where others are."""
    text = (
        "Mrs Alma Thorne: How many of our troops remain?\n\nThe Secretary of State for Defence, Sir Ronald Pike: There are 1,140 soldiers at present.\n\n"
        "Mrs Alma Thorne: Thank you.\n"
    )

    assert [figure.speaker for figure in figures(text)] == ["Ronald Pike"]


def test_our_units_take_the_enemys_men():
    """Whom one's own units take prisoner is of the other side."""
    text = "MINISTRY OF DEFENCE OF TUVARRA\n\nBulletin No. 9\n\nFighters of the so-called Red Front attacked at dawn. Our units took 22 prisoners."
    last = figures(text)[-1]

    assert (last.low, last.holder) == (22, "Red Front")


BOTH = [
    ("The enemy has lost more than 2,000 men, dead and wounded.", (2000, "casualties")),
    ("The rebels lost 90 men in killed and wounded.", (90, "casualties")),
    ("The rebels lost 40 men.", (40, "killed")),
]


@pytest.mark.parametrize(("text", "wanted"), BOTH)
def test_dead_and_wounded_behind_a_loss_are_both(text, wanted):
    """A loss of men is of dead unless both kinds stand behind it."""
    assert [(figure.low, figure.measure) for figure in figures(text)] == [wanted]


def test_cash_and_wishes_and_the_one_are_nobody():
    """Four million in cash, "the one I mentioned" and what a mayor would like count nobody that was hurt."""
    text = "Two officers were hurt, besides the one I mentioned. We found about four million in cash. The mayor would like 300."

    assert [figure.low for figure in figures(text)] == [2]


def test_on_the_side_of_says_whose_and_not_where():
    """Two parties notify their holdings."""
    text = "They have notified their holdings: 2,600 soldiers and 48 guns on the side of the Republic, and 1,900 soldiers and 30 guns on that of the Authority."
    told = [(figure.low, figure.holder, figure.place) for figure in figures(text)]

    assert told == [
        (2600, "Republic", None),
        (48, "Republic", None),
        (1900, "Authority", None),
        (30, "Authority", None),
    ]


NOT_SO = [
    ("The patrol ship intercepted three fast boats off the cape.", "destroyed"),
    ("The rebels hold 12 soldiers. They offer to exchange them, ten for one.", "strength"),
]


@pytest.mark.parametrize(("text", "measure"), NOT_SO)
def test_boats_held_up_and_ratios_are_no_losses_and_no_men(text, measure):
    """Who is intercepted is stopped; "ten for one" counts nobody."""
    assert measure not in {figure.measure for figure in figures(text)}


def test_a_second_that_is_a_clause_of_its_own():
    """What is ordered in the first clause plans nothing in the second; what is proposed holds for both."""
    said = figures(
        "Kesh says that its frigate has been ordered to the area and that the Lomari army has put 600 soldiers around the village."
    )[-1]
    proposed = figures("Kesh proposed that both armies go home and that 120 soldiers be stationed there.")[-1]

    assert (said.low, said.modality) == (600, "asserted")
    assert (proposed.low, proposed.modality) == (120, "planned")


def test_what_answers_for_people_counts_no_soldiers_told_before():
    """A question about the citizens of a land leaves the soldiers behind."""
    text = (
        "MS ORR: The Marzanians have put 600 soldiers around the village.\n\nQ: How many Kestrians are left in Marzan?\n\n"
        "MS ORR: About 1,900 have gone; 120 went on Friday's flight."
    )

    assert [figure.low for figure in figures(text) if figure.measure == "strength"] == [600]


PARTS = [
    ("The League has withdrawn 600 of the 900 fighters it had undertaken to withdraw.", (600, "withdrawn")),
    ("Loyal forces have lost five men.", (5, None)),
]


@pytest.mark.parametrize(("text", "wanted"), PARTS)
def test_what_was_withdrawn_is_no_plan_and_bare_forces_are_no_name(text, wanted):
    """The undertaking is the whole's."""
    first = figures(text)[0]

    assert (first.low, first.status if first.measure == "strength" else None) == wanted
    assert first.holder != "forces"


def test_reports_are_nobody_who_tells():
    """ "Reports speak of twelve dead" names no source."""
    assert [figure.speaker for figure in figures("Reports speak of twelve dead.")] == [None]


CLAUSES = [
    ("Some 120 gendarmes have reached Quelo, and 80 more are expected tonight.", [(120, "asserted"), (80, "forecast")]),
    (
        "About 900 soldiers are expected on Monday, and 600 men have already landed.",
        [(900, "forecast"), (600, "asserted")],
    ),
    ("The 300 gendarmes and 200 soldiers are expected on Monday.", [(300, "forecast"), (200, "forecast")]),
]


@pytest.mark.parametrize(("text", "wanted"), CLAUSES)
def test_a_number_behind_and_with_its_own_verb_is_as_sure_as_that(text, wanted):
    """A list shares its verb; two clauses do not."""
    assert [(figure.low, figure.modality) for figure in figures(text)] == wanted


def test_soldiers_who_follow_the_police_are_not_theirs():
    """The second clause has another subject."""
    told = figures("The 300 police are to leave in May, and 200 soldiers will follow them.")

    assert [figure.holder for figure in told if figure.low == 200] == [None]


def test_how_many_have_crossed_asks_for_no_soldiers():
    """The men whom the army lent were told of just before."""
    text = "MS ORR: The army lent us 60 men.\n\nQ: How many have crossed so far?\n\nMS ORR: Many.\n\nQ: The governor spoke of 20,000.\n\nMS ORR: I know."

    assert [figure.low for figure in figures(text) if figure.measure == "strength"] == [60]
