"""What counts as a figure, its bounds, measure and unit; and what does not."""

import pytest

from tests.reading.figures_page import read, row, skipped

VALUES = [
    (
        "The country has at least 100,000 Russian troops along its border.",
        [(100000, None, "at_least", "strength", "troops")],
    ),
    ("There are approximately 115,000 troops near the frontier.", [(115000, 115000, "about", "strength", "troops")]),
    ("Some four thousand soldiers reached Brod.", [(4000, 4000, "about", "strength", "soldiers")]),
    (
        "More than a dozen fighters and two dozen tanks crossed the river.",
        [(12, None, "more_than", "strength", "fighters"), (24, 24, "exact", "equipment", "tanks")],
    ),
    ("Up to 500 marines will sail.", [(None, 500, "up_to", "strength", "marines")]),
    ("Fewer than 50 peacekeepers remain.", [(None, 50, "less_than", "strength", "peacekeepers")]),
    ("Between 20 and 30 militants attacked the base.", [(20, 30, "range", "strength", "militants")]),
    ("They moved 10,000-12,000 troops.", [(10000, 12000, "range", "strength", "troops")]),
    ("An 8,500-strong force is on alert.", [(8500, 8500, "exact", "strength", "force")]),
    ("Tarkland called up 12.500 reservists.", [(12500, 12500, "exact", "strength", "reservists")]),
    ("Tarkland called up 12 500 reservists.", [(12500, 12500, "exact", "strength", "reservists")]),
    ("The army of 40,000 has not moved.", [(40000, 40000, "exact", "strength", "army")]),
    ("The guard, a force of about 1,200 men, stood by.", [(1200, 1200, "about", "strength", "men")]),
    ("Their forces in Orvia will likely rise to 30,000.", [(30000, 30000, "exact", "strength", "forces")]),
    ("An aide put the Karvonian force at between 55,000 and 60,000.", [(55000, 60000, "range", "strength", "force")]),
    ("More than 1.2 million people have been displaced.", [(1200000, None, "more_than", "displaced", "people")]),
    (
        "The blast killed 12 soldiers, three police officers and a child.",
        [
            (12, 12, "exact", "killed", "soldiers"),
            (3, 3, "exact", "killed", "police officers"),
            (1, 1, "exact", "killed", "child"),
        ],
    ),
    (
        "Twelve people were killed and 40 wounded.",
        [(12, 12, "exact", "killed", "people"), (40, 40, "exact", "wounded", "people")],
    ),
    (
        "It killed 12 soldiers and wounded 40 others.",
        [(12, 12, "exact", "killed", "soldiers"), (40, 40, "exact", "wounded", "soldiers")],
    ),
    (
        "At least 12 people, including three children, were killed.",
        [(12, None, "at_least", "killed", "people"), (3, 3, "exact", "killed", "children")],
    ),
    (
        "Two servicemen were killed and nine were wounded.",
        [(2, 2, "exact", "killed", "servicemen"), (9, 9, "exact", "wounded", "servicemen")],
    ),
    (
        "The quake left 300 people homeless and 95 missing.",
        [(300, 300, "exact", "homeless", "people"), (95, 95, "exact", "missing", "people")],
    ),
    ("The death toll rose to 1,200.", [(1200, 1200, "exact", "killed", None)]),
    ("The director put the number of dead at about 300.", [(300, 300, "about", "killed", None)]),
    ("The hospital received 17 bodies.", [(17, 17, "exact", "killed", "bodies")]),
    ("It treated 44 people for gunshot wounds.", [(44, 44, "exact", "wounded", "people")]),
    ("Around 7,400 homes were destroyed.", [(7400, 7400, "about", "destroyed", "homes")]),
    (
        "The enemy lost up to 20 soldiers and four tanks.",
        [(None, 20, "up_to", "killed", "soldiers"), (4, 4, "exact", "destroyed", "tanks")],
    ),
    ("Police arrested 30 protesters.", [(30, 30, "exact", "detained", "protesters")]),
    ("Helicopters evacuated more than 300 stranded villagers.", [(300, None, "more_than", "evacuated", "villagers")]),
    ("The floods have affected 33 million people.", [(33000000, 33000000, "exact", "affected", "people")]),
    ("Rebels captured 40 soldiers and a tank.", [(40, 40, "exact", "captured", "soldiers")]),
    ("Health workers confirmed 212 cholera cases.", [(212, 212, "exact", "infected", "cases")]),
    ("Tens of thousands of people fled.", [(None, None, "none", "displaced", "people")]),
    (
        "A magnitude 6.9 earthquake struck at a depth of 11 km.",
        [(6.9, 6.9, "exact", "magnitude", None), (11, 11, "exact", "depth", "km")],
    ),
    (
        "The category 4 hurricane brought winds of up to 230 km/h.",
        [(4, 4, "exact", "category", None), (None, 230, "up_to", "wind", "km/h")],
    ),
    (
        "About 300 of the 2,000 troops left.",
        [(300, 300, "about", "strength", "troops"), (2000, 2000, "exact", "strength", "troops")],
    ),
    (
        "It has 2,000 soldiers there and a further 500 will follow.",
        [(2000, 2000, "exact", "strength", "soldiers"), (500, 500, "exact", "strength", "soldiers")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), VALUES, ids=[text[:40] for text, _ in VALUES])
def test_a_figure_has_the_bounds_measure_and_unit_that_the_text_gives(text, expected):
    """Bounds follow the qualifier, the measure follows the harm, and neighbours in a list share both."""
    found = [row(figure) for figure in read(text)]

    assert found == expected


NOTHING = [
    ("The treaty has lasted for 30 years.", "30"),
    ("It seized the port in 2014.", "2014"),
    ("The games run February 10-20.", "February 10-20"),
    ("Mr Vass, 61, is a farmer.", "61"),
    ("A 54-year-old baker stayed.", "54"),
    ("It cost $5 million.", "5 million"),
    ("It cost 900 million dinars.", "900 million"),
    ("Only 12 percent voted.", "12"),
    ("The town is 38 kilometres away.", "38"),
    ("It was 40 degrees.", "40"),
    ("The bill passed by 312 votes.", "312"),
    ("They met at 14:30.", "14"),
    ("Talks start at 6 a.m.", "6"),
    ("Nato invoked Article 5.", "5"),
    ("It cited Resolution 2202.", "2202"),
    ("The team lost 3-1.", "3"),
    ("It opened fire 31 times.", "31"),
    ("About 72 districts were declared calamity-hit.", "72"),
    ("Some 150 journalists were there.", "150"),
    ("The 82nd Airborne left.", "82"),
    ("They closed 40 schools.", "40"),
    ("It fired 30 missiles.", "30"),
    ("Two thirds of the land was under water.", "Two"),
    ("Mortars of 120 mm calibre were used.", "120"),
]


@pytest.mark.parametrize(("text", "number"), NOTHING, ids=[text[:40] for text, _ in NOTHING])
def test_a_number_that_counts_neither_force_nor_harm_is_skipped_with_a_reason(text, number):
    """Years, ages, money, shares, distances, times, names and crowds are never figures."""
    reasons = skipped(text)

    assert reasons[number]


def test_names_of_models_are_not_even_numbers():
    """T-72 and Su-35 are words, so that nothing of them can be counted."""
    assert not skipped("The T-72 tanks and Su-35 jets stood by, as did the F-16s and the S-300 battery.")


BACK = [
    (
        "It has sent 3,000 soldiers to the coast. They will join 1,700 who are there.",
        [(3000, 3000, "exact", "strength", "soldiers"), (1700, 1700, "exact", "strength", "soldiers")],
    ),
    (
        "About 410,000 people were driven from their homes. Some 120,000 of these have reached Kanda.",
        [(410000, 410000, "about", "displaced", "people"), (120000, 120000, "about", "displaced", "people")],
    ),
    (
        "The ministry counts 3,120 dead, among them 900 soldiers.",
        [(3120, 3120, "exact", "killed", None), (900, 900, "exact", "killed", "soldiers")],
    ),
    (
        "An earlier post said 27 people had been killed. The figure was 7.",
        [(27, 27, "exact", "killed", "people"), (7, 7, "exact", "killed", "people")],
    ),
    (
        "It will send 350 soldiers to Brod, where it already has 550 in reserve.",
        [(350, 350, "exact", "strength", "soldiers"), (550, 550, "exact", "strength", "soldiers")],
    ),
]


HARM = [
    ("Air defences shot down 24 of 30 drones.", [(24, "destroyed", "drones")]),
    ("Among the dead were nine children.", [(9, "killed", "children")]),
    ("Four policemen were among the 12 killed.", [(4, "killed", "policemen"), (12, "killed", None)]),
    ("A rocket killed a mother and her two sons.", [(1, "killed", "mother"), (2, "killed", "sons")]),
    ("They buried 10 villagers on Friday.", [(10, "killed", "villagers")]),
    ("A landslide buried 10 villagers.", [(10, "trapped", "villagers")]),
    ("Some 9,000 residents were told to leave.", [(9000, "evacuated", "residents")]),
    ("About 45,000 people are in urgent need of food.", [(45000, "affected", "people")]),
    ("Troops took 31 prisoners.", [(31, "captured", "prisoners")]),
    ("It took 200 of your men prisoner.", [(200, "captured", "men")]),
    (
        "19 Italian and 11 Hungarian soldiers suffered burns.",
        [(19, "wounded", "soldiers"), (11, "wounded", "soldiers")],
    ),
    ("The bulletin speaks of 7,200 Dural dead.", [(7200, "killed", None)]),
    ("It has posted 3,500 police along the river.", [(3500, "strength", "police")]),
    (
        "The flood killed 12 people, seven in Hallen and five in Brod.",
        [(12, "killed", "people"), (7, "killed", "people"), (5, "killed", "people")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), HARM, ids=[text[:40] for text, _ in HARM])
def test_the_harm_is_the_one_that_the_words_around_the_number_tell(text, expected):
    """Particles, lists, burials, needs and names between the number and the dead."""
    assert [(figure.high, figure.measure, figure.unit) for figure in read(text)] == expected


@pytest.mark.parametrize(("text", "expected"), BACK, ids=[text[:40] for text, _ in BACK])
def test_a_bare_number_counts_what_the_figure_before_it_counts(text, expected):
    """Only where a word points back: "of these", "who", "among them", "the figure"."""
    assert [row(figure) for figure in read(text)] == expected


OLD = [
    ("The death toll rose from 12 to 19.", [19]),
    ("The number of dead rose from 12 to 19, and 40 people were hurt.", [19, 40]),
    ("Some 60 percent of the 400,000 residents have fled.", []),
    ("Nine out of ten homes were damaged.", []),
    ("He is one of 86,000 people who fled.", [86000]),
]


@pytest.mark.parametrize(("text", "highs"), OLD, ids=[text[:40] for text, _ in OLD])
def test_old_values_wholes_and_ratios_are_not_told_as_new_harm(text, highs):
    """What a number was before, and the whole of which a part was harmed, are no figures of harm."""
    assert [figure.high for figure in read(text)] == highs


def test_those_who_are_exchanged_were_captives():
    """Both sides of a swap were held; neither is a strength."""
    found = read("The treaty covers 31 fighters swapped in exchange for 26 soldiers.")

    assert [(figure.high, figure.measure) for figure in found] == [(31, "captured"), (26, "captured")]


def test_two_subjects_in_one_sentence_do_not_share_a_verb():
    """Thousands who march are not those who were detained."""
    found = read("About 30,000 people marched and 45 were detained.")

    assert [(figure.high, figure.measure) for figure in found] == [(45, "detained")]
