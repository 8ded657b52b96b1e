"""Numbers without a noun that another teller, side or time gives for what was told before; and words that say what befell people."""

import pytest

from tests.reading.names_page import figures


def told(text: str) -> list[tuple[float | None, str]]:
    """The numbers of a text with their measure."""
    return [(figure.low or figure.high, figure.measure) for figure in figures(text)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Poland was still speaking of 80,000 on Monday.",
        "Josep Borrell first said 80,000 and then corrected himself to 60,000.",
        "A colleague in London, who advises the government, arrives at 80,000.",
        "Germany offered a newspaper a total of 80,000.",
        "Its general spoke on Friday of “80,000 and rising”.",
    ],
)
def test_another_teller_s_number_counts_the_force_told_before(sentence):
    """All that is told is a number, and nobody gives or moves any of them."""
    first, second, *_ = figures("Russia has 90,000 troops near Ukraine, Kyiv says. " + sentence)

    assert (first.low, first.holder) == (90000, "Russia")
    assert (second.low, second.measure, second.holder, second.status) == (80000, "strength", "Russia", "present")


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("The Red Crescent counted 37 by noon.", "Red Crescent"),
        ("The Medical Association, which has doctors everywhere, put it at 37 by midday.", "Medical Association"),
        ("The opposition has the names of 37.", "the opposition"),
        ("The union admitted 37.", "the union"),
    ],
)
def test_another_teller_s_number_counts_the_dead_told_before(sentence, speaker):
    """Who has the names of so many has so many dead."""
    second = figures("The blast killed 31 people, the police said. " + sentence)[1]

    assert (second.low, second.measure, second.speaker) == (37, "killed", speaker)


def test_who_counts_other_things_tells_no_toll():
    """She counts shots."""
    assert told("The shelling killed 31 people. A captain writes down every shot. She counted 41 on Thursday.") == [
        (31, "killed")
    ]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Norway has 44 tanks to Finland’s 31.", [(44, "Norway"), (31, "Finland")]),
        (
            "Norway’s army, 8,000 men with four corvettes, is no match for Russia’s 210,000.",
            [(8000, "Norway"), (210000, "Russia")],
        ),
        ("Norway has 44 tanks and went to Finland’s 31 lakes.", [(44, "Norway")]),
    ],
)
def test_the_same_of_another_side_is_its_own(text, wanted):
    """The owner right before the number, and nothing behind it."""
    rows = [(figure.low, figure.holder) for figure in figures(text) if figure.low != 4]

    assert rows == wanted
    assert all(figure.place is None for figure in figures(text))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("More than 4,000 people were killed in 2019, against some 770 in 2016.", [(4000, "killed"), (770, "killed")]),
        ("Of the dead, the minister said, 204 were found in the city.", [(204, "killed")]),
        ("In 2014, 298 people, of whom 196 were Dutch, died in the crash.", [(298, "killed"), (196, "killed")]),
        ("Some 2,300 people who live below the dam were moved to higher ground.", [(2300, "evacuated")]),
        ("The authorities have moved 1,140 inhabitants of three villages to schools.", [(1140, "evacuated")]),
        ("The authorities have moved 1,140 inhabitants of three villages to tears.", []),
        ("Saudi Arabia took 2,991 people across the Red Sea to Jeddah by ship.", [(2991, "evacuated")]),
        ("Three helicopters carried some 90 people away.", [(90, "evacuated")]),
        ("As many as 700 people may lie under the market.", [(700, "trapped")]),
        ("Some 60,000 Tigrayans are refugees in Sudan.", [(60000, "displaced")]),
        ("By noon 50,243 people had crossed from Azerbaijan into Armenia.", [(50243, "displaced")]),
        ("Some 5,200 people slipped out before the soldiers came.", [(5200, "displaced")]),
        ("Some twenty rebels were put out of action.", [(20, "killed")]),
    ],
)
def test_what_befell_people_in_other_words(text, wanted):
    """Brought to safety, fled, lost; not merely moved."""
    assert told(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Norway, which has 900 soldiers in Mali, will increase its contingent by up to 400.", [900, 400]),
        ("The League has never had more than 700 people in the field.", [700]),
        ("Wagner is thought to have had some 1,200 men in Mali.", [1200]),
        ("In May Kenya assembled 75,000 men on these fields.", [75000]),
        ("The governor has put 200 police on the streets of Quito.", [200]),
        ("In Romania roughly 900 Americans had been stationed before.", [900]),
        ("The governor put 200 people on the streets of Quito.", []),
        ("In Romania roughly 900 Americans had been guests before.", []),
    ],
)
def test_what_counts_as_a_force_in_other_words(text, wanted):
    """By a body that has them, where they stand, or what they are for."""
    assert [figure.low or figure.high for figure in figures(text) if figure.measure == "strength"] == wanted


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Belarus has 45,000 troops within 50 kilometres of the river.", "the river"),
        ("Belarus has 45,000 troops within 200km of the frontier.", "the frontier"),
        (
            "They drove into an ambush near Tinzaouaten, on the Algerian border. Rebels killed 84 soldiers there.",
            "Tinzaouaten",
        ),
    ],
)
def test_near_what_a_force_stands(text, place):
    """Within a distance of it; and the town, not the border that it lies on."""
    assert figures(text)[0].place == place


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "He had enlarged the Polish army from 28 divisions to 41, and its park of tanks by a third, to about 2,600.",
            [(28, "divisions"), (41, "divisions")],
        ),
        ("Poland raised its garrison there from 300 soldiers to 900.", [(300, "soldiers"), (900, "soldiers")]),
        ("Corporal Jana Weiss was 22 and Private Milo Drexler was 19. Two soldiers drowned.", [(2, "soldiers")]),
        ("Twenty soldiers, one of them 19, were hurt in Poland.", [(20, "soldiers")]),
    ],
)
def test_what_a_number_counts_that_has_no_noun(text, wanted):
    """What it changed from; nothing where it is an age, or where another noun stands between."""
    assert [(figure.low, figure.unit) for figure in figures(text) if figure.low != 1] == wanted


