"""Wrong facts met in plain wire texts about wars of the last fifty years: islands taken, a downed pilot, a truce with peacekeepers."""

import pytest

from tests.reading.claims_page import coded, happened, told
from tests.reading.names_page import figures, reading


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Shelling across the Line of Control killed four civilians, police said.", [()]),
        ("Shelling killed four civilians, Umar Azam, a local official, said.", [()]),
        ("Shelling by Russian troops killed six people in Izium, the mayor said.", [("Russia",)]),
        ("Firing at the crowd, police killed three people.", [("police",)]),
        ("Accusing the army of murder, the rebels left the talks.", [("rebels",)]),
    ],
)
def test_a_word_in_ing_that_acts_itself_is_done_by_nobody_behind_the_comma(
    text: str, actors: list[tuple[str, ...]]
) -> None:
    """Who tells of the shelling did not shell."""
    assert [actor for _, _, actor, _ in coded(text)] == actors


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Nikos Sampson, whom the officers installed on Monday, accused Turkey of aggression.", ("Nikos Sampson",)),
        ("Prime Minister Ana Brod of Sweden said her government had asked Norway for tanks.", ("Sweden",)),
        ("Azerbaijani President Ilham Aliyev said his army had seized the city of Shusha.", ("Azerbaijan",)),
        ("Their commander, the Senegalese general Awa Sarr, said her troops had seized the airport.", ("Awa Sarr",)),
    ],
)
def test_who_acts_behind_an_aside_or_as_somebody_s_army(text: str, actor: tuple[str, ...]) -> None:
    """A president's army is his country's; a mission commander's is not hers."""
    assert [a for _, _, a, _ in coded(text)][:1] == [actor]


def test_a_day_in_whom_s_aside_dates_nothing_outside_it() -> None:
    """The article's own day stands."""
    events = happened("Nikos Sampson, whom the officers installed on Monday, accused Turkey of aggression.").events

    assert [event.date for event in events] == ["2031-05-14"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("John Nott offered to step down.", [("RETREAT", "planned")]),
        ("Iran offered to hold talks.", [("AGREE", "asserted")]),
        ("Brig. Gen. Dimitrios Ioannidis was said by diplomats to have favored an immediate attack on Turkey.", []),
        ("Hardliners in the cabinet favor an attack on Iran.", []),
    ],
)
def test_what_is_only_offered_or_favoured_did_not_happen(text: str, expected: list[tuple[str, str]]) -> None:
    """An offer to go is a plan; an attack that somebody favours is none."""
    assert [(event.event, event.modality) for event in happened(text).events] == expected


