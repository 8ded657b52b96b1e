"""What machine paraphrases and agency rewrites of troop movements made the reader miss or mix up."""

import pytest

from tests.reading.claims_page import happened, stated
from tests.reading.names_page import figures


def test_forces_are_where_they_go_to_and_of_the_state_whose_pentagon_tells() -> None:
    """Rule: "based in", "mainly from" say where they come from; a spokesman's seat lends its state to nameless soldiers."""
    text = (
        "The president has ordered about 3,000 American troops to Europe, the Pentagon said. According to Pentagon spokesman "
        "John Kirby, 1,700 service members, mainly from the 82nd Airborne Division at Fort Bragg, will go to Poland. "
        "A further 1,000 soldiers based in Germany are being sent to Romania."
    )

    assert [(row.low, row.holder, row.place) for row in figures(text)][1:] == [
        (1700, "United States", "Poland"),
        (1000, "United States", "Romania"),
    ]


def test_another_s_estimate_is_his_and_counts_the_same_force() -> None:
    """Rule: "the US estimate is above N" takes up the force told before, and its owner gives the number."""
    found = figures(
        "Ukrainian officials put the number of Russian soldiers at 115,000; the US estimate is above 100,000."
    )

    assert [(row.low, row.holder, row.speaker) for row in found] == [
        (115000, "Russia", "Ukrainian officials"),
        (100000, "Russia", "United States"),
    ]


def test_those_put_on_alert_before_are_told() -> None:
    """Rule: "the N that were put on alert" are of the force told before."""
    found = figures(
        "Norway is sending 3,000 soldiers to Poland. They join the 8,500 that were put on heightened alert."
    )

    assert [(row.low, row.holder) for row in found] == [(3000, "Norway"), (8500, "Norway")]


def test_of_them_is_of_the_nation_named_with_the_troops() -> None:
    """Rule: "500 of them" after "US troops" are the United States'."""
    found = figures(
        "Lithuania asked to station US troops in the country. At present 500 of them rotate through Pabrade."
    )

    assert [(row.low, row.holder) for row in found] == [(500, "United States")]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The army blamed the separatists, who said that a shell had killed two civilians.", "the separatists"),
        ("The army blamed the separatists, who in turn said that a shell had killed two.", "the separatists"),
        ("The minister met the envoy, who later told reporters that talks would resume.", "the envoy"),
        ("The army chief met Karel Novak, who said the bridge would open.", "Karel Novak"),
        ("The minister spoke to the head of the mission, who said 40 had died.", "the head of the mission"),
        ("The governor of Rusk, who visited the camp, said 40 had died.", "The governor of Rusk"),
        ("Norway's Foreign Minister Karel Novak played down fears of a war, saying Iran was weak.", "Karel Novak"),
    ],
)
def test_who_speaks_behind_who_is_the_nearest_named(text: str, speaker: str) -> None:
    """Rule: "who said" goes back to the object right before it, not to the clause's subject."""
    [row] = stated(text).statements

    assert (row.speaker or row.speaker_text) == speaker


def test_a_minister_and_his_colleague_both_meet() -> None:
    """Rule: the one named behind "his colleague" does not act alone."""
    [event] = happened("Norwegian Prime Minister Karel Novak and his Polish colleague, Jan Dolski, met in Oslo.").events

    assert event.actor == ("Karel Novak", "Jan Dolski")


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("Denmark is sending a frigate and four F-16 fighter jets to Lithuania.", "MOBILIZE"),
        ("The Netherlands sent howitzers to Ukraine.", "AID"),
        ("The president of Norway ordered what he called peacekeepers into Poland late on Monday.", "MOBILIZE"),
    ],
)
def test_own_ships_and_jets_are_moved_and_guns_are_given(text: str, event: str) -> None:
    """Rule: whoever sends a frigate or jets keeps them; what somebody calls a force stands between its verb and it."""
    assert [row.event for row in happened(text).events] == [event]