def test_who_governs_from_a_town_has_no_troops_there():
    """And "Tallinn that of about 40" is Estonia's."""
    text = (
        "The government in Prague has approved the deployment of up to 60 Czech soldiers, and Tallinn that of about 40."
    )

    assert [(figure.holder, figure.place) for figure in figures(text)] == [("Czechia", None), ("Estonia", None)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "The mayor ordered 11,500 inhabitants of riverside villages to leave before the storm.",
            [(11500, "evacuated")],
        ),
        ("The company told 300 employees to leave the building.", []),
        ("The dam breach obliged 6,700 people downstream to seek shelter elsewhere.", [(6700, "displaced")]),
        ("The coach told 30 players to get some rest.", []),
        ("Mountain troops winched 33 skiers out of a stalled cable car.", [(33, "evacuated")]),
        ("Rescue teams hauled 46 workers clear of the mud.", [(46, "evacuated")]),
        ("Nigerian troops rescued 110 women from a hideout in the forest.", [(110, "evacuated")]),
        ("The navy saved 24 sailors from their ship in the gulf.", [(24, "evacuated")]),
        ("The winds knocked out power to 46,000 people.", [(46000, "affected")]),
        ("Militias have hemmed in 20,000 civilians.", [(20000, "trapped")]),
        ("Hope is fading for 31 fishermen whose boat sank.", [(31, "missing")]),
        ("Police bundled 320 protesters into unmarked vans.", [(320, "detained")]),
        ("The courts handed prison sentences to 88 protesters.", [(88, "detained")]),
        ("Gunmen snatched 76 girls from their school.", [(76, "captured")]),
        ("Negotiators secured the release of 13 nuns.", [(13, "captured")]),
        ("The raids proved fatal for 18 villagers.", [(18, "killed")]),
        ("At least 26 miners came away with burns.", [(26, "wounded")]),
        ("Families joined a column of 17,900 Serbs who left by tractor.", []),
        ("Snow closed the pass to 46,000 people.", []),
    ],
)
def test_the_wider_words_for_harm(text, wanted):
    """What newspapers say for rescued, cut off, jailed, taken and hurt."""
    assert [row for row in told(text) if row[1] != "strength"] == wanted


def test_where_those_who_tell_are_based_nobody_else_is():
    """An agency in a town counts guns elsewhere."""
    (figure,) = figures("Pictures published by Planet, an agency based in Delft, show 54 howitzers at the river.")

    assert figure.place == "the river"


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("France told the United Nations that it would withdraw 5,000 soldiers from Mali.", "France"),
        (
            "Georgia has 4,000 regulars, the centre says, and behind it stands Russia with 210,000 men under arms.",
            "Russia",
        ),
        ("The army of Colombia attacked. The rebels say 150 soldiers took part.", None),
    ],
)
def test_the_side_that_has_them_and_not_who_hears_or_tells(text, holder):
    """Who is told of a force has none of it."""
    assert figures(text)[-1].holder == holder