def test_what_another_makes_of_a_claim_is_not_said_by_who_claims_it() -> None:
    """The writer adds it."""
    assert told(
        "Azerbaijani President Ilham Aliyev declared that his army had taken Shusha, a claim that Armenia denied."
    ) == [("Ilham Aliyev", "his army had taken Shusha")]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Radio Nicosia reported that 30 planes took part in the first wave.", "Radio Nicosia"),
        ("Around 6,000 Turkish soldiers were ashore, port workmen estimated, facing a militia of 12,000 men.", None),
        ("Around 600 soldiers were ashore, Western military attaches estimated.", "Western military attaches"),
        ("Turkey, which is said to have sent 2,000 fighters, will help, Foreign Minister Mevlut Cavusoglu said.", None),
    ],
)
def test_no_land_and_no_minister_tells_what_others_do(text: str, speaker: str | None) -> None:
    """A radio is not its town's country; a nation counted is no teller; hearsay in an aside is not the minister's."""
    assert {figure.speaker for figure in figures(text)} == {speaker}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Shelling killed four civilians, two of them children, and wounded seven.",
            ["civilians", "children", "civilians"],
        ),
        (
            "India arrested 300 activists. The neighbors have fought three wars since 1947, two of them over Kashmir.",
            ["activists"],
        ),
        ("Thousands of people poured into the streets of Baku.", []),
        ("Some 12,000 refugees poured into Chad on Monday.", ["refugees"]),
        (
            "The neighbours have met in nine talks, two of them in Doha. The army lost 300 soldiers, 40 of them on Monday.",
            ["soldiers", "soldiers"],
        ),
    ],
)
def test_what_is_counted(text: str, expected: list[str]) -> None:
    """Behind an aside the sentence goes on from the whole; wars and marchers are no harm."""
    assert [figure.unit for figure in figures(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The group fields 300 men.", [(300, None)]),
        ("Wagner is believed to have 2,000 men in Mali.", [(2000, "Wagner Group")]),
        ("Hezbollah has some 20,000 men.", [(20000, "Hezbollah")]),
        ("The Greek contingent on Cyprus, known as ELDYK, numbers 950 men.", [(950, "Greece")]),
        ("The village of Brod, which had a garrison until the war of 1974 and has a school, numbers 950 men.", []),
        ("Argentina's military government put the number of its men on the islands at 4,000.", [(4000, "Argentina")]),
        ("The miners' union put the number of its men at 4,000.", []),
        ("NATO has 1,200 soldiers from Germany and Norway in Lithuania.", [(1200, "NATO")]),
        ("The African Union mission has 900 troops from Kenya and Uganda in the city.", [(900, "African Union")]),
        ("Police stated that six airmen died when a helicopter crashed.", [(6, None)]),
    ],
)
def test_whose_men_they_are(text: str, expected: list[tuple[float, str | None]]) -> None:
    """Who has, fields or numbers men has a force; lands that lend them do not hold it."""
    assert [(figure.low, figure.holder) for figure in figures(text)] == expected


def test_a_force_with_its_vehicles_is_as_sure_as_they_are() -> None:
    """What "will be deployed" says of the last it says of the first."""
    found = figures(
        "Some 1,960 Russian peacekeepers with 90 armored vehicles and 380 cars will be deployed along the line."
    )

    assert [figure.modality for figure in found] == ["planned", "planned", "planned"]


def test_a_line_of_control_is_a_place_by_its_whole_name() -> None:
    """ "Line" alone is nowhere."""
    found = figures("Shelling across the Line of Control killed four civilians.")

    assert [figure.place for figure in found] == ["Line of Control"]


def test_an_ampersand_is_read_as_and() -> None:
    """Machine paraphrases write it for any list."""
    found = figures("The war has claimed the lives of 461 American soldiers & more than 6,000 Afghan police.")

    assert [figure.measure for figure in found] == ["killed", "killed"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The army counted 12 dead soldiers.", [(12, "killed", "soldiers")]),
        (
            "Rescuers found 14 dead miners and 30 missing sailors.",
            [(14, "killed", "miners"), (30, "missing", "sailors")],
        ),
        ("The river carried 40 dead fish and 12 dead cattle.", []),
        ("The raid left nine dead and 14 injured people.", [(9, "killed", None), (14, "wounded", "people")]),
    ],
)
def test_the_dead_are_counted_by_their_noun(text: str, expected: list[tuple[float, str, str | None]]) -> None:
    """Soldiers, miners and sailors are; fish are no harm."""
    assert [(figure.low, figure.measure, figure.unit) for figure in figures(text)] == expected


@pytest.mark.parametrize(
    ("text", "holders"),
    [
        ("Some 40 ethnic Russians fled Narva.", ["ethnic Russians"]),
        ("Some 300 British and 900 other soldiers were in Kosovo.", ["Britain", None]),
        (
            'Ankara put its own losses at seven soldiers and claimed to have "neutralized" 765 terrorists.',
            ["Turkey", None],
        ),
        ("Togo pledged 500 soldiers, while Niger is to lead a force with 600 men.", ["Togo", "Niger"]),
    ],
)
def test_whose_they_are_not(text: str, holders: list[str | None]) -> None:
    """A people in another land, those beside a nation's, those one claims to have killed, those of another clause."""
    assert [figure.holder for figure in figures(text)] == holders