def test_where_a_spokesman_speaks_is_not_where_troops_are() -> None:
    """Rule: a town that opens the sentence of a teller is the teller's."""
    text = (
        "In Moscow, spokesman Dmitry Peskov accused the United States of fueling tensions after the White House said that "
        "the first of 3,000 soldiers had left Fort Bragg."
    )

    assert "Moscow" not in [row.place for row in figures(text)]


def test_the_first_leader_to_do_something_has_no_office_by_it() -> None:
    """Rule: "was the first leader to" ranks a deed."""
    page = happened(
        "Karel Novak was the first leader to support the plan. Novak mocked Europeans, who he said would pay."
    )

    assert [(actor.name, actor.role) for actor in page.actors.values() if actor.kind == "person"] == [
        ("Karel Novak", None)
    ]


def test_a_row_of_nations_shares_its_noun_and_its_land() -> None:
    """Rule: "900 American, 140 Italian and 250 Polish soldiers in the country" tells three forces, where the teller's land is."""
    text = "There are 900 American, 140 Italian and 250 Polish soldiers in the country, Romanian Defence Minister Vasile Dincu said."

    assert [(row.low, row.holder, row.place) for row in figures(text)] == [
        (900, "United States", "Romania"),
        (140, "Italy", "Romania"),
        (250, "Poland", "Romania"),
    ]


def test_who_is_in_talks_with_others_talks_too() -> None:
    """Rule: the subject of "is in talks with" is one of those who talk."""
    [event] = happened("President Karel Novak said Norway was in talks with Poland and Iran.").events

    assert event.actor == ("Norway", "Poland", "Iran")


def test_a_number_told_before_is_whose_it_was() -> None:
    """Rule: "the 8,500" are those told with all their words before, whatever force was told since."""
    text = (
        "The Pentagon put 8,500 American troops on alert. Russia has some 10,000 troops near the border. "
        "Most of the 8,500, a spokesman said, would go to Europe."
    )

    assert [(row.low, row.holder) for row in figures(text)] == [
        (8500, "United States"),
        (10000, "Russia"),
        (8500, "United States"),
    ]


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        (
            "Russia is pulling back some troops from the border, its defence ministry said on Tuesday, a move that met doubts.",
            "defence ministry",
            "Russia is pulling back some troops from the border",
        ),
        (
            "The army has left Rusk, a spokesman said on Monday, a step that surprised us.",
            "a spokesman",
            "The army has left Rusk",
        ),
    ],
)
def test_the_newsroom_s_word_behind_a_report_is_not_said(text: str, speaker: str, content: str) -> None:
    """Rule: "…, X said on Tuesday, a move that" reports what stands before."""
    [row] = stated(text).statements

    assert ((row.speaker or row.speaker_text), row.content) == (speaker, content)


def test_those_who_are_counted_in_are_no_unit() -> None:
    """Rule: "up to 150,000 counting sailors" counts the troops told before, with the sailors."""
    found = figures("There were 112,000 Russian troops near the border, up to 150,000 counting sailors and airmen.")

    assert [(row.high, row.unit, row.holder) for row in found] == [
        (112000, "troops", "Russia"),
        (150000, "troops", "Russia"),
    ]


def test_a_general_beside_another_state_s_ministry_is_not_given_home() -> None:
    """Rule: a rank whose sentence names another state's body is not lent the article's own country."""
    text = (
        "KYIV — Ukraine's president, Volodymyr Zelenskyy, said on Friday that Ukraine was calm and that Ukrainians were at work. "
        "Gen. Mark Milley, the chairman of the Joint Chiefs of Staff, standing in the Pentagon, warned of losses in Ukraine."
    )
    people = {actor.name: actor.affiliation for actor in happened(text).actors.values() if actor.kind == "person"}

    assert people["Mark Milley"] != "Ukraine"