@pytest.mark.parametrize(
    ("text", "holder", "measure"),
    [
        ("The UN mission in South Sudan fields 13,000 blue helmets.", None, "strength"),
        ("Hezbollah, an Iran ally with 60,000 under arms, holds the south.", "Hezbollah", "strength"),
        ("Kingston has offered 250 soldiers to the mission in Haiti.", "Jamaica", "strength"),
        ("Taiwan’s air force can get only 45 Mirage fighters off the ground.", "Taiwan", "equipment"),
        ("Mali’s rebels can field only 450 Tuareg fighters.", None, "strength"),
    ],
)
def test_where_a_mission_is_and_whose_ally_a_band_is_has_none_of_it(text, holder, measure):
    """A land behind a preposition, and one that only says whose friend somebody is, hold nothing; aircraft are no men."""
    (figure,) = figures(text)

    assert figure.measure == measure
    assert holder is None or figure.holder == holder
    assert figure.holder not in ("South Sudan", "Iran", "Norfolk Island")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Moscow’s garrison in the breakaway region of Transnistria numbers about 1,500.", [(1500, "Russia")]),
        ("Eritrean forces totalling 2,200 left Shire by bus.", [(2200, "Eritrea")]),
        ("Around 8,500 Americans in uniform were told to be ready.", [(8500, "United States")]),
        ("Some 120 Fijians in blue berets watch over the ceasefire.", [(120, "Fiji")]),
        ("The battle group at Cincu, including 700 Romanians, fired live rounds.", [(700, "Romania")]),
        ("Moscow has pulled 2,000 men back from the air base.", [(2000, "Russia")]),
        ("South Korea is home to 28,500 American service members.", [(28500, "United States")]),
        ("Moscow has pulled 2,000 votes back from the left.", []),
        ("Around 8,500 Americans in costume were told to be ready.", []),
    ],
)
def test_nationals_and_men_who_are_soldiers(text, wanted):
    """In uniform, part of a formation, pulled back."""
    assert [(figure.low, figure.holder) for figure in figures(text)] == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Norway has 140 guns and 60 tanks. It had 75 when the siege began.",
            [(140, "equipment"), (60, "equipment"), (75, "equipment")],
        ),
        (
            "Hamas lost 40 of its fighters there, he adds, and has no more than 2,500 left.",
            [(40, "killed"), (2500, "strength")],
        ),
        (
            "Each side says that it is holding prisoners: the government has 85 and the junta 110.",
            [(85, "captured"), (110, "captured")],
        ),
        (
            "An exchange of prisoners could begin. The rebels say that they hold 580, and that Kyiv has 900 of theirs.",
            [(580, "captured"), (900, "captured")],
        ),
        (
            "The junta said that 40 civilians had been killed. It later corrected that to 22.",
            [(40, "killed"), (22, "killed")],
        ),
        ("She had treated 130 wounded since Thursday. Nineteen needed surgery.", [(130, "wounded"), (19, "wounded")]),
        ("Four armored cars were burning on the ramp.", [(4, "destroyed")]),
        ("An estimated 260,000 civilians were still inside when the city fell.", [(260000, "trapped")]),
        ("Volunteers had picked up 45 bodies by Tuesday.", [(45, "killed")]),
        (
            "Sixty-eight soldiers have been killed in Mali since the mission deployed, 41 of them by roadside bombs.",
            [(68, "killed"), (41, "killed")],
        ),
        ("The toll has reached 2,146 dead; on Thursday it stood at 1,388.", [(2146, "killed"), (1388, "killed")]),
        ("The camps around Goma held 700,000 before the assault.", [(700000, "displaced")]),
        ("The prison camp held 700 men before the assault.", []),
        ("The Taliban boasted on Sunday of 400 British killed in the town.", [(400, "killed")]),
        (
            "The envoy put the number still captive at 256: 153 confined in the town, 92 held in barracks, and 11 chained.",
            [(256, "captured"), (153, "captured"), (92, "captured"), (11, "captured")],
        ),
    ],
)
def test_numbers_that_lean_on_what_was_told(text, wanted):
    """Had before, left, held, corrected, parts of a toll."""
    assert told(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Britain has promised 1,800 soldiers, and the Dutch 400; so far 600 have landed, all of them British.",
            [(1800, "Britain"), (400, "The Netherlands"), (600, "Britain")],
        ),
        ("Norway promised 200 soldiers of an engineer battalion.", [(200, "Norway")]),
        (
            "“We’ve counted 1,340 tanks, and we had counted 610 at midsummer,” said Desmond Ash, NATO’s intelligence chief.",
            [(1340, None), (610, None)],
        ),
        ("The war goes on. When 40 Commando Royal Marines left, it was over.", []),
    ],
)
def test_who_counts_is_not_whose_it_is(text, wanted):
    """By the nation told behind; not a kind of battalion, nor who has only counted."""
    assert [(figure.low, figure.holder) for figure in figures(text)] == wanted