def test_a_strip_of_land_has_no_depth_of_a_quake() -> None:
    """Only hazards are measured."""
    assert figures("Turkey agreed to push fighters from a strip 30 kilometers deep along the border.") == []
    assert [figure.measure for figure in figures("The quake struck at a depth of 10 kilometers.")] == ["depth"]


def test_who_accuses_tells_nothing_behind_while() -> None:
    """Nor is the place where somebody speaks where those he tells of are."""
    found = figures(
        "Sudan and Chad accused each other of breaking a truce, while envoys flew 300 people out of the country."
    )

    assert [figure.speaker for figure in found] == [None]
    hurt = figures(
        "NATO will send soldiers to Kosovo after 30 peacekeepers were hurt, Jens Stoltenberg stated in Oslo."
    )
    assert {figure.place for figure in hurt} == {"Kosovo"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thousands of Serbs protested on Friday against the deal.", [("PROTEST", ("Serbs",))]),
        ("Hundreds of Haitians marched on Tuesday against the president.", [("PROTEST", ("Haitians",))]),
        ("Russia called on the West to end its deceitful propaganda.", [("REQUEST", ("Russia",))]),
        ("Egypt, which had 10,000 nationals there, moved 436 by land, its military said.", []),
    ],
)
def test_who_did_what(text: str, expected: list[tuple[str, tuple[str, ...]]]) -> None:
    """Crowds of a people are not its state; who says so moves nobody."""
    assert [(event, actor) for event, _, actor, _ in coded(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Over 200 were hurt. Among the dead were 82 Iranians and 63 Canadians.",
            [(200, "wounded"), (82, "killed"), (63, "killed")],
        ),
        ("Among the guests were 82 Iranians.", []),
        ("Indian media put the losses at 43 killed or seriously hurt.", [(43, "casualties")]),
        ("Some 1,500 U.S. and allied soldiers are stationed there.", [(1500, "strength")]),
    ],
)
def test_what_befell_them(text: str, expected: list[tuple[float, str]]) -> None:
    """The dead among the hurt are dead; killed or hurt is both."""
    assert [(figure.low, figure.measure) for figure in figures(text)] == expected


def test_a_former_value_counts_what_the_new_one_counts() -> None:
    """No vehicles of the garrison."""
    found = figures("Brazil has moved 20 vehicles to Boa Vista and raised its garrison there from 70 to 130 soldiers.")

    assert [(figure.low, figure.unit) for figure in found if figure.low != 20] == [(70, "soldiers"), (130, "soldiers")]


def test_a_helicopter_that_crashes_attacks_nobody() -> None:
    """It is an accident, near whatever border."""
    text = "A helicopter with seven people aboard crashed near the border; five were killed."

    assert [event for event, _, _, _ in coded(text)] == ["HAZARD"]


def test_an_aside_ends_where_the_main_clause_goes_on() -> None:
    """Whom it names and when it was are not the main verb's, nor the other way."""
    text = "Sweden, which gave up neutrality after Russia invaded Ukraine in 2022, plans to send 600 troops to NATO's brigade in Latvia."

    assert ("ASSAULT", (), ("NATO",)) not in [(event, actor, other) for event, _, actor, other in coded(text)]
    assert [figure.holder for figure in figures(text)] == ["Sweden"]
    found = figures("Norway, whose prime minister met Putin in Moscow last year, will send 40 soldiers to Kosovo.")
    assert [figure.modality for figure in found] == ["planned"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They ousted President Roch Marc Christian Kabore on Monday.", "Roch Marc Christian Kabore"),
        ("Kharkiv Gov. Oleh Syniehubov said so.", "Oleh Syniehubov"),
        ("Thirty-three were dead, said Samanta Lal Sen.", "Samanta Lal Sen"),
    ],
)
def test_names_with_words_of_other_kinds(text: str, name: str) -> None:
    """Christian between names, and what only looks like a form of address."""
    assert [actor.name for actor in reading(text).actors if actor.kind == "person"] == [name]
