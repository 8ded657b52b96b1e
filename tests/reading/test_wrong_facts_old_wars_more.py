"""More wrong facts of plain wire texts about wars of the last fifty years: the dead by their noun, former garrisons, asides, asked withdrawals."""

import pytest

from tests.reading.claims_page import coded, happened
from tests.reading.names_page import figures, reading


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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The junta demanded that Denmark withdraw its contingent of 105 soldiers.", [("Denmark", "present")]),
        ("Iraq asked the U.S. to pull out its 2,500 troops.", [("United States", "present")]),
        ("France withdrew 400 soldiers.", [("France", "withdrawn")]),
        ("Iraq told reporters that its 40,000 soldiers were ready.", [("Iraq", "present")]),
        ("WFP's convoy of 22 trucks was turned back after armed men looted a warehouse.", []),
    ],
)
def test_who_is_asked_has_not_done_it(text: str, expected: list[tuple[str, str]]) -> None:
    """What he is asked to move is his."""
    assert [(figure.holder, figure.status) for figure in figures(text)] == expected


def test_their_number_is_of_those_the_text_is_about() -> None:
    """No observers are added to the dead."""
    text = (
        "The claim that 40 Kenyan servicemen were killed is false. On Monday observers will come. "
        "The ministry asked that their number be raised from 24 to 60."
    )

    assert [figure.low for figure in figures(text)] == [40]


def test_an_officer_lent_makes_no_enemy_of_his_land() -> None:
    """The enemy stays unnamed where only an observer's land is told."""
    text = (
        "MINISTRY OF DEFENCE OF THE REPUBLIC OF VARDONIA\n\nThe enemy lost eight men killed.\n\n"
        "Observers led by the Finnish Colonel Aino Harju will inspect the site."
    )

    assert [figure.holder for figure in figures(text)] == ["enemy"]


def test_who_shoots_missiles_down_did_not_fire_them() -> None:
    """Nor does a buyer's army own what it hopes for."""
    assert [f.holder for f in figures("Ukraine's air force stated that it shot down 21 of 41 missiles.")] == [None]
    found = figures("In return for its approval, Ankara hopes to buy 40 fighter jets.")
    assert [figure.holder for figure in found] == ["Turkey"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mutiny alone took 4,200 out of the ranks.", []),
        ("The army took 4,200 out of the city.", [(4200, "evacuated")]),
        ("Around 60 vehicles of the 2nd Armoured Battalion were seen on the road.", [(60, "equipment")]),
        ("Valdane, who boasts of 9,000 rifles, is near.", [(9000, "strength")]),
        (
            "The 2,400 Turkish soldiers are gone. Of the 5,000 people who lived in Oresk, the mayor reckons, no more than 1,800 are left.",
            [(2400, "strength")],
        ),
    ],
)
def test_what_is_a_force_and_what_is_none(text: str, expected: list[tuple[float, str]]) -> None:
    """Ranks are left, rifles boasted of, villagers no soldiers."""
    assert [(figure.low, figure.measure) for figure in figures(text)] == expected


def test_whose_a_count_is_not() -> None:
    """An institute has no men; who counts the neighbour's battalions does not own them; an older value's month dates only it."""
    text = "The Institute for Steppe Studies, which has followed the corps, puts its strength at 14,000 soldiers."
    assert [figure.holder for figure in figures(text)] == [None]
    counted = figures(
        "In the border districts there are now, by the count of Sweden's general staff, 42 battalion groups."
    )
    assert [figure.holder for figure in counted] == [None]
    grown = figures("Images published on Thursday show 340 tanks at Brusk, up from 210 in January.")
    assert [figure.modality for figure in grown] == ["asserted", "historical"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Germany will send 400 soldiers under UN command to Mali.", [(400, "Germany")]),
        ("President Nauseda of Lithuania called on Berlin to enlarge its battalion of 500 men.", [(500, "Germany")]),
        (
            "Some 300 soldiers reached Wiesbaden, Germany, to set up a base, and roughly 1,000 are driving to Romania.",
            [(300, None), (1000, None)],
        ),
    ],
)
def test_whose_those_sent_are(text: str, expected: list[tuple[float, str | None]]) -> None:
    """Of who lends them, of whom it is asked; never of the land of a town."""
    assert [(figure.low, figure.holder) for figure in figures(text)] == expected


def test_what_is_prepared_for_has_not_come() -> None:
    """Refugees who are awaited, an attack that nobody has grounds to believe in."""
    found = figures("Poland and Romania prepare for up to 1 million refugees, the minister said.")
    assert [figure.modality for figure in found] == ["forecast"]
    events = happened('"There are no grounds to believe" that an invasion is imminent, he said.').events
    assert [event.modality for event in events] == ["denied"]


def test_the_men_are_not_those_of_another_land() -> None:
    """Belarus's leader speaks of others than the Americans who came to Poland."""
    text = "U.S. troops arrived in Poland. Belarus's Alexander Lukashenko claims that the men will go home."

    assert [actor for event, _, actor, _ in coded(text) if event == "RETREAT"] == [("men",)]
